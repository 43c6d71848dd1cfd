import type { DebriefWords, MeasuresOf, Meta } from '#src/training/scenario.ts'
import type { crisisPlanSection } from './section.ts'

export const meta: Meta = {
  topic: 'A mental-health crisis plan, with a parent in the room',
  audience: ['nurse', 'social-worker'],
  learnerRole: 'You are his community mental-health nurse. You have met him three times.',
  setting: 'A small room at the clinic, late in the afternoon.',
  minutes: 14,
  contentWarning: 'a mental-health crisis, police, handcuffs and thoughts of not being alive',
  framework:
    'A plan in the person’s own words: early signs, who does what, and where it stops. Asking about suicide in plain words. NURSE.',
  sources: [
    {
      title: 'Farrelly and others 2013, PMC7192174',
      fact: 'Of 424 routine crisis plans, 15% held one single fact that was about that one person.',
    },
    {
      title: 'Gamarra and others 2015, PMC4675034',
      fact: 'Where safety plans had been written better, people were admitted to psychiatric wards less often.',
    },
    {
      title: 'Mental Capacity Act 2005, sections 24 to 26',
      fact: 'An adult who can decide may refuse a treatment in advance. Treatment under the Mental Health Act can go past it, which is no reason to leave a wish unwritten.',
    },
  ],
  reviewedBy: 'none',
  reviewNote:
    'No clinician has reviewed this conversation yet, and nobody who has made a crisis plan. Callum and Ian Reid are invented. What trust, distress and readiness do here is the author’s judgement, not a measurement.',
}

export const measures: MeasuresOf<typeof crisisPlanSection> = {
  trust: {
    title: 'Trust',
    about: 'How far Callum believes that this plan will be his.',
    stops: 'Callum had stopped believing that any of it would be his.',
    better: 'higher',
  },
  distress: {
    title: 'Distress',
    about:
      'How wound up Callum is. Talking of that night raises it, and that is not a fault. Above 8 he has to go outside.',
    stops: 'Callum was too wound up to stay in the room.',
    better: 'lower',
  },
  readiness: {
    title: 'Readiness',
    about: 'How near he is to saying how it begins, and what nobody knows.',
    stops: 'He was not ready.',
    better: 'higher',
  },
}

export const debrief: DebriefWords = {
  prompts: [
    'When did the father come first, and when the son? Did you mean it to be so?',
    'How did you ask about suicide, or how did it come about that you did not?',
    'What is in this plan that could stand in nobody else’s?',
  ],
  modelAnswer: [
    'The plan is his, and his father is the one who will be awake. Good ways let each tell that night once, and hear that the other was there as well.',
    'Triggers, insight and relapse are words for a file. How it begins is a radio, a pair of trainers, a kitchen. A plan that holds one such fact is rarer than it should be.',
    'He says it sideways. Asked in plain words whether he has thought of ending his life, he can answer. To ask puts nothing into anybody’s head; not to ask tells him that it cannot be said.',
    'What is told in confidence is neither passed on over his head nor promised away. You say what you would have to share before it is told, and ask him which of it goes on the page.',
    'A wish about the police is not a risk in itself. Written down with what should happen instead, and when his father may ring all the same, both can keep to it.',
    'It has to work at four in the morning, when your own number is a recording.',
  ],
}
