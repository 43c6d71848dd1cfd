import type { ItemWords } from '#src/flow/words.ts'
import type { health } from './section.ts'

/** One condition that can flare, and what it looks like. */
export const moduleWords: ItemWords<(typeof health)['fields']['module']['item']> = {
  title: 'One condition that can get worse',
  about: 'What happens when this condition gets worse, and what is usual for you. About 5 minutes.',
  seenBy:
    'You, anyone you let help you, and the nurse or doctor who checks your plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  add: 'Add a condition',
  another: 'Add another condition',
  none: 'There is no condition I want to describe',
  complete: 'Those are all',
  steps: {
    kind: {
      title: 'Which condition is it?',
      lead: 'What to do about it, and any medicine and its dose, is completed with your nurse or doctor.',
    },
    seizure: {
      title: 'What does a seizure look like for you?',
      lead: 'How does it begin, and how are you after it? If you cannot know, ask somebody who has seen one.',
    },
    'seizure-usual': {
      title: 'How often does it come, and how long does it last?',
      lead: 'If you have more than one kind, say it of each.',
    },
    breath: {
      title: 'What happens when your breathing gets worse?',
      lead: 'What changes first, how fast does it go, and how do you sit or speak then? “What is usual” can stay empty.',
    },
    sugar: {
      title: 'What happens when your sugar goes too low or too high?',
      lead: 'What do you notice, what do others notice, and do you always feel it coming? “What is usual” can stay empty.',
    },
    pain: {
      title: 'What is an attack of pain like for you?',
      lead: 'Where is it, how does it begin, and how would somebody know if you could not say? “What is usual” can stay empty.',
    },
    steroid: {
      title: 'What happens when you do not have enough steroid?',
      lead: 'What brings it on, what do you notice first, and how fast do you become very ill? “What is usual” can stay empty.',
    },
    bleed: {
      title: 'What happens when you bleed?',
      lead: 'Where do you bleed, how can you tell when nobody sees it, and after what? “What is usual” can stay empty.',
    },
    heart: {
      title: 'What happens when your heart gets worse?',
      lead: 'What changes first, such as breath, weight, legs or sleep, and how fast? “What is usual” can stay empty.',
    },
    allergy: {
      title: 'What happens when you have a severe reaction?',
      lead: 'What sets it off, what comes first, and how fast does it get worse? “What is usual” can stay empty.',
    },
    pressure: {
      title: 'What happens when something is wrong below your injury?',
      lead: 'How can you or others tell, for example by a pounding headache, sweating or red skin? “What is usual” can stay empty.',
    },
    suddenly: {
      title: 'What happens when you suddenly get worse?',
      lead: 'It may be a fever, pain, bleeding or being sick. What comes first, and how would somebody know if you could not say? The second box can stay empty.',
    },
    happens: {
      title: 'What happens when it gets worse?',
      lead: 'What changes first, what do others see, and how are you afterwards? “What is usual” can stay empty.',
    },
    action: { title: 'What is to be done, step by step?' },
    dose: { title: 'Which medicine, and how much of it?' },
    targets: { title: 'Which readings are aimed at?' },
    advice: { title: 'Whom to call for advice about this condition?' },
  },
  fields: {
    'module.kind': {
      label: 'The condition',
      hint: 'If yours is not here, choose “Another condition” and write it.',
      why: 'People who come to help find what belongs to it at once.',
      heard: 'A condition that can get worse:',
      told: 'A condition of mine that can get worse: {…}',
      rest: 'More conditions',
      choices: {
        epilepsy: 'Epilepsy or seizures',
        'copd-ild': 'COPD or scarring of the lungs',
        asthma: 'Asthma',
        diabetes: 'Diabetes',
        'sickle-cell': 'Sickle cell disease',
        adrenal: 'A need for steroids, such as Addison’s disease',
        haemophilia: 'Haemophilia or another bleeding condition',
        'heart-failure': 'Heart failure',
        dialysis: 'Kidney failure, with or without dialysis',
        transplant: 'A transplanted organ',
        parkinsons: 'Parkinson’s disease',
        mnd: 'Motor neurone disease',
        'spinal-injury': 'An injury of the spinal cord',
        anaphylaxis: 'Severe allergy (anaphylaxis)',
        'home-ventilation': 'A machine at home that helps with breathing',
        dementia: 'Dementia',
        cancer: 'Cancer',
        'stroke-risk': 'A risk of stroke',
        pain: 'Pain that comes in attacks',
        other: 'Another condition',
      },
    },
    'module.whatHappens': {
      label: 'What happens',
      hint: 'Write it as you would tell somebody who has never seen it.',
      why: 'A stranger can tell whether this is it.',
      heard: 'What happens then:',
      told: 'What happens then: {…}',
      urgent: 'What it looks like',
    },
    'module.usualForMe': {
      label: 'What is usual',
      hint: 'For example how often it comes, how long it lasts, and readings that are normal for you.',
      why: 'What would alarm a stranger may be an ordinary day, and the other way round.',
      heard: 'What is usual for you:',
      told: 'What is usual for me: {…}',
      urgent: 'What is usual',
    },
    'module.action': {
      label: 'What to do, step by step',
      hint: 'Write it so that a crew who has never met this person can do it.',
      why: 'It is the first thing that people who come at night look for.',
      heard: 'What is to be done:',
      urgent: 'What to do',
    },
    'module.dose': {
      label: 'Medicines for it',
      hint: 'Write units, ways and times as whole words, and no zero behind a decimal point.',
      why: 'One line holds all that has to be right, and says when it was checked.',
      heard: 'Medicines for it:',
      urgent: 'Medicines for it',
      none: 'No medicine belongs to this plan',
      parts: {
        medicine: { label: 'Medicine' },
        amount: { label: 'Amount', hint: 'With its unit, such as 30 milligrams.' },
        route: { label: 'Given', hint: 'Such as by mouth.' },
        repeat: { label: 'Repeat', hint: 'After what time, or once only.' },
        most: { label: 'At most', hint: 'In what time, such as 30 milligrams in 24 hours.' },
        checked: { label: 'Checked on' },
      },
      row: 'Medicine',
      addRow: 'Add another medicine',
    },
    'module.targets': {
      label: 'Readings to aim at (optional)',
      hint: 'For example oxygen, blood sugar, or minutes until the first medicine for pain.',
      why: 'What is right for most people may be wrong for this one.',
      heard: 'Readings to aim at:',
      urgent: 'Readings to aim at',
      parts: {
        name: { label: 'Reading' },
        value: { label: 'Aim' },
        unit: { label: 'Unit', hint: 'As a whole word, where there is one.' },
      },
      row: 'Reading',
      addRow: 'Add another reading',
    },
    'module.advicePhone': {
      label: 'Number for advice about this condition',
      why: 'A crew can ask somebody who knows this condition.',
      heard: 'Whom to call for advice:',
      urgent: 'Advice',
      parts: {
        phone: { label: 'Phone number' },
        who: { label: 'Who answers, and when', hint: 'You can leave this out.' },
      },
    },
  },
}
