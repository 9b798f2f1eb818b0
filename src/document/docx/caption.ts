import { Paragraph, SimpleField, TextRun } from 'docx'
import { safe } from './text.ts'

/** `Bảng 1. …` with its number as a field of Word's own counting, so captions that people add later are counted too. */
export const caption = (label: string, number: number, text: string, keepNext: boolean): Paragraph =>
  new Paragraph({
    style: 'Caption',
    keepNext,
    children: [
      new TextRun(`${label} `),
      new SimpleField(` SEQ ${label} \\* ARABIC `, String(number)),
      new TextRun(text === '' ? '' : `. ${safe(text)}`),
    ],
  })
