import { expect, test } from 'vitest'
import { heardText } from '#src/flow/heard-text.ts'
import { type DangerWords, listenerFor } from '#src/flow/listening.ts'
import { phrasesIn } from '#src/flow/phrases.ts'

const spelling = { as: { dont: 'do not' }, near: ['gardener'], notNear: ['gardeners'] }
const words: DangerWords = {
  spelling,
  lists: { me: ['me'], want: ['want', 'long'] },
  carerLists: { me: ['me', 'her'] },
  kinds: {
    taken: ['took .. too many'],
    self: ['{want} to go'],
    'by-others': ['hits {me}'],
    others: ['hit (him|her)'],
  },
  signs: {
    blade: ['(razor|razor blade)', 'kni*'],
    arm: ['(my|her) (left |)arm'],
    tea: ['tea'],
    she: ['she'],
  },
  together: {
    taken: { inOne: [], nearby: [] },
    self: { inOne: ['blade arm -tea'], nearby: ['blade tea she'] },
    'by-others': { inOne: ['she>blade'], nearby: [] },
    others: { inOne: [], nearby: [] },
  },
  harmless: { places: ['{want} to go home'] },
  wished: ['when he hits {me}'],
  aids: ['cords? by my bed'],
  past: ['long ago'],
  now: ['today'],
}
const hears = listenerFor(words)

test.each([
  ['as it stands', 'I want to go'],
  ['in capitals', 'I WANT TO GO'],
  ['over a line break and spaces', 'I want\n  to   go'],
  ['beside accents and marks', '“I wánt, to go”'],
  ['with letters held down', 'I waaaant to gooooo'],
])('a pattern is heard %s', (_, text) => {
  expect(hears(text.replace('\n', ' '), 'person')).toEqual(['self'])
})

test('what is a wish where it is asked what nobody should do is heard everywhere else, and the rest is heard there too', () => {
  const asked = { asksWhatNot: true } as const
  expect(hears('when he hits me', 'person')).toEqual(['by-others'])
  expect(hears('when he hits me', 'person', {})).toEqual(['by-others'])
  expect(hears('when he hits me', 'person', asked)).toEqual([])
  expect(hears('when he hits me', 'person')).toEqual(['by-others'])
  expect(hears('when he hits me. He hits me.', 'person', asked)).toEqual(['by-others'])
})

test('an apostrophe of any kind, or none, is the same word', () => {
  for (const text of ["don't", 'don’t', 'dont', "DON'T"]) expect(heardText(text, spelling)).toBe(' do not . ')
})

test('a long word is understood with one letter wrong, missing, added or swapped, unless it is another word', () => {
  for (const text of ['gardener', 'gerdener', 'gadener', 'garrdener', 'gadrener'])
    expect(heardText(text, spelling)).toBe(' gardener . ')
  for (const text of ['gardeners', 'wardener', 'gxrdxner', 'hgardener'])
    expect(heardText(text, spelling)).toBe(` ${text} . `)
})

test('who speaks of harm to herself may say in the same sentence who hurts her; nothing else is guessed at in it', () => {
  expect(hears('She has a razor and I want to go', 'person')).toEqual(['self', 'by-others'])
  expect(hears('I took too many when she had a razor', 'person')).toEqual(['taken', 'by-others'])
  expect(hears('She hits me with a razor on my arm', 'person')).toEqual(['by-others'])
  expect(hears('I want to hit him, she has a razor on her arm', 'person')).toEqual(['others'])
})

test('what is harmless is taken out, and the rest is still listened to', () => {
  expect(hears('I want to go home', 'person')).toEqual([])
  expect(hears('I want to go home. I want to go.', 'person')).toEqual(['self'])
})

test('a sentence about long ago is left alone, unless it is about today as well', () => {
  expect(hears('Long ago he hits me', 'person')).toEqual([])
  expect(hears('Long ago he hits me. He hits me', 'person')).toEqual(['by-others'])
  expect(hears('Long ago he hits me, and today', 'person')).toEqual(['by-others'])
})

