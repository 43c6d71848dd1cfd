import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { crisis } from './section.ts'

export const crisisForCarers: Partially<Words<typeof crisis>> = {
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    opening: {
      lead: 'Think of times when {the person} suddenly became worse, or times you worry about. One of them is asked about at a time. If this is a bad moment to think about them, come back on another day. If words sound like danger, a computer may ask about them. If the practice has the plan then, it gets an email that asks to read it. If not, nobody is told. Nobody comes because of it.',
    },
    'when-well': {
      title: 'What is {the person} like when they are well?',
      lead: 'It also shows people when {the person} is getting back to themselves.',
    },
    'when-unwell': {
      title: 'What changes when {the person} is becoming unwell?',
      lead: 'Some people then say the opposite of what they wrote when they were well. If you have seen that, say what {the person} says then.',
    },
    calming: { title: 'When {the person} is frightened, angry or cut off from others, what helps?' },
    calms: { title: 'When {the person} is frightened, angry or cut off from others, what helps?' },
    crises: {},
    'treat-prefer': { title: 'Which treatments and kinds of help have worked for {the person}?' },
    'treat-avoid': {
      title: 'Is there a treatment that harmed {the person}, or that they want to avoid?',
      lead: 'Under mental health law, treatment can sometimes be given against somebody’s wishes. People should still read and weigh what {the person} wants.',
    },
    'more-care': {
      title: 'In a crisis, how does {the person} want to be cared for?',
      lead: 'Where they want to be comes in the chapter about places. If a ward is for women or for men only, say which one is right for {the person}.',
    },
    'kept-safe': {
      title: 'In a crisis and afterwards, what must be taken care of for {the person}, or kept safe?',
      lead: 'Some people spend, drive or write to others in ways that hurt them later. Others leave the stove on or miss work. Say also what helps afterwards, such as who speaks with work. Children and animals come in the chapter about the home.',
    },
    'of-safety': {},
    'of-paper': {},
    'of-nearest': {},
    'of-agreed': {},
    'of-restraint': {},
    'of-substances': {},
    'advance-choice': {
      title: 'Has {the person} written down their choices for a crisis in another paper?',
      lead: 'Often it is called an advance statement. Whoever treats {the person} should read it and weigh it. They can decide otherwise. If it refuses a treatment, say so in “Treatments and papers” too: a refusal can bind.',
    },
    'advance-choice-document': {
      title: 'Has {the person} made an advance choice document?',
      lead: 'It says in writing what {the person} chooses for a time when they cannot decide. Another paper with their choices counts here too.',
    },
    more: {
      title: 'What else is there to plan for?',
      lead: 'Of a plan for keeping safe you are asked two pages; the rest of it only {the person} can write. Each of the others takes one page. They can wait for another day.',
    },
    restraint: {
      title:
        'If police or an ambulance come, or people think that they must hold {the person}, what should they know?',
      lead: 'You need not say what happened before. Say what makes it safer, if you know that they want it known: who comes to the door, uniforms or sirens. Say too how {the person} is taken, and who goes with them.',
    },
    substances: { title: 'Do alcohol or drugs change how a crisis of {the person} looks?' },
    'warning-signs': {
      title: 'What tells you that {the person} may soon be in danger from themselves?',
      lead: 'This and the next pages make a plan for keeping {the person} safe. It can be left at any page.',
    },
    coping: {
      title: 'What can {the person} do until it passes?',
      lead: 'It is enough to answer one of the two. If you are worried that {the person} may come to harm, call a crisis line or 999 today: the numbers open at the top. What you have seen before, and what you can put out of reach, you can tell the nurse or doctor in private: that page says when they read it.',
    },
    'ask-for-help': {
      title: 'Whom can {the person} ask for help?',
      lead: 'Numbers that are answered day and night stand below the question. They are for you too, if you are worried.',
    },
    'safer-place': { title: 'What would make the place around {the person} safer?' },
  },
  fields: {
    'crisis.opening': {},
    'mh.whenWell': {
      label: 'When they are well',
      hint: 'For example how they talk, sleep, dress and spend their day.',
      why: 'Someone who meets {the person} in a crisis will know who they are at other times.',
      heard: 'When {the person} is well:',
      told: 'When {the person} is well: {…}',
    },
    'mh.whenUnwell': {
      label: 'When they are becoming unwell',
      why: 'People who know the signs can help {the person} sooner.',
      heard: 'When {the person} is becoming unwell:',
      told: 'When {the person} is becoming unwell: {…}',
    },
    'mh.deEscalation': {
      label: 'What calms them',
      hint: 'For example quiet, space, a voice they know, or nobody touching them.',
      heard: 'What calms {the person}:',
      told: 'When {the person} is frightened, angry or cut off from others, this helps: {…}',
    },
    'mh.treatPrefer': {
      why: 'People can begin with what is known to work.',
      heard: 'What has worked for {the person}:',
      told: 'Treatments and help that have worked for {the person}: {…}',
    },
    'mh.treatAvoid': {
      why: 'Someone new may choose the very thing that harmed {the person}.',
      heard: 'What harmed {the person}, or what they want to avoid:',
      told: 'What harmed {the person}, or what they want to avoid: {…}',
    },
    'mh.hospitalPrefer': {
      hint: 'For example the home team first, or a ward for women or for men.',
      heard: 'The care {the person} wants in a crisis:',
      told: 'If {the person} needs more care in a crisis, they want: {…}',
    },
    'mh.practicalHelp': {
      told: 'In a crisis and afterwards, someone must take care of this for {the person}, or keep it safe: {…}',
    },
    'mh.advanceChoice': {
      heard: 'Another paper with {the person}’s choices:',
      told: 'Another paper with {the person}’s choices: {…}',
      parts: { exists: { choices: { 'not-known': 'Not known' } } },
    },
    'mh.more': {
      hint: 'Choose what there is to say something about, or go on.',
      why: 'These pages come only when they are chosen.',
      heard: 'There is more to say about:',
      told: 'There is more to say about: {…}',
      choices: {
        safety: 'Keeping safe from harm to themselves',
        agreed: 'What they and their team have agreed',
        nearest: 'Whom staff should ask about them, or not ask',
        paper: 'An advance statement, or another paper that says what they choose',
      },
    },
    'mh.restraintViews': {
      told: 'About police, taking {the person} somewhere, holding them, or keeping them apart from others: {…}',
    },
    'mh.substances': { told: 'How alcohol or drugs change a crisis of {the person}: {…}' },
    'safety.warningSigns': {
      why: 'Others can act before it gets worse.',
      heard: '{The person}’s warning signs:',
      told: 'This tells that {the person} may soon be in danger from themselves: {…}',
    },
    'safety.copingAlone': {
      label: 'On their own',
      why: 'They have the list to hand when it is hard to think.',
      heard: 'What {the person} can do alone:',
      told: 'What {the person} can do alone until it passes: {…}',
    },
    'safety.peoplePlaces': {
      hint: 'These people need not know how {the person} feels; one on each line.',
      why: 'Being among others can carry somebody over a bad hour.',
      heard: 'People and places that take {the person}’s mind off it:',
      told: 'People and places that take {the person}’s mind off it: {…}',
    },
    'safety.askForHelp': {
      hint: 'Choose from the people in the plan, or write a name and number.',
      heard: 'People {the person} can ask for help:',
      told: 'People {the person} can ask for help: {…}',
      none: 'Nobody can be named today',
    },
    'safety.professionals': {
      hint: 'Choose from the people in the plan, or write a name and number.',
      why: '{The person} can call someone who knows them, or someone who is there at night.',
      heard: 'Workers and services {the person} can call:',
      told: 'Workers and services {the person} can call: {…}',
    },
    'safety.saferPlace': {
      why: 'What is out of reach cannot do harm in a bad hour.',
      heard: 'What would make the place around {the person} safer:',
      told: 'What would make the place around {the person} safer: {…}',
    },
    crisis: {
      why: 'People who have not met {the person} can see what to do, one step after another.',
      item: {
        seenBy:
          'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
        steps: {
          name: { title: 'What could go wrong for {the person}?' },
          triggers: {},
          'early-signs': { lead: 'If it is said already how an ordinary day looks, leave green empty.' },
          'self-help': { title: 'What can {the person} do without help?' },
          helpful: {},
          'not-helpful': {},
          'first-action': { title: 'What is the first thing that someone with {the person} should do?' },
          escalate: {},
          contacts: {},
        },
        fields: {
          'crisis.name': {
            hint: 'Use plain words, such as “cannot breathe”.',
            seeded:
              'You wrote these words when you were asked what made you think about a plan. They will be the name of what could go wrong. You can change them.',
            seededBeside:
              'You wrote these words when you were asked what made you think about a plan. All of them are kept. What could go wrong needs a name of a few words, such as “cannot breathe”.',
          },
          'crisis.triggers': {},
          'crisis.earlySigns': {},
          'crisis.selfHelp': {
            label: 'What they can do without help',
            why: 'They have the list to hand when it is hard to think.',
            heard: 'What {the person} can do without help:',
            told: 'What {the person} can do without help when this happens: {…}',
          },
          'crisis.helpful': {
            hint: 'What helps with this one, beyond what is said elsewhere; one on each line.',
            why: 'Someone new can help {the person} in the way that works.',
          },
          'crisis.notHelpful': {
            hint: 'For example many people in the room, standing over them, or arguing; one on each line.',
          },
          'crisis.firstAction': { told: 'The first thing that someone with {the person} should do: {…}' },
          'crisis.escalateProposed': {
            why: 'The nurse or doctor will read this when they write what the team will do.',
          },
          'crisis.contacts': { hint: 'Choose from the people in the plan, or write a name and number.' },
        },
      },
    },
  },
}
