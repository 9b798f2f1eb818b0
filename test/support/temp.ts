import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** Makes a folder with these files, gives it to `use`, and takes it away again. */
export function inFolder<T>(files: Readonly<Record<string, string | Buffer>>, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'khung-'))
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
