import type { Called } from '../../findings/message.ts'
import type { Lang } from '../lang.ts'
import {
  entryOf,
  fieldNamed,
  quoted,
  sectionsDescribed,
  sectionsNamed,
  systemNamed as system,
  typesNamed,
} from '../phrases.ts'
import { extents, formatDay, relations, secrets, statuses, verdicts, wordOf } from '../words.ts'
import type { MessagesOf } from './table.ts'

const status = (word: string, lang: Lang): string => wordOf(statuses, word, lang)
const relation = (word: string, lang: Lang): string => wordOf(relations, word, lang)
const section = (name: string, lang: Lang): string => sectionsDescribed(name, lang)
const origin = (from: { section: string; types: string }, lang: Lang): string =>
  typesNamed(from.section, from.types, lang)

/** Where the state of something that does not exist is known: `: tình trạng dự kiến`. */
const inStatus = (word: string, lang: Lang): string =>
  word === '' ? '' : lang === 'vi' ? ` (tình trạng: ${status(word, lang)})` : ` (status: ${status(word, lang)})`

const STATE_OR_PARTIAL = {
  vi: 'Khai báo vào mục này; nếu thực tế không có, ghi mục này đầy đủ (danh sách rỗng `[]`, không nêu trong `partial`).',
  en: 'State it there; if there is none, make the section complete (an empty list `[]`, not named in `partial`).',
}

