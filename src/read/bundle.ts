import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))

/** The folder of the built tool, where everything lies side by side; undefined when it runs from its sources. */
export const bundle: string | undefined = existsSync(join(here, 'packs.json')) ? here : undefined
