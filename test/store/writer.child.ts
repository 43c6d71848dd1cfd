import { planId } from '#src/plan/ids.ts'
import { NotWritable } from '#src/plan/not-writable.ts'
import { openDatabase } from '#src/store/database.ts'
import { answered, asha, started, tell } from '#test/kit/a-change.ts'
import { type AStore, overDatabase } from '#test/kit/bare-store.ts'

/**
 * A process that writes to the database it is given until it is killed or the disk is full. It says each
 * write that was acknowledged: `fact <plan> <version> <words>`, or `access <reason>`.
 */
const work = async (url: string, run: string): Promise<void> => {
  const opened = await openDatabase({ url })
  if (!opened.ok) return say(opened.kind)
  const store = overDatabase(opened.database, url)
  await Promise.allSettled(plans.map((name) => writing(store, planId(name), run)))
  say(`ready ${await store.isReady()}`)
  for (const name of plans) say(`read ${name} ${(await store.plans.load(planId(name))).version}`)
  await store.close().catch((error: Error) => say(`closing ${error.name}`))
}

const plans = ['one', 'two', 'three', 'four']

const writing = async (store: AStore, id: ReturnType<typeof planId>, run: string): Promise<void> => {
  const { version } = await store.plans.load(id)
  if (version === 0) await tell(store, id, started)
  for (let count = Math.max(version, 1) + 1; ; count += 1) {
    const words = `${run}-${count}`
    try {
      await tell(store, id, answered('about.me', words))
      say(`fact ${id} ${count} ${words}`)
      await store.accessLog.record({ ...reader, plan: id, at: store.now(), reason: `${id}-${words}` })
      say(`access ${id}-${words}`)
    } catch (error) {
      say(`refused ${error instanceof NotWritable}`)
      return
    }
  }
}

const reader = { account: asha, name: 'Mo', jobRole: 'Nurse', service: 'Elm', deed: 'opened' } as const

/** A pipe takes a line before the call returns, so that a kill cannot take back what was said. */
const say = (line: string): void => {
  process.stdout.write(`${line}\n`)
}

const [, , url = '', run = ''] = process.argv
await work(url, run)