/** Verdicts explained: what was found, or which statement is missing and where it belongs. */
export const checks = {
  'check.nothing-known': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì mô hình chưa khai báo đầy đủ ${section(a.sections, 'vi')}. Khai báo các thành phần vào ${sectionsNamed(a.sections, 'vi')}; nếu thực tế không có, ghi danh sách rỗng \`[]\`.`,
    en: a =>
      `Not enough is known to decide: the model does not fully state ${section(a.sections, 'en')}. Declare the elements in the ${sectionsNamed(a.sections, 'en')}; if there are none, write an empty list \`[]\`.`,
  },
  'check.missing-field': {
    vi: a => `${quoted(a.name)} chưa khai báo ${fieldNamed(a.field, 'vi')}. Bổ sung thông tin này.`,
    en: a => `${quoted(a.name)} does not state its ${fieldNamed(a.field, 'en')}. Add it.`,
  },
  'check.agency-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá mã định danh “${a.code}”: danh mục mã đã thu thập chưa đầy đủ và không có mã này. Đối chiếu với văn bản ban hành mã.`,
    en: a =>
      `Not enough is known to judge the agency code “${a.code}”: the codes collected are not complete and it is not among them. Compare it with the decision that issued the codes.`,
  },
  'check.field-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${quoted(a.name)} vì chưa khai báo ${fieldNamed(a.field, 'vi')}. Bổ sung thông tin này vào mô hình.`,
    en: a =>
      `Not enough is known of ${quoted(a.name)}: the model does not state its ${fieldNamed(a.field, 'en')}. Add it to the model.`,
  },
  'check.reference-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${quoted(a.name)} vì chưa rõ \`${a.reference}\` là gì. Khai báo \`${a.reference}\` trong mô hình, có ghi loại (trường \`type\`).`,
    en: a =>
      `Not enough is known of ${quoted(a.name)}: the model does not tell what \`${a.reference}\` is. Declare \`${a.reference}\` with its \`type\`.`,
  },
  'check.day-imprecise': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${quoted(a.name)} vì mốc thời gian ${formatDay(a.found, 'vi')} chưa đủ rõ để so sánh. Ghi đến tháng hoặc đến ngày.`,
    en: a =>
      `Not enough is known of ${quoted(a.name)}: the date ${formatDay(a.found, 'en')} is not precise enough to compare. State the month or the day.`,
  },
  'check.none-exists': {
    vi: a =>
      `Kiến trúc không có ${typesNamed(a.section, a.types, 'vi')} nào đang hoạt động (${sectionsNamed(a.section, 'vi')}). Triển khai rồi khai báo thành phần này.`,
    en: a =>
      `The architecture has no ${typesNamed(a.section, a.types, 'en')} in use (${sectionsNamed(a.section, 'en')}). Put one into operation and declare it.`,
  },
  'check.none-stated': {
    vi: a =>
      `Mô hình không khai báo ${typesNamed(a.section, a.types, 'vi')} nào (${sectionsNamed(a.section, 'vi')}). Bổ sung vào mục này.`,
    en: a =>
      `The model declares no ${typesNamed(a.section, a.types, 'en')} (${sectionsNamed(a.section, 'en')}). Add it there.`,
  },
  'check.exists-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì ${section(a.section, 'vi')} chưa khai báo hoặc mới khai báo một phần, chưa rõ đã có ${typesNamed(a.section, a.types, 'vi')} hay chưa. ${STATE_OR_PARTIAL.vi}`,
    en: a =>
      `Not enough is known to decide: ${section(a.section, 'en')} is absent or stated only in part and does not tell whether any ${typesNamed(a.section, a.types, 'en')} exists. ${STATE_OR_PARTIAL.en}`,
  },
  'check.not-yet-existing': {
    vi: a =>
      `Chưa có ${typesNamed(a.section, a.types, 'vi')} nào được khai báo là đang hoạt động: ${quoted(a.name)} ở tình trạng ${status(a.status, 'vi')}. Đưa vào vận hành rồi cập nhật trường \`status\`.`,
    en: a =>
      `No ${typesNamed(a.section, a.types, 'en')} is declared as in use: the status of ${quoted(a.name)} is “${status(a.status, 'en')}”. Put it into operation and update \`status\`.`,
  },
  'check.not-connected': {
    vi: a =>
      a.from
        ? `Chưa có kết nối nào từ ${origin(a.from, 'vi')} của cơ quan tới ${system(a, 'vi')}. Thực hiện kết nối rồi khai báo vào mục \`connections\` với \`to: ${a.system}\`, trường \`from\` ghi mã của ${entryOf(a.from.section, 'vi')} đó.`
        : `Không có kết nối nào từ hệ thống của cơ quan tới ${system(a, 'vi')}. Thực hiện kết nối rồi khai báo vào mục \`connections\` với \`to: ${a.system}\`.`,
    en: a =>
      a.from
        ? `No ${origin(a.from, 'en')} of the agency is connected to ${system(a, 'en')}. Make the connection and declare it in \`connections\` with \`to: ${a.system}\` and the id of that ${entryOf(a.from.section, 'en')} in \`from\`.`
        : `No system of the agency is connected to ${system(a, 'en')}. Make the connection and declare it in \`connections\` with \`to: ${a.system}\`.`,
  },
  'check.connection-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì ${section('connections', 'vi')} chưa khai báo hoặc mới khai báo một phần, chưa rõ đã ${a.from ? `có kết nối từ ${origin(a.from, 'vi')} của cơ quan` : 'kết nối'} tới ${system(a, 'vi')} hay chưa. ${STATE_OR_PARTIAL.vi}`,
    en: a =>
      `Not enough is known to decide: ${section('connections', 'en')} is absent or stated only in part and does not tell whether ${a.from ? `any ${origin(a.from, 'en')} of the agency is connected to ${system(a, 'en')}` : `${system(a, 'en')} is connected`}. ${STATE_OR_PARTIAL.en}`,
  },
  'check.connection-unmade': {
    vi: a =>
      `${connectionTo(a)} chưa hoàn thành: tình trạng ${status(a.status, 'vi')}, phạm vi ${wordOf(extents, a.extent, 'vi')}. Kết nối được tính là hoàn thành khi đã vận hành chính thức với phạm vi đầy đủ.`,
    en: a =>
      `The connection ${quoted(a.name)} to ${system(a, 'en')} is not complete: status ${status(a.status, 'en')}, extent ${wordOf(extents, a.extent, 'en')}. A connection is complete when it is in regular operation to its full extent.`,
  },
  'check.connection-end-missing': {
    vi: a =>
      `${connectionTo(a)} chưa được tính là hoàn thành vì ${quoted(a.end)} ở đầu kết nối không hoạt động trong ngày đánh giá. Cập nhật tình trạng của thành phần này hoặc của kết nối.`,
    en: a =>
      `The connection ${quoted(a.name)} to ${system(a, 'en')} does not count as complete: ${quoted(a.end)}, at its end, is not in use on the day. Correct the status of that element or of the connection.`,
  },
  'check.connection-end-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${connectionTo(a, 'kết nối')} vì chưa rõ ${quoted(a.end)} ở đầu kết nối có hoạt động hay không. Khai báo thành phần này trong mô hình.`,
    en: a =>
      `Not enough is known of the connection ${quoted(a.name)} to ${system(a, 'en')}: the model does not tell whether ${quoted(a.end)}, at its end, is in use. Declare that element.`,
  },
  'check.bypass': {
    vi: a =>
      `${connection(a.name)} đi thẳng tới ${system(a, 'vi')}; theo yêu cầu này, kết nối tới đó cần xuất phát từ hoặc đi qua nền tảng tích hợp, chia sẻ dữ liệu (\`lgsp\`) của bộ, tỉnh. Chuyển kết nối qua nền tảng này và khai báo trong trường \`via\`.`,
    en: a =>
      `The connection ${quoted(a.name)} goes straight to ${system(a, 'en')}; a connection to it is expected to come from, or go through, the integration platform (\`lgsp\`) of the ministry or province. Lead it through that platform and name it in \`via\`.`,
  },
  'check.bypass-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${connectionTo(a, 'kết nối')} vì chưa rõ \`${a.reference}\` trên đường kết nối là gì. Khai báo \`${a.reference}\` trong mô hình.`,
    en: a =>
      `Not enough is known of the connection ${quoted(a.name)} to ${system(a, 'en')}: the model does not tell what \`${a.reference}\`, on its way, is. Declare \`${a.reference}\`.`,
  },
  'check.not-over': {
    vi: a =>
      `${connectionTo(a)} đi qua ${quoted(a.network)}; trong mô hình, mạng này không phải và cũng chưa có kết nối hoàn thành tới ${over(a, 'vi')}. Chuyển kết nối sang mạng đó, hoặc hoàn thành và khai báo kết nối từ ${quoted(a.network)} tới \`${a.over}\`.`,
    en: a =>
      `The connection ${quoted(a.name)} to ${system(a, 'en')} runs over ${quoted(a.network)}, which is not ${over(a, 'en')}, nor has it, in the model, a complete connection to it. Move the connection to that network, or complete and declare one from ${quoted(a.network)} to \`${a.over}\`.`,
  },
  'check.over-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${connectionTo(a, 'kết nối')} vì chưa rõ ${quoted(a.network)}, mạng mà kết nối đi qua, có kết nối tới ${over(a, 'vi')} hay không. Khai báo mạng này ở mục \`infrastructure\` và kết nối của mạng tới \`${a.over}\` ở mục \`connections\`.`,
    en: a =>
      `Not enough is known of the connection ${quoted(a.name)} to ${system(a, 'en')}: the model does not tell whether ${quoted(a.network)}, the network it runs over, is connected to ${over(a, 'en')}. Declare that network in \`infrastructure\` and its connection to \`${a.over}\` in \`connections\`.`,
  },
  'check.host-level': {
    vi: a =>
      `${quoted(a.name)} có cấp độ an toàn ${a.level} nhưng vận hành trên ${quoted(a.host)} chỉ có cấp độ ${a.hostLevel} (${a.path}); cấp độ của hạ tầng, nền tảng cần không thấp hơn. Nâng cấp độ của ${quoted(a.host)}, hoặc chuyển ${quoted(a.name)} sang nơi phù hợp.`,
    en: a =>
      `${quoted(a.name)} has security level ${a.level} but runs on ${quoted(a.host)}, which has only level ${a.hostLevel} (${a.path}); a host's level should not be lower. Raise the level of ${quoted(a.host)}, or move ${quoted(a.name)}.`,
  },
  'check.host-level-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${quoted(a.name)} vì chưa biết cấp độ an toàn của ${quoted(a.host)}, nơi thành phần này vận hành (${a.path}). Bổ sung \`security.level\` cho ${quoted(a.host)}.`,
    en: a =>
      `Not enough is known of ${quoted(a.name)}: the security level of its host ${quoted(a.host)} (${a.path}) is not stated. Add \`security.level\` to ${quoted(a.host)}.`,
  },
  'check.uses-missing': {
    vi: a =>
      `${quoted(a.name)} ${relation(a.relation, 'vi')} ${quoted(a.used)} (trường \`${a.relation}\`), nhưng ${quoted(a.used)} không hoạt động trong ngày đánh giá${inStatus(a.status, 'vi')}. Cập nhật tình trạng, thời điểm của một trong hai, hoặc sửa trường \`${a.relation}\`.`,
    en: a =>
      `${quoted(a.name)} ${relation(a.relation, 'en')} ${quoted(a.used)} (\`${a.relation}\`), which is not in use on the day${inStatus(a.status, 'en')}. Correct the status or dates of either, or the field \`${a.relation}\`.`,
  },
  'check.uses-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá: ${quoted(a.name)} ${relation(a.relation, 'vi')} ${quoted(a.used)} (trường \`${a.relation}\`), nhưng chưa rõ ${quoted(a.used)} có hoạt động hay không. Khai báo ${quoted(a.used)} trong mô hình.`,
    en: a =>
      `Not enough is known: ${quoted(a.name)} ${relation(a.relation, 'en')} ${quoted(a.used)} (\`${a.relation}\`), but the model does not tell whether that is in use. Declare ${quoted(a.used)}.`,
  },
  'check.end-missing': {
    vi: a =>
      `${connection(a.name)} đã được khai báo là đang hoạt động nhưng ${quoted(a.end)} ở đầu kết nối thì không${inStatus(a.status, 'vi')}. Cập nhật tình trạng của thành phần này hoặc của kết nối.`,
    en: a =>
      `The connection ${quoted(a.name)} is declared as in use, but ${quoted(a.end)}, at its end, is not${inStatus(a.status, 'en')}. Correct the status of that element or of the connection.`,
  },
  'check.end-later': {
    vi: a =>
      `${connection(a.name)} dự kiến hoàn thành ngày ${formatDay(a.due, 'vi')}, trước khi ${quoted(a.end)} ở đầu kết nối đi vào vận hành ngày ${formatDay(a.endDue, 'vi')}. Lùi thời điểm của kết nối, hoặc đẩy sớm thành phần này.`,
    en: a =>
      `The connection ${quoted(a.name)} is due on ${formatDay(a.due, 'en')}, before ${quoted(a.end)}, at its end, is due on ${formatDay(a.endDue, 'en')}. Plan the connection later, or that element earlier.`,
  },
  'check.overdue': {
    vi: a =>
      `${quoted(a.name)} được khai báo là chưa vận hành nhưng thời hạn ${formatDay(a.due, 'vi')} không sau ngày đánh giá ${formatDay(a.dataAsOf, 'vi')}. Cập nhật trường \`status\` nếu đã vận hành, hoặc lùi thời hạn.`,
    en: a =>
      `${quoted(a.name)} is declared as not yet operating, but its due day, ${formatDay(a.due, 'en')}, is not after the day of assessment, ${formatDay(a.dataAsOf, 'en')}. Update \`status\` if it operates, or plan a later day.`,
  },
  'check.no-due-day': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${quoted(a.name)} vì chưa vận hành và chưa có thời hạn. Ghi trường \`since\`, hoặc nêu trong trường \`delivers\` của một nhiệm vụ có \`end\`.`,
    en: a =>
      `Not enough is known of ${quoted(a.name)}: it does not operate yet and has no due day. State \`since\`, or name it under \`delivers\` of a task that has an \`end\`.`,
  },
  'check.future-since': {
    vi: a =>
      `${quoted(a.name)} được khai báo là đang vận hành nhưng thời điểm bắt đầu ${formatDay(a.since, 'vi')} lại sau ngày đánh giá ${formatDay(a.day, 'vi')}. Sửa trường \`since\`, hoặc ghi \`status: planned\`.`,
    en: a =>
      `${quoted(a.name)} is declared as operating, but since ${formatDay(a.since, 'en')}, which is after the day of assessment, ${formatDay(a.day, 'en')}. Correct \`since\`, or write \`status: planned\`.`,
  },
  'check.target-before-data': {
    vi: a =>
      `Ngày của kiến trúc mục tiêu ${formatDay(a.targetDate, 'vi')} (\`targetDate\`) lại trước ngày của số liệu hiện trạng ${formatDay(a.dataAsOf, 'vi')} (\`dataAsOf\`). Sửa một trong hai trường.`,
    en: a =>
      `The day of the target, ${formatDay(a.targetDate, 'en')} (\`targetDate\`), is before the day of the facts, ${formatDay(a.dataAsOf, 'en')} (\`dataAsOf\`). Correct one of them.`,
  },
  'check.cycle': {
    vi: a =>
      `Quan hệ lặp vòng: ${a.path}; không thành phần nào được phụ thuộc vào chính mình, kể cả gián tiếp. Bỏ một quan hệ trong vòng.`,
    en: a =>
      `The relations go round in a circle: ${a.path}; nothing may depend on itself, not even through others. Remove one relation of the circle.`,
  },
  'check.starts-early': {
    vi: a =>
      `Nhiệm vụ ${quoted(a.name)} bắt đầu ngày ${formatDay(a.start, 'vi')}, trước khi nhiệm vụ ${quoted(a.other)} mà nó phụ thuộc kết thúc ngày ${formatDay(a.end, 'vi')}. Lùi ngày bắt đầu, hoàn thành sớm nhiệm vụ trước, hoặc bỏ quan hệ phụ thuộc; nếu thời gian chỉ ghi theo tháng, năm thì ghi rõ ngày.`,
    en: a =>
      `The task ${quoted(a.name)} starts on ${formatDay(a.start, 'en')}, before ${quoted(a.other)}, on which it depends, ends on ${formatDay(a.end, 'en')}. Start it later, finish the other earlier, or drop the dependence; where only a month or year is written, write the day.`,
  },
  'check.order-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá thứ tự của nhiệm vụ ${quoted(a.name)} vì chưa biết nhiệm vụ ${quoted(a.other)} mà nó phụ thuộc kết thúc khi nào. Ghi trường \`end\` của nhiệm vụ đó.`,
    en: a =>
      `Not enough is known of the order of the task ${quoted(a.name)}: when ${quoted(a.other)}, on which it depends, ends is not stated. Give that task an \`end\`.`,
  },
  'check.none-points-here': {
    vi: a =>
      `Chưa có ${entryOf(a.section, 'vi')} nào ${relation(a.relation, 'vi')} ${quoted(a.name)}. Nêu thành phần này trong trường \`${a.relation}\` ở ${sectionsNamed(a.section, 'vi')}.`,
    en: a =>
      `No ${entryOf(a.section, 'en')} ${relation(a.relation, 'en')} ${quoted(a.name)}. Name it in the field \`${a.relation}\` of the ${sectionsNamed(a.section, 'en')}.`,
  },
  'check.none-points-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${quoted(a.name)} vì ${section(a.section, 'vi')} chưa khai báo hoặc mới khai báo một phần, chưa rõ có ${entryOf(a.section, 'vi')} nào ${relation(a.relation, 'vi')} thành phần này hay không (trường \`${a.relation}\`). ${STATE_OR_PARTIAL.vi}`,
    en: a =>
      `Not enough is known of ${quoted(a.name)}: ${section(a.section, 'en')} is absent or stated only in part and does not tell which ${entryOf(a.section, 'en')} ${relation(a.relation, 'en')} it (\`${a.relation}\`). ${STATE_OR_PARTIAL.en}`,
  },
  'check.secret': {
    vi: a =>
      `Mô hình chứa ${wordOf(secrets, a.what, 'vi')}; thông tin này không được ghi trong mô hình kiến trúc. Xóa khỏi tệp và khỏi lịch sử lưu trữ; nếu còn hiệu lực thì thay mới.`,
    en: a =>
      `The model holds ${wordOf(secrets, a.what, 'en')}, which no architecture model may. Remove it from the file and its history; if it is still in force, replace it.`,
  },
  'check.gap-not-covered': {
    vi: a =>
      `Yêu cầu bắt buộc \`${a.rule}\` hiện chưa đáp ứng, ở trạng thái mục tiêu là ${quoted(wordOf(verdicts, a.verdict, 'vi'))} và chưa có nhiệm vụ nào nhận thực hiện. Bổ sung nhiệm vụ ở mục \`tasks\` có \`meets: [${a.rule}]\`.`,
    en: a =>
      `The mandatory requirement \`${a.rule}\` is violated today, ${quoted(wordOf(verdicts, a.verdict, 'en'))} in the target state, and no task takes it on. Add one to \`tasks\` with \`meets: [${a.rule}]\`.`,
  },
  'check.no-day': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá vì kiến trúc chưa ghi ${fieldNamed(a.field, 'vi')}. Bổ sung \`${a.field}\` vào mục \`architecture\`.`,
    en: a =>
      `Not enough is known to decide: the architecture does not state the ${fieldNamed(a.field, 'en')}. Add \`${a.field}\` to the section \`architecture\`.`,
  },
} satisfies Partial<MessagesOf<'check'>>

/** The network a connection is to run over. */
const over = (a: { over: string; overCalled?: Called }, lang: Lang): string =>
  system({ system: a.over, ...(a.overCalled ? { called: a.overCalled } : {}) }, lang)

/** Most connections are called “Kết nối …” already. */
const connection = (name: string, word = 'Kết nối'): string =>
  /^kết nối\b/i.test(name) ? quoted(name) : `${word} ${quoted(name)}`

/** A name like “Kết nối Cổng Dịch vụ công quốc gia” says already where it leads. */
function connectionTo(a: { name: string; system: string; called?: Called }, word = 'Kết nối'): string {
  const says = a.called !== undefined && a.name.toLowerCase().includes(a.called.vi.toLowerCase())
  return says && /^kết nối(?=\s)/i.test(a.name) ? quoted(a.name) : `${connection(a.name, word)} tới ${system(a, 'vi')}`
}
