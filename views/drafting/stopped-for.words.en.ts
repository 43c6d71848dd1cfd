import type { StoppedFor } from '#src/plan/at-their-word.ts'

type How = NonNullable<StoppedFor['told']>['how']

/** Sharing that somebody stopped for the person: what they and whoever decides for them read. */
export const stoppedForWords = {
  title: 'Sharing was stopped for you',
  byClinician: (who: string, at: string) =>
    `${who} wrote down on ${at} that you do not want your plan to be shared any more.`,
  byPower: (who: string, at: string) => `${who}, who decides for you about sharing, stopped it on ${at}.`,
  told: (how: string, day: string) => `They say that you said so ${how}, on ${day}.`,
  how: {
    'in-person': 'when you met',
    'by-phone': 'on the phone',
    'in-writing': 'in writing',
    'through-somebody': 'through somebody else',
  } satisfies Readonly<Record<How, string>>,
  words: 'Their words:',
  wrong:
    'If this is not what you want, hand the plan over again, and tell your practice. Your words are all kept.',
  link: 'Stop sharing the plan, as the one who decides',
  back: 'Back to the chapters',
  stop: (about: string) => `Stop sharing the plan of ${about}`,
  yours:
    'It is on record that they cannot decide who may read their plan, and that you have the power to. Ask what they want all the same: what they feel counts.',
  follows: [
    'From this moment nobody in an emergency can find the plan. A crew that opened it in the last 24 hours may still be able to read a copy, for 24 hours at most.',
    'The practice reads it no more. Paper copies stay as they are.',
    'What they keep apart, such as a code that lets somebody in, is destroyed.',
    'No word of theirs is lost. They read that you stopped it, when, and why, and can hand it over again once they decide themselves.',
  ],
  why: 'Why do you stop it?',
  whyHint: 'They can read this. It stays in the record.',
  whyMissing: 'Say why',
  whyLong: 'This is too long: use 1,000 characters at most',
  stopNow: 'Stop sharing now',
  desk: {
    title: 'They want to stop sharing',
    about:
      'When the person told you that they do not want the plan to be shared any more, and does not or cannot press it here.',
    way: 'Write it down, and stop sharing',
    text: 'You decide nothing here: you write down what they told you. If they cannot decide this, it is for who has the power, or for best interests: close or suspend the plan instead, and say why.',
    follows: [
      'From this moment nobody in urgent care can find the plan. A crew that opened it in the last 24 hours may still be able to read a copy, for 24 hours at most.',
      'You and your practice can read none of it either. Words that sounded like danger stay open until somebody writes down what was done.',
      'The person reads who wrote this down, how and when you were told, and your words. They can hand the plan over again.',
      'Nothing that they wrote is lost. Cards and prints do not change: tell those who look after them.',
    ],
    how: 'How did they tell you?',
    hows: {
      'in-person': 'Face to face',
      'by-phone': 'On the phone',
      'in-writing': 'In writing',
      'through-somebody': 'Through somebody who speaks for them',
    } satisfies Readonly<Record<How, string>>,
    day: 'On which day?',
    chooseHow: 'Say how they told you',
    chooseDay: 'Choose a day',
    words: 'What did they say?',
    wordsHint: 'As near to their own words as you can. They can read this.',
    wordsMissing: 'Write down what they said',
    wordsLong: 'This is too long: use 1,000 characters at most',
    problem: 'There is a problem',
    stop: 'Stop sharing now',
  },
} as const
