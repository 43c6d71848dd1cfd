import { clock } from '#src/clock.ts'
import { compose } from '#src/compose.ts'
import { playPlan } from '#src/demo/play-plan.ts'
import { canonical } from '#src/plan/deeds/approving.ts'
import type { Fact, Recorded } from '#src/plan/facts.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { fold, type Plan, unstarted } from '#src/plan/plan.ts'
import type { Practice } from '#src/plan/practice.ts'
import { actWith } from '#src/plan/stream.ts'
import { demoHospice, demoPeople } from '#views/demo/people.en.ts'
import type { DemoPlan } from '#views/demo/plan.ts'

/** A plan as its facts, what they come to, and what was kept apart from them, by its id. */
export type PlayedPlan = {
  readonly plan: Plan
  readonly facts: readonly Recorded[]
  readonly apart: Readonly<Record<string, string>>
}

/** A story of the demonstration, played in memory through the real commands: its facts are what is copied. */
export const playedPlan = async (story: DemoPlan, practice: Practice): Promise<PlayedPlan> => {
  const parts = {
    baseUrl: 'http://127.0.0.1',
    demo: false,
    mailFrom: 'sayso@example.org',
    smtpUrl: undefined,
  }
  const composing = await compose(
    { ...parts, databaseUrl: ':memory:' },
    { clock, log: () => undefined, assets: new Map() },
  )
  if (!composing.ok) throw new Error(`no store: ${composing.kind}`)
  const { ports, close } = composing.composed
  const hospice: Practice = { id: practiceId('hospice-of-the-demonstration'), ...demoHospice }
  for (const team of [practice, hospice]) await ports.practices.add(team)
  for (const [key, { name, email, duty }] of Object.entries(demoPeople))
    await ports.accounts.add({
      ...{ id: accountId(key), name, email },
      duty: duty.kind === 'clinician' ? { ...duty, practice: practice.id } : duty,
    })
  const facts: Recorded[] = []
  const last: Plan[] = []
  const apart: Record<string, string> = {}
  const noting: typeof ports.plans = {
    ...ports.plans,
    save: (change) => {
      facts.push(...change.facts)
      last[0] = change.after
      Object.assign(apart, change.sites?.kept)
      return ports.plans.save(change)
    },
  }
  const act = actWith(
    { plans: noting, publications: ports.publications, tries: ports.tries },
    ports.forms,
    clock,
  )
  await playPlan({ ...ports, act }, story, { practice, hospice })
  await close()
  const [plan] = last
  if (!plan) throw new Error('the story did nothing')
  return { plan, facts, apart }
}

/** The same as it stood before the first fact of a kind. */
export const before = (played: PlayedPlan, kind: Fact['kind']): PlayedPlan => {
  const end = played.facts.findIndex(({ fact }) => fact.kind === kind)
  return refolded(played, played.facts.slice(0, end))
}

/** Who it is about, and a few of the approved words, in few facts: for stores with very many plans. */
export const slim = (played: PlayedPlan): PlayedPlan => {
  const kept = played.facts.filter(({ fact }) => lives.has(fact.kind) || isNaming(fact))
  const renumbered = kept.map(({ fact, ...one }, index) => ({
    ...one,
    version: index + 1,
    fact: shorter(fact),
  }))
  return refolded(played, renumbered)
}
const lives: ReadonlySet<Fact['kind']> = new Set(['Started', 'Submitted', 'ReviewOpened', 'Approved'])
const naming = 'person'
const isNaming = (fact: Fact): boolean => fact.kind === 'Answered' && fact.section === naming

const shorter = (fact: Fact): Fact => {
  if (fact.kind !== 'Approved') return fact
  const [named, others] = [true, false].map((is) =>
    fact.content.entries.filter(({ section }) => (section === naming) === is),
  )
  const content = { ...fact.content, entries: [...(named ?? []), ...(others ?? []).slice(0, 6)] }
  return { ...fact, content, hash: clock.digest(canonical(content)), readings: [] }
}

const refolded = ({ plan, apart }: PlayedPlan, facts: readonly Recorded[]): PlayedPlan => ({
  plan: fold(unstarted(plan.id, plan.forms), facts),
  facts,
  apart,
})
