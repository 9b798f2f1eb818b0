/** Words of the command line's help. Same keys in both languages, or it does not compile. */
export interface Help {
  tool: string
  usage: string
  arguments: string
  options: string
  commands: string
  anOption: string
  aCommand: string
  choices: string
  default: string
  check: string
  report: string
  diagram: string
  gap: string
  diff: string
  versions: string
  diffTo: string
  diffPictures: (formats: string) => string
  gapFrom: string
  gapTo: string
  explain: string
  rules: string
  coverage: string
  schema: string
  paths: string
  path: string
  rule: string
  framework: string
  asOf: string
  lawAsOf: string
  state: string
  lang: string
  format: (formats: string) => string
  output: string
  outputOne: string
  addRules: string
  catalogue: string
  noWaivers: string
  failOn: string
  changed: string
  docsUrl: string
  baseline: string
  baselineOutput: string
  useBaseline: string
  reportBaseline: string
  reportFormat: (formats: string) => string
  reportReview: string
  templates: string
  updateBaseline: string
  showKnown: string
  jobs: string
  cache: string
  noCache: string
  review: string
  reviewAction: string
  reviewOutput: string
  reviewFile: string
  quietReview: string
  noColor: string
  quiet: string
  quietFiles: string
  quietGap: string
  quietDiff: string
  ofFramework: string
  import: string
  importFiles: string
  importTo: string
  importMap: string
  importSuggest: string
  importWrite: string
  importAll: string
  init: string
  initDir: string
  initCi: string
  initTemplates: string
  testRules: string
  newRule: string
  newRuleId: string
  newRuleCheck: string
  newRuleTo: string
  rulePaths: string
  quietTests: string
  level: string
  to: string
  inventory: string
  inventoryAction: string
  inventoryPath: string
  inventoryTo: string
  renderer: string
  browser: string
  force: string
  open: string
  view: (views: string) => string
  kind: string
  version: string
  help: string
  example: string
}

