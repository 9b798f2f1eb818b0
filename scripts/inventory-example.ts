import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type WriteSheet, writeXlsx } from 'hucre/xlsx'

/**
 * The inventories of two departments of a province that does not exist, as such files are: headers further down and in two
 * rows, merged cells, headings, totals, signatures, an old font, codes that became numbers, and words of their own.
 * `node --import tsx scripts/inventory-example.ts` writes them; a test compares.
 */
const FOLDER = fileURLToPath(new URL('../models/kiem-ke-mau/', import.meta.url))

type Cell = string | number | Date | null
type Rows = Cell[][]

/** Texts as a font of TCVN3 keeps them: the letters of `after` are bytes that Western programs show as those of `before`. */
const AFTER = 'àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĐĂÂÊÔƠƯ'
const BEFORE = 'µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00adõö÷øùúûüýþ§¡¢£¤¥¦'
/** Capitals with a tone have no sign of their own: people typed small ones. */
const old = (text: string): string =>
  [...text.normalize('NFC').replace(/[ỨỀỐ]/g, sign => sign.toLowerCase())]
    .map(sign => BEFORE[AFTER.indexOf(sign)] ?? sign)
    .join('')

const KINDS = ['Phần mềm quản lý', 'Hệ thống theo dõi', 'Cổng tra cứu', 'Ứng dụng báo cáo']
const HEALTH = [
  'khám chữa bệnh',
  'tiêm chủng',
  'dược phẩm',
  'trang thiết bị y tế',
  'hồ sơ sức khỏe',
  'an toàn thực phẩm',
  'nhân lực y tế',
  'giám định bảo hiểm',
  'xét nghiệm',
  'bệnh truyền nhiễm',
  'cấp cứu',
  'dân số',
  'y tế cơ sở',
  'kho máu',
  'bệnh mạn tính',
]
const ROADS = [
  'bến xe',
  'giấy phép lái xe',
  'đăng kiểm',
  'bảo trì cầu đường',
  'vận tải hành khách',
  'camera giao thông',
  'tải trọng xe',
  'phà và bến thủy',
  'biển báo',
  'chiếu sáng',
  'bãi đỗ xe',
  'xe buýt',
  'hợp đồng thi công',
  'sát hạch lái xe',
  'phù hiệu xe tải',
  'điểm đen tai nạn',
  'giấy phép thi công',
  'đường thủy nội địa',
  'taxi',
  'xe hợp đồng',
  'cứu hộ giao thông',
  'trạm cân',
  'hành lang an toàn đường bộ',
]

const STATUS = ['Đang sử dụng', 'Đang sử dụng', 'Đang sử dụng', 'Đang xây dựng', 'Thí điểm', 'Dự kiến', 'Đã dừng']
const DOSSIER = ['Đã phê duyệt', 'Chưa lập', 'Đang lập', 'Đã trình']

