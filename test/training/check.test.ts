import { describe, expect, it } from 'vitest'
import type { Step } from '#src/flow/section.ts'
import { checkScenario } from '#src/training/check.ts'
import type { Ending, Scenario } from '#src/training/scenario.ts'
import { smallScenario } from './small-scenario.ts'

const { section, words, endings, moves } = smallScenario
const withSteps = (steps: Readonly<Record<string, Step>>): Scenario => ({
  ...smallScenario,
  section: { ...section, steps: { ...section.steps, ...steps } },
})
const withEndings = (...more: readonly Ending[]): Scenario => ({ ...smallScenario, endings: more })
const ending = (id: string, when: Ending['when'] = {}, kind: Ending['kind'] = 'mixed'): Ending => ({
  id,
  kind,
  when,
  title: 'An end',
  text: 'It ends.',
})
const withTrust = (byField: Readonly<Record<string, Readonly<Record<string, number>>>>): Scenario => {
  const trust = section.measures?.trust
  if (trust === undefined) throw new Error('trust is gone')
  const effects = { ...trust.effects, ...byField }
  return {
    ...smallScenario,
    section: { ...section, measures: { ...section.measures, trust: { ...trust, effects } } },
  }
}
const saying = (turn: string, label: string, move: string, text: string): Scenario => {
  const [field, shown] = [words.fields[turn], words.fields.hello]
  if (field === undefined || shown === undefined) throw new Error('a field is gone')
  const fields = { ...words.fields, [turn]: { ...field, label } }
  const hello = {
    ...shown,
    ...(turn === 'hello' ? { label } : {}),
    choices: { ...shown.choices, [move]: text },
  }
  return { ...smallScenario, words: { ...words, fields: { ...fields, hello } } }
}

const broken: readonly (readonly [string, Scenario, object])[] = [
  [
    'a way to a turn that is not there',
    withSteps({ worry: { ask: ['worry'], next: 'farewell' } }),
    { rule: 'E1', at: 'farewell' },
  ],
  [
    'a turn that no play reaches',
    withSteps({ hello: { ask: ['hello'], next: 'done' } }),
    { rule: 'E2', at: 'worry' },
  ],
  ['an ending that no play reaches', withEndings(...endings, ending('never')), { rule: 'E3', at: 'never' }],
  ['a turn that asks nothing', withSteps({ worry: { ask: [], next: 'done' } }), { rule: 'E4', at: 'worry' }],
  [
    'a turn whose moves are not offered to everybody',
    {
      ...smallScenario,
      section: { ...section, offers: { worry: { silence: { hello: { is: 'ask' } } } } },
    },
    { rule: 'E4', at: 'worry' },
  ],
  [
    'a turn without silence',
    {
      ...smallScenario,
      section: {
        ...section,
        fields: Object.fromEntries(
          Object.entries(section.fields).map(([name, field]) => [
            name,
            field.control === 'list'
              ? field
              : { ...field, choices: field.choices.filter((c) => c !== 'silence') },
          ]),
        ),
      },
    },
    { rule: 'E4', at: 'hello' },
  ],
  [
    'a play that is over without an ending',
    withEndings(...endings.slice(1, 2), ending('upset', { distress: { atLeast: 2 } })),
    { rule: 'E4', at: 'done', witness: ['tell'] },
  ],
  [
    'turns that lead in a circle',
    withSteps({ worry: { ask: ['worry'], next: 'hello' } }),
    { rule: 'E5', at: 'hello', witness: ['hello', 'worry', 'hello'] },
  ],
  [
    'a way that no play takes',
    withSteps({ worry: { ask: ['worry'], next: [{ when: { hello: { is: 'tell' } }, go: 'done' }, 'done'] } }),
    { rule: 'E6', at: 'worry, way 1 → done' },
  ],
  [
    'a condition that always holds',
    withSteps({ worry: { ask: ['worry'], next: [{ when: { trust: { below: 4 } }, go: 'done' }, 'done'] } }),
    { rule: 'E7', at: 'worry, way 1 → done', witness: ['ask', 'promise'] },
  ],
  [
    'a measure that nothing reads',
    withEndings(ending('left', { worry: { answered: false } }, 'broken-off'), ending('polite')),
    { rule: 'E8', at: 'distress' },
  ],
  [
    'an effect that its bounds always swallow',
    withTrust({ hello: { ask: 2, tell: -1 }, worry: { name: 1, promise: 0 } }),
    { rule: 'E9', at: 'trust.worry.promise', witness: ['ask', 'promise'] },
  ],
  [
    'a cue that no move meets',
    { ...smallScenario, moves: { ...moves, hello: { ask: { skills: [] } } } },
    { rule: 'E10', at: 'hello', witness: [] },
  ],
  [
    'a cue met only where the patient leaves',
    withEndings(
      ending('left', { worry: { answered: false } }, 'broken-off'),
      ending('upset', { distress: { atLeast: 1 } }, 'broken-off'),
      ending('polite'),
    ),
    { rule: 'E10', at: 'worry' },
  ],
  [
    'a conversation that is broken off whatever one says',
    withEndings(ending('left', {}, 'broken-off')),
    { rule: 'E11', at: 'done', witness: ['tell'] },
  ],
  [
    'a testplan that ends otherwise',
    { ...smallScenario, testplans: [{ moves: ['ask', 'name'], ending: 'left', measures: {} }] },
    { rule: 'E12', at: 'testplan 1', witness: ['ask', 'name'] },
  ],
  [
    'a testplan with other measures',
    {
      ...smallScenario,
      testplans: [{ moves: ['tell'], ending: 'left', measures: { trust: 1, distress: 0 } }],
    },
    { rule: 'E12', at: 'testplan 1' },
  ],
  [
    'a testplan that stops half way',
    { ...smallScenario, testplans: [{ moves: ['ask'], ending: 'polite', measures: {} }] },
    { rule: 'E12', at: 'testplan 1' },
  ],
  [
    'a text that is empty',
    { ...smallScenario, words: { ...words, steps: { ...words.steps, hello: { title: ' ' } } } },
    { rule: 'E13', at: 'hello' },
  ],
  [
    'a move that takes up words of a turn that has not come yet',
    saying('worry', 'It is about the Tuesday letter.', 'ask', 'Is it about the Tuesday letter?'),
    { rule: 'E16', at: 'hello.ask:  about the tuesday ', witness: [] },
  ],
  [
    'a move that gives back in the second person what nobody said in the first',
    saying('worry', 'My sister never rang.', 'ask', 'Did your sister never ring?'),
    { rule: 'E16', at: 'hello.ask:  your sister never ' },
  ],
  [
    'a move that quotes what the patient has not said',
    saying('hello', 'Hello.', 'ask', 'You told me that you are “worn out”.'),
    { rule: 'E16', at: 'hello.ask:  worn out ', witness: [] },
  ],
  [
    'an ending that knows what was only said in another play',
    {
      ...saying('worry', 'I dread the Tuesday letter.', 'ask', 'How are you?'),
      endings: endings.map((end) => ({ ...end, text: 'He waits for the Tuesday letter.' })),
    },
    { rule: 'E16', at: 'left:  the tuesday letter ', witness: ['tell'] },
  ],
  ['two endings of one name', withEndings(...endings, ending('left')), { rule: 'E14', at: 'left' }],
  [
    'a move that is best in everything',
    {
      ...withTrust({ hello: { ask: 1, tell: 1 } }),
      moves: { ...moves, hello: { tell: { skills: moves.hello?.ask?.skills ?? [] } } },
    },
    { rule: 'W1', at: 'hello' },
  ],
]

