import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { urgentRoles } from '#flows/readers.ts'
import type { Content, Entry } from '#src/plan/content.ts'
import { changesFor, type Reader, readableBy } from '#src/plan/reads/readable.ts'
import { anEntry, aPublication } from '#test/kit/publications.ts'

const kept = (field: string, more: Partial<Entry>): Entry => ({
  ...anEntry('about.mostImportant', { kind: 'answer', value: field }),
  field,
  ...more,
})
const entries = [
  kept('open', {}),
  kept('clinical', { clinical: true }),
  kept('held', { clinical: true, hold: true }),
  kept('site', { clinical: true, sees: 'site' }),
]
const notAsked = [
  { section: 'a', field: 'open-too', question: 'Open?' },
  { section: 'a', field: 'clinical-too', question: 'Clinical?', clinical: true },
] as const
const content: Content = {
  ...aPublication(entries, { notAsked }).content,
  sentences: [
    { section: 'a', field: 'open', words: 'Of the open one.' },
    { section: 'a', field: 'clinical', words: 'Of the clinical one.' },
  ],
}
const urgent = (jobRole: string): Reader => ({ kind: 'urgent-reader', jobRole })
const shown = (reader: Reader) => readableBy(content, reader, flows.readers)
const fieldsOf = (reader: Reader) => shown(reader).content.entries.map(({ field }) => field)

test.each<readonly [string, Reader, readonly string[]]>([
  ['the person, what is hers and not held back', { kind: 'patient' }, ['open', 'clinical']],
  ['a clinician of the practice, what is held back too', { kind: 'clinician' }, ['open', 'clinical', 'held']],
  ['a paramedic', urgent('Paramedic'), ['open', 'clinical']],
  ['a nurse, however the role is written', urgent(' NURSE'), ['open', 'clinical']],
  ['a GP receptionist', urgent('GP receptionist'), ['open']],
  ['a secretary', urgent('Doctor’s secretary'), ['open']],
  ['whoever says what they are not', urgent('Not a nurse'), ['open']],
  ['a call handler', urgent('111 call handler'), ['open']],
  ['whoever has a role that no list knows', urgent('Porter'), ['open']],
  ['whoever works beside a nurse without being one', urgent('Nursery assistant'), ['open']],
  ['whoever has no role', urgent(''), ['open']],
])('%s reads the open answers and what that duty may read of the others', (_, reader, fields) => {
  expect(fieldsOf(reader)).toEqual(fields)
})

test('each job role that an administrator chooses from reads clinical answers, but for another one, which says so', () => {
  const roles = Object.values(flows.staffMember.words.fields['staff.urgentRole']?.choices ?? {})
  expect(roles).toHaveLength(urgentRoles.length)
  const reading = roles.filter((role) => fieldsOf(urgent(role)).includes('clinical'))
  expect(reading).toEqual(roles.slice(0, -1))
  expect(roles.at(-1)).toBe('Another role (reads open answers only)')
})

test('what the law lets clinicians do is told to the person and to helpers in words for them, and to everybody else whole', () => {
  const told = {
    section: 'a',
    field: 'open',
    words: 'Section 2: ask a senior.',
    ownWords: 'Staff weigh this.',
  }
  const said = (reader: Reader) =>
    readableBy({ ...content, sentences: [told] }, reader, flows.readers).content.sentences?.[0]?.words
  for (const kind of ['patient', 'carer'] as const) expect(said({ kind }), kind).toBe(told.ownWords)
  for (const reader of [urgent('Paramedic'), { kind: 'clinician' }, { kind: 'team' }] as const)
    expect(said(reader), reader.kind).toBe(told.words)
})

test('nobody finds what is asked for on a click of its own beside the rest', () => {
  for (const kind of ['patient', 'clinician'] as const) expect(fieldsOf({ kind })).not.toContain('site')
  expect(fieldsOf(urgent('Paramedic'))).not.toContain('site')
})

test('who may not read an answer does not read that it was left open, or what a rule says of it', () => {
  const to = (reader: Reader) => {
    const { content } = shown(reader)
    return [content.notAsked.map(({ field }) => field), content.sentences?.map(({ field }) => field)]
  }
  expect(to(urgent('Paramedic'))).toEqual([
    ['open-too', 'clinical-too'],
    ['open', 'clinical'],
  ])
  expect(to(urgent('Call handler'))).toEqual([['open-too'], ['open']])
})

test('what is not shown is named by field, so that no page says it was never asked', () => {
  expect(shown(urgent('Call handler')).withheld).toEqual(['clinical', 'held', 'site', 'clinical-too'])
  expect(shown({ kind: 'clinician' }).withheld).toEqual(['site'])
})

test('why advice stands against a refusal is shown to whoever may read the advice, and the refusal to all', () => {
  const reason = { treatment: 'Going to hospital', because: 'A broken hip' }
  const [clinical, held] = [{ clinical: true }, { clinical: true, hold: true }] as const
  const advisedStill = [reason, { ...reason, ...clinical }, { ...reason, ...held }]
  const refused = aPublication([kept('open', { advisedStill })]).content
  const shownOf = (reader: Reader) =>
    readableBy(refused, reader, flows.readers).content.entries.map((one) => one.advisedStill?.length ?? 0)
  expect(shownOf({ kind: 'clinician' })).toEqual([3])
  expect(shownOf({ kind: 'patient' })).toEqual([2])
  expect(shownOf(urgent('GP receptionist'))).toEqual([1])
})

test.each<readonly [Reader, readonly string[]]>([
  [{ kind: 'clinician' }, ['matters.fear', 'share.exclusions']],
  [urgent('Paramedic'), ['matters.fear', 'share.exclusions']],
  [urgent('GP receptionist'), ['matters.fear']],
])(
  'that somebody wrote something new is told to %o of what they would read, and never which pages they chose',
  (reader, told) => {
    const changes = ['matters.fear', 'share.exclusions', 'papers.more', 'mh.more'].map((field) => ({ field }))
    expect(changesFor(changes, flows, reader).map(({ field }) => field)).toEqual(told)
  },
)
