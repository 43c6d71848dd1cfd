import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sectionsIn } from '#src/flow/spot.ts'
import type { Account } from '#src/plan/actor.ts'
import { openAskedBack } from '#src/plan/asked-back.ts'
import type { Command } from '#src/plan/command.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { isAccepted } from '#src/plan/reads/readers.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  refusalOf,
  submitted,
  told,
  type Unread,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { approvedByNadia, opened, raviHelps, ready } from '#test/kit/a-review.ts'

const { asha, ravi, nadia, owen, elsewhere, medic, stranger } = people
const inReview = () => given(...wholeDraft(), ...raviHelps, submitted, opened)
const acceptIt = (section: string, read: number): Command => ({ kind: 'accept', section, read })
const write = (
  section: string,
  said: Readonly<Record<string, string>>,
  at: Partial<Unread> = {},
): Unread => ({
  kind: 'answer',
  section,
  at: [],
  ...at,
  step: stepOf(section, Object.keys(said)[0] ?? ''),
  said: Object.fromEntries(Object.entries(said).map(([field, value]) => [field, { kind: 'answer', value }])),
})
/** The step that asks a field, in whichever item. */
const stepOf = (id: string, field: string): string => {
  const form = flows.sections.find(({ section }) => section.id === id)
  const steps = form ? sectionsIn(form.section).flatMap(({ section }) => Object.entries(section.steps)) : []
  return steps.find(([, { ask }]) => ask.includes(field))?.[0] ?? 'nowhere'
}
const crisisItem = { at: ['crisis', 'one-crisis'] }

test('the first thing that staff of its practice do to a plan that was handed over begins its review, once', () => {
  const waiting = given(...wholeDraft(), submitted)
  const kinds = (plan: Plan, by: Account, command: Command) =>
    factsOf(when(plan, by, command)).map(({ kind }) => kind)
  const asked = { kind: 'ask-back', section: 'about', at: ['about.people'], text: 'Which one?' } as const
  const read = waiting.version
  expect(kinds(waiting, nadia, acceptIt('about', read))).toEqual(['ReviewOpened', 'SectionAccepted'])
  expect(kinds(waiting, nadia, asked)).toEqual(['ReviewOpened', 'AskedBack'])
  expect(kinds(inReview(), owen, asked)).toEqual(['AskedBack'])
  for (const other of [asha, ravi, elsewhere, medic, stranger])
    expect(refusalOf(when(waiting, other, asked))).toBe('not-allowed')
})

test('a refused deed opens no review, and a deed on a plan that the person has again says where it is', () => {
  const waiting = given(...wholeDraft(), submitted)
  expect(refusalOf(when(waiting, nadia, { kind: 'return' }))).toBe('nothing-asked-back')
  const away = later(inReview(), told(nadia, { kind: 'Returned' }))
  expect(refusalOf(when(away, nadia, acceptIt('about', away.version)))).toBe('wrong-state')
})

test('a draft that was not handed over opens for no clinician (RULE-02)', () => {
  const draft = given(...wholeDraft())
  expect(refusalOf(when(draft, nadia, acceptIt('about', 1)))).toBe('not-allowed')
})

test('a section is accepted as it was on the screen, once', () => {
  const plan = inReview()
  const facts = factsOf(when(plan, nadia, acceptIt('about', plan.version)))
  expect(facts).toEqual([{ kind: 'SectionAccepted', section: 'about', read: plan.version, jobRole: 'Nurse' }])
  const after = later(plan, ...facts.map((fact) => told(nadia, fact)))
  expect(isAccepted(after, 'about')).toBe(true)
  expect(factsOf(when(after, nadia, acceptIt('about', after.version)))).toEqual([])
})

test('a section that moved since the page was read is not accepted, and says that it moved', () => {
  const plan = inReview()
  const moved = later(plan, answers('about', { 'about.mostImportant': 'My dog, above all' }))
  const decision = when(moved, nadia, acceptIt('about', plan.version))
  expect(decision).toEqual({ ok: false, refusal: { kind: 'draft-moved', sections: ['about'] } })
  expect(refusalOf(when(moved, nadia, acceptIt('matters', plan.version)))).toBe('accepted')
})

test('nobody accepts in advance what was not written yet', () => {
  const plan = inReview()
  expect(refusalOf(when(plan, nadia, acceptIt('about', plan.version + 50)))).toBe('draft-moved')
  expect(refusalOf(when(plan, nadia, acceptIt('no-such-section', plan.version)))).toBe('no-such-place')
})

test('a change takes the acceptance of its own section and of no other', () => {
  const plan = inReview()
  const read = plan.version
  const accepted = later(
    plan,
    { kind: 'SectionAccepted', section: 'about', read },
    { kind: 'SectionAccepted', section: 'matters', read },
  )
  const changed = later(accepted, answers('about', { 'about.people': 'My son and my sister' }))
  expect([isAccepted(changed, 'about'), isAccepted(changed, 'matters')]).toEqual([false, true])
})

