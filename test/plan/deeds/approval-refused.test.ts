import { expect, test } from 'vitest'
import type { Said } from '#src/flow/answer.ts'
import type { Command } from '#src/plan/command.ts'
import { instant } from '#src/plan/ids.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  says,
  submitted,
  teamsPart,
  told,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { allAccepted, approvedByNadia, approveNow, opened, ready, signOff } from '#test/kit/a-review.ts'
import { withCondition } from '#test/kit/with-condition.ts'

const { asha, ravi, nadia, owen, elsewhere, medic, stranger } = people

test('a draft that moved since the sign page was read is not approved, and names what moved', () => {
  const plan = ready()
  const moved = later(plan, answers('places', { 'place.avoid': 'Ward 7' }))
  const decision = when(moved, nadia, approveNow(moved, '2026-06-01', plan.draftVersion))
  expect(decision).toEqual({ ok: false, refusal: { kind: 'draft-moved', sections: ['places'] } })
})

test('hiding a question while the sign page is open takes a carer’s words out: the draft has moved', () => {
  const plan = ready(told(ravi, answers('about', { 'about.people': 'Me' }, { voice: ravisVoice })))
  const hidden = later(plan, { kind: 'FieldHidden', field: 'about.people' })
  const decision = when(hidden, nadia, approveNow(hidden, '2026-06-01', plan.draftVersion))
  expect(decision).toEqual({ ok: false, refusal: { kind: 'draft-moved', sections: ['about'] } })
})

test('a section that nobody accepted stops the approval by name', () => {
  const plan = given(...wholeDraft(), submitted, opened, ...teamsPart())
  const decision = when(plan, nadia, approveNow(plan))
  expect(decision).toMatchObject({ refusal: { kind: 'not-accepted' } })
  expect(decision.ok || (decision.refusal.kind === 'not-accepted' && decision.refusal.sections)).toHaveLength(
    13,
  )
})

test('a must without a value stops the approval and says which', () => {
  const plan = ready(says('matters', { 'matters.fear': { kind: 'not-sure' } }))
  expect(when(plan, nadia, approveNow(plan))).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: [{ section: 'matters', at: ['matters.fear'] }] },
  })
})

test('who took part, and whether the person has seen it, has to be said; whether she was spoken to alone is asked (RULE-SAF-5)', () => {
  const plan = ready()
  const { 'sign.involved': _, 'sign.sharedWithPerson': __, ...rest } = signOff('2026-06-01')
  expect(
    when(plan, nadia, { kind: 'approve', said: rest, read: plan.draftVersion, practiceName: 'Elm' }),
  ).toEqual({
    ok: false,
    refusal: {
      kind: 'incomplete',
      missing: [
        { section: 'approval', at: ['sign.sharedWithPerson'] },
        { section: 'approval', at: ['sign.involved'] },
      ],
    },
  })
  const { 'sign.spokenAlone': ___, ...unasked } = signOff('2026-06-01')
  const command: Command = { kind: 'approve', said: unasked, read: plan.draftVersion, practiceName: 'Elm' }
  expect(refusalOf(when(plan, nadia, command))).toBe('accepted')
})

test('a sign-off holds what its questions offer and nothing else (RULE-06)', () => {
  const plan = ready()
  for (const said of [
    { ...signOff('2026-06-01'), 'sign.involved': { kind: 'answer', value: ['a-computer'] } as const },
    { ...signOff('2026-06-01'), 'crisis.clinicianAction': { kind: 'answer', value: 'x' } as const },
  ])
    expect(refusalOf(when(plan, nadia, { ...approveNow(plan), said }))).toBe('no-such-place')
})

test('a question of the sign-off that is off its path is neither needed nor taken', () => {
  const plan = ready()
  const asksMore = { ...plan, forms: { ...plan.forms, approval: withCondition(plan.forms.approval) } }
  const approves = (kind: string, more: Readonly<Record<string, Said>> = {}) => {
    const said = { ...signOff('2026-06-01'), 'extra.kind': { kind: 'answer', value: kind } as const, ...more }
    return when(asksMore, nadia, { ...approveNow(plan), said })
  }
  const words = { 'extra.words': { kind: 'answer', value: 'Quite a lot' } } as const
  expect(approves('yes')).toEqual({
    ok: false,
    refusal: { kind: 'incomplete', missing: [{ section: 'approval', at: ['extra.words'] }] },
  })
  const answered = (decision: ReturnType<typeof approves>) =>
    factsOf(decision).flatMap((fact) =>
      fact.kind === 'Answered' ? [[fact.step, ...Object.keys(fact.said)]] : [],
    )
  expect(answered(approves('yes', words)).at(-1)).toEqual(['more', 'extra.words'])
  expect(answered(approves('no', words)).flat()).not.toContain('extra.words')
  expect(answered(approves('no'))).toHaveLength(1)
})

/** Where the team wrote, beside what it wrote down for the person. */
const teamsSections = ['about', 'places', 'contacts', 'crisis', 'health', 'legal', 'recommendations']

