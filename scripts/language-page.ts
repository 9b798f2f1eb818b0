import type { Field, Fields } from '../src/model/fields.ts'
import type { Framework } from '../src/model/framework.ts'
import { catalogue } from '../src/model/language/catalogue.ts'
import { importMap } from '../src/model/language/import-map.ts'
import { architecture, common, SECTIONS, type Section, sections } from '../src/model/language.ts'
import { readPack } from '../src/read/pack.ts'
import { indicators, types, verified } from '../src/text/words.ts'

/** Text of docs/model-language.md: every section and field of the model language, in both languages. */
export function languagePage(): string {
  const framework = readPack('vn-egov-2.0')?.framework
  if (!framework) throw new Error('The pack vn-egov-2.0 is missing.')
  return [
    intro(),
    '## architecture\n\nThông tin chung về kiến trúc. / About the architecture.\n',
    tables(architecture, 'architecture'),
    '## Trường chung / Common fields\n',
    'Thành phần của mọi mục đều ghi được các trường này. / Elements of every section may carry these.\n',
    tables(common, ''),
    ...SECTIONS.map(sectionPart),
    indicatorPart(),
    nationalPart(framework),
    cataloguePart(),
    importMapPart(),
  ].join('\n')
}

const intro = (): string => `<!-- Made by \`npm run generate\` from src/model/language.ts. Do not edit. -->

# Ngôn ngữ mô hình, \`khung: 1\` / The model language, \`khung: 1\`

Trang tra cứu mọi mục và mọi trường; cách viết từng bước có trong [Cách khai báo kiến trúc](writing-models.vi.md).
Every section and field, for looking up; how to write a model step by step is in [Writing models](writing-models.md).

- Trường có dấu **\\*** là bắt buộc. / Fields marked **\\*** are required.
- \`id\`: chữ thường không dấu, chữ số, dấu chấm, gạch nối; duy nhất trong kiến trúc; không dùng \`national\`. / a-z, digits, full stop, hyphen; unique in the architecture; \`national\` is reserved.
- Tham chiếu: \`mã\` trong cùng kiến trúc, \`national/<mã>\` cho hệ thống quốc gia, \`<kiến trúc>/<mã>\` cho kiến trúc khác. / References: an id of the same architecture, \`national/<id>\`, or \`<architecture>/<id>\`.
- Trường bắt đầu bằng \`x-\` là của riêng cơ quan, công cụ bỏ qua; trường lạ khác là lỗi. / Fields beginning with \`x-\` are yours and are left alone; any other unknown field is an error.
- Văn bản có dấu \`: \`, hoặc có dấu phẩy khi viết trong \`{ }\`, phải đặt trong dấu nháy. / A text with \`: \` in it, or with a comma when written inside \`{ }\`, needs quotes.
`

function sectionPart(section: Section): string {
  const { vi, en, fields } = sections[section]
  // Fields that are the common ones, unchanged, stand in the table above.
  const own: Fields = Object.fromEntries(
    Object.entries(fields as Fields).filter(([name, field]) => (common as Fields)[name] !== field),
  )
  const shared = Object.keys(fields).length > Object.keys(own).length
  const note = section === 'waivers' ? waiverNote : shared ? commonNote(Object.keys(own).length > 0) : ''
  return [`## ${section}\n\n${vi} / ${en}\n`, note, tables(own, section), typeTable(section)].filter(Boolean).join('\n')
}

const commonNote = (own: boolean): string =>
  own
    ? 'Ngoài các [trường chung](#trường-chung--common-fields) còn có: / Besides the [common fields](#trường-chung--common-fields):\n'
    : 'Chỉ có các [trường chung](#trường-chung--common-fields). / Only the [common fields](#trường-chung--common-fields).\n'

const waiverNote =
  'Miễn trừ không có `id` và các trường chung khác. / Waivers have no `id` and no other common field than these.\n'

const cataloguePart = (): string => `## Tệp danh mục / Catalogue files

Tệp \`kind: catalogue\`, không thuộc mô hình: danh mục riêng của cơ quan. / A file with \`kind: catalogue\` is no part of a model: an agency's own catalogue.

${tables(catalogue, '')}`

const importMapPart = (): string => `## Bảng đối chiếu khi nhập / Import maps

Tệp \`kind: import-map\`, không thuộc mô hình: cột nào của sổ Excel, CSV là trường nào ([hướng dẫn](excel.vi.md)). / A file with \`kind: import-map\` is no part of a model: which column of a workbook is which field ([guide](excel.md)).

${tables(importMap, '')}`

