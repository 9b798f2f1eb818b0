import { describe, expect, test } from 'vitest'
import { entryOf } from '../../src/model/catalogue.ts'
import { packs } from '../../src/packs.ts'
import { readCatalogues } from '../../src/read/catalogue.ts'
import { run } from '../../src/run.ts'
import { head, lines, linkOne, read } from '../support/model.ts'
import { RULE } from '../support/rule.ts'
import { inFolder } from '../support/temp.ts'

const HEAD = 'kind: catalogue\ncatalogue: BRM\ntitle: Danh mục B\nsource: Quyết định B\nverified: practice\n'
const file = (entries: string, complete = 'true') => `${HEAD}complete: ${complete}\nentries:\n${entries}`

/** Findings about catalogues in the folder of an architecture, and its catalogue BRM. */
function linked(...files: string[]) {
  const named = Object.fromEntries(files.map((text, i) => [`d${i}.yaml`, text]))
  const { architecture, findings } = linkOne({ 'm.yaml': head(), ...named })
  return { lines: lines(findings), findings, brm: architecture.framework.catalogues.get('BRM'), architecture }
}

const ONE = '  - { code: N1, name: Một }\n'

describe('an own catalogue', () => {
  test('adds to that of the framework, keeps its title and makes it complete', () => {
    const { brm, lines } = linked(
      file(`${ONE}  - { code: N1.1, name: { vi: Hai, en: Two }, parent: n1, aliases: [Hai] }\n`),
    )
    expect(lines).toEqual([])
    expect(brm).toMatchObject({
      title: { vi: 'Mô hình tham chiếu nghiệp vụ' },
      complete: true,
      source: 'Quyết định B',
      verified: 'second-hand',
    })
    expect(brm?.entries.map(one => [one.code, one.name?.en, one.verified])).toEqual([
      ['N1', 'Một', 'practice'],
      ['N1.1', 'Two', 'practice'],
    ])
    expect(brm?.byKey.get('hai')?.code).toBe('N1.1')
  })

  test('knows a code whichever way its letters are composed, and its own code twice by that', () => {
    const [composed, apart] = ['N-Đất'.normalize('NFC'), 'N-Đất'.normalize('NFD')]
    const entry = (code: string) => `  - { code: ${code}, name: Một }\n`
    const { brm, lines } = linked(file(`${entry(composed)}  - { code: N2, name: Hai, parent: ${apart} }\n`))
    expect([composed === apart, lines]).toEqual([false, []])
    expect(brm && entryOf(brm, apart)?.code).toBe(composed)
    expect(linked(file(entry(composed) + entry(apart))).lines).toEqual([
      'd0.yaml:9:13 catalogue.invalid error catalogue.twice',
    ])
  })

  test('that is not complete leaves the catalogue open; one of several is enough', () => {
    expect(linked(file(ONE, 'false')).brm?.complete).toBe(false)
    expect(linked(file(ONE, 'false'), file(ONE.replace('N1', 'N2'))).brm?.complete).toBe(true)
  })

  test('may have a name of its own', () => {
    const { architecture } = linked(file(ONE).replace('BRM', 'RIENG'))
    expect(architecture.framework.catalogues.get('RIENG')).toMatchObject({
      title: { vi: 'Danh mục B' },
      complete: true,
    })
    expect(architecture.framework.catalogues.get('BRM')?.complete).toBe(false)
  })

  test('never changes what the framework has', () => {
    const drm = (name: string) =>
      file(`  - { code: DRM001, name: ${name} }\n  - { code: DRM003, name: Tên lạ }\n`).replace('BRM', 'DRM')
    const before = linked().architecture.framework.catalogues.get('DRM')
    const same = linked(drm('Dữ liệu lĩnh vực kinh tế'))
    expect(same.lines).toEqual([])
    expect(same.architecture.framework.catalogues.get('DRM')?.entries).toEqual(before?.entries)
    const other = linked(drm('Kinh tế'))
    expect(other.lines).toEqual(['d0.yaml:8:13 catalogue.invalid error catalogue.other-name'])
    expect(other.architecture.framework.catalogues.get('DRM')).toMatchObject({
      complete: false,
      entries: before?.entries,
    })
  })

  test('is part of the contents assessed', () => {
    const hash = (text: string) => linked(text).architecture.contentHash
    expect(hash(file(ONE))).not.toBe(hash(file(`${ONE}${ONE.replace('N1', 'N2')}`)))
  })

  test('of no use at all, or anything else, is no model', () => {
    expect(linked('kind: review\nx: 1\n').lines).toEqual([])
    expect(read({ 'm.yaml': head(), 'd.yaml': file(ONE) }).files.map(one => Object.keys(one.value))[1]).toEqual([])
  })
})

