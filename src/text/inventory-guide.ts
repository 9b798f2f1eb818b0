import type { Lang } from './lang.ts'

/** What stands on the first sheet of an inventory workbook, for an officer who has only Excel. */
interface GuideWords {
  title: (framework: string) => string
  heads: readonly [string, string]
  steps: readonly string[]
  /** A reminder above every sheet. */
  reminder: string
  form: readonly [string, string, string]
  nationalHeads: readonly [string, string]
  nationalNote: string
  /** What the ids of the outline's sections mean: `vision (Architecture vision)`. */
  outlineNote: (items: string) => string
  /** What follows concerns the model the workbook was filled in from. */
  from: (architecture: string) => string
  comments: string
  left: string
  unread: string
  emptyPartial: (section: string) => string
  masked: string
  whole: string
}

const vi: GuideWords = {
  title: framework => `Bảng kê khai kiến trúc theo ${framework}`,
  heads: ['STT', 'Hướng dẫn'],
  steps: [
    'Mỗi trang là một nhóm thành phần của kiến trúc, mỗi dòng là một thành phần. Chỉ điền những trang thuộc phạm vi của đơn vị mình.',
    'Bắt đầu từ trang Đơn vị, rồi Nghiệp vụ, Ứng dụng, Dữ liệu, Hạ tầng kỹ thuật; sau đó mới điền Kết nối, chia sẻ dữ liệu và Nhiệm vụ, lộ trình, vì các trang này chỉ tới thành phần đã khai.',
    'Cột có dấu * (nền vàng) là bắt buộc. Đưa con trỏ lên tên cột để xem giải thích. Các cột ít dùng được gập lại: bấm dấu + phía trên tên cột để mở.',
    'Mã của thành phần: chữ thường không dấu, chữ số, dấu chấm, gạch nối, ví dụ cong-dvc; không trùng nhau trong cả bảng. Các trang khác dùng mã này để chỉ tới thành phần, vì vậy không đổi mã đã có.',
    'Ô có mũi tên: chọn trong danh sách. Danh sách mã chỉ để gợi ý, có thể gõ mã khác, ví dụ mã của thành phần do đơn vị khác kê khai.',
    'Nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy, ví dụ: csdl-ho-so; csdl-van-ban. Danh sách không có giá trị nào thì ghi (trống).',
    'Ngày ghi 30/9/2020, tháng ghi 9/2020, năm ghi 2020.',
    'Đơn vị chủ quản, vận hành, chủ trì: mã ở trang Đơn vị; cơ quan khác ghi agency/ và mã định danh điện tử, ví dụ agency/H45; tổ chức bên ngoài ghi external: và tên.',
    'Hệ thống, cơ sở dữ liệu quốc gia: national/ và mã, ví dụ national/dvcqg. Trang Hệ thống quốc gia có danh sách các mã.',
    'Minh chứng: mỗi tài liệu một dòng trong ô (Alt+Enter), ghi: số, ký hiệu | ngày | ghi chú.',
    'Thay đổi theo lộ trình: mỗi thông tin sẽ thay đổi ghi một dòng ở trang cùng tên, cùng nhiệm vụ thực hiện.',
    'Điều gì chưa biết thì để trống, không phỏng đoán. Ở trang Thông tin chung, chọn mức độ khai báo của từng trang: chỉ chọn “khai báo đầy đủ” khi điều không ghi là thật sự không có.',
    'Dòng chữ xám bắt đầu bằng “Ví dụ:” chỉ để minh họa: công cụ bỏ qua, có thể xóa hoặc để nguyên.',
    'Không ghi mật khẩu, khóa truy cập, địa chỉ IP vào bảng này.',
    'Có thể đổi thứ tự, độ rộng của cột và thêm dòng; không đổi tên trang, tên cột, không xóa trang ẩn _khung.',
    'Gửi lại tệp này cho đơn vị chủ trì. Đơn vị chủ trì đưa các bảng đã điền vào mô hình bằng lệnh: khung import TỆP.xlsx --to THƯ-MỤC.',
  ],
  reminder: 'Mỗi dòng là một mục. Dòng chữ xám bắt đầu bằng “Ví dụ:” không được tính.',
  form: ['Thông tin', 'Nội dung', 'Giải thích'],
  nationalHeads: ['Mã ghi trong bảng', 'Tên hệ thống, cơ sở dữ liệu quốc gia'],
  nationalNote: 'Trang này để tra cứu, không điền.',
  outlineNote: items => `Ghi mã của mục. Các mục thường gặp: ${items}.`,
  from: architecture => `Bảng đã điền sẵn nội dung của mô hình ${architecture}.`,
  comments: 'Chú thích (dòng bắt đầu bằng #) và cách chia tệp của mô hình không có trong bảng.',
  left: 'Không đưa được vào bảng (chỉ có trong tệp mô hình):',
  unread: 'Tệp mô hình có vấn đề; phần có vấn đề có thể không có trong bảng:',
  emptyPartial: section =>
    `Trang “${section}” có trong mô hình là danh sách rỗng, khai báo một phần; bảng này ghi là khai báo một phần và không có dòng nào.`,
  masked: 'Thông tin mật trong mô hình được thay bằng [đã che]; khi nhập lại phải sửa các ô đó.',
  whole: 'Mọi nội dung của mô hình đều có trong bảng.',
}

