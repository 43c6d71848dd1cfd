import { expect, test } from 'vitest'
import type { Account } from '#src/plan/actor.ts'
import type { Command } from '#src/plan/command.ts'
import { disclosedTo, everDisclosedTo, isKnownAt, openDisclosures } from '#src/plan/disclosure.ts'
import { asOfferedKnow } from '#src/plan/in-hand.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { factsOf, given, later, people, refusalOf, submitted, told, when } from '#test/kit/a-plan.ts'
import { approveNow, ready } from '#test/kit/a-review.ts'

const { asha, nadia, elsewhere, ravi } = people
const danger = { kind: 'HelpOffered', voice: 'person', section: '', at: [], danger: 'by-others' } as const
const alone = { kind: 'ToldInPrivate', voice: 'person', text: 'Him', alone: true } as const
const settles = (
  disclosure: number,
  text = 'Spoke with her alone at home',
  done: readonly string[] = ['alone'],
): Command => ({ kind: 'settle-disclosure', disclosure, text, done })

const settledAs = (text: string, disclosure = 2) =>
  ({ kind: 'DisclosureSettled', disclosure, text, done: ['alone'] }) as const

test('nobody signs past words of danger or a wish to speak alone before it is written what became of each', () => {
  const plan = ready(danger, alone)
  expect(refusalOf(when(plan, nadia, approveNow(plan)))).toBe('disclosures-open')
  const settled = openDisclosures(plan).reduce(
    (now, { version }) =>
      later(now, ...factsOf(when(now, nadia, settles(version))).map((fact) => told(nadia, fact))),
    plan,
  )
  expect(refusalOf(when(settled, nadia, approveNow(settled)))).toBe('accepted')
  expect(settled.draftVersion).toBe(plan.draftVersion)
})

test('a clinician of the practice writes it, in words, once; nobody else does', () => {
  const plan = given(danger, submitted)
  for (const one of [asha, ravi, elsewhere])
    expect(refusalOf(when(plan, one, settles(2)))).toBe('not-allowed')
  const odd = [[], ['phoned'], ['passed-on', 'no-danger']].map((done) => settles(2, undefined, done))
  for (const wrong of [settles(2, 'She is well. '.repeat(200)), settles(1), settles(3), ...odd])
    expect(refusalOf(when(plan, nadia, wrong))).toBe('no-such-place')
  const [fact] = factsOf(when(plan, nadia, settles(2)))
  expect(fact).toEqual({
    kind: 'DisclosureSettled',
    disclosure: 2,
    text: 'Spoke with her alone at home',
    done: ['alone'],
  })
  expect(factsOf(when(fact ? later(plan, told(nadia, fact)) : plan, nadia, settles(2)))).toEqual([])
})

test.each([
  '',
  ' ',
  'ok',
  'OK.',
  '-',
  'n/a',
  'done',
  'ok ok ok',
  'Done, see notes',
  'a b c',
  'Discussed',
  '??? !!! ...',
])('“%s” is no account of what was done', (token) => {
  const plan = given(danger, submitted)
  expect(refusalOf(when(plan, nadia, settles(2, token)))).toBe('says-nothing')
})

test('what was written is corrected by a later word of it, and stays beside it, also after an approval', () => {
  const settled = given(danger, submitted, told(nadia, settledAs('Spoke with her alone at home')))
  const corrected = factsOf(
    when(settled, nadia, settles(2, 'Her sister was in the room after all', ['together'])),
  )
  expect(corrected).toMatchObject([{ kind: 'DisclosureSettled', disclosure: 2, done: ['together'] }])
  const plan = later(settled, ...corrected.map((fact) => told(nadia, fact)))
  expect(openDisclosures(plan)).toEqual([])
  expect(everDisclosedTo(plan)).toMatchObject([
    {
      outcome: {
        text: 'Her sister was in the room after all',
        earlier: [{ text: 'Spoke with her alone at home' }],
      },
    },
  ])
  const open = ready(danger)
  const [{ version } = { version: 0 }] = openDisclosures(open)
  const dealt = later(open, told(nadia, settledAs('Spoke with her alone at home', version)))
  const approved = later(
    dealt,
    ...factsOf(when(dealt, nadia, approveNow(dealt))).map((fact) => told(nadia, fact)),
  )
  expect([approved.helpOffered, everDisclosedTo(approved).length]).toEqual([[], 1])
  expect(
    factsOf(when(approved, nadia, settles(version, 'Her sister was in the room', ['together']))),
  ).toHaveLength(1)
})

