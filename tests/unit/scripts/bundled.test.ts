import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { extract } from '@/lib/extract'
import { bundled } from '@/scripts/support/bundled'

const TEXT = '本报讯 6月18日,准格尔旗年产60万吨煤制烯烃项目开工建设。项目总投资120亿元。'

it('is plain JavaScript that does what the module does', async () => {
  const file = await bundled('lib/extract/index.ts')
  const module = await import(/* @vite-ignore */ file)
  expect(module.extract(TEXT, { published: '2024-06-19' })).toEqual(
    extract(TEXT, { published: '2024-06-19' }),
  )
  expect(module.extract.name).toBe('extract')
})

it('runs in a thread without a compiler', async () => {
  const file = await bundled('lib/extract/index.ts')
  const source = `const { parentPort } = require('node:worker_threads')
    import(${JSON.stringify(file)}).then((module) => parentPort.postMessage(Object.keys(module)))`
  const worker = new Worker(source, { eval: true, execArgv: [] })
  expect(await new Promise((done, fail) => worker.once('message', done).once('error', fail))).toContain(
    'extract',
  )
})

it('is made once in a process, also where it is asked for twice at once', async () => {
  const files = await Promise.all([bundled('lib/extract/index.ts'), bundled('lib/extract/index.ts')])
  expect(files[0]).toBe(files[1])
  expect(fileURLToPath(files[0]!)).toMatch(/\.mjs$/)
})

it('says what is wrong with a module', async () => {
  await expect(bundled('lib/no-such-module.ts')).rejects.toThrow('no-such-module')
})
