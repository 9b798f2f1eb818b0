import { capital } from '../../util/capital.ts'
import type { Lang } from '../lang.ts'
import { quoted, sectionsDescribed as section, systemNamed as system, typesNamed } from '../phrases.ts'
import { formatDay } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** Verdicts about what an agency offers to others, and about the national systems that are its own. */
export const national = {
  'national.connection-own-system': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá: theo danh mục hệ thống quốc gia, ${system(a, 'vi')} do chính cơ quan làm chủ quản, nhưng mô hình chưa có thành phần đang hoạt động nào khai như vậy. Nếu đúng, ghi \`provides: ${a.system}\` vào thành phần đó; nếu không, thực hiện kết nối rồi khai báo.`,
    en: a =>
      `Not enough is known to decide: by the catalogue of national systems ${system(a, 'en')} is the agency's own, but no element in use of the model says so. If it is, write \`provides: ${a.system}\` on that element; if not, make the connection and declare it.`,
  },
  'national.claim-open': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá: ${quoted(a.name)} khai là ${system(a, 'vi')}, do chính cơ quan làm chủ quản, nhưng danh mục hệ thống quốc gia chưa xác nhận được điều đó tại ngày đánh giá. Đối chiếu với văn bản giao chủ quản; nếu cơ quan không phải chủ quản, bỏ \`provides: ${a.system}\` và thực hiện yêu cầu này như cơ quan khác.`,
    en: a =>
      `Not enough is known to decide: ${quoted(a.name)} is stated to be ${system(a, 'en')}, the agency's own, but the catalogue of national systems cannot confirm that on the day. Compare it with the document that names the owner; if the agency is not the owner, remove \`provides: ${a.system}\` and meet this requirement like other agencies.`,
  },
  'national.not-offered': {
    vi: a =>
      `${quoted(a.name)} chưa được chia sẻ qua ${typesNamed(a.section, a.types, 'vi')} của cơ quan hoặc ${system(a, 'vi')}. Đưa lên nền tảng đó rồi khai báo bằng trường \`sharedVia\` (dữ liệu) hoặc một kết nối với nền tảng.`,
    en: a =>
      `${quoted(a.name)} is shared neither through the agency's ${typesNamed(a.section, a.types, 'en')} nor through ${system(a, 'en')}. Put it on that platform and declare it by \`sharedVia\` (data) or a connection with the platform.`,
  },
  'national.offer-unknown': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${quoted(a.name)} vì ${section(a.open, 'vi')} chưa khai báo đầy đủ, chưa rõ đã được chia sẻ qua ${typesNamed(a.section, a.types, 'vi')} của cơ quan hoặc ${system(a, 'vi')} hay chưa. Khai báo trường \`sharedVia\` (dữ liệu) hoặc kết nối với nền tảng.`,
    en: a =>
      `Not enough is known of ${quoted(a.name)}: ${section(a.open, 'en')} is absent or stated only in part and does not tell whether it is shared through the agency's ${typesNamed(a.section, a.types, 'en')} or ${system(a, 'en')}. State \`sharedVia\` (data) or the connection with the platform.`,
  },
  'national.offer-unready': {
    vi: a =>
      `${quoted(a.name)} chưa được chia sẻ: trong ngày đánh giá, ${quoted(a.way)} chưa hoạt động hoặc chưa hoàn thành. Đưa vào vận hành rồi cập nhật tình trạng.`,
    en: a =>
      `${quoted(a.name)} is not shared yet: on the day ${quoted(a.way)} is not in use or not complete. Put it into operation and update its status.`,
  },
  'national.offer-not-onward': {
    vi: a =>
      `${quoted(a.name)} mới được chia sẻ tới ${quoted(a.way)}; nền tảng này chưa có kết nối hoàn thành tới ${system(a, 'vi')} nên cơ quan khác chưa khai thác được. Hoàn thành kết nối đó.`,
    en: a =>
      `${quoted(a.name)} is shared only as far as ${quoted(a.way)}, which has no complete connection to ${system(a, 'en')}; other agencies cannot use it yet. Complete that connection.`,
  },
  'national.offer-open': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá ${quoted(a.name)} vì mô hình chưa cho biết ${quoted(a.way)} có đưa được tới cơ quan khác trong ngày đánh giá hay không. Khai báo thành phần này và kết nối của nó.`,
    en: a =>
      `Not enough is known of ${quoted(a.name)}: the model does not tell whether ${quoted(a.way)} leads to other agencies on the day. Declare that element and its connections.`,
  },
  'national.system-undeclared': {
    vi: a =>
      `${capital(system(a, 'vi'))} do cơ quan làm chủ quản${since(a.since, 'vi')} theo danh mục hệ thống quốc gia, nhưng mô hình không có thành phần nào ghi \`provides: ${a.system}\`. Khai báo thành phần đó.`,
    en: a =>
      `By the catalogue of national systems ${system(a, 'en')} is the agency's own${since(a.since, 'en')}, but no element of the model states \`provides: ${a.system}\`. Declare that element.`,
  },
  'national.system-undeclared-unsure': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá: theo danh mục hệ thống quốc gia, ${system(a, 'vi')} do cơ quan làm chủ quản, nhưng mô hình không có thành phần nào ghi \`provides: ${a.system}\` và ${a.why === 'unverified' ? 'cơ quan chủ quản ghi trong danh mục chưa đối chiếu với văn bản gốc' : `${section(a.sections, 'vi')} chưa khai báo đầy đủ`}. Nếu đúng, khai báo thành phần đó.`,
    en: a =>
      `Not enough is known to decide: by the catalogue of national systems ${system(a, 'en')} is the agency's own, but no element of the model states \`provides: ${a.system}\`, and ${a.why === 'unverified' ? 'the owner given in the catalogue has not been compared with an original document' : `the model does not fully state ${section(a.sections, 'en')}`}. If it is, declare that element.`,
  },
  'national.owner-other': {
    vi: a =>
      `${quoted(a.name)} khai là ${system(a, 'vi')}, nhưng theo danh mục hệ thống quốc gia, chủ quản${since(a.since, 'vi')} là ${a.owner}. Sửa trường \`provides\`, hoặc ghi chủ quản vào \`owner\`.`,
    en: a =>
      `${quoted(a.name)} is stated to be ${system(a, 'en')}, but by the catalogue of national systems its owner${since(a.since, 'en')} is ${a.owner}. Correct \`provides\`, or name the owner in \`owner\`.`,
  },
  'national.owner-afar': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá, nhưng lời khai khó có căn cứ: ${quoted(a.name)} khai là ${system(a, 'vi')}, còn danh mục hệ thống quốc gia ghi chủ quản là ${a.owner} (mã ${a.code}, khác nhóm với mã ${a.own} của cơ quan; chưa đối chiếu). Bỏ trường \`provides\`, trừ khi có văn bản giao cơ quan làm chủ quản.`,
    en: a =>
      `Not enough is known to decide, but the claim is hardly founded: ${quoted(a.name)} is stated to be ${system(a, 'en')}, while the catalogue of national systems gives ${a.owner} as its owner (code ${a.code}, of another group than the agency's ${a.own}; not verified). Remove \`provides\`, unless a document makes the agency the owner.`,
  },
  'national.owner-unsure': {
    vi: a =>
      `Chưa đủ cơ sở đánh giá: ${quoted(a.name)} khai là ${system(a, 'vi')}, còn danh mục hệ thống quốc gia ${a.owner === undefined ? 'không ghi chủ quản tại ngày này' : `ghi chủ quản là ${a.owner} (chưa đối chiếu, hoặc không có mã)`}. Đối chiếu với văn bản giao chủ quản.`,
    en: a =>
      `Not enough is known to decide: ${quoted(a.name)} is stated to be ${system(a, 'en')}, while the catalogue of national systems ${a.owner === undefined ? 'gives no owner on this day' : `gives ${a.owner} as its owner (not verified, or without a code)`}. Compare it with the document that names the owner.`,
  },
} satisfies MessagesOf<'national'>

/** ` từ ngày 29/7/2026`, or nothing. */
const since = (day: string, lang: Lang): string =>
  day === '' ? '' : lang === 'vi' ? ` từ ngày ${formatDay(day, 'vi')}` : ` since ${formatDay(day, 'en')}`
