import { flows } from '#flows/index.ts'
import type { Recording } from '#src/plan/recordings.ts'
import { openDatabase } from '#src/store/database.ts'
import { verify } from '#src/store/verification.ts'
import { aWholeDraft, does, rosesPlan } from './a-handed-over-plan.ts'
import { masterKeyFor } from './a-master-key.ts'
import { sounds } from './a-sound.ts'
import { type AnApp, anApp, daniel, larkfield, readOn, rose, type Visitor } from './an-app.ts'

const P = `/plans/${rosesPlan}`
/** What Rose has left open, and may say. */
export const field = 'matters.cultureFaith'
export const asked = `${P}/matters/culture-faith`
export const saying = `${P}/recordings/new/matters/${field}`
export const list = `${P}/recordings`
export const { sent, kept } = sounds['audio/mp4']

export const sound = (inside: Uint8Array | string = sent, name = 'Rose at home 14 May.m4a') =>
  new File([typeof inside === 'string' ? inside : Uint8Array.from(inside)], name, { type: 'audio/mp4' })
export const leavesOpen = {
  ...({ kind: 'answer', section: 'matters', at: [], step: 'culture-faith' } as const),
  said: { [field]: { kind: 'skipped' } },
} as const

/** Rose's whole draft, but for one question that she can answer by a recording, and Daniel who helps her. */
export const aSpokenPlan = async () => {
  const it = await anApp()
  await aWholeDraft(it)
  await does(it, rose, leavesOpen)
  const [she, he] = [await it.as(rose), await it.as(daniel)]
  const text = async (who: Visitor, at: string) => await (await who.get(at)).text()
  const plan = () => it.ports.plans.load(rosesPlan)
  const recordings = async (): Promise<readonly Recording[]> => (await plan()).recordings ?? []
  const records = async (chosen = sound()) =>
    she.send(saying, { read: readOn(await text(she, saying)), sound: chosen })
  return {
    ...{ it, she, he, text, plan, recordings, records },
    recorded: async (): Promise<Recording> => {
      const { status } = await records()
      const one = (await recordings()).at(-1)
      if (!one || status !== 303) throw new Error(`not recorded: ${status}`)
      return one
    },
    heard: async (who: Visitor, { file }: Recording) => (await who.get(`${P}/files/${file}`)).status,
    typesUp: async ({ version }: Recording, words: string) => he.post(`${list}/${version}`, { words }),
    handsOver: () => does(it, rose, { kind: 'submit', practice: larkfield.id }),
  }
}
export type SpokenPlan = Awaited<ReturnType<typeof aSpokenPlan>>

/** What `npm run verify` finds broken. */
export const brokenIn = async ({ file }: AnApp): Promise<readonly string[]> => {
  const opened = await openDatabase({ url: file, masterKeyFile: masterKeyFor(file), access: 'read' })
  if (!opened.ok) throw new Error(opened.kind)
  const all = await verify(opened.database, flows)
  await opened.database.close()
  return all.flatMap(({ broken }) => broken ?? [])
}