test('hiding a question from carers, and sending a carer away, take words out of a section: it is read again', () => {
  const said = told(ravi, answers('about', { 'about.people': 'Me' }, { voice: ravisVoice }))
  const plan = later(inReview(), said)
  const accepted = later(plan, { kind: 'SectionAccepted', section: 'about', read: plan.version })
  expect(isAccepted(accepted, 'about')).toBe(true)
  const hidden = later(accepted, { kind: 'FieldHidden', field: 'about.people' })
  expect([isAccepted(hidden, 'about'), hidden.draftVersion]).toEqual([false, hidden.version])
  const removed = later(accepted, { kind: 'CarerRemoved', carer: ravisVoice })
  expect([isAccepted(removed, 'about'), removed.draftVersion]).toEqual([false, removed.version])
})

test('another pathway asks other questions, so every section is read again', () => {
  const plan = inReview()
  const accepted = later(plan, { kind: 'SectionAccepted', section: 'places', read: plan.version })
  const moved = later(accepted, answers('start', { 'plan.pathways': ['mhc'] }))
  expect(isAccepted(moved, 'places')).toBe(false)
})

test('the words of the team stand beside the person’s and leave them as they are (RULE-03, RULE-06)', () => {
  const plan = inReview()
  const words: Command = {
    kind: 'add-words',
    section: 'about',
    at: ['about.people'],
    text: 'Met both sons.',
  }
  const facts = factsOf(when(plan, nadia, words))
  expect(facts).toEqual([{ ...words, kind: 'WordsAdded' }])
  const after = later(plan, ...facts.map((fact) => told(nadia, fact)))
  expect(after.voices).toEqual(plan.voices)
  expect(after.teamWords['about/about.people']).toMatchObject({
    text: 'Met both sons.',
    by: { name: nadia.name },
  })
  expect(factsOf(when(after, nadia, words))).toEqual([])
})

test('neither the person nor a carer nor another practice writes as the team', () => {
  const words: Command = { kind: 'add-words', section: 'about', at: ['about.people'], text: 'x' }
  for (const other of [asha, ravi, elsewhere, medic])
    expect(refusalOf(when(inReview(), other, words))).toBe('not-allowed')
})

test('the team writes its own part into a crisis of the person’s, and is not its drafter by that', () => {
  const plan = inReview()
  const facts = factsOf(
    when(plan, nadia, write('crisis', { 'crisis.clinicianAction': 'Open a window.' }, crisisItem)),
  )
  expect(facts).toMatchObject([{ kind: 'Answered', voice: 'team', at: crisisItem.at }])
  expect(later(plan, ...facts.map((fact) => told(nadia, fact))).drafters).not.toContain(nadia.id)
})

test('neither patient nor carer can write what is the clinician’s to judge (RULE-01)', () => {
  for (const field of ['crisis.clinicianAction', 'crisis.escalateWhen', 'crisis.agreedWith']) {
    for (const by of [asha, ravi]) {
      const decision = when(inReview(), by, write('crisis', { [field]: 'Mine' }, crisisItem))
      expect(decision).toEqual({ ok: false, refusal: { kind: 'not-yours-to-answer', field } })
    }
  }
})

test('the team writes in no crisis that nobody added, and in none that was taken out; it can add one', () => {
  const action = { 'crisis.clinicianAction': 'Open a window.' }
  const elsewhereInList = write('crisis', action, { at: ['crisis', 'made-up'] })
  expect(refusalOf(when(inReview(), nadia, elsewhereInList))).toBe('no-such-place')
  const removed = later(inReview(), {
    kind: 'ItemRemoved',
    voice: 'person',
    section: 'crisis',
    ...crisisItem,
  })
  expect(refusalOf(when(removed, nadia, write('crisis', action, crisisItem)))).toBe('no-such-place')
  const added: Command = { kind: 'add-item', section: 'crisis', at: ['crisis', 'of-the-team'] }
  expect(refusalOf(when(inReview(), nadia, added))).toBe('accepted')
})

test('a wish that a clinician writes down at the person’s word makes her a drafter', () => {
  const plan = inReview()
  const facts = factsOf(when(plan, nadia, write('about', { 'about.mostImportant': 'She told me: my dog' })))
  expect(facts).toMatchObject([{ kind: 'Answered', voice: 'team' }])
  const after = later(plan, ...facts.map((fact) => told(nadia, fact)))
  expect(after.drafters).toContain(nadia.id)
  expect(after.voices.person).toEqual(plan.voices.person)
})

