import type { Secret } from './secret.ts'

// No leading zeros: `000.00.00.H45` and amounts such as 12.150.000.000 are no addresses. No digit or further part on
// either side, nor a single capital before: `H45.10.20.30` is an agency code. A word may stick to it: `IP10.20.30.40`. A port or a network length belongs to the address.
const IPV4 =
  /(?<![\p{N}.])(?<!(?<![\p{L}\p{N}])\p{Lu})(?<!\p{N}_)(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})(?::\d{1,5}(?!\d)|\/\d{1,2}(?!\d))?(?!\.?[\p{L}\p{N}]|_\p{L})/gu

// What stands before a number with four parts that counts versions or sections, not machines.
const NUMBERED =
  /(?:version|(?<!\p{L})(?:v|ver|release|firmware|build|bản|oracle|weblogic|database|oid|mục|tiểu mục|điều|khoản|điểm|bảng|hình|phụ lục|section|clause|table|figure)|phi[eê]n[\s_-]?b[aả]n(?: (?:hiện tại|phần mềm|mới nhất|số))?)["']?\.?\s{0,3}(?:[:=]|là)?\s{0,3}["'“(]?$/iu
// What stands after an amount written with full stops between the thousands.
const AMOUNT = /^\s?(?:đồng|đ(?!\p{L})|vnđ|vnd|usd|triệu|tỷ|lượt|hồ sơ|người|bản ghi|giao dịch)/iu
const BEFORE = 48

// From the start of a run of hexadecimal digits and colons; a run that goes on is something else.
const IPV6 = /(?<![0-9A-Fa-f:])[0-9A-Fa-f]{0,4}:[0-9A-Fa-f:]{1,40}(?![0-9A-Fa-f:])/g

/** IPv4 and IPv6 addresses, with port or network length. */
export function findAddresses(text: string): Secret[] {
  return [...findIPv4(text), ...findIPv6(text)]
}

function findIPv4(text: string): Secret[] {
  const found: Secret[] = []
  for (const match of text.matchAll(IPV4)) {
    const parts = match.slice(1, 5)
    const start = match.index
    const end = start + match[0].length
    if (parts.some(part => Number(part) > 255)) continue
    if (NUMBERED.test(lineBefore(text, start).normalize('NFC'))) continue
    const grouped = parts.slice(1).every(part => part.length === 3)
    if (grouped && AMOUNT.test(text.slice(end, end + 16).normalize('NFC'))) continue
    found.push({ start, end, what: 'ip-address' })
  }
  return found
}

/** The end of the line's part before `offset`, at most `BEFORE` units. */
function lineBefore(text: string, offset: number): string {
  const piece = text.slice(Math.max(0, offset - BEFORE), offset)
  return piece.slice(piece.lastIndexOf('\n') + 1)
}

/** Without either of these there are no eight groups, nor a gap among fewer. */
const IPV6_SIGN = /::|:[0-9A-Fa-f]{1,4}:[0-9A-Fa-f]{1,4}:/

function findIPv6(text: string): Secret[] {
  if (!IPV6_SIGN.test(text)) return []
  const found: Secret[] = []
  for (const match of text.matchAll(IPV6)) {
    let start = match.index
    let address = match[0]
    // `ip:2001:db8::1` and `2001:db8::1: máy chủ`: a single colon at either end is punctuation.
    if (/^:[^:]/.test(address)) {
      start += 1
      address = address.slice(1)
    } else if (/[\p{L}\p{N}_]/u.test(text.slice(Math.max(0, start - 1), start))) continue
    if (/[^:]:$/.test(address)) address = address.slice(0, -1)
    const end = start + address.length
    // Letters after it make it a word; digits after a full stop make it an embedded IPv4 address, found above.
    if (/^(?:[\p{L}\p{N}_]|\.\d)/u.test(text.slice(end, end + 2)) || !isIPv6(address)) continue
    const length = /^\/\d{1,3}(?!\d)/.exec(text.slice(end, end + 5))?.[0].length ?? 0
    found.push({ start, end: end + length, what: 'ip-address' })
  }
  return found
}

/** Times (12:30:45), MAC addresses, WWNs, `std::x` and a bare `::` are none. */
function isIPv6(address: string): boolean {
  const halves = address.split('::')
  if (halves.length > 2 || !/\d/.test(address)) return false
  const groups = halves.flatMap(half => (half === '' ? [] : half.split(':')))
  if (groups.some(group => !/^[0-9A-Fa-f]{1,4}$/.test(group))) return false
  if (halves.length === 1) return groups.length === 8 && groups.some(group => group.length !== 2)
  // `a::b1` may be a name of a program; an address has more groups, a long first one, or an open end.
  const telling =
    groups.length > 2 || (groups[0]?.length ?? 0) >= 3 || address.startsWith('::') || address.endsWith('::')
  return groups.length >= 1 && groups.length <= 7 && telling
}