/** The workbook of the health department: headings, two rows of headers, TCVN3, totals. */
function health(): WriteSheet[] {
  const rows: Rows = [
    ['ỦY BAN NHÂN DÂN TỈNH E'],
    ['SỞ Y TẾ'],
    [null, null, 'BẢNG TỔNG HỢP ỨNG DỤNG, PHẦN MỀM NĂM 2020'],
    [
      'STT',
      'Tên phần mềm',
      'Mã tham chiếu',
      'Đơn vị vận hành',
      'Tình trạng',
      'An toàn thông tin',
      null,
      'Năm đưa vào sử dụng',
      'CSDL sử dụng',
      'Nơi đặt',
      'Ghi chú',
    ],
    [null, null, null, null, null, 'Cấp độ', 'Hồ sơ cấp độ'],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)', '(10)', '(11)'],
  ]
  const cells = new Map<string, { value: string; style: { font: { name: string } } }>()
  let number = 0
  for (const [g, kind] of KINDS.entries()) {
    rows.push([['I', 'II', 'III', 'IV'][g] ?? '', `Nhóm ${kind.toLowerCase()}`])
    for (const topic of HEALTH) {
      number++
      const name = `${kind} ${topic}`
      const row: Cell[] = [
        number,
        name,
        null,
        number % 9 === 0 ? 'Công ty Cổ phần Phần mềm Sao Khuê' : 'Trung tâm Công nghệ thông tin Y tế',
        STATUS[number % STATUS.length] ?? null,
        number % 4 === 0 ? `Cấp độ ${1 + (number % 3)}` : 1 + (number % 3),
        DOSSIER[number % DOSSIER.length] ?? null,
        number % 5 === 0 ? `${1 + (number % 12)}/20${10 + (number % 10)}` : 2010 + (number % 10),
        number % 3 === 0 ? 'CSDL khám chữa bệnh; CSDL nhân lực y tế' : 'CSDL khám chữa bệnh',
        number % 6 === 0 ? null : 'Phòng máy chủ Sở Y tế',
        number % 8 === 0 ? 'Cần nâng cấp máy chủ' : null,
      ]
      // What Excel made of codes: B01.007 stays, 007 is 7, 3-4 is a date, 73928e05 a large number.
      if (number === 7) row[2] = 7
      if (number === 14) row[2] = new Date(Date.UTC(2020, 3, 3))
      if (number === 21) row[2] = 7392800000
      if (number === 28) row[2] = 'B01.007'
      if (number === 33) row[4] = 'Tốt'
      if (number === 40) row[5] = 6
      if (number === 47) row[1] = null
      if (number === 52) row[7] = 43952
      if (number === 58) row[1] = rows[8]?.[1] ?? null
      if (number % 4 === 2 && row[1] !== null) {
        row[1] = old(name)
        cells.set(`${rows.length},1`, { value: old(name), style: { font: { name: '.VnTime' } } })
      }
      rows.push(row)
    }
  }
  rows.push(
    [null, 'Tổng cộng', null, null, `${number} phần mềm`],
    [],
    [null, null, null, null, null, null, null, 'Tỉnh E, ngày 05 tháng 10 năm 2020'],
    [null, 'Người lập bảng', null, null, null, null, null, 'GIÁM ĐỐC'],
  )
  const merges = [
    { startRow: 2, endRow: 2, startCol: 2, endCol: 8 },
    { startRow: 3, endRow: 3, startCol: 5, endCol: 6 },
    ...[0, 1, 2, 3, 4, 7, 8, 9, 10].map(column => ({ startRow: 3, endRow: 4, startCol: column, endCol: column })),
  ]
  const databases: Rows = [
    ['TT', 'Tên CSDL', 'Cơ quan quản lý', 'Phạm vi'],
    [1, 'CSDL khám chữa bệnh', 'Sở Y tế', 'nội bộ cơ quan'],
    [2, 'CSDL nhân lực y tế', 'Sở Y tế', 'nội bộ cơ quan'],
  ]
  return [
    {
      name: 'Phan mem',
      columns: [5, 42, 14, 30, 14, 9, 14, 14, 30, 24, 22].map(width => ({ width })),
      pageSetup: {
        orientation: 'landscape',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        showGridLines: true,
        showRowColHeaders: true,
      },
      rows,
      cells: cells as unknown as NonNullable<WriteSheet['cells']>,
      merges,
    },
    {
      name: 'Don vi',
      rows: [
        ['TT', 'Tên đơn vị'],
        [1, 'Sở Y tế'],
        [2, 'Sở Giao thông vận tải'],
      ],
    },
    { name: 'CSDL', rows: databases },
    {
      name: 'Ha tang',
      rows: [
        ['TT', 'Tên hạ tầng', 'Loại', 'Cấp độ'],
        [1, 'Phòng máy chủ Sở Y tế', 'phòng máy chủ', 2],
      ],
    },
    {
      name: 'Hướng dẫn',
      rows: [['Ghi mỗi phần mềm một dòng. Gửi về Sở Thông tin và Truyền thông trước ngày 10/10/2020.']],
    },
  ]
}

/** The list of the transport department: CSV with semicolons, line breaks in cells, other headers and words. */
function transport(): string {
  const lines = [
    'DANH SÁCH PHẦN MỀM SỞ GIAO THÔNG VẬN TẢI;;;;;',
    ';;;;;',
    'TT;Phần mềm;Hiện trạng;Thời điểm đưa vào vận hành;Cấp độ ATTT;Chức năng chính',
  ]
  let number = 0
  for (const kind of KINDS)
    for (const topic of ROADS) {
      number++
      const state = ['Hoạt động tốt', 'Hoạt động tốt', 'Ngưng sử dụng', 'Đang triển khai'][number % 4]
      const since =
        number % 7 === 0 ? '' : number % 2 === 0 ? `01/${String(1 + (number % 12)).padStart(2, '0')}/2017` : '2016'
      const about = number % 5 === 0 ? `"Quản lý ${topic};\nbáo cáo ""nhanh"" hằng tháng"` : `Phục vụ ${topic}`
      const level = number === 20 ? 'hai' : String(1 + (number % 2))
      lines.push(`${number};${kind} ${topic};${state};${since};${level};${about}`)
    }
  lines.push(`;Tổng số: ${number};;;;`)
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** The two files, by name. */
export async function inventoryExample(): Promise<{ workbook: Uint8Array; csv: string }> {
  return { workbook: await writeXlsx({ sheets: health() }), csv: transport() }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(FOLDER, { recursive: true })
  const { workbook, csv } = await inventoryExample()
  writeFileSync(`${FOLDER}so-y-te.xlsx`, workbook)
  writeFileSync(`${FOLDER}so-giao-thong.csv`, csv)
}
