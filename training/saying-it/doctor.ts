import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { rehearsal } from '#src/training/rehearsal.ts'
import { ownWords, silence } from './own-words.en.ts'

const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const

/** A doctor who is short of time, and listens once asked to. Five turns, whichever way. */
const doctorSection = section({
  id: 'saying-it-doctor',
  version: 1,
  fields: {
    begins: one(rules, ['time', 'first', 'paper', 'silence']),
    hurries: one(rules, ['minutes', 'first', 'other-day', 'silence']),
    turns: one(rules, ['first', 'second', 'ask', 'silence']),
    asks: one(rules, ['second', 'third', 'own', 'silence']),
    explains: one(rules, ['plain', 'second', 'say-back', 'silence']),
    writes: one(rules, ['read-back', 'third', 'not-sure', 'silence']),
    ends: one(rules, ['third', 'copy', 'next', 'silence']),
  },
  start: 'begins',
  steps: {
    begins: {
      ask: ['begins'],
      next: [{ when: { begins: { is: 'time' } }, go: 'turns' }, 'hurries'],
    },
    hurries: { ask: ['hurries'], next: 'asks' },
    turns: { ask: ['turns'], next: 'asks' },
    asks: {
      ask: ['asks'],
      next: [{ when: { asks: { oneOf: ['own', 'silence'] } }, go: 'explains' }, 'writes'],
    },
    explains: { ask: ['explains'], next: 'ends' },
    writes: { ask: ['writes'], next: 'ends' },
    ends: { ask: ['ends'], next: 'done' },
  },
})

/** With a doctor, who is made up. */
export const sayingItDoctor = rehearsal({
  section: doctorSection,
  words: {
    title: 'With a doctor',
    about: 'Dr Moss is made up. Dr Moss has ten minutes, and has not read your plan yet.',
    seenBy: 'You. Nothing of it is kept.',
    steps: {
      begins: { title: 'You are called in', lead: 'Dr Moss looks at a screen, then at you.' },
      hurries: { title: 'Dr Moss is short of time', lead: 'Dr Moss looks at the clock.' },
      turns: { title: 'Dr Moss turns to you', lead: 'Dr Moss leaves the screen alone.' },
      asks: { title: 'Dr Moss asks', lead: 'Dr Moss has a pen ready.' },
      explains: { title: 'Dr Moss explains', lead: 'Some of the words are new.' },
      writes: { title: 'Dr Moss writes it down', lead: 'You hear the keys.' },
      ends: { title: 'The time is nearly over', lead: 'Dr Moss puts the pen down.' },
    },
    fields: {
      begins: {
        label: 'Dr Moss: What can I do for you today?',
        why: 'What you say first tells the doctor what the time is for.',
        heard: 'You began with:',
        choices: {
          time: '“I would like to talk about what people should know and do when I am ill. Can we use the time for that?”',
          first: ownWords.first,
          paper: '“I have brought a page with my questions.”',
          silence,
        },
      },
      hurries: {
        label: 'Dr Moss: I see. We have a few minutes. Is there anything urgent?',
        why: 'You can ask for time, today or on another day.',
        heard: 'You answered:',
        choices: {
          minutes: '“It is important to me. Please listen for two minutes.”',
          first: ownWords.first,
          'other-day': '“Then I would like a longer talk. When can we have it?”',
          silence,
        },
      },
      turns: {
        label: 'Dr Moss: Yes, let us do that. Where would you like to begin?',
        why: 'Here you decide what comes first.',
        heard: 'You answered:',
        choices: {
          first: ownWords.first,
          second: ownWords.second,
          ask: '“Please tell me first what you expect to happen.”',
          silence,
        },
      },
      asks: {
        label: 'Dr Moss: What should we know if you cannot speak for yourself?',
        why: 'Here is room for your own words.',
        heard: 'You told Dr Moss:',
        choices: {
          second: ownWords.second,
          third: ownWords.third,
          own: 'Say it another way, out loud or to yourself.',
          silence,
        },
      },
      explains: {
        label: 'Dr Moss: It depends on the trajectory, and on what the team advises at that point.',
        why: 'You can always ask for other words.',
        heard: 'You answered:',
        choices: {
          plain: '“I do not know that word. Please say it another way.”',
          second: ownWords.second,
          'say-back': '“What I have understood is this. Is it right?”',
          silence,
        },
      },
      writes: {
        label: 'Dr Moss: I have noted it in my own words. Shall I read it to you?',
        why: 'Only you can say whether it is what you meant.',
        heard: 'You answered:',
        choices: {
          'read-back': '“Yes. And please write it as I said it.”',
          third: ownWords.third,
          'not-sure': '“I am not sure. I would like to think about it.”',
          silence,
        },
      },
      ends: {
        label: 'Dr Moss: Our time is nearly over. Is there something else?',
        why: 'What comes next is worth a question.',
        heard: 'You ended with:',
        choices: {
          third: ownWords.third,
          copy: '“How do I learn what you wrote?”',
          next: '“When do we go on?”',
          silence,
        },
      },
    },
  },
  endings: [
    {
      id: 'over',
      kind: 'mixed',
      when: {},
      title: 'The talk is over',
      text: 'Dr Moss is made up, and others may answer in another way. You can say it again here, as often as you like. What you want a doctor to know can also be written in your plan.',
    },
  ],
})