test('everything that is said is heard, each kind once and the most urgent first', () => {
  expect(hears('He hits me. I took far too many. He hits me', 'person')).toEqual(['taken', 'by-others'])
  expect(hears('I hit her. I want to go.', 'person')).toEqual(['self', 'others'])
  expect(hears('A knife is at my arm. He hits me. I hit her', 'person')).toEqual([
    'self',
    'by-others',
    'others',
  ])
  expect(hears('I want to go home. He hits me', 'person')).toEqual(['by-others'])
  expect(hears('She has a knife, he hits me', 'person')).toEqual(['by-others'])
  expect(hears('A knife at my arm, he hits me', 'person')).toEqual(['by-others'])
})

test('a carer is heard about somebody else, the person about themselves', () => {
  expect(hears('He hits her', 'carer')).toEqual(['by-others'])
  expect(hears('He hits her', 'person')).toEqual([])
})

test.each([
  ['in any order in one sentence', 'A knife is at my arm', 'self'],
  ['in the words of either phrase', 'Her left arm and a razor blade', 'self'],
  ['not where another sign says that it is harmless', 'My arm, a knife, some tea', undefined],
  ['not over two sentences', 'My arm. A knife', undefined],
  ['over three sentences where that is enough', 'Tea. A razor. She came', 'self'],
  ['in the order that is written', 'She has a knife', 'by-others'],
  ['not in the other order', 'A knife she has', undefined],
  ['not far apart', 'She came and had a lot to say to a knife', undefined],
])('signs are heard together %s', (_, text, danger) => {
  expect(hears(text, 'person')).toEqual(danger === undefined ? [] : [danger])
})

test('signs that nobody listed are refused where the words are read', () => {
  const inOne = { ...words.together, self: { inOne: ['sword'], nearby: [] } }
  expect(() => listenerFor({ ...words, together: inOne })).toThrow('no such sign: sword')
})

test.each<[string, string, boolean]>([
  ['a (b|c d) e', 'a c d e', true],
  ['a (b|c d) e', 'a c e', false],
  ['a (b)? c', 'a c', true],
  ['tablets?', 'one tablet here', true],
  ['kill* him', 'killing him', true],
  ['took # pills', 'took 30 pills', true],
  ['took # pills', 'took 3 pills', false],
  ['a .. b', 'a x y z b', true],
  ['a .. b', 'a w x y z b', false],
  ['a .. b', 'a . b', false],
  ['go on .', 'go on', true],
  ['go on .', 'go on holiday', false],
  ['cat', 'concatenate', false],
])('the pattern "%s" over "%s": %s', (pattern, text, isHeard) => {
  expect(phrasesIn([pattern], {}).firstIn(heardText(text, spelling)) !== undefined).toBe(isHeard)
})

test('a pattern that nobody can read, or a list that is not there, is an error', () => {
  for (const pattern of ['a [b] c', 'a (b', 'a) b', '(a)?'])
    expect(() => phrasesIn([pattern], {})).toThrow('cannot be read')
  expect(() => phrasesIn(['{none}'], {})).toThrow('no such list')
})

test('without patterns nothing is heard', () => {
  const kinds = { taken: [], self: [], 'by-others': [], others: [] }
  expect(listenerFor({ ...words, kinds })('I want to go', 'person')).toEqual([])
})

test('of a text that no question takes, the beginning and the end are listened to and the middle is not', () => {
  const long = 'tea '.repeat(250_000)
  expect(heardText(long, spelling).length).toBeLessThan(40_000)
  const listens = listenerFor(words)
  expect(listens(`took far too many. ${long}`, 'person')).toEqual(['taken'])
  expect(listens(`${long}. took far too many`, 'person')).toEqual(['taken'])
  expect(listens(`${long}. took far too many. ${long}`, 'person')).toEqual([])
})