test('who wrote down a wish for the person cannot approve it; a colleague can, who reads herself what the other wrote', () => {
  const plan = ready(told(nadia, answers('about', { 'about.people': 'She said: Meera' }, { voice: 'team' })))
  expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBe('own-draft')
  const relies = { ...approveNow(plan), reliesOn: [nadia.id] }
  expect(when(plan, owen, relies)).toEqual({
    ok: false,
    refusal: { kind: 'unread', sections: teamsSections },
  })
  const read = later(
    plan,
    ...teamsSections.map((section) => told(owen, { kind: 'SectionAccepted', section, read: plan.version })),
  )
  expect(refusalOf(when(read, owen, relies))).toBe('accepted')
})

test('neither patient, carer, urgent reader, stranger nor another practice can approve', () => {
  const plan = ready()
  for (const other of [asha, ravi, medic, stranger, elsewhere])
    expect(refusalOf(when(plan, other, approveNow(plan)))).toBe('not-allowed')
})

test('a clinician who helps as a carer is a carer, even in her own practice', () => {
  const invited = {
    kind: 'CarerInvited',
    carer: ravisVoice,
    name: owen.name,
    relationship: 'friend',
    email: owen.email,
  } as const
  const plan = allAccepted(
    given(
      ...wholeDraft(),
      invited,
      told(owen, { kind: 'CarerJoined', carer: ravisVoice, account: owen.id }),
      told(owen, answers('about', { 'about.people': 'Me' }, { voice: ravisVoice })),
      submitted,
      opened,
      ...teamsPart(),
    ),
  )
  expect(refusalOf(when(plan, owen, approveNow(plan)))).toBe('not-allowed')
  const removed = allAccepted(later(plan, { kind: 'CarerRemoved', carer: ravisVoice }))
  expect(refusalOf(when(removed, owen, approveNow(removed))), 'nor afterwards').toBe('not-allowed')
})

test('a plan is approved once every section of it was accepted, and not twice', () => {
  const waiting = given(...wholeDraft(), submitted)
  expect(refusalOf(when(waiting, nadia, approveNow(waiting)))).toBe('incomplete')
  const plan = ready()
  const approved = approvedByNadia(plan)
  expect(refusalOf(when(approved, nadia, approveNow(approved)))).toBe('wrong-state')
})

test('the plan of somebody under 18 is not approved, and is from their 18th birthday (RULE-CYP-1)', () => {
  const born = (day: string) =>
    ready(answers('start', { 'plan.birthYear': 2008 }), answers('person', { 'person.dob': day }))
  const plan = born('2008-03-03')
  expect(refusalOf(when(plan, nadia, approveNow(plan), instant('2026-03-02T23:00:00.000Z')))).toBe('blocked')
  expect(refusalOf(when(plan, nadia, approveNow(plan), instant('2026-03-03T01:00:00.000Z')))).toBe('accepted')
})

test.each(['2026-03-03', '2031-01-01', '9990-01-01'])(
  'nobody is born on a day to come: with %s there is no approval',
  (day) => {
    const plan = ready(answers('person', { 'person.dob': day }))
    expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBe('blocked')
  },
)

/** She knows that in this plan's crises nobody has a number (RULE-SIGN-7). */
const knowing = (...args: Parameters<typeof approveNow>) => ({
  ...approveNow(...args),
  acknowledges: ['RULE-SIGN-7', 'RULE-SIGN-15'],
})

test.each([
  ['eol', '2026-06-02', '2026-06-03'],
  ['mhc', '2026-09-02', '2026-09-03'],
] as const)(
  'a plan on the pathway %s is reviewed by %s at the latest (RULE-REV)',
  (pathway, latest, tooLate) => {
    const plan = allAccepted(given(...wholeDraft(pathway), submitted, opened, ...teamsPart(nadia, pathway)))
    expect(refusalOf(when(plan, nadia, knowing(plan, latest)))).toBe('accepted')
    expect(when(plan, nadia, knowing(plan, tooLate))).toEqual({
      ok: false,
      refusal: { kind: 'review-date', latest },
    })
    expect(refusalOf(when(plan, nadia, knowing(plan, '2026-03-01')))).toBe('review-date')
  },
)

test('on two pathways the nearer review counts, and a month without that day ends on its last (RULE-REV)', () => {
  const both = allAccepted(
    given(
      ...wholeDraft(),
      answers('start', { 'plan.pathways': ['eol', 'mhc'], 'plan.mostly': 'eol' }),
      ...[submitted, opened, ...teamsPart(), ...teamsPart(nadia, 'mhc')],
    ),
  )
  const said = later(
    both,
    answers('crisis', { 'mh.whenWell': 'Chatty', 'mh.whenUnwell': 'Silent', 'mh.deEscalation': 'Tea' }),
  )
  const plan = allAccepted(later(said, answers('places', { 'place.conveyTo': 'Elm Hospital' })))
  const at = instant('2026-11-30T10:00:00.000Z')
  expect(when(plan, nadia, knowing(plan, '2027-03-01'), at)).toEqual({
    ok: false,
    refusal: { kind: 'review-date', latest: '2027-02-28' },
  })
  expect(refusalOf(when(plan, nadia, knowing(plan, '2027-02-28'), at))).toBe('accepted')
})