describe('the check of a scenario', () => {
  it('finds nothing in a scenario without a fault', () => {
    expect(checkScenario(smallScenario)).toEqual([])
  })

  it.each(broken)('finds %s', (_, scenario, problem) => {
    expect(checkScenario(scenario)).toContainEqual(expect.objectContaining(problem))
  })

  it('lets a move quote what this turn says, and an ending what every play to it has heard', () => {
    const quoting = saying(
      'hello',
      'I am worn out by Tuesday.',
      'ask',
      'You are worn out by Tuesday, “worn out”.',
    )
    const told = { ...quoting, endings: endings.map((end) => ({ ...end, text: 'Worn out by Tuesday.' })) }
    expect(checkScenario(told).filter(({ rule }) => rule === 'E16')).toEqual([])
  })

  it('says when there are too many states to walk', () => {
    expect(checkScenario(smallScenario, 3)).toEqual([{ rule: 'E15', at: 'greeting', witness: [] }])
  })

  it('finds that the best move always stands in the same place', () => {
    const first = { ...moves, worry: { promise: { skills: moves.worry?.name?.skills ?? [] } } }
    expect(checkScenario({ ...smallScenario, moves: first })).toContainEqual({
      rule: 'W2',
      at: 'place 1',
      witness: [],
    })
  })

  it('finds that the longest move is the best one', () => {
    const texts = {
      hello: 'Hello, and how have you been since we last met?',
      worry: 'You sound very worried to me.',
    }
    const fields = Object.fromEntries(
      Object.entries(words.fields).map(([name, field]) => [
        name,
        {
          ...field,
          choices: {
            ...field.choices,
            ...(name === 'hello' ? { ask: texts.hello } : { name: texts.worry }),
          },
        },
      ]),
    )
    expect(checkScenario({ ...smallScenario, words: { ...words, fields } })).toContainEqual({
      rule: 'W2',
      at: 'length',
      witness: [],
    })
  })

  it('finds an ending that nearly every play comes to', () => {
    const lopsided = withEndings(
      ending('close', { trust: { atLeast: 3 }, worry: { is: 'name' } }, 'good'),
      ending('polite', { distress: { below: 9 } }),
    )
    expect(checkScenario(lopsided)).toContainEqual({ rule: 'W3', at: 'polite', witness: ['tell'] })
  })

  it('finds a turn with too many words to take in', () => {
    const hello = words.fields.hello
    if (hello === undefined) throw new Error('hello is gone')
    const fields = { ...words.fields, hello: { ...hello, label: 'word '.repeat(61).trim() } }
    expect(checkScenario({ ...smallScenario, words: { ...words, fields } })).toContainEqual({
      rule: 'W9',
      at: 'hello',
      witness: [],
    })
  })
})
