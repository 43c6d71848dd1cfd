import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sectionsIn } from '#src/flow/spot.ts'

/** Which questions ask so is said with each of them, in the sections. */
const whatNot = { asksWhatNot: true } as const

test.each([
  'shouting at me',
  'hurrying me',
  'holding me down',
  'holding me down and shouting',
  'if they hold me down',
  'when people shout at me',
  'people shouting at me',
  'if people shout at me',
  'if i am held down',
  'when i am shouted at',
  'being held down',
  'being shouted at',
  'shouting',
  'being restrained',
  'staff shouting at me',
  'shout at me',
  'hold me down',
  'dont hold me down',
  'grabbing my arm',
  'pulling my arm',
  'dont pull my hair',
  'making me do things',
  'forcing me to eat',
  'leaving me on the toilet',
  'leaving me wet',
  'calling me names',
  'call me stupid',
  'locking me in my room',
  'locking me in',
  'when people hold my arms',
  'strangers touching me',
  'i dont like people shouting at me',
  'i hate it when people shout at me',
  'noise and people shouting at me',
  'loud voices. people shouting at me when i am upset',
  'someone holding me down for a needle',
  'if someone grabs me',
  'if you shout at me',
  'if the police pin me down',
  'people who shout at me',
  'when the ambulance people hold me down',
  'treating me roughly',
  'being treated roughly',
  'treating me like a child',
  'people treating me like a child',
  'handling me roughly',
  'rushing me, shouting at me, holding me',
  'making me feel scared',
  'people making me frightened',
  'people being rough with me',
  'when people are rough with me',
  'rough handling',
  'people being nasty to me',
])(
  'where it is asked what is hard, makes it worse or should not be done, a wish opens nothing: “%s”',
  (text) => {
    for (const writer of ['person', 'carer'] as const)
      expect(flows.danger(text, writer, whatNot), writer).toEqual([])
  },
)

test.each([
  'she holds me down',
  'they held me down last week',
  'tracy shouts at me',
  'tracy holds me down',
  'they hold me down',
  'the staff hold me down',
  'my son shouts at me every night',
  'when my son shouts at me',
  'when she shouts at me',
  'if my husband holds me down',
  'holding me down like last time',
  'holding me down again',
  'people shouting at me every night',
  'he is shouting at me',
  'she keeps shouting at me',
  'they keep holding me down',
  'they shouted at me and i cried',
  'hitting me',
  'slapping me',
  'when they hit me',
  'if he hits me',
  'when the carer slaps me',
  'my brother hits me',
  'being hit by my brother',
  'holding me down, she does it every day',
  'they lock me in my room',
  'dont hit me like tracy does',
  'holding me down by my throat',
  'kicking me',
  'tracy touching me down there',
  'he touches me in bed',
  'being raped',
  'my dad locking me in',
  'the carer shouting at me',
  'if they hold me down and hit me',
  'people touching me in my bed at night',
  'people touching me while i sleep',
  'i was held down last week',
  'the night carer leaves me wet',
  'holding me down and hitting me',
])('there too whoever tells that it is done, or by whom, is heard: “%s”', (text) => {
  expect(flows.danger(text, 'person', whatNot)).toContain('by-others')
})

test('elsewhere the same words are heard, and a danger of another kind is heard everywhere', () => {
  for (const text of ['shouting at me', 'holding me down', 'when people shout at me'])
    expect(flows.danger(text, 'person'), text).toEqual(['by-others'])
  expect(flows.danger('shouting at me. i want to die', 'person', whatNot)).toEqual(['self'])
})

test('these questions ask so', () => {
  const asking = flows.sections
    .flatMap(({ section }) => sectionsIn(section))
    .flatMap(({ section }) => Object.entries(section.fields))
    .flatMap(([name, field]) => (field.asksWhatNot ? [name] : []))
  expect(asking.toSorted()).toEqual([
    'about.pleaseDont',
    'comms.how',
    'crisis.notHelpful',
    'crisis.triggers',
    'ld.sensory',
    'mh.deEscalation',
    'mh.treatAvoid',
  ])
})

test.each([
  ['my daughter and my son dont agree, she shouts at him', []],
  ['my sister and my brother argue, he shouts at her', []],
  ['mum and dad argue, he shouts at her', ['by-others']],
  ['my daughter and my son dont agree, she shouts at him and hits mum', ['by-others']],
] as const)('a quarrel between two others is no harm to whoever is cared for: %s', (text, heard) => {
  expect(flows.danger(text, 'carer')).toEqual(heard)
})
