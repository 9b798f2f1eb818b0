import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from '../../src/cli/commands/check.ts'
import { gap } from '../../src/cli/commands/gap.ts'
import { importCommand } from '../../src/cli/commands/import.ts'
import { init } from '../../src/cli/commands/init.ts'
import { newRuleCommand } from '../../src/cli/commands/new-rule.ts'
import { report } from '../../src/cli/commands/report.ts'
import { review } from '../../src/cli/commands/review.ts'
import { testRulesCommand } from '../../src/cli/commands/test-rules.ts'
import { unitsOf } from '../../src/read/units.ts'
import { ended, GIVEN } from '../support/command.ts'
import { head } from '../support/model.ts'
import { RULE } from '../support/rule.ts'

/** Files that the tool finds or writes without their being named lie among those of a stranger. */

const SECRET = 'khoa: [bí mật của tôi\n'

/** A model in `m`, a file of the user's own outside it. */
async function withPlaces(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'khung-')))
  try {
    for (const name of ['m', 'own']) mkdirSync(join(folder, name))
    writeFileSync(join(folder, 'm', 'architecture.yaml'), head('title: T, targetDate: 2022-12-31'))
    writeFileSync(join(folder, 'own', 'secret.yaml'), SECRET)
    await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const REVIEW = { ...GIVEN, format: 'pretty', quiet: true } as const

describe('a review that is a link out of the folder', () => {
  const asked: [string, (folder: string) => unknown][] = [
    ['review status', folder => review('status', join(folder, 'm'), REVIEW)],
    ['review start', folder => review('start', join(folder, 'm'), REVIEW)],
    [
      'report --kind opinion',
      folder => report([join(folder, 'm')], { ...REVIEW, kind: 'opinion', format: 'md', to: join(folder, 'out') }),
    ],
  ]
  test.each(asked)('%s neither reads nor writes what it leads to', async (_, run) => {
    await withPlaces(async folder => {
      symlinkSync(join(folder, 'own', 'secret.yaml'), join(folder, 'm', 'review.yaml'))
      const { status, out, err } = await ended(() => run(folder))
      expect([status, out]).toEqual([2, ''])
      expect(err).toContain('trỏ ra ngoài')
      expect(err).not.toContain('bí mật')
      expect(readFileSync(join(folder, 'own', 'secret.yaml'), 'utf8')).toBe(SECRET)
    })
  })

  test('is the user’s own where it is named', async () => {
    await withPlaces(async folder => {
      const own = join(folder, 'own', 'review.yaml')
      await ended(() => review('start', join(folder, 'm'), { ...REVIEW, output: own }))
      symlinkSync(own, join(folder, 'm', 'review.yaml'))
      const link = join(folder, 'm', 'review.yaml')
      const named = await ended(() => review('status', join(folder, 'm'), { ...REVIEW, review: link }))
      expect(named.status).toBe(1)
    })
  })
})

describe('a folder .khung that is a link', () => {
  test.each<[string, (folder: string) => unknown]>([
    ['review start', folder => review('start', join(folder, 'm'), REVIEW)],
    ['init', folder => init(join(folder, 'n'), { level: 'province', lang: 'vi' })],
    [
      'new-rule',
      folder =>
        newRuleCommand('org.thu', {
          check: 'assert',
          level: 'province',
          lang: 'vi',
          framework: 'vn-egov-2.0',
          to: join(folder, 'n'),
        }),
    ],
  ])('%s writes nothing where it leads', async (_, run) => {
    await withPlaces(async folder => {
      mkdirSync(join(folder, 'n'))
      for (const name of ['m', 'n']) symlinkSync(join(folder, 'own'), join(folder, name, '.khung'))
      const { status, err } = await ended(() => run(folder))
      expect(status).toBe(2)
      expect(err).toContain('.khung')
      expect(readdirSync(join(folder, 'own'))).toEqual(['secret.yaml'])
    })
  })
})

test('a rule that is a link out of the folder is not read for the tests beside it', async () => {
  await withPlaces(async folder => {
    mkdirSync(join(folder, 'r'))
    writeFileSync(join(folder, 'own', 'a.yaml'), `${RULE.replace(/^id: .*$/m, 'id: own.bi-mat')}  - {}\n`)
    symlinkSync(join(folder, 'own', 'a.yaml'), join(folder, 'r', 'a.yaml'))
    writeFileSync(join(folder, 'r', 'a.test.yaml'), 'case: Thử\nverdict: satisfied\n')
    const tested = (name: string) =>
      ended(() =>
        testRulesCommand([join(folder, name)], {
          framework: 'vn-egov-2.0',
          catalogue: [],
          format: 'json',
          lang: 'vi',
          color: false,
        }),
      )
    expect((await tested('own')).out).toContain('own.bi-mat')
    const { status, out, err } = await tested('r/a.test.yaml')
    expect(status).toBe(1)
    expect(out + err).not.toContain('bi-mat')
  })
})

describe('a result is not written over a YAML file that was there', () => {
  const main = (folder: string) => join(folder, 'm', 'architecture.yaml')
  test.each<[string, (folder: string) => unknown]>([
    [
      'check',
      folder =>
        check([join(folder, 'm')], { ...GIVEN, failOn: 'never', wanted: [{ format: 'json', output: main(folder) }] }),
    ],
    ['gap', folder => gap([join(folder, 'm')], { ...GIVEN, format: 'json', output: main(folder) })],
    [
      'import',
      folder => {
        writeFileSync(join(folder, 'b.csv'), 'STT;Tên ứng dụng\n1;Cổng A\n')
        const given = { to: join(folder, 'm'), format: 'json', lang: 'vi', color: false, output: main(folder) } as const
        return importCommand([join(folder, 'b.csv')], given)
      },
    ],
  ])('%s', async (_, run) => {
    await withPlaces(async folder => {
      const before = readFileSync(main(folder), 'utf8')
      const { status, err } = await ended(() => run(folder))
      expect(status).toBe(2)
      expect(err).toContain(main(folder))
      expect(readFileSync(main(folder), 'utf8')).toBe(before)
    })
  })

  test('but over a result of before', async () => {
    await withPlaces(async folder => {
      const output = join(folder, 'ket-qua.yaml')
      const once = () =>
        ended(() => check([join(folder, 'm')], { ...GIVEN, failOn: 'never', wanted: [{ format: 'json', output }] }))
      expect((await once()).status).toBe(0)
      const { status, err } = await once()
      expect({ status, err }).toEqual({ status: 0, err: expect.stringMatching(/^Đã ghi .*ket-qua.yaml\n/) })
    })
  })
})

test('architectures within each other, a thousand deep, take no cubic time', () => {
  const base = mkdtempSync(join(tmpdir(), 'khung-'))
  try {
    let folder = base
    for (let i = 0; i < 1000; i++, folder = join(folder, 'd')) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, 'architecture.yaml'), '')
    }
    const started = process.cpuUsage()
    expect(unitsOf([base])).toHaveLength(1000)
    const { user, system } = process.cpuUsage(started)
    // It was half a minute when the real path of each was asked.
    expect((user + system) / 1000).toBeLessThan(4000)
  } finally {
    rmSync(base, { recursive: true, force: true })
  }
})
