import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** What a process said that wrote until it ended, or until it was killed that long after its first line. */
export const writer = (url: string, { run = 'run', killAfterMs, fileBytes }: Ending = {}): Promise<Said> =>
  new Promise((resolve, reject) => {
    const limit = fileBytes === undefined ? '' : `ulimit -f ${Math.ceil(fileBytes / 512)}; `
    const command = `${limit}exec "${process.execPath}" "${script}" "${url}" "${run}"`
    const child = spawn('sh', ['-c', command], { env: { PATH: process.env.PATH } })
    onTestFinished(() => void child.kill('SIGKILL'))
    let said = ''
    let errors = ''
    child.stdout.once('data', () => {
      if (killAfterMs !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfterMs)
    })
    child.stdout.on('data', (data) => {
      said += String(data)
    })
    child.stderr.on('data', (data) => {
      errors += String(data)
    })
    child.on('error', reject)
    child.on('close', (_, signal) => resolve({ lines: said.split('\n').slice(0, -1), signal, errors }))
  })

type Ending = { readonly run?: string; readonly killAfterMs?: number; readonly fileBytes?: number }
type Said = { readonly lines: readonly string[]; readonly signal: string | null; readonly errors: string }

const script = fileURLToPath(new URL('../store/writer.child.ts', import.meta.url))
