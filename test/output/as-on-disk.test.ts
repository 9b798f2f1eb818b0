import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { argumentsOnDisk, asOnDisk } from '../../src/cli/as-on-disk.ts'

const base = mkdtempSync(join(tmpdir(), 'khung-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))
const [apart, whole] = (['NFD', 'NFC'] as const).map(form => join(base, 'Kiến trúc', 'Sở Y tế.yaml').normalize(form))
mkdirSync(join(base, 'Kiến trúc'.normalize('NFD')))
writeFileSync(apart ?? '', '')

test('a name typed on another machine is the name on the disk', () => {
  expect(asOnDisk(whole ?? '')).toBe(apart)
  expect(asOnDisk(apart ?? '')).toBe(apart)
  // Of a file yet to be written the folder is.
  const wanted = join(base, 'Kiến trúc'.normalize('NFC'), 'mới', 'sổ.yaml')
  expect(asOnDisk(wanted)).toBe(join(base, 'Kiến trúc'.normalize('NFD'), 'mới', 'sổ.yaml'))
  expect(asOnDisk(`${join(base, 'Kiến trúc'.normalize('NFC'))}/`)).toBe(join(base, 'Kiến trúc'.normalize('NFD')))
})

test('what is not there stays as it was given', () => {
  for (const path of ['không có', './không/có.yaml', '/không/có', 'gốc..nhánh', `${base}/sổ`, '', '.', '/'])
    expect(asOnDisk(path)).toBe(path)
  expect(argumentsOnDisk(['--lang=vi', '--to', 'Báo cáo', '-q', 'a/b'])).toEqual([
    '--lang=vi',
    '--to',
    'Báo cáo',
    '-q',
    'a/b',
  ])
})

test('values of options that stand behind an equals sign too', () => {
  expect(argumentsOnDisk([`--to=${whole}`, `--to`, whole ?? ''])).toEqual([`--to=${apart}`, '--to', apart])
})
