import type { Lang } from '../lang.ts'

// The YAML library explains itself in English, with a code at the end.
const VIETNAMESE: Readonly<Record<string, string>> = {
  ALIAS_PROPS: 'bí danh (*) không được có nhãn hoặc neo',
  BAD_ALIAS: 'tên neo (&) hoặc bí danh (*) không hợp lệ',
  BAD_COLLECTION_TYPE: 'nhãn không phù hợp với danh sách hoặc nhóm trường',
  BAD_DIRECTIVE: 'chỉ thị (%) không hợp lệ',
  BAD_DQ_ESCAPE: 'ký tự thoát (\\) trong dấu nháy kép không hợp lệ',
  BAD_INDENT: 'thụt đầu dòng không đúng',
  BAD_PROP_ORDER: 'neo hoặc nhãn đặt sai thứ tự',
  BAD_SCALAR_START: 'giá trị không đặt trong dấu nháy không được bắt đầu bằng ký tự này',
  BLOCK_AS_IMPLICIT_KEY: 'thiếu xuống dòng, hoặc giá trị có dấu hai chấm mà không đặt trong dấu nháy',
  BLOCK_IN_FLOW: 'trong ngoặc không được dùng danh sách hoặc nhóm trường viết theo dòng',
  DUPLICATE_KEY: 'trường được ghi hai lần',
  IMPOSSIBLE: 'cấu trúc không đọc được',
  MISSING_CHAR: 'thiếu dấu phẩy, dấu hai chấm, dấu ngoặc hoặc dấu nháy đóng',
  MULTILINE_IMPLICIT_KEY: 'tên trường phải nằm trên một dòng; có thể dòng trên thiếu dấu hai chấm',
  MULTIPLE_ANCHORS: 'một giá trị chỉ được có một neo (&)',
  MULTIPLE_TAGS: 'một giá trị chỉ được có một nhãn (!)',
  NON_STRING_KEY: 'tên trường phải là văn bản',
  RESOURCE_EXHAUSTION: 'cấu trúc lồng nhau quá sâu hoặc quá lớn',
  TAG_RESOLVE_FAILED: 'nhãn (!) không dùng được',
  UNEXPECTED_TOKEN: 'có ký tự không đúng chỗ',
}
const KEY = 'a mapping, list or alias cannot be a key'

/** What the parser says, in the reader's language; unknown explanations are passed on as they are. */
export function yamlError(detail: string, lang: Lang): string {
  const [, text = detail, code = ''] = /^(.*?)\s*\[([A-Z_]+)\]$/.exec(detail) ?? []
  const english = text.replace(/(?: at line \d+, column \d+)?[:.]*$/, '')
  if (lang === 'en') return english
  if (english === KEY) return 'danh sách, nhóm trường hoặc bí danh không thể làm tên trường'
  return VIETNAMESE[code] ?? `“${english}”`
}
