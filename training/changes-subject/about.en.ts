import type { DebriefWords, MeasuresOf, Meta } from '#src/training/scenario.ts'
import type { changesSubjectSection } from './section.ts'

export const meta: Meta = {
  topic: 'Finding out what matters to somebody who changes the subject',
  audience: ['administrator', 'nurse', 'social-worker'],
  learnerRole:
    'You are a receptionist, administrator or care co-ordinator at her practice. You may ask and write down; medical advice is not yours to give.',
  setting: 'The telephone, a weekday morning. She is at home.',
  minutes: 10,
  contentWarning: 'a fall, hours on the floor, and the fear of being moved into a home',
  framework:
    'Following a cue instead of a list. NURSE: naming, understanding, respecting, supporting, exploring.',
  sources: [
    {
      title: 'Kennifer and others 2009, Patient Education and Counseling 76, PMC2722879',
      fact: 'In 264 recorded conversations, an empathic answer to a negative emotion made the conversation 21 seconds longer on average.',
    },
    {
      title: 'Pollak and others 2007, Journal of Clinical Oncology, doi 10.1200/JCO.2007.12.4180',
      fact: 'In 398 recorded conversations, cancer doctors kept the door open for an emotion 22% of the times they could have.',
    },
    {
      title: 'Mental Capacity Act 2005, section 1',
      fact: 'An adult is taken to be able to decide until it is shown otherwise, and an unwise decision alone shows nothing.',
    },
  ],
  reviewedBy: 'none',
  reviewNote:
    'No clinician has reviewed this conversation yet, and no practice administrator. Miss Hallam is invented. What her trust, her distress and her readiness do here is the author’s judgement, not a measurement.',
}

export const measures: MeasuresOf<typeof changesSubjectSection> = {
  trust: {
    title: 'Trust',
    about: 'How far she believes that you rang for her sake, and not for the form’s.',
    stops: 'She had made up her mind that you rang for your form, and not for her.',
    better: 'higher',
  },
  distress: {
    title: 'Distress',
    about:
      'How shaken she is. Speaking of it raises it, and that is not a fault. Above 8 she has to put the telephone down.',
    stops: 'It had come too near, and she had to put the telephone down.',
    better: 'lower',
  },
  readiness: {
    title: 'Readiness',
    about:
      'How near she is to saying what she steps round. It grows when you come back to what she let drop, and when you wait.',
    stops: 'She was not ready.',
    better: 'higher',
  },
}

export const debrief: DebriefWords = {
  prompts: [
    'She changed the subject several times. Choose one of them: what had come right before it?',
    'Where did you follow her, and where did you lead? What were you afraid would happen if you waited?',
    'What did you say about who would hear of it? Could you keep to that?',
  ],
  modelAnswer: [
    'Somebody who changes the subject has nearly always come close to it. What she lets drop on the way (a seat, some stairs, a pencil) is the way back in.',
    'The calls that reach it say early why they ring, and then put the list down. The lines of the form get filled all the same, from what she tells.',
    'A pause on the telephone feels longer than it is. It works after she has begun to say something. It does not work before she knows who is calling.',
    'You can answer more than it seems: who may be called, who sees the plan, that she may change a word. What happens to a body in a fall is the nurse’s, and saying so is no failure.',
    'A secret cannot be promised, and it need not be taken away from her either. Asking what may be passed on, to whom, and why, leaves it hers.',
  ],
}
