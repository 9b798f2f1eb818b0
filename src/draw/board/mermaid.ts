import { mermaidLabel } from '../escape.ts'
import { ARROWS, node, noteCell, notes, subgraph } from '../mermaid/flow.ts'
import type { Cell } from '../picture.ts'
import type { Board, Column, Group, LineRow, Stack } from './board.ts'
import { BOARD_LABELS } from './labels.ts'

/** A board as a flowchart: a subgraph a group, a node a box, what a row says as arrows. */
export function boardLines(board: Board): string[] {
  const ids = numbers('n')
  const drawn = board.groups.map((group, g) => drawGroup(group, g + 1, board, ids))
  return [
    ...drawn.flatMap(({ nodes }) => nodes),
    ...notes(`g${board.groups.length + 1}`, board.remarks, board.lang, ids),
    ...drawn.flatMap(({ edges }) => edges),
  ]
}

type Next = () => string

function numbers(letter: string): Next {
  let count = 0
  return () => `${letter}${++count}`
}

interface Drawn {
  nodes: string[]
  edges: string[]
}

function drawGroup(group: Group, number: number, board: Board, next: Next): Drawn {
  const { lang, columns } = board
  const words = BOARD_LABELS[lang]
  const nodes: string[] = []
  const edges: string[] = []
  const add = (cell: Cell): string => {
    const id = next()
    nodes.push(node(id, cell, lang))
    return id
  }
  const addStack = ({ cells, more }: Stack, noun: string): string[] => [
    ...cells.map(add),
    ...(more > 0 ? [add(noteCell(words.more(more, noun)))] : []),
  ]
  for (const row of group.rows) {
    if (row.kind === 'grid') addStack(row.stack, row.noun)
    else edges.push(...rowEdges(row, columns, addStack))
  }
  if (group.more) add(noteCell(words.more(group.more.count, group.more.noun)))
  const title = [group.title, ...(group.note === undefined ? [] : [group.note])].join(' – ')
  return { nodes: subgraph(`g${number}`, title, nodes), edges }
}

function rowEdges(row: LineRow, columns: readonly Column[], add: (stack: Stack, noun: string) => string[]): string[] {
  const noun = (c: number) => columns[c]?.noun ?? ''
  const spans = row.stacks.map((stack, c) => add(stack, noun(c)))
  return row.tracks.flatMap(({ stacks, link }, t) => {
    const ids = columns.map(({ spans: isSpan }, c) => {
      const stack = stacks[c]
      return isSpan ? (spans[c] ?? []) : stack ? add(stack, noun(c)) : []
    })
    const labels = stacks.map(({ text }) => text)
    return ids.flatMap((from, c) => {
      const to = ids.findIndex((list, i) => i > c && list.length > 0)
      const target = ids[to]
      const column = columns[c]
      if (from.length === 0 || !target || !column) return []
      if (column.spans && columns[to]?.spans && t > 0) return []
      const arrow = link ? ARROWS[link.look] : directed(columns, c, to) ? '-->' : '---'
      const said =
        labels.slice(c + 1, to).find(text => text !== undefined) ?? (isLastBox(ids, to) ? labels.at(-1) : undefined)
      const label = said === undefined ? '' : `|${mermaidLabel(said)}|`
      return from.flatMap(a => target.map(b => `  ${a} ${arrow}${label} ${b}`))
    })
  })
}

const isLastBox = (ids: readonly (readonly string[])[], c: number): boolean =>
  ids.slice(c + 1).every(list => list.length === 0)

/** Whether arrows lead all the way from one column to another. */
const directed = (columns: readonly Column[], from: number, to: number): boolean =>
  columns.slice(from, to).every(({ next }) => next === 'arrow')
