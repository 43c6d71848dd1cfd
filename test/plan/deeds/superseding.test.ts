import { expect, test } from 'vitest'
import { actorFor } from '#src/plan/access.ts'
import type { Command } from '#src/plan/command.ts'
import { decide } from '#src/plan/decide.ts'
import type { Decision } from '#src/plan/decision.ts'
import { instant, planId } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { refusedIn } from '#src/plan/reads/refused-in.ts'
import { warnedIn } from '#src/plan/reads/warned-in.ts'
import { later, people, refusalOf } from '#test/kit/a-plan.ts'
import { approvedByNadia, approveNow, ready } from '#test/kit/a-review.ts'

const { nadia } = people
const draft = ready()
const other: Plan = { ...approvedByNadia(ready()), id: planId('plan-of-elsewhere') }
const third: Plan = { ...other, id: planId('plan-of-long-ago') }

const among = (plan: Plan, command: Command, published: readonly Plan[]): Decision =>
  decide(plan, command, actorFor(nadia, plan), {
    at: instant('2026-03-02T10:00:00.000Z'),
    digest: (text) => `digest of ${text}`,
    published,
  })

test('a plan is not approved beside another current one of the same NHS number, and the refusal tells whose that is', () => {
  const content = other.approved?.content
  if (!content) throw new Error('nothing was approved')
  expect(refusedIn(draft.forms, content).length).toBeGreaterThan(0)
  expect(among(draft, approveNow(draft), [other])).toEqual({
    ok: false,
    refusal: {
      kind: 'already-published',
      others: [
        {
          plan: other.id,
          version: 1,
          family: 'Patel',
          given: 'Asha',
          born: '1941-03-27',
          nhsNumber: '9990000018',
          approvedAt: other.approved?.at,
          signedBy: other.approved?.content.signedBy,
          refused: refusedIn(draft.forms, content),
          warned: warnedIn(draft.forms, content),
        },
      ],
    },
  })
})

test('it is approved by who names the one that it takes the place of, and every one has to be named', () => {
  const named = { ...approveNow(draft), supersedes: [other.id] }
  expect(among(draft, named, [other])).toMatchObject({ ok: true, supersedes: [other] })
  expect(among(draft, named, [other, third])).toMatchObject({ refusal: { others: [{ plan: third.id }] } })
  expect(among(draft, named, [])).toMatchObject({ ok: true, supersedes: [] })
})

test('a number that stands under a plan of another name or birth date is refused, also where that plan is ticked', () => {
  const said = { ...other.approved?.content } as const
  const whose = (changed: Readonly<Record<string, string>>): Plan => ({
    ...other,
    ...(other.approved && {
      approved: {
        ...other.approved,
        content: {
          ...other.approved.content,
          entries: (said.entries ?? []).map((entry) => {
            const value = changed[entry.field]
            return value === undefined ? entry : { ...entry, said: { kind: 'answer' as const, value } }
          }),
        },
      },
    }),
  })
  const ticked = { ...approveNow(draft), supersedes: [other.id] }
  for (const changed of [{ 'person.family': 'Finch' }, { 'person.dob': '1940-01-02' }])
    for (const command of [ticked, approveNow(draft)])
      expect(refusalOf(among(draft, command, [whose(changed)]))).toBe('another-person')
  const sameName = whose({ 'person.family': 'PATEL-Shah' })
  expect(among(draft, ticked, [sameName])).toMatchObject({ ok: true })
})

test('a suspended plan is not resumed while another one is current', () => {
  const suspended = later(approvedByNadia(draft), { kind: 'Suspended', reason: 'An operation' })
  expect(refusalOf(among(suspended, { kind: 'resume' }, [other]))).toBe('already-published')
  expect(refusalOf(among(suspended, { kind: 'resume' }, []))).toBe('accepted')
})
