import { execFile } from 'node:child_process'
import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'

/**
 * The main job on the samples, with the compiled command line as a user runs it: check, reports, pictures.
 * Ends with status 0 when everything was written, whatever the verdicts.
 */
const khung = (...parts: string[]): Promise<string> =>
  new Promise(done => {
    const child = execFile(process.execPath, ['dist/khung.mjs', ...parts], { maxBuffer: Infinity }, (_, out, err) => {
      const status = child.exitCode ?? 3
      // 1 only says that the model has findings.
      if (status > 1) {
        process.stderr.write(err)
        process.exit(status)
      }
      done(out)
    })
  })

/** One line for each architecture: what it is and how its requirements stand. */
function summary(json: string): string {
  const { architectures } = JSON.parse(json) as {
    architectures: { id: string; state: string; asOf: string; summary: Record<string, number> }[]
  }
  return architectures
    .map(({ id, state, asOf, summary: n }) => {
      const when = `${state === 'current' ? 'hiện trạng' : 'mục tiêu'} ${asOf}`
      return `${id.padEnd(9)} ${when.padEnd(22)} đáp ứng ${n.satisfied}, chưa đáp ứng ${n.violated}, chưa đủ cơ sở ${n.undetermined}, không áp dụng ${n.notApplicable}, miễn trừ ${n.waived}\n`
    })
    .join('')
}

/** `office`: also the files an office works with, which are not kept in the repository. */
const SAMPLES: readonly { model: string; options: string[]; office?: boolean }[] = [
  { model: 'phu-yen', options: [], office: true },
  { model: 'phu-yen', options: ['--as-of', '2021-01-31'] },
  { model: 'tinh-mau', options: [], office: true },
  { model: 'tinh-mau', options: ['--state', 'target'] },
  { model: 'bo-mau', options: [] },
  { model: 'bo-mau', options: ['--state', 'target'] },
]

/** What is said of a sample, and the files written of it. */
async function made({ model, options, office }: (typeof SAMPLES)[number]): Promise<[said: string, files: string[]]> {
  const path = `models/${model}`
  const to = `reports/${model}`
  const formats = office ? 'html,docx,pdf,xlsx,md,json' : 'html,md,json'
  const json = await khung('check', path, ...options, '--format', 'json')
  const reports = await khung('report', path, ...options, '--to', to, '--format', formats)
  const pictures = await khung('diagram', path, ...options, '--to', to, '--format', 'svg,mmd')
  return [summary(json), [reports, pictures].flatMap(paths => paths.trim().split('\n'))]
}

rmSync('reports', { recursive: true, force: true })
// As many at once as there are processors; what is said keeps its order.
const results: [said: string, files: string[]][] = []
let next = 0
const worker = async (): Promise<void> => {
  for (let i = next++; i < SAMPLES.length; i = next++) {
    const sample = SAMPLES[i]
    if (sample) results[i] = await made(sample)
  }
}
await Promise.all(Array.from({ length: availableParallelism() }, worker))
const written = results.flatMap(([, files]) => files)
for (const [said] of results) process.stdout.write(said)
process.stdout.write(`\nĐã ghi ${written.length} tệp vào thư mục reports/. Mở trước:\n`)
for (const path of written.filter(name => /[.](html|docx)$/.test(name))) process.stdout.write(`  ${path}\n`)
