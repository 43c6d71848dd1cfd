import type { Words } from '#src/flow/words.ts'
import type { matters } from './section.ts'

/** What the cards say; they are read again where they are put in order. */
const peopleCards = {
  near: { me: 'Having people I love near me', them: 'Having people they love near them' },
  listened: 'Having somebody who listens',
  'no-burden': 'Not being a burden to others',
  peace: 'Making peace with somebody',
  pets: 'Being with animals',
} as const
const bodyCards = {
  'no-pain': 'Being free of pain',
  'clear-head': 'Having a clear head',
  sleep: 'Sleeping well',
  washed: { me: 'Being washed and dressed in my own way', them: 'Being washed and dressed in their own way' },
  eating: { me: 'Eating and drinking what I like', them: 'Eating and drinking what they like' },
} as const
const sayCards = {
  'told-truth': 'Being told the truth',
  'last-word': { me: 'Having the last word about my care', them: 'Having the last word about their care' },
  trusted: {
    me: 'Having someone I trust speak for me when I cannot',
    them: 'Having someone trusted speak for them when they cannot',
  },
  'more-time': { me: 'Having as much time as I can', them: 'Having as much time as possible' },
  'known-place': {
    me: 'Being cared for by people who know me',
    them: 'Being cared for by people who know them',
  },
} as const
const daysCards = {
  'own-home': { me: 'Being where I live now', them: 'Being where they live now' },
  outdoors: 'Going outside, or seeing the sky',
  useful: 'Being of use to somebody',
  pleasures: 'Music, books, sport or television',
  faith: { me: 'My faith, or praying', them: 'Their faith, or praying' },
} as const
const pileWords = { very: 'Very important', somewhat: 'Somewhat', not: 'Not for me' }

/** What somebody may lean to in a situation. It guides people: it orders and refuses nothing (RULE-W-1). */
const leanTo = (me: string, them = me) => ({ me: `I would lean to ${me}`, them: `Would lean to ${them}` })
const wouldTry = (what: string) => ({ me: `I would try ${what}`, them: `Would try ${what}` })
const depends = 'It would depend'
const comfort = leanTo(
  'staying where I am, and being kept comfortable',
  'staying where they are, and being kept comfortable',
)
const leaning = {
  label: 'What you would lean to today',
  hint: 'It guides people and refuses nothing, and nobody can be made to give a treatment.',
  why: 'A situation shows what you would weigh up, where a word like comfort does not.',
  note: 'What does it depend on, or what would change your mind? (optional)',
  noteTold: {
    me: 'What it depends on, or what would change my mind:',
    them: 'What it depends on, or what would change their mind:',
  },
} as const

