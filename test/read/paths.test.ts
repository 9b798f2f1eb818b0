import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UsageError } from '../../src/findings/usage.ts'
import { readArchitectures } from '../../src/read/read.ts'
import { head } from '../support/model.ts'
import { inFolder } from '../support/temp.ts'

const unit = (id: string) => `units: [{ id: ${id} }]\n`

/** Ids of the architectures at a path, each with the units it declares. */
function idsAt(folder: string, ...paths: string[]): Record<string, string[]> {
  const found = readArchitectures(paths.map(path => join(folder, path)))
  return Object.fromEntries(
    found.map(({ id, files }) => [
      id,
      files.flatMap(({ value }) => ((value.units ?? []) as { id: string }[]).map(one => one.id)),
    ]),
  )
}

/** Findings about the files of a folder: the end of the path and the message. */
const problemsAt = (folder: string): string[] =>
  readArchitectures([folder]).flatMap(({ findings }) =>
    findings.map(({ place, message, level, subject }) => {
      const name = place.file.path.slice(place.file.path.lastIndexOf('/') + 1)
      return `${name} ${subject} ${level} ${'key' in message ? message.key : ''}`
    }),
  )

function usageOf(read: () => unknown): string {
  try {
    read()
  } catch (error) {
    if (error instanceof UsageError && 'key' in error.detail) return error.detail.key
    throw error
  }
  return 'none'
}

