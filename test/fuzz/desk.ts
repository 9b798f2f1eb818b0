import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Contents = Readonly<Record<string, string | Uint8Array>>

/** A folder that is used for one case after the other: only what differs from the last one is written. */
export class Desk {
  readonly folder: string
  readonly #there = new Map<string, string | Uint8Array>()

  constructor(folder: string) {
    this.folder = folder
    mkdirSync(folder, { recursive: true })
  }

  /** Makes the folder hold these files and no others. */
  lay(files: Contents): void {
    for (const name of this.#there.keys()) if (!Object.hasOwn(files, name)) this.#remove(name)
    for (const [name, content] of Object.entries(files)) {
      if (this.#there.get(name) === content) continue
      const path = join(this.folder, name)
      if (!this.#there.has(name)) mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
      this.#there.set(name, content)
    }
  }

  /** Forgets what lies in the folder: something else has written there. */
  clear(): void {
    rmSync(this.folder, { recursive: true, force: true })
    mkdirSync(this.folder, { recursive: true })
    this.#there.clear()
  }

  #remove(name: string): void {
    rmSync(join(this.folder, name), { force: true })
    this.#there.delete(name)
  }
}

/** Desks below one temporary folder, each made when it is first asked for. */
export class Desks {
  // In memory where there is such a folder: a disk takes longer than the tool.
  readonly #root = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'khung-fuzz-'))
  readonly #desks = new Map<string, Desk>()

  of(name: string): Desk {
    let desk = this.#desks.get(name)
    if (!desk) this.#desks.set(name, (desk = new Desk(join(this.#root, name))))
    return desk
  }

  /** Takes everything away. */
  end(): void {
    rmSync(this.#root, { recursive: true, force: true })
  }
}
