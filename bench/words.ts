/** Word lists from which names of a province's systems are composed. No real province is meant. */

/** Departments with what they keep data and systems about. */
export const DEPARTMENTS: readonly [id: string, name: string, subjects: readonly string[]][] = [
  [
    'so-tttt',
    'Sở Thông tin và Truyền thông',
    [
      'hạ tầng bưu chính, viễn thông',
      'cơ sở in, phát hành',
      'trạm phát sóng di động',
      'đài truyền thanh cơ sở',
      'chứng thư số cơ quan nhà nước',
      'sự cố an toàn thông tin',
      'phản ánh hiện trường',
      'tin nhắn, cuộc gọi rác',
    ],
  ],
  [
    'so-noi-vu',
    'Sở Nội vụ',
    [
      'hồ sơ cán bộ, công chức',
      'thi đua, khen thưởng',
      'tổ chức bộ máy, biên chế',
      'thi tuyển công chức',
      'lưu trữ lịch sử',
      'hội và tổ chức phi chính phủ',
      'cơ sở tôn giáo',
      'đánh giá cải cách hành chính',
    ],
  ],
  [
    'so-tu-phap',
    'Sở Tư pháp',
    [
      'hộ tịch',
      'phiếu lý lịch tư pháp',
      'công chứng, chứng thực',
      'trợ giúp pháp lý',
      'văn bản quy phạm pháp luật',
      'đấu giá tài sản',
      'xử lý vi phạm hành chính',
      'luật sư, giám định viên',
    ],
  ],
  [
    'so-tnmt',
    'Sở Tài nguyên và Môi trường',
    [
      'hồ sơ địa chính',
      'quan trắc môi trường',
      'nền địa lý',
      'giấy phép khai thác khoáng sản',
      'tài nguyên nước',
      'chất thải nguy hại',
      'quy hoạch sử dụng đất',
      'khí tượng thủy văn',
    ],
  ],
  [
    'so-khdt',
    'Sở Kế hoạch và Đầu tư',
    [
      'đăng ký doanh nghiệp',
      'dự án đầu tư công',
      'dự án đầu tư ngoài ngân sách',
      'đấu thầu',
      'hợp tác xã',
      'quy hoạch tỉnh',
      'chỉ tiêu kinh tế - xã hội',
      'viện trợ phi chính phủ',
    ],
  ],
  [
    'so-tai-chinh',
    'Sở Tài chính',
    [
      'dự toán, quyết toán ngân sách',
      'tài sản công',
      'giá đất',
      'giá hàng hóa, dịch vụ',
      'công khai ngân sách',
      'vốn đầu tư xây dựng cơ bản',
      'quỹ tài chính ngoài ngân sách',
      'mua sắm tập trung',
    ],
  ],
  [
    'so-ldtbxh',
    'Sở Lao động - Thương binh và Xã hội',
    [
      'người có công với cách mạng',
      'hộ nghèo, hộ cận nghèo',
      'đối tượng bảo trợ xã hội',
      'trẻ em',
      'cung cầu lao động',
      'lao động nước ngoài',
      'giáo dục nghề nghiệp',
      'cai nghiện ma túy',
    ],
  ],
  [
    'so-y-te',
    'Sở Y tế',
    [
      'hồ sơ sức khỏe cá nhân',
      'bệnh án điện tử',
      'tiêm chủng',
      'cơ sở hành nghề y, dược',
      'giám sát dịch bệnh',
      'an toàn thực phẩm',
      'dược liệu, giá thuốc',
      'cấp cứu 115',
    ],
  ],
  [
    'so-gddt',
    'Sở Giáo dục và Đào tạo',
    [
      'học sinh, giáo viên',
      'tuyển sinh đầu cấp',
      'văn bằng, chứng chỉ',
      'học bạ điện tử',
      'phổ cập giáo dục',
      'kho học liệu số',
      'thi tốt nghiệp',
      'cơ sở vật chất trường học',
    ],
  ],
  [
    'so-nnptnt',
    'Sở Nông nghiệp và Phát triển nông thôn',
    [
      'truy xuất nguồn gốc nông sản',
      'tàu cá',
      'hồ chứa, đê điều',
      'phòng, chống thiên tai',
      'dịch bệnh vật nuôi',
      'mã số vùng trồng',
      'diễn biến rừng',
      'xây dựng nông thôn mới',
    ],
  ],
  [
    'so-gtvt',
    'Sở Giao thông vận tải',
    [
      'giấy phép lái xe',
      'vận tải hành khách',
      'kết cấu hạ tầng giao thông',
      'bến xe, bến thủy',
      'kiểm định phương tiện',
      'camera giao thông',
      'tải trọng xe',
      'đào tạo lái xe',
    ],
  ],
  [
    'so-xay-dung',
    'Sở Xây dựng',
    [
      'giấy phép xây dựng',
      'quy hoạch đô thị',
      'nhà ở, thị trường bất động sản',
      'chứng chỉ hành nghề xây dựng',
      'hạ tầng kỹ thuật đô thị',
      'chất lượng công trình',
      'định mức, đơn giá xây dựng',
      'cấp nước, thoát nước',
    ],
  ],
  [
    'so-cong-thuong',
    'Sở Công Thương',
    [
      'cụm công nghiệp',
      'thương mại điện tử',
      'kinh doanh xăng dầu',
      'an toàn hóa chất',
      'hội chợ, khuyến mại',
      'lưới điện',
      'xuất nhập khẩu',
      'chợ, siêu thị',
    ],
  ],
  [
    'so-vhttdl',
    'Sở Văn hóa, Thể thao và Du lịch',
    [
      'di sản văn hóa',
      'cơ sở lưu trú du lịch',
      'lễ hội',
      'vận động viên',
      'thư viện số',
      'hướng dẫn viên du lịch',
      'quảng cáo ngoài trời',
      'bảo tàng số',
    ],
  ],
  [
    'so-khcn',
    'Sở Khoa học và Công nghệ',
    [
      'nhiệm vụ khoa học và công nghệ',
      'sở hữu trí tuệ',
      'tiêu chuẩn, đo lường, chất lượng',
      'an toàn bức xạ',
      'chuyên gia',
      'sàn giao dịch công nghệ',
      'khởi nghiệp đổi mới sáng tạo',
      'chỉ dẫn địa lý',
    ],
  ],
  [
    'vp-ubnd',
    'Văn phòng Ủy ban nhân dân tỉnh',
    [
      'chỉ đạo, điều hành',
      'văn bản, hồ sơ công việc',
      'kiểm soát thủ tục hành chính',
      'tiếp công dân',
      'khiếu nại, tố cáo',
      'lịch công tác',
      'nhiệm vụ được giao',
      'hội họp',
    ],
  ],
  [
    'thanh-tra',
    'Thanh tra tỉnh',
    ['kế hoạch thanh tra', 'kết luận thanh tra', 'kê khai tài sản, thu nhập', 'phòng, chống tham nhũng'],
  ],
  ['ban-dan-toc', 'Ban Dân tộc', ['chính sách dân tộc', 'người có uy tín', 'xã đặc biệt khó khăn']],
  [
    'bql-kcn',
    'Ban Quản lý các khu công nghiệp',
    ['doanh nghiệp khu công nghiệp', 'lao động khu công nghiệp', 'môi trường khu công nghiệp'],
  ],
  [
    'tt-hcc',
    'Trung tâm Phục vụ hành chính công tỉnh',
    ['hồ sơ thủ tục hành chính', 'mức độ hài lòng của người dân', 'số hóa giấy tờ', 'trả kết quả qua bưu chính'],
  ],
]