describe('what is wrong with a catalogue file', () => {
  const wrong = (name: string) => `catalogue.invalid error ${name}`
  test.each([
    ['a code twice', file(`${ONE}  - { code: n1, name: Một }\n`), '9:13', 'catalogue.twice'],
    ['a code twice with two names', file(`${ONE}  - { code: n1, name: Hai }\n`), '9:13', 'catalogue.twice'],
    ['a code without a name', file('  - { code: N1 }\n'), '8:5', 'shape.missing'],
    ['a code that YAML reads as a number', file('  - { code: 01, name: Một }\n'), '8:13', 'shape.number-as-text'],
    ['a name in one language', file('  - { code: N1, name: { vi: Một } }\n'), '8:23', 'shape.missing'],
    [
      'a parent that is not there',
      file('  - { code: N1, name: Một, parent: N0 }\n'),
      '8:36',
      'catalogue.unknown-parent',
    ],
    ['a parent of itself', file('  - { code: N1, name: Một, parent: N1 }\n'), '8:36', 'check.cycle'],
    ['a misspelt field', file('  - { code: N1, name: Một, paren: N1 }\n'), '8:28', 'shape.unknown-field'],
    ['a misspelt field at the top', `${file(ONE)}entreis: []\n`, '9:1', 'shape.unknown-field'],
    ['a mark nobody knows', file(ONE).replace('practice', 'certain'), '5:11', 'shape.word'],
    ['yes for true', file(ONE, 'yes'), '6:11', 'shape.yes-no'],
    ['entries that are no list', file('  a: b\n'), '7:1', 'shape.type'],
    ['an entry that is a text', file('  - N1\n'), '8:5', 'shape.type'],
    [
      'an alias that is another code',
      file(`${ONE}  - { code: N2, name: Hai, aliases: [n1] }\n`),
      '9:38',
      'catalogue.alias',
    ],
    ['YAML that is none', `${file(ONE)}documents: [\n`, '10:1', 'yaml.syntax'],
    // Of a torn file only the tear is told, not what its rest lacks.
    ['YAML that is torn and lacks more', `${file('  - { code: N1 }\n')}documents: [\n`, '10:1', 'yaml.syntax'],
    [
      'a month for a day',
      `${file(ONE)}documents: [{ id: q, number: Q, verified: original, date: 2020-09 }]\n`,
      '9:59',
      'shape.whole-day',
    ],
    [
      'a day that is none',
      `${file(ONE)}documents: [{ id: q, number: Q, verified: original, date: 2020-02-30 }]\n`,
      '9:59',
      'shape.whole-day',
    ],
    [
      'an end before the beginning',
      `${file(ONE)}documents: [{ id: q, number: Q, verified: original, date: 2020-09-30, ended: 2020-09-29 }]\n`,
      '9:78',
      'catalogue.days',
    ],
    [
      'an id of the register for another document',
      `${file(ONE)}documents: [{ id: nd-47-2020, number: Nghị định 48, verified: original }]\n`,
      '9:19',
      'catalogue.document-taken',
    ],
    [
      'a replacement that is not there',
      `${file(ONE)}documents: [{ id: q, number: Q, verified: original, replacedBy: nd-47-2021 }]\n`,
      '9:65',
      'catalogue.unknown-document',
    ],
    [
      'a document that replaces itself',
      `${file(ONE)}documents: [{ id: q, number: Q, verified: original, replacedBy: q }]\n`,
      '9:65',
      'catalogue.unknown-document',
    ],
  ])('%s', (_, text, at, key) => {
    const { lines, brm } = linked(text)
    expect(lines).toEqual([`d0.yaml:${at} ${wrong(key)}`])
    // Something may be missing for it.
    if (!/document|days|day/.test(key)) expect(brm?.complete).toBe(false)
  })

  test('several problems are all told, and the rest is used', () => {
    const { lines, brm } = linked(
      file(`${ONE}  - { code: N2 }\n  - { code: N3, name: Ba, x-rieng: 1 }\n  - { cod: N4, name: Bốn }\n`),
    )
    expect(lines).toHaveLength(3)
    expect(brm?.entries.map(one => one.code)).toEqual(['N1', 'N3'])
  })

  test('an id of the register for the same document is no problem', () => {
    const known = `${file(ONE)}documents: [{ id: nd-47-2020, number: nghị định 47/2020/NĐ-CP, verified: original }]\n`
    const { lines, architecture } = linked(known)
    expect(lines).toEqual([])
    expect(architecture.framework.documents.get('nd-47-2020')?.verified).not.toBe('original')
  })

  test('a secret in it is found and masked like any other', () => {
    const { architecture } = linked(file('  - { code: N1, name: Máy chủ 10.1.2.3 }\n'))
    expect(architecture.framework.catalogues.get('BRM')?.entries[0]?.name?.vi).toBe('Máy chủ [đã che]')
    expect(architecture.files.filter(one => one.secrets.length > 0).map(one => one.path)).toEqual(['d0.yaml'])
  })
})

