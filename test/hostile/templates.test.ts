import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/findings/usage.ts'
import { readDocumentTemplate } from '../../src/read/template.ts'
import { inFolder } from '../support/temp.ts'

const NAME = 'approval.vi.md.hbs'

const keyOf = (text: string): string =>
  inFolder({ [NAME]: text }, folder => {
    try {
      readDocumentTemplate(NAME, folder)
      return 'read'
    } catch (error) {
      return error instanceof UsageError && 'key' in error.detail ? error.detail.key : String(error)
    }
  })

describe('a template of a stranger is refused before it is compiled', () => {
  test.each([
    ['with 20,000 blocks within each other', `${'{{#if a}}'.repeat(20_000)}${'{{/if}}'.repeat(20_000)}`],
    ['with 51 blocks within each other', `${'{{~#if a}}'.repeat(51)}${'{{/if}}'.repeat(51)}`],
    ['with 100,000 tags', '{{a}}'.repeat(100_000)],
  ])('%s', (_, text) => expect(keyOf(text)).toBe('template.too-many-tags'))

  test('one of some size is read', () => {
    expect(keyOf(`${'{{#if a}}'.repeat(50)}${'{{/if}}'.repeat(50)}${'{{#if a}}b{{/if}}'.repeat(1000)}`)).toBe('read')
  })
})
