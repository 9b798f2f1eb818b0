import { plural, quoted } from '../phrases.ts'
import { formatNumber, states, wordOf } from '../words.ts'
import type { MessagesOf } from './table.ts'

const named = (value: string, what: string, lang: 'vi' | 'en'): string =>
  what === 'state' ? wordOf(states, value, lang) : value

const OF = {
  architecture: { vi: 'kiến trúc', en: 'the architecture' },
  framework: { vi: 'khung kiến trúc', en: 'the framework' },
  state: { vi: 'trạng thái', en: 'the state' },
}

type Open = { undecided: number; revisit: number; reasons: number; missing: number }

/** What is still to be done, each kind that there is. */
function openParts({ undecided, revisit, reasons, missing }: Open, lang: 'vi' | 'en'): string {
  const parts =
    lang === 'vi'
      ? ([
          [undecided, 'yêu cầu chưa có quyết định'],
          [revisit, 'quyết định cần xem lại vì kết quả đã thay đổi'],
          [reasons, 'quyết định thiếu lý do'],
          [missing, 'nội dung ở phần kết luận chưa ghi'],
        ] as const)
      : ([
          [undecided, `${plural(undecided, 'requirement')} not decided upon`],
          [revisit, `${plural(revisit, 'decision')} to look at again, for the verdict changed`],
          [reasons, `${plural(reasons, 'decision')} without a reason`],
          [missing, `${plural(missing, 'part')} of the conclusion not written`],
        ] as const)
  return parts.flatMap(([count, words]) => (count > 0 ? `${formatNumber(count, lang)} ${words}` : [])).join('; ')
}

/** A reviewer's file. */
export const reviews = {
  'review.version': {
    vi: a =>
      `Hồ sơ thẩm định có dạng ${a.found}; chương trình này đọc dạng 1. Dùng phiên bản Khung đã ghi hồ sơ, hoặc phiên bản mới hơn.`,
    en: a =>
      `The reviewer's file is of form ${a.found}; this program reads form 1. Use the version of Khung that wrote it, or a later one.`,
  },
  'review.twice': {
    vi: a =>
      `Yêu cầu \`${a.rule}\` có hai mục trong hồ sơ thẩm định; mỗi yêu cầu chỉ có một mục. Gộp nội dung vào một mục rồi xóa mục kia.`,
    en: a =>
      `The requirement \`${a.rule}\` has two entries in the reviewer's file; it may have one. Move what was written into one of them and remove the other.`,
  },
  'review.open': {
    vi: a => `Hồ sơ thẩm định ${a.path} chưa đầy đủ: ${openParts(a, 'vi')}. Xem từng chỗ bằng \`${a.command}\`.`,
    en: a => `The review ${a.path} is not complete: ${openParts(a, 'en')}. See each of them with \`${a.command}\`.`,
  },
  'review.not-block': {
    vi: () =>
      'Phần này viết trong ngoặc nhọn, ngoặc vuông hoặc bằng bí danh nên công cụ không thêm dòng vào được. Viết lại mỗi trường trên một dòng, mỗi mục bắt đầu bằng dấu gạch ngang.',
    en: () =>
      'This part is written in braces, in brackets or as an alias, and no line can be added to it. Write each field on a line of its own, and each entry after a hyphen.',
  },
  'review.not-one': {
    vi: a =>
      `“${a.path}” không phải hồ sơ thẩm định (\`kind: review\`) nên được giữ nguyên. Chỉ định đúng tệp, hoặc tệp khác để ghi.`,
    en: a =>
      `“${a.path}” is no reviewer's file (\`kind: review\`) and was left alone. Name the right file, or another to write to.`,
  },
  'review.broken': {
    vi: a =>
      `Hồ sơ thẩm định “${a.path}” có ${formatNumber(a.problems, 'vi')} chỗ sai nên chưa dùng được và được giữ nguyên. Sửa các chỗ đã nêu rồi chạy lại.`,
    en: a =>
      `The reviewer's file “${a.path}” is wrong in ${a.problems === 1 ? 'a place' : `${formatNumber(a.problems, 'en')} places`}, cannot be used and was left alone. Correct what was named, then run the command again.`,
  },
  'review.nothing': {
    vi: a =>
      `Kiến trúc “${a.architecture}” chưa được xét theo yêu cầu nào (chưa khai báo đúng khung kiến trúc) nên chưa lập được hồ sơ thẩm định. Xem các lỗi bằng \`khung check\`, sửa mô hình rồi chạy lại.`,
    en: a =>
      `The architecture “${a.architecture}” was judged by no requirement (its framework is not stated, or not known), so there is nothing to review yet. See \`khung check\`, correct the model and run the command again.`,
  },
  'review.outside': {
    vi: a =>
      `Hồ sơ thẩm định ${quoted(a.path)} là liên kết trỏ ra ngoài thư mục nên không được đọc. Chép tệp vào thư mục, hoặc chỉ định tệp bằng \`--review\`.`,
    en: a =>
      `The reviewer's file ${quoted(a.path)} is a link that leads out of the folder and was not followed. Copy the file there, or name it with \`--review\`.`,
  },
  'review.absent': {
    vi: a => `Chưa có hồ sơ thẩm định “${a.path}”. Lập hồ sơ bằng \`khung review start ${a.architecture}\`.`,
    en: a => `There is no reviewer's file “${a.path}” yet. Begin one with \`khung review start ${a.architecture}\`.`,
  },
  'review.other': {
    vi: a =>
      `Hồ sơ thẩm định “${a.path}” là của ${OF[a.what].vi} ${named(a.of, a.what, 'vi')}, không phải ${named(a.asked, a.what, 'vi')}. Chỉ định đúng hồ sơ, hoặc tệp khác để lập hồ sơ mới.`,
    en: a =>
      `The reviewer's file “${a.path}” is of ${OF[a.what].en} ${named(a.of, a.what, 'en')}, not ${named(a.asked, a.what, 'en')}. Name the right file, or another one to begin a new review.`,
  },
  'review.several': {
    vi: a =>
      `“${a.path}” có nhiều kiến trúc (${a.architectures}); mỗi hồ sơ thẩm định chỉ của một kiến trúc. Nêu thư mục của một kiến trúc.`,
    en: a =>
      `“${a.path}” holds several architectures (${a.architectures}); a review is of one. Name the folder of one of them.`,
  },
} satisfies MessagesOf<'review'>
