import type { Lang } from '../lang.ts'

// What the operating system answers, in words; other answers are passed on.
const REASONS: Readonly<Record<string, Record<Lang, string>>> = {
  EACCES: { vi: 'không có quyền truy cập', en: 'permission denied' },
  EPERM: { vi: 'không có quyền truy cập', en: 'permission denied' },
  EROFS: { vi: 'ổ đĩa chỉ cho phép đọc', en: 'the disk is read-only' },
  ENOSPC: { vi: 'ổ đĩa đã đầy', en: 'the disk is full' },
  ENOENT: { vi: 'không tồn tại', en: 'it does not exist' },
  ENOTDIR: { vi: 'đường dẫn đi qua một tệp', en: 'the path leads through a file' },
  EISDIR: { vi: 'là thư mục, không phải tệp', en: 'it is a folder, not a file' },
  ELOOP: { vi: 'liên kết tượng trưng lặp vòng', en: 'its symbolic links go round in a circle' },
  EMFILE: { vi: 'quá nhiều tệp đang mở', en: 'too many files are open' },
  'not a regular file': { vi: 'không phải tệp thông thường', en: 'it is not a regular file' },
}
/** Why the system did not do something, in words. */
export const reason = (text: string, lang: Lang): string => REASONS[text]?.[lang] ?? text
