import fc from 'fast-check'
import { checkSteps } from './check-steps.ts'
import type { Clock } from './demands.ts'
import type { Desks } from './desk.ts'
import { importSteps } from './import-steps.ts'
import { keptSteps } from './kept-steps.ts'
import { edits, mutated, type Texts } from './mutate.ts'
import { SHARES, SUBJECTS, type SubjectName } from './subjects.ts'
import { packed } from './workbooks.ts'

/** One attack: what is mutated, how, and which outputs are made of it. */
export interface Attack {
  subject: SubjectName
  pick: number
  changes: Parameters<typeof mutated>[1]
  output: number
}

const names = (Object.keys(SUBJECTS) as SubjectName[]).flatMap(name => Array<SubjectName>(SHARES[name]).fill(name))

export const attacks: fc.Arbitrary<Attack> = fc.record({
  subject: fc.constantFrom(...names),
  pick: fc.nat(1000),
  changes: edits,
  output: fc.nat(1000),
})

/** What a case is tried with. */
export interface Tools {
  desks: Desks
  clock: Clock
}

/** The folder of a case, and which of many outputs are made. */
export interface Case extends Tools {
  subject: SubjectName
  /** The folder as it should be, and as it is. */
  sound: string
  folder: string
  files: readonly string[]
  output: number
}

/** Runs one attack through the tool. @throws when anything but findings or a `UsageError` comes of it */
export async function attack({ subject, pick, changes, output }: Attack, tools: Tools): Promise<void> {
  const { does, files, changed }: ReturnType<(typeof SUBJECTS)[SubjectName]> = SUBJECTS[subject](pick)
  tools.clock.begin()
  const part = Object.fromEntries(changed.map(name => [name, (files as Texts)[name] ?? '']))
  const [sound, attacked] = [tools.desks.of(`${subject}-sound`), tools.desks.of(subject)]
  const laid = packed({ ...files, ...mutated(part, changes) }, does === 'import' ? pick : 0)
  attacked.lay(laid)
  if (does === 'check' || does === 'rules') sound.lay(files)
  const one: Case = {
    ...tools,
    subject,
    sound: sound.folder,
    folder: attacked.folder,
    files: Object.keys(laid),
    output,
  }
  if (does === 'import') {
    if (await importSteps(one)) attacked.clear()
  } else if (does === 'check' || does === 'rules') await checkSteps(one, does === 'rules')
  else await keptSteps(one, does)
}
