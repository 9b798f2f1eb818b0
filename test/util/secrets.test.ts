import { describe, expect, test } from 'vitest'
import { findSecrets } from '../../src/util/secrets.ts'

/** `what: text` of each secret found. */
const found = (text: string): string[] => findSecrets(text).map(s => `${s.what}: ${text.slice(s.start, s.end)}`)

const elapsed = (text: string): number => {
  const begun = performance.now()
  findSecrets(text)
  return performance.now() - begun
}

const cases = (rows: readonly (readonly [text: string, ...secrets: string[]])[]) =>
  test.each(rows.map(([text, ...secrets]) => ({ text, secrets })))('$text', ({ text, secrets }) => {
    expect(found(text)).toEqual(secrets)
    // Lines that tell nothing are passed over quickly; those around them, and their places, stay what they are.
    expect(found(`${QUIET}${text}\n${QUIET}`)).toEqual(secrets)
    // Pasted on a Mac, letters and their marks are apart.
    expect(found(text.normalize('NFD')).map(one => one.normalize('NFC'))).toEqual(secrets)
  })

const QUIET = 'applications:\n- id: mot-cua\n  name: Hệ thống một cửa; điều hành\n  reads: [kho-chung]\n\n'

describe('IPv4 addresses', () => {
  cases([
    ['Máy chủ 10.0.0.1', 'ip-address: 10.0.0.1'],
    ['Máy chủ đặt tại 192.168.1.10.', 'ip-address: 192.168.1.10'],
    ['x-ip: 203.113.131.1', 'ip-address: 203.113.131.1'],
    ['# máy chủ dự phòng: 10.20.30.40', 'ip-address: 10.20.30.40'],
    ['(172.16.0.5)', 'ip-address: 172.16.0.5'],
    ['"10.0.0.1"', 'ip-address: 10.0.0.1'],
    ['10.0.0.1:8080', 'ip-address: 10.0.0.1:8080'],
    ['dải mạng 10.10.0.0/16, DMZ', 'ip-address: 10.10.0.0/16'],
    ['từ 10.0.0.1-10.0.0.20', 'ip-address: 10.0.0.1', 'ip-address: 10.0.0.20'],
    ['10.0.0.1,10.0.0.2', 'ip-address: 10.0.0.1', 'ip-address: 10.0.0.2'],
    ['http://10.0.0.1:8080/quan-tri', 'ip-address: 10.0.0.1:8080'],
    ['https://203.113.131.1/', 'ip-address: 203.113.131.1'],
    ['ip=10.1.2.3;', 'ip-address: 10.1.2.3'],
    ['server 10.1.2.3', 'ip-address: 10.1.2.3'],
    ['::ffff:10.1.2.3', 'ip-address: 10.1.2.3'],
    ['10.100.200.150', 'ip-address: 10.100.200.150'],
  ])
})

describe('numbers that are no addresses', () => {
  test.each([
    'code: 000.00.00.H45',
    'code: H45.10.20.30',
    'code: G12.18',
    '000.12.34.G12',
    '10.20.30.H45',
    '256.1.1.1',
    '10.0.0.999',
    '1.2.3',
    '1.2.3.4.5',
    '1.3.6.1.4.1',
    '01.02.03.04',
    'version: 1.2.3.4',
    'version: "2.0.1.7"',
    'x-softwareVersion: 10.1.2.3',
    'phiên bản 3.4.5.6',
    'phiên bản: 3.4.5.6',
    'phiên bản hiện tại là 3.4.5.6',
    'phie\u0302n ba\u0309n 3.4.5.6',
    'x-phien-ban: 3.4.5.6',
    'v1.2.3.4',
    'v. 1.2.3.4',
    'ver 1.2.3.4',
    'Oracle 19.3.0.1',
    'theo mục 2.1.3.4 của Khung',
    'Bảng 4.1.2.1',
    'kinh phí 1.100.200.150 đồng',
    'kinh phí 12.150.000.000',
    '45.000.000',
    '30/9/2020, 24/7',
    'a10.0.0.1b',
  ])('%s', text => {
    expect(found(text)).toEqual([])
    expect(found(text.normalize('NFD'))).toEqual([])
  })
})

