import { readFileSync } from 'node:fs'

// Adds up vitest's JSON reports and prints the one line CI reads. A report that is missing counts as a failure.
let passed = 0
let failed = 0
for (const path of process.argv.slice(2)) {
  try {
    const report = JSON.parse(readFileSync(path, 'utf8'))
    passed += report.numPassedTests
    failed += report.numFailedTests + (report.success || report.numFailedTests ? 0 : 1)
  } catch {
    failed += 1
    console.log(`no test report at ${path}`)
  }
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0
