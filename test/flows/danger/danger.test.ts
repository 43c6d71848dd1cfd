import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { dangers } from '#src/flow/listening.ts'
import { rateOf, type Sentences } from '#src/flow/phrase-rate.ts'
import { twelvePeople } from '#test/kit/twelve-people.ts'

const setOf = (name: string): Sentences => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const own = setOf('own.json')
const rate = rateOf(flows.danger, own)
const voices = setOf('voices.json')
/** What helpers write of others: by the first the words were mended, the second lay aside meanwhile. */
const helpers = setOf('helpers.json')
const helpersAside = setOf('helpers-aside.json')

test('the set has 150 sentences of either sort, and each danger in both voices', () => {
  expect(own.should.length).toBeGreaterThanOrEqual(150)
  expect(own.shouldNot.length).toBeGreaterThanOrEqual(150)
  for (const danger of dangers)
    for (const by of [undefined, 'carer'])
      expect(
        own.should.some((one) => one.kind === danger && one.by === by),
        `${danger} ${by}`,
      ).toBe(true)
})

/** The rates of our own set, which the words were listed by; those of strangers stand in the README. */
test('of our own sentences that speak of danger 97 in 100 are heard, and 95 open the page that is meant', () => {
  expect(rate.missed.length, lines(rate.missed)).toBeLessThanOrEqual(own.should.length * 0.03)
  const wrong = [...rate.missed, ...rate.ofOtherKind]
  expect(wrong.length, lines(wrong)).toBeLessThanOrEqual(own.should.length * 0.05)
})

test('of our own harmless sentences at most 5 in 100 are', () => {
  expect(rate.forNothing.length, lines(rate.forNothing)).toBeLessThanOrEqual(own.shouldNot.length * 0.05)
})

/** Sentences in many voices, written before the words that hear them were. */
test('of sentences in many voices nine in ten are heard, and no more than one in ten that should not be', () => {
  expect(voices.should.length).toBeGreaterThanOrEqual(300)
  expect(voices.shouldNot.length).toBeGreaterThanOrEqual(150)
  const { missed, ofOtherKind, forNothing } = rateOf(flows.danger, voices)
  expect(missed.length, lines(missed)).toBeLessThanOrEqual(voices.should.length * 0.1)
  expect(ofOtherKind.length, lines(ofOtherKind)).toBeLessThanOrEqual(voices.should.length * 0.08)
  expect(forNothing.length, lines(forNothing)).toBeLessThanOrEqual(voices.shouldNot.length * 0.1)
})

test.each([
  [
    'in any spelling',
    [
      "I don't want to be here any more",
      'I don’t want to be here anymore',
      'i dont want to be here anymore',
      'I DO NOT WANT TO BE HERE ANY MORE',
    ],
  ],
  [
    'whenever it comes',
    [
      'I do not want to live some nights',
      'I dont want to live sometimes',
      "I don't want to be here some days",
      'I do not want to be alive at night',
      'when the voices come i go to the bridge',
      'If the voices get bad I walk to the railway and wait',
      "I don't want to wake up in the mornings",
    ],
  ],
  [
    'whoever frightens',
    [
      'My son frightens me',
      'My brother scares me',
      'My carer is intimidating',
      'My husband’s moods scare me',
    ],
  ],
  ['on a phone', ['kms', 'im suicidle', "ive od'd", 'gonna kill my self']],
])('the same is heard %s', (_, texts) => {
  for (const text of texts) expect(flows.danger(text, 'person'), text).not.toEqual([])
})

test.each([
  ['I want to kill myself because he hits me', ['self', 'by-others']],
  ['My son hits me and takes my money. I took all my tablets.', ['taken', 'by-others']],
  ['I am going to kill him and then myself', ['self', 'others']],
  ['My husband beats me. I am scared I will stab him.', ['by-others', 'others']],
])('both kinds in one text are heard: %s', (text, both) => {
  expect(flows.danger(text, 'person')).toEqual(expect.arrayContaining(both))
})

/**
 * A cord that is kept by a bed is heard on purpose: without its question nobody can tell what it is for. A team that writes of
 * somebody who speaks of ending her life writes of danger.
 */
const opening = [
  'ivy: A cord by the bed.',
  'nessa: Call the crisis team after two nights without sleep. Call 999 if she is in traffic, or speaks of ending her life and cannot say who is with her.',
]
test('of all that the twelve people of the demonstration say only what is named here opens a page', () => {
  const said = twelvePeople.flatMap(({ key, plan, team }) =>
    stringsIn([plan, team]).map((text) => ({ key, text })),
  )
  expect(said.length).toBeGreaterThan(1000)
  const opened = said.filter(({ text }) =>
    (['person', 'carer'] as const).some((writer) => flows.danger(text, writer).length > 0),
  )
  expect([...new Set(opened.map(({ key, text }) => `${key}: ${text}`))]).toEqual(opening)
})

const stringsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** The figures stand in the README as `npm run phrases` gives them: whoever changes the words changes them there. */
test('the README says how many of our own sentences are heard, of how many, and how many for nothing', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8').replace(/\s+/g, ' ')
  for (const [sentences, { missed, ofOtherKind, forNothing }] of [
    [own, rate],
    [voices, rateOf(flows.danger, voices)],
    [helpers, rateOf(flows.danger, helpers)],
    [helpersAside, rateOf(flows.danger, helpersAside)],
  ] as const) {
    const { should, shouldNot } = sentences
    const figures = `${should.length - missed.length} of ${should.length} (opened another page than the one meant for ${ofOtherKind.length}) and for nothing ${forNothing.length} of ${shouldNot.length}`
    expect(readme.includes(figures), figures).toBe(true)
  }
})