describe('catalogues of a run', () => {
  const model = `${head()}functions: [{ id: a, name: A, code: N2 }]\n`
  const files = {
    'a/architecture.yaml': model,
    'b/architecture.yaml': model.replace('id: thu', 'id: thu-hai'),
    'b/dm/nghiep-vu.yaml': file(ONE),
    'chung.yaml': file('  - { code: N2, name: Hai }\n', 'false'),
  }
  const verdicts = (folder: string, ...catalogues: string[]) =>
    run({ paths: [`${folder}/a`, `${folder}/b`], catalogues: catalogues.map(name => `${folder}/${name}`) }).map(
      ({ requirements }) => requirements.find(({ rule }) => rule === 'business.code-in-brm')?.verdict,
    )

  test('those in a folder are its own, those given are everybody’s', () => {
    inFolder(files, folder => {
      expect(verdicts(folder)).toEqual(['undetermined', 'violated'])
      expect(verdicts(folder, 'chung.yaml')).toEqual(['satisfied', 'satisfied'])
      expect(verdicts(folder, 'b/dm/nghiep-vu.yaml')).toEqual(['violated', 'violated'])
    })
  })

  test('one given that lies in a folder is used and judged once', () => {
    inFolder({ ...files, 'b/dm/nghiep-vu.yaml': `${file(ONE)}x: 1\n` }, folder => {
      const [result] = run({ paths: [`${folder}/b`], catalogues: [`${folder}/b/dm/nghiep-vu.yaml`] })
      expect(result?.findings.filter(one => one.rule === 'catalogue.invalid')).toHaveLength(1)
    })
  })

  test('those given are part of the hash of the rules', () => {
    inFolder(files, folder => {
      const hashes = [[], ['chung.yaml']].map(
        given => run({ paths: [`${folder}/a`], catalogues: given.map(one => `${folder}/${one}`) })[0]?.rulesHash,
      )
      expect(hashes[0]).not.toBe(hashes[1])
    })
  })

  test('their documents may be cited by rules', () => {
    const documents = 'documents: [{ id: qd-b, number: Quyết định 12/QĐ-UBND, verified: original }]\n'
    const rule = `${RULE.replace('qd-2323-2019', 'qd-b')}  - { check: declares, with: { section: data, fields: [owner] } }\n`
    inFolder(
      { ...files, 'r/r.yaml': rule, 'd.yaml': file(ONE) + documents, 'a/d.yaml': file(ONE) + documents },
      folder => {
        const invalid = (...catalogues: string[]) => {
          const added = {
            rules: [`${folder}/r`],
            catalogues: readCatalogues(catalogues.map(one => `${folder}/${one}`)),
          }
          return lines(packs(added)('vn-egov-2.0')?.findings ?? []).map(line => line.replace(/^.*\//, ''))
        }
        expect(invalid()).toEqual(['r.yaml:9:21 rule.invalid error rule.unknown-document'])
        expect(invalid('d.yaml')).toEqual([])
        // A catalogue in the folder of an architecture counts for the rules of the run.
        const [a, b] = run({ paths: [`${folder}/a`, `${folder}/b`], rules: [`${folder}/r`] })
        expect(a?.findings.filter(one => one.rule === 'rule.invalid')).toEqual([])
        expect(b?.architecture.framework.documents.get('qd-b')?.number).toBe('Quyết định 12/QĐ-UBND')
      },
    )
  })

  test('a path that cannot be opened is wrong usage', () => {
    inFolder({ 'x.bin': Buffer.from([0, 1]) }, folder => {
      const keyOf = (path: string) => {
        try {
          readCatalogues([path])
        } catch (error) {
          return (error as { detail: { key: string } }).detail.key
        }
        return 'none'
      }
      expect(keyOf(`${folder}/khong.yaml`)).toBe('usage.missing-path')
      expect(keyOf(folder)).toBe('usage.unreadable-path')
      expect(keyOf(`${folder}/x.bin`)).toBe('usage.not-text')
    })
  })

  test('a file that is no catalogue says what is missing', () => {
    inFolder({ 'm.yaml': model }, folder => {
      const [one] = readCatalogues([`${folder}/m.yaml`])
      expect(one?.about).toBeUndefined()
      expect(one?.problems.map(({ message }) => message)).toEqual([{ key: 'catalogue.not-one', args: {} }])
    })
  })
})
