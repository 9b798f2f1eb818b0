import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { sep } from 'node:path'

/** What the disk answers in place of doing the operation. */
export const CODES = ['ENOSPC', 'EACCES', 'ENOENT', 'EIO'] as const
export type Code = (typeof CODES)[number]

/** Every operation this tool asks of the disk; those that are missing here would never fail in a test. */
const OPERATIONS = [
  'readFileSync',
  'writeFileSync',
  'statSync',
  'lstatSync',
  'realpathSync',
  'readdirSync',
  'mkdirSync',
  'renameSync',
  'chmodSync',
  'rmSync',
  'existsSync',
  'mkdtempSync',
  'openSync',
  'fsyncSync',
  'closeSync',
] as const

type Operation = (typeof OPERATIONS)[number]
type Call = (...args: unknown[]) => unknown

/**
 * Runs `work` while the n-th operation (from 1) at or below `places` fails. A write that fails has written half, as on
 * a disk that is full.
 * @returns what the operation was; undefined when there were fewer than n
 */
export async function failing(
  places: readonly string[],
  n: number,
  code: Code,
  work: () => Promise<unknown>,
): Promise<string | undefined> {
  let calls = 0
  let failed: string | undefined
  await withDisk(
    (operation, original) =>
      function patched(...args: unknown[]) {
        const path = String(args[0])
        const isOurs = places.some(place => path === place || path.startsWith(place + sep))
        if (!isOurs || ++calls !== n) return original(...args)
        failed = `${operation} ${path} ${code}`
        return refuse(operation, original, args, code)
      },
    work,
  )
  return failed
}

function refuse(operation: Operation, original: Call, args: unknown[], code: Code): unknown {
  const [path, second, third] = args
  if (operation === 'existsSync') return false
  const lenient = (second as { throwIfNoEntry?: boolean } | undefined)?.throwIfNoEntry === false
  if (code === 'ENOENT' && lenient) return undefined
  if (operation === 'writeFileSync') original(path, half(second as string | Uint8Array), third)
  const said = `${code}: made to fail, ${operation} '${String(path)}'`
  throw Object.assign(new Error(said), { code, syscall: operation.replace('Sync', ''), path })
}

const half = (content: string | Uint8Array): string | Uint8Array => content.slice(0, content.length >> 1)

/** Runs `work` with every operation of the disk replaced by what `replace` makes of it. */
export async function withDisk(
  replace: (operation: Operation, original: Call) => Call,
  work: () => Promise<unknown>,
): Promise<void> {
  const disk = fs as unknown as Record<Operation, Call>
  const originals = OPERATIONS.map(operation => [operation, disk[operation]] as const)
  try {
    for (const [operation, original] of originals)
      disk[operation] = Object.assign(replace(operation, original), { native: original })
    syncBuiltinESMExports()
    await work()
  } finally {
    for (const [operation, original] of originals) disk[operation] = original
    syncBuiltinESMExports()
  }
}
