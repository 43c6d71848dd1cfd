import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Json } from '#src/flow/json.ts'
import { statuses } from '#src/plan/lifecycle.ts'
import { given, people, refusalOf, submitted, told, when, wholeDraft } from '#test/kit/a-plan.ts'
import { everyField } from '../flows/every-field.ts'
import { sourceFiles } from '../kit/source-files.ts'
import { textOf } from '../kit/syntax.ts'

/**
 * Rules about questions that this version does not ask. Each test shows that what the rule guards against cannot
 * happen yet, and fails on the day when such a question arrives: then the rule itself has to be built.
 */
const { sections, submission, approval, urgentAccess } = flows
const fields = [...sections, submission, approval, urgentAccess].flatMap(everyField)
const asking = (shape: RegExp) => fields.map(({ name }) => name).filter((name) => shape.test(name))
/** What pages say; the lists of words that are listened for stand on none. */
const isSaid = (path: string) =>
  !/^flows\/(danger\/|refusal-words|cpr-words|opposed|contradictions)/.test(path)
const texts = sourceFiles('flows', 'views')
  .filter(({ path }) => isSaid(path))
  .flatMap(({ path, nodes }) =>
    nodes.flatMap((node) => {
      const text = textOf(node)
      return text === undefined ? [] : [{ path, text }]
    }),
  )
const saying = (shape: RegExp) => texts.filter(({ text }) => shape.test(text))

test('the searches below find what is there', () => {
  expect(asking(/^matters\.value$/)).toHaveLength(1)
  expect(asking(/^crisis\.firstAction$/)).toHaveLength(1)
  expect(saying(/^CPR decision: none in this plan/)).toHaveLength(1)
})

/** What nobody may record here yet, or is said when a plan is closed and in no chapter, by the dataset's names for it. */
const notAskedYet: Readonly<Record<string, Json>> = {
  'module.dose': '2.5 milligrams',
  'out.dateOfDeath': '2026-11-22',
}

test.each(Object.entries(notAskedYet))(
  'a forged answer to %s is refused, whoever sends it',
  (field, value) => {
    const plan = given(...wholeDraft(), submitted, told(people.nadia, { kind: 'ReviewOpened' }))
    const said = { [field]: { kind: 'answer', value } } as const
    for (const { section } of [...sections, submission, approval]) {
      const command = {
        kind: 'answer',
        section: section.id,
        at: [],
        step: section.start,
        said,
        read: plan.version,
      } as const
      expect(refusalOf(when(plan, people.asha, command)), `Asha in ${section.id}`).toBe('no-such-place')
      expect(refusalOf(when(plan, people.nadia, command)), `Nadia in ${section.id}`).toBe('no-such-place')
    }
  },
)

/** What only clinicians assert, each with an answer that would hold. */
const cliniciansAlone: Readonly<Record<string, Json>> = {
  'antic.issued': 'not-needed',
  'death.expected': 'The nurses verify it.',
  'prog.estimate': 'last-weeks',
  'health.awareDiagnosis': 'no',
  'legal.dols': { authorised: 'yes' },
  'risk.toSelf': { text: 'Has thought of the bridge.' },
  'safe.concern': { what: 'Money goes missing.' },
  'mh.legalStatus': { status: 'detained' },
  'place.conveyAgreed': { agreed: 'yes' },
  'team.openAccess': { ward: 'Ward 7', conditions: 'Always' },
}

test.each(Object.entries(cliniciansAlone))(
  '%s is a clinician’s to answer, and nobody else’s',
  (field, value) => {
    const plan = given(...wholeDraft(), submitted, told(people.nadia, { kind: 'ReviewOpened' }))
    const section = sections.find((one) => one.section.fields[field] !== undefined)?.section
    const [step] = Object.entries(section?.steps ?? {}).find(([, { ask }]) => ask.includes(field)) ?? ['none']
    const command = {
      ...({ kind: 'answer', section: section?.id ?? '', at: [], step } as const),
      ...{ said: { [field]: { kind: 'answer', value } as const }, read: plan.version },
    }
    expect(refusalOf(when(plan, people.asha, command))).not.toBe('accepted')
    expect(refusalOf(when(plan, people.nadia, command))).toBe('accepted')
  },
)

test('no click stands for a signature or a witness, and what the law asks of a paper is nowhere computed to be met', () => {
  expect(asking(/formality|witness|signature/i)).toEqual([])
  const law = /^In (England|Wales) a refusal of life-sustaining treatment needs writing/
  const told = saying(/I sign\b|signed by you|sign (it )?here|witness(ed)? by/i)
  // The form that is printed for a pen is signed by hand, and no page asks for it.
  const byHand = 'views/print/refusal-form.words.en.ts'
  expect(told.filter(({ path, text }) => path !== byHand && !law.test(text))).toEqual([])
})

test('no page calls an advance decision valid', () => {
  expect(saying(/valid (ADRT|advance)|(ADRT|advance decision)[^.]* (is|was) valid|legally binding/i)).toEqual(
    [],
  )
})

test('no risk is scored: no question for it, no words for it, and help is shown by a yes or a no', () => {
  expect(asking(/score|likelihood|prediction/i)).toEqual([])
  const dangers = fields.filter(({ name }) => name.startsWith('risk.'))
  expect(dangers).toHaveLength(4)
  for (const { field } of dangers)
    expect(field.control === 'record' && Object.values(field.parts).map(({ control }) => control)).toEqual([
      'paragraph',
      'date',
    ])
  expect(saying(/risk (score|level|band|rating)|(high|medium|low)[ -]risk\b/i)).toEqual([])
  expect(flows.danger('I want to end my life', 'person')).toEqual(['self'])
})

test('the code of a key safe alone is asked, as what lies apart, and nothing else that lets somebody in', () => {
  expect(asking(/keySafeDetail|code$/i)).toEqual(['home.keySafeDetail'])
  expect(fields.filter(({ field }) => field.sees === 'site').map(({ field }) => field.control)).toEqual([
    'site',
  ])
  // Wherever else a page may tempt somebody to write a code, it says to leave it out or that the next one asks for it.
  const tempting = saying(/key safe|door code|entry code/i)
  expect(new Set(tempting.map(({ path }) => path.split('/')[1]))).toEqual(new Set(['home']))
  const asksIt =
    /^(What is the code of the key safe|Key safe code$|The code of the key safe|The code, and where)/
  const told = tempting.map(({ text }) => text).filter((text) => /\bcode\b/.test(text) && !asksIt.test(text))
  expect(told.filter((text) => !/Leave out the code|comes on the next page/.test(text))).toEqual([])
  expect(told.length).toBeGreaterThan(2)
})

test('RULE-STALE: no fact of a plan comes from a register, so none changes there unseen; people write all of them', () => {
  expect(
    fields.filter(({ field }) => field.by.every((author) => author === 'S')).map(({ name }) => name),
  ).toEqual([])
  // A plan is closed by a clinician, for a reason that she gives; no register does so.
  expect(statuses.filter((status) => /deceased/.test(status))).toEqual([])
})
