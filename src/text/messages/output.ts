import { quoted } from '../phrases.ts'
import { formatNumber } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** What happens to files while they are made, written and opened. */
export const output = {
  'output.not-ours': {
    vi: a =>
      `Không ghi đè ${a.paths}: ${a.files === 1 ? 'tệp' : 'các tệp'} không do công cụ ghi, hoặc đã được sửa, ký sau khi ghi. Chưa có tệp nào được ghi. Chọn thư mục khác bằng \`--to\`, hoặc thêm \`--force\` để ghi đè.`,
    en: a =>
      `Not written over: ${a.paths}. ${a.files === 1 ? 'The file was' : 'The files were'} not written by this tool, or were changed or signed since. Nothing was written. Name another folder with \`--to\`, or add \`--force\` to write over ${a.files === 1 ? 'it' : 'them'}.`,
  },
  'output.not-opened': {
    vi: a => `Đã ghi ${quoted(a.path)} nhưng không mở được bằng \`${a.command}\` (${a.reason}). Hãy tự mở tệp này.`,
    en: a => `${quoted(a.path)} was written, but \`${a.command}\` could not open it (${a.reason}). Open it yourself.`,
  },
} satisfies MessagesOf<'output'>

/** Pictures that could not be made as asked. */
export const picture = {
  'picture.no-png': {
    vi: a =>
      `Không vẽ được ${quoted(a.name)} dạng PNG: thư viện @resvg/resvg-js hoặc phông chữ chưa được cài cho máy này (${a.platform}). Chạy lại \`npm ci\` hoặc \`npm install\`, không kèm \`--omit=optional\`; các định dạng khác vẫn được ghi.`,
    en: a =>
      `${quoted(a.name)} cannot be drawn as PNG: the library @resvg/resvg-js or the font is not installed for this machine (${a.platform}). Run \`npm ci\` or \`npm install\` again, without \`--omit=optional\`; other formats are written all the same.`,
  },
  'picture.too-large': {
    vi: a =>
      `${quoted(a.name)} quá lớn để vẽ dạng PNG (${formatNumber(a.width, 'vi')} × ${formatNumber(a.height, 'vi')} điểm). Dùng định dạng SVG, hoặc tách kiến trúc thành nhiều phần.`,
    en: a =>
      `${quoted(a.name)} is too large for PNG (${formatNumber(a.width, 'en')} × ${formatNumber(a.height, 'en')} dots). Use SVG, or divide the architecture.`,
  },
  'picture.no-letters': {
    vi: a =>
      `Không vẽ được ${quoted(a.name)} dạng PNG: chữ không hiện hoặc sai phông chữ, nên hình không dùng được. Cài lại gói @expo-google-fonts/be-vietnam-pro.`,
    en: a =>
      `${quoted(a.name)} cannot be drawn as PNG: its letters do not show, or come in another font. Install the package @expo-google-fonts/be-vietnam-pro again.`,
  },
} satisfies MessagesOf<'picture'>