export const help = {
  vi: {
    tool: 'Khung: kiểm tra kiến trúc Chính phủ điện tử, Chính quyền điện tử viết bằng YAML theo Khung Kiến trúc Chính phủ điện tử Việt Nam 2.0.',
    usage: 'Cách dùng',
    arguments: 'Tham số',
    options: 'Tùy chọn',
    commands: 'Lệnh',
    anOption: 'tùy chọn',
    aCommand: 'lệnh',
    choices: 'chọn',
    default: 'mặc định',
    check: 'đọc, kiểm tra và in kết quả',
    report: 'lập báo cáo tuân thủ, báo cáo thẩm định, công văn góp ý hoặc phụ lục của văn bản kiến trúc (--kind)',
    diagram: 'vẽ sơ đồ kiến trúc',
    diff: 'so sánh hai phiên bản của mô hình và kết quả của chúng',
    versions: 'hai thư mục (CŨ MỚI), hoặc hai phiên bản của git (A..B) và các đường dẫn',
    diffTo: 'thư mục để ghi thêm sơ đồ tổng thể có đánh dấu khác biệt',
    diffPictures: formats =>
      `định dạng của sơ đồ đó, cách nhau bằng dấu phẩy: ${formats} (mặc định svg; không có --to thì ghi vào reports)`,
    gap: 'so sánh hiện trạng với mục tiêu và theo dõi lộ trình giữa hai thời điểm',
    gapFrom: 'ngày đầu, dạng YYYY-MM-DD (mặc định: dataAsOf của kiến trúc, tức hiện trạng)',
    gapTo: 'ngày cuối, dạng YYYY-MM-DD (mặc định: targetDate của kiến trúc)',
    explain: 'giải thích một yêu cầu: nội dung, căn cứ, cách khắc phục',
    rules: 'liệt kê các yêu cầu của khung kiến trúc',
    coverage: 'cho biết yêu cầu nào xét nội dung nào của khung, văn bản, và nội dung nào chưa xét',
    schema:
      'in JSON Schema của tệp mô hình (hoặc của tệp yêu cầu, danh mục, hồ sơ thẩm định, bảng đối chiếu: khung schema rule, catalogue, review, import-map)',
    paths: 'thư mục hoặc tệp của kiến trúc (mặc định: thư mục hiện tại)',
    path: 'thư mục hoặc tệp của kiến trúc',
    rule: 'mã yêu cầu, ví dụ connection.dvcqg',
    framework: 'khung kiến trúc áp dụng thay cho khung ghi trong mô hình',
    asOf: 'ngày xem xét hiệu lực của văn bản, thời hạn, since và until, dạng YYYY-MM-DD (mặc định: dataAsOf của kiến trúc)',
    lawAsOf: 'ngày xem xét: hiệu lực của văn bản, của yêu cầu và thời hạn tại ngày đó, dạng YYYY-MM-DD',
    state: 'hiện trạng (current) hoặc mục tiêu (target)',
    lang: 'ngôn ngữ: vi hoặc en',
    format: formats => `định dạng: ${formats}`,
    outputOne: 'ghi kết quả ra tệp thay vì in ra màn hình',
    output: 'ghi kết quả ra tệp thay vì in ra màn hình; có thể lặp lại theo cặp với --format',
    addRules: 'thư mục hoặc tệp yêu cầu bổ sung; có thể lặp lại',
    catalogue: 'tệp danh mục riêng của cơ quan (kind: catalogue); có thể lặp lại',
    noWaivers: 'bỏ qua các miễn trừ',
    changed: 'chỉ các phát hiện liên quan tới thay đổi kể từ một phiên bản của git, ví dụ main',
    failOn: 'mức phát hiện làm lệnh kết thúc với mã 1: error, warning hoặc never',
    baseline: 'ghi nhận các phát hiện hiện có, để từ đó chỉ tính phát hiện mới',
    baselineOutput: 'tệp ghi nhận (mặc định: khung-baseline.yaml)',
    useBaseline: 'tệp do khung baseline ghi: chỉ các phát hiện chưa có trong đó làm lệnh kết thúc với mã 1',
    reportFormat: formats =>
      `định dạng, cách nhau bằng dấu phẩy: ${formats} (mặc định: html,md đối với báo cáo tuân thủ, docx đối với các loại khác)`,
    reportReview: 'hồ sơ thẩm định dùng cho approval và opinion (mặc định: review.yaml cạnh tệp chính của kiến trúc)',
    templates: 'thư mục chứa mẫu văn bản của cơ quan, thay cho mẫu có sẵn cùng tên',
    reportBaseline:
      'tệp do khung baseline ghi: báo cáo cho biết phát hiện nào là mới, phát hiện nào đã được ghi nhận trước',
    updateBaseline: 'bỏ khỏi tệp ghi nhận các phát hiện đã được khắc phục; không bao giờ thêm',
    showKnown: 'in cả các phát hiện đã được ghi nhận trước',
    jobs: 'số kiến trúc được kiểm tra cùng lúc (mặc định: theo số lõi của máy, khi đáng làm)',
    cache: 'thư mục giữ kết quả để lần sau dùng lại khi không có gì thay đổi (mặc định: thư mục đệm của người dùng)',
    noCache: 'không giữ và không dùng lại kết quả của lần trước',
    docsUrl: 'địa chỉ web của thư mục docs/rules, để kết quả dẫn tới trang của từng yêu cầu',
    review: 'lập hồ sơ thẩm định (start) và xem phần còn phải làm (status)',
    reviewAction:
      'start: lập hồ sơ, hoặc cập nhật hồ sơ đã có và giữ nguyên những gì đã ghi; status: liệt kê phần còn thiếu',
    reviewOutput:
      'start: tệp hồ sơ (mặc định: review.yaml trong thư mục của kiến trúc); status: ghi kết quả ra tệp thay vì in ra màn hình',
    reviewFile: 'tệp hồ sơ (mặc định: review.yaml trong thư mục của kiến trúc)',
    quietReview: 'chỉ in phần còn phải làm',
    noColor: 'không dùng màu',
    quiet: 'chỉ in các phát hiện',
    quietFiles: 'không in tên các tệp đã ghi',
    quietGap: 'chỉ in những gì lộ trình còn để ngỏ',
    quietDiff: 'không in gì khi không có khác biệt, không in tên các tệp đã ghi',
    ofFramework: 'khung kiến trúc',
    import: 'nhập sổ kiểm kê (Excel, CSV) vào mô hình: in những gì sẽ thêm, sửa, từ chối; chỉ ghi khi có --write',
    importFiles: 'tệp .xlsx hoặc .csv',
    importTo:
      'thư mục của kiến trúc (có architecture.yaml); mô hình đã có được bổ sung, chú thích và thứ tự được giữ nguyên',
    importMap:
      'bảng đối chiếu cột với trường của mô hình (kind: import-map); không nêu: theo mẫu của khung inventory template, hoặc những cột nhận ra chắc chắn',
    importSuggest: 'in đề xuất bảng đối chiếu từ tiêu đề và các từ trong sổ, kèm mức chắc chắn; không nhập gì',
    importWrite: 'ghi vào mô hình các dòng không bị từ chối; không có tùy chọn này thì không ghi gì',
    importAll: 'in mọi thành phần được thêm, sửa',
    init: 'tạo thư mục kiến trúc mới với tệp architecture.yaml để bắt đầu',
    newRule: 'tạo một yêu cầu mới: tệp yêu cầu và tệp kiểm thử có sẵn chỗ để điền',
    newRuleId: 'mã yêu cầu gồm nhóm và tên, ví dụ security.personal-data',
    newRuleCheck:
      'điều phải kiểm tra: assert (biểu thức), declares (phải khai trường), exists (phải có), connects (phải kết nối), figures (số liệu, tỷ lệ), pointed-at (phải được nơi khác trỏ tới), in-catalogue (mã phải có trong danh mục)',
    newRuleTo: 'thư mục chứa các yêu cầu riêng (mặc định: thư mục hiện tại)',
    testRules: 'chạy các tệp kiểm thử của yêu cầu và cho biết yêu cầu nào đạt, không đạt',
    rulePaths: 'thư mục hoặc tệp yêu cầu (mặc định: thư mục hiện tại)',
    quietTests: 'chỉ in các yêu cầu, trường hợp không đạt',
    initDir: 'thư mục của kiến trúc mới (mặc định: thư mục hiện tại)',
    initTemplates:
      'chỉ ghi các mẫu văn bản có sẵn vào thư mục này để cơ quan sửa; dùng lại bằng khung report --templates',
    initCi:
      'ghi thêm tệp cấu hình tích hợp liên tục của kho mã nguồn: github hoặc gitlab; mô hình đã có được giữ nguyên',
    level: 'cấp: province (tỉnh) hoặc ministry (bộ)',
    to: 'thư mục ghi kết quả (được tạo nếu chưa có)',
    inventory: 'tạo bảng tính Excel để các đơn vị kê khai kiến trúc, rồi đưa vào mô hình bằng khung import',
    inventoryAction: 'template: tạo bảng kê khai',
    inventoryPath: 'thư mục hoặc tệp của kiến trúc để điền sẵn vào bảng (mặc định: bảng trống có ví dụ)',
    inventoryTo: 'tệp Excel cần ghi, ví dụ bang-ke-khai.xlsx',
    renderer: 'chương trình vẽ SVG, PNG: khung, hoặc mermaid (cần @mermaid-js/mermaid-cli và một trình duyệt)',
    browser: 'đường dẫn tới trình duyệt cho --renderer mermaid (mặc định: PUPPETEER_EXECUTABLE_PATH, rồi tìm trên máy)',
    force: 'ghi đè cả những tệp không do công cụ ghi, hoặc đã được sửa sau khi ghi',
    open: 'mở tệp đầu tiên sau khi ghi xong',
    view: views => `sơ đồ: ${views}; nhiều sơ đồ cách nhau bằng dấu phẩy; all: tất cả (mặc định)`,
    kind: 'loại văn bản: compliance (báo cáo tuân thủ của cơ quan), approval (báo cáo thẩm định), opinion (công văn góp ý), annexes (bảng và sơ đồ của văn bản kiến trúc)',
    version: 'in phiên bản',
    help: 'in hướng dẫn',
    example: 'Ví dụ',
  },
  en: {
    tool: "Khung: checks e-government architectures written in YAML against Vietnam's e-Government Architecture Framework 2.0.",
    usage: 'Usage',
    arguments: 'Arguments',
    options: 'Options',
    commands: 'Commands',
    anOption: 'options',
    aCommand: 'command',
    choices: 'one of',
    default: 'default',
    check: 'read, check and print what was found',
    report: "write the compliance report, the reviewer's report or letter, or the annexes (--kind)",
    diagram: 'draw the architecture',
    diff: 'compare two versions of models, and their verdicts',
    versions: 'two folders (OLD NEW), or two git revisions (A..B) and paths',
    diffTo: 'folder for an overview picture with the difference marked, besides the text',
    diffPictures: formats =>
      `formats of that picture, with commas between: ${formats} (svg if not given; without --to into reports)`,
    gap: 'compare the current state with the target, and follow the roadmap between',
    gapFrom: 'first day, YYYY-MM-DD (default: dataAsOf of the architecture, the current state)',
    gapTo: 'last day, YYYY-MM-DD (default: targetDate of the architecture)',
    explain: 'explain a requirement: what it demands, its basis, how to satisfy it',
    rules: 'list the requirements of a framework',
    coverage: 'show which requirements look at which statement of the framework, and what is not looked at',
    schema:
      'print the JSON Schema of model files (or of rule, catalogue, review and import-map files: khung schema rule, catalogue, review, import-map)',
    paths: 'folders or files of architectures (default: the current directory)',
    path: 'folder or file of the architecture',
    rule: 'id of a requirement, for example connection.dvcqg',
    framework: 'framework to check against instead of the one the model names',
    asOf: 'day on which documents, deadlines, since and until are looked at, YYYY-MM-DD (default: dataAsOf of the architecture)',
    lawAsOf: 'show how documents, requirements and deadlines stand on this day, YYYY-MM-DD',
    state: 'current or target state',
    lang: 'language: vi or en',
    format: formats => `format: ${formats}`,
    outputOne: 'write to a file instead of printing',
    output: 'write to a file instead of printing; repeatable in pairs with --format',
    addRules: 'folder or file with more rules; repeatable',
    catalogue: "catalogue file of the agency's own (kind: catalogue); repeatable",
    noWaivers: 'ignore waivers',
    changed: 'only findings that a change since a git revision matters to, for example main',
    failOn: 'level of findings from which the command exits with 1: error, warning or never',
    baseline: "record today's findings, so that only new ones count from then on",
    baselineOutput: 'file to write (default: khung-baseline.yaml)',
    useBaseline: 'file written by khung baseline: only findings that are not in it make the command exit with 1',
    reportFormat: formats =>
      `formats, with commas between: ${formats} (if not given: html,md for the compliance report, docx for the other kinds)`,
    reportReview: "the reviewer's file for approval and opinion (if not given: review.yaml beside the main file)",
    templates: 'folder with document templates of your own, used instead of those of the same name',
    reportBaseline: 'file written by khung baseline: the report says which findings are new, which were recorded',
    updateBaseline: 'take out of the baseline what has been corrected; nothing is ever added',
    showKnown: 'print findings recorded before, too',
    jobs: 'architectures checked at a time (default: as the machine has cores, where it is worth it)',
    cache: "folder that keeps results for when nothing has changed (default: the user's cache folder)",
    noCache: 'keep no results, and use none kept before',
    docsUrl: 'web address of the folder docs/rules, for results to link to the page of each requirement',
    review: "begin the reviewer's file (start), and see what is still to be done (status)",
    reviewAction:
      'start: begin the file, or bring it up to date and keep what was written; status: list what is missing',
    reviewOutput:
      "start: the reviewer's file (default: review.yaml in the folder of the architecture); status: write to a file instead of printing",
    reviewFile: "the reviewer's file (default: review.yaml in the folder of the architecture)",
    quietReview: 'print only what is still to be done',
    noColor: 'no colour',
    quiet: 'print findings only',
    quietFiles: 'do not print the names of the files written',
    quietGap: 'print only what the roadmap leaves open',
    quietDiff: 'print nothing where nothing differs, nor the names of the files written',
    ofFramework: 'framework',
    import:
      'import an inventory (Excel, CSV) into a model: prints what is added, changed and refused; writes only with --write',
    importFiles: '.xlsx or .csv files',
    importTo:
      'folder of the architecture (with architecture.yaml); what is there is added to, comments and order are kept',
    importMap:
      'map of columns to fields of the model (kind: import-map); without it, workbooks of khung inventory template, and columns that are recognised for certain',
    importSuggest: 'print a proposal of the map, made of headers and words, and how sure it is; nothing is imported',
    importWrite: 'write the rows that are not refused to the model; without it nothing is written',
    importAll: 'print every element that is added or changed',
    init: 'begin a new architecture with an architecture.yaml',
    newRule: 'begin a new rule: its file and its test file, with what is to be filled in',
    newRuleId: 'id of the rule, area and name, for example security.personal-data',
    newRuleCheck:
      'what to check: assert (an expression), declares (fields must be stated), exists (it must be there), connects (it must connect), figures (figures and shares), pointed-at (others must name it), in-catalogue (codes must be in a catalogue)',
    newRuleTo: 'folder of the rules (default: the current directory)',
    testRules: 'run the tests of rules and say which pass and which fail',
    rulePaths: 'folders or files of rules (default: the current directory)',
    quietTests: 'print failures only',
    initDir: 'folder of the new architecture (default: the current directory)',
    initTemplates:
      'only write the templates of documents into this folder, to change and use with khung report --templates',
    initCi: 'also write the workflow file of the repository: github or gitlab; a model that is there is kept',
    level: 'level: province or ministry',
    to: 'folder to write to (created when missing)',
    inventory: 'write the Excel workbook in which departments state the architecture, for khung import to read',
    inventoryAction: 'template: write the workbook',
    inventoryPath:
      'folder or file of the architecture to fill in beforehand (default: an empty workbook with examples)',
    inventoryTo: 'Excel file to write, for example inventory.xlsx',
    renderer: 'what draws SVG and PNG: khung, or mermaid (needs @mermaid-js/mermaid-cli and a browser)',
    browser: 'path of the browser for --renderer mermaid (default: PUPPETEER_EXECUTABLE_PATH, then what is installed)',
    force: 'also write over files that the tool did not write, or that were changed since',
    open: 'open the first file once all are written',
    view: views => `picture: ${views}; several separated by commas; all: every one (default)`,
    kind: "kind of document: compliance (the agency's report), approval (the reviewer's report), opinion (the reviewer's letter), annexes (tables and figures of the architecture document)",
    version: 'print the version',
    help: 'print this help',
    example: 'Example',
  },
} as const satisfies Record<'vi' | 'en', Help>
