import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { may } from '#src/plan/access.ts'
import {
  allows,
  draftStates,
  isOver,
  type Life,
  lifeAfter,
  publishedStates,
  type Status,
  statuses,
  statusOf,
  unborn,
} from '#src/plan/lifecycle.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { shapes } from '#src/plan/upcast.ts'
import { answers, later, people, submitted } from '#test/kit/a-plan.ts'
import { approvedByNadia, opened, ready } from '#test/kit/a-review.ts'

const life = (pair: string): Life => {
  const [draft, published] = pair.split(' ')
  const found = everyLife.find((one) => one.draft === draft && one.published === published)
  if (!found) throw new Error(`no such life: ${pair}`)
  return found
}
const everyLife: readonly Life[] = draftStates.flatMap((draft) =>
  publishedStates.map((published) => ({ draft, published })),
)
const named = ({ draft, published }: Life): string => `${draft} ${published}`

const ways: readonly (readonly [string, string, string])[] = [
  ['none none', 'Started', 'draft none'],
  ['draft none', 'Submitted', 'submitted none'],
  ['draft none', 'VersionOpened', 'in-review none'],
  ['draft none', 'Withdrawn', 'draft withdrawn'],
  ['submitted none', 'ReviewOpened', 'in-review none'],
  ['submitted current', 'Withdrawn', 'draft withdrawn'],
  ['in-review none', 'Returned', 'returned none'],
  ['in-review none', 'Approved', 'none current'],
  ['in-review suspended', 'Approved', 'none current'],
  ['in-review withdrawn', 'Approved', 'none current'],
  ['in-review superseded', 'Approved', 'none current'],
  ['in-review closed', 'Approved', 'none current'],
  ['in-review current', 'Withdrawn', 'draft withdrawn'],
  ['submitted current', 'TakenBack', 'draft current'],
  ['in-review suspended', 'TakenBack', 'draft suspended'],
  ['returned current', 'TakenBack', 'draft current'],
  ['draft current', 'DraftDropped', 'none current'],
  ['returned suspended', 'DraftDropped', 'none suspended'],
  ['draft withdrawn', 'DraftDropped', 'none withdrawn'],
  ['draft none', 'DraftDropped', 'none closed'],
  ['returned none', 'Submitted', 'submitted none'],
  ['returned none', 'TakenUpAgain', 'in-review none'],
  ['none current', 'Answered', 'draft current'],
  ['none current', 'ItemAdded', 'draft current'],
  ['none current', 'ItemRemoved', 'draft current'],
  ['none current', 'ItemRestored', 'draft current'],
  ['none current', 'Submitted', 'submitted current'],
  ['none current', 'VersionOpened', 'in-review current'],
  ['none current', 'Suspended', 'none suspended'],
  ['submitted current', 'Suspended', 'submitted suspended'],
  ['none suspended', 'Resumed', 'none current'],
  ['none suspended', 'Answered', 'draft suspended'],
  ['draft current', 'Superseded', 'draft superseded'],
  ['none suspended', 'Superseded', 'none superseded'],
  ['none withdrawn', 'Submitted', 'submitted withdrawn'],
  ['returned current', 'Closed', 'none closed'],
  ['none closed', 'VersionOpened', 'in-review closed'],
  ['none closed', 'EnteredInError', 'none entered-in-error'],
  ['in-review none', 'EnteredInError', 'none entered-in-error'],
]

test.each(ways)('%s: %s leads to %s', (from, fact, to) => {
  expect(named(lifeAfter(life(from), fact))).toBe(to)
  expect(allows(life(from), fact)).toBe(true)
})

test.each([
  ['none closed', 'Answered'],
  ['none closed', 'Submitted'],
  ['none closed', 'Suspended'],
  ['none suspended', 'Suspended'],
  ['none current', 'Resumed'],
  ['draft withdrawn', 'Withdrawn'],
  ['submitted none', 'TakenBack'],
  ['draft current', 'TakenBack'],
  ['submitted current', 'DraftDropped'],
  ['in-review none', 'DraftDropped'],
  ['returned none', 'DraftDropped'],
  ['none current', 'DraftDropped'],
  ['draft none', 'Suspended'],
  ['draft current', 'Approved'],
  ['draft none', 'Approved'],
])('%s: there is no way for %s', (from, fact) => {
  expect(allows(life(from), fact)).toBe(false)
  expect(named(lifeAfter(life(from), fact))).toBe(from)
})

test('what was entered in error stays so, whatever happens', () => {
  for (const fact of Object.keys(shapes))
    expect(allows(life('none entered-in-error'), fact), fact).toBe(false)
})

