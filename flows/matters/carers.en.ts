import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { matters } from './section.ts'

export const mattersForCarers: Partially<Words<typeof matters>> = {
  title: 'What matters to {the person}',
  about:
    'What people should keep in mind if {the person} is too ill to decide. About 10 minutes, and you can stop at any point.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it, if their service uses Sayso. If fewer people read an answer, its page says so.',
  steps: {
    value: { title: 'What does {the person} value most in life?' },
    fear: { title: 'What worries {the person} most about becoming more unwell?' },
    balance: {
      title: 'If {the person} had to choose today, what would their care aim for?',
      lead: 'Picture an infection that can be treated in hospital. Treatment may give them more time. It may also mean drips, tests and nights away from home, and it may not work. The answer decides no treatment.',
    },
    'wishes-life': { title: 'What would {the person} love to do or have?' },
    'culture-faith': {
      title: 'Does {the person} have a faith, a culture or customs that people should respect?',
      lead: 'Say what they need now, and what they would need in the last days of life.',
    },
    customs: {
      title: 'Does {the person} have a faith, a culture or customs that people should respect?',
      lead: 'Say what they need on most days, and what they would need in a hospital.',
    },
    statement: {
      title: 'What else should people know if {the person} is too ill to decide?',
      lead: 'Is there a way of living that {the person} would not accept, even to live longer? You can write it here, or leave it for a talk.',
    },
    'on-paper': { title: 'Has {the person} written wishes like these on paper as well?' },
    'anything-else': { title: 'What else should people know if {the person} is too ill to decide?' },
  },
  fields: {
    'matters.value': {
      label: 'What they value most',
      why: 'If {the person} cannot decide, it helps people to choose what {the person} would choose.',
      heard: 'What {the person} values most:',
      told: 'What matters most to {the person}: {…}',
    },
    'cyp.wishesLife': {
      label: 'Wishes for their life now',
      why: 'People can plan treatment around what {the person} wants to do.',
      heard: 'What {the person} would like to do or have:',
      told: 'What {the person} would like to do or have: {…}',
    },
    'matters.fear': {
      label: 'What worries them',
      hint: 'For example pain, being alone, how others will manage, or not knowing people.',
      why: 'People can try to avoid what {the person} fears, and talk about it with them.',
      heard: 'What worries {the person} most:',
      told: 'What worries {the person} most about becoming more unwell: {…}',
    },
    'matters.balance': {
      why: 'It gives {the person}, you and the nurse or doctor a place to start talking.',
      heard: 'What {the person}’s care should aim for:',
      choices: {
        '0': 'Today living as long as possible matters most to them',
        '25': 'Today living longer matters a bit more to them than comfort',
        '50': 'Today both matter the same to them',
        '75': 'Today comfort matters a bit more to them than living longer',
        '100': 'Today comfort matters most to them',
      },
      told: '{…}.',
    },
    'matters.cultureFaith': {
      heard: '{The person}’s faith, culture and customs:',
      told: '{The person}’s faith, culture and customs: {…}',
    },
    'matters.statement': {
      why: 'These are your own words about {the person}, and they help others to decide.',
      told: 'If {the person} is too ill to decide, people should know: {…}',
    },
    'matters.statementOn': {
      heard: '{The person}’s wishes on paper:',
      told: '{The person}’s wishes on paper: {…}',
    },
  },
}
