import { parentPort, workerData } from 'node:worker_threads'
import { flows } from '#flows/index.ts'
import { openDatabase } from './store/database.ts'
import type { Marking } from './store/found-whole.ts'
import { walkPlans } from './store/verify-plans.ts'

export type Half = {
  readonly url: string
  readonly masterKeyFile: string | undefined
  readonly after: string
  readonly marking: Marking
}

/** The other half of all plans, walked in a thread of its own by `npm run verify`. */
const walkHalf = async ({ url, masterKeyFile, after, marking }: Half): Promise<void> => {
  const opened = await openDatabase({ url, masterKeyFile, access: 'read' })
  if (!opened.ok) throw new Error(opened.kind)
  parentPort?.postMessage(await walkPlans(opened.database, flows, { after }, marking))
  await opened.database.close()
}

await walkHalf(workerData)
