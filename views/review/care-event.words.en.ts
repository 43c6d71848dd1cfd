import type { CareEvent } from '#src/plan/care-events.ts'

/** What has happened since the approval, so that the plan is looked at again. */
export const careEventWords = {
  title: 'A crisis, going into hospital or coming home',
  text: 'The plan stands in the list of your practice as to be reviewed within a week of that day, until a version is approved. Nothing in the plan changes, urgent care reads it as before, and nobody is written to. When the person next comes here, they read that you said so, and are asked whether the lines that may help most are still right.',
  link: 'Say that something has happened',
  about:
    'After a crisis, going into hospital or coming home, a plan may not fit any more. Say it here, and it is to be reviewed within a week.',
  what: 'What has happened?',
  kinds: {
    emergency: 'A crisis',
    admission: 'They went into hospital',
    discharge: 'They came home from hospital',
  } satisfies Readonly<Record<CareEvent, string>>,
  day: 'On which day?',
  dayHint: 'What is longer ago than these days is overdue: open a new version now.',
  chooseWhat: 'Say what has happened',
  chooseDay: 'Choose a day',
  problem: 'There is a problem',
  save: 'Save',
  told: 'Told, and not looked at in a new version yet:',
  toldBy: 'by',
  happened: 'This has happened, and the plan was not looked at since',
  happenedText:
    'Whoever signs the next version says there that it was looked at. Until then the plan stays due within a week of that day.',
  lookedAt: 'Which of this have you looked at in this version?',
  lookedAtHint: 'What you do not tick stays due within a week of its day.',
  openVersion: 'Open a new version',
} as const