/** A table of fields, then one for each group of fields inside. */
function tables(fields: Fields, path: string): string {
  const rows = Object.entries(fields).map(([name, field]) =>
    row([`\`${name}\`${field.required ? ' **\\***' : ''}`, kindWords(field), plain(field.vi), plain(field.en)]),
  )
  if (rows.length === 0) return ''
  const inner = Object.entries(fields).flatMap(([name, field]) =>
    'fields' in field
      ? [`### ${path ? `${path}.` : ''}${name}${field.kind === 'list' ? '[]' : ''}\n`, tables(field.fields, '')]
      : [],
  )
  return [
    `${header(['Trường / Field', 'Giá trị / Value', 'Tiếng Việt', 'English'])}\n${rows.join('\n')}\n`,
    ...inner,
  ].join('\n')
}

function kindWords(field: Field): string {
  switch (field.kind) {
    case 'id':
      return 'mã / id'
    case 'text':
      return 'văn bản / text'
    case 'texts':
      return 'danh sách văn bản / list of texts'
    case 'bilingual':
      return 'văn bản, hoặc `{ vi: …, en: … }` / text, or one for each language'
    case 'day':
      return field.whole ? 'ngày / date: `2020-09-30`' : 'ngày / date: `2020`, `2020-09`, `2020-09-30`'
    case 'flag':
      return '`true`, `false`'
    case 'number':
      return 'số / number'
    case 'integer':
      return `số nguyên / whole number, ${field.max === undefined ? `≥ ${field.min}` : `${field.min}–${field.max}`}`
    case 'word':
      return `một trong / one of: ${words(field.words)}`
    case 'words':
      return `danh sách / list of: ${words(field.words)}`
    case 'ref':
      return `mã thuộc / id in: ${targets(field.to, field.national)}`
    case 'refs':
      return `danh sách mã thuộc / list of ids in: ${targets(field.to, field.national)}`
    case 'owner':
      return 'mã `units`, `agency/<mã>`, `{ external: … }`'
    case 'outline':
      return 'nhóm: tên mục → văn bản / group: part → text'
    case 'patch':
      return 'nhóm: trường → giá trị mới / group: field → new value'
    case 'object':
      return 'nhóm trường, xem dưới / group, see below'
    case 'list':
      return 'danh sách nhóm trường, xem dưới / list of groups, see below'
  }
}

const words = (list: readonly string[]): string => list.map(word => `\`${word}\``).join(', ')

const targets = (to: readonly string[], national: true | undefined): string =>
  words([...to, ...(national ? ['national/…'] : [])])

function typeTable(section: Section): string {
  const list = (types as Readonly<Record<string, Readonly<Record<string, { vi: string; en: string }>>>>)[section]
  if (!list) return ''
  const rows = Object.entries(list).map(([word, { vi, en }]) => row([`\`${word}\``, vi, en]))
  return `${header(['`type`', 'Tiếng Việt', 'English'])}\n${rows.join('\n')}\n`
}

function indicatorPart(): string {
  const rows = Object.entries(indicators).map(([id, { vi, en }]) => row([`\`${id}\``, vi, en]))
  return [
    '## Số liệu được dùng / Figures in use\n',
    `Mã của các số liệu mà yêu cầu hỏi tới; có thể ghi thêm số liệu khác trong \`indicators\`. / Ids of the figures rules ask for; \`indicators\` may hold others.\n`,
    `${header(['`id`', 'Tiếng Việt', 'English'])}\n${rows.join('\n')}\n`,
  ].join('\n')
}

function nationalPart({ id, national }: Framework): string {
  const rows = [...national.values()].map(system =>
    row([
      [system.id, ...system.aliases].map(one => `\`national/${one}\``).join(', '),
      system.name.vi,
      system.name.en,
      `${system.database ? 'x' : ''}`,
      `${verified[system.verified].vi} / ${verified[system.verified].en}`,
    ]),
  )
  return [
    '## Hệ thống quốc gia / National systems\n',
    `Danh mục của gói \`${id}\`. Cột CSDL: cơ sở dữ liệu quốc gia, cần kết nối qua LGSP. / The catalogue of the pack \`${id}\`. DB: a national database, reached through the LGSP.\n`,
    `${header(['Mã / Id', 'Tiếng Việt', 'English', 'CSDL / DB', 'Kiểm chứng / Verification'])}\n${rows.join('\n')}\n`,
  ].join('\n')
}

/** `<code>` in a sentence is no tag. */
const plain = (text: string): string => text.replaceAll('<', '&lt;')

const row = (cells: readonly string[]): string => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`
const header = (cells: readonly string[]): string => `${row(cells)}\n|${cells.map(() => ' --- |').join('')}`
