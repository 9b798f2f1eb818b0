import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { elementsOf, generate, province, writeModel } from './generate.ts'

/** Systems and connections of one architecture of a workspace: 500 elements together. */
const EACH = [250, 250] as const

/** What a workspace holds. */
export interface Workspace {
  folder: string
  architectures: number
  elements: number
  bytes: number
}

/** Writes architectures of 500 elements beside each other, every one with ids, faults and numbers of its own. */
export function writeWorkspace(folder: string, architectures: number): Workspace {
  let elements = 0
  let bytes = 0
  for (let i = 1; i <= architectures; i++) {
    const id = `tinh-${String(i).padStart(4, '0')}`
    const files = generate(...EACH, i)
    const main = files.get('architecture.yaml') ?? ''
    files.set('architecture.yaml', main.replace('id: tinh-do-toc-do', `id: ${id}`))
    // One in five refers to a system of another, as provinces do that share one.
    if (i % 5 === 2) refer(files, 'tinh-0001/lgsp')
    writeModel(join(folder, id), files)
    elements += elementsOf(province(...EACH, i))
    for (const text of files.values()) bytes += Buffer.byteLength(text)
  }
  return { folder, architectures, elements, bytes }
}

/** Makes the first connection lead to something of another architecture. */
function refer(files: Map<string, string>, reference: string): void {
  for (const [name, text] of files) {
    if (!name.startsWith('ket-noi')) continue
    files.set(name, text.replace(/(\n +to: ).*/, `$1${reference}`))
    return
  }
}

/** `node --import tsx bench/workspace.ts <folder> <architectures>` */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [folder, architectures] = process.argv.slice(2)
  if (folder === undefined || !Number(architectures)) throw new Error('Name a folder and how many architectures.')
  const { elements, bytes } = writeWorkspace(folder, Number(architectures))
  process.stdout.write(`${elements} elements, ${Math.round(bytes / 1e6)} MB in ${folder}\n`)
}
