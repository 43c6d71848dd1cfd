/**
 * What somebody would rather have in a situation: it guides people, and orders and refuses nothing (RULE-W-1). Others read each
 * answer with its situation, so that at night none is taken for a wish about what happens now.
 */
export const inSituation = (situation: string) => {
  const as = `(made-up situation: ${situation}; refuses nothing)`
  return {
    rather: (me: string, them = me) => ({ me: `I would rather ${me}`, them: `Would rather ${them} ${as}` }),
    wouldTry: (me: string, them = me) => ({ me: `I would try ${me}`, them: `Would try ${them} ${as}` }),
    depends: { me: 'It would depend', them: `It would depend ${as}` },
  }
}

export const preferring = {
  label: 'What you would rather have today',
  hint: 'This tells people what you would like; it refuses nothing, and you can change your mind.',
  why: 'Picturing a situation can show what you would weigh up.',
  note: 'What does it depend on, or what would change your mind? (optional)',
  noteTold: {
    me: 'What it depends on, or what would change my mind:',
    them: 'What it depends on, or what would change their mind:',
  },
} as const

const respite = inSituation('whoever helps them is ill for a week')
const moving = inSituation('needs help in the night as well as by day')
const ward = inSituation('an infection nearly gone after a week on a ward, and the nights there are loud')
const flare = inSituation('a bad spell begins in the evening, and their own team is closed')
const visits = inSituation('a bad spell could be treated at home or on a ward')
const strangers = inSituation('staff who do not know them want to begin with another treatment')
const intensive = inSituation('very unwell, and intensive care for a few days may help')
const medicine = inSituation('a new medicine may mean fewer bad spells, and make them tired')
const help = inSituation('home after a week in hospital, and weak for two weeks')

/** Situations of somebody who is growing frail, or whose memory is failing. */
export const frailtyScenes = {
  'scene-respite': {
    title: 'What would you rather have if whoever helps you was ill for a week?',
    lead: 'For a week nobody who usually helps you can come.',
    weighs: {
      gain: 'If somebody new comes to you, you keep your own bed and your own things. In a care home, somebody is there day and night.',
      cost: 'If somebody new comes, it may be a different person each day. A care home is a strange place, and the first nights can be hard.',
    },
  },
  'scene-moving': {
    title: 'What would you rather have if you needed help in the night as well?',
    lead: 'You need help in the night now, and not only by day.',
    weighs: {
      gain: 'Where you live, things stay as you know them. In a care home, staff are usually awake at night, and can come soon.',
      cost: 'Where you live, you may wait for help at night, and may fall or be alone. If you move to a care home, you leave your place and your neighbours.',
    },
  },
  'scene-ward': {
    title: 'What would you rather do after a week on a ward?',
    lead: 'You had an infection, and it is nearly gone. The nights on the ward are loud, and you sleep badly.',
    weighs: {
      gain: 'In your own place you may sleep and eat better. On the ward, somebody sees at once if you get worse.',
      cost: 'In your own place, help comes a few times a day only. On the ward, some people grow weaker or more confused.',
    },
  },
} as const

/** Situations of somebody who lives with a condition that flares up, or can. */
export const conditionScenes = {
  'scene-flare': {
    title: 'What would you rather do if a bad spell began in the evening?',
    lead: 'Your condition gets worse at eight in the evening. Your own team is there again in the morning.',
    weighs: {
      gain: 'In hospital you can be treated tonight, and watched. Where you are, you can do what you know, in your own place.',
      cost: 'In hospital you may wait for hours, among people who do not know you. Where you are, it may get worse fast, and then you need 999.',
    },
  },
  'scene-visits': {
    title: 'What would you rather have if you could be treated at home?',
    lead: 'A team could treat a bad spell where you live. They come twice a day, and you can call at night.',
    weighs: {
      gain: 'You sleep in your own bed, and your days keep their shape. On a ward, somebody is near at every hour.',
      cost: 'Between the visits you look after yourself. On a ward, you are away from your own people and things.',
    },
  },
  'scene-strangers': {
    title: 'What would you rather have if staff did not know what works for you?',
    lead: 'You are in an emergency department. You know what works for you. The staff want to begin with something else.',
    weighs: {
      gain: 'What they suggest can begin at once, and may help. What you know has helped you before.',
      cost: 'What they suggest may help less, and you may feel bad for longer. While somebody looks up what you say, you may get worse, and your own team may not answer at night.',
    },
  },
  'scene-intensive': {
    title: 'What would you rather have if intensive care might help?',
    lead: 'You are very unwell. A few days in intensive care may help you.',
    weighs: {
      gain: 'Intensive care may save your life: machines do part of the work of your body, and somebody is there at every minute. On another ward you can talk, and people can visit more.',
      cost: 'Some people die there all the same. Others remember it as a bad dream, and are weak for months. On another ward, you may die of something that intensive care could have treated.',
    },
  },
  'scene-medicine': {
    title: 'What would you rather do about a new medicine?',
    lead: 'There is a medicine that may mean fewer bad spells. Many people feel tired on it.',
    weighs: {
      gain: 'You may have fewer bad spells, and plan more of your days. Without it, your days stay as you know them.',
      cost: 'You may be tired, and have more blood tests. Without it, the bad spells may come as often as before.',
    },
  },
  'scene-help': {
    title: 'What would you rather have after a week in hospital?',
    lead: 'You may go home, and are weak for two weeks. You need help with washing and cooking.',
    weighs: {
      gain: 'Paid carers often know how to do it, and ask nothing of your own people. People you know do it in your way.',
      cost: 'Paid carers come when they can, and it may not be the same person. People you know may get tired, or may not be there.',
    },
  },
} as const