test('what is only planned has a day, stays open until that is done, and stops the approval', () => {
  const plan = ready(danger)
  const [{ version } = { version: 0 }] = openDisclosures(plan)
  const plans = (due?: string): Command => ({
    ...{ kind: 'settle-disclosure', disclosure: version, text: 'Will call her next week', done: ['planned'] },
    ...(due === undefined ? {} : { due }),
  })
  for (const due of [undefined, '2020-01-01', 'soon'])
    expect(refusalOf(when(plan, nadia, plans(due)))).toBe('no-such-place')
  expect(refusalOf(when(plan, nadia, { ...settles(version), ...{ due: '2027-03-04' } }))).toBe(
    'no-such-place',
  )
  const planned = later(
    plan,
    ...factsOf(when(plan, nadia, plans('2027-03-04'))).map((fact) => told(nadia, fact)),
  )
  expect(disclosedTo(planned)).toMatchObject([{ outcome: { due: '2027-03-04' } }])
  expect(refusalOf(when(planned, nadia, approveNow(planned)))).toBe('disclosures-open')
  const done = later(
    planned,
    ...factsOf(when(planned, nadia, settles(version))).map((fact) => told(nadia, fact)),
  )
  expect([disclosedTo(done), refusalOf(when(done, nadia, approveNow(done)))]).toEqual([[], 'accepted'])
})

test.each([
  ['Will ring her next week', 'only-planned'],
  ['Plan to discuss at the Tuesday meeting', 'only-planned'],
  ['District nurse to be called on Monday', 'only-planned'],
  ['I spoke with her alone, and will ring again on Monday', 'accepted'],
  ['Passed to the crisis team at noon: they will visit today', 'accepted'],
])('“%s” as something done: %s', (text, outcome) => {
  const plan = given(danger, submitted)
  expect(refusalOf(when(plan, nadia, settles(2, text, ['passed-on'])))).toBe(outcome)
})

test('what the practice once had stays open while the person has the draft again; what she writes then is hers until the hand-over', () => {
  const returned = given(danger, submitted, told(nadia, { kind: 'ReviewOpened' }), {
    kind: 'Returned',
  })
  const more = later(returned, { ...danger, danger: 'self' })
  expect(disclosedTo(more).map(({ version }) => version)).toEqual([2])
  expect(disclosedTo(later(more, submitted))).toHaveLength(2)
  expect(disclosedTo(given(danger))).toEqual([])
})

test('RULE-CON-2: once sharing was stopped, what the practice had and did nothing about stays open, without a word of it or what it speaks of', () => {
  const text = 'He hits me'
  const stopped = later(
    given({ ...danger, text }, alone, submitted, told(nadia, settledAs('Seen alone at home', 3))),
    { kind: 'Withdrawn' },
    { ...danger, danger: 'self' },
  )
  const left = { kind: 'taken-back', version: 2, text: '', by: { id: '', name: '' } }
  const at = stopped.helpOffered[0]?.at
  expect(disclosedTo(stopped)).toEqual([{ ...left, at }])
  expect(everDisclosedTo(stopped), 'what was dealt with before is gone').toEqual([{ ...left, at }])
  expect(refusalOf(when(stopped, nadia, settles(3, 'Another word of it')))).toBe('no-such-place')
  const error = later(stopped, told(nadia, { kind: 'EnteredInError', reason: 'Another person' }))
  expect(everDisclosedTo(error)).toEqual([{ ...left, at }])
  const facts = factsOf(when(stopped, nadia, settles(2)))
  const settled = later(stopped, ...facts.map((fact) => told(nadia, fact)))
  expect([facts.length, disclosedTo(settled), rowOf(settled).isDisclosureOpen]).toEqual([1, [], false])
  expect(factsOf(when(settled, nadia, settles(2))), 'a double click').toEqual([])
  expect(rowOf(stopped).isDisclosureOpen).toBe(true)
  expect(disclosedTo(later(stopped, submitted)).map(({ kind }) => kind)).toEqual(['danger', 'danger'])
  expect(disclosedTo(later(given(danger), { kind: 'Withdrawn' })), 'what it never had').toEqual([])
})

