import { arrangeIntegration } from './integration.ts'
import { layOutIntegration } from './integration-layout.ts'
import { pictureToMermaid } from './mermaid.ts'
import { arrangeOverview } from './overview.ts'
import { layOutOverview } from './overview-layout.ts'
import type { Picture, PictureInput } from './picture.ts'
import type { Scene } from './scene.ts'
import { type SvgOptions, sceneToSvg } from './svg.ts'

export { FONT_FACE } from './font-face.generated.ts'

const ARRANGE = { overview: arrangeOverview, integration: arrangeIntegration } as const

export type View = keyof typeof ARRANGE
export const VIEWS: readonly View[] = ['overview', 'integration']

/** What a view shows, without any place on a page. */
export const arrange = (view: View, input: PictureInput): Picture => ARRANGE[view](input)

/** Everything with its place on the page. */
export const layOut = (picture: Picture): Scene =>
  picture.view === 'overview' ? layOutOverview(picture) : layOutIntegration(picture)

export const svg = (picture: Picture, options: SvgOptions): string => sceneToSvg(layOut(picture), options)

export const mermaid = (picture: Picture): string => pictureToMermaid(picture)