const lines = (heard: readonly { readonly text: string }[]): string =>
  heard.map(({ text }) => text).join('\n')

test.each([
  'I have taken my tablets to die, let me go in peace',
  'If I have taken my tablets to die, let me go',
  'If I have done it at last, let me go',
  'If you find me hanging, do not cut me down',
  'Don’t cut me down if you find me',
])('what somebody asks to be left undone when they are found is heard: “%s”', (text) => {
  expect(flows.danger(text, 'person')).not.toEqual([])
})

test.each([
  'When I bleed to death nobody will be there in time: my blood does not clot',
  'With warfarin I might bleed to death, so look at my head after a fall',
  'I worry that I will bleed to death if the fistula opens',
  'If you find me hanging out the washing, I am having a good day',
  'Do not cut me down to one carer',
  'If I have taken a turn for the worse, let me go',
])('whoever is afraid of bleeding, or hangs something up, is not: “%s”', (text) => {
  expect(flows.danger(text, 'person')).toEqual([])
})

test('nor does the fear of bleeding hide what else is said', () => {
  for (const text of ['When I bleed to death tonight it will all be over', 'I want to bleed to death'])
    expect(flows.danger(text, 'person'), text).toEqual(['self'])
})

test.each([
  'Milo is now 24 kg and has a new rescue medicine',
  'He is 31 kg now and has a bigger dose of his rescue medicine',
  'The hospital has given me a rescue pack with antibiotics and steroids',
  'I have lost 12 kg and my dose of water tablets has gone down',
])('a weight, a medicine that is new and a rescue pack that somebody has are no danger: “%s”', (text) => {
  for (const writer of ['person', 'carer'] as const) expect(flows.danger(text, writer)).toEqual([])
})

test.each([
  'I have taken my rescue medicine, all of it',
  'Milo is 24 kg and has taken all his rescue medicine',
  'He has a new medicine and swallowed 30',
  'She had her new tablets, 30 of them',
])('nor do they hide that it was taken: “%s”', (text) => {
  for (const writer of ['person', 'carer'] as const) expect(flows.danger(text, writer)).toContain('taken')
})

test('of what helpers write of somebody by name nine in ten are heard, and of ordinary care at most one in ten', () => {
  for (const { should, shouldNot, ...heard } of [helpers, helpersAside].map((one) => ({
    ...one,
    ...rateOf(flows.danger, one),
  }))) {
    expect(heard.missed.length, lines(heard.missed)).toBeLessThanOrEqual(should.length * 0.1)
    expect(heard.forNothing.length, lines(heard.forNothing)).toBeLessThanOrEqual(shouldNot.length * 0.1)
  }
})

test.each([
  'Tracy hits mum',
  'Tracy hits Joan',
  'Tracy hurts mum i think',
  'Tracy is hurting mum',
  'Tracy grabs mum by the arm',
  'Tracy pinches her',
  'Tracy shakes mum',
  'Tracy keeps hurting my wife',
  'The carer hurts mum',
  'they tie her in the chair',
  'he gives her extra tablets to keep her quiet',
  'she begs me not to leave her with that woman',
  'bruises on her arms, Tracy says she fell',
])('a helper is heard who names whoever hurts somebody: “%s”', (text) => {
  expect(flows.danger(text, 'carer')).toContain('by-others')
})

test.each([
  'she bruises like a peach',
  'she has bruises from the blood thinners',
  'she wont let anyone touch her feet',
  'he cant abide being touched',
  'please dont rush or handle her roughly',
  'her hip hurts mum',
  'the light hurts mum',
  'Tuesday hurts',
  'the hoist pinches her',
  'gout hits Joan',
  'the news hit mum hard',
  'Sertraline hits her',
  'physio pulls her about a bit',
  'Tracy beats Joan at cards',
  'Tracy pushes mum round the park',
])('ordinary care and what hurts without being anybody open nothing: “%s”', (text) => {
  expect(flows.danger(text, 'carer')).toEqual([])
})

test.each([
  ['I worry about the night. Last time I sat on the stairs until it was light', []],
  ['I sat on the stairs this morning to get my breath', []],
  ['Last time I waited on the kerb for an hour', []],
  ['I sat on the stairs tonight, ready to throw myself down', ['self']],
  ['I sat on the bridge last time', ['self']],
] as const)(
  'where somebody sat and waited is no high place, unless something is meant by it: “%s”',
  (text, heard) => {
    expect(flows.danger(text, 'person')).toEqual(heard)
  },
)

test.each([
  ['I was held down last week', ['by-others']],
  ['The night carer leaves me wet', ['by-others']],
  ['They leave me in a wet bed', ['by-others']],
  ['People touching me in my bed at night', ['by-others']],
  ['The nurse touches my arm to take blood', []],
  ['I like being held by my husband at night', []],
  ['The night carer leaves me a wet flannel', []],
  ['I held down a job for thirty years', []],
] as const)(
  'being held down, left wet and touched at night are heard, and care is not: “%s”',
  (text, heard) => {
    expect(flows.danger(text, 'person')).toEqual(heard)
  },
)

test('a cord by the bed calls for help where it is asked what helps at home, and nowhere else', () => {
  const asked = { asksForAids: true } as const
  for (const writer of ['person', 'carer'] as const) {
    for (const text of ['A cord by the bed.', 'There is a cord over the bed and one in the bathroom'])
      expect([flows.danger(text, writer, asked), text]).toEqual([[], text])
    expect(flows.danger('A cord by the bed.', writer)).toEqual(['self'])
    for (const text of ['The cord by the bed is round my neck', 'I keep a cord by the bed and I want to die'])
      expect([flows.danger(text, writer, asked), text]).toEqual([['self'], text])
  }
})
