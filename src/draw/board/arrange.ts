import type { ElementSection } from '../../model/language.ts'
import type { PictureInput } from '../picture.ts'
import { application } from './application.ts'
import { type Board, type BoardView, isEmpty } from './board.ts'
import { business } from './business.ts'
import { type Context, componentOf, contextOf } from './context.ts'
import { data } from './data.ts'
import { dataSharing } from './data-sharing.ts'
import { sheetsOf } from './pages.ts'
import { security } from './security.ts'
import { securityLevels } from './security-levels.ts'
import { technology } from './technology.ts'
import type { Drawn } from './views.ts'

/** How each view is arranged, and the section by which its component is found in the framework. */
const VIEWS: Readonly<Record<BoardView, { of?: ElementSection; draw: (context: Context) => Drawn }>> = {
  business: { of: 'functions', draw: business },
  data: { of: 'data', draw: data },
  application: { of: 'applications', draw: application },
  technology: { of: 'infrastructure', draw: technology },
  security: { of: 'safeguards', draw: security },
  'data-sharing': { draw: dataSharing },
  'security-levels': { draw: securityLevels },
}

/** A view on as many sheets as it takes. */
export const arrangeBoard = (view: BoardView, input: PictureInput): Board[] => sheetsOf(wholeBoard(view, input))

/** All of a view, however high it is. Its name is the framework's, where that has a component of the kind. */
export function wholeBoard(view: BoardView, input: PictureInput): Board {
  const { lang, heading } = input
  const context = contextOf(input)
  const { of, draw } = VIEWS[view]
  const title = (of && componentOf(context, of)?.title[lang]) ?? context.labels.views[view]
  const subtitle = `${title}. ${heading.subtitle}`
  return withoutEmpty({ view, lang, heading: { ...heading, subtitle }, ...draw(context) })
}

/** Columns in which nothing stands would only take room; a line over one leads on to the next. */
function withoutEmpty(board: Board): Board {
  const rows = board.groups.flatMap(group => group.rows).flatMap(row => (row.kind === 'lines' ? [row] : []))
  const isUsed = (c: number) =>
    rows.some(({ stacks, tracks }) => [stacks[c], ...tracks.map(track => track.stacks[c])].some(s => s && !isEmpty(s)))
  const kept = board.columns.flatMap((column, c) => (column.subject || isUsed(c) ? [c] : []))
  const pick = <T>(list: readonly T[]): T[] => kept.flatMap(c => list[c] ?? [])
  const groups = board.groups.map(group => ({
    ...group,
    rows: group.rows.map(row =>
      row.kind === 'grid'
        ? row
        : {
            ...row,
            stacks: pick(row.stacks),
            tracks: row.tracks.map(track => ({ ...track, stacks: pick(track.stacks) })),
          },
    ),
  }))
  return { ...board, columns: pick(board.columns), groups }
}
