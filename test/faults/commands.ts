import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { baseline } from '../../src/cli/commands/baseline.ts'
import { check } from '../../src/cli/commands/check.ts'
import { diagram } from '../../src/cli/commands/diagram.ts'
import { diff } from '../../src/cli/commands/diff.ts'
import { gap } from '../../src/cli/commands/gap.ts'
import { importCommand } from '../../src/cli/commands/import.ts'
import { init } from '../../src/cli/commands/init.ts'
import { inventory } from '../../src/cli/commands/inventory.ts'
import { newRuleCommand } from '../../src/cli/commands/new-rule.ts'
import { report } from '../../src/cli/commands/report.ts'
import { review } from '../../src/cli/commands/review.ts'
import { GIVEN } from '../support/command.ts'

const MODEL = `khung: 1
architecture:
  { id: thu, title: T, framework: vn-egov-2.0, level: province, dataAsOf: 2020-09-30, targetDate: 2022-12-31, partial: [connections] }
`
const UNITS =
  'units: [{ id: so-tttt, name: Sở }]\napplications: [{ id: mot-cua, type: one-stop, runsOn: [khong-co] }]\n'
const CATALOGUE =
  'kind: catalogue\ncatalogue: rieng\ntitle: { vi: Danh mục }\nentries: [{ code: A1, name: { vi: Một } }]\n'

/** Gives `use` a folder with a small model in `m`, and takes it away again. Its real path, for what fails is told by it. */
export async function withModel<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'khung-')))
  try {
    for (const [name, text] of [
      ['m/architecture.yaml', MODEL],
      ['m/a/u.yaml', UNITS],
      ['m/c.yaml', CATALOGUE],
      ['bang.csv', 'STT;Tên ứng dụng;Tình trạng\n1;Cổng A;đang vận hành\n'],
    ] as const) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const WRITING = { ...GIVEN, quiet: true, force: true }
const CHECKED: Parameters<typeof check>[1] = { ...GIVEN, failOn: 'error', wanted: [] }

type Run = (folder: string) => unknown

/** Commands that only read, called with the folder. */
export const READING: Readonly<Record<string, Run>> = {
  'check of a folder': folder => check([join(folder, 'm')], CHECKED),
  'check of a file': folder => check([join(folder, 'm', 'a', 'u.yaml')], CHECKED),
  'check with a catalogue and rules': folder =>
    check([join(folder, 'm', 'architecture.yaml')], {
      ...CHECKED,
      catalogue: [join(folder, 'm', 'c.yaml')],
      rules: [join(folder, 'm', 'a')],
    }),
}

/** Commands that write, into `out` or beside the model. */
export const COMMANDS: Readonly<Record<string, Run>> = {
  'check --output': folder =>
    check([join(folder, 'm')], {
      ...CHECKED,
      wanted: [
        { format: 'json', output: join(folder, 'out', 'a.json') },
        { format: 'markdown', output: join(folder, 'out', 'a.txt') },
      ],
    }),
  report: folder =>
    report([join(folder, 'm')], { ...WRITING, kind: 'compliance', format: 'md,json', to: join(folder, 'out') }),
  diagram: folder =>
    diagram([join(folder, 'm')], {
      ...WRITING,
      format: 'svg,mmd',
      view: 'overview',
      renderer: 'khung',
      to: join(folder, 'out'),
    }),
  baseline: folder => baseline([join(folder, 'm')], { ...GIVEN, output: join(folder, 'out', 'b.yaml') }),
  'review start': folder => review('start', join(folder, 'm'), { ...GIVEN, format: 'pretty' }),
  init: folder => init(join(folder, 'new'), { level: 'province', lang: 'vi', ci: 'github' }),
  'import --write': folder =>
    importCommand([join(folder, 'bang.csv')], {
      to: join(folder, 'm'),
      write: true,
      format: 'pretty',
      lang: 'vi',
      color: false,
    }),
  'inventory template': folder =>
    inventory('template', undefined, { lang: 'vi', to: join(folder, 'out', 'x.xlsx'), force: true }),
  gap: folder => gap([join(folder, 'm')], { ...GIVEN, format: 'json', output: join(folder, 'out', 'g.json') }),
  diff: folder =>
    diff([join(folder, 'm'), join(folder, 'm')], {
      ...GIVEN,
      format: 'json',
      output: join(folder, 'out', 'd.json'),
      to: join(folder, 'out'),
    }),
  'new-rule': folder =>
    newRuleCommand('org.thu', {
      check: 'assert',
      level: 'province',
      lang: 'vi',
      framework: 'vn-egov-2.0',
      to: join(folder, 'rules'),
    }),
}

/** Every file below a folder by its name there, its bytes as Latin-1. */
export function filesIn(folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) found.set(path.slice(folder.length + 1), readFileSync(path, 'latin1'))
  }
  return found
}
