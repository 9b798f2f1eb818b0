import type { Board } from './board.ts'

/** What a view arranges; title and sheets come later. */
export type Drawn = Pick<Board, 'columns' | 'groups' | 'remarks'>