test('every pair of states is reached, but for a draft of a plan that was entered in error', () => {
  const reached = new Set<string>()
  const reach = (from: Life): void => {
    if (reached.has(named(from))) return
    reached.add(named(from))
    for (const fact of Object.keys(shapes)) reach(lifeAfter(from, fact))
  }
  reach(unborn)
  const wanted = everyLife.filter(
    ({ draft, published }) => published !== 'entered-in-error' || draft === 'none',
  )
  expect([...reached].toSorted()).toEqual(wanted.map(named).toSorted())
})

test('every status has a name in one word, and every word is used', () => {
  expect(new Set(everyLife.map(statusOf))).toEqual(new Set(statuses))
  expect(everyLife.filter(isOver).map(named)).toEqual(['none closed', 'none entered-in-error'])
})

/** The statuses of the first release, as its facts led from one to the next. */
const before: Readonly<Record<string, Readonly<Record<string, Status>>>> = {
  draft: { Submitted: 'submitted', Withdrawn: 'withdrawn' },
  submitted: { ReviewOpened: 'in-review', Withdrawn: 'withdrawn' },
  'in-review': { Returned: 'returned', Approved: 'approved', Withdrawn: 'withdrawn' },
  returned: { Submitted: 'submitted', Withdrawn: 'withdrawn' },
  approved: {
    Answered: 'draft',
    ItemAdded: 'draft',
    ItemRemoved: 'draft',
    ItemRestored: 'draft',
    Submitted: 'submitted',
    Withdrawn: 'withdrawn',
  },
  withdrawn: { Submitted: 'submitted' },
}

test('whatever an earlier release stored folds into the status that it had there, and allows what it allowed', () => {
  const kinds = ['Answered', 'ItemAdded', 'ItemRemoved', 'ItemRestored', 'Submitted', 'ReviewOpened']
  const all = [...kinds, ...['Returned', 'Approved', 'Withdrawn']]
  const steps = fc.array(fc.constantFrom(...all), { maxLength: 40, size: 'max' })
  fc.assert(
    fc.property(steps, (tried) => {
      let then: Status = 'draft'
      let now = lifeAfter(unborn, 'Started')
      for (const kind of tried) {
        const way: Status | undefined = before[then]?.[kind]
        const isWriting = kind === 'Answered' || kind.startsWith('Item')
        expect(isWriting || allows(now, kind) === (way !== undefined), `${then}: ${kind}`).toBe(true)
        if (way === undefined && !isWriting) continue
        then = way ?? then
        now = lifeAfter(now, kind)
        expect(statusOf(now), tried.join()).toBe(then)
      }
    }),
    { numRuns: 3000, seed: 5 },
  )
})

test('a contact put back after the approval makes a draft that can be handed over', () => {
  const place = { voice: 'person', section: 'contacts', at: ['contact', 'one-contact'] } as const
  const without = ready({ kind: 'ItemRemoved', ...place })
  const approved = { ...without, life: life('none current'), status: 'approved' } as const
  expect(later(approved, { kind: 'ItemRestored', ...place }).status).toBe('draft')
})

describe('RULE-CON-2: a withdrawal lasts until the next approval, not the next hand-over', () => {
  const approved = approvedByNadia(ready())
  const withdrawn = later(approved, { kind: 'Withdrawn' })
  const owen = {
    kind: 'urgent-reader',
    id: people.medic.id,
    name: 'Mo Field',
    service: '',
    jobRole: '',
  } as const

  test('withdrawing hides what was approved', () => {
    expect(publicationOf(withdrawn)?.away).toEqual({ as: 'withdrawn', at: withdrawn.changedAt })
    expect(may(owen, 'read-approved', approved)).toBe(true)
    expect(may(owen, 'read-approved', withdrawn)).toBe(false)
  })

  test('handing over again, being read again and being sent back show nobody what was approved before', () => {
    const again = later(withdrawn, answers('matters', { 'matters.value': 'New' }), submitted)
    for (const plan of [again, later(again, opened), later(again, opened, { kind: 'Returned' })]) {
      expect(publicationOf(plan)?.away?.at).toBe(withdrawn.changedAt)
      expect(may(owen, 'read-approved', plan)).toBe(false)
    }
  })

  test('the next approval shows the new version', () => {
    const again = later(withdrawn, submitted, opened)
    const renewed = approvedByNadia(again)
    expect(publicationOf(renewed)).toMatchObject({ version: 2, away: undefined })
    expect(may(owen, 'read-approved', renewed)).toBe(true)
  })
})