describe('IPv6 addresses', () => {
  cases([
    ['2001:db8::1', 'ip-address: 2001:db8::1'],
    ['x-ip: 2405:4800:102:1::3, dự phòng', 'ip-address: 2405:4800:102:1::3'],
    ['[2001:db8::1]:8080', 'ip-address: 2001:db8::1'],
    ['2001:0db8:85a3:0000:0000:8a2e:0370:7334', 'ip-address: 2001:0db8:85a3:0000:0000:8a2e:0370:7334'],
    ['fe80::1', 'ip-address: fe80::1'],
    ['::1', 'ip-address: ::1'],
    ['dải 2001:db8::/32', 'ip-address: 2001:db8::/32'],
    ['2001:db8::1: máy chủ', 'ip-address: 2001:db8::1'],
    ['ip:2001:db8::1', 'ip-address: 2001:db8::1'],
  ])
  test.each([
    '12:30:45',
    'từ 07:30 đến 11:30',
    '2020-09-30T12:30:45',
    '00:1a:2b:3c:4d:5e',
    '50:01:43:80:12:34:56:78',
    'std::cout',
    'Khung::Model',
    'face::add',
    'a::b1',
    '::',
    'a: b',
    'dead:beef',
    'sha256:0a1b2c3d',
    'ghi chú:: 1',
  ])('none in %s', text => {
    expect(found(text)).toEqual([])
    expect(found(text.normalize('NFD'))).toEqual([])
  })
})

describe('fields named as secrets are', () => {
  cases([
    ['password: abc', 'password: abc'],
    ['  password: "a b c"', 'password: a b c'],
    ["passwd: 'it''s'", "password: it''s"],
    ['pwd: "a\\"b" # ghi chú', 'password: a\\"b'],
    ['pass: 12', 'password: 12'],
    ['secret: một hai ba', 'password: một hai ba'],
    ['mật khẩu: abc', 'password: abc'],
    ['Mật khẩu: abc', 'password: abc'],
    ['ma\u0302\u0323t kha\u0302\u0309u: abc', 'password: abc'],
    ['x-mat-khau: abc # để nhớ', 'password: abc'],
    ['matkhau: abc', 'password: abc'],
    ['x-matKhau: abc', 'password: abc'],
    ['x-mat-khau-quan-tri: abc', 'password: abc'],
    ['x-dbPassword: abc', 'password: abc'],
    ['x-db_password: abc', 'password: abc'],
    ['- password: abc', 'password: abc'],
    ['- - password: abc', 'password: abc'],
    ['"password": "abc"', 'password: abc'],
    ['token: abc', 'key: abc'],
    ['x-api-key: abc', 'key: abc'],
    ['api_key: abc', 'key: abc'],
    ['apikey: abc', 'key: abc'],
    ['apiKey: abc', 'key: abc'],
    ['access-key: abc', 'key: abc'],
    ['client-secret: abc', 'password: abc'],
    ['password: !!str abc', 'password: abc'],
    ['password: &a abc', 'password: abc'],
    ['password: a:b', 'password: a:b'],
    ['password: "mật khẩu: abc"', 'password: mật khẩu: abc'],
    ['password:\n  abc\nname: x', 'password: abc'],
    ['password: abc\n  def\nname: x', 'password: abc\n  def'],
    ['password: |\n  abc\n\n  def\nname: x', 'password: abc\n\n  def'],
    ['- password: >-\n    abc\n  name: x', 'password: abc'],
    ['password: "abc\n  def"', 'password: abc\n  def'],
    ['password: "abc', 'password: abc'],
    ['password: abc\r\nname: x', 'password: abc'],
    ['{ id: a, password: abc }', 'password: abc'],
    ['- { id: a, x-mat-khau: "a, b", name: c }', 'password: a, b'],
    ['{ id: a, x-token: abc, password: def }', 'key: abc', 'password: def'],
    ['{"password":"abc","name":"x"}', 'password: abc'],
    ['a: {\n  password: abc,\n  name: x\n}\ntoken: def', 'password: abc', 'key: def'],
    ['- { id: a,\n    password: abc }', 'password: abc'],
    ['password: 10.0.0.1', 'password: 10.0.0.1'],
    ['encryption-key: abc', 'key: abc'],
    ['x-key: 0123456789abcdef0123456789abcdef', 'key: 0123456789abcdef0123456789abcdef'],
    ['x-key: "q83vASNFZ4mrze8BI0VniavN7wEjRWeJ"', 'key: q83vASNFZ4mrze8BI0VniavN7wEjRWeJ'],
  ])
  test.each([
    'password:',
    'password: ""',
    'password: ~',
    'password: null',
    'password: ***',
    'password: "******"',
    'password: xxx',
    'password: [đã che]',
    'password: "[đã che]"',
    'password: <password>',
    'password: \u0024{DB_PASSWORD}',
    'password: "{{ db_password }}"',
    'password: $DB_PASSWORD',
    'password: env:DB_PASSWORD',
    'password: # để trống',
    'x-token: true',
    'x-mat-khau: không công bố',
    '{ id: a, password: "***", b: c }',
    '{ id: a, password: [đã che] }',
    '{ id: a, password: , b: c }',
    'secret:\n  level: 3',
    'secret: { level: 3 }',
    'token: *a',
    'tokens:\n  - name: a',
    'password-policy: đổi 90 ngày một lần',
    'x-chinh-sach-mat-khau: đổi 90 ngày một lần',
    'compass: north',
    'name: password',
    'name: Hệ thống quản lý mật khẩu',
    'protocol: token',
    'tags: [password, token]',
    'x-key: quan-ly-van-ban',
    'x-key: CoSoDuLieuQuocGiaVeDanCu2020',
    'key: value',
    'passage: abc',
    'secretary: Nguyễn Văn A',
    'description: |\n  mật khẩu: đổi 90 ngày một lần\n  password: theo quy định',
    '# password: theo quy định',
  ])('none in %s', text => {
    expect(found(text)).toEqual([])
    expect(found(text.normalize('NFD'))).toEqual([])
  })
})

