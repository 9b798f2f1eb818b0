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
      /^(?:đang )?chuẩn bị(?: (?:đầu tư|triển khai|xây dựng|thực hiện))?$|dự kiến|kế hoạch|đề xuất|chưa (?:có|triển khai|xây dựng|đầu tư)|sẽ /,
    ],
    ['building', /^(?!.*chưa).*đang (?:xây dựng|triển khai|phát triển|đầu tư|hoàn thiện)/],
    [
      'operating',
      /^(?!.*(?:chưa|không|sẽ)).*(?:vận hành|sử dụng|hoạt động|khai thác|đang dùng|đã (?:triển khai|hoàn thành|đưa vào))/,
    ],
  ],
  'security.dossier': [
    ['none', /^chưa$|chưa (?:có|lập|xây dựng|thực hiện)|không có/],
    ['drafting', /đang (?:lập|xây dựng|soạn|hoàn thiện|thực hiện)/],
    ['submitted', /(?:đã|đang) trình|chờ (?:phê )?duyệt|đã gửi/],
    ['approved', /^(?!.*(?:chưa|không|chờ|trình)).*(?:phê duyệt|đã duyệt|đã có)|^có$/],
  ],
  extent: [
    ['partial', /một phần|chưa đầy đủ|chưa hoàn/],
    ['full', /^(?!.*(?:chưa|không)).*(?:đầy đủ|toàn bộ|hoàn thành)/],
  ],
}

/** What a word in a cell may mean; nothing where the field's own words have it already or nobody knows. */
export function wordGuess(section: Section, path: string, text: string): string | undefined {
  if (ownWord(section, path, text) !== undefined) return undefined
  return USUAL[path]?.find(([, pattern]) => pattern.test(alike(text)))?.[0]
}

/** The value of which a text is one of the language's own words. */
export function ownWord(section: Section, path: string, text: string): string | undefined {
  const field = fieldAt(section, path)
  if (field?.kind !== 'word' && field?.kind !== 'words') return undefined
  const vocabulary = vocabularyOf(section, path) ?? {}
  const wanted = alike(text)
  return field.words.find(
    word => alike(word) === wanted || LANGS.some(lang => alike(vocabulary[word]?.[lang] ?? '') === wanted),
  )
}
