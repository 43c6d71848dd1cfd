import { describe, expect, test } from 'vitest'
import type { Command } from '#src/plan/command.ts'
import type { Fact, Voice } from '#src/plan/facts.ts'
import { practiceId } from '#src/plan/ids.ts'
import { missingForApproval, notAskedOf } from '#src/plan/reads/completeness.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import {
  answers,
  factsOf,
  given,
  type Happened,
  later,
  people,
  ravisVoice,
  refusalOf,
  says,
  submitted,
  told,
  when,
  wholeDraft,
} from '#test/kit/a-plan.ts'
import { approvedByNadia, opened, raviHelps, ready } from '#test/kit/a-review.ts'

const { asha, ravi, nadia, medic, stranger } = people
const submit: Command = { kind: 'submit', practice: practiceId('elm-practice') }

describe('handing over', () => {
  test('a whole draft is handed to the practice, which is told', () => {
    expect(when(given(...wholeDraft()), asha, submit)).toMatchObject({
      ok: true,
      facts: [submitted],
      mail: [{ kind: 'submitted', to: { practice: 'elm-practice' }, plan: 'plan-asha-0001' }],
    })
  })

  test('who hands over again and agrees to less has changed that alone, and not their agreement to the plan', () => {
    const agreed = {
      'share.basis': 'person-consents',
      'share.scope': 'urgent-and-care-team',
      'sign.personStatement': 'mine',
    }
    const approved = approvedByNadia(ready(answers('submission', agreed)))
    const changes = (said: typeof agreed) =>
      later(approved, answers('submission', said)).changedFields.map(({ field }) => field)
    expect(changes(agreed)).toEqual([])
    expect(changes({ ...agreed, 'share.scope': 'urgent-care' })).toEqual(['share.scope'])
  })

  test('that no other team is given it is what whoever hands over says: at once while it is in hands, else with the hand-over, and never in another voice', () => {
    const scope = (to: string, voice: Voice) => answers('submission', { 'share.scope': to }, { voice })
    const no = scope('urgent-care', 'person')
    const draft = given(...wholeDraft(), scope('urgent-and-care-team', 'person'))
    expect(later(draft, no).keptHere, 'a draft').toBeUndefined()
    expect(later(draft, no, submitted).keptHere).toBeDefined()
    const helped = later(draft, submitted, scope('urgent-care', ravisVoice))
    expect(helped.keptHere, 'a helper').toBeUndefined()
    expect(later(helped, submitted).keptHere, 'what a helper said before').toBeUndefined()
    expect(later(helped, no).keptHere).toBeDefined()
  })

  test('a draft with words of danger, or a wish to speak alone, is mailed as one to read first, until what became of it is written', () => {
    const kindsAfter = (...facts: readonly Happened[]) => {
      const decision = when(given(...wholeDraft(), ...facts), asha, submit)
      return decision.ok ? decision.mail.map(({ kind }) => kind) : decision.refusal.kind
    }
    const words = {
      kind: 'HelpOffered',
      voice: 'person',
      section: 'matters',
      at: [],
      danger: 'self',
    } as const
    const alone = { kind: 'ToldInPrivate', voice: 'person', text: '', alone: true } as const
    expect(kindsAfter(words)).toEqual(['read-first'])
    expect(kindsAfter(alone)).toEqual(['read-first'])
    expect(kindsAfter({ ...alone, text: 'I sleep badly', alone: false })).toEqual(['submitted'])
    const disclosure = given(...wholeDraft(), words).version
    const settled = told(nadia, { kind: 'DisclosureSettled', disclosure, text: 'Spoke with her' })
    expect(kindsAfter(words, settled)).toEqual(['submitted'])
  })

  test('a practice is told of at most six times an hour that the same plan was handed over, and taking it back is never refused', () => {
    const times = Array.from({ length: 6 }, (): readonly Fact[] => [submitted, { kind: 'Withdrawn' }])
    const plan = given(...wholeDraft(), ...times.flat())
    expect(refusalOf(when(plan, asha, submit, plan.changedAt))).toBe('too-often')
    expect(factsOf(when(plan, asha, submit))).toEqual([submitted])
    const handedOver = given(...wholeDraft(), ...times.slice(1).flat(), submitted)
    expect(factsOf(when(handedOver, asha, { kind: 'withdraw' }, plan.changedAt))).toHaveLength(1)
  })

  test('what is still needed is named', () => {
    const draft = given(...wholeDraft(), says('person', { 'person.dob': { kind: 'not-sure' } }))
    expect(when(draft, asha, submit)).toEqual({
      ok: false,
      refusal: { kind: 'incomplete', missing: [{ section: 'person', at: ['person.dob'] }] },
    })
  })

  const everyoneIs = (list: string) => (fact: Fact) =>
    fact.kind === 'Answered' && fact.said[list] !== undefined
  const neverSaid = (list: string) => wholeDraft().filter((fact) => !everyoneIs(list)(fact))

  test('who named somebody and never said that this is everyone lacks nothing, there or for the approval', () => {
    const draft = given(...neverSaid('contact').filter((fact) => !everyoneIs('crisis')(fact)))
    const passedOver = later(draft, says('contacts', { contact: { kind: 'skipped' } }))
    for (const one of [draft, passedOver]) expect(factsOf(when(one, asha, submit))).toEqual([submitted])
    const lists = missingForApproval(draft).filter(({ at }) => ['contact', 'crisis'].includes(at.join()))
    expect(lists).toEqual([])
    expect(notAskedOf(draft).filter(({ at }) => at.join() === 'contact')).toEqual([])
  })

  test('who named nobody, or somebody without a number or not to be called, and did not say why, is asked for people to call', () => {
    const missing = [{ section: 'contacts', at: ['contact'] }]
    const nobody = neverSaid('contact').filter((fact) => !('at' in fact) || fact.at[0] !== 'contact')
    expect(when(given(...nobody), asha, submit)).toMatchObject({ refusal: { kind: 'incomplete', missing } })
    const noNumber = neverSaid('contact').map((fact) =>
      fact.kind === 'Answered' && fact.said['contact.phones'] !== undefined
        ? { ...fact, said: { ...fact.said, 'contact.phones': { kind: 'skipped' } as const } }
        : fact,
    )
    expect(when(given(...noNumber), asha, submit), 'of the one who is named, what is missing').toMatchObject({
      refusal: {
        kind: 'incomplete',
        missing: [{ section: 'contacts', at: ['contact', 'one-contact', 'contact.phones'] }],
      },
    })
    const barred = answers(
      'contacts',
      { 'contact.roles': ['do-not-contact'] },
      { at: ['contact', 'one-contact'] },
    )
    expect(when(given(...neverSaid('contact'), barred), asha, submit)).toMatchObject({
      refusal: { kind: 'incomplete', missing },
    })
  })

  test('an answer that its question does not take any more is as good as none', () => {
    const flagged = given(...wholeDraft(), answers('person', { 'person.dob': 'in spring' }))
    expect(refusalOf(when(flagged, asha, submit))).toBe('incomplete')
  })

  test('who the person is may be said by a carer, but not where it is hidden from them, nor by one sent away', () => {
    const draft = given(
      ...wholeDraft(),
      says('person', { 'person.dob': { kind: 'skipped' } }),
      ...raviHelps,
      told(ravi, answers('person', { 'person.dob': '1941-03-27' }, { voice: ravisVoice })),
    )
    expect(factsOf(when(draft, asha, submit))).toEqual([submitted])
    for (const fact of [
      { kind: 'FieldHidden', field: 'person.dob' },
      { kind: 'CarerRemoved', carer: ravisVoice },
    ] as const)
      expect(refusalOf(when(later(draft, fact), asha, submit))).toBe('incomplete')
  })

  test.each([
    ['submitted', given(...wholeDraft(), submitted)],
    ['in-review', given(...wholeDraft(), submitted, opened)],
  ])('a plan that is %s is handed over already', (status, plan) => {
    expect(when(plan, asha, submit)).toEqual({ ok: false, refusal: { kind: 'wrong-state', status } })
  })

  test('a plan sent back, withdrawn or approved can be handed over again', () => {
    const read = ready()
    for (const plan of [
      later(read, { kind: 'Returned' }),
      later(read, { kind: 'Withdrawn' }),
      approvedByNadia(read),
    ])
      expect(factsOf(when(plan, asha, submit))).toEqual([submitted])
  })

  test.each([
    ['a carer', ravi],
    ['a clinician', nadia],
    ['an urgent reader', medic],
    ['a stranger', stranger],
  ])('%s cannot hand it over', (_, account) => {
    expect(refusalOf(when(given(...wholeDraft(), ...raviHelps, submitted), account, submit))).toBe(
      'not-allowed',
    )
  })
})