test('the same words written again after it was settled are open again', () => {
  const settled = given(
    danger,
    alone,
    submitted,
    ...[2, 3].map((disclosure) =>
      told(nadia, { kind: 'DisclosureSettled', disclosure, text: 'Spoke with her' }),
    ),
  )
  const { voice: _, kind: __, ...offered } = danger
  expect(factsOf(when(settled, asha, { ...offered, kind: 'offer-help' }))).toHaveLength(1)
  expect(
    factsOf(when(settled, asha, { kind: 'tell-in-private', text: alone.text, alone: true })),
  ).toHaveLength(1)
})

test('what is told in private beside an approved plan is known at once to the practice that approved it, and to no other that had the draft', () => {
  const word = { ...alone, toDesk: true } as const
  const heard = { ...danger, toDesk: true } as const
  const plan = later(ready(), told(asha, word), told(asha, heard))
  const back = {
    ...plan,
    offeredTo: elsewhere.duty.practice,
    inHandsUpTo: 0,
    life: { draft: 'draft', published: 'current' },
  } as const
  expect(disclosedTo(back)).toHaveLength(2)
  expect(isKnownAt(elsewhere.duty.practice, back)).toBe(false)
  expect(refusalOf(when(back, elsewhere, settles(plan.version)))).toBe('not-allowed')
  expect(disclosedTo(asOfferedKnow(back))).toEqual([])
  expect(refusalOf(when(back, nadia, settles(plan.version)))).toBe('accepted')
})

test('while another practice has the draft, an account of the one that signed closes no newer danger of the same answer, which it never saw', () => {
  const heard = { ...danger, section: 'matters', at: ['matters.fear'], text: 'He hits me' } as const
  const plan = later(ready(heard), told(asha, { ...heard, text: 'He hits me and I am afraid to go home' }))
  const [first, second] = plan.helpOffered.map(({ version }) => version)
  if (first === undefined || second === undefined) throw new Error('two findings')
  const away = {
    ...plan,
    offeredTo: elsewhere.duty.practice,
    signersHadUpTo: second - 1,
    life: { draft: 'submitted', published: 'current' },
  } as const
  const closes = { kind: 'settle-disclosure', disclosure: first, upTo: away.version } as const
  const account = { text: 'Spoke with her alone at home', done: ['alone'] }
  const closedBy = (who: Account): readonly unknown[] =>
    factsOf(when(away, who, { ...closes, ...account })).flatMap((fact) =>
      fact.kind === 'DisclosureSettled' ? [fact.disclosure] : [],
    )
  expect(closedBy(nadia)).toEqual([first])
  expect(closedBy(elsewhere)).toEqual([first, second])
  expect(refusalOf(when(away, nadia, settles(second)))).toBe('no-such-place')
})

test('an account that is put right is put right of all that it closed in that answer, and of nothing else', () => {
  const heard = (text: string) => told(asha, { ...danger, section: 'matters', at: ['matters.fear'], text })
  const all = later(ready(), heard('I will do it'), heard('I will do it soon'), heard('I will do it tonight'))
  const [first = 0, second = 0, third = 0] = all.helpOffered.map(({ version }) => version)
  const closes = (plan: typeof all, one: number, text: string, upTo = 0) =>
    factsOf(
      when(plan, nadia, { kind: 'settle-disclosure', disclosure: one, text, done: ['alone'], upTo }),
    ).map((fact) => told(nadia, fact))
  const alsoLater = later(all, ...closes(all, first, 'Spoke with her alone at home', second))
  const closed = later(alsoLater, ...closes(alsoLater, third, 'Her sister stays with her tonight'))
  const again = closes(closed, second, 'It was the other Mrs Patel: nobody has seen her yet')
  expect(again.map(({ fact }) => fact)).toEqual(
    [second, first].map((one) => settledAs('It was the other Mrs Patel: nobody has seen her yet', one)),
  )
  const outcomes = later(closed, ...again).helpOffered.map(({ outcome }) => outcome?.text)
  expect(outcomes[2]).toBe('Her sister stays with her tonight')
})

test('a private word that its practice reads already stops nobody from taking up again what was sent back', () => {
  const back = later(ready(), told(nadia, { kind: 'Returned' }))
  const takes = (...more: readonly Parameters<typeof later>[1][]) =>
    refusalOf(when(later(back, ...more), nadia, { kind: 'take-up-again' }))
  const word = { ...alone, toDesk: true } as const
  const heard = { ...danger, toDesk: true } as const
  expect(takes()).toBe('accepted')
  expect(takes(told(asha, word), told(asha, heard))).toBe('accepted')
  for (const unread of [alone, danger]) expect(takes(told(asha, unread))).toBe('draft-moved')
})
