import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ended, ended } from '../support/command.ts'
import { COMMANDS, filesIn, READING, withModel } from './commands.ts'
import { CODES, failing } from './faulty-disk.ts'

const NOT_RUN: Ended = { status: -1, out: '', err: '' }

/** What is wrong with how a command ended. */
function wrongEnd({ status, err }: Ended): string[] {
  if (![0, 1, 2].includes(status)) return [`status ${status}: ${err.slice(0, 300)}`]
  if (status === 2 && err.trim() === '') return ['nothing is said']
  return /\bat \S+ \(|node:internal/.test(err) ? [`a trace: ${err}`] : []
}

/** Runs a command once for each operation of the disk that it does, and that one fails; what is wrong with any of them. */
async function eachFailing(once: (n: number, code: (typeof CODES)[number]) => Promise<Failure>): Promise<string[]> {
  const wrong: string[] = []
  for (let n = 1; n < 200; n++) {
    const { failed, problems } = await once(n, CODES[n % CODES.length] ?? 'EIO')
    wrong.push(...problems.map(problem => `${n} ${failed}: ${problem}`))
    if (failed !== undefined) continue
    expect(n).toBeGreaterThan(1)
    return wrong
  }
  throw new Error('A command on a small model does fewer operations than that.')
}

interface Failure {
  failed: string | undefined
  problems: string[]
}

describe('one operation fails while the files are read', () => {
  test.each(Object.entries(READING))('%s', async (_, run) => {
    await withModel(async folder => {
      const wrong = await eachFailing(async (n, code) => {
        let end = NOT_RUN
        const failed = await failing([folder], n, code, async () => {
          end = await ended(() => run(folder))
        })
        // A model that was read only in part does not pass.
        const passes = failed !== undefined && end.status === 0 ? ['passes'] : []
        return { failed, problems: [...wrongEnd(end), ...passes] }
      })
      expect(wrong).toEqual([])
    })
  })
})

describe('one operation fails while files are written: each is the old one or the new one, whole', () => {
  test.each(Object.entries(COMMANDS))('%s', async (name, run) => {
    const sound = await withModel(async folder => {
      await ended(() => run(folder))
      return filesIn(folder)
    })
    const isOld = !['init', 'new-rule', 'import --write'].includes(name)
    const wrong = await eachFailing((n, code) =>
      withModel(async folder => {
        // Something older is there; what is not ours to write over is refused by these two.
        if (isOld) await ended(() => run(folder))
        const old = filesIn(folder)
        const beside = name === 'import --write' ? ['m'] : ['m/review.yaml', 'm/.khung']
        const places = ['out', 'new', 'rules', '.github', ...beside].map(one => join(folder, one))
        let end = NOT_RUN
        const failed = await failing(places, n, code, async () => {
          end = await ended(() => run(folder))
        })
        const after = filesIn(folder)
        return { failed, problems: [...wrongEnd(end), ...wrongFiles(after, old, sound)] }
      }),
    )
    expect(wrong).toEqual([])
  })
})

function wrongFiles(
  after: ReadonlyMap<string, string>,
  old: ReadonlyMap<string, string>,
  sound: ReadonlyMap<string, string>,
): string[] {
  const lost = [...old.keys()].filter(name => !after.has(name)).map(name => `${name} is gone`)
  const odd = [...after].flatMap(([name, text]) => {
    if (name.endsWith('.tmp')) return [`left ${name}`]
    const [before, made] = [old.get(name), sound.get(name)]
    // A review says of its own file when that could not be read among the others: it differs, to its end.
    const isReview = name === 'm/review.yaml' && text.endsWith(made?.slice(-200) ?? '')
    return text === before || text === made || isReview ? [] : [`${name} is not whole`]
  })
  return [...lost, ...odd]
}

test('a review whose place cannot be looked at is not begun again over what the reviewer wrote', async () => {
  await withModel(async folder => {
    const start = COMMANDS['review start']
    if (!start) throw new Error('It is one of the commands.')
    await ended(() => start(folder))
    const path = join(folder, 'm', 'review.yaml')
    const written = `${filesIn(folder).get('m/review.yaml')}`.replace(/\n {4}comment:\n/, '\n    comment: Y kien\n')
    writeFileSync(path, written, 'latin1')
    for (let n = 1, failed: string | undefined = ''; failed !== undefined; n++) {
      failed = await failing([path], n, 'EIO', () => ended(() => start(folder)))
      expect(filesIn(folder).get('m/review.yaml')).toContain('    comment: Y kien\n')
    }
  })
})