describe('withdrawing', () => {
  const withdraw: Command = { kind: 'withdraw' }

  test('hides the plan from urgent care, keeps every word, and tells the practice', () => {
    const approved = approvedByNadia(ready())
    const decision = when(approved, asha, withdraw)
    expect(decision).toMatchObject({
      facts: [{ kind: 'Withdrawn' }],
      mail: [{ kind: 'withdrawn', to: { practice: 'elm-practice' } }],
    })
    const after = later(approved, ...factsOf(decision))
    expect(publicationOf(after)?.away).toBeDefined()
    expect(after.voices).toEqual(approved.voices)
  })

  test('a draft that no practice has tells nobody', () => {
    expect(when(given(), asha, withdraw)).toMatchObject({
      ok: true,
      facts: [{ kind: 'Withdrawn' }],
      mail: [],
    })
  })

  test('what is withdrawn already is not withdrawn twice', () => {
    expect(refusalOf(when(given({ kind: 'Withdrawn' }), asha, withdraw))).toBe('wrong-state')
  })

  test.each([
    ['a carer', ravi],
    ['a clinician', nadia],
    ['a stranger', stranger],
  ])('%s cannot withdraw it', (_, account) => {
    expect(refusalOf(when(ready(), account, withdraw))).toBe('not-allowed')
  })
})
