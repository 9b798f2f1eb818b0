import { wholeDayMeant } from '../../util/day-words.ts'
import { choices, didYouMean, quoted } from '../phrases.ts'
import { formatDay, formatNumber, states } from '../words.ts'
import { reason } from './reasons.ts'
import type { MessagesOf } from './table.ts'

/** Wrong usage of the command line (exit status 2). */
export const usage = {
  'usage.missing-path': {
    vi: a => `Không tìm thấy “${a.path}”. Kiểm tra lại đường dẫn tệp hoặc thư mục.`,
    en: a => `“${a.path}” does not exist. Check the path of the file or folder.`,
  },
  'usage.unreadable-path': {
    vi: a => `Không mở được “${a.path}”: ${reason(a.reason, 'vi')}. Kiểm tra đường dẫn và quyền truy cập.`,
    en: a => `“${a.path}” cannot be opened: ${reason(a.reason, 'en')}. Check the path and its permissions.`,
  },
  'usage.not-text': {
    vi: a => `“${a.path}” không phải văn bản UTF-8. Lưu lại tệp với bảng mã UTF-8, hoặc chỉ định tệp khác.`,
    en: a => `“${a.path}” is no UTF-8 text. Save it in UTF-8, or name another file.`,
  },
  'usage.no-architecture': {
    vi: a =>
      `“${a.path}” không chứa kiến trúc nào; một kiến trúc là thư mục có tệp architecture.yaml, hoặc một tệp YAML có mục architecture. Chỉ định đúng thư mục, hoặc tạo mới bằng \`khung init\`${a.workbook ? '; sổ kiểm kê Excel, CSV được đưa vào mô hình bằng `khung import`' : ''}.`,
    en: a =>
      `“${a.path}” holds no architecture; an architecture is a folder with an architecture.yaml, or a YAML file with an architecture section. Name its folder, or begin one with \`khung init\`${a.workbook ? '; an inventory in Excel or CSV goes into a model with `khung import`' : ''}.`,
  },
  'usage.one-architecture': {
    vi: a =>
      `“${a.path}” chứa nhiều kiến trúc (${a.architectures}); lệnh này làm việc với một kiến trúc. Chỉ định thư mục của kiến trúc đó.`,
    en: a => `“${a.path}” holds several architectures (${a.architectures}); this command takes one. Name its folder.`,
  },
  'usage.extension': {
    vi: a => `\`${a.option} ${a.found}\`: tên tệp phải có đuôi \`${a.extension}\`. Sửa lại tên tệp.`,
    en: a => `\`${a.option} ${a.found}\`: the name of the file must end in \`${a.extension}\`. Change it.`,
  },
  'usage.unknown-framework': {
    vi: a => `Không có khung kiến trúc \`${a.framework}\`. Các khung kiến trúc được hỗ trợ: ${choices(a.known, 'vi')}.`,
    en: a => `There is no framework \`${a.framework}\`. Known frameworks: ${choices(a.known, 'en')}.`,
  },
  'usage.not-a-baseline': {
    vi: a =>
      `“${a.path}” không phải là tệp ghi nhận phát hiện do \`khung baseline\` ghi (thiếu \`kind: baseline\`). Chỉ định đúng tệp, hoặc ghi tệp mới bằng \`khung baseline\`.`,
    en: a =>
      `“${a.path}” is no file of recorded findings as \`khung baseline\` writes it (\`kind: baseline\` is missing). Name the right file, or write one with \`khung baseline\`.`,
  },
  'usage.broken-baseline': {
    vi: a =>
      `Tệp ghi nhận phát hiện “${a.path}” bị hỏng ở dòng ${a.line}. Khôi phục từ git (kiểm tra xung đột chưa giải quyết) hoặc ghi lại bằng \`khung baseline\`.`,
    en: a =>
      `The file of recorded findings “${a.path}” is broken at line ${a.line}. Restore it from git (look for unresolved conflicts) or write it anew with \`khung baseline\`.`,
  },
  'usage.baseline-version': {
    vi: a =>
      `Tệp ghi nhận phát hiện “${a.path}” có \`schema: ${a.found}\`; phiên bản này chỉ đọc \`schema: 1\`. Dùng phiên bản Khung đã ghi tệp, hoặc ghi lại bằng \`khung baseline\`.`,
    en: a =>
      `The file of recorded findings “${a.path}” has \`schema: ${a.found}\`; this version reads \`schema: 1\` only. Use the version of Khung that wrote it, or write it again with \`khung baseline\`.`,
  },
  'usage.baseline-state': {
    vi: a =>
      `Tệp ghi nhận phát hiện “${a.path}” là của trạng thái ${states[a.state].vi}, còn lần kiểm tra này là của trạng thái ${states[a.asked].vi}. Nêu \`--state ${a.state}\`, hoặc ghi tệp riêng: \`khung baseline --state ${a.asked} --output TỆP\`.`,
    en: a =>
      `The file of recorded findings “${a.path}” is of the ${states[a.state].en} state, and this check of the ${states[a.asked].en} state. Give \`--state ${a.state}\`, or write a file of its own: \`khung baseline --state ${a.asked} --output FILE\`.`,
  },
  'usage.baseline-other': {
    vi: a =>
      `Tệp ghi nhận phát hiện “${a.path}” là của kiến trúc khác (${a.of || 'không có kiến trúc nào'}), không phải của ${a.asked}. Chỉ định đúng tệp, hoặc ghi tệp cho kiến trúc này bằng \`khung baseline\`.`,
    en: a =>
      `The file of recorded findings “${a.path}” is of other architectures (${a.of || 'none'}), not of ${a.asked}. Name the right file, or write one for these with \`khung baseline\`.`,
  },
  'usage.no-baseline': {
    vi: () => 'Tùy chọn --update-baseline cần có --baseline <tệp>.',
    en: () => 'The option --update-baseline needs --baseline <file>.',
  },
  'usage.bad-address': {
    vi: a =>
      `Tùy chọn ${a.option} nhận giá trị “${a.found}” không phải là địa chỉ web bắt đầu bằng http:// hoặc https://. Ghi đủ địa chỉ, ví dụ https://git.co-quan.example/khung/docs/rules.`,
    en: a =>
      `Option ${a.option} has the value “${a.found}”, which is no web address that begins with http:// or https://. Write the whole of it, for example https://git.agency.example/khung/docs/rules.`,
  },
  'usage.bad-day': {
    vi: a =>
      `Tùy chọn ${a.option} nhận giá trị “${a.found}” không phải là ngày có trong lịch. Ghi đủ năm, tháng, ngày, ví dụ 2020-09-30.${didYouMean(wholeDayMeant(a.found), 'vi')}`,
    en: a =>
      `Option ${a.option} has the value “${a.found}”, which is no day of the calendar. Write year, month and day, for example 2020-09-30.${didYouMean(wholeDayMeant(a.found), 'en')}`,
  },
  'usage.no-git': {
    vi: () => 'Không chạy được `git`. Cài đặt git, hoặc so sánh hai thư mục.',
    en: () => '`git` cannot be run. Install it, or compare two folders.',
  },
  'usage.no-pdf': {
    vi: a =>
      `Không tạo được PDF: thư viện @myriaddreamin/typst-ts-node-compiler hoặc phông chữ chưa được cài cho máy này (${a.platform}). Chạy lại \`npm ci\` hoặc \`npm install\`, không kèm \`--omit=optional\`; nếu vẫn không được, dùng định dạng docx, hoặc mở báo cáo HTML bằng trình duyệt rồi in ra PDF.`,
    en: a =>
      `PDF cannot be made: the library @myriaddreamin/typst-ts-node-compiler or the fonts are not installed for this machine (${a.platform}). Run \`npm ci\` or \`npm install\` again, without \`--omit=optional\`; failing that, use the format docx, or open the HTML report in a browser and print it as PDF.`,
  },
  'usage.no-repository': {
    vi: a =>
      `Không đọc được phiên bản “${a.revision}” vì thư mục hiện tại không nằm trong kho git. Chạy lệnh ở thư mục của kho git có mô hình; nếu không dùng git thì so sánh hai thư mục bằng \`khung diff CŨ MỚI\`.`,
    en: a =>
      `The revision “${a.revision}” cannot be read: the current folder is in no git repository. Run the command where the model's repository is; without git, compare two folders with \`khung diff OLD NEW\`.`,
  },
  'usage.revision': {
    vi: a =>
      `Không đọc được phiên bản “${a.revision}”${a.reason && ` (git: ${a.reason})`}. Ghi tên nhánh, thẻ hoặc mã của một lần ghi (commit), ví dụ main hoặc HEAD~1, với \`khung diff\` là main..HEAD; bản sao của kho không đủ lịch sử thì tải đủ (\`git fetch --unshallow\`, trong CI: \`fetch-depth: 0\`).`,
    en: a =>
      `The revision “${a.revision}” cannot be read${a.reason && ` (git: ${a.reason})`}. Write a branch, tag or commit, for example main or HEAD~1, with \`khung diff\` main..HEAD; where the clone lacks history, fetch it (\`git fetch --unshallow\`, in CI \`fetch-depth: 0\`).`,
  },
  'usage.revision-too-large': {
    vi: a =>
      `Nội dung cần đọc tại phiên bản “${a.revision}” lớn hơn ${a.megabytes} MB. Ghi đường dẫn của kiến trúc cần xem để chỉ đọc phần đó.`,
    en: a =>
      `What would have to be read at the revision “${a.revision}” is larger than ${a.megabytes} MB. Name the folder of the architecture, so that only this is read.`,
  },
  'usage.revision-incomplete': {
    vi: a =>
      `Phiên bản “${a.revision}” không đọc được: kho git không có nội dung của ${a.path === undefined ? 'một số tệp' : `tệp “${a.path}”`}. Có thể kho chỉ được tải một phần hoặc bị hỏng; tải lại đầy đủ rồi chạy lại.`,
    en: a =>
      `The revision “${a.revision}” is not readable: the repository lacks the content of ${a.path === undefined ? 'some files' : `“${a.path}”`}. It may be a partial clone, or damaged; fetch it in full and run again.`,
  },
  'usage.revision-unwritable': {
    vi: a =>
      `Không ghi được tệp “${a.path}” của phiên bản “${a.revision}” ra thư mục tạm (${a.reason}). Tên tệp có thể quá dài hoặc bị trùng; ghi đường dẫn cụ thể hơn để bỏ qua tệp này.`,
    en: a =>
      `The file “${a.path}” of the revision “${a.revision}” cannot be written to a temporary folder (${a.reason}). Its name may be too long or taken; name a path that leaves it out.`,
  },
  'usage.path-at-revision': {
    vi: a =>
      `“${a.path}” nằm ngoài kho git của thư mục hiện tại nên không đọc được tại phiên bản “${a.revision}”. Ghi đường dẫn nằm trong kho git.`,
    en: a =>
      `“${a.path}” is outside the git repository of the current folder and cannot be read at the revision “${a.revision}”. Write a path within the repository.`,
  },
  'usage.two-versions': {
    vi: () =>
      'Cần đúng hai phiên bản: hai thư mục (`khung diff CŨ MỚI`) hoặc hai phiên bản của git (`khung diff A..B`).',
    en: () =>
      'Exactly two versions are needed: two folders (`khung diff OLD NEW`) or two git revisions (`khung diff A..B`).',
  },
  'usage.days-order': {
    vi: a =>
      `Ngày cuối ${formatDay(a.to, 'vi')} đứng trước ngày đầu ${formatDay(a.from, 'vi')}. Đổi lại \`--from\` và \`--to\`.`,
    en: a =>
      `The last day, ${formatDay(a.to, 'en')}, comes before the first, ${formatDay(a.from, 'en')}. Change \`--from\` and \`--to\`.`,
  },
  'usage.no-day-to-draw': {
    vi: a =>
      `Chưa vẽ được sơ đồ khác biệt của kiến trúc \`${a.architecture}\`: một phiên bản chưa nêu \`architecture.dataAsOf\` (với trạng thái mục tiêu: \`architecture.targetDate\`), nên không biết tại ngày đó có thành phần nào. Bổ sung ngày, hoặc dùng \`--as-of\`.`,
    en: a =>
      `The difference of the architecture \`${a.architecture}\` cannot be drawn: a version does not state \`architecture.dataAsOf\` (for the target state: \`architecture.targetDate\`), so nothing is known to exist on a day. State the day, or use \`--as-of\`.`,
  },
  'usage.way-not-stated': {
    vi: a =>
      `Không vẽ được lộ trình, thay đổi và kết quả theo thời gian của kiến trúc “${a.architecture}”: chưa khai báo, hoặc khai báo chưa đúng ${choices(a.fields, 'vi')}. Ghi vào mục \`architecture\` của mô hình rồi chạy lại.`,
    en: a =>
      `The roadmap, the changes and the verdicts over time of the architecture “${a.architecture}” cannot be drawn: ${choices(a.fields, 'en')} is not stated, or not known. Write it under \`architecture\` of the model, then run the command again.`,
  },
  'usage.way-days-order': {
    vi: a =>
      `Không vẽ được lộ trình, thay đổi và kết quả theo thời gian của kiến trúc “${a.architecture}”: targetDate (${formatDay(a.to, 'vi')}) đứng trước dataAsOf (${formatDay(a.from, 'vi')}). Sửa một trong hai ngày.`,
    en: a =>
      `The roadmap, the changes and the verdicts over time of the architecture “${a.architecture}” cannot be drawn: targetDate (${formatDay(a.to, 'en')}) comes before dataAsOf (${formatDay(a.from, 'en')}). Correct one of the two.`,
  },
  'usage.unknown-rule': {
    vi: a => `Không có yêu cầu \`${a.rule}\`.${didYouMean(a.nearest, 'vi')} Xem danh sách bằng \`khung rules\`.`,
    en: a => `There is no requirement \`${a.rule}\`.${didYouMean(a.nearest, 'en')} List them with \`khung rules\`.`,
  },
  'usage.choice': {
    vi: a => `Tham số ${a.option} không nhận giá trị “${a.found}”. Chọn một trong: ${choices(a.allowed, 'vi')}.`,
    en: a =>
      `The argument ${a.option} does not take the value “${a.found}”. Choose one of: ${choices(a.allowed, 'en')}.`,
  },
  'usage.option-twice': {
    vi: a =>
      `Tùy chọn \`${a.option}\` được nêu hai lần với giá trị khác nhau (${quoted(a.first)}, ${quoted(a.second)}), nhưng chỉ nhận một giá trị. Giữ lại một.`,
    en: a =>
      `The option \`${a.option}\` was given two values (${quoted(a.first)}, ${quoted(a.second)}) and takes one. Keep one of them.`,
  },
  'usage.unpaired': {
    vi: a => `Tệp “${a.output}” (\`--output\`) không có định dạng đi kèm. Ghi mỗi \`--output\` cùng một \`--format\`.`,
    en: a => `The file “${a.output}” (\`--output\`) has no format of its own. Give each \`--output\` a \`--format\`.`,
  },
  'usage.one-screen': {
    vi: () => 'Chỉ một định dạng được in ra màn hình. Ghi các định dạng khác ra tệp bằng `--output`.',
    en: () => 'Only one format can go to the screen. Write the others to files with `--output`.',
  },
  'usage.exists': {
    vi: a => `“${a.path}” đã có và được giữ nguyên. Chọn thư mục khác, hoặc sửa tệp này.`,
    en: a => `“${a.path}” exists already and was left alone. Choose another folder, or edit that file.`,
  },
  'usage.ci-path': {
    vi: a =>
      `Đường dẫn “${a.path}” có ký tự không ghi được vào tệp cấu hình tích hợp liên tục. Đặt mô hình trong thư mục có tên chỉ gồm chữ, chữ số, dấu cách, \`.\`, \`_\`, \`-\`.`,
    en: a =>
      `The path “${a.path}” has signs that cannot be written into a workflow file. Put the model in a folder named with letters, digits, spaces, \`.\`, \`_\` and \`-\` only.`,
  },
  'usage.no-rules': {
    vi: a =>
      `“${a.path}” không có tệp yêu cầu nào; một yêu cầu là tệp YAML có \`kind: rule\`. Chỉ định đúng thư mục, hoặc tạo yêu cầu mới bằng \`khung new-rule\`.`,
    en: a =>
      `“${a.path}” holds no rule; a rule is a YAML file with \`kind: rule\`. Name its folder, or begin one with \`khung new-rule\`.`,
  },
  'usage.rule-id': {
    vi: a =>
      `“${a.found}” không dùng được làm mã yêu cầu. Mã gồm nhóm và tên, cách nhau bằng một dấu chấm, chỉ có chữ thường không dấu, chữ số và dấu gạch nối, ví dụ \`security.personal-data\`; nhóm bắt đầu bằng chữ và không phải là \`model\`, \`rule\`, \`waiver\`.${didYouMean(a.nearest, 'vi')}`,
    en: a =>
      `“${a.found}” cannot be the id of a rule. An id is an area and a name with one dot between them, in small letters without marks, digits and hyphens, such as \`security.personal-data\`; the area begins with a letter and is not \`model\`, \`rule\` or \`waiver\`.${didYouMean(a.nearest, 'en')}`,
  },
  'usage.rule-taken': {
    vi: a =>
      `Mã \`${a.rule}\` đã có trong khung kiến trúc ${a.framework}. Chọn tên khác; xem yêu cầu đã có bằng \`khung explain ${a.rule}\`.`,
    en: a =>
      `The id \`${a.rule}\` is taken by a rule of the framework ${a.framework}. Choose another name; \`khung explain ${a.rule}\` shows that rule.`,
  },
  'usage.too-many-findings': {
    vi: a =>
      `Kiến trúc “${a.architecture}” có hơn ${formatNumber(a.limit, 'vi')} phát hiện nên việc kiểm tra dừng lại. Sửa mô hình (có thể một tệp bị hỏng hoặc sinh sai), hoặc chia thành nhiều kiến trúc.`,
    en: a =>
      `The architecture “${a.architecture}” has more than ${formatNumber(a.limit, 'en')} findings, so the check stops. Correct the model (a file may be damaged or wrongly generated), or split it into several architectures.`,
  },
  'usage.thread-ended': {
    vi: () =>
      'Một luồng kiểm tra dừng giữa chừng, có thể do thiếu bộ nhớ hoặc bị hệ thống dừng. Chạy lại với --jobs 1; nếu vẫn như vậy, kiểm tra từng phần của thư mục.',
    en: () =>
      'A thread of the check ended before its work was done, perhaps for want of memory, or stopped by the system. Run it again with --jobs 1; if that does not help, check the folder part by part.',
  },
  'usage.unwritable': {
    vi: a => `Không ghi được “${a.path}”: ${reason(a.reason, 'vi')}. Kiểm tra đường dẫn và quyền ghi.`,
    en: a => `“${a.path}” cannot be written: ${reason(a.reason, 'en')}. Check the path and its permissions.`,
  },
} satisfies MessagesOf<'usage'>
