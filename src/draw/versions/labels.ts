import type { Change, Lang } from '../picture.ts'

/** Words of the picture of two versions. */
const vi = {
  changes: { added: 'Bổ sung', removed: 'Bỏ đi', changed: 'Thay đổi', renamed: 'Đổi mã' } as Record<Change, string>,
  renamedFrom: (id: string) => `đổi mã, trước là ${id}`,
  changedIn: (fields: string) => `thay đổi: ${fields}`,
  national: {
    added: 'mới nêu trong mô hình',
    removed: 'không còn nêu trong mô hình',
    changed: 'thay đổi kết nối',
    completed: 'hoàn thành kết nối',
  },
  connections: 'Kết nối có khác biệt',
  entries: 'Nội dung khác có khác biệt',
  head: 'Thông tin chung của kiến trúc',
  describe: (added: number, removed: number, changed: number, renamed: number) =>
    `Phiên bản sau so với phiên bản trước: ${added} ô bổ sung, ${removed} bỏ đi, ${changed} thay đổi, ${renamed} đổi mã.`,
}

type VersionLabels = { readonly [K in keyof typeof vi]: (typeof vi)[K] }

const en: VersionLabels = {
  changes: { added: 'Added', removed: 'Removed', changed: 'Changed', renamed: 'New id' },
  renamedFrom: id => `renamed, was ${id}`,
  changedIn: fields => `changed: ${fields}`,
  national: {
    added: 'newly named in the model',
    removed: 'no longer named in the model',
    changed: 'connection changed',
    completed: 'connection completed',
  },
  connections: 'Connections that differ',
  entries: 'Other content that differs',
  head: 'The architecture as a whole',
  describe: (added, removed, changed, renamed) =>
    `The later version compared with the earlier one: ${added} boxes added, ${removed} removed, ${changed} changed, ${renamed} with a new id.`,
}

export const VERSION_LABELS: Readonly<Record<Lang, VersionLabels>> = { vi, en }
