import type { Account } from '#src/plan/actor.ts'
import { accountId, carerId } from '#src/plan/ids.ts'
import {
  acceptAll,
  aWholeDraft,
  does,
  rosesPlan,
  says,
  signsFor,
  writeTeamsPart,
} from '#test/kit/a-handed-over-plan.ts'
import { type AnApp, anApp, helen, larkfield, rose } from '#test/kit/an-app.ts'

/**
 * Where a plan can be: d a draft that nobody was given, h handed over, r in review, b sent back, a approved,
 * c approved and changed since, w withdrawn, s suspended, l closed, e entered in error.
 */
export const states = ['d', 'h', 'r', 'b', 'a', 'c', 'w', 's', 'l', 'e'] as const
export type State = (typeof states)[number]

/** Stands in the person's own words, and in no word of ours. */
export const canary = 'The bench by the quiet pond'

/** Sent by her, and no answer yet. */
const fileOfRose = {
  id: 'file-of-rose',
  name: 'letter.pdf',
  type: 'application/pdf',
  size: 4,
  by: rose.id,
  content: new TextEncoder().encode(canary),
} as const

/** The whole app but for what sets a page on paper, and Rose's plan in this state. */
export const planIn = async (state: State): Promise<AnApp> => {
  const it = await anApp(false, undefined, undefined, '/nowhere/setter.ts')
  await aWholeDraft(it)
  await does(it, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': canary }))
  await it.ports.files.add({ ...fileOfRose, plan: rosesPlan, at: it.ports.clock.now() })
  await does(it, rose, says({ section: 'home', step: 'access' }, { 'home.keySafePresent': 'yes' }))
  const keptApart = says(
    { section: 'home', step: 'key-safe' },
    { 'home.keySafeDetail': { id: 'site-of-rose' } },
  )
  await does(it, rose, { ...keptApart, secrets: { 'site-of-rose': canary } })
  const gone = carerId('carer-gone')
  const guest = { name: 'Ines Roy', relationship: 'friend', email: 'ines@example.org' }
  await does(it, rose, { kind: 'invite-carer', carer: gone, ...guest })
  await does(it, rose, { kind: 'remove-carer', carer: gone })
  await it.ports.accounts.add(helen)
  await it.ports.accounts.add(leaver)
  await it.ports.play('run-of-helen', helen.id, { kind: 'begin', scenario: 'difficult-news' })
  for (const next of ways[state]) await next(it)
  return it
}

/** Somebody at work who is changed and closed without anybody else being so. */
const leaver: Account = {
  id: accountId('account-leaver'),
  email: 'leaver@example.org',
  name: 'Lee Hart',
  duty: { kind: 'trainee' },
}

type Step = (it: AnApp) => Promise<unknown>

const handOver: Step = (it) => does(it, rose, { kind: 'submit', practice: larkfield.id })
const askBack: Step = (it) =>
  does(it, helen, { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Which sister?' })
const sendBack: Step = (it) => does(it, helen, { kind: 'return' })
const withdraw: Step = (it) => does(it, rose, { kind: 'withdraw' })
const suspend: Step = (it) => does(it, helen, { kind: 'suspend', reason: 'An operation' })
const close: Step = (it) => does(it, helen, { kind: 'close', because: 'moved' })
const enterInError: Step = (it) =>
  does(it, helen, { kind: 'enter-in-error', reason: 'It is about another person' })
const change: Step = (it) =>
  does(it, rose, says({ section: 'matters', step: 'value' }, { 'matters.value': `${canary}, in May` }))

export const approve = async (it: AnApp, acknowledges: readonly string[] = []): Promise<void> => {
  await writeTeamsPart(it)
  await acceptAll(it)
  await signsFor(it, { by: helen, practiceName: larkfield.name, acknowledges })
}

const ways: Readonly<Record<State, readonly Step[]>> = {
  d: [],
  h: [handOver],
  r: [handOver, askBack],
  b: [handOver, askBack, sendBack],
  a: [handOver, (it) => approve(it)],
  c: [handOver, (it) => approve(it), change],
  w: [handOver, (it) => approve(it), withdraw],
  s: [handOver, (it) => approve(it), suspend],
  l: [handOver, (it) => approve(it), close],
  e: [handOver, (it) => approve(it), enterInError],
}
