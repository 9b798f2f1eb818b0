import { describe, expect, test } from 'vitest'
import { diff, diffText } from '../src/diff.ts'
import { EDITS, type Edit, MODEL } from './diff-model.ts'
import { inFolder } from './support/temp.ts'

interface DiffJson {
  added: { id: string; section: string }[]
  removed: { id: string; section: string }[]
  changed: { id: string; section: string; fields: string[] }[]
  renamed: { from: string; to: string }[]
  requirements: { rule: string; from: string; to: string; causes: string[] }[]
}

function jsonOf(before: string, after: string): DiffJson {
  return inFolder({ 'a/architecture.yaml': before, 'b/architecture.yaml': after }, folder => {
    const versions = { before: { paths: [`${folder}/a`] }, after: { paths: [`${folder}/b`] } }
    return JSON.parse(diffText('json', diff(versions), { lang: 'vi' })) as DiffJson
  })
}

/** What an edit did, in the form in which its effect is written down. */
const effectOf = (diff: DiffJson) => ({
  added: diff.added.map(({ id, section }) => `${section} ${id}`),
  removed: diff.removed.map(({ id, section }) => `${section} ${id}`),
  changed: Object.fromEntries(diff.changed.map(({ id, fields }) => [id, fields])),
  renamed: Object.fromEntries(diff.renamed.map(({ from, to }) => [from, to])),
})

const wanted = ({ added = [], removed = [], changed = {}, renamed = {} }: Edit) => ({
  added,
  removed,
  changed,
  renamed,
})

describe('the difference of two versions', () => {
  test.each(EDITS.map(edit => [edit.what, edit] as const))('%s', (_, edit) => {
    const after = MODEL.replace(edit.from, edit.to)
    expect(after).not.toBe(MODEL)
    const diff = jsonOf(MODEL, after)
    expect(effectOf(diff)).toEqual(wanted(edit))
    const turned = Object.fromEntries(
      diff.requirements.map(({ rule, from, to, causes }) => [rule, `${from} ${to} ${causes.join(',')}`]),
    )
    if (edit.turned) expect(turned).toMatchObject(edit.turned)
    else if (Object.values(wanted(edit)).every(list => Object.keys(list).length === 0)) expect(turned).toEqual({})
  })
  test('backwards, what was added is removed', () => {
    for (const edit of EDITS.filter(({ added, removed }) => added || removed)) {
      const { added, removed } = effectOf(jsonOf(MODEL.replace(edit.from, edit.to), MODEL))
      expect({ added, removed }).toEqual({ added: edit.removed ?? [], removed: edit.added ?? [] })
    }
  })
})

describe('in the target state', () => {
  test('a task that ends later is the cause of what it delivers late', () => {
    const model = MODEL.replace('version:', 'targetDate: 2021-12-31, version:')
    const found = inFolder({ 'a.yaml': model, 'b.yaml': model.replace('end: 2021-06', 'end: 2022-06') }, folder => {
      const versions = { before: { paths: [`${folder}/a.yaml`] }, after: { paths: [`${folder}/b.yaml`] } }
      return JSON.parse(diffText('json', diff({ ...versions, state: 'target' }), { lang: 'vi' })) as DiffJson
    })
    expect(found.requirements).toContainEqual({
      rule: 'integration.lgsp-to-ndxp',
      from: 'satisfied',
      to: 'violated',
      causes: ['t1'],
    })
  })
})

test('a connection with another system is no cause of a requirement about one system', () => {
  const after = MODEL.replace(/ {2}- \{ id: k3.*\n/, '').replace(
    'national/dvcqg, via: [lgsp,',
    'national/dvcqg, via: [',
  )
  const found = inFolder({ 'a.yaml': MODEL, 'b.yaml': after }, folder => {
    const versions = { before: { paths: [`${folder}/a.yaml`] }, after: { paths: [`${folder}/b.yaml`] } }
    return JSON.parse(diffText('json', diff(versions), { lang: 'vi' })) as DiffJson
  })
  const population = found.requirements.find(({ rule }) => rule === 'connection.population')
  expect(population).toMatchObject({ to: 'violated', causes: ['k3'] })
})

describe('what a reader sees', () => {
  const textOf = (lang: 'vi' | 'en', format: 'pretty' | 'markdown', from: string, to: string) =>
    inFolder({ 'a.yaml': MODEL, 'b.yaml': MODEL.replace(from, to) }, folder =>
      diffText(format, diff({ before: { paths: [`${folder}/a.yaml`] }, after: { paths: [`${folder}/b.yaml`] } }), {
        lang,
      }),
    )
  test('names and values in words, in both languages', () => {
    expect(textOf('vi', 'pretty', 'status: building', 'status: operating')).toContain(
      '~ k2: tình trạng: đang xây dựng → đang vận hành',
    )
    expect(textOf('en', 'pretty', 'status: building', 'status: operating')).toContain(
      '~ k2: status: being built → operating',
    )
    expect(textOf('vi', 'markdown', 'status: building', 'status: operating')).toContain('`integration.lgsp-to-ndxp`')
  })
  test('hostile names stay text', () => {
    const text = textOf('vi', 'markdown', 'name: Sở }', 'name: "<b>|x|</b>\\u001b[31m" }')
    expect(text).not.toContain('<b>')
    expect(text).not.toContain('\u001b')
  })
  test('nothing where nothing differs', () => {
    expect(textOf('vi', 'pretty', '', '')).toContain('Không có khác biệt về nội dung.')
  })
})

test.each(['vi', 'en'] as const)('fields of an agency’s own are written out, whatever they hold (%s)', lang => {
  const head = 'khung: 1\narchitecture:\n  id: a\n  framework: vn-egov-2.0\n  level: province\n  dataAsOf: 2020-09-30\n'
  inFolder(
    {
      'a/architecture.yaml': head,
      'b/architecture.yaml': `${head}  x-own: { list: [{ deep: { a: [1, { b: 2 }] } }] }\n`,
    },
    folder => {
      const versions = { before: { paths: [`${folder}/a`] }, after: { paths: [`${folder}/b`] } }
      const text = diffText('pretty', diff(versions), { lang, width: 200 })
      expect(text).toContain('+ {"a":[1,{"b":2}]}')
      expect(text).not.toContain('[object')
    },
  )
})
