import { type IParagraphOptions, LineRuleType, Paragraph } from 'docx'

/**
 * A paragraph almost without height: between tables, which Word would join, and at the end of a section after one, where
 * a paragraph is demanded. @param height in twips.
 */
export const spacer = (options: IParagraphOptions = {}, height = 20): Paragraph =>
  new Paragraph({ style: 'Spacer', spacing: { line: height, lineRule: LineRuleType.EXACT }, ...options })
