import type { Lang } from '../lang.ts'
import { quoted } from '../phrases.ts'
import { fieldWord, formatNumber } from '../words.ts'
import type { MessagesOf } from './table.ts'

/** What happens to files while they are made, written and opened. */
export const output = {
  'output.not-ours': {
    vi: a =>
      `Không ghi đè ${a.paths}: ${a.files === 1 ? 'tệp' : 'các tệp'} không do công cụ ghi, hoặc đã được sửa, ký sau khi ghi. Chưa có tệp nào được ghi. Chọn thư mục khác bằng \`--to\`, hoặc thêm \`--force\` để ghi đè.`,
    en: a =>
      `Not written over: ${a.paths}. ${a.files === 1 ? 'The file was' : 'The files were'} not written by this tool, or were changed or signed since. Nothing was written. Name another folder with \`--to\`, or add \`--force\` to write over ${a.files === 1 ? 'it' : 'them'}.`,
  },
  'output.link-outside': {
    vi: a =>
      `Không ghi vào ${quoted(a.path)}: đây là liên kết tới ${quoted(a.target)}, nằm ngoài thư mục hiện hành. Xóa liên kết, hoặc chỉ định chính tệp cần ghi.`,
    en: a =>
      `${quoted(a.path)} is not written: it is a link to ${quoted(a.target)}, outside the current folder. Remove the link, or name the file itself.`,
  },
  'output.yaml': {
    vi: a =>
      `Không ghi kết quả đè lên ${quoted(a.path)}: đây là tệp YAML đã có, có thể là mô hình. Chỉ định tệp khác, hoặc xóa tệp này nếu không cần nữa.`,
    en: a =>
      `The result is not written over ${quoted(a.path)}: it is a YAML file that was there, perhaps a model. Name another file, or remove this one if it is not needed.`,
  },
  'output.hidden-link': {
    vi: a => `Không ghi vào ${quoted(a.path)}: đây là liên kết, có thể dẫn ra ngoài. Xóa liên kết rồi chạy lại.`,
    en: a =>
      `Nothing is written into ${quoted(a.path)}: it is a link, which may lead elsewhere. Remove it, then run again.`,
  },
  'output.system': {
    vi: a =>
      `Hệ thống không cho thực hiện với ${quoted(a.path)} (${a.reason}). Kiểm tra ổ đĩa và quyền truy cập rồi chạy lại.`,
    en: a =>
      `The system refused to work with ${quoted(a.path)} (${a.reason}). Check the disk and the permissions, then run again.`,
  },
  'output.not-opened': {
    vi: a => `Đã ghi ${quoted(a.path)} nhưng không mở được bằng \`${a.command}\` (${a.reason}). Hãy tự mở tệp này.`,
    en: a => `${quoted(a.path)} was written, but \`${a.command}\` could not open it (${a.reason}). Open it yourself.`,
  },
  'output.no-day': {
    vi: a =>
      `Không vẽ được sơ đồ của kiến trúc “${a.architecture}”: chưa khai báo khung kiến trúc hoặc ngày (\`architecture.framework\`, \`architecture.dataAsOf\`; với trạng thái mục tiêu: \`architecture.targetDate\`), nên không biết tại ngày đó có thành phần nào. Bổ sung vào mô hình; ngày có thể nêu bằng \`--as-of\`.`,
    en: a =>
      `The architecture “${a.architecture}” cannot be drawn: its framework or its day is not stated (\`architecture.framework\`, \`architecture.dataAsOf\`; for the target state: \`architecture.targetDate\`), so nothing is known to exist on a day. State them in the model; a day can be given with \`--as-of\`.`,
  },
  'output.unsound': {
    vi: a =>
      `Mô hình của kiến trúc “${a.architecture}” có ${formatNumber(a.errors, 'vi')} lỗi (cú pháp, trường bắt buộc, tham chiếu) nên kết quả chưa đủ tin cậy để trình ký. Xem các lỗi bằng \`khung check\`, sửa rồi chạy lại.`,
    en: a =>
      `The model of the architecture “${a.architecture}” has ${formatNumber(a.errors, 'en')} ${a.errors === 1 ? 'error' : 'errors'} (syntax, required fields, references): what was found is not yet fit to be signed. See \`khung check\`, correct the model and run the command again.`,
  },
  'output.unused-option': {
    vi: a => `Tùy chọn \`${a.option}\` không có tác dụng với \`${a.given}\` và được bỏ qua.`,
    en: a => `The option \`${a.option}\` does nothing with \`${a.given}\` and was passed over.`,
  },
  'output.lacks-option': {
    vi: a => `Tùy chọn \`${a.option}\` chỉ có tác dụng cùng với \`${a.needed}\` nên được bỏ qua.`,
    en: a => `The option \`${a.option}\` works only together with \`${a.needed}\` and was passed over.`,
  },
  'output.to-fill-in': {
    vi: a =>
      `Trước khi ký cần điền: ${particulars(a.fields, 'vi')}. Khai báo trong \`letterhead\` của ${a.path} (${a.where === 'review' ? 'hồ sơ thẩm định' : 'tệp kiến trúc'}) rồi lập lại, hoặc ghi vào văn bản.`,
    en: a =>
      `To be filled in before signing: ${particulars(a.fields, 'en')}. State them under \`letterhead\` of ${a.path} (${a.where === 'review' ? "the reviewer's file" : 'the architecture file'}) and run the command again, or write them into the document.`,
  },
  'output.review-outdated': {
    vi: a =>
      `${quoted(a.path)} được lập cho phiên bản khác của mô hình hoặc bộ yêu cầu; văn bản có ghi điều này. Chạy lại \`khung review start\`, xem lại các quyết định rồi lập lại văn bản.`,
    en: a =>
      `${quoted(a.path)} was made for another version of the model or of the requirements; the document says so. Run \`khung review start\` again, look at the decisions again, then make the document anew.`,
  },
  'output.nothing-assessed': {
    vi: a =>
      `Không lập văn bản cho kiến trúc \`${a.architecture}\` vì chưa yêu cầu nào được đánh giá: mô hình chưa nêu khung kiến trúc được hỗ trợ hoặc chưa đọc được. Chạy \`khung check\` để xem và sửa.`,
    en: a =>
      `No document is made for the architecture \`${a.architecture}\`, for no requirement was assessed: the model names no framework that is supported, or could not be read. Run \`khung check\` to see, and correct it.`,
  },
  'output.no-review': {
    vi: a =>
      `Chưa có hồ sơ thẩm định ${a.path}: văn bản chưa có ý kiến, kết luận của người thẩm định. Lập hồ sơ bằng \`khung review start ${a.architecture}\`, hoặc nêu tệp bằng \`--review\`.`,
    en: a =>
      `There is no review ${a.path}: the document has no opinion and no conclusion of a reviewer. Begin one with \`khung review start ${a.architecture}\`, or name the file with \`--review\`.`,
  },
} satisfies MessagesOf<'output'>