export const mattersWords: Words<typeof matters> = {
  title: 'What matters to you',
  about:
    'What people should keep in mind if you become very unwell and cannot speak. About 10 minutes, and you can stop at any point.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read most of it.',
  steps: {
    value: { title: 'What do you value most in your life?' },
    fear: { title: 'What worries you most about becoming more unwell?' },
    balance: {
      title: 'If you had to choose today, what would your care aim for?',
      lead: 'Picture an infection that can be treated in hospital. It may give you more time. It may also mean drips, tests and nights away from home, and it may not work. Your answer decides no treatment.',
    },
    'culture-faith': {
      title: 'Do you have a faith, a culture or customs that people should respect?',
      lead: 'Say what you need now, and what you would need in the last days of life.',
    },
    customs: {
      title: 'Do you have a faith, a culture or customs that people should respect?',
      lead: 'Say what you need on most days, and what you would need in a hospital.',
    },
    'wants-to-know': { title: 'How much do you want to be told about your illness?' },
    statement: {
      title: 'What else should people know if you cannot speak for yourself?',
      lead: 'Is there a way of living that you would not accept, even to live longer? You can write it here, or leave it for a talk.',
    },
    'anything-else': { title: 'What else should people know if you cannot speak for yourself?' },
    'on-paper': { title: 'Have you written wishes like these on paper as well?' },
    more: {
      title: 'Would something else help you to say what matters?',
      lead: 'Each of these can wait for another day, and you can stop half way.',
    },
    'scene-infection': {
      title: 'What would you lean to with a chest infection?',
      lead: 'You are at home. You are hot, you cough, and you are out of breath on the way to the kitchen.',
      weighs: {
        gain: 'In hospital, oxygen and medicine through a drip may clear it.',
        cost: 'Nights on a ward, tests, and strangers. Some people come home weaker. Some get well at home.',
      },
    },
    'scene-fall': {
      title: 'What would you lean to if you broke your hip?',
      lead: 'You slip in the night. Your hip is broken, and it hurts to move.',
      weighs: {
        gain: 'An operation often eases the pain, and many people stand again.',
        cost: 'It is hard on the body. You may be confused for a while, and away from home for weeks.',
      },
    },
    'scene-breath': {
      title: 'What would you lean to if breathing got very hard?',
      lead: 'Medicine helps only a little. A machine with a tight mask could help you to breathe.',
      weighs: {
        gain: 'The mask may carry you over a bad time.',
        cost: 'It is worn on a ward and presses on the face. Talking and eating are hard with it.',
      },
    },
    'scene-confused': {
      title: 'What would you lean to if you were suddenly confused?',
      lead: 'From one day to the next you do not know where you are. Nobody can say why.',
      weighs: {
        gain: 'Tests in a hospital may find a cause that can be put right.',
        cost: 'A loud ward can make it worse. Some causes can be found and treated where you live.',
      },
    },
    'scene-eating': {
      title: 'What would you lean to if you could not swallow enough?',
      lead: 'You cannot eat and drink enough any more. Food could go through a tube.',
      weighs: {
        gain: 'In some illnesses it gives strength and more time.',
        cost: 'The tube has to be put in and looked after. In other illnesses it gives no more time.',
      },
    },
    'scene-treatment': {
      title: 'What would you lean to if a treatment made you feel ill?',
      lead: 'There is a treatment that may slow your illness. Many people feel sick and tired on it.',
      weighs: {
        gain: 'You may have more time.',
        cost: 'Part of that time goes on travel, waiting and feeling ill.',
      },
    },
    'scene-early': {
      title: 'What would you lean to when you feel it coming back?',
      lead: 'You notice the first signs. Nothing has happened yet.',
      weighs: {
        gain: 'Early help may keep it short.',
        cost: 'You miss days that matter to you, and it might have passed.',
      },
    },
    'scene-sleepless': {
      title: 'What would you lean to after nights without sleep?',
      lead: 'You have hardly slept for three nights. Your thoughts race, and people near you worry.',
      weighs: {
        gain: 'On a ward you could rest, and staff are there at night.',
        cost: 'A ward can be loud. You cannot choose who else is there, and leaving can be hard.',
      },
    },
    'scene-frightened': {
      title: 'What would you lean to if you were very frightened?',
      lead: 'You are sure that somebody means you harm. A team could come to you each day.',
      weighs: {
        gain: 'You stay among your own things.',
        cost: 'Most of the night nobody is with you, and it may not be the same person who comes.',
      },
    },
    'scene-visitor': {
      title: 'What would you lean to if somebody could stay with you?',
      lead: 'Somebody you trust could be with you for a week, day and night.',
      weighs: {
        gain: 'You are not alone, and your days keep their shape.',
        cost: 'They see you at your worst, and they get tired.',
      },
    },
    'scene-far': {
      title: 'What would you lean to if the only bed was far away?',
      lead: 'You need a hospital bed. The only one that is free is two hours from where you live.',
      weighs: {
        gain: 'You would be looked after tonight.',
        cost: 'Visits are rare there, and the staff do not know you.',
      },
    },
    'scene-better': {
      title: 'What would you lean to once the worst is over?',
      lead: 'You have been on a ward for two weeks and feel a bit better. You could go home, with visits.',
      weighs: {
        gain: 'Your own bed, and your own days.',
        cost: 'Nights can be long, and the visits come to an end.',
      },
    },
    'cards-people': {
      title: 'How much do these people and animals matter to you?',
      lead: 'Put each card where it belongs today. You can leave any card out.',
    },
    'cards-body': { title: 'How much does this matter for your body and mind?' },
    'cards-say': { title: 'How much does it matter to know and to decide?' },
    'cards-days': { title: 'How much do these things matter on an ordinary day?' },
    'own-cards': {
      title: 'Is something missing that is very important to you?',
      lead: 'Write it as a card of your own. If nothing is missing, choose “Skip for now”.',
    },
    first: {
      title: 'Which of these come first?',
      lead: 'Here are the cards that are very important to you. Choose up to five, and the most important one first. One is enough.',
    },
  },
  fields: {
    'matters.value': {
      label: 'What you value most',
      hint: 'It can be people, a place, being free of pain, or being able to do something.',
      why: 'If you cannot speak, it helps people to choose as you might have chosen.',
      heard: 'What you value most:',
      told: 'What matters most to me: {…}',
      urgent: 'Values most',
      examples: [
        { who: 'A man of 84', text: 'The allotment, and a cup of tea there with my brother.' },
        { who: 'A mother of 41', text: 'That my girls come home from school and I am in the kitchen.' },
        {
          who: 'A man of 27 in a wheelchair',
          text: 'Being out late with friends. I choose when I go to bed.',
        },
      ],
    },
    'matters.fear': {
      label: 'What worries you',
      hint: 'For example pain, being alone, being a burden, or not knowing people.',
      why: 'People can try to avoid what you fear, and talk about it with you.',
      heard: 'What worries you most:',
      told: 'What worries me most about becoming more unwell: {…}',
      reply: 'What you wrote about worries is saved.',
      urgent: 'Fears, or wants to avoid',
      examples: [
        { who: 'A woman of 73', text: 'Being a weight on my daughter. She has her own life.' },
        { who: 'A man of 58', text: 'Not being able to get my breath. The rest I can bear.' },
        { who: 'A woman of 30', text: 'That people stop asking me and ask my partner instead.' },
      ],
    },
    'matters.balance': {
      label: 'Living longer and being comfortable',
      hint: 'There is no right answer, and you can change it at any time.',
      why: 'It gives you and your nurse or doctor a place to start talking.',
      heard: 'What your care should aim for:',
      told: '{…}.',

      choices: {
        '0': {
          me: 'Today I would lean to living as long as possible',
          them: 'Leaned to living as long as possible',
        },
        '25': {
          me: 'Today I would lean a bit more to living longer than to comfort',
          them: 'Leaned a bit more to living longer than to comfort',
        },
        '50': { me: 'Today both matter the same to me', them: 'Both mattered the same' },
        '75': {
          me: 'Today I would lean a bit more to comfort than to living longer',
          them: 'Leaned a bit more to comfort than to living longer',
        },
        '100': { me: 'Today I would lean to comfort above all', them: 'Leaned to comfort above all' },
      },
    },
    'matters.cultureFaith': {
      label: 'Faith, culture and customs',
      why: 'Food, washing, prayer, clothes and who is present can mean a great deal.',
      heard: 'Your faith, culture and customs:',
      told: 'My faith, culture and customs: {…}',
    },
    'matters.wantsToKnow': {
      label: 'How much you want to be told',
      hint: 'If you want someone else to be told for you, say who.',
      why: 'Some people want to know everything about their illness, and some do not.',
      heard: 'How much you want to be told:',
      told: 'How much I want to be told: {…}',
    },
    'matters.statement': {
      label: 'Anything else to know',
      hint: 'Write as much as you like, in your own way.',
      why: 'These are your own words, and they help others to decide.',
      heard: 'What else people should know:',
      told: 'If I cannot speak for myself, people should know: {…}',
      examples: [
        {
          who: 'A man of 79',
          text: 'If I no longer know anyone, keep me warm and play the radio. I said this to my son in the spring.',
        },
        { who: 'A woman of 36', text: 'I say yes to please people. Give me a day to think.' },
        {
          who: 'A woman of 62 who worked as a nurse',
          text: 'I have seen a good end and a bad one. Talk to my sister, she knows which was which.',
        },
      ],
    },
    'matters.statementOn': {
      label: 'On paper',
      hint: 'If there is no paper, skip this page.',
      why: 'People may find the paper and need to know which is newer.',
      heard: 'Your wishes on paper:',
      told: 'My wishes on paper: {…}',
      parts: {
        where: { label: 'Where the paper is' },
        made: { label: 'When it was made', hint: 'The year is enough.' },
      },
    },
    'matters.more': {
      label: 'What else would help',
      why: 'Some people find it hard to write about what matters, and some do not.',
      heard: 'What else you wanted to do:',
      told: 'What else I wanted to do: {…}',
      choices: {
        scenes: 'Think through short situations, and say what I would lean to: six pages',
        cards: 'Sort cards by how much they matter to me: six short pages',
        nothing: 'Nothing else for now',
      },
    },
    'scene.infection': {
      ...leaning,
      heard: 'With a chest infection:',
      told: 'With a chest infection: {…}',
      choices: {
        offered: leanTo('hospital'),
        try: wouldTry('hospital for a while, and come back if it does not help'),
        other: comfort,
        depends,
      },
    },
    'scene.fall': {
      ...leaning,
      heard: 'With a broken hip:',
      told: 'With a broken hip: {…}',
      choices: { offered: leanTo('the operation'), other: comfort, depends },
    },
    'scene.breath': {
      ...leaning,
      heard: 'With very hard breathing:',
      told: 'With very hard breathing: {…}',
      choices: {
        offered: leanTo('the mask'),
        try: wouldTry('the mask for a while, and stop if it does not help'),
        other: comfort,
        depends,
      },
    },
    'scene.confused': {
      ...leaning,
      heard: 'With sudden confusion:',
      told: 'With sudden confusion: {…}',
      choices: {
        offered: leanTo('tests in a hospital'),
        try: wouldTry('hospital for a short time, and come back if it does not help'),
        other: comfort,
        depends,
      },
    },
    'scene.eating': {
      ...leaning,
      heard: 'With not swallowing enough:',
      told: 'With not swallowing enough: {…}',
      choices: {
        offered: leanTo('the tube'),
        try: wouldTry('the tube for a while, and stop if it does not help'),
        other: leanTo(
          'eating and drinking what I can, and being kept comfortable',
          'eating and drinking what they can, and being kept comfortable',
        ),
        depends,
      },
    },
    'scene.treatment': {
      ...leaning,
      heard: 'With a treatment that makes you feel ill:',
      told: 'With a treatment that makes me feel ill: {…}',
      choices: {
        offered: leanTo('the treatment'),
        try: wouldTry('it for a while, and stop if it does not help'),
        other: leanTo('leaving it out, and being kept comfortable'),
        depends,
      },
    },
    'scene.early': {
      ...leaning,
      heard: 'With feeling it come back:',
      told: 'With feeling it come back: {…}',
      choices: {
        offered: leanTo('asking for help at once'),
        other: leanTo('waiting, with people who know about it'),
        depends,
      },
    },
    'scene.sleepless': {
      ...leaning,
      heard: 'With nights without sleep:',
      told: 'With nights without sleep: {…}',
      choices: {
        offered: leanTo('a ward'),
        try: wouldTry('a ward for a few nights'),
        other: leanTo(
          'being where I live, with people who help',
          'being where they live, with people who help',
        ),
        depends,
      },
    },
    'scene.frightened': {
      ...leaning,
      heard: 'With being very frightened:',
      told: 'With being very frightened: {…}',
      choices: {
        offered: leanTo('the team that comes each day'),
        try: wouldTry('the team for a while, and then choose again'),
        other: leanTo('a ward'),
        depends,
      },
    },
    'scene.visitor': {
      ...leaning,
      heard: 'With having somebody to stay with you:',
      told: 'With having somebody to stay with me: {…}',
      choices: {
        offered: leanTo('having somebody with me', 'having somebody with them'),
        try: wouldTry('it for a day or two first'),
        other: leanTo('being on my own, with people I can call', 'being on their own, with people to call'),
        depends,
      },
    },
    'scene.far': {
      ...leaning,
      heard: 'With a bed that is far away:',
      told: 'With a bed that is far away: {…}',
      choices: {
        offered: leanTo('the bed that is far away'),
        other: leanTo(
          'waiting where I am, with people who help',
          'waiting where they are, with people who help',
        ),
        depends,
      },
    },
    'scene.better': {
      ...leaning,
      heard: 'With being over the worst:',
      told: 'With being over the worst: {…}',
      choices: {
        offered: leanTo('going home, with visits'),
        try: wouldTry('a night or two at home first'),
        other: leanTo('staying on the ward for now'),
        depends,
      },
    },
    'matters.cardsPeople': {
      label: 'People and animals',
      why: 'Knowing what matters a lot, and what does not, helps people to choose for you.',
      heard: 'How much people and animals matter to you:',
      told: 'How much people and animals matter to me: {…}',
      choices: peopleCards,
      piles: pileWords,
    },
    'matters.cardsBody': {
      label: 'Body and mind',
      why: 'It helps people to look after what you mind about, and to leave the rest.',
      heard: 'How much these matter for your body and mind:',
      told: 'How much these matter for my body and mind: {…}',
      choices: bodyCards,
      piles: pileWords,
    },
    'matters.cardsSay': {
      label: 'Knowing and deciding',
      why: 'Some people want to know and decide all they can, and some leave it to others.',
      heard: 'How much knowing and deciding matter to you:',
      told: 'How much knowing and deciding matter to me: {…}',
      choices: sayCards,
      piles: pileWords,
    },
    'matters.cardsDays': {
      label: 'An ordinary day',
      why: 'Small things make a day good or bad when somebody is ill.',
      heard: 'How much these matter to you on an ordinary day:',
      told: 'How much these matter to me on an ordinary day: {…}',
      choices: daysCards,
      piles: pileWords,
    },
    'matters.ownCards': {
      label: 'Cards of your own',
      hint: 'Up to five, each on a line of its own.',
      why: 'No set of cards fits everybody.',
      heard: 'Your own cards:',
      told: 'What is very important to me as well: {…}',
    },
    'matters.first': {
      label: 'What comes first',
      hint: 'You can change the order on any day.',
      why: 'When not everything can be had, people know what to keep first.',
      heard: 'What comes first for you:',
      told: 'What comes first for me: {…}',
      urgent: 'What comes first (cards; decides no treatment)',
      choices: { ...peopleCards, ...bodyCards, ...sayCards, ...daysCards },
    },
  },
}
