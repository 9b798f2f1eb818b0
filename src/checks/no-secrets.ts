import { say } from '../findings/message.ts'
import type { SourceFile } from '../findings/source.ts'
import type { Architecture } from '../model/architecture.ts'
import { defineCheck, type Outcome, satisfied } from './check.ts'
import { object } from './parameters.ts'

/** No file of the model holds an address, password, key or connection string. What was found is never repeated. */
export const noSecrets = defineCheck<Record<string, never>>({
  parameters: object({}),
  looksAt: () => [],
  *judge({ state: { architecture } }) {
    const guilty = architecture.files.filter(file => file.secrets.length > 0)
    if (guilty.length === 0) yield satisfied(architecture.id)
    const starts = startsIn(guilty, architecture)
    const counts = new Map<string, number>()
    for (const file of guilty) yield* judge(file, starts.get(file) ?? [], counts, architecture.id)
  },
})

interface Start {
  offset: number
  id: string
}

/** Where the elements of some files begin, in order. */
function startsIn(files: readonly SourceFile[], { elements }: Architecture): Map<SourceFile, Start[]> {
  const starts = new Map<SourceFile, Start[]>(files.map(file => [file, []]))
  for (const { id, at } of elements.values()) starts.get(at.file)?.push({ offset: at.place().offset, id })
  for (const list of starts.values()) list.sort((a, b) => a.offset - b.offset)
  return starts
}

/** Secrets and elements both stand in the order of the file, so one walk finds whose each secret is. */
function* judge(
  file: SourceFile,
  starts: readonly Start[],
  counts: Map<string, number>,
  architecture: string,
): Generator<Outcome> {
  let next = 0
  for (const { start, end, what } of file.secrets) {
    while ((starts[next]?.offset ?? Number.POSITIVE_INFINITY) <= start) next++
    const subject = starts[next - 1]?.id ?? architecture
    // Two secrets of one kind in one element are told apart by their order, for nothing of them may be kept.
    const count = (counts.get(`${subject} ${what}`) ?? 0) + 1
    counts.set(`${subject} ${what}`, count)
    yield {
      verdict: 'violated',
      subject,
      place: { file, offset: start, end },
      message: say('check.secret', { what }),
      key: `${what} ${count}`,
    }
  }
}
