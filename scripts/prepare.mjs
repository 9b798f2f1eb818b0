import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

// Where npm installs a repository globally (pre-commit does), it prepares it without what it is built with.
const npm = (...parts) => {
  const { status } = spawnSync('npm', parts, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) process.exit(status ?? 1)
}
if (!existsSync('node_modules/tsx')) npm('ci', '--global=false', '--ignore-scripts', '--no-audit', '--no-fund')
npm('run', 'build', '--silent')