describe('passwords and keys in running text', () => {
  cases([
    ['description: Tài khoản admin, mật khẩu: Abc@1234', 'password: Abc@1234'],
    ['description: "mật khẩu: Abc@1234."', 'password: Abc@1234'],
    ['# mật khẩu: Abc@1234', 'password: Abc@1234'],
    ['# password: hunter22', 'password: hunter22'],
    ['password=Abc@1234', 'password: Abc@1234'],
    ['mật khẩu là Abc@1234, đổi sau', 'password: Abc@1234'],
    ['Mật khẩu quản trị (root): Abc@1234', 'password: Abc@1234'],
    ['MẬT KHẨU: Abc@1234', 'password: Abc@1234'],
    ['ma\u0302\u0323t kha\u0302\u0309u: Abc@1234', 'password: Abc@1234'],
    ['mat khau = 12345678', 'password: 12345678'],
    ['tk/mk: admin/Abc@1234', 'password: admin/Abc@1234'],
    ['chạy với --password Abc@1234', 'password: Abc@1234'],
    ['https://sso.phuyen.gov.vn/?token=abc123def', 'key: abc123def'],
    ['a: |\n  api-key: abc123def', 'key: abc123def'],
    ['# khóa: 0123456789abcdef0123456789abcdef', 'key: 0123456789abcdef0123456789abcdef'],
    ['name: Mật khẩu: “Abc@1234”', 'password: Abc@1234'],
  ])
  test.each(
    [
      'Quy định mật khẩu: tối thiểu 8 ký tự',
      'Chính sách mật khẩu: 90 ngày',
      'mật khẩu: đổi-90-ngày',
      'mật khẩu: thường',
      'mật khẩu là bắt buộc',
      'băm mật khẩu: SHA-256',
      'băm mật khẩu: PBKDF2',
      'token: OAuth2.0',
      'mật khẩu: từ 30/9/2020',
      'mật khẩu: 30/9/2020',
      'mật khẩu: 12/2020/TT-BTTTT',
      'mật khẩu: docs/mat-khau-2020.md',
      'token: https://sso.phuyen.gov.vn/v2',
      '# mật khẩu: ********',
      '# mật khẩu: <Abc@1234>',
      '# password: \u0024{DB_PASSWORD}',
      '# password=[đã che]',
      'khóa đào tạo: CNTT 2020',
      'Đăng nhập một lần bằng mật khẩu dùng một lần (OTP)',
      'pass: 98/100',
    ].map(text => `description: ${text}`),
  )('none in %s', text => {
    expect(found(text)).toEqual([])
    expect(found(text.normalize('NFD'))).toEqual([])
  })
})

