import type { DebriefWords, MeasuresOf, Meta } from '#src/training/scenario.ts'
import type { sonAnswersSection } from './section.ts'

export const meta: Meta = {
  topic: 'Hearing somebody whose relative answers for her',
  audience: ['gp', 'nurse', 'social-worker'],
  learnerRole: 'You are her GP, or a nurse practitioner who does the home visits.',
  setting: 'Their front room, ten in the morning. Her tablets work until about noon.',
  minutes: 12,
  contentWarning: 'a long illness, a worn-out son and a promise to somebody who has died',
  framework:
    'Whose wish is it? Speaking to the person, with those around her. NURSE: naming, understanding, respecting, supporting, exploring.',
  sources: [
    {
      title: 'Mental Capacity Act 2005, section 1',
      fact: 'Nobody is to be treated as unable to decide before all that can be done to help them decide has been tried.',
    },
    {
      title: 'Mental Capacity Act 2005, section 3',
      fact: 'Somebody can communicate a decision by talking, by signs or by any other means.',
    },
    {
      title: 'Pollak and others 2007, Journal of Clinical Oncology, doi 10.1200/JCO.2007.12.4180',
      fact: 'In 398 recorded conversations, cancer doctors kept the door open for an emotion 22% of the times they could have.',
    },
  ],
  reviewedBy: 'none',
  reviewNote:
    'No clinician has reviewed this conversation yet, and nobody who lives with Parkinson’s. Mrs Redfern and her son are invented. What trust, strain and readiness do here is the author’s judgement, not a measurement.',
}

export const measures: MeasuresOf<typeof sonAnswersSection> = {
  trust: {
    title: 'Her trust',
    about: 'How far Joyce believes that it is she who is being asked.',
    stops: 'Joyce no longer believed that it was she who was being asked.',
    better: 'higher',
  },
  distress: {
    title: 'His strain',
    about:
      'How near Martin is to the end of what he can carry. Asking her instead of him raises it a little, and that is not a fault. Above 8 he shows you out.',
    stops: 'Martin could take no more of it.',
    better: 'lower',
  },
  readiness: {
    title: 'Readiness',
    about: 'How near Joyce is to saying what she thinks. It grows with every wait that nobody fills.',
    stops: 'She was not ready.',
    better: 'higher',
  },
}

export const debrief: DebriefWords = {
  prompts: [
    'At which moments did you have to choose between the two of them? Did you have to?',
    'How long did you wait for her, and what were you telling yourself meanwhile?',
    'What is Martin afraid of? When did you know?',
  ],
  modelAnswer: [
    'A fast answer and a slow one are not in a fair race. The visits in which she is heard are those in which somebody takes the clock away, and says so to both.',
    'Martin is no obstacle. He speaks because once nobody waited. Who hears that from him need not ask him to be quiet.',
    'Sending him out, or telling him off, gets a private word with her at the cost of the one who is there at night. Turning your chair costs less.',
    'What two people want, as one of them tells it, is one person’s wish until the other has been asked. It can be written down, as his, with his name.',
    'A plan for somebody with a slow voice begins with how to hear her: wait, how long, who can help. Whoever comes at night has not had your half hour.',
  ],
}
