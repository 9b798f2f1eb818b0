import { type FileChild, Paragraph, TableOfContents, TextRun } from 'docx'
import { safe } from './text.ts'

/**
 * A real table of contents, filled with the headings and annexes and their pages, so it is whole before anybody updates
 * it, and Word asks nothing when it opens the file.
 */
export const contentsToWord = (title: string, numbered: boolean): FileChild[] => [
  new Paragraph({ style: 'TOCHeading', children: [new TextRun(safe(title))] }),
  new TableOfContents(safe(title), {
    hyperlink: true,
    headingStyleRange: '1-3',
    useAppliedParagraphOutlineLevel: true,
    // Nothing can be wrong with numbers that are not there: each line still leads to its heading.
    ...(numbered ? {} : { pageNumbersEntryLevelsRange: '1-3' }),
  }),
]
