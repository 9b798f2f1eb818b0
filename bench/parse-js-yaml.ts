import { load } from 'js-yaml'
import { texts } from './texts.ts'

// Only parses, into plain values without places.
for (const text of texts()) load(text)
