import type { Section } from '../../model/language.ts'
import { vocabularyOf } from '../../text/vocabularies.ts'
import { LANGS } from '../../text/words.ts'
import { alike } from '../../util/fold.ts'
import { fieldAt } from '../layout.ts'

/** Words as offices use them for the values of a field; the first that fits counts. */
const USUAL: Readonly<Record<string, readonly (readonly [value: string, pattern: RegExp])[]>> = {
  status: [
    ['retired', /dừng|ngừng|ngưng|thanh lý|không (?:còn )?(?:sử dụng|dùng|hoạt động)|hết hạn/],
    ['upgrading', /nâng cấp|chỉnh sửa|mở rộng/],
    ['replacing', /thay thế|chờ thay/],
    ['merging', /hợp nhất|sáp nhập/],
    ['pilot', /thí điểm|thử/],
    [
      'planned',
      /^(?:đang )?chuẩn bị(?: (?:đầu tư|triển khai|xây dựng|thực hiện|làm))?$|dự kiến|kế hoạch|đề xuất|chưa (?:có|triển khai|xây dựng|đầu tư)|sẽ /,
    ],
    ['building', /^(?!.*chưa).*đang (?:xây dựng|triển khai|phát triển|đầu tư|hoàn thiện)/],
    [
      'operating',
      /^(?!.*(?:chưa|không|sẽ)).*(?:vận hành|sử dụng|hoạt động|khai thác|đang (?:dùng|chạy)|đã (?:triển khai|hoàn thành|đưa vào))/,
    ],
  ],
  'security.dossier': [
    ['none', /^chưa$|chưa (?:có|lập|xây dựng|thực hiện)|không có/],
    ['drafting', /đang (?:lập|xây dựng|soạn|hoàn thiện|thực hiện)/],
    ['submitted', /(?:đã|đang) trình|chờ (?:phê )?duyệt|đã gửi/],
    // That there is a file says nothing of who approved it.
    ['approved', /^(?!.*(?:chưa|không|chờ|trình)).*(?:phê duyệt|đã duyệt)/],
  ],
  type: [['specialised', /^(?:(?:ứng dụng|phần mềm|hệ thống) )?chuyên ngành$/]],
  extent: [
    ['partial', /một phần|chưa đầy đủ|chưa hoàn/],
    ['full', /^(?!.*(?:chưa|không)).*(?:đầy đủ|toàn bộ|hoàn thành)/],
  ],
}

/** What a word in a cell may mean; nothing where the field's own words have it already or nobody knows. */
export function wordGuess(section: Section, path: string, text: string, header = ''): string | undefined {
  if (ownWord(section, path, text) !== undefined) return undefined
  const asked = ASKED[path]
  if (asked?.header.test(alike(header))) {
    if (YES.test(alike(text))) return asked.value
    // What is not so may be anything else.
    if (NO.test(alike(text))) return undefined
  }
  const found = USUAL[path]?.find(([, pattern]) => pattern.test(alike(text)))?.[0]
  const field = fieldAt(section, path)
  return found !== undefined && (field?.kind === 'word' || field?.kind === 'words') && field.words.includes(found)
    ? found
    : undefined
}

/** Headers that ask whether a field has a value: `Đã duyệt hồ sơ: x`. */
const ASKED: Readonly<Record<string, { header: RegExp; value: string }>> = {
  'security.dossier': { header: /duyệt/, value: 'approved' },
}
const YES = /^(?:x|v|✓|✔|có|rồi|đã có|đã duyệt|đã phê duyệt|1)$/
const NO = /^(?:không|chưa|o|0)$/

/** The value of which a text is one of the language's own words. */
export function ownWord(section: Section, path: string, text: string): string | undefined {
  const field = fieldAt(section, path)
  if (field?.kind !== 'word' && field?.kind !== 'words') return undefined
  const wanted = alike(text)
  return field.words.find(word => sayings(section, path, word).some(one => alike(one) === wanted))
}

/** All that may be written for the values of a field: themselves, and their words in every language. */
export function saidFor(section: Section, path: string): string[] {
  const field = fieldAt(section, path)
  return field?.kind === 'word' || field?.kind === 'words'
    ? field.words.flatMap(word => sayings(section, path, word))
    : []
}

const sayings = (section: Section, path: string, word: string): string[] => [
  word,
  ...LANGS.flatMap(lang => vocabularyOf(section, path)?.[word]?.[lang] ?? []),
]
