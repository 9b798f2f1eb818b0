import { say } from '../findings/message.ts'
import type { SourceFile } from '../findings/source.ts'
import type { Element } from '../model/architecture.ts'
import { defineCheck, satisfied } from './check.ts'
import { object } from './parameters.ts'

/** No file of the model holds an address, password, key or connection string. What was found is never repeated. */
export const noSecrets = defineCheck<Record<string, never>>({
  parameters: object({}),
  looksAt: () => [],
  *judge({ state }) {
    const { architecture } = state
    for (const file of architecture.files) {
      if (file.secrets.length === 0) continue
      const starts = startsIn(file, architecture.elements.values())
      const counts = new Map<string, number>()
      for (const { start, end, what } of file.secrets) {
        const subject = starts.filter(one => one.start <= start).at(-1)?.id ?? architecture.id
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
    if (architecture.files.every(file => file.secrets.length === 0)) yield satisfied(architecture.id)
  },
})

function startsIn(file: SourceFile, elements: Iterable<Element>): { start: number; id: string }[] {
  const starts: { start: number; id: string }[] = []
  for (const { id, at } of elements) if (at.file === file) starts.push({ start: at.place().offset, id })
  return starts.sort((a, b) => a.start - b.start)
}
