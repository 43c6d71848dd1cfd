import type { Words } from '#src/flow/words.ts'
import { choicesOfLearningScenes, learningScenes } from './learning-scenes.en.ts'
import { conditionScenes, frailtyScenes, inSituation, laterScenes, preferring } from './scenes.en.ts'
import type { matters } from './section.ts'
import { choicesOfYoungScenes, youngScenes } from './young-scenes.en.ts'

/** What the cards say; they are read again where they are put in order. */
const peopleCards = {
  near: { me: 'Having people I love near me', them: 'Having people they love near them' },
  listened: 'Having somebody who listens',
  'no-burden': {
    me: 'How things are for the people close to me',
    them: 'How things are for the people close to them',
  },
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
  'more-time': { me: 'Living as long as I can', them: 'Living as long as possible' },
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
const pileWords = { very: 'Very important', somewhat: 'Somewhat', not: 'Matters less' }

const comfort = [
  'stay where I am, and be kept comfortable',
  'stay where they are, and be kept comfortable',
] as const
const infection = inSituation('a chest infection at home, out of breath on walking')
const fall = inSituation('a broken hip')
const breath = inSituation('breathing is very hard, and medicine helps only a little')
const confused = inSituation('suddenly confused, and nobody can say why')
const eating = inSituation('cannot eat and drink enough any more')
const treatment = inSituation('a treatment to slow the illness makes them feel sick')
const early = inSituation('first signs of a crisis, and nothing has happened yet')
const sleepless = inSituation('three nights of hardly any sleep, and thoughts race')
const frightened = inSituation('everything frightens them')
const visitor = inSituation('somebody trusted could stay for a week')
const far = inSituation('the only free hospital bed is two hours away')
const better = inSituation('two weeks on a ward, and a bit better')
const inCrisis = {
  ...preferring,
  hint: 'This tells people what you would like; under mental health law, others can sometimes decide otherwise.',
} as const

export const mattersWords: Words<typeof matters> = {
  title: 'What matters to you',
  about:
    'What people should keep in mind if you are too ill to decide. About 10 minutes, and you can stop at any point.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it, if their service uses Sayso. If fewer people read an answer, its page says so.',
  steps: {
    value: { title: 'What do you value most in your life?' },
    fear: { title: 'What worries you most about becoming more unwell?' },
    balance: {
      title: 'If you had to choose today, what would your care aim for?',
      lead: 'Picture an infection that can be treated in hospital. Treatment may give you more time. It may also mean drips, tests and nights away from home, and it may not work. Your answer decides no treatment.',
    },
    'wishes-life': { title: 'What would you love to do or have?' },
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
      title: 'What else should people know if you are too ill to decide?',
      lead: 'Is there a way of living that you would not accept, even to live longer? You can write it here, or leave it for a talk.',
    },
    'anything-else': {
      title: 'What else should people know if you are too ill to decide?',
      lead: 'Anything may help, large or small. You can leave it, or come back on another day.',
    },
    'on-paper': { title: 'Have you written wishes like these on paper as well?' },
    told: { title: 'How much do you want to be told about your illness?' },
    aim: {
      title: 'If you had to choose today, what would your care aim for?',
      lead: 'Picture an infection that can be treated in hospital. Treatment may give you more time. It may also mean drips, tests and nights away from home, and it may not work. Your answer decides no treatment.',
    },
    more: {
      title: 'Would something else help you to say what matters?',
      lead: 'Each of these can wait for another day, and you can stop half way. Some of the short situations speak of dying.',
    },
    'more-for-crises': {
      title: 'Would something else help you to say what matters?',
      lead: 'Each of these can wait for another day, and you can stop half way.',
    },
    'more-for-learning': {
      title: 'Would something else help you to say what matters?',
      lead: 'Each of these can wait for another day, and you can stop half way.',
    },
    'more-for-young': {
      title: 'Would something else help you to say what matters?',
      lead: 'Each of these can wait for another day, and you can stop half way.',
    },
    'scene-infection': {
      title: 'What would you rather have with a chest infection?',
      lead: 'You are at home. You are hot, you cough, and you are out of breath on the way to the kitchen.',
      weighs: {
        gain: 'In hospital, oxygen and medicine through a drip may clear it. If you stay, you keep your own bed, and some people get well there.',
        cost: 'In hospital: nights on a ward, tests, and strangers. Some people come home weaker, and some die there. If you stay, it may not clear, and you may die of it.',
      },
    },
    'scene-fall': {
      title: 'What would you rather have if you broke your hip?',
      lead: 'You slip in the night. Your hip is broken, and it hurts to move.',
      weighs: {
        gain: 'An operation often eases the pain, and many people stand again. Without it, you are spared what it does to the body.',
        cost: 'An operation is hard on the body, and some people die of it or soon after. You may be confused for a while, and away from home for weeks. Without it, the pain is harder to ease, and most people do not walk again. Many who are frail die within weeks.',
      },
    },
    'scene-breath': {
      title: 'What would you rather have if breathing got very hard?',
      lead: 'Medicine helps only a little. A breathing machine with a tight mask could help you to breathe.',
      weighs: {
        gain: 'The machine may carry you over a bad time. Without it, your face is free to talk and to eat, and other medicine can ease the breathlessness and the fear.',
        cost: 'The machine is used on a ward, and its mask presses on the face. Talking and eating are hard with it. With it or without it, you may get better, or you may die.',
      },
    },
    'scene-confused': {
      title: 'What would you rather have if you were suddenly confused?',
      lead: 'From one day to the next you do not know where you are. Nobody can say why.',
      weighs: {
        gain: 'Tests in a hospital may find a cause that can be put right. If you stay, you are among things you know, and some causes can be found there too.',
        cost: 'A loud ward can make it worse, and some people die there. If you stay, a cause may be missed that could be put right. You may get better, or you may die of it.',
      },
    },
    'scene-eating': {
      title: 'What would you rather have if you could not swallow enough?',
      lead: 'You cannot eat and drink enough any more. Food could go through a tube.',
      weighs: {
        gain: 'In some illnesses it gives strength and more time. Without it, you may still taste what you like.',
        cost: 'The tube has to be put in and looked after. In other illnesses it gives no more time. Without it, you may get weaker and die sooner.',
      },
    },
    'scene-treatment': {
      title: 'What would you rather have if a treatment to slow your illness made you feel sick?',
      lead: 'There is a treatment that may slow your illness. Many people feel sick and tired on it.',
      weighs: {
        gain: 'You may have more time. Without it, more of your days are your own.',
        cost: 'Part of that time goes on travel, waiting and feeling ill. Without it, the illness may get worse sooner.',
      },
    },
    ...frailtyScenes,
    ...conditionScenes,
    ...learningScenes,
    ...youngScenes,
    'scene-early': {
      title: 'What would you rather do when you feel a crisis coming?',
      lead: 'You notice the first signs. Nothing has happened yet.',
      weighs: {
        gain: 'Early help may keep the crisis short.',
        cost: 'You miss days that matter to you, and the signs might have passed.',
      },
    },
    'scene-sleepless': {
      title: 'What would you rather have after nights without sleep?',
      lead: 'You have hardly slept for three nights. Your thoughts race, and people near you worry.',
      weighs: {
        gain: 'On a ward you could rest, and staff are there at night.',
        cost: 'A ward can be loud. You cannot choose who else is there, and leaving can be hard.',
      },
    },
    'scene-frightened': {
      title: 'What would you rather have if everything frightened you?',
      lead: 'Everything frightens you, as it can when somebody is unwell. A team could come to you each day.',
      weighs: {
        gain: 'You see somebody each day, and you stay out of hospital.',
        cost: 'At night nobody is with you, and it may not be the same person who comes.',
      },
    },
    'scene-visitor': {
      title: 'What would you rather have if somebody could stay with you?',
      lead: 'Somebody you trust could be with you for a week, day and night.',
      weighs: {
        gain: 'You are not alone, and your days keep their shape.',
        cost: 'They see you at your worst, and they get tired.',
      },
    },
    'scene-far': {
      title: 'What would you rather do if the only bed was far away?',
      lead: 'You need a hospital bed. The only one that is free is two hours from where you live.',
      weighs: {
        gain: 'You would be looked after tonight.',
        cost: 'Visits are rare there, and the staff do not know you.',
      },
    },
    'scene-better': {
      title: 'What would you rather do once the worst is over?',
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
      why: 'If you are too ill to decide, it helps people to choose as you might have chosen.',
      heard: 'What you value most:',
      told: 'What matters most to me: {…}',
      urgent: 'Values most',
      examples: [
        { who: 'A man of 84', text: 'The allotment, and a cup of tea there with my brother.' },
        { who: 'A mother of 41', text: 'That my girls come home from school and I am in the kitchen.' },
        {
          who: 'A man of 27 who uses a wheelchair',
          text: 'Being out late with friends. I choose when I go to bed.',
        },
      ],
    },
    'matters.fear': {
      label: 'What worries you',
      hint: 'For example pain, being alone, how others will manage, or not knowing people.',
      why: 'People can try to avoid what you fear, and talk about it with you.',
      heard: 'What worries you most:',
      told: 'What worries me most about becoming more unwell: {…}',
      reply: 'The page before can be hard to write, and you can change it on any day.',
      urgent: 'Worries about',
      examples: [
        { who: 'A man of 58', text: 'Not being able to get my breath. The rest I can bear.' },
        { who: 'A woman of 73', text: 'Being in a place where nobody knows me.' },
        { who: 'A woman of 30', text: 'That people stop asking me and ask my partner instead.' },
      ],
    },
    'cyp.wishesLife': {
      label: 'Wishes for your life now',
      hint: 'For example school, friends, a trip, a hobby, or being left in peace.',
      why: 'People can plan treatment around what you want to do.',
      heard: 'What you would like to do or have:',
      told: 'What I would like to do or have: {…}',
    },
    'matters.balance': {
      label: 'Living longer and being comfortable',
      hint: 'There is no right answer, and you can change it at any time.',
      why: 'It gives you and your nurse or doctor a place to start talking.',
      heard: 'What your care should aim for:',
      told: '{…}.',
      urgent: 'Their leaning',
      choices: {
        '0': {
          me: 'Today living as long as possible matters most to me',
          them: 'To them, living as long as possible matters most',
        },
        '25': {
          me: 'Today living longer matters a bit more to me than comfort',
          them: 'To them, living longer matters a bit more than comfort',
        },
        '50': { me: 'Today both matter the same to me', them: 'To them, both matter the same' },
        '75': {
          me: 'Today comfort matters a bit more to me than living longer',
          them: 'To them, comfort matters a bit more than living longer',
        },
        '100': { me: 'Today comfort matters most to me', them: 'To them, comfort matters most' },
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
      told: 'If I am too ill to decide, people should know: {…}',
      examples: [
        {
          who: 'A man of 79',
          text: 'If I am muddled, ask me again after breakfast. My son knows what I usually choose.',
        },
        { who: 'A woman of 36', text: 'I say yes to please people. Give me a day to think.' },
        {
          who: 'A woman of 62 who worked as a nurse',
          text: 'I looked after others for forty years, and I hate to be fussed over. My sister can tell you.',
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
        told: 'Say how much I want to be told about my illness: one page',
        aim: 'Say what my care should aim for, more time or more comfort: one page',
        scenes: 'Think through short situations, and say what I would rather have: a few pages',
        cards: 'Sort cards by how much they matter to me: six short pages',
        nothing: 'Nothing else for now',
      },
    },
    'scene.infection': {
      ...preferring,
      heard: 'With a chest infection:',
      told: 'With a chest infection: {…}',
      choices: {
        offered: infection.rather('go to hospital'),
        try: infection.wouldTry('hospital for a while, and come back if it does not help'),
        other: infection.rather(...comfort),
        depends: infection.depends,
      },
    },
    'scene.fall': {
      ...preferring,
      heard: 'With a broken hip:',
      told: 'With a broken hip: {…}',
      choices: {
        offered: fall.rather('have the operation'),
        other: fall.rather(...comfort),
        depends: fall.depends,
      },
    },
    'scene.breath': {
      ...preferring,
      heard: 'If breathing got very hard:',
      told: 'If breathing got very hard: {…}',
      choices: {
        offered: breath.rather('have the breathing machine with a tight mask'),
        try: breath.wouldTry(
          'the breathing machine with a tight mask for a while, and stop if it does not help',
        ),
        other: breath.rather(...comfort),
        depends: breath.depends,
      },
    },
    'scene.confused': {
      ...preferring,
      heard: 'With sudden confusion:',
      told: 'With sudden confusion: {…}',
      choices: {
        offered: confused.rather('have tests in a hospital'),
        try: confused.wouldTry('hospital for a short time, and come back if it does not help'),
        other: confused.rather(...comfort),
        depends: confused.depends,
      },
    },
    'scene.eating': {
      ...preferring,
      heard: 'If you could not swallow enough:',
      told: 'If I could not swallow enough: {…}',
      choices: {
        offered: eating.rather('have the feeding tube'),
        try: eating.wouldTry('the feeding tube for a while, and stop if it does not help'),
        other: eating.rather(
          'eat and drink what I can, and be kept comfortable',
          'eat and drink what they can, and be kept comfortable',
        ),
        depends: eating.depends,
      },
    },
    'scene.treatment': {
      ...preferring,
      heard: 'If a treatment to slow the illness made you feel sick:',
      told: 'If a treatment to slow the illness made me feel sick: {…}',
      choices: {
        offered: treatment.rather('have that treatment'),
        try: treatment.wouldTry('that treatment for a while, and stop if it does not help'),
        other: treatment.rather('leave that treatment out, and be kept comfortable'),
        depends: treatment.depends,
      },
    },
    ...laterScenes,
    ...choicesOfLearningScenes,
    ...choicesOfYoungScenes,
    'scene.early': {
      ...inCrisis,
      heard: 'When you feel a crisis coming:',
      told: 'When I feel a crisis coming: {…}',
      choices: {
        offered: early.rather('ask for help at once'),
        other: early.rather('wait, with people who know about it'),
        depends: early.depends,
      },
    },
    'scene.sleepless': {
      ...inCrisis,
      heard: 'After nights without sleep:',
      told: 'After nights without sleep: {…}',
      choices: {
        offered: sleepless.rather('be on a ward'),
        try: sleepless.wouldTry('a ward for a few nights'),
        other: sleepless.rather(
          'be where I live, with people who help',
          'be where they live, with people who help',
        ),
        depends: sleepless.depends,
      },
    },
    'scene.frightened': {
      ...inCrisis,
      heard: 'If everything frightened you:',
      told: 'If everything frightened me: {…}',
      choices: {
        offered: frightened.rather('have the team that comes each day'),
        try: frightened.wouldTry('the team that comes each day for a while, and then choose again'),
        other: frightened.rather('be on a ward'),
        depends: frightened.depends,
      },
    },
    'scene.visitor': {
      ...inCrisis,
      heard: 'If somebody could stay with you:',
      told: 'If somebody could stay with me: {…}',
      choices: {
        offered: visitor.rather('have somebody with me', 'have somebody with them'),
        try: visitor.wouldTry('it for a day or two first'),
        other: visitor.rather('be on my own, with people I can call', 'be on their own, with people to call'),
        depends: visitor.depends,
      },
    },
    'scene.far': {
      ...inCrisis,
      heard: 'If the only bed was far away:',
      told: 'If the only bed was far away: {…}',
      choices: {
        offered: far.rather('have the bed that is far away'),
        other: far.rather(
          'wait where I am, with people who help',
          'wait where they are, with people who help',
        ),
        depends: far.depends,
      },
    },
    'scene.better': {
      ...inCrisis,
      heard: 'Once the worst is over:',
      told: 'Once the worst is over: {…}',
      choices: {
        offered: better.rather('go home, with visits'),
        try: better.wouldTry('a night or two at home first'),
        other: better.rather('stay on the ward for now'),
        depends: better.depends,
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
