import { inSituation, preferring } from './scenes.en.ts'

const room = inSituation('a few days in hospital, on a ward for children or one for adults')
const alone = inSituation('a doctor has something to tell them')
const exam = inSituation('a treatment on a day that matters to them')
const drip = inSituation('medicine through a drip, each day for two weeks')
const effects = inSituation('a treatment that may help, and changes how they look or feel')

/** Situations of somebody who is young and ill: days, nights, school and being talked to, and none about dying. */
export const youngScenes = {
  'scene-room': {
    title: 'Which ward would you rather be on?',
    lead: 'You have to stay in hospital for a few days. It may be the ward for children or the one for adults.',
    weighs: {
      gain: 'On a children’s ward somebody close can often stay the night. On a ward for adults you may be asked more yourself.',
      cost: 'On a children’s ward you may be the oldest, with small children near. On a ward for adults most people are older.',
    },
  },
  'scene-alone': {
    title: 'What would you rather have when a doctor has something to tell you?',
    lead: 'There is news about your illness or a choice to make. The doctor asks who should be there.',
    weighs: {
      gain: 'With somebody you trust, two of you hear it. On your own, you can ask what you would not ask in front of them.',
      cost: 'With somebody there, you may hold back. On your own, you may forget half of it.',
    },
  },
  'scene-exam': {
    title: 'What would you rather do if a treatment fell on a day that matters to you?',
    lead: 'It is a day that you have waited for, such as an exam, a match or a party. The treatment is planned for then.',
    weighs: {
      gain: 'If you have it that day, it is done when it works best. If it waits, you have the day.',
      cost: 'If you have it that day, the day does not come back. If it waits, the illness may get worse meanwhile.',
    },
  },
  'scene-drip': {
    title: 'Where would you rather have two weeks of medicine through a drip?',
    lead: 'You need it each day. It can be given in hospital, or by a nurse who comes to you.',
    weighs: {
      gain: 'In hospital help is near if something goes wrong. Where you live you have your own things, and people can visit.',
      cost: 'In hospital the days are long. Where you live, nurses come when they can, and illness comes home with you.',
    },
  },
  'scene-effects': {
    title: 'What would you rather do about a treatment that changes how you look or feel?',
    lead: 'It may make your illness better. It may also make you tired or sick, or change your hair, skin or weight.',
    weighs: {
      gain: 'With it you may be well more often. Without it you do not have these effects now.',
      cost: 'With it some weeks may be hard, and there are things that make them easier: ask for them. Without it the illness goes on. It can get much worse, and the treatment may help less later.',
    },
  },
} as const

/** What can be chosen in each of these, as its person and as others read it. */
export const choicesOfYoungScenes = {
  'scene.room': {
    ...preferring,
    heard: 'On a ward for a few days:',
    told: 'On a ward for a few days: {…}',
    choices: {
      offered: room.rather('be on the ward for children'),
      try: room.wouldTry(
        'the one where there is a bed, and say if it is wrong for me',
        'the one where there is a bed, and say if it is wrong for them',
      ),
      other: room.rather('be on the ward for adults'),
      depends: room.depends,
    },
  },
  'scene.alone': {
    ...preferring,
    heard: 'When a doctor has something to tell you:',
    told: 'When a doctor has something to tell me: {…}',
    choices: {
      offered: alone.rather('hear it with somebody I trust', 'hear it with somebody they trust'),
      try: alone.wouldTry(
        'it on my own first, and then ask somebody in',
        'it on their own first, and then ask somebody in',
      ),
      other: alone.rather('hear it on my own', 'hear it on their own'),
      depends: alone.depends,
    },
  },
  'scene.exam': {
    ...preferring,
    heard: 'If a treatment fell on a day that matters to you:',
    told: 'If a treatment fell on a day that matters to me: {…}',
    choices: {
      offered: exam.rather('have the treatment that day'),
      try: exam.wouldTry('to have some of both, and stop if it is too much'),
      other: exam.rather(
        'have my day, and the treatment after it',
        'have their day, and the treatment after it',
      ),
      depends: exam.depends,
    },
  },
  'scene.drip': {
    ...preferring,
    heard: 'For two weeks of medicine through a drip:',
    told: 'For two weeks of medicine through a drip: {…}',
    choices: {
      offered: drip.rather('have it in hospital'),
      try: drip.wouldTry(
        'it where I live, and go to hospital if that does not work',
        'it where they live, and go to hospital if that does not work',
      ),
      other: drip.rather('have it where I live', 'have it where they live'),
      depends: drip.depends,
    },
  },
  'scene.effects': {
    ...preferring,
    heard: 'With a treatment that changes how you look or feel:',
    told: 'With a treatment that changes how I look or feel: {…}',
    choices: {
      offered: effects.rather('have the treatment'),
      try: effects.wouldTry('it for a while, and stop if it is too hard'),
      another: effects.rather('talk about a different treatment first'),
      other: effects.rather(
        'stay as I am, and be kept comfortable',
        'stay as they are, and be kept comfortable',
      ),
      depends: effects.depends,
    },
  },
} as const
