import type { DebriefWords, MeasuresOf, Meta } from '#src/training/scenario.ts'
import type { formInFolderSection } from './section.ts'

export const meta: Meta = {
  topic: 'A DNACPR form that nobody had explained',
  audience: ['hospital-doctor', 'nurse', 'gp'],
  learnerRole: 'You are a doctor or a senior nurse on the ward. You did not sign the form.',
  setting: 'The relatives’ room, and then Rita’s bed by the window.',
  minutes: 12,
  contentWarning:
    'resuscitation, a form that was signed without a word to the family, and a very angry daughter',
  framework:
    'Ask-Tell-Ask after something has gone wrong. Saying sorry without defending. NURSE: naming, understanding, respecting, supporting, exploring.',
  sources: [
    {
      title: 'R (Tracey) v Cambridge University Hospitals and others [2014] EWCA Civ 822',
      fact: 'A patient is to be involved in a decision that resuscitation is not to be attempted, unless that would do her harm; that it may upset her is not enough.',
    },
    {
      title: 'Winspear v City Hospitals Sunderland [2015] EWHC 3250 (QB)',
      fact: 'A notice was put on a man’s record at three in the morning, and his mother, who cared for him, was not spoken to. The court found that this breached his rights.',
    },
    {
      title: 'Mirarchi and others, TRIAD III, 22100496',
      fact: 'Of 768 doctors, 22% read a living will rightly. Many took a wish about resuscitation for a wish about all treatment.',
    },
  ],
  reviewedBy: 'none',
  reviewNote:
    'No clinician has reviewed this conversation yet, and nobody who has found such a form. Rita and Alison Marsh are invented. What trust, distress and understanding do here is the author’s judgement, not a measurement.',
}

export const measures: MeasuresOf<typeof formInFolderSection> = {
  trust: {
    title: 'Trust',
    about: 'How far Alison believes that somebody here is on her mother’s side.',
    stops: 'She no longer believed that anybody here was on her mother’s side.',
    better: 'higher',
  },
  distress: {
    title: 'Distress',
    about:
      'How upset and angry Alison is. Plain words about resuscitation raise it, and that is not a fault. Above 8 she has to leave the room.',
    stops: 'She was too upset to stay in the room.',
    better: 'lower',
  },
  understanding: {
    title: 'Grasp',
    about: 'How clear it is to Alison what the form is about, and what it is not about.',
    stops: 'It was not clear to her.',
    better: 'higher',
  },
}

export const debrief: DebriefWords = {
  prompts: [
    'Where did you feel that you had to defend somebody? What did you say then?',
    'What did Alison believe the form to mean, at the start and at the end? How do you know?',
    'When did Rita come into the conversation? Could it have been earlier?',
  ],
  modelAnswer: [
    'Something went wrong in March. The ways that lead anywhere say so in the first minute, and do not explain it away. An apology for how she learnt of it is not a confession about the decision.',
    'She believes that not being resuscitated means not being treated. Until that is cleared up everything else is heard through it. Said before she has been heard, it does not arrive.',
    'Resuscitation is told in a sentence that nobody could mistake: what is done, and how it would go with this body. It is told once, and then there is room.',
    'The form is wrong in one thing, and perhaps right in another. To strike it out at once settles an argument with the daughter. It is the mother’s page.',
    'Rita can speak for herself, and has something to say that neither of you knew. It is not too late to ask her properly, by daylight.',
    'A page that begins with what will be done for her can be taken home. A page that says only what will not be done ends up behind the boiler guarantee.',
  ],
}