describe('keys that their form gives away', () => {
  const pem = '-----BEGIN RSA PRIVATE KEY-----\n  MIIEpAIBAAKCAQEA\n  -----END RSA PRIVATE KEY-----'
  const jwt = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl'
  cases([
    [`a: |\n  ${pem}\nb: 1`, `key: ${pem}`],
    ['-----BEGIN PRIVATE KEY-----', 'key: -----BEGIN PRIVATE KEY-----'],
    ['-----BEGIN PRIVATE KEY-----\nMIIEpAIBAAKCAQEA\nname: x', 'key: -----BEGIN PRIVATE KEY-----\nMIIEpAIBAAKCAQEA'],
    [`${pem}\n${pem}`, `key: ${pem}`, `key: ${pem}`],
    [`x: ${jwt}`, `key: ${jwt}`],
    ['id AKIAIOSFODNN7EXAMPLE', 'key: AKIAIOSFODNN7EXAMPLE'],
    ['ghp_0123456789abcdefghij0123456789abcdef', 'key: ghp_0123456789abcdefghij0123456789abcdef'],
    ['glpat-0123456789abcdefghij', 'key: glpat-0123456789abcdefghij'],
    ['Authorization: Bearer 0123456789abcdef01', 'key: 0123456789abcdef01'],
  ])
  test.each(['-----BEGIN CERTIFICATE-----\nMIIE\n-----END CERTIFICATE-----', 'eyJ', 'AKIA', 'ghp_', 'Bearer token'])(
    'none in %s',
    text => {
      expect(found(text)).toEqual([])
      expect(found(text.normalize('NFD'))).toEqual([])
    },
  )
})

describe('connection strings', () => {
  cases([
    ['url: jdbc:oracle:thin:@db:1521/HR', 'connection-string: jdbc:oracle:thin:@db:1521/HR'],
    ['jdbc:postgresql://10.0.0.5:5432/hs, dự phòng', 'connection-string: jdbc:postgresql://10.0.0.5:5432/hs'],
    ['postgres://u:p@db/hs.', 'connection-string: postgres://u:p@db/hs'],
    ['mongodb+srv://db.example.vn/hs', 'connection-string: mongodb+srv://db.example.vn/hs'],
    ['{ url: "redis://cache:6379", b: c }', 'connection-string: redis://cache:6379'],
    ['ftp://user:secret1@files.example.vn/x', 'connection-string: ftp://user:secret1@files.example.vn/x'],
    ['https://admin:Abc@1234@phuyen.gov.vn', 'connection-string: https://admin:Abc@1234@phuyen.gov.vn'],
    ['Server=db;Database=hs;Uid=sa;Pwd=a b', 'connection-string: Server=db;Database=hs;Uid=sa;Pwd=a b'],
    ['x: "Data Source=db;User Id=sa;Password=x" # c', 'connection-string: Data Source=db;User Id=sa;Password=x'],
    ['Uid=sa;Pwd=x;Server=10.0.0.1;', 'connection-string: Uid=sa;Pwd=x;Server=10.0.0.1'],
  ])
  test.each([
    'https://phuyen.gov.vn/a/b?c=d#e',
    'http://phuyen.gov.vn:8080/',
    'https://x.vn/@user',
    'ssh://git@github.com/x',
    'https://user:***@phuyen.gov.vn',
    'postgres://[đã che]',
    'postgres://…',
    'giao thức jdbc: dùng cho CSDL',
    'mailto:a@b.vn',
    'Một; hai = ba; bốn',
    'Server=db',
    'national/ndxp',
  ])('none in %s', text => {
    expect(found(text)).toEqual([])
    expect(found(text.normalize('NFD'))).toEqual([])
  })
})

