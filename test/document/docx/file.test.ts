import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../../src/document/document.ts'
import { docxBytes } from '../../../src/document/docx/docx.ts'
import { everyBlock, figure, HOSTILE, table } from '../sample.ts'
import { all, child, decoded, type Node, openPackage, words } from './package.ts'
import { PNG } from './png.ts'
import { problems } from './problems.ts'

const MAIN = 'word/document.xml'
const open = async (document: Document) => openPackage(await docxBytes(document))
const paragraphs = (node: Node): Node[] => all(node, 'w:p')

describe('hostile text', () => {
  const NASTY = [
    HOSTILE,
    '{ INCLUDETEXT "c:\\\\windows\\\\win.ini" } \\* MERGEFORMAT',
    '</w:t></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText>',
    'w:name="_Toc9" PAGEREF _Toc12 \\h ]]> <!-- &amp; &#0; %n',
    '😀🏳️‍🌈 ế\u0323',
  ]

  it('is text everywhere, letter for letter', async () => {
    for (const nasty of NASTY) {
      const file = await open(everywhere(nasty))
      const shown = nasty.normalize('NFC')
      expect(problems(file)).toEqual([])
      expect(
        paragraphs(file.root(MAIN))
          .map(words)
          .filter(line => line.includes(shown)).length,
      ).toBeGreaterThan(12)
      expect(
        all(file.root(MAIN), 'w:instrText')
          .map(one => one.text.slice(0, 11))
          .filter(code => !/^(?:TOC|PAGEREF) /.test(code)),
      ).toEqual([])
    }
  })

  it('shows what cannot be seen instead of breaking the file', async () => {
    const file = await open(everywhere('a\u0000\u0007\u001bb\ud800c\ufffed\u202ee\nf'))
    expect(problems(file)).toEqual([])
    expect(paragraphs(file.root(MAIN)).map(words)).toContain('a\\u0000\\u0007\\u001bb\\ud800c\\ufffed\\u202ee f')
  })
})

function everywhere(words: string): Document {
  const line = [{ text: words }]
  const sample = everyBlock(PNG)
  const cell = { text: words, note: words }
  return {
    ...sample,
    title: words,
    author: words,
    generator: words,
    blocks: [
      {
        kind: 'letterhead',
        superior: words,
        issuer: words,
        state: words,
        motto: words,
        number: words,
        about: words,
        placeAndDay: words,
      },
      ...(['title', 'subtitle', 'addressee', 'basis', 'body', 'note', 'annex'] as const).map(style => ({
        kind: 'paragraph' as const,
        style,
        text: line,
      })),
      { kind: 'contents', title: words },
      { kind: 'heading', level: 1, text: line },
      {
        kind: 'list',
        ordered: true,
        items: [[{ kind: 'paragraph', style: 'body', text: [{ text: words, code: true }] }]],
      },
      {
        kind: 'table',
        number: 1,
        table: {
          ...table(1),
          caption: words,
          columns: table().columns.map(column => ({ ...column, title: words })),
          rows: [table().columns.map(() => cell)],
        },
      },
      { kind: 'figure', number: 1, figure: { ...figure(PNG), caption: words, alt: words } },
      { kind: 'figure', number: 2, figure: { ...figure(), caption: words, alt: words } },
      {
        kind: 'signature',
        recipientsTitle: words,
        recipients: [words],
        authority: words,
        position: words,
        hint: words,
        name: words,
      },
    ],
  }
}

describe('the file', () => {
  const core = async (document: Document, epoch?: number) =>
    openPackage(await docxBytes(document, epoch)).root('docProps/core.xml')
  const dates = (root: Node): string[] => all(root, 'dcterms:created', 'dcterms:modified').map(one => one.text)

  it('says what it is and whose, with the day of the document, else that of the build, else none', async () => {
    const root = await core(everyBlock())
    const said = ['dc:title', 'dc:creator', 'dc:description', 'cp:lastModifiedBy'].map(name =>
      decoded(child(root, name)?.text ?? ''),
    )
    const { title, author, generator } = everyBlock()
    expect(said).toEqual([title, author, generator, author])
    expect(dates(root)).toEqual(['2020-09-30T00:00:00Z', '2020-09-30T00:00:00Z'])
    expect(dates(await core({ ...everyBlock(), day: undefined }, 86_400))).toEqual([
      '1970-01-02T00:00:00Z',
      '1970-01-02T00:00:00Z',
    ])
    expect(dates(await core({ ...everyBlock(), day: undefined }))).toEqual([])
  })

  it('is the same bytes each time, in another process and another time zone too', async () => {
    const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
    const here = hash(await docxBytes(everyBlock()))
    expect(hash(await docxBytes(everyBlock()))).toBe(here)
    const script = `
      import { createHash } from 'node:crypto'
      import { docxBytes } from './src/document/docx/docx.ts'
      import { everyBlock } from './test/document/sample.ts'
      docxBytes(everyBlock()).then(bytes => console.log(createHash('sha256').update(bytes).digest('hex')))`
    const env = { ...process.env, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' }
    const there = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      env,
      encoding: 'utf8',
    })
    expect(there.trim()).toBe(here)
  }, 60_000)
})
