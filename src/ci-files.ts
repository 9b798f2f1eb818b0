import { say } from './findings/message.ts'
import { UsageError } from './findings/usage.ts'
import { readTemplate } from './read/pack.ts'
import { ciWords } from './text/ci.ts'

/** Services there is a recipe for, and where in a repository they look for it. */
const PLACES = { github: '.github/workflows/khung.yml', gitlab: '.gitlab-ci.yml' } as const

export type Service = keyof typeof PLACES

/** Signs that neither YAML, nor a shell, nor the expressions of a service read as anything else. */
const PLAIN = /^[\p{L}\p{M}\p{N}._][\p{L}\p{M}\p{N} ._/-]*$/u

/**
 * The file that makes a service check the model at a path, and its name; both from where the repository begins.
 * @throws UsageError for a path with signs that would have to be escaped
 */
export function ciFile(service: Service, path: string, lang: 'vi' | 'en'): { name: string; text: string } {
  if (!PLAIN.test(path)) throw new UsageError(say('usage.ci-path', { path }))
  const values: Record<string, string> = { ...ciWords[lang], path: JSON.stringify(path), lang }
  const text = readTemplate(`ci/${service}.yml`).replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole)
  return { name: PLACES[service], text }
}
