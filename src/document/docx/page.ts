import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'

/** Twips in so many millimetres; Word measures in twentieths of a point. */
export const mm = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

/**
 * A4 with margins theo thể thức Nghị định 30/2020/NĐ-CP: top and bottom 20–25 mm, left 30–35 mm, right 15–20 mm. The
 * narrowest are taken, for the tables.
 */
const SHORT = 210
const LONG = 297
const MARGIN = { top: 20, bottom: 20, left: 30, right: 15 }

/** A page and the room for text on it, in twips. */
export interface Page {
  landscape: boolean
  width: number
  height: number
}

export function pageOf(landscape: boolean): Page {
  const [across, down] = landscape ? [LONG, SHORT] : [SHORT, LONG]
  return {
    landscape,
    width: mm(across) - mm(MARGIN.left) - mm(MARGIN.right),
    height: mm(down) - mm(MARGIN.top) - mm(MARGIN.bottom),
  }
}

/** The page's number stands in the middle at the top of every page but the first; it goes on through all sections. */
export function sectionOptions(page: Page, first: boolean): Pick<ISectionOptions, 'properties' | 'headers'> {
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: first,
      page: {
        // The library swaps the two when the page lies on its side.
        size: {
          width: mm(SHORT),
          height: mm(LONG),
          orientation: page.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: mm(MARGIN.top),
          bottom: mm(MARGIN.bottom),
          left: mm(MARGIN.left),
          right: mm(MARGIN.right),
          header: mm(10),
          footer: mm(10),
        },
      },
    },
    headers: {
      default: numbered(),
      ...(first ? { first: new Header({ children: [new Paragraph({ style: 'Header' })] }) } : {}),
    },
  }
}

const numbered = (): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
