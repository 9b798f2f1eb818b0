import { cases } from './messages/cases.ts'
import { catalogues } from './messages/catalogues.ts'
import { checks } from './messages/checks.ts'
import { figures } from './messages/figures.ts'
import { files } from './messages/files.ts'
import { importFiles, importMaps, importUse } from './messages/import-files.ts'
import { imports } from './messages/imports.ts'
import { linking } from './messages/linking.ts'
import { national } from './messages/national.ts'
import { notes } from './messages/notes.ts'
import { mermaid, output, picture } from './messages/output.ts'
import { plan } from './messages/plan.ts'
import { reviews } from './messages/reviews.ts'
import { rules } from './messages/rules.ts'
import { shape } from './messages/shape.ts'
import type { Messages } from './messages/table.ts'
import { templates } from './messages/templates.ts'
import { usage } from './messages/usage.ts'

/** The words of every built-in message, in both languages. A key without words does not compile. */
export const messages = {
  ...files,
  ...usage,
  ...shape,
  ...linking,
  ...rules,
  ...cases,
  ...catalogues,
  ...reviews,
  ...importFiles,
  ...importMaps,
  ...importUse,
  ...imports,
  ...checks,
  ...national,
  ...figures,
  ...notes,
  ...plan,
  ...output,
  ...templates,
  ...picture,
  ...mermaid,
} satisfies Messages
