import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, renameSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { makeFolder } from './make-folder.ts'

/**
 * Results kept between runs, by the hash of everything they depend on. What cannot be read, was changed, or was written
 * by somebody else counts as absent; what cannot be written is not kept. Nothing here ever fails a run.
 */
export interface Cache {
  read(key: string): unknown
  write(key: string, value: unknown): void
  /** Takes the oldest entries away where there are too many. */
  trim(): void
}

/** All entries together, in bytes: what is kept of a million elements takes about a quarter of it. */
const MOST = 512 * 1048576

/** Where a user's programs keep what can be made again; undefined for a user without a home, as in some containers. */
export function ownFolder(): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  // A relative one counts for nothing, as its specification says: it would lie in the folder that is checked.
  if (XDG_CACHE_HOME && isAbsolute(XDG_CACHE_HOME)) return join(XDG_CACHE_HOME, 'khung')
  const home = homeOf()
  if (process.platform === 'win32') {
    const local = LOCALAPPDATA ?? (home && join(home, 'AppData', 'Local'))
    return local && join(local, 'khung', 'cache')
  }
  if (home === undefined) return undefined
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches', 'khung') : join(home, '.cache', 'khung')
}

function homeOf(): string | undefined {
  try {
    const home = homedir()
    return isAbsolute(home) ? home : undefined
  } catch {
    return undefined
  }
}

/**
 * Opens the cache in a folder, which is made where it is not there. Entries carry a seal made with a secret that lies in
 * the user's own folder alone: a folder from elsewhere, such as one in a repository to be checked, brings none that count.
 * @param own where the secret lies
 */
export function openCache(folder: string, own = ownFolder()): Cache | undefined {
  if (own === undefined) return undefined
  try {
    makeFolder(folder, 0o700)
    const secret = secretIn(own)
    return secret && isOurs(folder) ? cacheIn(folder, secret) : undefined
  } catch {
    return undefined
  }
}

function cacheIn(folder: string, secret: Buffer): Cache {
  const pathOf = (key: string): string => join(folder, `${createHash('sha256').update(key).digest('hex')}.json`)
  const seal = (key: string, body: string): string =>
    createHmac('sha256', secret).update(`${key}\n${body}`).digest('hex')
  let written = false
  return {
    read(key) {
      try {
        const path = pathOf(key)
        // A folder from elsewhere may hold a pipe or a link of that name, which never ends.
        if (!lstatSync(path).isFile()) return undefined
        const text = readFileSync(path, 'utf8')
        const [found, body] = [text.slice(0, SEAL), text.slice(SEAL + 1)]
        if (!timingSafeEqual(Buffer.from(found), Buffer.from(seal(key, body)))) return undefined
        return JSON.parse(body)
      } catch {
        return undefined
      }
    },
    write(key, value) {
      const body = JSON.stringify(value)
      replace(pathOf(key), `${seal(key, body)}\n${body}`)
      written = true
    },
    trim() {
      if (written) trim(folder)
    },
  }
}

/** Hexadecimal digits of a seal. */
const SEAL = 64

/** A folder that others may write to is none to believe. */
function isOurs(folder: string): boolean {
  const stat = statSync(folder)
  if (!stat.isDirectory()) return false
  const { uid, mode } = stat
  return process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0)
}

function secretIn(own: string): Buffer | undefined {
  makeFolder(own, 0o700)
  if (!isOurs(own)) return undefined
  const path = join(own, 'secret')
  // Of several that begin at once the first one's counts.
  if (!lstatSync(path, { throwIfNoEntry: false })) {
    try {
      writeFileSync(path, randomBytes(32), { mode: 0o600, flag: 'wx' })
    } catch {
      // It is there by now.
    }
  }
  const secret = lstatSync(path).isFile() ? readFileSync(path) : undefined
  return secret?.length === 32 ? secret : undefined
}

function replace(path: string, text: string): void {
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    writeFileSync(temporary, text, { mode: 0o600, flag: 'wx' })
    renameSync(temporary, path)
  } catch {
    rmSync(temporary, { force: true })
  }
}

function trim(folder: string): void {
  try {
    const entries = readdirSync(folder)
      .filter(name => /^[0-9a-f]{64}\.json/.test(name))
      .map(name => ({ path: join(folder, name), ...sizeOf(join(folder, name)) }))
      .sort((a, b) => b.time - a.time)
    let left = MOST
    for (const { path, size } of entries) if ((left -= size) < 0) unlinkSync(path)
  } catch {
    // Another run trims it, or the next one will.
  }
}

function sizeOf(path: string): { size: number; time: number } {
  const stat = lstatSync(path, { throwIfNoEntry: false })
  return { size: stat?.size ?? 0, time: stat?.mtimeMs ?? 0 }
}