const FIRST = ['Tân', 'Bình', 'An', 'Đông', 'Phú', 'Hòa', 'Vĩnh', 'Long', 'Thạnh', 'Mỹ', 'Xuân', 'Sơn']
const SECOND = [
  'Lạc',
  'Thuận',
  'Khánh',
  'Định',
  'Hưng',
  'Điền',
  'Quới',
  'Nghĩa',
  'Thịnh',
  'Lâm',
  'Giang',
  'Hải',
  'Bắc',
  'Ân',
]

/** Places that exist on no map of this combination, one after another. */
export const place = (i: number): string => {
  const [first, second] = [FIRST[i % FIRST.length], SECOND[Math.floor(i / FIRST.length) % SECOND.length]]
  const round = Math.floor(i / (FIRST.length * SECOND.length))
  return `${first} ${second}${round ? ` ${round + 1}` : ''}`
}

export const APPLICATION_KINDS = ['Hệ thống thông tin', 'Phần mềm', 'Hệ thống', 'Ứng dụng', 'Trang thông tin']
export const APPLICATION_VERBS = ['quản lý', 'theo dõi', 'giám sát', 'tổng hợp', 'tra cứu', 'thống kê', 'điều hành']
export const DATA_KINDS = [
  ['database', 'Cơ sở dữ liệu'],
  ['database', 'Cơ sở dữ liệu chuyên ngành'],
  ['data-warehouse', 'Kho dữ liệu'],
  ['catalogue', 'Danh mục'],
  ['open-dataset', 'Bộ dữ liệu mở về'],
] as const
export const FUNCTION_VERBS = [
  'Quản lý nhà nước về',
  'Giải quyết thủ tục về',
  'Kiểm tra, giám sát',
  'Tổng hợp, báo cáo',
]
export const SERVICE_VERBS = ['Cấp mới giấy tờ về', 'Cấp lại giấy tờ về', 'Đăng ký', 'Xác nhận', 'Điều chỉnh thông tin']
export const TASK_VERBS = [
  'Xây dựng, nâng cấp hệ thống',
  'Số hóa, làm sạch dữ liệu',
  'Thuê dịch vụ',
  'Hoàn thiện kết nối',
]
export const CONNECTION_VERBS = ['Trao đổi dữ liệu', 'Tra cứu', 'Đồng bộ', 'Gửi số liệu', 'Nhận kết quả']
