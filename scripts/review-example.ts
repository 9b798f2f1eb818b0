import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { version } from '../src/cli/version.ts'
import { continueReview, startReview } from '../src/review.ts'
import { type Result, run } from '../src/run.ts'

const FOLDER = 'docs/examples/review'
const SCHEMA = '../../../../schema/khung-review-1.schema.json'

/** What the reviewer of the example decided the first time: below `decision:` of each requirement. */
const DECISIONS: Readonly<Record<string, string>> = {
  'business.function-has-owner': `    decision: agree
    reason:
    comment: Đề nghị ghi đơn vị chủ trì của nghiệp vụ giải quyết thủ tục hành chính.
    evidenceRequested:
`,
  'connection.dvcqg': `    decision: satisfied
    reason: Đã kết nối chính thức theo biên bản nghiệm thu gửi kèm hồ sơ.
    comment: Đề nghị cập nhật mô hình theo biên bản.
    evidenceRequested: Biên bản nghiệm thu kết nối
`,
}

/** The review of the guide: begun on the first version of a model, filled in, brought up to date with the second. */
export function reviewExample(): string {
  let text = startReview(resultOf('lan-1'), version, 'vi', SCHEMA).replace(
    'agreeTo: []',
    'agreeTo: [satisfied, not-applicable]',
  )
  for (const [rule, written] of Object.entries(DECISIONS)) {
    const from = text.indexOf('    decision:\n', text.indexOf(`- rule: ${rule}\n`))
    const to = text.indexOf('    evidenceRequested:\n', from) + '    evidenceRequested:\n'.length
    text = text.slice(0, from) + written + text.slice(to)
  }
  const folder = mkdtempSync(join(tmpdir(), 'khung-'))
  try {
    const path = join(folder, 'review.yaml')
    writeFileSync(path, text)
    const { done } = continueReview(path, resultOf('lan-2'), version)
    if (!done) throw new Error('The review of the example is wrong.')
    return done.text
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function resultOf(name: string): Result {
  const [result] = run({ paths: [resolve(import.meta.dirname, '..', FOLDER, name)] })
  if (!result) throw new Error(`${FOLDER}/${name} holds no architecture`)
  return result
}
