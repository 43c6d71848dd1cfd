import type { ItemWords } from '#src/flow/words.ts'
import type { papers } from './section.ts'

/** What somebody thinks of one treatment. */
export const viewWords: ItemWords<(typeof papers)['fields']['views']['item']> = {
  title: 'What you think of one treatment',
  about: 'Which treatment, what you think of it, and why. About 3 minutes.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  add: 'Add a treatment',
  another: 'Add another treatment',
  none: 'There is no treatment I want to speak of',
  complete: 'That is all for now',
  steps: {
    topic: { title: 'Which treatment do you want to say something about?' },
    view: { title: 'What do you think of this treatment, as things are today?' },
    'not-wanted': {
      title: 'Why would you rather not have this treatment?',
      lead: 'What you chose guides people. It is not a refusal in law. From 18 on you can write a refusal that counts when you cannot decide. It is called an advance decision. Choose “I want to talk about this” below, and your nurse or doctor can tell you how.',
    },
    wanted: {
      title: 'Why would you want this treatment, and in which situation?',
      lead: 'What you chose guides people. Nobody can be made to give a treatment that would not help.',
    },
    because: { title: 'What makes you think so, and in which situation?' },
  },
  fields: {
    'views.topic': {
      label: 'Treatment',
      why: 'Your nurse or doctor can talk with you about this one.',
      heard: 'The treatment:',
      told: 'What I think of this treatment: {…}',
      choices: {
        hospital: 'Going into hospital',
        'intensive-care': 'Intensive care',
        'ventilation-tube': 'A breathing machine with a tube in the throat',
        'ventilation-mask': 'A breathing machine with a mask',
        'tube-feeding': 'Food through a tube',
        fluids: 'Fluid through a drip',
        'antibiotics-oral': 'Antibiotics to swallow',
        'antibiotics-iv': 'Antibiotics through a drip',
        blood: 'Being given blood',
        dialysis: 'Dialysis, a machine that cleans the blood',
        tests: 'Blood tests and scans',
        cpr: {
          me: 'Starting my heart again if it stops',
          them: 'Starting their heart again if it stops',
        },
        held: 'Being held',
        'calming-oral': { me: 'A medicine to calm me, by mouth', them: 'A medicine to calm them, by mouth' },
        'calming-injection': {
          me: 'A medicine to calm me, by injection',
          them: 'A medicine to calm them, by injection',
        },
        'sedation-restraint': {
          me: 'Being held, or given a medicine that makes me sleepy',
          them: 'Being held, or given a medicine that makes them sleepy',
        },
        ect: 'Electroconvulsive therapy (ECT)',
        'specific-medicine': 'One medicine',
        other: 'Another treatment',
      },
      note: 'Which one (optional)',
      rest: 'More treatments',
    },
    'views.view': {
      label: 'What you think',
      hint: 'There is no right answer, and you can change it at any time.',
      why: 'It helps others to choose as you might have chosen.',
      heard: 'What you think:',
      told: '{…}.',
      choices: {
        want: { me: 'I would want it', them: 'Would want it' },
        'want-trial': {
          me: 'I would try it for a while, and stop if it does not help',
          them: 'Would try it for a while, and stop if it does not help',
        },
        'want-if': { me: 'It depends on the situation', them: 'Depends on the situation' },
        'not-want': { me: 'I would rather not have it', them: 'Would rather not have it' },
        unsure: { me: 'I am not sure yet', them: 'Not sure yet' },
        'clinicians-decide': {
          me: 'I leave it to the nurses and doctors',
          them: 'Leaves it to the nurses and doctors',
        },
      },
    },
    'views.because': {
      label: 'Your reason',
      hint: 'Say which situation you think of.',
      why: 'A reason helps where the situation is another one.',
      heard: 'Your reason:',
      told: 'Why I think so: {…}',
    },
    'views.talkToMe': {
      label: 'Do you want to talk about it?',
      why: 'Your nurse or doctor sees this before you meet.',
      heard: 'You want to talk about this with your nurse or doctor:',
      told: '{…}.',
      choices: {
        yes: { me: 'I want to talk about this', them: 'Wants to talk about this' },
        no: { me: 'I do not need to talk about this', them: 'Does not need to talk about this' },
      },
    },
  },
}
