import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'

/**
 * The main job on the samples, with the compiled command line as a user runs it: check, reports, pictures.
 * Ends with status 0 when everything was written, whatever the verdicts.
 */
const khung = (...parts: string[]): string => {
  const run = spawnSync(process.execPath, ['dist/khung.mjs', ...parts], { encoding: 'utf8' })
  // 1 only says that the model has findings.
  if (run.status !== 0 && run.status !== 1) {
    process.stderr.write(run.stderr)
    process.exit(run.status ?? 3)
  }
  return run.stdout
}

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
const SAMPLES = [
  { model: 'phu-yen', options: [], office: true },
  { model: 'phu-yen', options: ['--as-of', '2021-01-31'] },
  { model: 'tinh-mau', options: [], office: true },
  { model: 'tinh-mau', options: ['--state', 'target'] },
  { model: 'bo-mau', options: [] },
  { model: 'bo-mau', options: ['--state', 'target'] },
]

rmSync('reports', { recursive: true, force: true })
const written: string[] = []
for (const { model, options, office } of SAMPLES) {
  const path = `models/${model}`
  const to = `reports/${model}`
  process.stdout.write(summary(khung('check', path, ...options, '--format', 'json')))
  written.push(
    ...khung('report', path, ...options, '--to', to, '--format', office ? 'html,docx,pdf,xlsx,md,json' : 'html,md,json')
      .trim()
      .split('\n'),
  )
  written.push(
    ...khung('diagram', path, ...options, '--to', to, '--format', 'svg,mmd')
      .trim()
      .split('\n'),
  )
}
process.stdout.write(`\nĐã ghi ${written.length} tệp vào thư mục reports/. Mở trước:\n`)
for (const path of written.filter(name => /[.](html|docx)$/.test(name))) process.stdout.write(`  ${path}\n`)
