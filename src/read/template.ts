import { existsSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Message, say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { printed, readText, reasonOf } from './files.ts'
import { readTemplate } from './pack.ts'

/** A template of a document: its path as printed, and its text. */
export interface TemplateText {
  name: string
  text: string
}

/**
 * The template of a document: an agency's own if its folder has one of that name, else the one that comes with the tool.
 * A link that leads out of the folder is refused.
 * @param name `approval.vi.md.hbs`
 * @throws UsageError for a folder or file that cannot be read
 */
export function readDocumentTemplate(name: string, folder?: string): TemplateText {
  if (folder === undefined) return shipped(name)
  const base = realOf(folder)
  const path = join(folder, name)
  if (!existsSync(path)) return shipped(name)
  if (!realOf(path).startsWith(base + sep)) throw unreadable(path, 'ELOOP')
  const { file, problem } = readText(path)
  if (problem) throw unreadable(path, problem)
  return { name: printed(path), text: file.text }
}

const shipped = (name: string): TemplateText => ({
  name: `templates/document/${name}`,
  text: readTemplate(`document/${name}`),
})

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw unreadable(path, reasonOf(error))
  }
}

const unreadable = (path: string, why: string | Message): UsageError => {
  const reason =
    typeof why === 'string' ? why : 'key' in why && why.key === 'file.unreadable' ? why.args.reason : 'no text'
  return new UsageError(say('usage.unreadable-path', { path: printed(path), reason }))
}
