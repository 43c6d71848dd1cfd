import type { CareEvent } from '#src/plan/care-events.ts'

/** The few lines that matter most, looked at again. */
export const stillRightWords = {
  title: 'Is this still right?',
  link: 'After a stay in hospital: is it still right?',
  afterOpened: 'If you were in hospital, look whether the lines that may help most are still right.',
  told: {
    emergency: (day: string) => `wrote down that there was a crisis on ${day}.`,
    admission: (day: string) => `wrote down that you went into hospital on ${day}.`,
    discharge: (day: string) => `wrote down that you came home from hospital on ${day}.`,
  } satisfies Readonly<Record<CareEvent, (day: string) => string>>,
  lookAgain: 'Are the lines that may help most still right?',
  lead: 'Things can change after a stay in hospital. These are the lines that may help most when people come to you.',
  means:
    'A tap changes none of your words. Your practice reads that you said so when it next reads your draft.',
  approved: (day: string) =>
    `People in an emergency go by your plan as it was approved on ${day}. If you change a line here, hand the plan over again.`,
  nothing: 'You have not answered any of the questions that stand on this page yet.',
  still: 'Still right',
  other: 'Change it',
  written: (day: string) => `You wrote this on ${day}.`,
  said: (day: string) => `You said on ${day} that this is still right.`,
  done: 'We wrote down that this is still right. Your words are as they were.',
  moved: 'This line has changed meanwhile. Please look at it once more.',
  back: 'Back to your plan',
} as const
