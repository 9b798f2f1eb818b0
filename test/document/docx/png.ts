import { Resvg } from '@resvg/resvg-js'
import { figure } from '../sample.ts'

/** The sample's picture as PNG. */
export const PNG: Uint8Array = new Resvg(figure().svg).render().asPng()
