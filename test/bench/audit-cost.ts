import { flows } from '#flows/index.ts'
import type { Plan } from '#src/plan/plan.ts'
import { alertsOf, askedAbout, profileOf } from '#src/plan/quality/audit.ts'
import { readingHints } from '#src/plan/reads/reading-hints.ts'
import { answers, later } from '#test/kit/a-plan.ts'
import { planTold } from '#test/kit/a-story.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'
import type { DemoVoice, Told } from '#views/demo/plan.ts'

const ofEach = 4
const rounds = 8
const today = '2026-11-27T17:00:00.000Z'

/**
 * CPU µs of the live audit of one plan, its hints about wording among it: of one that nobody has looked at, its paths walked and
 * its words listened to; after one answer to it more; and of a state that a page shows anyway. The plans are those of the
 * twelve people, four of each, and no two have a text in common: copies of one plan are listened to once for all of them.
 */
export const auditCost = (): AuditCost => {
  const all = Array.from({ length: rounds }, (_, round) => costOfAll(round))
  const lowest = (of: keyof AuditCost) => Math.min(...all.map((one) => one[of]))
  return { first: lowest('first'), edited: lowest('edited'), again: lowest('again') }
}

type AuditCost = { readonly first: number; readonly edited: number; readonly again: number }

const costOfAll = (round: number): AuditCost => {
  const all = Array.from({ length: ofEach }, (_, copy) => plansIn(`${round}-${copy}`)).flat()
  const first = audited(all)
  const after = all.map((plan, index) =>
    later(plan, answers('matters', { 'matters.fear': `Being alone at night, ${round} and ${index}` })),
  )
  return { first, edited: audited(after), again: audited(after) }
}

const audited = (all: readonly Plan[]): number => {
  const before = process.cpuUsage()
  for (const plan of all) {
    profileOf(plan, flows.qualityChecks)
    alertsOf(plan, flows.qualityChecks, today)
    readingHints(plan, flows.textChecks)
    askedAbout(plan, flows.qualityChecks)
  }
  const { user, system } = process.cpuUsage(before)
  return Math.round((user + system) / all.length)
}

const plansIn = (mark: string): readonly Plan[] =>
  twelvePeople.map(({ plan, team = plan.team }) =>
    planTold(marked(plan.person, mark), team && marked(team, mark)),
  )

/** Each text of a sentence or more ends in a word that no other plan has. */
const marked = (voice: DemoVoice, mark: string): DemoVoice => ({
  ...voice,
  fields: fieldsMarked(voice.fields, mark),
  items: Object.fromEntries(
    Object.entries(voice.items ?? {}).map(([list, items]) => [
      list,
      Object.fromEntries(Object.entries(items).map(([id, fields]) => [id, fieldsMarked(fields, mark)])),
    ]),
  ),
})

const fieldsMarked = (fields: Readonly<Record<string, Told>>, mark: string) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, one]) => [
      name,
      typeof one === 'string' && one.includes(' ') && one.length > 20 ? `${one} Note ${mark}.` : one,
    ]),
  )
