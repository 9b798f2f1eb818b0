import { BASELINE, readBaseline, record } from '../../baseline.ts'
import { run } from '../../run.ts'
import { interfaceWords } from '../../text/interface.ts'
import { type Given, runOptions } from '../options.ts'
import { isThere, print, writeWhole } from '../output.ts'

/**
 * `khung baseline [PATH…]`: records today's findings. A baseline that is there is written anew.
 * @throws UsageError when the file to write is something else
 */
export function baseline(paths: string[], options: Given & { output?: string }): void {
  const path = options.output ?? BASELINE
  // What is no baseline is not ours to write over: somebody may have meant to name the model.
  if (isThere(path)) readBaseline(path)
  const { text, violated, open } = record(run(runOptions(paths, options)))
  writeWhole(path, text)
  if (!options.quiet) print(`${interfaceWords[options.lang].recorded(violated, open, path)}\n`)
}
