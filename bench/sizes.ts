import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { interleaved, once, type Program, type Usage } from './measure.ts'
import { peersOf } from './peers.ts'
import { type Workspace, writeWorkspace } from './workspace.ts'

const TOOL = fileURLToPath(new URL('../dist/khung.mjs', import.meta.url))

/** Architectures of 500 elements; larger ones are measured once, for they take long enough to be fair. */
const SIZES = [2, 20, 100]
const FULL = [2, 20, 200, 2000]
const MANY = 100
/** Beyond this other tools take minutes, or all memory. */
const PEERS_UP_TO = 20

/** Takes minutes for more than this, and is measured there only when all sizes are. */
const SLOW: ReadonlySet<string> = new Set(['LikeC4'])
const SLOW_UP_TO = 2

/** What was measured of one workspace, by program. */
export interface Size extends Workspace {
  usages: ReadonlyMap<string, Usage[]>
  rounds: number
}

/** Measures workspaces of growing size, ours beside the floor and what else is installed. */
export function measureSizes(scratch: string, peers: string | undefined, full: boolean, rounds: number): Size[] {
  return (full ? FULL : SIZES).map(architectures => {
    const workspace = writeWorkspace(join(scratch, `workspace-${architectures}`), architectures)
    const { folder } = workspace
    const cache = join(scratch, `cache-${architectures}`)
    const many = architectures >= MANY
    const programs: Program[] = [
      check('floor', [join(scratch, 'parse-js-yaml.mjs'), folder]),
      check('cold', [TOOL, 'check', folder, '--no-cache']),
      check('one thread', [TOOL, 'check', folder, '--no-cache', '--jobs', '1']),
      check('warm', [TOOL, 'check', folder, '--cache', cache]),
    ]
    const times = many ? 1 : rounds
    const usages = interleaved(programs, times)
    if (peers && architectures <= PEERS_UP_TO)
      for (const peer of peersOf(peers, folder, join(scratch, `peers-${architectures}`)))
        if (full || architectures <= SLOW_UP_TO || !SLOW.has(peer.name)) usages.set(peer.name, [once(peer)])
    return { ...workspace, usages, rounds: times }
  })
}

const check = (name: string, args: string[]): Program => ({ name, args, codes: [0, 1] })
