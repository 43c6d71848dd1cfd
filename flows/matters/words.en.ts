import type { Words } from '#src/flow/words.ts'
import type { matters } from './section.ts'

export const mattersWords: Words<typeof matters> = {
  title: 'What matters to you',
  about:
    'What people should keep in mind if you become very unwell and cannot speak. About 10 minutes, and you can stop at any point.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read most of it.',
  steps: {
    value: { title: 'What do you value most in your life?' },
    fear: { title: 'What worries you most about becoming more unwell?' },
    balance: {
      title: 'If you had to choose today, what would your care aim for?',
      lead: 'Picture an infection that can be treated in hospital. It may give you more time. It may also mean drips, tests and nights away from home, and it may not work. Your answer decides no treatment.',
    },
    'culture-faith': {
      title: 'Do you have a faith, a culture or customs that people should respect?',
      lead: 'Say what you need now, and what you would need in the last days of life.',
    },
    customs: {
      title: 'Do you have a faith, a culture or customs that people should respect?',
      lead: 'Say what you need on most days, and what you would need in a hospital.',
    },
    'wants-to-know': { title: 'How much do you want to be told about your illness?' },
    statement: {
      title: 'What else should people know if you cannot speak for yourself?',
      lead: 'Is there a way of living that you would not accept, even to live longer? You can write it here, or leave it for a talk.',
    },
    'anything-else': { title: 'What else should people know if you cannot speak for yourself?' },
  },
  fields: {
    'matters.value': {
      label: 'What you value most',
      hint: 'It can be people, a place, being free of pain, or being able to do something.',
      why: 'If you cannot speak, it helps people to choose as you might have chosen.',
      heard: 'What you value most:',
      told: 'What matters most to me: {…}',
      urgent: 'Values most',
    },
    'matters.fear': {
      label: 'What worries you',
      hint: 'For example pain, being alone, being a burden, or not knowing people.',
      why: 'People can try to avoid what you fear, and talk about it with you.',
      heard: 'What worries you most:',
      told: 'What worries me most about becoming more unwell: {…}',
      reply: 'What you wrote about worries is saved.',
      urgent: 'Fears, or wants to avoid',
    },
    'matters.balance': {
      label: 'Living longer and being comfortable',
      hint: 'There is no right answer, and you can change it at any time.',
      why: 'It gives you and your nurse or doctor a place to start talking.',
      heard: 'What your care should aim for:',
      told: '{…}.',

      choices: {
        '0': {
          me: 'Today I would lean to living as long as possible',
          them: 'Leaned to living as long as possible',
        },
        '25': {
          me: 'Today I would lean a bit more to living longer than to comfort',
          them: 'Leaned a bit more to living longer than to comfort',
        },
        '50': { me: 'Today both matter the same to me', them: 'Both mattered the same' },
        '75': {
          me: 'Today I would lean a bit more to comfort than to living longer',
          them: 'Leaned a bit more to comfort than to living longer',
        },
        '100': { me: 'Today I would lean to comfort above all', them: 'Leaned to comfort above all' },
      },
    },
    'matters.cultureFaith': {
      label: 'Faith, culture and customs',
      why: 'Food, washing, prayer, clothes and who is present can mean a great deal.',
      heard: 'Your faith, culture and customs:',
      told: 'My faith, culture and customs: {…}',
    },
    'matters.wantsToKnow': {
      label: 'How much you want to be told',
      hint: 'If you want someone else to be told for you, say who.',
      why: 'Some people want to know everything about their illness, and some do not.',
      heard: 'How much you want to be told:',
      told: 'How much I want to be told: {…}',
    },
    'matters.statement': {
      label: 'Anything else to know',
      hint: 'Write as much as you like, in your own way.',
      why: 'These are your own words, and they help others to decide.',
      heard: 'What else people should know:',
      told: 'If I cannot speak for myself, people should know: {…}',
    },
  },
}
