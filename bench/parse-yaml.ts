import { parseDocument } from 'yaml'
import { texts } from './texts.ts'

// Only parses, with a parser that knows where everything stands: what a check is measured against.
for (const text of texts()) parseDocument(text)
