import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { staysWhole } from '../../src/document/columns.ts'
import type { Table } from '../../src/document/document.ts'
import { docxBytes } from '../../src/document/docx/docx.ts'
import { everyBlock, table } from './sample.ts'

const summed = (rows: number): Table => ({ ...table(rows), total: true })

describe('a short table that sums up', () => {
  test('stays whole; a long one, or one without a total, may go on to the next page', () => {
    expect([summed(7), summed(12), summed(13), table(7)].map(staysWhole)).toEqual([true, true, false, false])
  })

  test('keeps every row but the last with the next in Word', async () => {
    const kept = async (of: Table) => {
      const blocks = [{ kind: 'table' as const, number: 1, table: of }]
      const part = unzipSync(await docxBytes({ ...everyBlock(), blocks }))['word/document.xml']
      const rows = strFromU8(part ?? new Uint8Array()).match(/<w:tr[ >].*?<\/w:tr>/gs) ?? []
      return rows.map(row => /<w:keepNext\/>/.test(row))
    }
    expect(await kept(summed(3))).toEqual([true, true, true, false])
    expect(await kept(table(3))).toEqual([false, false, false, false])
  })
})
