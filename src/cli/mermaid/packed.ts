import { randomBytes } from 'node:crypto'
import { createReadStream, createWriteStream, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/**
 * Unpacks the browser of @sparticuz/chromium into the user's own cache and gives its path. The package unpacks to a name
 * others can guess and returns it while it is still being written; here it appears under its name only when it is whole.
 * @param cache the folder of caches, that of the user by default
 */
export async function unpackedBrowser(packed: string, cache = cacheFolder()): Promise<string> {
  // Another version of the package is another file.
  const { size, mtimeMs } = statSync(packed)
  const folder = join(cache, 'khung', `chromium-${size}-${Math.trunc(mtimeMs)}`)
  const path = join(folder, 'chromium')
  if (existsSync(path)) return path
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const part = `${path}.${randomBytes(4).toString('hex')}.tmp`
  try {
    await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(part, { mode: 0o755 }))
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
  return path
}

const cacheFolder = (): string => process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
