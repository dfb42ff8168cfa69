import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { END_WITH_PARENT } from '@/scripts/support/run'

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

it('ends with the process that started it, even when that is killed', async () => {
  const code = `const child = require('node:child_process').spawn(process.execPath,
    ['--require', ${JSON.stringify(END_WITH_PARENT)}, '-e', 'setInterval(() => {}, 1000)'], { detached: true, stdio: 'ignore' })
    process.send(child.pid); setInterval(() => {}, 1000)`
  const parent = spawn(process.execPath, ['-e', code], { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] })
  const [pid] = (await once(parent, 'message')) as [number]
  await sleep(1000)
  expect(lives(pid)).toBe(true)
  parent.kill('SIGKILL')
  for (let i = 0; i < 50 && lives(pid); i++) await sleep(100)
  expect(lives(pid)).toBe(false)
})
