import { existsSync, readdirSync, statSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'
import { documents, proseOf, root, textOf } from './support/markdown.ts'

/** As GitHub makes it: letters of any script, digits, hyphens and underscores stay. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
    .replaceAll(' ', '-')

const anchorsOf = (document: string): string[] =>
  (proseOf(textOf(document)).match(/^#+ .*$/gm) ?? []).map(line => anchorOf(line.replace(/^#+ /, '')))

/** What is wrong with the links inside the repository. */
function brokenLinks(document: string): string[] {
  const links = [...proseOf(textOf(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link ?? '')
  return links.filter(link => {
    if (/^https?:/.test(link)) return false
    const [path = '', anchor] = decodeURI(link).split('#')
    const target = path === '' ? document : normalize(join(dirname(document), path))
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && !anchorsOf(target).includes(anchor)
  })
}

const folders = readdirSync(root).filter(name => statSync(join(root, name)).isDirectory())
/** Made by the build, or the reader's own. */
const NOT_COMMITTED = /^(dist|node_modules|coverage)(\/|$)/
const IN_CODE = /`([^`\n]+)`/g
const PATH = /^(?:[\w.-]+\/)+[\w.-]*$/

/** Paths named in the text that do not exist; folders the repository does not have belong to somebody else. */
function missingPaths(document: string): string[] {
  const words = [...proseOf(textOf(document)).matchAll(IN_CODE)].flatMap(([, code]) => (code ?? '').split(/\s+/))
  return words
    .filter(word => PATH.test(word) && folders.includes(word.split('/')[0] ?? '') && !NOT_COMMITTED.test(word))
    .filter(word => !existsSync(join(root, word)))
}

describe.each(documents)('%s', document => {
  it('links to what exists', () => {
    expect(brokenLinks(document)).toEqual([])
  })
  it('names paths that exist', () => {
    expect(missingPaths(document)).toEqual([])
  })
})