test('outside a review a clinician writes nothing: an approved plan does not become a draft by her hand', () => {
  for (const plan of [
    approvedByNadia(ready()),
    later(inReview(), { kind: 'AskedBack', section: 'about', at: [], text: 'Who?' }, { kind: 'Returned' }),
  ])
    expect(refusalOf(when(plan, nadia, write('about', { 'about.people': 'x' })))).toBe('wrong-state')
})

test('a plan is returned with its questions, handed over again, and each stays with what became of it', () => {
  const question: Command = {
    kind: 'ask-back',
    section: 'about',
    at: ['about.people'],
    text: 'Which sister?',
  }
  expect(refusalOf(when(inReview(), nadia, { kind: 'return' }))).toBe('nothing-asked-back')
  const asked = later(
    inReview(),
    ...factsOf(when(inReview(), nadia, question)).map((fact) => told(nadia, fact)),
  )
  expect(factsOf(when(asked, nadia, question))).toEqual([])
  const decision = when(asked, nadia, { kind: 'return' })
  expect(decision).toMatchObject({ ok: true, mail: [{ kind: 'returned', to: { account: asha.id } }] })
  const returned = later(asked, ...factsOf(decision))
  expect(returned.status).toBe('returned')
  expect(agendaOf(returned).askedBack).toMatchObject([{ text: 'Which sister?', by: { name: nadia.name } }])
  expect(refusalOf(when(returned, nadia, acceptIt('about', returned.version)))).toBe('wrong-state')
  const untouched = later(returned, submitted)
  expect(agendaOf(untouched).askedBack).toMatchObject([{ text: 'Which sister?', became: 'unanswered' }])
  expect(openAskedBack(untouched)).toHaveLength(1)
  const again = later(returned, answers('about', { 'about.people': 'Meera' }), submitted)
  expect(agendaOf(again).askedBack).toMatchObject([{ text: 'Which sister?', became: 'changed' }])
  expect(openAskedBack(again)).toEqual([])
  expect(refusalOf(when(again, nadia, { kind: 'return' }))).toBe('nothing-asked-back')
})

test('whoever asked back says that it is settled, and nobody else; a settled question is not sent back', () => {
  const asked = later(
    inReview(),
    told(nadia, { kind: 'AskedBack', section: 'about', at: ['about.people'], text: 'Which sister?' }),
  )
  const settle = { kind: 'settle-asked-back', question: asked.version } as const
  expect(refusalOf(when(asked, owen, settle))).toBe('not-allowed')
  expect(refusalOf(when(asked, nadia, { ...settle, question: 1 }))).toBe('no-such-place')
  const settled = later(asked, ...factsOf(when(asked, nadia, settle)).map((fact) => told(nadia, fact)))
  expect(agendaOf(settled).askedBack).toMatchObject([{ became: 'settled' }])
  expect(factsOf(when(settled, nadia, settle))).toEqual([])
  expect(refusalOf(when(settled, nadia, { kind: 'return' }))).toBe('nothing-asked-back')
})

test('a question back about a section as a whole is answered by a change in that section alone', () => {
  const asked = later(
    inReview(),
    told(nadia, { kind: 'AskedBack', section: 'about', at: [], text: 'More?' }),
    { kind: 'Returned' },
  )
  const became = (plan: Plan) => agendaOf(plan).askedBack.map((one) => one.became)
  expect(became(later(asked, answers('matters', { 'matters.value': 'Bees' }), submitted))).toEqual([
    'unanswered',
  ])
  expect(became(later(asked, answers('about', { 'about.people': 'Meera' }), submitted))).toEqual(['changed'])
})

test('what was asked back is in the record of the version that was approved, and in the next draft only where nobody answered it', () => {
  const asked = told(nadia, { kind: 'AskedBack', section: 'about', at: ['about.people'], text: 'Which?' })
  const approved = approvedByNadia(ready(asked))
  expect(approved.approved?.askedBack).toMatchObject([{ text: 'Which?', became: 'unanswered' }])
  expect(approved.askedBack).toMatchObject([{ text: 'Which?' }])
  const settled = told(nadia, { kind: 'AskedBackSettled', question: approved.askedBack[0]?.version ?? 0 })
  expect(approvedByNadia(ready(asked, settled)).askedBack).toEqual([])
})

test('what was accepted before a return and did not change is still accepted after it', () => {
  const plan = inReview()
  const again = later(
    plan,
    { kind: 'SectionAccepted', section: 'matters', read: plan.version },
    { kind: 'AskedBack', section: 'about', at: [], text: 'Which sister?' },
    { kind: 'Returned' },
    answers('about', { 'about.people': 'Meera' }),
    submitted,
    opened,
  )
  expect([isAccepted(again, 'matters'), isAccepted(again, 'about')]).toEqual([true, false])
})
