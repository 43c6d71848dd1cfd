import type { Words } from '#src/flow/words.ts'
import { inCare, inDeath } from './in-places.en.ts'
import type { places } from './section.ts'

const deathPlaces = {
  'own-home': 'At home',
  'relative-home': 'At the home of family or friends',
  'care-home': 'In a care home',
  'nursing-home': 'In a nursing home',
  hospice: 'In a hospice',
  'community-hospital': 'In a small local hospital (community hospital)',
  'acute-hospital': 'In a large hospital (general hospital)',
  'mental-health-unit': 'In a mental health unit',
  'ld-unit': 'In a unit for people with a learning disability',
  other: 'Somewhere else',
}
const carePlaces = {
  ...deathPlaces,
  'crisis-house': 'In a crisis house (a place to stay in a mental health crisis)',
}

export const placesWords: Words<typeof places> = {
  title: 'Places',
  about:
    'Where you would like to be looked after if you become more unwell. These are wishes: people will read them, but they may not always be able to follow them. About 5 minutes.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it too.',
  steps: {
    'care-first': { title: 'If you become more unwell, where would you like to be looked after?' },
    'care-second': {
      title: 'If your first choice is not possible, where would you like to be looked after?',
      lead: 'Your first choice is kept, so it is not in this list.',
    },
    avoid: { title: 'Is there anywhere you would rather not go?' },
    'convey-to': { title: 'If you had to go somewhere for care, where would you want to go?' },
    later: {
      title: 'Do you want to write about the end of life too?',
      lead: 'It is about where you would like to be when you die, and what should be done afterwards. You can leave it, or come back on another day.',
    },
    'death-first': {
      title: 'When the time comes to die, where would you like to be?',
      lead: 'This can be hard to think about. You can leave it, or come back on another day.',
    },
    'death-second': {
      title: 'If you could not be there, where would you like to be when you die?',
      lead: 'Your first choice is kept, so it is not in this list.',
    },
    rites: {
      title: 'After you die, what should be done for you?',
      lead: 'For example prayers, who to call, how to touch and wash you, or nothing of the kind.',
    },
    organ: {
      title: 'What have you decided about giving your organs?',
      lead: 'Record it on the NHS Organ Donor Register. If you do not, the law may take you to agree.',
    },
    'wishes-end': {
      title: 'If you were dying, what would you want around you?',
      lead: 'This page speaks of dying. It may be too much today, and you can leave it.',
    },
    'wishes-after': {
      title: 'What would you want after your death?',
      lead: 'This page speaks of the time after death. You can leave it.',
    },
    'after-more': { title: 'Is there more you want to say about the time after your death?' },
    'who-to-tell': { title: 'Who should be told first that you have died?' },
    funeral: { title: 'What do you want for your funeral?' },
    tissue: {
      title: 'Do you want to give tissue, your brain or your body?',
      lead: 'Some of this has to be agreed in writing while you live. Your nurse or doctor can tell you whom to ask.',
    },
    'convey-agreed': { title: 'Has the place where the person would go agreed?' },
  },
  fields: {
    'place.care1': {
      label: 'First choice for care',
      why: 'People can try to plan for it while there is time.',
      heard: 'If you become more unwell, you would like to be:',
      told: 'If I become more unwell, I would like to be looked after {…}.',
      toldAs: inCare,
      urgent: 'Would like to be looked after',
      choices: carePlaces,
      rest: 'Another place',
      note: 'Which place, and why? (optional)',
    },
    'place.care2': {
      label: 'Second choice for care',
      why: 'The first place may be full, or may not have what you need that day.',
      heard: 'If your first choice is not possible:',
      told: 'If my first choice is not possible, I would like to be looked after {…}.',
      toldAs: inCare,
      choices: carePlaces,
      rest: 'Another place',
      note: 'Which place, and why? (optional)',
    },
    'place.avoid': {
      label: 'Places you would rather not go',
      hint: 'If you would go there for some things, say what they are.',
      why: 'It helps people to look for another way first.',
      heard: 'You would rather not go to:',
      told: 'I would rather not go to: {…}',
      urgent: 'Would rather not go to',
      examples: [
        { who: 'A man of 64', text: 'The ward where my wife was. Another hospital is fine.' },
        { who: 'A woman of 45', text: 'Anywhere with a shared bathroom. I would go for a broken bone.' },
        { who: 'A man of 91', text: 'Nowhere in particular, as long as somebody comes to see me.' },
      ],
    },
    'place.conveyTo': {
      label: 'Hospital, ward or safe place',
      hint: 'Write the name and the town.',
      why: 'A place that knows you may be able to help you sooner.',
      heard: 'If you had to go somewhere, you would choose:',
      told: 'If I had to go somewhere for care, I would choose: {…}',
    },
    'cyp.wishesEnd': {
      label: 'Wishes for the end of life',
      hint: 'For example who is there, music, a pet, photos, or prints of hands to keep.',
      why: 'Your team can make it possible only if they know.',
      heard: 'If you were dying, you would want:',
      told: 'If I were dying, I would want: {…}',
    },
    'cyp.wishesAfter': {
      label: 'Wishes after death',
      hint: 'For example who should have something of yours, or how people should remember you.',
      why: 'People who loved you want to do what you would have liked.',
      heard: 'After your death you would want:',
      told: 'After my death I would want: {…}',
    },
    'place.later': {
      label: 'Wishes for the end of life',
      why: 'Your plan can be approved without these, and you decide whether you see these pages.',
      heard: 'Wishes for the end of life:',
      told: 'Wishes for the end of life: {…}',
      choices: { yes: 'Yes, about five short pages', 'not-now': 'Not now' },
    },
    'place.death1': {
      label: 'First choice of place to die',
      why: 'People who know your wish can plan for it with you and the people close to you.',
      heard: 'When the time comes to die, you would like to be:',
      told: 'When the time comes to die, I would like to be {…}.',
      toldAs: inDeath,
      reply: 'This can be hard to write down, and you can change it on any day.',
      urgent: 'When dying, would like to be',
      choices: deathPlaces,
      rest: 'Another place',
      note: 'Which place, and why? (optional)',
    },
    'place.death2': {
      label: 'Second choice of place to die',
      why: 'Illness can change quickly, and a second choice gives people something to work with.',
      heard: 'If you could not be there:',
      told: 'If I could not be there, I would like to be {…}.',
      toldAs: inDeath,
      choices: deathPlaces,
      rest: 'Another place',
      note: 'Which place, and why? (optional)',
    },
    'death.faithRites': {
      label: 'What should be done',
      why: 'Some things have to be done within hours.',
      heard: 'What should be done after you die:',
      told: 'What should be done for me after I die: {…}',
      urgent: 'After death',
    },
    'death.organ': {
      label: 'Giving organs',
      why: 'Nobody has to guess; staff will still talk with your family.',
      heard: 'About giving your organs:',
      told: 'About giving my organs: {…}',
      choices: {
        'opted-in': 'On the register as a donor',
        'opted-out': 'On the register as no donor',
        'told-somebody': { me: 'I have told somebody', them: 'Has told somebody' },
        'nominated-representative': 'Someone was named to decide',
        'excluded-group': {
          me: 'I am in a group that the law does not take to agree',
          them: 'In a group that the law does not take to agree',
        },
        'not-recorded': 'Nothing is on the register',
        unknown: { me: 'I am not sure', them: 'Not known what is on the register' },
      },
    },
    'death.more': {
      label: 'More to say',
      hint: 'Choose what you want to say something about, or go on.',
      why: 'You decide which of these pages you see.',
      heard: 'You want to say more about:',
      told: 'I want to say more about: {…}',
      choices: {
        'who-to-tell': 'Whom to tell first',
        funeral: 'The funeral',
        tissue: 'Giving tissue, brain or body',
        nothing: 'Nothing more',
      },
    },
    'death.whoToTell': {
      label: 'Whom to tell first',
      hint: 'Choose from the people in your plan, or write a name and number.',
      why: 'Some people should not hear it from a stranger, or by chance.',
      heard: 'Who should be told first:',
      told: 'Who should be told first that I have died: {…}',
      none: 'There is nobody to tell',
    },
    'death.funeral': {
      label: 'Funeral',
      hint: 'For example where, what kind, music, who speaks, or who has it in writing.',
      why: 'It spares others the guessing at a hard time.',
      heard: 'For your funeral you want:',
      told: 'For my funeral I want: {…}',
    },
    'death.tissue': {
      label: 'Tissue, brain or body',
      hint: 'Say which, and where a signed form is if there is one.',
      why: 'Most of these gifts need a call on the same day.',
      heard: 'About tissue, brain or body:',
      told: 'About giving tissue, my brain or my body: {…}',
    },
    'place.conveyAgreed': {
      label: 'Place to take the person to, as agreed',
      hint: 'Say yes only where that unit itself has agreed.',
      why: 'A wish holds no bed; whoever drives has to know which of the two it is.',
      heard: 'Place agreed:',
      urgent: 'Agreed by the place itself',
      parts: {
        agreed: {
          label: 'Has it agreed?',
          choices: { yes: 'Agreed by that unit', no: 'Not agreed', 'not-known': 'Not asked yet' },
        },
        where: { label: 'Hospital, ward or safe place' },
        terms: { label: 'On what terms (optional)' },
      },
    },
  },
}
