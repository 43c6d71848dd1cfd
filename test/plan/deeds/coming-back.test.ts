import { expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import type { Command } from '#src/plan/command.ts'
import { carerId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'

const { asha, ravi } = people
const words = told(ravi, answers('about', { 'about.people': 'Only me, says Ravi' }, { voice: ravisVoice }))
const helped = given(...raviHelps, words)
const remove: Command = { kind: 'remove-carer', carer: ravisVoice, isTold: false }

const invitation = (carer: string): Command => ({
  ...{ kind: 'invite-carer', carer: carerId(carer), email: ravi.email },
  ...{ name: 'Ravi', relationship: 'neighbour' },
})

test('whoever stopped of themselves and comes back has their own words, and a new answer replaces the old; what counts no more does not come back', () => {
  const asksAgain = (plan: Plan) => {
    return later(plan, ...factsOf(when(plan, asha, invitation('carer-again'))))
  }
  const joins = (plan: Plan) => factsOf(when(plan, ravi, { kind: 'join', email: ravi.email }))
  const left = later(helped, told(ravi, { kind: 'CarerLeft', carer: ravisVoice }))
  const asked = asksAgain(left)
  const facts = joins(asked)
  expect(facts).toMatchObject([{ kind: 'CarerJoined', carer: 'carer-again', goesOnAs: ravisVoice }])
  const back = later(asked, ...facts)
  expect(actorFor({ ...ravi, email: ravi.email, duty: { kind: 'none' } }, back)).toMatchObject({
    ...{ kind: 'carer', carer: ravisVoice, relationship: 'neighbour' },
  })
  const anew = { kind: 'Answered', voice: ravisVoice } as const
  const written = later(back, told(ravi, answers('about', { 'about.people': 'Nobody now' }, anew)))
  expect(JSON.stringify(contentNow(written))).toContain('Nobody now')
  expect(JSON.stringify(contentNow(written))).not.toContain('Only me')
  expect(Object.values(written.carers).filter(({ removed }) => !removed)).toHaveLength(1)
  expect(refusalOf(when(written, asha, invitation('carer-third')))).toBe('already-helping')
  const disowned = asksAgain(later(left, ...factsOf(when(left, asha, remove))))
  expect(joins(disowned)).toEqual([{ kind: 'CarerJoined', carer: 'carer-again', account: ravi.id }])
})

test('of an old plan, in which they came back in a new voice, sending them away ends what they wrote before as well', () => {
  const left = later(helped, told(ravi, { kind: 'CarerLeft', carer: ravisVoice }))
  const asked = later(left, ...factsOf(when(left, asha, invitation('carer-again'))))
  const carer = carerId('carer-again')
  const back = later(asked, told(ravi, { kind: 'CarerJoined', carer, account: ravi.id }))
  expect(JSON.stringify(contentNow(back))).toContain('Only me')
  const gone = factsOf(when(back, asha, { kind: 'remove-carer', carer }))
  expect(JSON.stringify(contentNow(later(back, ...gone)))).not.toContain('Only me')
})

const contentNow = (plan: Plan) =>
  contentOf(plan, { name: '', jobRole: '', registration: '', practice: '', at: plan.changedAt }, '2026-06-01')
