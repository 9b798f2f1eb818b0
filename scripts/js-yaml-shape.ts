import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/**
 * js-yaml 5.5.0 builds its parser's state from two spreads; from the ninth file on V8 gives every state a shape of its
 * own, and compiles the parser again and again. A literal keeps one shape: less than half the time.
 */
export const oneShape: Plugin = {
  name: 'js-yaml-one-shape',
  setup(build) {
    build.onLoad({ filter: /js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path }) => {
      const spread = '...DEFAULT_PARSER_OPTIONS,\n\t\t...options,\n\t\tinput:'
      const pieces = readFileSync(path, 'utf8').split(spread)
      if (pieces.length !== 2) throw new Error('js-yaml has changed: is the one-shape patch still needed?')
      const literal = 'filename: options.filename ?? "",\n\t\tmaxDepth: options.maxDepth ?? 100,\n\t\tinput:'
      return { contents: pieces.join(literal), loader: 'js' }
    })
  },
}
