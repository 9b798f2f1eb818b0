import type { Block, Cell, Document, Figure, Inline, Table } from '../../src/document/document.ts'

/** Text that hurts wherever it is not escaped. */
export const HOSTILE = `<script>alert(1)</script> =cmd()|'/c calc'!A1 "kép" 'đơn' & #let x = 1 $x^2$ @ref [a](b) *đậm* \\ 😀 ${'rất dài '.repeat(30)}`

const text = (words: string, look: Omit<Inline, 'text'> = {}): Inline => ({ text: words, ...look })
const body = (...inlines: Inline[]): Block => ({ kind: 'paragraph', style: 'body', text: inlines })
const cell = (words: string, more: Omit<Cell, 'text'> = {}): Cell => ({ text: words, ...more })

export const table = (rows = 30): Table => ({
  name: 'requirements',
  caption: 'Kết quả đánh giá từng yêu cầu',
  columns: [
    { title: 'TT', share: 1, kind: 'number' },
    { title: 'Mã yêu cầu', share: 4, kind: 'code' },
    { title: 'Nội dung yêu cầu', share: 9, kind: 'text' },
    { title: 'Kết quả', share: 3, kind: 'verdict' },
    { title: 'Thời hạn', share: 3, kind: 'day' },
  ],
  rows: Array.from({ length: rows }, (_, i) => [
    cell(String(i + 1), { value: i + 1 }),
    cell(i % 2 ? 'integration.lgsp-to-ndxp' : 'connection.dvcqg'),
    cell(
      i === 3 ? HOSTILE : 'Hệ thống thông tin kết nối, chia sẻ dữ liệu qua nền tảng tích hợp, chia sẻ dữ liệu (LGSP)',
      {
        note: i % 5 === 0 ? 'Căn cứ: Quyết định số 2323/QĐ-BTTTT (theo nguồn thứ cấp)' : '',
      },
    ),
    i % 2 ? cell('Chưa đáp ứng', { verdict: 'violated' }) : cell('Đáp ứng', { verdict: 'satisfied' }),
    cell(i % 3 ? '31/12/2020' : '', i % 3 ? { value: '2020-12-31' } : {}),
  ]),
  total: false,
  landscape: false,
  note: 'Kết quả theo mô hình đã khai báo.',
})

export const figure = (png?: Uint8Array): Figure => ({
  name: 'overview',
  caption: 'Sơ đồ tổng thể',
  alt: 'Sơ đồ tổng thể: hai lớp, một kết nối.',
  svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 120" width="400" height="120"><rect x="10" y="10" width="180" height="100" fill="#d9e2f3" stroke="#1f3864"/><text x="100" y="65" text-anchor="middle" font-family="Be Vietnam Pro" font-size="16">Nghiệp vụ</text></svg>',
  ...(png ? { png } : {}),
  width: 400,
  height: 120,
})

/** A document with every kind of block. */
export const everyBlock = (png?: Uint8Array): Document => ({
  lang: 'vi',
  title: 'Báo cáo thẩm định Kiến trúc Chính quyền điện tử tỉnh Mẫu',
  author: 'Sở Thông tin và Truyền thông tỉnh Mẫu',
  generator: 'Khung 0.1.0',
  day: '2020-09-30',
  figures: { held: 1, due: 1 },
  blocks: [
    {
      kind: 'letterhead',
      superior: 'ỦY BAN NHÂN DÂN TỈNH MẪU',
      issuer: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG',
      state: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      motto: 'Độc lập - Tự do - Hạnh phúc',
      number: 'Số:        /BC-STTTT',
      about: '',
      placeAndDay: 'Tỉnh Mẫu, ngày 30 tháng 9 năm 2020',
    },
    { kind: 'paragraph', style: 'title', text: [text('BÁO CÁO THẨM ĐỊNH')] },
    { kind: 'paragraph', style: 'subtitle', text: [text('Kiến trúc Chính quyền điện tử tỉnh Mẫu, phiên bản 2.0')] },
    { kind: 'paragraph', style: 'addressee', text: [text('Kính gửi: Ủy ban nhân dân tỉnh Mẫu')] },
    {
      kind: 'paragraph',
      style: 'basis',
      text: [text('Căn cứ Quyết định số 2323/QĐ-BTTTT ngày 31 tháng 12 năm 2019;')],
    },
    { kind: 'contents', title: 'MỤC LỤC' },
    { kind: 'page-break' },
    { kind: 'heading', level: 1, text: [text('I. CĂN CỨ PHÁP LÝ')] },
    { kind: 'heading', level: 2, text: [text('1. Phạm vi thẩm định')] },
    { kind: 'heading', level: 3, text: [text('a) Thành phần nghiệp vụ')] },
    body(
      text('Kết quả: '),
      text('Chưa đáp ứng', { bold: true, verdict: 'violated' }),
      text(' yêu cầu '),
      text('connection.dvcqg', { code: true }),
      text('; '),
      text('xem thêm', { italic: true }),
      text('.'),
    ),
    body(text(HOSTILE)),
    {
      kind: 'list',
      ordered: false,
      items: [
        [
          body(text('Mục thứ nhất')),
          { kind: 'list', ordered: true, items: [[body(text('Mục con'))], [body(text('Mục con khác'))]] },
        ],
        [body(text('Mục thứ hai'))],
      ],
    },
    { kind: 'table', number: 1, table: table() },
    { kind: 'figure', number: 1, figure: figure(png) },
    {
      kind: 'paragraph',
      style: 'note',
      text: [text('Kết quả tự đánh giá của công cụ, không thay thế ý kiến thẩm định.')],
    },
    {
      kind: 'signature',
      recipientsTitle: 'Nơi nhận:',
      recipients: ['- Như trên;', '- Lưu: VT.'],
      authority: 'KT. GIÁM ĐỐC',
      position: 'PHÓ GIÁM ĐỐC',
      hint: '(Ký, ghi rõ họ tên)',
      name: '',
    },
    { kind: 'orientation', landscape: true },
    { kind: 'paragraph', style: 'annex', text: [text('PHỤ LỤC I')] },
    {
      kind: 'table',
      number: 2,
      table: { ...table(12), name: 'connections', caption: 'Danh mục kết nối', landscape: true },
    },
    { kind: 'orientation', landscape: false },
    { kind: 'paragraph', style: 'annex', text: [text('PHỤ LỤC II')] },
    { kind: 'table', number: undefined, table: { ...table(2), name: 'short', caption: '' } },
  ],
})
