import { visible } from '../util/visible.ts'

/** Prints a line on stderr. What files, folders and messages are made of may be hostile: nothing of it drives a terminal. */
export function printAside(line: string): void {
  process.stderr.write(`${visible(line)}\n`)
}
