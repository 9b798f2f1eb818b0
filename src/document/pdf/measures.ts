/**
 * Measures within what Nghị định 30/2020/NĐ-CP, annex I, allows: A4, margins of 20–25 mm (top, bottom), 30–35 mm (left),
 * 15–20 mm (right), text of 13–14 points, first lines 1 or 1.27 cm in. The same as in DOCX.
 */

/** Millimetres. */
export const PAGE = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, firstLine: 12.7 } as const

/** Type sizes in points. */
export const SIZES = {
  body: 14,
  /** Quốc hiệu, issuing body, its superior, number: 12 of the 12–13 allowed, for quốc hiệu has to stay on one line. */
  head: 12,
  motto: 13,
  placeAndDay: 13,
  pageNumber: 13,
  contents: 13,
  caption: 13,
  table: 12,
  /** In a table of many columns. */
  dense: 10,
  /** Beneath the words of a cell. */
  cellNote: 10,
  note: 11,
  recipientsTitle: 12,
  recipients: 11,
} as const

/** From so many columns on letters are smaller. */
export const DENSE = 8

/** Share of the letterhead's width that the issuing body has; the rest is that of quốc hiệu. */
export const ISSUER_SHARE = 0.45
