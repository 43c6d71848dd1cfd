import type { Talk } from '#src/plan/at-their-word.ts'

type OfOutcome = Readonly<Record<Talk['outcome'], string>>

/** The talk that somebody asked for before they agree: at the desk, and on their own pages. */
export const talkWords = {
  whenTitle: 'When to talk with them, and how to reach them, in their words:',
  noTimes: 'They did not say when or how they can be reached.',
  became: {
    agreed: 'Talked with: they agree.',
    no: 'Talked with: they do not agree.',
    'not-reached': 'Not reached yet.',
  } satisfies OfOutcome,
  desk: {
    title: 'Write down the talk that they asked for',
    link: 'Write down the talk, or that you did not reach them',
    text: 'They wanted to be talked with before they agree. Write down what they said. You decide nothing for them here. They can read all of this.',
    ofANo: 'If they say no',
    practiceStops:
      'Save nothing here. Tell the practice that keeps this plan at once: it writes down the no, and all sharing stops.',
    follows: {
      never: [
        'The practice gives the draft back at once. You and your practice can read none of it, and nobody approves it.',
        'Words that sounded like danger stay open until somebody writes down what was done.',
        'What they keep apart, such as a code that lets somebody in, is destroyed. No other word of theirs is lost.',
        'They read what you wrote down, and can hand the plan over again.',
      ],
      approved: [
        'The practice gives this draft back at once. You and your practice can read none of it, and nobody approves it.',
        'What was approved before stays as it is, until they stop sharing it. If they want that too, write it down under “What happens to this plan”.',
        'They read what you wrote down, and can hand the plan over again.',
      ],
    },
    outcome: 'What became of the talk?',
    outcomes: {
      agreed: 'We talked, and they agree. On the next page I write down what they agree to',
      no: 'We talked, and they do not agree',
      'not-reached': 'I did not reach them yet',
    } satisfies OfOutcome,
    how: 'How did you talk, or try to?',
    hows: {
      'in-person': 'Face to face',
      'by-phone': 'On the phone',
      'in-writing': 'In writing',
      'through-somebody': 'Through somebody who speaks for them',
    } satisfies Readonly<Record<Talk['how'], string>>,
    day: 'On which day?',
    chooseOutcome: 'Say what became of the talk',
    chooseHow: 'Say how you talked, or tried to',
    chooseDay: 'Choose a day',
    words: 'What did they say?',
    wordsHint: 'As near to their own words as you can. May stay empty if you did not reach them.',
    wordsMissing: 'Write down what they said',
    wordsLong: 'This is too long: use 1,000 characters at most',
    problem: 'There is a problem',
    save: 'Save what became of the talk',
  },
  own: {
    title: 'The talk that you asked for',
    became: {
      agreed: (who: string, how: string, day: string) =>
        `${who} wrote down that you talked ${how}, on ${day}, and that you agree.`,
      no: (who: string, how: string, day: string) =>
        `${who} wrote down that you talked ${how}, on ${day}, and that you do not agree. This draft is with you again, and your practice does not read it.`,
      'not-reached': (who: string, how: string, day: string) =>
        `${who} tried to talk with you ${how}, on ${day}, and did not reach you. Nobody approves your plan before you have talked.`,
    } satisfies Readonly<Record<Talk['outcome'], (who: string, how: string, day: string) => string>>,
    how: {
      'in-person': 'face to face',
      'by-phone': 'on the phone',
      'in-writing': 'in writing',
      'through-somebody': 'through somebody else',
    } satisfies Readonly<Record<Talk['how'], string>>,
    words: 'What they wrote down:',
    wrong: {
      agreed: 'If that is not right, take your plan back, and tell your practice.',
      no: 'If that is not right, or you change your mind, hand your plan over again.',
      'not-reached': 'To say other times, take your plan back, and hand it over again.',
    } satisfies OfOutcome,
    takeBack: 'Take your plan back',
    handOver: 'Hand your plan over again',
  },
} as const
