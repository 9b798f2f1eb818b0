import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump, load } from 'js-yaml'
import type { Program } from './measure.ts'

/** A tool to measure beside ours: how it is called, and what it is given of the same elements. */
interface Peer {
  name: string
  /** Its command in `node_modules/.bin`. */
  bin: string
  /** Writes the data into a new folder. @returns the arguments of the command */
  prepare(folder: string, model: Sections): string[]
}

type Element = { id: string; name?: string; description?: string; from?: string; to?: string }
type Sections = Readonly<Record<string, readonly Element[]>>

/** The tools installed in a folder, ready to check the elements of a workspace; those not installed are left out. */
export function peersOf(installed: string, workspace: string, scratch: string): Program[] {
  const model = sectionsIn(workspace)
  return PEERS.flatMap(({ name, bin, prepare }) => {
    const path = join(installed, 'node_modules/.bin', bin)
    if (!existsSync(path)) return []
    const folder = join(scratch, bin)
    mkdirSync(folder, { recursive: true })
    return [{ name, args: [realpathSync(path), ...prepare(folder, model)], codes: [0, 1, 2] }]
  })
}

export const PEER_NAMES = ['Spectral', 'Redocly', 'LikeC4'] as const

function sectionsIn(workspace: string): Sections {
  const all: Record<string, Element[]> = {}
  for (const architecture of readdirSync(workspace))
    for (const file of readdirSync(join(workspace, architecture), { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.yaml')) continue
      const value = load(readFileSync(join(workspace, architecture, file), 'utf8')) as Record<string, unknown>
      for (const [section, list] of Object.entries(value))
        if (Array.isArray(list))
          for (const one of list as Element[]) (all[section] ??= []).push({ ...one, id: `${architecture}--${one.id}` })
    }
  return all
}

const SECTIONS = ['applications', 'data', 'platforms', 'infrastructure', 'services', 'units', 'connections', 'tasks']

/** Spectral calls what a rule asks `then`. */
const spectralRule = (given: string, asked: object): object =>
  Object.fromEntries([...Object.entries({ given, severity: 'warn' }), ['then', asked]])

/** 41 rules, as many as the smallest pack of such rules had; each looks at every element of a section. */
const spectralRules = (): object => {
  const checks = [
    ['name', { function: 'truthy' }],
    ['id', { function: 'pattern', functionOptions: { match: '^[a-z0-9-]+$' } }],
    ['status', { function: 'enumeration', functionOptions: { values: ['operating', 'planned', 'building', 'pilot'] } }],
    ['since', { function: 'pattern', functionOptions: { match: '^\\d{4}' } }],
    ['description', { function: 'length', functionOptions: { max: 400 } }],
  ] as const
  const rules = SECTIONS.flatMap(section =>
    checks.map(([field, asked]) => [`${section}-${field}`, spectralRule(`$.${section}[*]`, { field, ...asked })]),
  )
  const more = ['whole', spectralRule('$', { field: 'units', function: 'truthy' })]
  return { rules: Object.fromEntries([...rules, more]) }
}

const REDOCLY_SUBJECTS = [
  ...['summary', 'description', 'operationId', 'tags', 'responses'].map(property => ({ type: 'Operation', property })),
  ...['title', 'version', 'description'].map(property => ({ type: 'Info', property })),
]
const REDOCLY_ASSERTIONS = [
  { defined: true },
  { nonEmpty: true },
  { minLength: 1 },
  { maxLength: 4000 },
  { notPattern: '/TODO/' },
]

const PEERS: readonly Peer[] = [
  {
    name: 'Spectral',
    bin: 'spectral',
    prepare(folder, model) {
      writeFileSync(join(folder, 'model.yaml'), dump(model))
      writeFileSync(join(folder, 'rules.json'), JSON.stringify(spectralRules()))
      return ['lint', join(folder, 'model.yaml'), '--ruleset', join(folder, 'rules.json'), '--quiet']
    },
  },
  {
    name: 'Redocly',
    bin: 'redocly',
    prepare(folder, model) {
      const operation = ({ id, name = id, description = name, ...rest }: Element) => ({
        operationId: id,
        summary: name,
        description,
        tags: ['x'],
        'x-more': rest,
        responses: { 200: { description: 'x' } },
      })
      const paths = Object.fromEntries(
        Object.values(model)
          .flat()
          .map(one => [`/${one.id}`, { get: operation(one) }]),
      )
      const info = { title: 'x', version: '1', description: 'x' }
      writeFileSync(join(folder, 'openapi.yaml'), dump({ openapi: '3.1.0', info, paths }))
      const rules = REDOCLY_SUBJECTS.flatMap((subject, i) =>
        REDOCLY_ASSERTIONS.map((assertions, j) => [`rule/r${i}-${j}`, { subject, assertions, severity: 'warn' }]),
      )
      const config = { rules: Object.fromEntries([...rules, ['operation-operationId-unique', 'warn']]) }
      writeFileSync(join(folder, 'redocly.yaml'), dump(config))
      return ['lint', join(folder, 'openapi.yaml'), '--config', join(folder, 'redocly.yaml'), '--format', 'summary']
    },
  },
  {
    name: 'LikeC4',
    bin: 'likec4',
    prepare(folder, model) {
      const word = (id: string) => id.replace(/[^\w-]/g, '-')
      const quoted = (text: string) => `'${text.replace(/['\\\n]/g, ' ')}'`
      const { connections = [], ...others } = model
      const elements = Object.values(others).flat()
      const known = new Set(elements.map(({ id }) => id))
      const lines = elements.map(
        ({ id, name = id, description = '' }) =>
          `  ${word(id)} = thing ${quoted(name)} { description ${quoted(description)} }`,
      )
      const relations = connections.flatMap(({ id, name = '', from = '', to = '' }) => {
        const ends = [from, to].map(end => `${id.split('--')[0]}--${end}`)
        return ends.every(end => known.has(end)) && from !== to
          ? [`  ${word(ends[0] ?? '')} -> ${word(ends[1] ?? '')} ${quoted(name)}`]
          : []
      })
      const text = `specification {\n  element thing\n}\nmodel {\n${[...new Map(lines.map(one => [one.split(' = ')[0], one])).values(), ...relations].join('\n')}\n}\n`
      writeFileSync(join(folder, 'model.c4'), text)
      return ['validate', folder]
    },
  },
]
