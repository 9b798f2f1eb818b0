import type { Secret } from './secret.ts'
import { linesWith } from './signs.ts'
import { isPlaceholder } from './values.ts'

// The scheme starts a word and is bounded, the rest is consumed: linear.
const ADDRESS = /(?<![A-Za-z0-9+.-])([A-Za-z][A-Za-z0-9+.-]{1,20}):\/\/([^\s/?#"'`<>“”]+)[^\s"'`<>“”]*/g
const DATABASE =
  /^(?:postgres(?:ql)?|mysql|mariadb|mongodb|redis|rediss|amqps?|oracle|sqlserver|mssql|db2|cassandra|clickhouse)(?:\+\w+)?$/i
const JDBC = /(?<![A-Za-z0-9])jdbc:[A-Za-z0-9]{2,20}:[^\s"'`<>“”]+/gi
// Given in place of the address: `postgres://[đã che]`, `postgres://…`.
const HIDDEN = /^(?:\[|\*|\.\.|…|x{3,}|\$\{)/i

/** Connection strings: `jdbc:…`, addresses of databases, addresses with a password, `Server=…;Pwd=…`. */
export function findConnectionStrings(text: string): Secret[] {
  return [...findJdbc(text), ...findUrls(text), ...findPairs(text)]
}

const range = (start: number, written: string): Secret => ({
  start,
  end: start + written.replace(/[.,;:)\]}]{1,8}$/, '').length,
  what: 'connection-string',
})

const findJdbc = (text: string): Secret[] => [...text.matchAll(JDBC)].map(match => range(match.index, match[0]))

function findUrls(text: string): Secret[] {
  const found: Secret[] = []
  for (const line of linesWith(text, /:\/\//g)) {
    for (const match of line.text.matchAll(ADDRESS)) {
      const [whole, scheme = '', authority = ''] = match
      const database = DATABASE.test(scheme) && !HIDDEN.test(authority)
      if (database || holdsPassword(authority)) found.push(range(line.start + match.index, whole))
    }
  }
  return found
}

/** `user:password@host`, the password written out. */
function holdsPassword(authority: string): boolean {
  const at = authority.lastIndexOf('@')
  const colon = authority.indexOf(':')
  return colon >= 0 && colon < at && !isPlaceholder(authority.slice(colon + 1, at))
}

const SERVER = 'server|data source|host|hostname|address|dsn|endpoint|accountname'
const COMPANION =
  'pwd|password|user id|uid|user|username|database|initial catalog|integrated security|trusted_connection|accountkey'
const FIRST = new RegExp(`(?<![A-Za-z])(${SERVER}|${COMPANION})[ \t]{0,3}=`, 'i')
const IS_SERVER = new RegExp(`^(?:${SERVER})$`, 'i')
const IS_COMPANION = new RegExp(`^(?:${COMPANION})$`, 'i')

/** `Server=…;Database=…;Pwd=…`: pairs joined by semicolons, one of them the server and one a name that goes with it. */
const findPairs = (text: string): Secret[] => linesWith(text, /;/g).flatMap(line => pairsInLine(line.text, line.start))

interface Pairs {
  start: number
  end: number
  names: string[]
}

function pairsInLine(line: string, offset: number): Secret[] {
  const groups: Pairs[] = []
  let open: Pairs | undefined
  let at = 0
  for (const piece of line.split(';')) {
    const first = open ? undefined : FIRST.exec(piece)
    const equals = piece.indexOf('=', first?.index ?? 0)
    if (first) {
      open = { start: at + first.index, end: 0, names: [] }
      groups.push(open)
    }
    const value = /^[^"'“”`}]*/.exec(piece.slice(equals + 1))?.[0] ?? ''
    if (open && equals > 0) {
      open.names.push(
        piece
          .slice(first?.index ?? 0, equals)
          .slice(0, 30)
          .trim(),
      )
      open.end = at + equals + 1 + value.trimEnd().length
    }
    // A quotation mark ends the string; so does a piece that is no pair.
    if (equals <= 0 || equals + 1 + value.length < piece.length) open = undefined
    at += piece.length + 1
  }
  return groups.filter(isConnection).map(({ start, end }) => ({
    start: offset + start,
    end: offset + end,
    what: 'connection-string',
  }))
}

const isConnection = ({ names }: Pairs): boolean =>
  names.some(name => IS_SERVER.test(name)) && names.some(name => IS_COMPANION.test(name))
