/** What stands in every province of the generator, whatever the seed: ids, names, systems to connect to, figures. */

/** Applications every province has: type, id, name, owner. */
export const STANDARD_APPLICATIONS = [
  ['public-service-portal', 'cong-dvc', 'Cổng dịch vụ công trực tuyến tỉnh', 'so-tttt'],
  ['one-stop-shop', 'mot-cua', 'Hệ thống thông tin một cửa điện tử', 'vp-ubnd'],
  ['document-management', 'qlvb', 'Hệ thống quản lý văn bản và điều hành', 'vp-ubnd'],
  ['reporting', 'bao-cao', 'Hệ thống thông tin báo cáo tỉnh', 'vp-ubnd'],
  ['web-portal', 'cong-tttdt', 'Cổng thông tin điện tử tỉnh', 'vp-ubnd'],
  ['email', 'thu-cong-vu', 'Hệ thống thư điện tử công vụ', 'so-tttt'],
  ['staff-management', 'qlcb', 'Hệ thống quản lý cán bộ, công chức, viên chức', 'so-noi-vu'],
  ['e-meeting', 'hop-khong-giay', 'Hệ thống phòng họp không giấy tờ', 'vp-ubnd'],
  ['video-conference', 'hoi-nghi', 'Hệ thống hội nghị trực tuyến', 'vp-ubnd'],
  ['gazette', 'cong-bao', 'Công báo điện tử tỉnh', 'vp-ubnd'],
  ['ioc', 'ioc', 'Trung tâm giám sát, điều hành thông minh tỉnh', 'so-tttt'],
] as const

/** National systems every province connects to, and which of its systems does. */
export const NATIONAL = [
  ['ndxp', 'lgsp'],
  ['dvcqg', 'cong-dvc'],
  ['ncsc', 'soc-tinh'],
  ['vdxp', 'qlvb'],
  ['tslcd', 'mang-dien-rong'],
  ['baocao', 'bao-cao'],
  ['chuky-so', 'qlvb'],
  ['dinhdanh', 'sso'],
  ['thanhtoan', 'cong-dvc'],
  ['vnpost', 'mot-cua'],
  ['emc', 'cong-dvc'],
  ['dmdc', 'lgsp'],
  ['chinh-phu-ioc', 'ioc'],
  ['cong-bao', 'cong-bao'],
  ['data-gov', 'cong-tttdt'],
  ['thue-dat', 'lgsp'],
  ['congchung', 'lgsp'],
] as const

/** Standards a connection to a system names beside those every connection does. */
export const STANDARDS: { readonly [system: string]: string } = {
  vdxp: 'QCVN 102:2016/BTTTT',
  dancu: 'QCVN 109:2017/BTTTT',
}

/** National databases: a connection to one goes through the province's own integration platform. */
export const NATIONAL_DATABASES = [
  'csdl-tthc',
  'dancu',
  'dkdn',
  'datdai',
  'baohiem',
  'taichinh',
  'tnmt',
  'hotich',
  'lltp',
  'cbccvc',
]

export const SAFEGUARDS = [
  ['soc', 'Trung tâm giám sát an toàn thông tin'],
  ['on-site-force', 'Đội ứng cứu sự cố an toàn thông tin mạng'],
  ['professional-monitoring', 'Dịch vụ giám sát an toàn thông tin chuyên nghiệp'],
  ['independent-assessment', 'Kiểm tra, đánh giá an toàn thông tin độc lập'],
  ['policy', 'Quy chế bảo đảm an toàn thông tin mạng'],
  ['firewall', 'Tường lửa thế hệ mới'],
  ['endpoint', 'Giải pháp phòng, chống mã độc tập trung'],
  ['backup', 'Hệ thống sao lưu, phục hồi dữ liệu'],
] as const

export const CHANNELS = [
  ['web-portal', 'Trang thông tin điện tử'],
  ['counter', 'Bộ phận Một cửa'],
  ['hotline', 'Tổng đài hỗ trợ'],
  ['mobile', 'Ứng dụng di động'],
  ['kiosk', 'Ki-ốt tra cứu'],
  ['social', 'Kênh Zalo chính quyền điện tử'],
  ['postal', 'Điểm bưu chính công ích'],
] as const

export const PLATFORMS = [
  ['shared-data-store', 'Kho dữ liệu dùng chung'],
  ['payment', 'Nền tảng thanh toán trực tuyến'],
  ['iot', 'Nền tảng kết nối vạn vật'],
  ['other', 'Nền tảng bản đồ số dùng chung'],
] as const

/** Figures of a year with their values for a province of middling progress: meeting every target. */
export const FIGURES = [
  ['it-budget', 'Kinh phí ứng dụng công nghệ thông tin', 86000, 'million-vnd'],
  ['security-budget', 'Kinh phí an toàn thông tin', 9800, 'million-vnd'],
  ['services-total', 'Tổng số dịch vụ công', 1840, 'dịch vụ'],
  ['services-level-3', 'Dịch vụ công trực tuyến mức độ 3', 520, 'dịch vụ'],
  ['services-level-4', 'Dịch vụ công trực tuyến mức độ 4', 640, 'dịch vụ'],
  ['services-online-with-files', 'Dịch vụ công có phát sinh hồ sơ trực tuyến', 470, 'dịch vụ'],
  ['services-on-dvcqg', 'Dịch vụ công trên Cổng Dịch vụ công quốc gia', 460, 'dịch vụ'],
  ['files-total', 'Hồ sơ tiếp nhận', 412000, 'hồ sơ'],
  ['files-online', 'Hồ sơ nộp trực tuyến', 178000, 'hồ sơ'],
  ['tslcd-peak-utilisation', 'Mức sử dụng mạng truyền số liệu chuyên dùng giờ cao điểm', 42, 'percent'],
  ['districts-total', 'Số đơn vị hành chính cấp huyện', 9, 'đơn vị'],
  ['districts-on-tslcd', 'Số đơn vị cấp huyện đã nối mạng truyền số liệu chuyên dùng', 9, 'đơn vị'],
  ['systems-total', 'Số hệ thống thông tin', 310, 'hệ thống'],
  ['systems-level-approved', 'Số hệ thống đã được phê duyệt cấp độ', 290, 'hệ thống'],
] as const