test('ranges are in order and apart, and a longer secret names what overlaps it', () => {
  const text = 'a: 10.0.0.1\nx-url: postgres://u:p@10.0.0.2/x\npassword: "10.0.0.3 và 10.0.0.4"\n'
  expect(found(text)).toEqual([
    'ip-address: 10.0.0.1',
    'connection-string: postgres://u:p@10.0.0.2/x',
    'password: 10.0.0.3 và 10.0.0.4',
  ])
})

test('an ordinary model holds none', () => {
  expect(
    found(`khung: 1
architecture:
  id: phu-yen
  agency: { name: UBND tỉnh Phú Yên, code: H45, leadUnit: so-tttt }
  version: "2.0"
  dataAsOf: 2020-09-30
applications:
  - id: cong-dvc
    name: Cổng dịch vụ công tỉnh
    security: { level: 3, dossier: approved, decision: 12/QĐ-STTTT, personalData: true }
    evidence: [{ document: 12/QĐ-STTTT, date: 2019-05-02 }]
platforms:
  - { id: sso, name: "Đăng nhập một lần (SSO), OAuth2.0", type: sso, source: "https://phuyen.gov.vn/?id=12" }
connections:
  - { id: kn, from: cong-dvc, to: national/dvcqg, via: [lgsp, national/ndxp], protocol: rest, code: 000.00.00.H45 }
`),
  ).toEqual([])
})

// A search that is not linear needs minutes for a megabyte; these bounds only tell minutes from seconds, on any machine.
describe('a hostile megabyte is searched in seconds', () => {
  const hostile = [
    '1.', '10.0.0.1 ', ':', 'ffff:', 'a', ' ', '\n', '"', '-----BEGIN PRIVATE KEY-----\n', 'eyJ', 'eyJaaaaaaaaa.', 'ghp_',
    'password', 'password:', 'password: "', 'password:\n', 'password: a\n', '{password: ', '{password: x, ', ', ', '://',
    'a://b', 'a:b@', 'jdbc:', 'Server=', 'Server=a;', ';', '- ', 'mật khẩu aaa ', 'mật khẩu ( ', 'key=', '\\', '|\n', '#',
  ] // biome-ignore format: a table
  test.each(hostile)('%j', piece => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length))
    expect(elapsed(text)).toBeLessThan(8000)
  })
  test.each(['password: ', 'password: "', '{ password: ', 'key: ', 'mật khẩu: ', 'Server=a;'])(
    '%j and a long tail',
    head => {
      for (const piece of [' ', 'a', '"', '\\', ':', ';', '=', '\n ', '- ', 'A1 ']) {
        const text = head + piece.repeat(1_000_000 / piece.length)
        const begun = performance.now()
        findSecrets(text)
        expect(performance.now() - begun).toBeLessThan(8000)
      }
    },
  )
  test('deeply nested fields', () => {
    const text = Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}password:\n`).join('')
    expect(elapsed(text)).toBeLessThan(8000)
  })
})

describe('what a reviewer found', () => {
  test.each([
    ['description: "password=secret"', 'secret'],
    ['x: password: admin', 'admin'],
    ['name: user=admin;password=letmein', 'letmein'],
    ['note: mật khẩu: conmeo', 'conmeo'],
    ['name: IP10.20.30.82', '10.20.30.82'],
    ['name: máy10.20.30.82', '10.20.30.82'],
    ['name: ip_10.20.30.82', '10.20.30.82'],
    ['name: 10.20.30.82_8080', '10.20.30.82'],
    ['name: "M\\u00e1y 10.20\\x2e30.71"', 'M\\u00e1y 10.20\\x2e30.71'],
  ])('%s', (text, secret) => {
    expect(findSecrets(text).map(({ start, end }) => text.slice(start, end))).toContain(secret)
  })
  test.each([
    'note: mật khẩu: tối thiểu 12 ký tự',
    'note: chính sách mật khẩu',
    'code: H45.10.20.30',
    'note: v10.2.3.4',
    'name: "Tên \\u00e1 b\\x2e c"',
    'note: password: required',
    'note: đổi mật khẩu: hằng quý theo quy chế',
  ])('nothing in %s', text => {
    expect(findSecrets(text)).toEqual([])
  })
})
