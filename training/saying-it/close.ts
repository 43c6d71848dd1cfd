import { one } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { rehearsal } from '#src/training/rehearsal.ts'
import { ownWords, silence } from './own-words.en.ts'

const rules = { by: ['P'], class: 'F', need: 'OOOOOO' } as const

/** Somebody close who would rather not hear it, and stays. Five turns, whichever way. */
const closeSection = section({
  id: 'saying-it-close',
  version: 1,
  fields: {
    begins: one(rules, ['why', 'first', 'hard', 'silence']),
    puts: one(rules, ['today', 'first', 'listen', 'silence']),
    waits: one(rules, ['listen', 'first', 'small', 'silence']),
    asks: one(rules, ['first', 'second', 'own', 'silence']),
    doubts: one(rules, ['tell-them', 'second', 'ask', 'silence']),
    offers: one(rules, ['second', 'third', 'another-day', 'silence']),
    keeps: one(rules, ['third', 'where', 'thank', 'silence']),
  },
  start: 'begins',
  steps: {
    begins: {
      ask: ['begins'],
      next: [{ when: { begins: { oneOf: ['why', 'first'] } }, go: 'puts' }, 'waits'],
    },
    puts: { ask: ['puts'], next: 'asks' },
    waits: { ask: ['waits'], next: 'asks' },
    asks: {
      ask: ['asks'],
      next: [{ when: { asks: { is: 'silence' } }, go: 'offers' }, 'doubts'],
    },
    doubts: { ask: ['doubts'], next: 'keeps' },
    offers: { ask: ['offers'], next: 'keeps' },
    keeps: { ask: ['keeps'], next: 'done' },
  },
})

/** With somebody close, who is made up: whom the person has in mind is theirs to say. */
export const sayingItClose = rehearsal({
  section: closeSection,
  words: {
    title: 'With somebody close to you',
    about:
      'Alex is made up, and close to you. Alex can stand for a mother, a father, a daughter, a son, a friend, somebody who looks after you, or anybody you have in mind.',
    seenBy: 'You. Nothing of it is kept.',
    steps: {
      begins: {
        title: 'You have asked Alex for a quiet hour',
        lead: 'There is time, and nobody else is there.',
      },
      puts: { title: 'Alex would rather not', lead: 'Alex looks away, and back at you.' },
      waits: { title: 'Alex waits', lead: 'Alex moves a little closer.' },
      asks: { title: 'Alex asks', lead: 'It is quiet for a moment.' },
      doubts: { title: 'Alex is afraid to get it wrong', lead: 'Alex takes a breath.' },
      offers: { title: 'Alex leaves you time', lead: 'Nobody has said anything for a while.' },
      keeps: { title: 'Alex has listened', lead: 'Alex is still there.' },
    },
    fields: {
      begins: {
        label: 'Alex: You said you wanted to talk about something. What is it?',
        why: 'To begin is often the hardest part.',
        heard: 'You began with:',
        choices: {
          why: '“I am writing down what people should know and do when I am ill. I would like you to hear it from me.”',
          first: ownWords.first,
          hard: '“It is hard for me to begin.”',
          silence,
        },
      },
      puts: {
        label: 'Alex: Do we have to talk about that now? You are all right today.',
        why: 'Many people put it off, because it frightens them.',
        heard: 'You answered:',
        choices: {
          today: '“I would like to say it on a day when I can.”',
          first: ownWords.first,
          listen: '“You do not need to answer. It helps me if you listen.”',
          silence,
        },
      },
      waits: {
        label: 'Alex: Take your time. I am not going anywhere.',
        why: 'A start may take more than one try.',
        heard: 'You answered:',
        choices: {
          listen: '“I would like to say something, and you only listen.”',
          first: ownWords.first,
          small: '“Let us begin with something small.”',
          silence,
        },
      },
      asks: {
        label: 'Alex: What is it that you want me to know?',
        why: 'Here is room for your own words.',
        heard: 'You told Alex:',
        choices: {
          first: ownWords.first,
          second: ownWords.second,
          own: 'Say it another way, out loud or to yourself.',
          silence,
        },
      },
      doubts: {
        label: 'Alex: I do not know if I could do that. What if I get it wrong?',
        why: 'People may hear a task in it, and be afraid.',
        heard: 'You answered:',
        choices: {
          'tell-them': '“I ask you to tell people what I said. You do not have to decide.”',
          second: ownWords.second,
          ask: '“What would be hard for you?”',
          silence,
        },
      },
      offers: {
        label: 'Alex: We can leave it there. Or you tell me one thing, and we leave it then.',
        why: 'One thing may be enough for a day.',
        heard: 'You answered:',
        choices: {
          second: ownWords.second,
          third: ownWords.third,
          'another-day': '“Let us leave it there, and go on another day.”',
          silence,
        },
      },
      keeps: {
        label: 'Alex: I have heard you. What should I do with what you told me?',
        why: 'It helps to say what you expect, and what you do not.',
        heard: 'You ended with:',
        choices: {
          third: ownWords.third,
          where: '“It is written down. I will show you where.”',
          thank: '“You do not have to do anything today.”',
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
      text: 'Alex is made up, and others may answer in another way. You can say it again here, as often as you like. You never have to say it to anybody.',
    },
  ],
})
