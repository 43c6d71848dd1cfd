import { expect, test } from 'vitest'
import { calledBy } from '#flows/health/called.en.ts'
import { oneModule } from '#flows/health/modules.ts'
import { flows } from '#flows/index.ts'
import type { Answers } from '#src/flow/answer.ts'
import { foremostOf } from '#src/flow/foremost.ts'
import type { Json } from '#src/flow/json.ts'
import { pathOf } from '#src/flow/path.ts'
import type { Pathway, Role } from '#src/flow/section.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import { shown } from '#src/plan/reads/shown.ts'
import { answered, askedIn, chapter, givenTo } from './asked.ts'

const dose = oneModule.fields['module.dose']
const right = {
  medicine: 'Prednisolone',
  amount: '30 milligrams',
  route: 'by mouth',
  repeat: 'once a day, in the morning',
  most: '30 milligrams in 24 hours',
  checked: '2026-11-20',
}
const taken = (part: Partial<typeof right>): boolean =>
  dose.schema.safeParse({ none: false, rows: [{ id: 'row-1', said: { ...right, ...part } }] }).success

test('RULE-MOD-1: a dose stands on one line with medicine, amount, unit in full, way, repeat, most and the day it was checked', () => {
  const health = flows.sections.find(({ section }) => section.id === 'health')
  const words = health && wordsUnder(health.words, ['module'])?.fields['module.dose']
  const value = { none: false, rows: [{ id: 'row-1', said: right }] }
  const lines = shown(dose, words, { kind: 'answer', value }, () => undefined)
  expect(lines).toEqual([
    [
      'Medicine: Prednisolone',
      'Amount: 30 milligrams',
      'Given: by mouth',
      'Repeat: once a day, in the morning',
      'At most: 30 milligrams in 24 hours',
      'Checked on: 20 November 2026',
    ].join(' · '),
  ])
  for (const part of Object.keys(right)) {
    const said = Object.fromEntries(Object.entries(right).filter(([name]) => name !== part))
    expect(dose.schema.safeParse({ none: false, rows: [{ id: 'row-1', said }] }).success, part).toBe(false)
  }
})

test.each([
  '5.0 milligrams',
  '0.50 milligrams',
  '.5 milligrams',
  '5 mg',
  '5mg',
  '500 mcg',
  '4 IU',
  '4 units, or 20 mg',
  '5',
  'a tablet',
  '2.5 ml',
])('RULE-MOD-1: “%s” is no amount', (amount) => expect(taken({ amount })).toBe(false))

test.each(['0.5 milligrams', '2.5 millilitres', '400 micrograms', '4 units', '1 to 2 tablets', '50 grams'])(
  'RULE-MOD-1: “%s” is one',
  (amount) => expect(taken({ amount })).toBe(true),
)

test('RULE-MOD-1: ways, repeats and most are written in full too', () => {
  expect([taken({ route: 'IM' }), taken({ route: 'into a muscle' })]).toEqual([false, true])
  expect([taken({ repeat: 'QDS' }), taken({ repeat: 'prn' }), taken({ repeat: 'every 4 hrs' })]).toEqual([
    false,
    false,
    false,
  ])
  expect([taken({ most: '4 g in 24 hours' }), taken({ most: '10.0 milligrams a day' })]).toEqual([
    false,
    false,
  ])
})

test('conditions that somebody named before stand first; all others are there, and without a name nothing does', () => {
  const given = { pathway: ['ltc'], role: 'patient', age: 'adult', nation: 'england' } as const
  const first = (main: string, ...others: readonly string[]) =>
    foremostOf(oneModule, 'module.kind', given, (field) =>
      field === 'health.mainDiagnosis' ? [main] : field === 'health.otherProblems' ? others : [],
    )
  expect(first('Addison’s disease, since 2003', 'asthma')).toEqual(['asthma', 'adrenal', 'other'])
  expect(first('COPD.')).toEqual(['copd-ild', 'other'])
  expect(first('Gout'), 'inside another word, or none').toBeUndefined()
  expect(first('Also fitness and alsace')).toBeUndefined()
  const choices: readonly string[] = oneModule.fields['module.kind'].choices
  const named = calledBy.of
  const fields = flows.sections
    .flatMap(({ section }) => sectionsIn(section))
    .map(({ section }) => section.fields)
  expect(named.filter((name) => !fields.some((one) => name in one))).toEqual([])
  expect(Object.keys(calledBy.words)).toEqual(choices.filter((one) => one !== 'other'))
})

test('nobody but the team is asked what to do, and for a dose', () => {
  const hers = Object.entries(oneModule.fields).filter(([, { by }]) => by.some((one) => one === 'P'))
  expect(hers.map(([name]) => name)).toEqual(['module.kind', 'module.whatHappens', 'module.usualForMe'])
})

const asksOfFlares = (pathway: Pathway, said: Readonly<Record<string, Json>> = {}, role: Role = 'patient') =>
  askedIn(chapter('health'), givenTo(role, pathway), said).includes('module')

test.each(['ltc', 'frailty', 'cyp'] as const)(
  'whoever has a plan of %s is asked of a condition that can flare, whatever the illness is called',
  (pathway) => {
    for (const main of ['Dravet syndrome', 'epilespy', 'C.O.P.D.', 'bad heart and chest'])
      expect(asksOfFlares(pathway, { 'health.mainDiagnosis': main }), main).toBe(true)
    expect(asksOfFlares(pathway)).toBe(true)
  },
)

test.each([
  ['eol', { 'health.otherProblems': ['A bad hip', 'HEART FAILURE'] }, true],
  ['mhc', { 'health.otherProblems': ['asthma.'] }, true],
  ['eol', { 'health.mainDiagnosis': 'Dementia', 'health.otherProblems': ['Pains in my knees'] }, false],
  ['mhc', { 'health.mainDiagnosis': 'Benefits of doubt' }, false],
  ['mhc', {}, false],
  ['ld', { 'health.mainDiagnosis': 'Epilepsy' }, false],
] as const)(
  'in a plan of %s it is asked where such an illness is named: %j, %s',
  (pathway, said, isAsked) => {
    expect(asksOfFlares(pathway, said)).toBe(isAsked)
  },
)

test.each(['mhc', 'eol', 'ltc'] as const)(
  'what was described once in a plan of %s stays, however the illness is written afterwards',
  (pathway) => {
    const described = (main: string): Answers => ({
      ...answered({ 'health.mainDiagnosis': main }),
      items: { module: { one: answered({ 'module.kind': { choice: 'epilepsy', note: '' } }) } },
    })
    for (const main of ['Epilepsy', 'absences', 'Lennox-Gastaut', 'epilespy', 'something else'])
      expect(
        Object.keys(
          pathOf(chapter('health'), described(main), givenTo('patient', pathway)).items.module ?? {},
        ),
        main,
      ).toEqual(['one'])
  },
)

test('a clinician may describe such a condition in any plan for which it is not asked elsewhere', () => {
  for (const one of ['eol', 'frailty', 'ltc', 'mhc', 'cyp'] as const)
    expect(asksOfFlares(one, {}, 'clinician'), one).toBe(true)
  expect(asksOfFlares('ld', {}, 'clinician')).toBe(false)
})
