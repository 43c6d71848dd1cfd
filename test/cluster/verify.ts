import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { masterKeyFile } from '#test/kit/a-master-key.ts'

/** Beside this process, which is the line that it reads by. */
export const verify = async (url: string): Promise<{ readonly ok: boolean; readonly said: string }> => {
  const program = join(import.meta.dirname, '../../src/verify.ts')
  const env = { ...process.env, DATABASE_URL: url, MASTER_KEY_FILE: masterKeyFile }
  const child = spawn(process.execPath, [program], { env })
  let said = ''
  for (const out of [child.stdout, child.stderr])
    out.on('data', (piece) => {
      said += piece
    })
  const [code] = await once(child, 'close')
  return { ok: code === 0, said }
}
