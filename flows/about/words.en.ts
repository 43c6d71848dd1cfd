import type { Words } from '#src/flow/words.ts'
import type { about } from './section.ts'

export const aboutWords: Words<typeof about> = {
  title: 'About you',
  about: 'Who you are, and how you like people to treat you. About 10 minutes.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    'most-important': { title: 'What should everyone who helps you know about you?' },
    people: { title: 'Who matters to you?' },
    'stay-away': {
      title: 'Is there anyone you do not want near you, or told about you?',
      lead: 'Somebody who sits beside you can read this page. You can do it alone or with a nurse, leave it, or talk about it with your nurse or doctor alone.',
    },
    wellness: { title: 'What is a good day for you, and what is a bad day?' },
    'please-do': { title: 'What do you want people to do when they help you?' },
    'please-do-not': { title: 'What do you want people not to do?' },
    support: { title: 'What do you need help with?' },
    also: { title: 'Is there anything else you want people to know about you?' },
    voice: {
      title: 'What do you want to say yourself?',
      lead: 'Anything you like: what you hope for, what you like, what you hate, what people should stop doing. It stands in your own words.',
    },
    siblings: { title: 'Do you have brothers or sisters?' },
    school: { title: 'Which school or college do you go to?' },
  },
  fields: {
    'about.mostImportant': {
      label: 'Most important to know',
      hint: 'It can be a belief, a habit, a pet or a worry.',
      why: 'Someone who has never met you may have to help you in a hurry.',
      heard: 'The most important thing to know about you:',
      told: 'The most important thing to know about me: {…}',
      urgent: 'Most important to know',
      examples: [
        {
          who: 'A woman of 81 who lives alone',
          text: 'My dog Biscuit. If I have to go anywhere, somebody must feed him first, or I will not rest.',
        },
        {
          who: 'A man of 46 with cerebral palsy',
          text: 'I understand everything. It takes me time to answer. Please wait.',
        },
        { who: 'A student of 23 with bipolar disorder', text: 'Ask me twice. I look calm when I am not.' },
      ],
    },
    'about.people': {
      label: 'People who matter',
      hint: 'Say who they are, and how you want them to be involved.',
      why: 'People who help you can then bring in the right people.',
      heard: 'The people who matter to you:',
      told: 'The people who matter to me: {…}',
    },
    'about.stayAway': {
      label: 'Who should stay away',
      hint: 'Say who it is, and what people should do if they come.',
      why: 'Once the plan is approved, and not before, staff and crews can try to keep them away, and to tell them nothing.',
      heard: 'Who should stay away, and be told nothing:',
      told: 'These people should stay away, and be told nothing: {…}',
    },
    'about.wellness': {
      label: 'Good days and bad days',
      hint: 'Small signs are enough; another chapter asks how a crisis begins.',
      why: 'What is normal for you may look like illness to a stranger, or the other way round.',
      heard: 'Your good days and your bad days:',
      told: 'My good days and my bad days: {…}',
      examples: [
        {
          who: 'A man of 70 with a lung illness',
          text: 'On a good day I walk to the gate. On a bad day I sleep in my chair and do not shave.',
        },
        {
          who: 'A woman of 29 who hears voices',
          text: 'Good days have music in them. Bad days have shut curtains.',
        },
        {
          who: 'A grandmother of 88',
          text: 'Good: I do the crossword. Bad: I hide the letters and say that I have no appetite.',
        },
      ],
    },
    'about.pleaseDo': {
      label: 'Please do',
      hint: 'On any day, and not only in a crisis; one on each line.',
      why: 'It shows people how to help you in the way that you like.',
      heard: 'Please do:',
      told: 'When you help me, please: {…}',
      urgent: 'Please do',
      examples: [
        {
          who: 'A man of 90 who is hard of hearing',
          text: 'Sit where I can see your face\nSay it once more, not louder',
        },
        {
          who: 'An autistic woman of 34',
          text: 'Tell me what comes next before you do it\nTurn off the big light',
        },
        { who: 'A retired teacher of 67', text: 'Call me Mrs Osei until I say otherwise' },
      ],
    },
    'about.pleaseDont': {
      label: 'Please do not',
      hint: 'On any day, and not only in a crisis; one on each line.',
      why: 'People may do something that upsets you because nobody told them.',
      heard: 'Please do not:',
      told: 'When you help me, please do not: {…}',
      urgent: 'Own words on what not to do',
      examples: [
        { who: 'A woman of 52 with a brain injury', text: 'Do not finish my sentences' },
        {
          who: 'A man of 75 with dementia',
          text: 'Do not tell me again that my wife has died\nDo not move my stick',
        },
        {
          who: 'A young man of 19',
          text: 'Do not talk to my mum as if I were not there\nDo not touch me from behind',
        },
      ],
    },
    'about.support': {
      label: 'Help that you need',
      hint: 'For example with washing, eating, medicines, moving or making choices.',
      why: 'Staff who do not know you can then help you from the first day.',
      heard: 'You need help with:',
      told: 'I need help with: {…}',
    },
    'about.alsoWorthKnowing': {
      label: 'Also good to know',
      hint: 'For example work or school, places you love, music, food, or what makes you laugh.',
      why: 'It gives people something to talk about with you.',
      heard: 'Also good to know about you:',
      told: 'Also good to know about me: {…}',
    },
    'cyp.voice': {
      label: 'In your own words',
      hint: 'Spelling does not matter.',
      why: 'Doctors often ask the adults in the room, and here they read you.',
      heard: 'In your own words:',
      told: 'What I want to say myself: {…}',
      urgent: 'What the child or young person says',
    },
    'cyp.siblings': {
      label: 'Brothers and sisters',
      hint: 'Half and step brothers and sisters too, if they are yours.',
      why: 'Somebody has to look after them, and tell them what is happening.',
      heard: 'Your brothers and sisters:',
      told: 'My brothers and sisters: {…}',
      urgent: 'Young brothers and sisters: who looks after them now?',
      row: 'Brother or sister',
      addRow: 'Add a brother or sister',
      parts: {
        name: { label: 'Name' },
        born: { label: 'Age, or when they were born', optional: true },
        needs: { label: 'What they need when you are very ill', optional: true },
      },
      none: 'There are none',
    },
    'cyp.school': {
      label: 'School or college',
      hint: 'Only a name is needed.',
      why: 'Something can happen there too, and people there should know what to do.',
      heard: 'Your school or college:',
      told: 'My school or college: {…}',
      parts: {
        name: { label: 'Name of the school or college' },
        nurse: { label: 'Nurse or other contact there', optional: true },
        phone: { label: 'Phone number', optional: true },
        shared: { label: 'Whether they have this plan, or another one', optional: true },
      },
      none: 'There is no school or college',
    },
  },
}
