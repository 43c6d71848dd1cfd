import { inSituation, preferring } from './scenes.en.ts'

const blood = inSituation('a blood test is needed')
const waiting = inSituation('waiting in an emergency department')
const uniform = inSituation('an ambulance crew at the door')
const nights = inSituation('some nights on a ward')
const unsaid = inSituation('ill, and not saying so')
const change = inSituation('the people who help them change')

/** Situations of somebody with a learning disability, or who is autistic: each is one that happens, in short words. */
export const learningScenes = {
  'scene-blood': {
    title: 'What would you rather do if you needed a blood test?',
    lead: 'A doctor wants a little of your blood. It can show why you feel ill. There is a needle.',
    weighs: {
      gain: 'If it is done today, you may feel better sooner. If it waits, it can be done in a quiet place.',
      cost: 'If it is done today, it may be loud, and you may have to wait. If it waits, an illness may get worse.',
    },
  },
  'scene-waiting': {
    title: 'What would you rather do while you wait in an emergency department?',
    lead: 'You are ill. It is full and bright, and it may take hours.',
    weighs: {
      gain: 'In the waiting room, staff see you. In a quiet place, there is less noise and light.',
      cost: 'In the waiting room, it may be too much for you. In a quiet place, staff may not see that you get worse.',
    },
  },
  'scene-uniform': {
    title: 'What would you rather do if strangers in uniform came to your door?',
    lead: 'You are ill, and somebody called an ambulance. Two people in green are at your door.',
    weighs: {
      gain: 'If they come in now, they can help you now. If they wait for somebody you know, you may feel safer.',
      cost: 'If they come in now, they are strangers in your home. If they wait, help comes later.',
    },
  },
  'scene-nights': {
    title: 'What would you rather have if you stayed on a ward for some nights?',
    lead: 'You need medicine in hospital. There are other people in the room, and lights at night.',
    weighs: {
      gain: 'If somebody you know stays, they can tell staff what you need. In a room of your own, there is less noise.',
      cost: 'If somebody stays, you have less time alone. In a room of your own, you may be alone when you need help.',
    },
  },
  'scene-unsaid': {
    title: 'What would you rather have people do if you were ill and did not say so?',
    lead: 'Something hurts. You say nothing, or you say that you are all right. If you may be very ill, people will get help all the same.',
    weighs: {
      gain: 'If people who know you call a doctor, an illness can be found early. If they ask you first, you say what happens.',
      cost: 'If they call, a doctor may want to look at you and touch you. If they wait, you may become very ill.',
    },
  },
  'scene-change': {
    title: 'What would you rather have if the people who help you changed?',
    lead: 'Somebody who has helped you for a long time is leaving.',
    weighs: {
      gain: 'If a new person comes slowly, you can get to know them. If it is done on one day, it is over sooner.',
      cost: 'If it goes slowly, there are more people for a while. If it is done on one day, nobody there knows you yet.',
    },
  },
} as const

/** What can be chosen in each of these, as its person and as others read it. */
export const choicesOfLearningScenes = {
  'scene.blood': {
    ...preferring,
    heard: 'If you needed a blood test:',
    told: 'If I needed a blood test: {…}',
    choices: {
      offered: blood.rather('have it today, with somebody I know', 'have it today, with somebody they know'),
      try: blood.wouldTry('it slowly, with numbing cream, and say stop if it is too much'),
      other: blood.rather('wait for a quiet place, on another day'),
      depends: blood.depends,
    },
  },
  'scene.waiting': {
    ...preferring,
    heard: 'While you wait in an emergency department:',
    told: 'While I wait in an emergency department: {…}',
    choices: {
      offered: waiting.rather('wait where staff can see me', 'wait where staff can see them'),
      try: waiting.wouldTry('the waiting room, and ask for a quiet place if it is too much'),
      other: waiting.rather('wait in a quiet place from the beginning'),
      depends: waiting.depends,
    },
  },
  'scene.uniform': {
    ...preferring,
    heard: 'If strangers in uniform came to your door:',
    told: 'If strangers in uniform came to my door: {…}',
    choices: {
      offered: uniform.rather('let them in at once'),
      try: uniform.wouldTry('talking with one of them first, while the other one waits'),
      other: uniform.rather(
        'have them call somebody I know before they come in',
        'have them call somebody known before they come in',
      ),
      depends: uniform.depends,
    },
  },
  'scene.nights': {
    ...preferring,
    heard: 'For some nights on a ward:',
    told: 'For some nights on a ward: {…}',
    choices: {
      offered: nights.rather('have somebody I know stay with me', 'have somebody they know stay with them'),
      try: nights.wouldTry('one night with somebody there, and then choose again'),
      other: nights.rather('have a room of my own, and visits', 'have a room of their own, and visits'),
      depends: nights.depends,
    },
  },
  'scene.unsaid': {
    ...preferring,
    heard: 'If you were ill and did not say so:',
    told: 'If I was ill and did not say so: {…}',
    choices: {
      offered: unsaid.rather(
        'have people who know me call a doctor',
        'have people who know them call a doctor',
      ),
      try: unsaid.wouldTry('being asked again, with pictures, and then see'),
      asked: unsaid.rather(
        'be asked first by somebody I know, before anybody touches me',
        'be asked first by somebody they know, before anybody touches them',
      ),
      other: unsaid.rather('be left alone until I ask', 'be left alone until they ask'),
      depends: unsaid.depends,
    },
  },
  'scene.change': {
    ...preferring,
    heard: 'If the people who help you changed:',
    told: 'If the people who help me changed: {…}',
    choices: {
      offered: change.rather(
        'have one new person at a time, with somebody I know there',
        'have one new person at a time, with somebody known there',
      ),
      try: change.wouldTry('a few visits with the new person, and then choose again'),
      other: change.rather('know the day, and change on that day'),
      depends: change.depends,
    },
  },
} as const
