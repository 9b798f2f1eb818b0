import type { Level } from '../findings/finding.ts'
import type { Word } from './lang.ts'

interface BuiltIn {
  /** Levels its findings may have. */
  level: readonly Level[]
  title: Word
  means: Word
  fix: Word
  /** A small file: lines begin with a space, with `-` (wrong) or `+` (right). '' where a file cannot show it. */
  example: string
}

/** Findings that no rule file makes: problems of the files themselves. They are no requirements of a framework. */
export const builtIn = {
  'model.yaml': {
    level: ['error'],
    title: { vi: 'Tệp viết đúng cú pháp YAML.', en: 'The file is valid YAML.' },
    means: {
      vi: 'Chỗ được chỉ ra viết sai cú pháp YAML nên phần đó không đọc được; các phần khác của mô hình vẫn được kiểm tra. Lỗi hay gặp: thụt lề bằng phím Tab, thụt lề không đều, thiếu dấu cách sau dấu hai chấm, một khóa ghi hai lần, văn bản có dấu phẩy trong { } mà không đặt trong dấu nháy.',
      en: 'The YAML at this place is wrong, so that part cannot be read; the rest of the model is still checked. Usual mistakes: tabs for indentation, uneven indentation, no space after a colon, a key given twice, a text with a comma inside { } without quotes.',
    },
    fix: {
      vi: 'Sửa dòng được chỉ ra rồi kiểm tra lại. Nên dùng trình soạn thảo có tô màu YAML.',
      en: 'Correct the line and check again. An editor that colours YAML helps.',
    },
    example: ` applications:
-  - { id: cong-dvc, name: Cổng dịch vụ công
+  - { id: cong-dvc, name: Cổng dịch vụ công }`,
  },
  'model.file': {
    level: ['error', 'note'],
    title: { vi: 'Tệp đọc được và có nội dung của mô hình.', en: 'The file can be read and holds part of a model.' },
    means: {
      vi: 'Tệp không phải văn bản UTF-8, quá lớn, không đọc được, nằm ngoài thư mục được kiểm tra, hoặc không có mục nào của mô hình. Nội dung của tệp không được đưa vào kết quả.',
      en: 'The file is not UTF-8 text, too large, not readable, outside the folder that is checked, or has no section of a model. What it holds is not part of the result.',
    },
    fix: {
      vi: 'Lưu tệp dạng văn bản UTF-8 trong thư mục của mô hình và ghi ít nhất một mục; tệp không thuộc mô hình thì chuyển sang thư mục khác.',
      en: 'Save the file as UTF-8 text in the folder of the model, with at least one section; move files that belong to no model elsewhere.',
    },
    example: '',
  },
  'model.schema': {
    level: ['error', 'note'],
    title: {
      vi: 'Giá trị của mỗi trường đúng kiểu, đúng từ được quy định.',
      en: 'Every field has a value of the right kind.',
    },
    means: {
      vi: 'Một trường bắt buộc bị thiếu, hoặc giá trị sai kiểu: không phải số, ngày không có trong lịch, từ không thuộc danh sách, mã có dấu hoặc chữ hoa. Giá trị sai được coi như chưa khai báo, không làm yêu cầu nào thành chưa đáp ứng.',
      en: 'A required field is missing, or a value is of the wrong kind: no number, a day that is in no calendar, a word that is not in the list, an id with capitals or diacritics. A wrong value counts as not stated; it makes no requirement violated.',
    },
    fix: {
      vi: 'Ghi lại giá trị theo gợi ý; danh sách từ và kiểu của từng trường có trong trang Ngôn ngữ mô hình và trong khung schema.',
      en: 'Write a value as the finding suggests; kinds and words of every field are in the page on the model language and in khung schema.',
    },
    example: ` applications:
-  - { id: cong-dvc, name: Cổng dịch vụ công, status: xong }
+  - { id: cong-dvc, name: Cổng dịch vụ công, status: operating }`,
  },
  'model.unknown-field': {
    level: ['error'],
    title: { vi: 'Mọi trường đều có trong ngôn ngữ mô hình.', en: 'Every field exists in the model language.' },
    means: {
      vi: 'Tên trường viết sai hoặc không có trong ngôn ngữ mô hình. Trường lạ bị bỏ qua, nên nếu chỉ nhắc mà không báo lỗi thì một lỗi gõ phím có thể làm sai kết luận.',
      en: 'The name of a field is misspelt or not part of the language. An unknown field is left out, so a typing error that went unnoticed could change a verdict.',
    },
    fix: {
      vi: 'Sửa tên trường theo gợi ý. Thông tin riêng của cơ quan ghi vào trường có tên bắt đầu bằng x-.',
      en: 'Correct the name as suggested. What is your own goes into fields whose names begin with x-.',
    },
    example: ` applications:
-  - { id: cong-dvc, name: Cổng dịch vụ công, ower: so-tttt }
+  - { id: cong-dvc, name: Cổng dịch vụ công, owner: so-tttt }
 units:
   - { id: so-tttt, name: Sở Thông tin và Truyền thông }`,
  },
  'model.duplicate-id': {
    level: ['error'],
    title: { vi: 'Mỗi mã chỉ dùng cho một thành phần.', en: 'An id stands for one element only.' },
    means: {
      vi: 'Hai thành phần cùng mã thì không biết tham chiếu trỏ tới thành phần nào; thành phần khai báo sau bị bỏ qua. Hai kiến trúc trong cùng một lần kiểm tra cũng phải khác mã.',
      en: 'With two elements of one id nobody knows which one is meant; the later one is left out. Two architectures checked together need different ids, too.',
    },
    fix: {
      vi: 'Đổi mã của một trong hai và sửa các tham chiếu tới nó; nếu khai báo trùng thì xóa một.',
      en: 'Give one of them another id and correct what refers to it; if it was declared twice, remove one.',
    },
    example: ` applications:
   - { id: cong-dvc, name: Cổng dịch vụ công }
-  - { id: cong-dvc, name: Hệ thống một cửa điện tử }
+  - { id: mot-cua, name: Hệ thống một cửa điện tử }`,
  },
  'model.unknown-reference': {
    level: ['error', 'note'],
    title: {
      vi: 'Mọi tham chiếu trỏ tới một thành phần đã khai báo.',
      en: 'Every reference leads to a declared element.',
    },
    means: {
      vi: 'Mã được ghi không có trong mục tương ứng, trong danh mục hệ thống quốc gia, trong kiến trúc khác hoặc trong bộ yêu cầu. Nếu mục đó chưa khai báo hoặc mới khai báo một phần thì đây chỉ là lưu ý: thành phần có thể có, và yêu cầu phụ thuộc vào nó là chưa đủ cơ sở đánh giá.',
      en: 'The id is not in the section it belongs to, in the catalogue of national systems, in the other architecture or among the rules. Where that section is absent or stated in part it is only a note: the element may exist, and what depends on it is undetermined.',
    },
    fix: {
      vi: 'Sửa mã theo gợi ý, hoặc khai báo thành phần còn thiếu.',
      en: 'Correct the id as suggested, or declare the element that is missing.',
    },
    example: ` applications:
-  - { id: cong-dvc, name: Cổng dịch vụ công, runsOn: [ttdl] }
+  - { id: cong-dvc, name: Cổng dịch vụ công, runsOn: [ttdl-tinh] }
 infrastructure:
   - { id: ttdl-tinh, name: Trung tâm dữ liệu tỉnh }`,
  },
  'model.cycle': {
    level: ['error'],
    title: {
      vi: 'Không thành phần nào vận hành trên chính nó.',
      en: 'Nothing runs on itself.',
    },
    means: {
      vi: 'Đi theo runsOn từ một thành phần lại quay về chính thành phần đó, nên không biết thật sự nó vận hành ở đâu.',
      en: 'Following runsOn from an element leads back to it, so it is not known where it really runs.',
    },
    fix: {
      vi: 'Bỏ một quan hệ runsOn trong vòng.',
      en: 'Remove one runsOn of the circle.',
    },
    example: ` platforms:
   - { id: lgsp, name: Nền tảng tích hợp, runsOn: [dam-may] }
 infrastructure:
-  - { id: dam-may, name: Điện toán đám mây của tỉnh, runsOn: [lgsp] }
+  - { id: dam-may, name: Điện toán đám mây của tỉnh }`,
  },
  'rule.invalid': {
    level: ['error'],
    title: { vi: 'Tệp yêu cầu viết đúng.', en: 'The rule file is sound.' },
    means: {
      vi: 'Tệp yêu cầu bổ sung (--rules) có khóa, phép kiểm tra, biểu thức, văn bản căn cứ hoặc mức độ ràng buộc không hợp lệ, hoặc biểu thức không tính được trên mô hình này. Yêu cầu không được chạy; các yêu cầu khác vẫn chạy.',
      en: 'A rule file given with --rules has a key, check, expression, document or severity that is not allowed, or its expression cannot be worked out on this model. The rule is not run; the others are.',
    },
    fix: {
      vi: 'Sửa chỗ được chỉ ra; cách viết có trong trang Cách viết yêu cầu.',
      en: 'Correct the place shown; how to write rules is in the guide on writing rules.',
    },
    example: '',
  },
  'catalogue.invalid': {
    level: ['error'],
    title: { vi: 'Tệp danh mục viết đúng.', en: 'The catalogue file is sound.' },
    means: {
      vi: 'Tệp danh mục riêng (kind: catalogue) có trường, mã, mã cấp trên, ngày hoặc văn bản không hợp lệ, hoặc đặt tên khác cho mã đã có. Những mục đọc được vẫn được dùng; nhưng danh mục ghi complete: true chỉ được coi là đầy đủ khi tệp không còn lỗi.',
      en: 'A catalogue file of your own (kind: catalogue) has a field, code, parent, day or document that is not allowed, or another name for a code that exists. Entries that can be read are used, but complete: true counts only once the file has no such problem.',
    },
    fix: {
      vi: 'Sửa chỗ được chỉ ra; cách viết có trong trang Cách khai báo kiến trúc, lược đồ in bằng khung schema catalogue.',
      en: 'Correct the place shown; how to write catalogues is in the guide on writing models, and khung schema catalogue prints the schema.',
    },
    example: '',
  },
  'rule.test': {
    level: ['error', 'warning'],
    title: { vi: 'Yêu cầu cho kết quả đúng như ca kiểm thử.', en: 'The rule comes out as its test cases say.' },
    means: {
      vi: 'Chỉ có ở khung test-rules: kết luận hoặc dòng được chỉ ra khác với ca kiểm thử, ca kiểm thử viết sai, hoặc tệp yêu cầu thiếu ca kiểm thử.',
      en: 'Only from khung test-rules: the verdict or the line of a finding is not what the case expects, the case itself is wrong, or a rule lacks cases.',
    },
    fix: {
      vi: 'Xác định yêu cầu hay ca kiểm thử sai rồi sửa; cách viết ca kiểm thử có trong trang Cách viết yêu cầu.',
      en: 'Decide whether the rule or the case is wrong, and correct it; how to write cases is in the guide on writing rules.',
    },
    example: '',
  },
  'waiver.expired': {
    level: ['warning', 'note'],
    title: { vi: 'Miễn trừ còn thời hạn.', en: 'The waiver has not expired.' },
    means: {
      vi: 'Ngày hết hạn của miễn trừ đã qua tại ngày đánh giá, nên miễn trừ không còn tác dụng. Là cảnh báo khi yêu cầu được miễn vẫn chưa đáp ứng, là lưu ý khi đã đáp ứng.',
      en: 'The waiver ended before the day of the assessment and no longer excuses anything. A warning while what it excused is still violated, a note otherwise.',
    },
    fix: {
      vi: 'Khắc phục yêu cầu, hoặc trình gia hạn miễn trừ và ghi ngày hết hạn mới; không còn cần thì xóa.',
      en: 'Meet the requirement, or have the waiver prolonged and write the new date; remove it when it is no longer needed.',
    },
    example: ` infrastructure:
   - { id: ttdl-tinh, name: Trung tâm dữ liệu tỉnh, type: data-centre, ipv6: false }
 waivers:
-  - { rule: network.ipv6, subject: ttdl-tinh, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2020-06-30 }
+  - { rule: network.ipv6, subject: ttdl-tinh, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2021-06-30 }`,
  },
  'waiver.too-broad': {
    level: ['warning', 'note'],
    title: {
      vi: 'Miễn trừ chỉ bỏ qua những gì đã được chấp thuận, trong thời gian có hạn.',
      en: 'The waiver excuses only what was granted, for a limited time.',
    },
    means: {
      vi: 'Miễn trừ ghi cho cả kiến trúc trong khi chưa đáp ứng là từng thành phần (cảnh báo); hoặc kéo dài quá ngày của kiến trúc mục tiêu, nếu mô hình không ghi ngày đó thì quá 5 năm sau ngày đánh giá, mức do công cụ đặt (cảnh báo); hoặc một miễn trừ bỏ qua nhiều nội dung chưa đáp ứng cùng lúc (lưu ý). Kết quả đánh giá yêu cầu không vì thế mà thay đổi.',
      en: "The waiver is for the whole architecture while single elements violate the requirement (a warning); or it lasts beyond the day of the target architecture, or without one more than 5 years after the day of the assessment, a bound of this tool's own (a warning); or it excuses several violations at once (a note). Verdicts do not change because of it.",
    },
    fix: {
      vi: 'Ghi mỗi thành phần một miễn trừ, đúng với văn bản chấp thuận, có thời hạn trong lộ trình.',
      en: 'Write one waiver for each element, as the approving document grants it, with a term within the roadmap.',
    },
    example: ` infrastructure:
   - { id: ttdl-tinh, name: Trung tâm dữ liệu tỉnh, type: data-centre, ipv6: false }
 waivers:
-  - { rule: network.ipv6, subject: ttdl-tinh, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2099-12-31 }
+  - { rule: network.ipv6, subject: ttdl-tinh, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2021-06-30 }`,
  },
  'waiver.unknown-rule': {
    level: ['error'],
    title: { vi: 'Miễn trừ nêu một yêu cầu có trong bộ yêu cầu.', en: 'The waiver names a rule that exists.' },
    means: {
      vi: 'Mã yêu cầu ghi trong miễn trừ không có trong bộ yêu cầu, nên miễn trừ không có tác dụng.',
      en: 'The rule named in the waiver is not among the rules, so the waiver excuses nothing.',
    },
    fix: {
      vi: 'Sửa mã theo gợi ý; khung rules liệt kê mọi yêu cầu.',
      en: 'Correct the id as suggested; khung rules lists all of them.',
    },
    example: ` infrastructure:
   - { id: ttdl-tinh, name: Trung tâm dữ liệu tỉnh, type: data-centre, ipv6: false }
 waivers:
-  - { rule: network.ipv5, subject: ttdl-tinh, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2021-06-30 }
+  - { rule: network.ipv6, subject: ttdl-tinh, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2021-06-30 }`,
  },
  'waiver.unknown-subject': {
    level: ['error'],
    title: {
      vi: 'Miễn trừ nêu một thành phần, kết nối, số liệu đã khai báo hoặc chính kiến trúc.',
      en: 'The waiver names an element, connection or figure that is declared, or the architecture.',
    },
    means: {
      vi: 'Đối tượng ghi trong miễn trừ không có trong mô hình, nên miễn trừ không có tác dụng.',
      en: 'The subject of the waiver is not in the model, so the waiver excuses nothing.',
    },
    fix: {
      vi: 'Ghi mã in ở kết quả kiểm tra. Khi yêu cầu nói về cái chưa có, đối tượng là mã của kiến trúc.',
      en: 'Write the id that the finding gives. For something missing the subject is the id of the architecture.',
    },
    example: ` infrastructure:
   - { id: ttdl-tinh, name: Trung tâm dữ liệu tỉnh, type: data-centre, ipv6: false }
 waivers:
-  - { rule: network.ipv6, subject: ttdl, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2021-06-30 }
+  - { rule: network.ipv6, subject: ttdl-tinh, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2021-06-30 }`,
  },
  'waiver.unused': {
    level: ['note'],
    title: { vi: 'Miễn trừ còn cần thiết.', en: 'The waiver is still needed.' },
    means: {
      vi: 'Không có nội dung chưa đáp ứng nào cần miễn trừ này: yêu cầu đã đáp ứng, không áp dụng hoặc chưa đủ cơ sở đánh giá.',
      en: 'Nothing violated needs the waiver: the requirement is satisfied, does not apply or is undetermined.',
    },
    fix: {
      vi: 'Xóa miễn trừ nếu yêu cầu đã được đáp ứng; nếu không, kiểm tra lại mã yêu cầu và đối tượng.',
      en: 'Remove the waiver if the requirement is met; otherwise look again at the rule and the subject it names.',
    },
    example: ` infrastructure:
   - { id: ttdl-tinh, name: Trung tâm dữ liệu tỉnh, type: data-centre, ipv6: true }
-waivers:
-  - { rule: network.ipv6, subject: ttdl-tinh, reason: Chờ nâng cấp, approvedBy: UBND tỉnh, expires: 2021-06-30 }`,
  },
} satisfies Record<string, BuiltIn>

/** The gravest level of a built-in finding. */
export const builtInLevel = (id: string): Level =>
  (Object.hasOwn(builtIn, id) ? builtIn[id as keyof typeof builtIn].level[0] : undefined) ?? 'error'
