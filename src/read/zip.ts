import { inflateRawSync } from 'node:zlib'

/** A part of a zip archive, and how large it says it is. */
interface Entry {
  name: string
  stored: boolean
  at: number
  size: number
  originalSize: number
}

/** What an archive may hold. Whatever it says of itself is checked before anything is inflated, and held to while it is. */
export interface ZipLimits {
  entries: number
  /** Bytes of one part, and of all parts wanted together, once inflated. */
  part: number
  total: number
}

/** The archive is broken, or larger than the limits. */
export class ZipProblem extends Error {
  readonly tooLarge: boolean

  constructor(tooLarge: boolean, cause?: unknown) {
    super(tooLarge ? 'too large' : 'broken', { cause })
    this.tooLarge = tooLarge
  }
}

/**
 * The parts of a zip archive whose names are wanted.
 * @throws ZipProblem for a broken archive, or one that would take more room than it may
 */
export function unzip(bytes: Buffer, wanted: (name: string) => boolean, limits: ZipLimits): Map<string, Buffer> {
  try {
    const entries = entriesOf(bytes, limits).filter(({ name }) => wanted(name))
    const total = entries.reduce((sum, { originalSize }) => sum + originalSize, 0)
    if (total > limits.total || entries.some(({ originalSize }) => originalSize > limits.part))
      throw new ZipProblem(true)
    return new Map(entries.map(entry => [entry.name, inflated(bytes, entry)]))
  } catch (error) {
    throw error instanceof ZipProblem ? error : new ZipProblem(isTooLarge(error), error)
  }
}

/** A part that grows beyond the size it states is no honest one. */
function inflated(bytes: Buffer, { at, stored, size, originalSize }: Entry): Buffer {
  if (bytes.readUInt32LE(at) !== LOCAL) throw new ZipProblem(false)
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (start + size > bytes.length) throw new ZipProblem(false)
  const data = bytes.subarray(start, start + size)
  const out = stored ? data : inflateRawSync(data, { maxOutputLength: Math.max(1, originalSize) })
  if (out.length !== originalSize) throw new ZipProblem(false)
  return out
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const [LOCAL, CENTRAL, END] = [0x04034b50, 0x02014b50, 0x06054b50]
const [END_64, FAR] = [0x07064b50, 0xffffffff]

/** The central directory; sizes of large archives (zip64) stand in a field of their own. */
function entriesOf(bytes: Buffer, limits: ZipLimits): Entry[] {
  let { count, at } = directoryOf(bytes)
  if (count > limits.entries) throw new ZipProblem(true)
  const entries: Entry[] = []
  for (; count > 0; count--) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new ZipProblem(false)
    const method = bytes.readUInt16LE(at + 10)
    const [nameLength, extraLength] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30)]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const [size, originalSize, offset] = sizesOf(bytes, at, at + 46 + nameLength, extraLength)
    // An encrypted part, or one packed in a rare way, is none that a spreadsheet would write.
    const usable = (method === 0 || method === 8) && (bytes.readUInt16LE(at + 8) & 1) === 0
    if (usable) entries.push({ name, stored: method === 0, at: offset, size, originalSize })
    at += 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32)
  }
  return entries
}

function sizesOf(
  bytes: Buffer,
  at: number,
  extra: number,
  length: number,
): [size: number, original: number, at: number] {
  const original = bytes.readUInt32LE(at + 24)
  const size = bytes.readUInt32LE(at + 20)
  const offset = bytes.readUInt32LE(at + 42)
  let far = extra
  while (far + 4 <= extra + length && bytes.readUInt16LE(far) !== 1) far += 4 + bytes.readUInt16LE(far + 2)
  let next = far + 4
  const large = (value: number): number => {
    if (value !== FAR) return value
    next += 8
    return Number(bytes.readBigUInt64LE(next - 8))
  }
  const wholeOriginal = large(original)
  const wholeSize = large(size)
  return [wholeSize, wholeOriginal, large(offset)]
}

function directoryOf(bytes: Buffer): { count: number; at: number } {
  const first = Math.max(0, bytes.length - 65_557)
  let end = bytes.length - 22
  while (end >= first && bytes.readUInt32LE(end) !== END) end--
  if (end < first) throw new ZipProblem(false)
  if (end >= 20 && bytes.readUInt32LE(end - 20) === END_64) {
    const far = Number(bytes.readBigUInt64LE(end - 12))
    return { count: Number(bytes.readBigUInt64LE(far + 32)), at: Number(bytes.readBigUInt64LE(far + 48)) }
  }
  return { count: bytes.readUInt16LE(end + 10), at: bytes.readUInt32LE(end + 16) }
}
