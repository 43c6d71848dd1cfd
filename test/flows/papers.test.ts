import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Answers } from '#src/flow/answer.ts'
import { pathOf } from '#src/flow/path.ts'
import type { Given } from '#src/flow/section.ts'
import { wordsIn } from '#src/flow/words-in.ts'
import type { Account } from '#src/plan/actor.ts'
import { instant } from '#src/plan/ids.ts'
import type { Plan } from '#src/plan/plan.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { sentencesOn } from '#src/plan/reads/sentences.ts'
import { answers, given, later, people, refusalOf, says, told, when } from '#test/kit/a-plan.ts'
import { approvedByNadia, raviHelps, ready } from '#test/kit/a-review.ts'
import { allTicked, refused, thinks } from '#test/kit/told-to-rules.ts'
import { partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'
import { english } from '#views/words.ts'
import { everyField } from './every-field.ts'

const today = instant('2026-03-02T10:00:00.000Z')
const form = flows.sections.find(({ section }) => section.id === 'papers')
if (!form) throw new Error('no chapter of papers')
const adult: Given = { pathway: ['eol'], role: 'patient', age: 'adult', nation: 'england' }
const said = (plan: Plan): Answers => plan.voices.person?.papers ?? { answers: {}, items: {} }
const asked = (plan: Plan, who: Partial<Given> = {}) =>
  pathOf(form.section, said(plan), { ...adult, ...who }).steps.flatMap((step) => step.asked)
const asking = (shape: RegExp) =>
  flows.sections
    .flatMap(everyField)
    .map(({ name }) => name)
    .filter((name) => shape.test(name))
const onCheck = (plan: Plan) =>
  sentencesOn(plan, 'check', { voice: 'person', today }).map(({ words }) => words)
const onAgenda = (plan: Plan) => agendaOf(plan, today).warnings.map(({ words }) => words)
const lead = (step: string) => form.words.steps[step]?.lead ?? ''
const leadOfView = (step: string) => form.words.fields.views?.item?.steps[step]?.lead ?? ''

test('RULE-ADRT-1: a refusal is asked for of an adult who says that they could decide it when it was written', () => {
  expect(asked(given(...refused({})))).toContain('legal.adrt.refusals')
  expect(asked(given(...refused({ could: 'not-sure' })))).toContain('legal.adrt.refusals')
})

test.each(['under-age', 'could-not'])(
  'RULE-ADRT-1: written when they were “%s”, it is kept and read as a wish: the refusal is not asked and does not count',
  (could) => {
    const plan = given(...refused({ what: 'yes:yes', could: 'could' }), ...refused({ could }))
    expect(asked(plan)).not.toContain('legal.adrt.refusals')
    expect(asked(plan)).toContain('views')
    const path = pathOf(form.section, said(plan), adult)
    expect(path.parked).toContain('legal.adrt.refusals')
    expect(onAgenda(plan).join()).toContain('was not a refusal in law when it was written')
  },
)

test('RULE-ADRT-1: nobody under 18 is asked for a refusal in advance or for a power', () => {
  expect(asked(given(), { age: 'child' })).toEqual(['papers.cprForm', 'papers.more'])
  expect(asked(given())).toEqual(['legal.adrt.exists', 'legal.lpa.kind', 'papers.cprForm', 'papers.more'])
})

test('whether there is a form about starting the heart again is asked of everybody but who plans for a mental health crisis alone, and “yes” leads to where it is', () => {
  const there = (answer: string) => given(answers('papers', { 'papers.cprForm': answer }))
  expect(asked(there('yes'))).toContain('doc')
  expect(asked(there('no'))).not.toContain('doc')
  expect(asked(there('yes'), { role: 'carer' })).toEqual(expect.arrayContaining(['papers.cprForm', 'doc']))
  expect(asked(given(), { pathway: ['mhc'] })).not.toContain('papers.cprForm')
  expect(asked(given(), { pathway: ['mhc', 'eol'] })).toContain('papers.cprForm')
  const { steps } = pathOf(form.section, said(given()), adult)
  expect(steps.find(({ asked }) => asked.includes('papers.cprForm'))?.asked, 'one thought a page').toEqual([
    'papers.cprForm',
  ])
})

test('RULE-ADRT-2: whoever writes a refusal reads that it asks for nothing, and what is given all the same', () => {
  const { folded } = form.words.steps.refusals ?? {}
  expect(lead('refusals'), 'in sight without opening anything').toContain('Not everything can be refused')
  for (const part of [
    'cannot ask for one',
    'break the law',
    'food and drink by mouth',
    'relief of pain',
    'mental health law',
  ])
    expect(`${lead('refusals')} ${folded?.text}`).toContain(part)
  expect(onCheck(given(...refused({ what: 'no:no' }))).join()).toContain(
    'refuse a treatment and ask for none',
  )
})

test('RULE-ADRT-3: what the law still asks of a paper is listed one by one, and a tick is no signature', () => {
  const missing = (ticked: readonly string[], what = 'yes:yes') =>
    onAgenda(given(...refused({ what, ticked, at: 'In the desk' }))).filter((words) =>
      words.includes('counts only if'),
    )
  expect(missing(allTicked)).toEqual([])
  expect(missing(['written', 'signed', 'together'])).toEqual([expect.stringContaining('a witness signed it')])
  expect(missing(['none'], 'yes:no')).toHaveLength(5)
  expect(missing(['none'], 'no:no')).toEqual([])
  expect(lead('form')).toContain('What you tick here is not a signature')
})

test('RULE-ADRT-4: a spoken refusal can say who heard it and when, and the reviewer is told that none is in writing', () => {
  const field = form.section.fields['legal.adrt.refusals']
  expect(field && 'parts' in field && Object.keys(field.parts)).toContain('heardBy')
  expect(onAgenda(given(...refused({ what: 'no:no' }))).join()).toContain('record who heard it, and when')
})

test('RULE-ADRT-5: beside a power of attorney for health the reviewer is told to compare the dates, and may approve', () => {
  const both = given(...refused({ power: 'lpa-hw' }))
  expect(onAgenda(both).join()).toContain('Compare the dates on both papers')
  expect(onAgenda(given(...refused({}))).join()).not.toContain('Compare the dates')
})

test('RULE-ADRT-5: the reviewer is told to ask whether a decision is still meant, and that a wish may say otherwise', () => {
  const plan = given(...refused({ what: 'yes:yes' }), ...thinks('want'))
  expect(onAgenda(plan).join()).toContain('in the last two years')
  expect(onAgenda(plan).join()).toContain('which of the two is meant now')
  expect(onCheck(plan).join()).toContain('which of the two is meant now')
  expect(onAgenda(given(...refused({ could: 'under-age' }), ...thinks('want'))).join()).not.toMatch(
    /two years|which of the two/,
  )
})

const decided = refused({ what: 'yes:yes', ticked: allTicked, at: 'In the desk' })
/** Of the whole draft nothing is taken back. */
const nothingBack = says('papers', { 'legal.adrt.withdrawn': { kind: 'skipped' } })
/** A release of before asked clinicians how confidential a paper is. */
const askedBefore = told(
  people.nadia,
  answers('papers', { 'doc.confidentiality': 'very-restricted' }, { voice: 'team', at: ['doc', 'one-doc'] }),
)
const approved = approvedByNadia(ready(...decided, nothingBack, askedBefore))
const page = (plan: Plan): string => {
  const publication = publicationOf(plan)
  if (!publication) throw new Error('nothing is approved')
  return shownAt(publication)
}

test('how confidential a paper is, is asked no more; where it was answered it hides nothing, and holds up no approval', () => {
  expect(page(approved)).toContain('In the desk')
  expect(page(approved)).not.toContain('very-restricted')
  expect(JSON.stringify(approved.approved?.content)).not.toContain('very-restricted')
})

test('RULE-ADRT-6: at night it is said below the decision that those who are there decide whether it counts', () => {
  const text = wholeText(partOf(page(approved), 'deciders'))
  expect(text).toContain('Whether it counts here and now')
  expect(
    text.indexOf('Whether it counts'),
    'beside that there is one, not as the place of the paper',
  ).toBeLessThan(text.indexOf('Where the paper is'))
  expect(page(approved)).toContain(
    'is decided by those who are there. If in doubt, treat and ask for advice.',
  )
  expect(page(approvedByNadia(ready(...refused({ exists: 'no' }), askedBefore)))).not.toContain(
    'If in doubt, treat',
  )
})

test('RULE-CPR-6: a refusal in some situations stands with its situation, and as no decision about CPR', () => {
  const row = {
    treatment: 'Starting my heart again',
    when: 'If I do not know my daughter any more',
    lifeSustaining: 'yes',
    evenIf: 'yes',
  }
  const conditional = { none: false, rows: [{ id: 'row-1', said: row, is: 'yes:yes' }] }
  const plan = approvedByNadia(
    ready(...decided, nothingBack, askedBefore, answers('papers', { 'legal.adrt.refusals': conditional })),
  )
  const part = partOf(page(plan), 'deciders')
  expect(wholeText(part)).toMatch(/Starting my heart again[^<]{0,20}If I do not know my daughter any more/)
  const cpr = partOf(page(plan), 'cpr')
  expect(cpr).toContain('CPR decision: none in this plan.')
  expect(asking(/refus|adrt/i).filter((name) => !/^legal\.adrt\./.test(name))).toEqual([])
})

test('RULE-LPA-1: what the power leaves out stands beside what it holds', () => {
  const plan = approvedByNadia(
    ready(
      answers('papers', { 'legal.adrt.exists': 'no', 'legal.lpa.kind': 'lpa-hw' }),
      answers('papers', {
        'legal.lpa.attorneys': {
          none: false,
          rows: [{ id: 'row-1', said: { name: 'Hannah', how: 'alone' }, is: 'Hannah: alone' }],
        },
      }),
      answers('papers', { 'legal.lpa.lifeSustaining': 'yes' }),
      answers('papers', { 'legal.lpa.registered': { limits: 'Never where I live' } }),
    ),
  )
  const part = wholeText(partOf(page(plan), 'deciders'))
  expect(part).toMatch(
    /May refuse life-sustaining treatment[\s\S]*They may not decide[\s\S]*Never where I live/i,
  )
})

test('RULE-ADRT-7: it stands above every wish, and a copy is asked for', () => {
  const shown = page(approved)
  expect(shown.indexOf('Dialysis')).toBeGreaterThan(-1)
  expect(shown.indexOf('id="wishes"')).toBeGreaterThan(shown.indexOf('Dialysis'))
  expect(onCheck(given(...decided)).join()).toContain('a photo of it can be added')
  const nothingMore = answers('papers', { 'papers.more': ['nothing'] })
  expect(asked(given(...decided, nothingMore)), 'where it is promised it is asked for').toContain('doc')
  expect(asked(given(...refused({ exists: 'no' }), nothingMore))).not.toContain('doc')
})

test('RULE-ADRT-8: nobody but the person takes it back, and urgent care reads at once that she asked for it', () => {
  const takes = (by: Account, plan: Plan) =>
    refusalOf(
      when(plan, by, {
        kind: 'answer',
        section: 'papers',
        at: [],
        step: 'taken-back',
        said: { 'legal.adrt.withdrawn': { kind: 'answer', value: { what: 'All of it' } } },
      }),
    )
  const withRavi = given(...raviHelps, ...decided)
  expect(takes(people.ravi, withRavi)).not.toBe('accepted')
  expect(takes(people.asha, withRavi)).toBe('accepted')
  const back = later(approved, answers('papers', { 'legal.adrt.withdrawn': { what: 'All of it' } }))
  expect(page(approved)).not.toContain('asked for a change')
  const top = wholeText(/<div class="a"[\s\S]*?<\/ul>/.exec(page(back))?.[0] ?? '')
  const below = wholeText(partOf(page(back), 'deciders'))
  for (const text of [top, below]) {
    expect(text).toContain('Anything taken back')
    expect(text).toContain('They take back all or part of a refusal in advance. Ask them.')
    expect(text, 'never the new words').not.toContain('All of it')
  }
  expect(below).toContain('Dialysis')
  expect(below).toContain('no clinician has confirmed it yet')
  const begun = later(
    approvedByNadia(ready(...refused({ exists: 'no' }), askedBefore)),
    answers('papers', { 'legal.adrt.exists': 'yes', 'legal.adrt.document': 'In the desk' }),
  )
  const lines = partOf(page(begun), 'deciders').match(/began to write something else here/g)
  expect(lines, 'what is new of a detail is one line, beside what it is a detail of').toHaveLength(1)
  const nothing = answers('papers', { 'legal.adrt.withdrawn': { none: true } })
  for (const kept of [nothing, says('papers', { 'legal.adrt.withdrawn': { kind: 'declined' } })])
    expect(page(later(approved, kept))).not.toContain('take back all or part')
  const kept = approvedByNadia(ready(...decided, nothing, askedBefore))
  expect(page(kept)).toContain('Nothing taken back')
  const since = page(later(kept, answers('papers', { 'legal.adrt.withdrawn': { what: 'All of it' } })))
  expect(since, 'the old line would deny it').not.toContain('Nothing taken back')
  expect(wholeText(partOf(since, 'deciders'))).toContain('They take back all or part of a refusal in advance')
})

test('RULE-W-1: who would rather not have a treatment reads at once that this is no refusal, how to write one, and can ask to talk', () => {
  const item = form.section.fields.views
  if (item?.control !== 'list') throw new Error('no list of views')
  const after = (view: string) => {
    const own = given(...thinks(view)).voices.person?.papers?.items.views?.one
    return pathOf(item.item, own ?? { answers: {}, items: {} }, adult).steps.at(-1)
  }
  expect(after('not-want')?.id).toBe('not-wanted')
  expect(after('not-want')?.asked).toContain('views.talkToMe')
  expect(leadOfView('not-wanted')).toContain('It is not a refusal in law')
  expect(leadOfView('not-wanted')).toContain('advance decision')
  expect(after('want-if')?.id).toBe('wanted')
  expect(leadOfView('wanted')).toContain('Nobody can be made to give a treatment')
})

test('RULE-W-2: beside what she thinks stands that the recommendation is completed with a nurse or doctor', () => {
  expect(onCheck(given(...thinks('want'))).join()).toContain('is completed with a nurse or doctor')
})

test('what a person would rather have nobody see is told to no helper until she opens it, and is closed to nobody by a promise', () => {
  expect(form.section.fields['share.exclusions']?.delicate).toBe(true)
  expect(asked(given(), { role: 'carer' })).not.toContain('share.exclusions')
  for (const voice of ['me', 'carer'] as const) {
    const { lead } = wordsIn(form, { voice }).steps.unseen ?? {}
    expect(lead, voice).toContain('does not lock the plan')
    expect(lead, 'who reads it').toMatch(/so can nurses, doctors and paramedics who come in an emergency/)
    expect(lead, 'that no part can be kept from them').toMatch(/one part of an approved plan/i)
    expect(lead, 'what to leave out, and what not').toMatch(/Leave out .* and not what keeps .* safe/)
  }
  const { ask, askAsHelper } = english.question
  expect(wordsIn(form, { voice: 'me' }).steps.unseen?.lead, 'as the page calls it').toContain(`“${ask}”`)
  expect(wordsIn(form, { voice: 'carer' }).steps.unseen?.lead).toContain(`“${askAsHelper}”`)
})
