import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/run.ts'
import { inFolder } from '../support/temp.ts'

const sample = join(dirname(fileURLToPath(import.meta.url)), '../../models/tinh-mau')
const files = Object.fromEntries(readdirSync(sample).map(name => [name, readFileSync(join(sample, name), 'utf8')]))

/** Requirements and findings of a folder, without files and lines. */
function resultOf(texts: Readonly<Record<string, string>>, state: 'current' | 'target' = 'current') {
  return inFolder(texts, folder => {
    const [result] = run({ paths: [folder], state })
    if (!result) throw new Error('A folder with an architecture has a result.')
    return {
      verdicts: result.requirements.map(({ rule, verdict }) => `${rule} ${verdict}`),
      findings: result.findings.map(one => `${one.rule} ${one.subject} ${one.verdict} ${one.fingerprint}`).sort(),
      contentHash: result.architecture.contentHash,
      rulesHash: result.rulesHash,
    }
  })
}

const before = resultOf(files)
/** Something wrong in every file, so that findings of reading are compared too. */
const BROKEN = 'x y: z\n'

describe('the same model, written otherwise', () => {
  test('twice: the same in every respect', () => {
    expect(before.findings.length).toBeGreaterThan(0)
    expect(resultOf(files)).toEqual(before)
  })

  test('with lines moved', () => {
    const moved = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, `# ghi chú\n\n${text}`]))
    const { contentHash: _, ...rest } = resultOf(moved)
    expect(rest).toEqual({ ...rest, verdicts: before.verdicts, findings: before.findings })
  })

  test('with files renamed, so that they are read in another order', () => {
    const names = Object.keys(files).filter(name => name !== 'architecture.yaml')
    const renamed = Object.fromEntries(
      Object.entries(files).map(([name, text]) => {
        const place = names.indexOf(name)
        return [place < 0 ? name : `${String.fromCharCode(122 - place)}/${name}`, text]
      }),
    )
    const after = resultOf(renamed)
    expect(after.verdicts).toEqual(before.verdicts)
    expect(after.findings).toEqual(before.findings)
  })

  test('in one file', () => {
    const { 'architecture.yaml': main = '', ...rest } = files
    const one = [main, ...Object.values(rest)].map(text => text.replace(/^khung: 1\n/m, '')).join('\n')
    const after = resultOf({ 'architecture.yaml': `khung: 1\n${one}` })
    expect({ verdicts: after.verdicts, findings: after.findings }).toEqual({
      verdicts: before.verdicts,
      findings: before.findings,
    })
  })

  test('broken the same way', () => {
    const broken = (rename: (name: string) => string) =>
      resultOf(Object.fromEntries(Object.entries(files).map(([name, text]) => [rename(name), text + BROKEN])))
    const renamed = broken(name => (name === 'architecture.yaml' ? name : `a-${name}`))
    expect(renamed.findings).toEqual(broken(name => name).findings)
  })
})

test('another model has other hashes; another rule too', () => {
  const after = resultOf({ ...files, 'them.yaml': 'units: [{ id: don-vi-moi }]\n' })
  expect(after.contentHash).not.toBe(before.contentHash)
  expect(after.rulesHash).toBe(before.rulesHash)
})

test('no two findings share a fingerprint', () => {
  const prints = before.findings.map(line => line.split(' ').at(-1))
  expect(new Set(prints).size).toBe(prints.length)
})

test('the roadmap is judged the same in both states', () => {
  const roadmap = (lines: string[]) => lines.filter(line => line.startsWith('roadmap.'))
  expect(roadmap(before.verdicts).length).toBeGreaterThan(0)
  expect(roadmap(resultOf(files, 'target').verdicts)).toEqual(roadmap(before.verdicts))
})

describe('frameworks', () => {
  const named = (framework: string) => ({
    ...files,
    'architecture.yaml': (files['architecture.yaml'] ?? '').replace('vn-egov-2.0', framework),
  })

  test('one that is not installed is one error; nothing is demanded, the rest is checked', () => {
    inFolder({ ...named('vn-egov-9.9'), 'sai.yaml': 'units: [{ id: x, nam: y }]\n' }, folder => {
      const [result] = run({ paths: [folder] })
      const errors = result?.findings.map(({ rule, message }) => `${rule} ${'key' in message ? message.key : ''}`)
      expect(errors).toEqual(['model.schema shape.unknown-framework', 'model.unknown-field shape.unknown-field'])
      expect(result?.requirements).toEqual([])
      expect(result?.on?.day).toBeDefined()
    })
  })

  test('one given by option takes its place', () => {
    inFolder(named('vn-egov-9.9'), folder => {
      const [result] = run({ paths: [folder], framework: 'vn-egov-2.0' })
      expect(result?.requirements.length).toBeGreaterThan(0)
    })
  })
})
