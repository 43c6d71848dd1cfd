import type { DebriefWords, MeasuresOf, Meta } from '#src/training/scenario.ts'
import type { teenagerSection } from './section.ts'

export const meta: Meta = {
  topic: 'A young person, and parents who do not agree',
  audience: ['nurse', 'hospital-doctor'],
  learnerRole:
    'You are a children’s nurse or doctor on the respiratory team. Imogen has known you since she was nine.',
  setting: 'A clinic room, after her breathing test. There is a door to the treatment room.',
  minutes: 12,
  contentWarning: 'a seriously ill girl, dying, and parents who disagree',
  framework:
    'The young person first, and both parents. How much she wants to know is hers to say. NURSE: naming, understanding, respecting, supporting, exploring.',
  sources: [
    {
      title: 'Gillick v West Norfolk and Wisbech AHA [1985] UKHL 7',
      fact: 'Somebody under 16 who understands fully what is proposed can consent to treatment without a parent’s consent.',
    },
    {
      title: 'Re W (A Minor) (Medical Treatment: Court’s Jurisdiction) [1993] Fam 64',
      fact: 'In England and Wales a court can override a refusal of treatment by somebody under 18. The judges said that the consent of a parent can do so too.',
    },
    {
      title: 'United Nations Convention on the Rights of the Child, article 12',
      fact: 'A child who can form views has the right to express them in all that concerns the child, and to have them given weight by age and maturity.',
    },
    {
      title: 'Kennifer and others 2009, Patient Education and Counseling 76, PMC2722879',
      fact: 'In 264 recorded conversations, an empathic answer to a negative emotion made the conversation 21 seconds longer on average.',
    },
  ],
  reviewedBy: 'none',
  reviewNote:
    'No clinician has reviewed this conversation yet, and no young person with a long illness. Imogen and her parents are invented. What trust, distress and readiness do here is the author’s judgement, not a measurement.',
}

export const measures: MeasuresOf<typeof teenagerSection> = {
  trust: {
    title: 'Trust',
    about: 'How far Imogen believes that you will not talk round her.',
    stops: 'Imogen had stopped believing that you would talk to her and not round her.',
    better: 'higher',
  },
  distress: {
    title: 'Strain',
    about:
      'How much strain there is in the room, between the three of them. Plain words raise it, and that is not a fault. Above 8 somebody walks out.',
    stops: 'There was more strain in the room than the three of them could stand.',
    better: 'lower',
  },
  readiness: {
    title: 'Readiness',
    about: 'How near Imogen is to saying what she thinks about at night.',
    stops: 'She was not ready.',
    better: 'higher',
  },
}

export const debrief: DebriefWords = {
  prompts: [
    'Who spoke most in your conversation? Who decided that?',
    'When the parents disagreed, what did you hear each of them being afraid of?',
    'What did Imogen know already? How did you find out?',
  ],
  modelAnswer: [
    'She knows. Children who have been ill for long nearly always know more than anybody has told them, and keep it from their parents as their parents keep it from them.',
    'What her parents disagree about is not what it seems. Neither of them wants her to suffer or to be alone. That can be said, with both of them there.',
    'Time with her alone is ordinary at fifteen. It is offered as something for everybody of her age, and what would be passed on is said before it begins.',
    'She is asked how much she wants to know, and from whom, before she is told. It can be a little at a time.',
    'What she wants has a party in it, and a cat, and a sentence about the tube. Who puts down only the sentence has not understood it.',
    'Her parents hear it from her, or from you in her words and with her leave. They will need to be told that they have not done it wrong.',
  ],
}
