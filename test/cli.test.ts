import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { VIEWS } from '../src/picture-files.ts'
import { FORMATS } from '../src/render.ts'
import { khungAlone, khungIn } from './support/khung.ts'

const RULES = resolve('docs/examples/rule')
const folder = mkdtempSync(join(tmpdir(), 'khung-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const khung = (parts: string[], env: Record<string, string> = {}) => khungIn(folder, parts, env)

/** What each model makes the worst finding of; every section stays absent, so that nothing else is violated. */
const MODELS = {
  clean: '',
  warning: 'data:\n  - { id: ban-sao, owner: "external: X", copyOf: national/dkdn, status: operating }\nunits: []\n',
  error: 'connections:\n  - { id: kn, from: cong, to: national/dvcqg, status: building }\n',
}

beforeAll(() => {
  mkdirSync(join(folder, 'planned'))
  writeFileSync(
    join(folder, 'planned', 'architecture.yaml'),
    'khung: 1\narchitecture: { id: planned, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2022 }\n',
  )
  for (const [name, text] of Object.entries(MODELS)) {
    mkdirSync(join(folder, name))
    const partial = 'partial: [data, connections]'
    writeFileSync(
      join(folder, name, 'architecture.yaml'),
      `khung: 1\narchitecture: { id: ${name}, title: T, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, ${partial} }\n${text}`,
    )
  }
})

describe('--catalogue', () => {
  it('adds the codes of a file to what is checked, and its documents to what rules may cite', () => {
    const catalogue = (complete: boolean) =>
      `kind: catalogue\ncatalogue: DRM\ntitle: B\nsource: QĐ B\nverified: practice\ncomplete: ${complete}\nentries: [{ code: K1, name: Một }]\ndocuments: [{ id: qd-b, number: Quyết định B, verified: original }]\n`
    writeFileSync(join(folder, 'day-du.yaml'), catalogue(true))
    writeFileSync(join(folder, 'mot-phan.yaml'), catalogue(false))
    mkdirSync(join(folder, 'ma'))
    writeFileSync(
      join(folder, 'ma/architecture.yaml'),
      'khung: 1\narchitecture: { id: ma, title: T, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, partial: [data] }\ndata: [{ id: a, code: K2, owner: "external: X" }]\n',
    )
    const verdict = (...options: string[]) => {
      const { out } = khung(['check', 'ma', '--format', 'json', ...options])
      const [one] = (JSON.parse(out) as { architectures: { requirements: { rule: string; verdict: string }[] }[] })
        .architectures
      return one?.requirements.find(({ rule }) => rule === 'data.code-in-drm')?.verdict
    }
    expect(verdict()).toBe('undetermined')
    expect(verdict('--catalogue', 'mot-phan.yaml')).toBe('undetermined')
    expect(verdict('--catalogue', 'mot-phan.yaml', '--catalogue', 'day-du.yaml')).toBe('violated')
    const rule = `kind: rule\nid: them.thu\nseverity: mandatory\ncomponent: data\nlevels: [province]\ntitle: { vi: A, en: A }\nwhy: { vi: A, en: A }\nfix: { vi: A, en: A }\nbasis: [{ document: qd-b, verified: original }]\nparts: [{ check: declares, with: { section: data, fields: [owner] } }]\n`
    writeFileSync(join(folder, 'them.yaml'), rule)
    expect(khung(['explain', 'them.thu', '--rules', 'them.yaml']).status).toBe(2)
    const { out } = khung(['explain', 'them.thu', '--rules', 'them.yaml', '--catalogue', 'day-du.yaml'])
    expect(out).toContain('Quyết định B')
  })

  it('takes only what can be opened', () => {
    expect(khung(['check', 'clean', '--catalogue', 'nowhere.yaml']).status).toBe(2)
    expect(khung(['check', 'clean', '--catalogue', 'clean']).status).toBe(2)
    expect(khung(['check', 'clean', '--catalogue', 'clean/architecture.yaml']).status).toBe(1)
  })

  it('has its schema printed', () => {
    expect(JSON.parse(khung(['schema', 'catalogue']).out)).toMatchObject({ $id: 'khung-catalogue-1.schema.json' })
  })
})

describe('exit status', () => {
  it.each([
    [['check', 'clean'], 0],
    [['check', 'error'], 1],
    [['check', 'error', '--fail-on', 'never'], 0],
    [['check', 'clean', '--fail-on', 'warning'], 0],
    [['check', 'error', '--fail-on', 'warning'], 1],
    [['check', 'clean', 'error'], 1],
    [['report', 'error', '--to', 'ra'], 0],
    [['gap', 'planned'], 0],
    [['gap', 'planned', '--from', '2021-01-01', '--to', '2021-06-30', '--format', 'json'], 0],
    // Without a target day there is no way to follow: what is missing from the model is a finding.
    [['gap', 'clean'], 1],
    [['gap', 'planned', '--from', '2022-01-01', '--to', '2021-01-01'], 2],
    [['gap', 'planned', '--to', '2021'], 2],
    [['gap', 'nowhere'], 2],
    [['rules'], 0],
    [['explain', 'connection.ncsc'], 0],
    [['explain', 'model.yaml'], 0],
    [['explain', 'connection.ncsc', '--as-of', '2020-12-31'], 0],
    [['coverage'], 0],
    [['--help'], 0],
    [['check', '--help'], 0],
    [['baseline', '--help'], 0],
    [['baseline', 'nowhere'], 2],
    [['--version'], 0],
    [[], 2],
    [['chek'], 2],
    [['check', '--nope'], 2],
    [['check', 'nowhere'], 2],
    [['check', 'clean', '--as-of', '2020-13-01'], 2],
    [['check', 'clean', '--as-of', '2020'], 2],
    [['check', 'clean', '--state', 'past'], 2],
    [['check', 'clean', '--format', 'docx'], 2],
    [['check', 'clean', '--docs-url', 'docs/rules'], 2],
    [['check', 'clean', '--docs-url', 'https://kho.example.vn/docs/rules'], 0],
    [['check', 'clean', '--framework', 'vn-egov-9'], 2],
    [['check', 'clean', '--rules', 'nowhere'], 2],
    [['explain', 'connection.nowhere'], 2],
    [['explain', 'connection.ncsc', '--as-of', '2020'], 2],
    [['coverage', '--framework', 'vn-egov-9'], 2],
    [['coverage', '--format', 'docx'], 2],
    [['diagram', 'clean', '--view', 'nowhere'], 2],
    [['schema', 'nowhere'], 2],
    [['review', '--help'], 0],
    [['review', 'status', 'clean'], 2],
    [['review', 'start', 'nowhere'], 2],
    [['review', 'start', '.'], 2],
    [['review', 'begin', 'clean'], 2],
    [['review'], 2],
    [['review', 'start', 'error', '--output', 'error/architecture.yaml'], 2],
    [['review', 'status', 'error', '--format', 'xml'], 2],
    [['new-rule', '--help'], 0],
    [['new-rule'], 2],
    [['new-rule', 'An toàn'], 2],
    [['new-rule', 'connection.dvcqg'], 2],
    [['new-rule', 'a.b', '--check', 'nowhere'], 2],
    [['new-rule', 'a.b', '--framework', 'vn-egov-9'], 2],
    [['test-rules', '--help'], 0],
    [['test-rules', 'nowhere'], 2],
    [['test-rules', 'clean'], 2],
    [['test-rules', RULES, '--framework', 'vn-egov-9'], 2],
    [['test-rules', RULES, '--format', 'xml'], 2],
  ])('khung %j: %d', (parts, status) => {
    const { status: got, err, out } = khung(parts as string[])
    expect({ got, err: err.includes('    at ') }).toEqual({ got: status, err: false })
    // What is wrong with the command goes to stderr and says so; results never do.
    expect(err === '').toBe(status !== 2)
    if (status === 2) expect(out).toBe('')
  })

  it.each([
    [['check', 'clean', '--format', 'json'], 0],
    [['check', 'clean', 'error'], 1],
    [['gap', 'planned'], 0],
    [['rules'], 0],
    [['--help'], 0],
    [[], 2],
    [['chek'], 2],
    [['check', 'nowhere'], 2],
  ])('khung %j ends its own process with %d, and says there what it says here', (parts, status) => {
    const alone = khungAlone(folder, parts as string[])
    expect(alone.status).toBe(status)
    expect(khung(parts as string[])).toEqual(alone)
  })

  it('counts a recommended requirement only when asked to', () => {
    const violated = (khung(['check', 'warning', '--format', 'json']).out.match(/"level": "warning"/g) ?? []).length
    expect(violated).toBeGreaterThan(0)
    expect(khung(['check', 'warning']).status).toBe(0)
    expect(khung(['check', 'warning', '--fail-on', 'warning']).status).toBe(1)
  })
})

describe('pictures of the way to the target', () => {
  const diagram = (...parts: string[]) => khung(['diagram', ...parts, '--to', join('hinh', parts.join('_'))])
  const names = (out: string) =>
    out
      .trim()
      .split('\n')
      .map(path => path.split('/').at(-1)?.split('_')[1])
  it('are drawn beside the others where the target has a day', () => {
    const { status, out, err } = diagram('planned')
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(names(out)).toEqual([
      'so-do-tong-the',
      'so-do-tich-hop',
      'so-do-nghiep-vu',
      'so-do-du-lieu',
      'so-do-ung-dung',
      'so-do-cong-nghe',
      'so-do-an-toan',
      'so-do-chia-se-du-lieu',
      'so-do-cap-do',
      'so-do-thay-doi',
      'so-do-lo-trinh',
      'bieu-do-tuan-thu',
    ])
    expect(out).toContain('_2020-09-30_2022-12-31.svg')
  })
  it('are left out with a word where it has none, and only who asked for them fails', () => {
    const all = diagram('clean')
    expect(all.status).toBe(0)
    expect(names(all.out)).toHaveLength(9)
    expect(all.err).toMatch(/^khung: .*architecture\.targetDate.*\n$/)
    const one = diagram('clean', '--view', 'overview,roadmap')
    expect(one.status).toBe(1)
    expect(names(one.out)).toHaveLength(1)
    const asked = diagram('clean', '--view', 'all')
    expect([asked.status, names(asked.out)]).toEqual([0, names(all.out)])
    expect(diagram('clean', '--view', 'overview')).toMatchObject({ status: 0, err: '' })
    expect(diagram('clean', '--view', 'compliance', '--lang', 'en').err).toContain('cannot be drawn')
  })
  it('are not drawn without a day, which is said, and ends with 1', () => {
    mkdirSync(join(folder, 'vo-ngay'))
    writeFileSync(
      join(folder, 'vo-ngay', 'architecture.yaml'),
      'khung: 1\narchitecture: { id: vo-ngay, framework: vn-egov-2.0, level: province, targetDate: 2022 }\n',
    )
    const { status, out, err } = diagram('vo-ngay', '--view', 'overview,data')
    expect([status, out]).toEqual([1, ''])
    expect(err).toMatch(/^khung: .*“vo-ngay”.*architecture\.dataAsOf.*\n$/)
    expect(diagram('vo-ngay', '--view', 'overview', '--as-of', '2020-09-30')).toMatchObject({ status: 0, err: '' })
    const way = diagram('vo-ngay', '--view', 'roadmap')
    expect(way.status).toBe(1)
    expect(way.err.match(/khung:/g)).toHaveLength(1)
  })
  it('are all named by the help of the command', () => {
    const { out } = khung(['diagram', '--help'])
    expect(VIEWS.filter(view => !out.replace(/\s+/g, ' ').includes(view))).toEqual([])
  })
  it('are left out where the target comes before the facts, and the report is written all the same', () => {
    mkdirSync(join(folder, 'nguoc'))
    writeFileSync(
      join(folder, 'nguoc', 'architecture.yaml'),
      'khung: 1\narchitecture: { id: nguoc, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2019 }\n',
    )
    const { status, err } = diagram('nguoc', '--view', 'roadmap')
    expect(status).toBe(1)
    expect(err).toContain('31/12/2019')
    expect(khung(['report', 'nguoc', '--to', 'hinh/nguoc'])).toMatchObject({ status: 0, err: '' })
  })
  it('the overview of a day between shows what is planned for that day', () => {
    mkdirSync(join(folder, 'giua'))
    writeFileSync(
      join(folder, 'giua', 'architecture.yaml'),
      'khung: 1\narchitecture: { id: giua, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2023-12-31 }\napplications:\n  - { id: moi, name: Mới, status: planned }\n  - { id: cu, name: Cũ }\ntasks:\n  - { id: xay, delivers: [moi], end: 2021-06 }\n  - { id: bo, retires: [cu], end: 2022-06 }\n',
    )
    const looks = (day: string) => {
      const { out, status } = diagram('giua', '--view', 'overview', '--state', 'target', '--as-of', day)
      expect({ day, status }).toEqual({ day, status: 0 })
      expect(out).toContain(`_muc-tieu_${day}.svg`)
      const svg = readFileSync(join(folder, out.trim()), 'utf8')
      expect(svg).toContain('Kiến trúc mục tiêu tính đến ngày')
      return ['moi', 'cu'].map(id => new RegExp(`data-element="${id}" data-look="(\\w+)"`).exec(svg)?.[1])
    }
    expect(looks('2021-06-29')).toEqual(['coming', 'present'])
    expect(looks('2021-06-30')).toEqual(['present', 'present'])
    expect(looks('2022-06-30')).toEqual(['present', 'gone'])
  })
  it('an English file has an English name, the state included', () => {
    const { out } = diagram('giua', '--view', 'overview', '--state', 'target', '--lang', 'en')
    expect(out.trim().split('/').at(-1)).toBe('giua_overview_target_2023-12-31.svg')
  })
})

describe('output', () => {
  it('goes to files in pairs with formats, whole, and leaves nothing else behind', () => {
    const { out, status } = khung([
      'check',
      'error',
      '--format',
      'json',
      '--output',
      'kq/a.json',
      '--format',
      'markdown',
      '--output',
      'kq/b.md',
    ])
    expect([out, status]).toEqual(['', 1])
    expect(readdirSync(join(folder, 'kq')).sort()).toEqual(['a.json', 'b.md'])
    expect(JSON.parse(readFileSync(join(folder, 'kq/a.json'), 'utf8')).schema).toBe(1)
    expect(readFileSync(join(folder, 'kq/b.md'), 'utf8')).toMatch(/^# /)
  })
  it('has every format the help names, all of them in one run', () => {
    expect(khung(['check', '--help', '--lang', 'en']).out.replace(/\s+/g, ' ')).toContain(
      `format: ${FORMATS.join(', ')}`,
    )
    const pairs = FORMATS.flatMap(format => ['--format', format, '--output', `moi/${format}`])
    expect(khung(['check', 'error', 'warning', ...pairs, '--quiet'])).toMatchObject({ status: 1, out: '', err: '' })
    expect(readdirSync(join(folder, 'moi')).sort()).toEqual([...FORMATS].sort())
    for (const format of FORMATS) expect(readFileSync(join(folder, 'moi', format), 'utf8')).toMatch(/[^\n]\n$/)
  })
  it.each([
    ['vi', 'Đã ghi kq/c.txt', /\n1 kiến trúc: \d+ đáp ứng, [^;]+; [1-9]\d* lỗi, \d+ cảnh báo, \d+ lưu ý\.\n$/],
    [
      'en',
      'Wrote kq/c.txt',
      /\n1 architecture: \d+ satisfied, [^;]+; [1-9]\d* errors?, \d+ warnings?, \d+ notes?\.\n$/,
    ],
  ])('says what was written and what came out where nothing else is seen (%s)', (lang, written, counts) => {
    const args = ['check', 'error', '--lang', lang, '--output', 'kq/c.txt']
    const { status, out, err } = khung(args)
    expect([status, out, err.split('\n')[0]]).toEqual([1, '', written])
    expect(err).toMatch(counts)
    expect(khung([...args, '--quiet']).err).toBe('')
    // The counts are on the screen.
    expect(khung([...args.slice(0, -2), '--format', 'pretty', '--format', 'json', '--output', 'kq/c.json']).err).toBe(
      '',
    )
  })
  it('counts what came out of all architectures, with a baseline too', () => {
    const sum = (...args: string[]) =>
      /: (\d+) đáp ứng/.exec(khung(['check', ...args, '--output', 'kq/d.txt']).err)?.[1]
    const [error, warning] = [Number(sum('error')), Number(sum('warning'))]
    expect(error).toBeGreaterThan(0)
    expect(Number(sum('error', 'warning'))).toBe(error + warning)
    khung(['baseline', 'error', 'warning', '--output', 'kq/b.json'])
    expect(Number(sum('error', 'warning', '--baseline', 'kq/b.json'))).toBe(error + warning)
  })
  it('that cannot be written says so and leaves what was there', () => {
    const { status, err } = khung(['check', 'clean', '--output', 'clean'])
    expect(status).toBe(2)
    expect(err).toContain('clean')
    expect(existsSync(join(folder, 'clean/architecture.yaml'))).toBe(true)
  })
  it('of report names the files written, and with --quiet nothing', () => {
    expect(khung(['report', 'clean', '--to', 'x', '--format', 'md']).out).toMatch(
      /^x\/clean_bao-cao-tuan-thu_2020-09-30\.md\n$/,
    )
    expect(khung(['report', 'clean', '--to', 'x', '--format', 'md', '--quiet']).out).toBe('')
  })
  it('has no colour where it is not a terminal', () => {
    expect(khungAlone(folder, ['check', 'error'], { FORCE_COLOR: '1' }).out).not.toContain('\u001b[')
  })
  it('is the same whatever the time zone and locale', () => {
    const at = (env: Record<string, string>) => khungAlone(folder, ['check', 'error'], env)
    const here = at({ TZ: 'Asia/Ho_Chi_Minh', LC_ALL: 'vi_VN.UTF-8' })
    expect(here).toMatchObject({ status: 1, err: '' })
    expect(at({ TZ: 'America/New_York', LC_ALL: 'C' })).toEqual(here)
  })
  it('of rules is a list with the contract’s keys', () => {
    const [first] = JSON.parse(khung(['rules', '--format', 'json']).out)
    expect(Object.keys(first)).toEqual(expect.arrayContaining(['id', 'severity', 'title', 'levels', 'basis', 'valid']))
  })
})

describe('help', () => {
  it('is Vietnamese throughout, with the choices and defaults of each option said once', () => {
    const { out } = khung(['report', '--help'])
    expect(out).toContain('Cách dùng: khung report [tùy chọn] [paths...]')
    expect(out.replace(/\s+/g, ' ')).toContain('(mặc định: compliance)')
    expect(out).not.toMatch(/choices|default:|\[options\]|\[\]/)
    expect(khung(['new-rule', '--help', '--lang', 'en']).out.replace(/\s+/g, ' ')).toContain('(default: province)')
    expect(khung(['init', '--help']).out.match(/github/g)).toHaveLength(1)
    expect(khung(['--help']).out).toMatch(/\[tùy chọn\] \[lệnh\][\s\S]* {2}check \[tùy chọn\] \[paths\.\.\.\] /)
    expect(khung(['--help', '--lang', 'en']).out).toContain('khung [options] [command]')
  })
  it('is pointed to where something is missing or unknown', () => {
    const { status, err } = khung(['inventory', 'template'])
    expect(status).toBe(2)
    expect(err).toBe('khung: thiếu tùy chọn bắt buộc “--to <file>”.\nXem: khung inventory --help\n')
    expect(khung(['report', '--nope', '--lang', 'en']).err).toContain('See: khung report --help')
    expect(khung(['nope']).err).toContain('Xem: khung --help')
  })
})

describe('khung report', () => {
  const report = (...parts: string[]) => khung(['report', ...parts, '--to', 'ra-bao-cao', '--format', 'md,md'])
  it('writes each format once, and warns of errors of the model even when quiet', () => {
    expect(report('clean')).toMatchObject({ status: 0, err: '' })
    expect(readdirSync(join(folder, 'ra-bao-cao'))).toEqual(['clean_bao-cao-tuan-thu_2020-09-30.md'])
    mkdirSync(join(folder, 'hong'))
    writeFileSync(join(folder, 'hong', 'architecture.yaml'), 'khung: 1\narchitecture: { id: hong }\nunits: [\n')
    const broken = report('hong', '--kind', 'annexes', '--quiet')
    expect(broken).toMatchObject({ status: 0, out: '' })
    expect(broken.err).toMatch(/^khung: .*“hong” có \d lỗi.*\n$/)
  })
  it('says that nobody issues the document, too, where neither agency nor letterhead does', () => {
    const notes = (...parts: string[]) => khung(['report', ...parts, '--format', 'docx', '--to', 'ra-the-thuc']).err
    expect(notes('clean')).toContain('Trước khi ký cần điền: cơ quan ban hành; số, ký hiệu văn bản;')
    const named = readFileSync(join(folder, 'clean/architecture.yaml'), 'utf8').replace(
      'id: clean,',
      'id: ten, agency: { name: Sở A },',
    )
    mkdirSync(join(folder, 'ten'))
    writeFileSync(join(folder, 'ten/architecture.yaml'), named)
    expect(notes('ten')).toContain('Trước khi ký cần điền: số, ký hiệu văn bản;')
  })
  it('says which options do nothing', () => {
    const { status, err } = report('clean', '--review', 'x.yaml', '--templates', 'x')
    expect(status).toBe(0)
    expect(err).toMatch(/^khung: .*`--review`.*`--kind compliance`.*\nkhung: .*`--templates`.*`--format md,md`.*\n$/)
  })
})

describe('khung baseline', () => {
  const model = (name: string) => join(folder, name, 'architecture.yaml')
  const textOf = (name: string) => readFileSync(model(name), 'utf8')
  const NEW = '  - { id: la, from: cong, to: national/vdxp, status: building, nope: 1 }\n'
  const check = (...more: string[]) => khung(['check', 'nen', '--baseline', 'nen.yaml', ...more])

  beforeAll(() => {
    mkdirSync(join(folder, 'nen'))
    writeFileSync(model('nen'), textOf('error').replace('id: error', 'id: nen'))
  })

  it('records what is there, and from then on only what is new counts', () => {
    expect(khung(['check', 'nen']).status).toBe(1)
    const { status, out, err } = khung(['baseline', 'nen', '--output', 'nen.yaml', '--lang', 'en'])
    expect([status, err]).toEqual([0, ''])
    expect(out).toMatch(/^Recorded \d+ findings?, and \d+ matters? about which not enough is known, in nen\.yaml\n$/)
    expect(check()).toMatchObject({ status: 0, err: '' })
    expect(check('--fail-on', 'warning').status).toBe(0)
    expect(check('--quiet').out).not.toContain('lỗi')
    expect(check('--quiet', '--show-known').out).toContain('lỗi (đã ghi nhận trước)[connection.dvcqg]')

    const known = textOf('nen')
    writeFileSync(model('nen'), known + NEW)
    expect(check().status).toBe(1)
    expect(check('--fail-on', 'never').status).toBe(0)
    writeFileSync(model('nen'), known)
    expect(check().status).toBe(0)
  })

  it('counts new warnings only where warnings count', () => {
    khung(['baseline', 'clean', '--output', 'sach.yaml'])
    writeFileSync(
      join(folder, 'clean/them.yaml'),
      'data:\n  - { id: ban-sao, owner: "external: X", copyOf: national/dkdn }\n',
    )
    const status = (...more: string[]) => khung(['check', 'clean', '--baseline', 'sach.yaml', ...more]).status
    const found = [status(), status('--fail-on', 'warning')]
    rmSync(join(folder, 'clean/them.yaml'))
    expect(found).toEqual([0, 1])
  })

  it('is told in every form of a report', () => {
    const report = (...more: string[]) => {
      expect(
        khung(['report', 'nen', '--format', 'html,md,json', '--to', 'ra-nen', '--lang', 'en', ...more]).status,
      ).toBe(0)
      return readdirSync(join(folder, 'ra-nen')).map(name => readFileSync(join(folder, 'ra-nen', name), 'utf8'))
    }
    for (const text of report()) expect(text).not.toMatch(/recorded before|"baseline"/)
    const told = report('--baseline', 'nen.yaml')
    expect(told).toHaveLength(3)
    for (const text of told) expect(text).toMatch(/recorded before|"baseline": "known"/)
    expect(told.filter(text => text.includes('New findings: 0 errors')).length).toBe(2)
    expect(khung(['report', 'nen', '--baseline', 'khong-co.yaml', '--to', 'ra-nen']).status).toBe(2)
  })
  it('writes khung-baseline.yaml, and nothing over a file that is none', () => {
    expect(khung(['baseline', 'nen']).out).toMatch(/khung-baseline\.yaml\n$/)
    expect(khung(['baseline', 'nen', '--quiet'])).toEqual({ status: 0, out: '', err: '' })
    const before = textOf('nen')
    expect(khung(['baseline', 'nen', '--output', 'nen/architecture.yaml'])).toMatchObject({ status: 2, out: '' })
    expect(textOf('nen')).toBe(before)
  })

  it('takes out what is corrected only when asked to', () => {
    const stored = () => readFileSync(join(folder, 'nen.yaml'), 'utf8')
    const before = stored()
    writeFileSync(model('nen'), textOf('nen').replace(/^connections:[\s\S]*$/m, ''))
    expect(check()).toMatchObject({ status: 0, err: '' })
    expect(check().out).toContain('connection.dvcqg kn')
    expect(stored()).toBe(before)
    const { status, err } = check('--update-baseline', '--lang', 'en')
    expect([status, err]).toEqual([
      0,
      expect.stringMatching(/^Took \d+ entr(y|ies) no longer found out of nen\.yaml\n$/),
    ])
    expect(stored()).not.toContain('connection.dvcqg')
    expect(before.split('\n')).toEqual(expect.arrayContaining(stored().split('\n')))
    // Never added: what is new stays new.
    writeFileSync(model('nen'), textOf('error').replace('id: error', 'id: nen'))
    expect(check('--update-baseline')).toMatchObject({ status: 1, err: '' })
    expect(stored()).not.toContain('connection.dvcqg')
  })

  it.each([
    [['--baseline', 'khong-co.yaml']],
    [['--baseline', 'nen/architecture.yaml']],
    [['--baseline', 'sach.yaml']],
    [['--baseline', 'nen.yaml', '--state', 'target', '--as-of', '2021-01-01']],
    [['--update-baseline']],
  ])('ends with 2 and says why: %j', parts => {
    const { status, out, err } = khung(['check', 'nen', ...parts])
    expect([status, out]).toEqual([2, ''])
    expect(err).toMatch(/^khung: .+\n$/)
  })
})

describe('khung review', () => {
  const file = join(folder, 'tham-dinh/review.yaml')
  const written = () => readFileSync(file, 'utf8')
  beforeAll(() => {
    mkdirSync(join(folder, 'tham-dinh'))
    const model = readFileSync(join(folder, 'error/architecture.yaml'), 'utf8')
    writeFileSync(join(folder, 'tham-dinh/architecture.yaml'), model.replace('id: error', 'id: tham-dinh'))
  })

  it('begins the file and its schema, and the second time leaves both alone', () => {
    const begun = khung(['review', 'start', 'tham-dinh'])
    expect(begun).toMatchObject({ status: 0, err: '' })
    expect(begun.out).toMatch(
      /^Đã lập hồ sơ thẩm định tham-dinh\/review\.yaml\nHồ sơ thẩm định tham-dinh\/review\.yaml chưa đầy đủ: 109 yêu cầu chưa có quyết định; 5 nội dung ở phần kết luận chưa ghi\. .*`khung review status tham-dinh`\.\n$/,
    )
    const [text, schema] = [written(), join(folder, 'tham-dinh/.khung/khung-review-1.schema.json')]
    expect(readFileSync(schema, 'utf8')).toBe(khung(['schema', 'review']).out)
    expect(khung(['review', 'start', 'tham-dinh', '--lang', 'en']).out).toMatch(/^Nothing has changed/)
    expect(written()).toBe(text)
    expect(khung(['review', 'start', 'tham-dinh', '--quiet'])).toEqual({ status: 0, out: '', err: '' })
    expect(khung(['check', 'tham-dinh', '--format', 'json']).out).toContain(/sha256:[0-9a-f]+/.exec(text)?.[0])
  })

  it('ends with 1 while something is open, and with 0 when nothing is', () => {
    expect(khung(['review', 'status', 'tham-dinh'])).toMatchObject({ status: 1, err: '' })
    const done = written()
      .replaceAll('    decision:\n', '    decision: agree\n')
      .replace('conclusion:\n', 'conclusion: approve\n')
      .replace('  name:\n  unit:\n  position:\ndate:\n', '  name: A\n  unit: B\n  position: C\ndate: 2020-10-05\n')
    writeFileSync(file, done)
    expect(khung(['review', 'status', 'tham-dinh', '--format', 'json']).status).toBe(0)
    writeFileSync(join(folder, 'khac.yaml'), done.replace('\nconclusion: approve', '\nconclusion:'))
    expect(khung(['review', 'status', 'tham-dinh', '--review', 'khac.yaml']).status).toBe(1)
    // Whoever makes the paper is told that the review is not complete; of one that is nothing is told.
    const paper = ['report', 'tham-dinh', '--kind', 'approval', '--format', 'md', '--to', 'ra-tham-dinh']
    const open = khung([...paper, '--review', 'khac.yaml'])
    expect(open.err).toContain('khac.yaml chưa đầy đủ: 1 nội dung ở phần kết luận chưa ghi.')
    expect(khung([...paper, '--review', 'khac.yaml', '--quiet']).err).toBe('')
    expect(khung(paper).err).not.toContain('chưa đầy đủ')
  })

  it('goes where --output says', () => {
    const { out } = khung(['review', 'start', 'tham-dinh', '--output', 'noi-khac/ho-so.yaml', '--lang', 'en'])
    expect(out).toMatch(/^Began the review noi-khac\/ho-so\.yaml\n.*109 requirements not decided upon; 5 parts/)
    expect(out).toContain('`khung review status tham-dinh --review noi-khac/ho-so.yaml`')
    expect(existsSync(join(folder, 'noi-khac/.khung/khung-review-1.schema.json'))).toBe(true)
    khung(['review', 'start', 'tham-dinh', '--review', 'noi-ba/ho-so.yaml'])
    expect(existsSync(join(folder, 'noi-ba/ho-so.yaml'))).toBe(true)
  })

  it('is not begun where there is nothing to review, and warns of a model with errors', () => {
    const begin = (name: string, rest: string) => {
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'architecture.yaml'), `khung: 1\narchitecture: { id: ${name}${rest} }\n`)
      return khung(['review', 'start', name])
    }
    expect(begin('khong-khung', '')).toMatchObject({ status: 2, out: '' })
    expect(readdirSync(join(folder, 'khong-khung'))).toEqual(['architecture.yaml'])
    const noDay = begin('khong-ngay', ', framework: vn-egov-2.0, level: province')
    expect(noDay.status).toBe(0)
    expect(noDay.err).toContain('“khong-ngay” có 1 lỗi')
    expect(khung(['review', 'start', 'khong-ngay']).out).toContain('không có gì thay đổi')
  })

  it('says where a file is wrong, and leaves it as it is', () => {
    const wrong = written().replace('    decision: agree', '    decision: agre')
    writeFileSync(file, wrong)
    for (const action of ['start', 'status']) {
      const { status, out, err } = khung(['review', action, 'tham-dinh'])
      expect([status, out]).toEqual([2, ''])
      expect(err).toMatch(/^tham-dinh\/review\.yaml:\d+:15 .*`agree`/)
      expect(err).toMatch(/\nkhung: .*1 chỗ sai.*\n$/)
    }
    expect(written()).toBe(wrong)
    expect(readdirSync(join(folder, 'tham-dinh')).sort()).toEqual(['.khung', 'architecture.yaml', 'review.yaml'])
  })
})

describe('khung init', () => {
  it('begins a model that has nothing wrong with it, and never overwrites one', () => {
    expect(khung(['init', 'tỉnh Đà Lạt', '--lang', 'en']).status).toBe(0)
    expect(khung(['check', 'tỉnh Đà Lạt', '--format', 'json']).out).toContain('"id": "tinh-da-lat"')
    expect(khung(['check', 'tỉnh Đà Lạt']).status).toBe(0)
    expect(khung(['init', 'tỉnh Đà Lạt']).status).toBe(2)
  })
  it('invents neither an agency nor elements that would stand in a report', () => {
    for (const lang of ['vi', 'en']) {
      khung(['init', `trống-${lang}`, '--lang', lang])
      const { out } = khung(['report', `trống-${lang}`, '--kind', 'annexes', '--format', 'md', '--to', 'ra-trống'])
      const text = readFileSync(join(folder, out.trim()), 'utf8')
      expect(text).not.toMatch(
        /Tên cơ quan|Name of the agency|Đơn vị chủ trì<|Unit in charge|service-portal|cong-dich-vu-cong/,
      )
      // What is offered as a comment is right once its signs are taken away.
      const path = join(folder, `trống-${lang}/architecture.yaml`)
      const begun = readFileSync(path, 'utf8')
      writeFileSync(path, begun.replace(/^( *)# (?=agency:|targetDate:|units:|applications:| {2}- )/gm, '$1'))
      const checked = khung(['check', `trống-${lang}`, '--format', 'json']).out
      expect(checked).not.toMatch(/"rule": "model\./)
      expect(
        khung(['diagram', `trống-${lang}`, '--view', 'application', '--format', 'mmd', '--to', 'ra-trống']).status,
      ).toBe(0)
      expect(khung(['gap', `trống-${lang}`]).status).toBe(0)
    }
  })
  it('names the document as its level does', () => {
    khung(['init', 'bộ', '--level', 'ministry'])
    khung(['init', 'tỉnh'])
    expect(readFileSync(join(folder, 'bộ/architecture.yaml'), 'utf8')).toContain('"Kiến trúc Chính phủ điện tử, ')
    expect(readFileSync(join(folder, 'tỉnh/architecture.yaml'), 'utf8')).toContain('"Kiến trúc Chính quyền điện tử, ')
  })
  it('writes the workflow of a repository beside a model, with one or alone, and overwrites neither', () => {
    mkdirSync(join(folder, 'kho/.git'), { recursive: true })
    const made = khung(['init', 'kho/mô hình', '--ci', 'github'])
    expect([made.status, made.out.split('\n')[0]]).toEqual([0, 'kho/.github/workflows/khung.yml'])
    expect(readFileSync(join(folder, 'kho/.github/workflows/khung.yml'), 'utf8')).toContain('path: "mô hình"')
    expect(existsSync(join(folder, 'kho/mô hình/architecture.yaml'))).toBe(true)
    writeFileSync(join(folder, 'kho/mô hình/architecture.yaml'), 'của cơ quan\n')
    expect(khung(['init', 'kho/mô hình', '--ci', 'gitlab', '--lang', 'en'])).toMatchObject({ status: 0, err: '' })
    expect(readFileSync(join(folder, 'kho/.gitlab-ci.yml'), 'utf8')).toContain('KHUNG_LANG: en')
    for (const service of ['github', 'gitlab']) {
      const again = khung(['init', 'kho/khác', '--ci', service])
      expect([again.status, again.out, existsSync(join(folder, 'kho/khác'))]).toEqual([2, '', false])
    }
    expect(readFileSync(join(folder, 'kho/mô hình/architecture.yaml'), 'utf8')).toBe('của cơ quan\n')
    expect(khung(['init', 'kho/a$b', '--ci', 'github']).err).toContain('a$b')
    expect(khung(['init', 'kho', '--ci', 'jenkins']).status).toBe(2)
    rmSync(join(folder, 'kho'), { recursive: true })
  })
  it('takes the current folder for the repository where git knows none, unless the model is elsewhere', () => {
    expect(khung(['init', 'riêng/tỉnh', '--ci', 'gitlab']).out).toMatch(/^\.gitlab-ci\.yml\n/)
    expect(readFileSync(join(folder, '.gitlab-ci.yml'), 'utf8')).toContain('KHUNG_PATH: "riêng/tỉnh"')
    rmSync(join(folder, '.gitlab-ci.yml'))
    rmSync(join(folder, 'riêng'), { recursive: true })
    const elsewhere = mkdtempSync(join(tmpdir(), 'khung-cli-init-'))
    expect(khung(['init', elsewhere, '--ci', 'gitlab']).status).toBe(0)
    expect(readFileSync(join(elsewhere, '.gitlab-ci.yml'), 'utf8')).toContain('KHUNG_PATH: "."')
    rmSync(elsewhere, { recursive: true })
  })
  it('judges waivers unless told not to', () => {
    writeFileSync(
      join(folder, 'error/waivers.yaml'),
      'waivers:\n  - { rule: connection.dvcqg, subject: kn, reason: R, approvedBy: A, expires: 2021-12-31 }\n',
    )
    expect(khung(['check', 'error']).status).toBe(0)
    expect(khung(['check', 'error', '--no-waivers']).status).toBe(1)
  })
})

describe('khung test-rules', () => {
  it('ends with 0 where every case passes, and with 1 where one does not', () => {
    expect(khung(['test-rules', RULES])).toMatchObject({ status: 0, err: '' })
    cpSync(RULES, join(folder, 'q'), { recursive: true })
    const path = join(folder, 'q/security/personal-data.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('>= 3', '>= 2'))
    const { status, out, err } = khung(['test-rules', 'q', '--lang', 'en'])
    expect([status, err]).toEqual([1, ''])
    expect(out).toContain('q/security/personal-data.test.yaml:10:10 error[rule.test]')
    expect(khung(['test-rules', RULES, 'q/security/personal-data.test.yaml']).status).toBe(1)
  })
  it('looks into the current directory, where models are passed by', () => {
    const { status, out } = khung(['test-rules'])
    expect(status).toBe(1)
    expect(out).toMatch(/^security\.personal-data: 4\/5 trường hợp đạt\n/)
  })
  it('says nothing with --quiet where nothing fails, and only what fails elsewhere', () => {
    expect(khung(['test-rules', RULES, '--quiet'])).toEqual({ status: 0, out: '', err: '' })
    const { out } = khung(['test-rules', 'q', '--quiet', '--lang', 'en'])
    expect(out.match(/^ {2}(passed|failed)/gm)).toEqual(['  failed'])
  })
  it('gives the same as JSON', () => {
    const { summary, rules } = JSON.parse(khung(['test-rules', 'q', '--format', 'json']).out)
    expect(summary).toMatchObject({ rules: 1, failedRules: 1, cases: 5, failedCases: 1 })
    expect(rules[0].cases.map((one: { passed: boolean }) => one.passed)).toEqual([true, false, true, true, true])
  })
})

describe('khung new-rule', () => {
  it('writes two files whose tests run, and says what is still to be written', () => {
    const made = khung(['new-rule', 'an-toan.cap-do', '--to', 'moi'])
    expect(made).toMatchObject({ status: 0, err: '' })
    expect(made.out).toMatch(
      /^moi\/an-toan\/cap-do\.yaml\nmoi\/an-toan\/cap-do\.test\.yaml\n.*\n.*khung test-rules moi\n$/,
    )
    const { status, out } = khung(['test-rules', 'moi'])
    expect(status).toBe(1)
    expect(out).toMatch(/^an-toan\.cap-do: 4\/4 trường hợp đạt\n/)
    expect(out.match(/chỗ chưa điền/g)).toHaveLength(2)
  })
  it('overwrites nothing, and writes neither file where one is there', () => {
    const path = join(folder, 'moi/an-toan/khac.test.yaml')
    writeFileSync(path, 'của người khác')
    const { status, err } = khung(['new-rule', 'an-toan.khac', '--to', 'moi'])
    expect([status, err]).toEqual([2, expect.stringContaining('khac.test.yaml')])
    expect(readFileSync(path, 'utf8')).toBe('của người khác')
    expect(existsSync(join(folder, 'moi/an-toan/khac.yaml'))).toBe(false)
    expect(khung(['new-rule', 'an-toan.cap-do', '--to', 'moi']).status).toBe(2)
  })
  it('begins with the check and in the language asked for', () => {
    expect(khung(['new-rule', 'x.y', '--check', 'exists', '--lang', 'en', '--to', 'en']).out).toContain('Next: ')
    const text = readFileSync(join(folder, 'en/x/y.yaml'), 'utf8')
    expect(text).toContain('check: exists')
    expect(text).toContain('[Fill in: ')
  })
})