const particulars = (fields: string, lang: Lang): string =>
  fields
    .split(', ')
    .map(field => fieldWord(`letterhead.${field}`, lang))
    .join('; ')

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

/** Why Mermaid did not draw a picture; ours is written in its place. */
export const mermaid = {
  'mermaid.not-installed': {
    vi: () =>
      'Chưa cài @mermaid-js/mermaid-cli nên hình do Khung tự vẽ được ghi thay. Cài bằng: `npm install @mermaid-js/mermaid-cli@11.17.0 puppeteer@npm:puppeteer-core@24.43.1`.',
    en: () =>
      'The package @mermaid-js/mermaid-cli is not installed: pictures drawn by Khung itself are written instead. Install it with `npm install @mermaid-js/mermaid-cli@11.17.0 puppeteer@npm:puppeteer-core@24.43.1`.',
  },
  'mermaid.no-browser': {
    vi: () =>
      'Không tìm thấy trình duyệt để Mermaid vẽ (Chromium, Chrome, Edge) nên hình do Khung tự vẽ được ghi thay. Chỉ định bằng `--browser` hoặc biến môi trường `PUPPETEER_EXECUTABLE_PATH`, hoặc cài gói @sparticuz/chromium.',
    en: () =>
      'There is no browser for Mermaid to draw with (Chromium, Chrome, Edge): pictures drawn by Khung itself are written instead. Name one with `--browser` or in `PUPPETEER_EXECUTABLE_PATH`, or install the package @sparticuz/chromium.',
  },
  'mermaid.no-start': {
    vi: a => `Trình duyệt để Mermaid vẽ không khởi động được (${a.reason}); hình do Khung tự vẽ được ghi thay.`,
    en: a => `The browser for Mermaid did not start (${a.reason}); pictures drawn by Khung itself are written instead.`,
  },
  'mermaid.failed': {
    vi: a => `Mermaid không vẽ được ${quoted(a.name)} (${a.reason}); hình do Khung tự vẽ được ghi thay.`,
    en: a => `Mermaid could not draw ${quoted(a.name)} (${a.reason}); Khung's own picture is written instead.`,
  },
  'mermaid.too-large': {
    vi: a =>
      `${quoted(a.name)} quá lớn để Mermaid vẽ (${formatNumber(a.letters, 'vi')} ký tự, ${formatNumber(a.edges, 'vi')} đường nối); hình do Khung tự vẽ được ghi thay.`,
    en: a =>
      `${quoted(a.name)} is too large for Mermaid (${formatNumber(a.letters, 'en')} letters, ${formatNumber(a.edges, 'en')} lines); Khung's own picture is written instead.`,
  },
} satisfies MessagesOf<'mermaid'>