const where = ['be where I live, with more visits', 'be where they live, with more visits'] as const

/** What can be chosen in each of these, as its person and as others read it. */
export const laterScenes = {
  'scene.respite': {
    ...preferring,
    heard: 'If whoever helps you was ill for a week:',
    told: 'If whoever helps me was ill for a week: {…}',
    choices: {
      offered: respite.rather('have somebody new come to me', 'have somebody new come to them'),
      try: respite.wouldTry('somebody new for a night or two, and then choose again'),
      other: respite.rather('be in a care home for that week'),
      depends: respite.depends,
    },
  },
  'scene.moving': {
    ...preferring,
    heard: 'If you needed help in the night as well:',
    told: 'If I needed help in the night as well: {…}',
    choices: {
      offered: moving.rather(...where),
      try: moving.wouldTry('a care home for a month, and then choose again'),
      other: moving.rather('move to a care home'),
      depends: moving.depends,
    },
  },
  'scene.ward': {
    ...preferring,
    heard: 'After a week on a ward:',
    told: 'After a week on a ward: {…}',
    choices: {
      offered: ward.rather('go back to where I live, with visits', 'go back to where they live, with visits'),
      other: ward.rather('stay on the ward until the infection is gone'),
      depends: ward.depends,
    },
  },
  'scene.flare': {
    ...preferring,
    heard: 'If a bad spell began in the evening:',
    told: 'If a bad spell began in the evening: {…}',
    choices: {
      offered: flare.rather('go to hospital that evening'),
      try: flare.wouldTry(
        'what I do myself first, and go if it does not help',
        'what they do themselves first, and go if it does not help',
      ),
      other: flare.rather(
        'stay where I am, and call my own team in the morning',
        'stay where they are, and call their own team in the morning',
      ),
      depends: flare.depends,
    },
  },
  'scene.visits': {
    ...preferring,
    heard: 'If you could be treated at home:',
    told: 'If I could be treated at home: {…}',
    choices: {
      offered: visits.rather('be treated where I live', 'be treated where they live'),
      try: visits.wouldTry('it at home for a day or two, and then choose again'),
      other: visits.rather('be on a ward'),
      depends: visits.depends,
    },
  },
  'scene.strangers': {
    ...preferring,
    heard: 'If staff did not know what works for you:',
    told: 'If staff did not know what works for me: {…}',
    choices: {
      offered: strangers.rather('begin with what they suggest', 'begin with what staff suggest'),
      try: strangers.wouldTry(
        'what staff suggest for an hour, and then what has helped me before',
        'what staff suggest for an hour, and then what has helped them before',
      ),
      other: strangers.rather(
        'wait until somebody has looked up what works for me',
        'wait until somebody has looked up what works for them',
      ),
      depends: strangers.depends,
    },
  },
  'scene.intensive': {
    ...preferring,
    heard: 'If intensive care might help:',
    told: 'If intensive care might help: {…}',
    choices: {
      offered: intensive.rather('have intensive care'),
      try: intensive.wouldTry(
        'intensive care for a few days, and then see with my doctors',
        'intensive care for a few days, and then see with doctors',
      ),
      other: intensive.rather('be treated on another ward'),
      depends: intensive.depends,
    },
  },
  'scene.medicine': {
    ...preferring,
    heard: 'About a new medicine:',
    told: 'About a new medicine: {…}',
    choices: {
      offered: medicine.rather('have the new medicine'),
      try: medicine.wouldTry('it for three months, and stop if it is not worth it'),
      other: medicine.rather('go on as I am', 'go on as they are'),
      depends: medicine.depends,
    },
  },
  'scene.help': {
    ...preferring,
    heard: 'After a week in hospital:',
    told: 'After a week in hospital: {…}',
    choices: {
      offered: help.rather('have paid carers'),
      try: help.wouldTry('paid carers for a few days, and then choose again'),
      other: help.rather('have people I know', 'have people they know'),
      depends: help.depends,
    },
  },
}
