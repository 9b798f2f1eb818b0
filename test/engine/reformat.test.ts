import { expect, test } from 'vitest'
import { parse, stringify } from 'yaml'
import { generate } from '../../bench/generate.ts'
import { Chance } from '../../bench/random.ts'
import { diff } from '../../src/diff.ts'
import { inFolder } from '../support/temp.ts'

type Value = Record<string, unknown>
interface Entry {
  section: string
  value: Value
}

const FILES = 200
const chance = new Chance(7)
const model = [...generate(700, 260, 3).values()].map(text => parse(text) as Value)
const head = Object.assign(
  {},
  ...model.map(({ khung, architecture }) => ({
    ...(khung ? { khung } : {}),
    ...(architecture ? { architecture } : {}),
  })),
) as Value
const entries: Entry[] = model.flatMap(file =>
  Object.entries(file).flatMap(([section, list]) =>
    Array.isArray(list) ? list.map(value => ({ section, value: value as Value })) : [],
  ),
)

/** Of every third entry something is left out, so that much is found. */
for (const { value } of entries.filter((_, i) => i % 3 === 0))
  for (const field of ['owner', 'security', 'runsOn', 'protocol']) delete value[field]

/** Entries dealt out to files, each under its section. */
function filesOf(some: readonly Entry[], nameOf: (i: number) => string, write: (value: unknown) => string) {
  const files: Record<string, string> = { 'v/architecture.yaml': write(head) }
  for (let i = 0; i < FILES - 1; i++) {
    const own = some.filter((_, n) => n % (FILES - 1) === i)
    const bySection: Record<string, Value[]> = {}
    for (const { section, value } of own) bySection[section] = [...(bySection[section] ?? []), value]
    files[`v/${nameOf(i)}.yaml`] = write(bySection)
  }
  return files
}

const shuffled = <T>(list: readonly T[]): T[] => {
  const rest = [...list]
  return list.map(() => rest.splice(chance.whole(0, rest.length - 1), 1)[0] as T)
}

/** Keys and lists in another order, but for the way a connection takes. */
function turned(value: unknown, field = ''): unknown {
  if (Array.isArray(value)) return field === 'via' ? value : value.map(one => turned(one)).toReversed()
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, one]) => [key, turned(one, key)]),
  )
}

const before = filesOf(
  entries,
  i => `tep-${String(i).padStart(3, '0')}`,
  value => stringify(value),
)
const after = filesOf(
  shuffled(entries).map(({ section, value }) => ({ section, value: turned(value) as Value })),
  i => `${'zyx'[i % 3]}/nhom ${i}/tep`,
  value =>
    `\uFEFF# Ghi chú\n\n${stringify(value, { collectionStyle: 'flow', defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 40 })}\n# hết\n`.replaceAll(
      '\n',
      '\r\n',
    ),
)

test('reordering and reformatting 200 files changes no fingerprint and makes no difference', () => {
  expect(Object.keys(before)).toHaveLength(FILES)
  const prefixed = (files: Record<string, string>, side: string) =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${side}/${name}`, text]))
  const [found] = inFolder({ ...prefixed(before, 'a'), ...prefixed(after, 'b') }, folder =>
    diff({ before: { paths: [`${folder}/a`] }, after: { paths: [`${folder}/b`] } }),
  )
  const prints = (side: 'old' | 'now') =>
    found?.[side]?.findings.map(({ fingerprint, level }) => `${fingerprint} ${level}`).sort()
  expect(prints('old')?.length).toBeGreaterThan(100)
  expect(prints('now')).toEqual(prints('old'))
  expect(found?.comparison).toEqual({ added: [], removed: [], changed: [], renamed: [] })
  expect(found?.requirements).toEqual([])
})
