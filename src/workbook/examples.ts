import type { Section } from '../model/language.ts'
import { exampleMark } from '../text/inventory.ts'
import type { Lang } from '../text/words.ts'
import type { SheetKey } from './columns.ts'
import { changeLines, type Entry, type Line, lineOf, outlineLines } from './entries.ts'

// Made-up lines that show how a sheet is filled in. No real system, number or decision stands here.

/** One made-up entry of every section; `w` takes the words of a language. */
const ENTRIES: Readonly<Record<Section, (w: (vi: string, en: string) => string) => Entry>> = {
  units: w => ({ id: 'so-mau', name: w('Sở Mẫu', 'Sample Department') }),
  functions: w => ({ id: 'cap-phep-mau', name: w('Cấp giấy phép mẫu', 'Issuing sample permits'), owner: 'so-mau' }),
  services: w => ({
    id: 'dvc-mau',
    name: w('Nhóm thủ tục cấp giấy phép mẫu', 'Procedures for sample permits'),
    function: 'cap-phep-mau',
    deliveredBy: ['cong-mau'],
    level: 3,
    count: 12,
    onNationalPortal: 4,
    owner: 'so-mau',
  }),
  channels: w => ({
    id: 'kenh-mau',
    name: w('Cổng thông tin mẫu', 'Sample portal'),
    type: 'web-portal',
    users: ['citizen', 'business'],
    exposes: ['cong-mau'],
    owner: 'so-mau',
  }),
  applications: w => ({
    id: 'cong-mau',
    name: w('Hệ thống cấp giấy phép mẫu', 'Sample permit system'),
    type: 'specialised',
    owner: 'so-mau',
    operator: { external: w('Công ty Mẫu', 'Sample Company') },
    status: 'operating',
    supports: ['cap-phep-mau'],
    reads: ['csdl-mau', 'national/dancu'],
    writes: ['csdl-mau'],
    runsOn: ['phong-may-mau'],
    since: '2019-06',
    security: { level: 2, dossier: 'drafting', personalData: true },
  }),
  data: w => ({
    id: 'csdl-mau',
    name: w('Cơ sở dữ liệu giấy phép mẫu', 'Sample permit database'),
    type: 'database',
    owner: 'so-mau',
    sharedVia: ['nen-tang-mau'],
    runsOn: ['phong-may-mau'],
  }),
  platforms: w => ({
    id: 'nen-tang-mau',
    name: w('Nền tảng tích hợp mẫu', 'Sample platform'),
    type: 'lgsp',
    owner: 'so-mau',
  }),
  infrastructure: w => ({
    id: 'phong-may-mau',
    name: w('Phòng máy chủ mẫu', 'Sample server room'),
    type: 'server-room',
    ipv6: false,
  }),
  safeguards: w => ({
    id: 'tuong-lua-mau',
    name: w('Tường lửa mẫu', 'Sample firewall'),
    type: 'firewall',
    protects: ['phong-may-mau'],
  }),
  connections: w => ({
    id: 'kn-mau',
    name: w('Tra cứu dữ liệu dân cư', 'Looking up the population database'),
    from: 'cong-mau',
    to: 'national/dancu',
    via: ['nen-tang-mau', 'national/ndxp'],
    protocol: 'rest',
    network: 'national/tslcd',
    status: 'planned',
    since: '2022-06',
  }),
  tasks: w => ({
    id: 'nv-mau',
    name: w('Kết nối cơ sở dữ liệu quốc gia về dân cư', 'Connecting to the population database'),
    lead: 'so-mau',
    delivers: ['kn-mau'],
    start: '2021-01',
    end: '2022-06',
    budget: 1500,
    budgetUnit: 'million-vnd',
    status: 'planned',
  }),
  indicators: () => ({ id: 'it-budget', value: 45000, unit: 'million-vnd', at: 2020 }),
  waivers: w => ({
    rule: 'network.ipv6',
    subject: 'phong-may-mau',
    reason: w('Thay thiết bị trong năm sau', 'Equipment is replaced next year'),
    approvedBy: w('Chủ tịch UBND tỉnh Mẫu', 'Chair of the Sample Province'),
    expires: '2021-12-31',
  }),
}

const CHANGE: Entry = {
  id: 'cong-mau',
  changes: [{ task: 'nv-mau', set: { security: { level: 3 }, runsOn: ['ttdl-mau'] } }],
}

/** The example lines of a sheet; the first cell of each says that it is one. */
export function exampleLines(key: SheetKey, lang: Lang): Line[] {
  const first = { changes: 'element', outline: 'item', waivers: 'rule' }[key as string] ?? 'id'
  return linesOf(key, lang).map(line => new Map([...line, [first, `${exampleMark[lang]} ${line.get(first)}`]]))
}

function linesOf(key: SheetKey, lang: Lang): Line[] {
  const w = (vi: string, en: string): string => (lang === 'vi' ? vi : en)
  if (key === 'architecture') return []
  if (key === 'changes') return changeLines(CHANGE, 'applications', lang).lines
  if (key === 'outline') return outlineLines({ outline: { vision: w('Đến năm 2025 …', 'By 2025 …') } }, lang)
  return [lineOf(ENTRIES[key](w), key, lang).line]
}
