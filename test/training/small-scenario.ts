import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { type Scenario, scenario } from '#src/training/scenario.ts'

const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const

const greeting = section({
  id: 'greeting',
  version: 1,
  fields: {
    hello: one(rules, ['ask', 'tell', 'silence']),
    worry: one(rules, ['promise', 'name', 'silence']),
  },
  start: 'hello',
  steps: {
    hello: { ask: ['hello'], next: [{ when: { trust: { below: 1 } }, go: 'done' }, 'worry'] },
    worry: { ask: ['worry'], next: 'done' },
  },
  measures: {
    trust: {
      least: 0,
      most: 3,
      start: 1,
      effects: { hello: { ask: 1, tell: -1 }, worry: { name: 1, promise: -2, silence: 1 } },
    },
    distress: {
      least: 0,
      most: 3,
      start: 1,
      effects: { hello: { ask: 1, tell: -1 }, worry: { name: 1, promise: -1, silence: 1 } },
    },
  },
})

/** Two turns, three endings and no problem: tests break one thing of it at a time. */
export const smallScenario: Scenario = scenario({
  section: greeting,
  words: {
    title: 'A greeting',
    about: 'Two turns.',
    seenBy: 'You.',
    steps: { hello: { title: 'Hello' }, worry: { title: 'A worry' } },
    fields: {
      hello: {
        label: 'Hello.',
        why: 'To begin.',
        heard: 'You began:',
        choices: { ask: 'How are you?', tell: 'Here is the news, all of it.', silence: 'Say nothing.' },
      },
      worry: {
        label: 'I am worried.',
        why: 'To go on.',
        heard: 'You went on:',
        choices: { name: 'You are worried.', promise: 'It will all be well.', silence: 'Say nothing.' },
      },
    },
  },
  meta: {
    topic: 'Greeting somebody',
    audience: ['nurse'],
    learnerRole: 'A nurse.',
    setting: 'A ward.',
    minutes: 1,
    contentWarning: 'None to speak of.',
    framework: 'NURSE',
    sources: [],
    reviewedBy: 'none',
    reviewNote: 'Not reviewed.',
  },
  measures: {
    trust: { title: 'Trust', about: 'Trust.', stops: 'He trusts nobody.', better: 'higher' },
    distress: { title: 'Distress', about: 'Distress.', stops: 'He is too upset.', better: 'lower' },
  },
  cues: [
    { turn: 'hello', kind: 'question', expects: ['ask'], text: 'He waits.' },
    { turn: 'worry', kind: 'emotion', expects: ['naming', 'silence'], text: 'He is worried.' },
  ],
  moves: {
    hello: {
      ask: { skills: [{ skill: 'ask', polarity: 1, why: 'A question.' }] },
      tell: { skills: [{ skill: 'ask', polarity: -1, why: 'No question.' }] },
      silence: { skills: [] },
    },
    worry: {
      name: { skills: [{ skill: 'naming', polarity: 1, why: 'Named.' }] },
      promise: { skills: [{ skill: 'supporting', polarity: 'harm', why: 'Not to be kept.' }] },
      silence: { skills: [{ skill: 'silence', polarity: 1, why: 'Room.' }] },
    },
  },
  endings: [
    {
      id: 'left',
      kind: 'broken-off',
      when: { worry: { answered: false } },
      title: 'Left',
      text: 'He leaves.',
    },
    {
      id: 'close',
      kind: 'good',
      when: { trust: { atLeast: 3 }, distress: { atLeast: 1 } },
      title: 'Close',
      text: 'He smiles.',
    },
    { id: 'polite', kind: 'mixed', when: {}, title: 'Polite', text: 'He nods.' },
  ],
  debrief: { prompts: ['Why?'], modelAnswer: ['Ask, then name.'] },
  testplans: [
    { moves: ['ask', 'name'], ending: 'close', measures: { trust: 3, distress: 3 } },
    { moves: ['tell'], ending: 'left', measures: { trust: 0, distress: 0 } },
  ],
})
