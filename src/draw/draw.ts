import { arrangeBoard, wholeBoard } from './board/arrange.ts'
import type { Board, BoardView } from './board/board.ts'
import { layOutBoard } from './board/layout.ts'
import { arrangeCompliance } from './compliance/compliance.ts'
import { layOutCompliance } from './compliance/layout.ts'
import { arrangeDifference } from './difference.ts'
import { fitsPage, isLegible } from './frame.ts'
import { arrangeIntegration } from './integration/integration.ts'
import { layOutIntegration } from './integration/layout.ts'
import { integrationSheets } from './integration/sheets.ts'
import { pictureToMermaid } from './mermaid/mermaid.ts'
import { arrangeOverview } from './overview.ts'
import { layOutOverview } from './overview-layout.ts'
import { layOutOverviewSheet } from './overview-sheet-layout.ts'
import { overviewSheets } from './overview-sheets.ts'
import { onPages } from './page-parts.ts'
import type { Overview, PictureInput } from './picture.ts'
import { arrangeRoadmap } from './roadmap.ts'
import { layOutRoadmap } from './roadmap-layout.ts'
import { roadmapSheets } from './roadmap-sheets.ts'
import type { Scene } from './scene.ts'
import { summaryAlone } from './sheets.ts'
import { type SvgOptions, sceneToSvg } from './svg.ts'
import type { VersionsInput } from './versions/marks.ts'
import { arrangeVersions } from './versions/versions.ts'
import type { Picture, WayInput } from './way.ts'

export { BOARD_VIEWS, type BoardView } from './board/board.ts'
export { FONT_FACE } from './font-face.generated.ts'
export { signsAside, tidyMermaidSvg } from './mermaid/svg.ts'

/** Pictures of one state, and those of the way from the current state to the target. */
const OF_STATE = { overview: arrangeOverview, integration: arrangeIntegration } as const
const OF_WAY = { difference: arrangeDifference, roadmap: arrangeRoadmap, compliance: arrangeCompliance } as const

export type StateView = keyof typeof OF_STATE
export type WayView = keyof typeof OF_WAY
export type View = StateView | BoardView | WayView
export const STATE_VIEWS: readonly StateView[] = ['overview', 'integration']
export const WAY_VIEWS: readonly WayView[] = ['difference', 'roadmap', 'compliance']

/** What a board shows, on as many sheets as it takes to stay readable. */
export const arrangeSheets: (view: BoardView, input: PictureInput) => Board[] = arrangeBoard

/** All that a board shows in one, for whoever finds pages for it. */
export const arrangeWhole: (view: BoardView, input: PictureInput) => Board = wholeBoard

/** What a view shows, without any place on a page. */
export const arrange = (view: StateView, input: PictureInput): Picture => OF_STATE[view](input)
export const arrangeWay = (view: WayView, input: WayInput): Picture => OF_WAY[view](input)

export const arrangeTwo = (input: VersionsInput): Picture => arrangeVersions(input)

/** A picture on as many sheets as it takes to stay readable: itself, or a summary and sheets in which nothing is missing. */
export function inSheets(picture: Picture): Picture[] {
  switch (picture.view) {
    case 'overview':
    case 'difference':
    case 'versions':
      return overviewSheets(picture, one => isLegible(layOut(one)))
    case 'integration':
      return integrationSheets(picture, one => isLegible(layOut(one)))
    case 'roadmap':
      return roadmapSheets(picture, one => isLegible(layOut(one)))
    default:
      return [picture]
  }
}

/**
 * A picture of the way on its sheets. A picture for a document folds what stays as it is; where that is still too much,
 * its first sheet leads to the others, which are those of the whole picture.
 */
export function waySheets(view: WayView, input: WayInput): Picture[] {
  const sheets = inSheets(arrangeWay(view, input))
  return sheets.length > 1 && !input.listed ? inSheets(arrangeWay(view, { ...input, listed: true })) : sheets
}

/** The picture of two versions on its sheets: one of much that stays as it is, or all of it box by box on several. */
export function sheetsOfTwo(input: VersionsInput): Picture[] {
  const sheets = inSheets(arrangeTwo(input))
  return sheets.length > 1 ? inSheets(arrangeVersions(input, false)) : sheets
}

/** The first of several sheets, for a document that carries none of the others. */
export const summaryOnly = (picture: Picture, target: boolean): Picture =>
  'sheet' in picture ? summaryAlone(picture, target && !WAY_VIEWS.some(view => view === picture.view)) : picture

/** A picture as a document carries it: on as many of its pages as it takes to be read there. */
export const forPages = (picture: Picture): Picture[] =>
  onPages(picture, (one, almost) => fitsPage(layOut(one), almost))

const scenes = new WeakMap<Picture, Scene>()

/** Everything with its place on the page; worked out once for all formats of a picture. */
export function layOut(picture: Picture): Scene {
  const known = scenes.get(picture) ?? place(picture)
  scenes.set(picture, known)
  return known
}

function place(picture: Picture): Scene {
  switch (picture.view) {
    case 'overview':
    case 'difference':
    case 'versions':
      return isOfBoxes(picture) ? layOutOverviewSheet(picture) : layOutOverview(picture)
    case 'integration':
      return layOutIntegration(picture)
    case 'roadmap':
      return layOutRoadmap(picture)
    case 'compliance':
      return layOutCompliance(picture)
    default:
      return layOutBoard(picture)
  }
}

/** Sheets after the first show nothing but the boxes of some bands. */
const isOfBoxes = ({ sheet, listed }: Overview): boolean => listed === true || (sheet?.number ?? 1) > 1

export const svg = (picture: Picture, options: SvgOptions): string => sceneToSvg(layOut(picture), options)

export const mermaid = (picture: Picture): string => pictureToMermaid(picture)
