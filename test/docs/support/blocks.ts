import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { link } from '../../../src/model/link.ts'
import { declare } from '../../../src/read/declare.ts'
import { sourceOf } from '../../../src/read/files.ts'
import { readPack } from '../../../src/read/pack.ts'
import { replay } from './khung.ts'
import { type Block, blocksOf, root, textOf, withBlocks } from './markdown.ts'

/** `KHUNG_UPDATE_DOCS=1 npx vitest run test/docs` writes files and outputs into the documents. */
export const update = Boolean(process.env.KHUNG_UPDATE_DOCS)

/** Every block of a document is what it claims to be: a file, a part of one, an output, or a sound piece of a model. */
export function describeBlocks(document: string): void {
  describe(document, () => {
    const text = textOf(document)
    const blocks = blocksOf(text)
    if (update) {
      it('is brought up to date', async () => {
        const texts = []
        for (const block of blocks) texts.push(await rightText(block))
        writeFileSync(join(root, document), withBlocks(text, texts))
      })
      return
    }
    it('names the language of every block', () => {
      expect(blocks.filter(({ language }) => language === '')).toEqual([])
    })
    for (const block of blocks) {
      const { language, about, line } = block
      const what = about || (language === 'console' ? block.text.split('\n')[0] : language)
      it(`line ${line}: ${what}`, async () => {
        expect(block.text).toBe(await rightText(block))
        if (language === 'yaml' && about === '') expect(problemsOf(block.text)).toEqual([])
      })
    }
  })
}

async function rightText({ language, about, text }: Block): Promise<string> {
  if (language === 'console') return replay(text)
  if (about === '') return text
  const part = about.startsWith('in ')
  const path = part ? about.slice(3) : about
  if (!existsSync(join(root, path))) throw new Error(`there is no file ${path}`)
  const whole = textOf(path)
  if (!part) return whole
  if (!whole.includes(text)) throw new Error(`${path} does not contain this block`)
  return text
}

const HEAD = { id: 'thu', framework: 'vn-egov-2.0', level: 'province', dataAsOf: '2020-09-30' }
const framework = readPack('vn-egov-2.0')?.framework

/** What is wrong with a piece of a model; what it refers to may stand elsewhere. */
function problemsOf(text: string): string[] {
  if (!framework) throw new Error('no framework')
  const source = declare([{ file: sourceOf('block.yaml', text), hash: 'sha256:' }], 'thu', value => {
    value.khung ??= 1
    const about = (value.architecture ??= {}) as Record<string, unknown>
    for (const [key, fallback] of Object.entries(HEAD)) about[key] ??= fallback
  })
  return [...source.findings, ...link(source, framework, new Map()).findings]
    .filter(({ rule, level }) => level === 'error' && rule !== 'model.unknown-reference')
    .map(({ rule, message }) => `${rule}: ${JSON.stringify(message)}`)
}
