import { expect, test } from 'vitest'
import { runsAlike, runsKept, wordsToCompare } from '#src/plan/quality/same-words.ts'
import { type Planted, planTold } from '#test/kit/a-story.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'
import { atTheEnd } from './planted.ts'

const cpr = (note: string): Planted => ({
  'rec.cpr.decision': 'not-for-cpr',
  'rec.cpr.reason': { choice: 'would-not-work', note },
})
const decided = (note: string) => {
  const team = waltersPlan.team && {
    ...waltersPlan.team,
    fields: { ...waltersPlan.team.fields, 'rec.cpr.decision': 'not-for-cpr', 'rec.cpr.reason': '' },
  }
  return wordsToCompare(planTold(waltersPlan.person, team, cpr(note))).reasons
}
const runs = (planted: Planted = {}) => wordsToCompare(atTheEnd(planted)).runs
const shared = (one: readonly string[], other: readonly string[]) =>
  one.filter((run) => other.includes(run)).length

test('a reason about CPR is the same in capitals, with other marks and spaces, and another one is not', () => {
  const own = decided('His heart would not start again.')
  expect(own).toHaveLength(1)
  expect(decided('HIS HEART\nwould not – start, again!')).toEqual(own)
  expect(decided('His heart would not start again, and he said so.')).not.toEqual(own)
  expect(decided('It would not.')).toEqual([])
  expect(runs()).toHaveLength(runsKept)
})

test('a plan that was copied with one text rewritten is nearly the same, also with other words of the person; another is not', () => {
  const own = runs()
  expect(shared(own, runs({ 'rec.goal': 'balance', 'matters.value': 'Something else of mine' }))).toBe(
    runsKept,
  )
  expect(
    shared(own, runs({ 'crisis/fall/crisis.escalateWhen': 'Call 999 at once.' })),
  ).toBeGreaterThanOrEqual(runsAlike)
  const all = twelvePeople.map(
    ({ plan, team }) => wordsToCompare(planTold(plan.person, team ?? plan.team)).runs,
  )
  for (const [index, one] of all.entries())
    for (const other of all.slice(index + 1)) expect(shared(one, other)).toBeLessThan(runsAlike)
})

test('a plan of few words is like none', () => {
  expect(wordsToCompare(planTold(waltersPlan.person, undefined)).runs).toEqual([])
})