describe('what a path stands for', () => {
  const files = {
    'tinh/architecture.yaml': head(),
    'tinh/a/b.yml': unit('u1'),
    'tinh/.an/c.yaml': unit('u2'),
    'tinh/node_modules/c.yaml': unit('u3'),
    'tinh/so/architecture.yaml': head('', 'so'),
    'tinh/so/d.yaml': unit('u4'),
    'mot.yaml': `${head('', 'mot')}${unit('u5')}`,
    'danh-gia.yaml': 'kind: review\narchitecture: thu\n',
    'khong.yaml': unit('u6'),
  }

  test('a folder is read to any depth; its sub-folders with an architecture are others', () => {
    inFolder(files, folder => expect(idsAt(folder, 'tinh')).toEqual({ thu: ['u1'], so: ['u4'] }))
  })
  test('a workspace holds single files and folders; other files in it are nobody’s', () => {
    inFolder(files, folder => expect(idsAt(folder, '.')).toEqual({ mot: ['u5'], thu: ['u1'], so: ['u4'] }))
  })
  test('a file or folder of an architecture stands for it', () => {
    inFolder({ ...files, 'tinh/docs/a.md': 'x' }, folder => {
      for (const path of ['tinh/a/b.yml', 'tinh/architecture.yaml', 'tinh/docs/a.md'])
        expect(Object.keys(idsAt(folder, path))).toEqual(['thu'])
      expect(Object.keys(idsAt(folder, 'tinh/a'))).toEqual(['thu'])
      expect(Object.keys(idsAt(folder, 'mot.yaml'))).toEqual(['mot'])
    })
  })
  test('each architecture comes once, however many paths lead to it', () => {
    inFolder(files, folder => {
      symlinkSync('tinh', join(folder, 'lien-ket'))
      const paths = ['tinh/so', 'tinh/a/b.yml', 'lien-ket', 'mot.yaml', 'mot.yaml']
      expect(Object.keys(idsAt(folder, ...paths))).toEqual(['so', 'thu', 'mot'])
    })
  })
  test('one file may be written like JSON', () => {
    const text = JSON.stringify({ khung: 1, architecture: { id: 'mot', framework: 'vn-egov-2.0' } }, null, 2)
    inFolder({ 'a.yaml': text }, folder => expect(Object.keys(idsAt(folder, 'a.yaml'))).toEqual(['mot']))
  })
  test('the main file comes first whatever the others are called', () => {
    inFolder({ 'architecture.yaml': head(), 'a.yaml': unit('a'), 'B.yaml': unit('b') }, folder => {
      const [one] = readArchitectures([folder])
      const names = one?.files.map(({ file }) => file.path.replace(/.*\//, ''))
      expect(names).toEqual(['architecture.yaml', 'B.yaml', 'a.yaml'])
    })
  })
})

describe('paths that cannot be used', () => {
  test('missing, empty, no text, no file, no architecture', () => {
    inFolder({ 'a.bin': Buffer.from([0, 1, 2]), 'trong/x.txt': '', 'a.yaml': unit('u') }, folder => {
      execFileSync('mkfifo', [join(folder, 'ong.yaml')])
      symlinkSync('khong-co', join(folder, 'dut'))
      const usage = (path: string) => usageOf(() => readArchitectures([join(folder, path)]))
      expect(usage('khong-co')).toBe('usage.missing-path')
      expect(usage('dut')).toBe('usage.missing-path')
      expect(usage('trong')).toBe('usage.no-architecture')
      expect(usage('a.bin')).toBe('usage.not-text')
      expect(usage('ong.yaml')).toBe('usage.unreadable-path')
      expect(usage('a.yaml')).toBe('usage.no-architecture')
    })
  })
})

describe('files that cannot be read are findings', () => {
  test.each([
    ['binary', Buffer.from([0, 1, 2, 255]), 'file.not-text'],
    ['Latin-1', Buffer.from('units: [{ id: a, name: S\xf4 }]\n', 'latin1'), 'file.not-text'],
    ['UTF-16', Buffer.from('\ufeffunits: []\n', 'utf16le'), 'file.not-text'],
    ['50 MB', Buffer.alloc(50 * 1024 * 1024, '#'), 'file.too-large'],
  ])('%s', (_, bytes, key) => {
    inFolder({ 'architecture.yaml': head(), 'a.yaml': bytes }, folder => {
      expect(problemsAt(folder)).toEqual([`a.yaml thu error ${key}`])
    })
  })

  test('a pipe; a folder named like a file is a folder', () => {
    inFolder({ 'architecture.yaml': head(), 'x.yaml/b.yaml': unit('u') }, folder => {
      execFileSync('mkfifo', [join(folder, 'ong.yaml')])
      expect(problemsAt(folder)).toEqual(['ong.yaml thu error file.unreadable'])
      expect(idsAt(folder, '.')).toEqual({ thu: ['u'] })
    })
  })

  test('what may stand in them leaves every section only partly known', () => {
    inFolder({ 'architecture.yaml': `${head()}units: []\n`, 'a.yaml': Buffer.from([0]) }, folder => {
      const [one] = readArchitectures([folder])
      expect(one?.files.map(file => file.broken)).toEqual([false, true])
    })
  })

  test('a folder whose main file is no model, or is a folder, is no reason to fail', () => {
    inFolder({ 'architecture.yaml': 'kind: review\n' }, folder => {
      expect(problemsAt(folder)).toEqual([expect.stringContaining('error shape.missing')])
    })
    inFolder({ 'architecture.yaml/a.txt': '' }, folder => {
      expect(usageOf(() => readArchitectures([folder]))).toBe('usage.no-architecture')
    })
  })
})

describe('symbolic links', () => {
  const secret = (use: (secret: string) => void) => inFolder({ 'mat.yaml': unit('mat') }, use)

  test('to a file or folder outside are refused, and said', () => {
    secret(outside => {
      inFolder({ 'architecture.yaml': head() }, folder => {
        symlinkSync(join(outside, 'mat.yaml'), join(folder, 'tep.yaml'))
        symlinkSync(outside, join(folder, 'thu-muc'))
        symlinkSync(tmpdir(), join(folder, 'tren'))
        const refused = ['tep.yaml', 'thu-muc', 'tren'].map(name => `${name} thu error file.outside`)
        expect(problemsAt(folder)).toEqual(refused)
        expect(idsAt(folder, '.')).toEqual({ thu: [] })
      })
    })
  })

  test('as the main file are refused too', () => {
    secret(outside => {
      inFolder({}, folder => {
        symlinkSync(join(outside, 'mat.yaml'), join(folder, 'architecture.yaml'))
        expect(problemsAt(folder)).toEqual([expect.stringMatching(/^architecture\.yaml .* file\.outside$/)])
        expect(Object.values(idsAt(folder, '.'))).toEqual([[]])
      })
    })
  })

  test('to nowhere and in circles are said; within the folder they change nothing', () => {
    inFolder({ 'architecture.yaml': head(), 'a/b.yaml': unit('u') }, folder => {
      symlinkSync('khong-co.yaml', join(folder, 'dut.yaml'))
      symlinkSync('y.yaml', join(folder, 'x.yaml'))
      symlinkSync('x.yaml', join(folder, 'y.yaml'))
      symlinkSync('.', join(folder, 'chinh-no'))
      symlinkSync('../a', join(folder, 'a', 'lai'))
      symlinkSync('a/b.yaml', join(folder, 'b2.yaml'))
      const said = ['dut.yaml', 'x.yaml', 'y.yaml'].map(name => `${name} thu error file.outside`)
      expect(problemsAt(folder)).toEqual(said)
      expect(idsAt(folder, '.')).toEqual({ thu: ['u'] })
    })
  })
})

test('the order of directory entries does not matter', () => {
  const names = ['c.yaml', 'a.yaml', 'B.yaml', 'd/a.yaml', 'đ.yaml']
  const textOf = (name: string) => unit(`u${names.indexOf(name)}`)
  const made = (order: readonly string[]) =>
    inFolder({ 'architecture.yaml': head() }, folder => {
      mkdirSync(join(folder, 'd'))
      for (const name of order) writeFileSync(join(folder, name), textOf(name))
      return idsAt(folder, '.')
    })
  expect(made([...names].reverse())).toEqual(made(names))
})
