import type { Lang } from './words.ts'

/** What the files of `khung init --ci` say at their top. */
export const ciWords: Readonly<Record<Lang, { name: string; about: string; place: string }>> = {
  vi: {
    name: 'Kiến trúc',
    about: 'Kiểm tra kiến trúc bằng Khung mỗi khi có thay đổi. Do khung init --ci tạo; có thể sửa.',
    place: 'Cần có Khung ở tools/khung của kho mã nguồn này (mô-đun con của git, hoặc gói đã giải nén).',
  },
  en: {
    name: 'architecture',
    about: 'Checks the architecture with Khung on every change. Begun by khung init --ci; yours to edit.',
    place: 'Khung has to be in tools/khung of this repository (a git submodule, or the package unpacked).',
  },
}
