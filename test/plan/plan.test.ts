import { describe, expect, test } from 'vitest'
import { fold } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { missingForApproval } from '#src/plan/reads/completeness.ts'
import { rowOf, sectionState } from '#src/plan/reads/plan-row.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { pathwaysOf, saidTo, standingText } from '#src/plan/reads/reading.ts'
import {
  answers,
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
import { allAccepted, approvedByNadia, approveNow, opened, raviHelps, ready } from '#test/kit/a-review.ts'
import { said } from '#test/kit/a-section.ts'
import { newerFlows } from '#test/kit/newer-flows.ts'
import { begun, happened, refolded } from '#test/kit/walked.ts'

const { asha, ravi, nadia, owen } = people

describe('the fold', () => {
  test('is the same whether facts come one by one or all at once', () => {
    const whole = happened(begun(newerFlows), asha, [...wholeDraft(), submitted])
    const step = whole.facts.reduce((plan, fact) => fold(plan, [fact]), begun(newerFlows).plan)
    expect(step).toEqual(whole.plan)
    expect(refolded(whole, newerFlows).plan).toEqual(whole.plan)
  })

  test('keeps each voice’s last word to each question, and nobody else’s', () => {
    const plan = given(
      ...raviHelps,
      answers('about', { 'about.people': 'Ravi', 'about.support': 'None' }),
      answers('about', { 'about.people': 'Ravi and Meera' }),
      told(ravi, answers('about', { 'about.people': 'Only me' }, { voice: ravisVoice })),
    )
    expect(plan.voices.person?.about?.answers['about.people']?.said).toEqual(said('Ravi and Meera'))
    expect(plan.voices.person?.about?.answers['about.support']?.said).toEqual(said('None'))
    expect(plan.voices[ravisVoice]?.about?.answers['about.people']?.said).toEqual(said('Only me'))
  })

  test('says for every chapter when a reviewer would last have read something else', () => {
    const plan = given(...wholeDraft(), submitted, opened)
    const changed = later(plan, answers('about', { 'about.people': 'Meera' }))
    expect(changed.changedIn).toEqual({ ...plan.changedIn, about: changed.version })
    expect(changed.draftVersion).toBe(changed.version)
    expect(later(changed, { kind: 'SectionAccepted', section: 'about', read: 1 }).draftVersion).toBe(
      changed.version,
    )
  })

  test('another pathway is another reading of every chapter', () => {
    const plan = later(given(...wholeDraft()), answers('start', { 'plan.pathways': ['mhc'] }))
    for (const { section } of plan.forms.sections) expect(plan.changedIn[section.id]).toBe(plan.version)
  })

  test('who wrote for the person is a drafter, who wrote only her own part is not', () => {
    expect(ready().drafters).toEqual([asha.id])
    const wrote = told(owen, answers('about', { 'about.people': 'She told me' }, { voice: 'team' }))
    expect(ready(wrote).drafters).toEqual([asha.id, owen.id])
    expect(approvedByNadia(ready(wrote)).drafters).toEqual([])
  })

  test('refuses a carer whom nobody invited: the stream would be broken', () => {
    expect(() => later(given(), { kind: 'CarerRemoved', carer: ravisVoice })).toThrow(/no carer/)
  })
})

describe('an answer that its question does not take any more', () => {
  const read = { ...given(...wholeDraft(), submitted, opened, ...teamsPart()), forms: newerFlows }
  const flagged = later(read, answers('matters', { 'matters.balance': '50' }))

  test('is flagged to its author and to the reviewer', () => {
    const matters = newerFlows.sections.find(({ section }) => section.id === 'matters')?.section
    if (!matters) throw new Error('there is no chapter about what matters')
    expect(sectionState(flagged, 'person', matters)).toBe('needs-another-look')
    expect(agendaOf(flagged).anotherLook).toEqual([
      { section: 'matters', at: ['matters.balance'], voice: 'person' },
    ])
  })

  test('is never approved in silence, a must or not; a new look lets the approval pass', () => {
    expect(missingForApproval(flagged)).toEqual([{ section: 'matters', at: ['matters.balance'] }])
    expect(refusalOf(when(allAccepted(flagged), nadia, approveNow(flagged)))).toBe('incomplete')
    const looked = allAccepted(later(flagged, answers('matters', { 'matters.balance': '75' })))
    expect(refusalOf(when(looked, nadia, approveNow(looked)))).toBe('accepted')
  })

  test('of a carer is not approved in silence either, and goes with the carer', () => {
    const his = told(
      ravi,
      answers('places', { 'place.care1': { choice: 'hospice', note: '' } }, { voice: ravisVoice }),
    )
    const plan = later(read, ...raviHelps, his)
    expect(missingForApproval(plan)).toContainEqual({ section: 'places', at: ['place.care1'] })
    const without = later(plan, { kind: 'CarerRemoved', carer: ravisVoice })
    expect(missingForApproval(without)).not.toContainEqual({ section: 'places', at: ['place.care1'] })
  })
})

describe('what stands for the plan', () => {
  const carers = (field: string, value: string) =>
    told(ravi, answers('person', { [field]: value }, { voice: ravisVoice }))

  test('is the team’s correction, else the person’s word, else a carer’s', () => {
    const none = says('person', { 'person.family': { kind: 'skipped' } })
    const plan = given(...raviHelps, none, carers('person.family', 'Carers'))
    expect(standingText(plan, 'person.family')).toBe('Carers')
    const own = later(plan, answers('person', { 'person.family': 'Own' }))
    expect(standingText(own, 'person.family')).toBe('Own')
    const team = told(nadia, answers('person', { 'person.family': 'Team' }, { voice: 'team' }))
    expect(standingText(later(own, team), 'person.family')).toBe('Team')
  })

  test('is never what is hidden from the carer who said it, in the row either', () => {
    const plan = given(...raviHelps, carers('person.family', 'Carers'))
    expect(rowOf(plan).family).toBe('Carers')
    const hidden = later(plan, { kind: 'FieldHidden', field: 'person.family' })
    expect(standingText(hidden, 'person.family')).toBeUndefined()
    expect(rowOf(hidden).family).toBe('')
  })

  test('no answer off its path is what somebody says', () => {
    const plan = given(...wholeDraft(), answers('contacts', { 'carer.exists': 'no-carer' }))
    expect(saidTo(plan, 'person', 'carer.contingency')).toBeUndefined()
    expect(
      saidTo(
        later(plan, answers('contacts', { 'carer.exists': 'has-carer' })),
        'person',
        'carer.contingency',
      ),
    ).toEqual(said('Own words about carer.contingency'))
  })

  test('the pathways are the person’s, else those of a carer from whom they are not hidden', () => {
    const plan = given(
      ...raviHelps,
      told(ravi, answers('start', { 'plan.pathways': ['mhc'] }, { voice: ravisVoice })),
    )
    expect(pathwaysOf(plan)).toEqual(['mhc'])
    expect(pathwaysOf(later(plan, { kind: 'FieldHidden', field: 'plan.pathways' }))).toEqual([])
    expect(pathwaysOf(later(plan, answers('start', { 'plan.pathways': ['eol'] })))).toEqual(['eol'])
  })
})

describe('RULE-02: what urgent care reads', () => {
  const approved = approvedByNadia(ready())

  test('does not change with anything that the person does but a withdrawal, except that a change was asked for', () => {
    const changed = later(
      approved,
      answers('matters', { 'matters.value': 'Something secret' }),
      { kind: 'ItemRemoved', voice: 'person', section: 'contacts', at: ['contact', 'one-contact'] },
      { kind: 'FieldHidden', field: 'about.people' },
      { kind: 'CarerRemoved', carer: ravisVoice },
      { kind: 'QuestionAsked', section: 'matters', text: 'A secret question', voice: 'person' },
      submitted,
      opened,
    )
    const { changeAsked, ...rest } = publicationOf(changed) ?? {}
    const { changeAsked: _, ...before } = publicationOf(approved) ?? {}
    expect(rest).toEqual(before)
    expect(changeAsked).toMatchObject([{ field: 'matters.value' }, { field: 'contact', isGone: true }])
    expect(JSON.stringify(publicationOf(changed))).not.toMatch(/secret/)
  })
})
