import { expect, test } from 'vitest'
import type { Command } from '#src/plan/command.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import {
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  startedAt,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { raviHelps } from '#test/kit/a-review.ts'

const { asha, ravi, nadia } = people
const words = { section: 'matters', at: ['matters.fear'], danger: 'self', text: 'No more' } as const
const offer: Command = { kind: 'offer-help', ...words }
const offered = { kind: 'HelpOffered', voice: 'person', ...words } as const

test('words of danger are kept with who wrote them, in their own voice, and change no chapter', () => {
  expect(factsOf(when(given(), asha, offer))).toEqual([offered])
  expect(factsOf(when(given(...raviHelps), ravi, offer))).toEqual([{ ...offered, voice: ravisVoice }])
  const plan = given(offered)
  expect([plan.draftVersion, plan.changedIn]).toEqual([given().draftVersion, {}])
  expect(agendaOf(plan).helpOffered).toMatchObject([
    { voice: 'person', text: 'No more', by: { name: asha.name } },
  ])
})

test('all that the words speak of is kept, and told as one matter', () => {
  const both = { ...offer, also: ['by-others'] } as const
  expect(factsOf(when(given(), asha, both))).toEqual([{ ...offered, also: ['by-others'] }])
  const plan = given({ ...offered, also: ['by-others'] })
  expect(agendaOf(plan).helpOffered).toMatchObject([{ dangers: ['self', 'by-others'] }])
  expect(factsOf(when(plan, asha, both))).toEqual([])
  expect(factsOf(when(plan, asha, offer))).toHaveLength(1)
})

test('the same words are kept once; other words, or another voice, beside them', () => {
  const plan = given(...raviHelps, offered)
  expect(factsOf(when(plan, asha, offer))).toEqual([])
  expect(factsOf(when(plan, asha, { ...offer, text: 'Other words' }))).toHaveLength(1)
  expect(factsOf(when(plan, ravi, offer))).toHaveLength(1)
})

test('a practice that has the plan is mailed once when words of danger come, and never of a draft that is the person’s own', () => {
  const mailOf = (plan: Plan) => {
    const decision = when(plan, asha, offer)
    return decision.ok ? decision.mail : []
  }
  const practice = nadia.duty.practice
  const handedOver = given({ kind: 'Submitted', practice })
  expect(mailOf(handedOver)).toMatchObject([{ kind: 'read-first', to: { practice } }])
  const alone = when(handedOver, asha, { kind: 'tell-in-private', text: '', alone: true })
  expect(alone).toMatchObject({ mail: [{ kind: 'read-first', to: { practice } }] })
  expect(
    when(handedOver, asha, { kind: 'tell-in-private', text: 'I sleep badly', alone: false }),
  ).toMatchObject({ mail: [] })
  expect(mailOf(later(handedOver, { ...offered, text: 'Other words' }))).toEqual([])
  expect(mailOf(given())).toEqual([])
  const returned = later(handedOver, told(nadia, { kind: 'ReviewOpened' }), told(nadia, { kind: 'Returned' }))
  expect(mailOf(returned)).toEqual([])
})

test('who opens a new version over words of danger that nobody had is asked by email to read it first', () => {
  const { practice } = nadia.duty
  const closed = given({ kind: 'Submitted', practice }, told(nadia, { kind: 'Closed', because: 'moved' }))
  const open = (plan: Plan) => when(plan, nadia, { kind: 'open-new-version' })
  expect(open(closed)).toMatchObject({ ok: true, mail: [] })
  expect(open(later(closed, offered))).toMatchObject({ mail: [{ kind: 'read-first', to: { practice } }] })
})

test('a hundred are kept; the page opens without being kept after that', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ ...offered, text: String(index) }))
  expect(factsOf(when(given(...many.slice(1)), asha, offer))).toHaveLength(1)
  expect(factsOf(when(given(...many), asha, offer))).toEqual([])
})

test('what a clinician writes leads nowhere, and a chapter that is not there is refused', () => {
  const handedOver = given({ kind: 'Submitted', practice: nadia.duty.practice })
  expect(refusalOf(when(handedOver, nadia, offer))).toBe('not-allowed')
  expect(refusalOf(when(given(), asha, { ...offer, section: 'nowhere' }))).toBe('no-such-place')
})

test('an approval forgets those of which a clinician wrote what became, and no others', () => {
  const handedOver = [offered, { kind: 'Submitted', practice: nadia.duty.practice }] as const
  const content = contentOf(given(...handedOver), signature, '')
  const approved = told(nadia, { kind: 'Approved', content, hash: 'h', version: 1, readings: [] })
  const review = [...handedOver, told(nadia, { kind: 'ReviewOpened' })]
  const settled = told(nadia, { kind: 'DisclosureSettled', disclosure: 2, text: 'Spoke with her alone' })
  expect(given(...handedOver).helpOffered).toHaveLength(1)
  expect(given(...review, settled, approved).helpOffered).toEqual([])
  expect(given(...review, approved).helpOffered).toHaveLength(1)
})
const signature = { name: '', jobRole: '', registration: '', practice: '', at: startedAt }
