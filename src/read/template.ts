import { existsSync, readdirSync, realpathSync } from 'node:fs'
import { join, sep } from 'node:path'
import { type Message, say } from '../findings/message.ts'
import { UsageError } from '../findings/usage.ts'
import { byCodePoint } from '../util/order.ts'
import { printed, readText, reasonOf } from './files.ts'
import { packageRoot, readTemplate } from './pack.ts'

/** A template of a document: its path as printed, and its text. */
export interface TemplateText {
  name: string
  text: string
}

/** Ours have five; what is much larger is no template. */
const MOST_KILOBYTES = 1024

/**
 * The template of a document: an agency's own if its folder has one of that name, else the one that comes with the tool.
 * A link that leads out of the folder is refused.
 * @param name `approval.vi.md.hbs`
 * @throws UsageError for a folder or file that cannot be read
 */
export function readDocumentTemplate(name: string, folder?: string): TemplateText {
  if (folder === undefined) return shipped(name)
  const base = realOf(folder)
  const path = join(folder, name)
  if (!existsSync(path)) return shipped(name)
  const at = printed(path)
  if (!realOf(path).startsWith(base + sep)) throw new UsageError(say('template.outside', { at }))
  const { file, problem } = readText(path)
  if (problem) throw unreadable(path, problem)
  const kilobytes = Math.ceil(file.text.length / 1024)
  if (kilobytes > MOST_KILOBYTES)
    throw new UsageError(say('template.too-large', { at, kilobytes, limit: MOST_KILOBYTES }))
  if (hasTooManyTags(file.text))
    throw new UsageError(say('template.too-many-tags', { at, tags: MOST_TAGS, depth: MOST_DEPTH }))
  return { name: printed(path), text: file.text }
}

/** Ours have a hundred, three deep. Each is compiled to code, which takes minutes for thousands within each other. */
const MOST_TAGS = 5000
const MOST_DEPTH = 50

function hasTooManyTags(text: string): boolean {
  let [tags, depth] = [0, 0]
  for (const [, sign] of text.matchAll(/\{\{~?([#^/]?)/g)) {
    if (sign === '#' || sign === '^') depth++
    else if (sign === '/') depth--
    if (++tags > MOST_TAGS || depth > MOST_DEPTH) return true
  }
  return false
}

const shipped = (name: string): TemplateText => ({
  name: `templates/document/${name}`,
  text: readTemplate(`document/${name}`),
})

function realOf(path: string): string {
  try {
    return realpathSync(path)
  } catch (error) {
    throw unreadable(path, reasonOf(error))
  }
}

/** What a file of templates that cannot be read is called; one of megabytes is too large before it is read. */
function unreadable(path: string, why: string | Message): UsageError {
  const at = printed(path)
  if (typeof why === 'string') return new UsageError(say('usage.unreadable-path', { path: at, reason: why }))
  if (!('key' in why)) return new UsageError(why)
  if (why.key === 'file.not-text') return new UsageError(say('template.not-text', { at }))
  if (why.key === 'file.too-large') {
    const kilobytes = why.args.megabytes * 1024
    return new UsageError(say('template.too-large', { at, kilobytes, limit: MOST_KILOBYTES }))
  }
  const reason = why.key === 'file.unreadable' ? why.args.reason : ''
  return new UsageError(say('usage.unreadable-path', { path: at, reason }))
}

/** The templates that come with the tool, in a language: what an agency begins its own with. */
export function shippedTemplates(lang: 'vi' | 'en'): TemplateText[] {
  const folder = join(packageRoot, 'templates', 'document')
  return readdirSync(folder)
    .filter(name => name.endsWith(`.${lang}.md.hbs`))
    .sort(byCodePoint)
    .map(name => ({ name, text: shipped(name).text }))
}