const en: GuideWords = {
  title: framework => `Architecture inventory for the ${framework}`,
  heads: ['No.', 'Guide'],
  steps: [
    'Every sheet is a section of the architecture, every line an element of it. Fill in the sheets that concern your unit.',
    'Begin with Units, then Business functions, Applications, Data and Infrastructure; then Connections and Tasks, for these point at elements stated before.',
    'Columns marked * (yellow) must be filled in. Rest the pointer on the title of a column to read what it asks for. Columns rarely needed are folded away: press the + above the titles.',
    'Ids of elements: small letters a-z, digits, full stop, hyphen, for example cong-dvc; unique in the whole workbook. Other sheets point at elements by their ids, so do not change one that is there.',
    'Cells with an arrow: choose from the list. Lists of ids only help: another id may be typed, such as that of an element another unit states.',
    'Several values in one cell stand apart by semicolons, for example: csdl-ho-so; csdl-van-ban. A list that holds nothing says (empty).',
    'Days are written 2020-09-30 or 30/9/2020, months 2020-09 or 9/2020, years 2020.',
    'Owner, operator, unit in the lead: an id of the sheet Units; another agency is agency/ and its electronic code, for example agency/H45; somebody outside is external: and the name.',
    'National systems and databases: national/ and the id, for example national/dvcqg. The sheet National systems lists them.',
    'Evidence: a line in the cell for each document (Alt+Enter): number | date | note.',
    'Planned changes: a line on the sheet of that name for each field that will change, with the task that changes it.',
    'Leave empty what is not known; do not guess. On the sheet General information choose how much of each sheet is stated: “stated in full” only where what is not written does not exist in fact.',
    'Grey lines that begin with “Example:” only show how it is done: the tool ignores them; they may be deleted or left.',
    'Write no passwords, access keys or IP addresses here.',
    'Columns may be moved and resized, lines added; do not rename sheets or columns, nor delete the hidden sheet _khung.',
    'Send this file back to the unit in charge, which takes it into the model: khung import FILE.xlsx --to FOLDER.',
  ],
  reminder: 'One entry on each line. Grey lines that begin with “Example:” do not count.',
  form: ['Field', 'Content', 'Explanation'],
  nationalHeads: ['Id to write', 'National system or database'],
  nationalNote: 'For looking up; nothing is to be filled in here.',
  outlineNote: items => `Write the id of the section. Sections documents usually have: ${items}.`,
  from: architecture => `This workbook holds what the model ${architecture} states.`,
  comments: 'Comments (lines that begin with #) and how the model is divided into files are not in the workbook.',
  left: 'What the workbook cannot hold (it is in the model files only):',
  unread: 'The model files have problems; what they concern may be missing here:',
  emptyPartial: section =>
    `“${section}” is an empty list stated in part in the model; here it is stated in part and has no lines.`,
  masked: 'Secrets in the model are replaced by [đã che]; such cells must be corrected before they are imported.',
  whole: 'Everything the model states is in the workbook.',
}

export const guideWords: Readonly<Record<Lang, GuideWords>> = { vi, en }
