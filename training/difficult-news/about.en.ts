import type { DebriefWords, MeasuresOf, Meta } from '#src/training/scenario.ts'
import type { difficultNewsSection } from './section.ts'

export const meta: Meta = {
  topic: 'Telling somebody that their time may be short',
  audience: ['gp', 'nurse'],
  learnerRole: 'You are the practice nurse or GP who has known Mr Pike for two years.',
  setting: 'His kitchen, four days after he came home from hospital.',
  minutes: 12,
  contentWarning: 'dying, breathlessness and a frightened wife',
  framework: 'Ask-Tell-Ask, and NURSE: naming, understanding, respecting, supporting, exploring.',
  sources: [
    {
      title: 'Kennifer and others 2009, Patient Education and Counseling 76, PMC2722879',
      fact: 'In 264 recorded conversations, cancer doctors answered 35% of their patients’ negative emotions with empathy. An empathic answer made the conversation 21 seconds longer on average.',
    },
    {
      title: 'Pollak and others 2007, Journal of Clinical Oncology, doi 10.1200/JCO.2007.12.4180',
      fact: 'In 398 recorded conversations, cancer doctors kept the door open for an emotion 22% of the times they could have.',
    },
    {
      title: 'Back and others 2005, CA: A Cancer Journal for Clinicians 55, pages 164 to 177',
      fact: 'Describes Ask-Tell-Ask and the NURSE answers to an emotion.',
    },
  ],
  reviewedBy: 'none',
  reviewNote:
    'No clinician has reviewed this conversation yet. Mr and Mrs Pike are invented. What their trust and distress do here is the author’s judgement, not a measurement.',
}

export const measures: MeasuresOf<typeof difficultNewsSection> = {
  trust: {
    title: 'Trust',
    about: 'How far Harold believes that you will tell him the truth and get his wishes right.',
    stops: 'He no longer believed that you would tell him the truth, or get his wishes right.',
    better: 'higher',
  },
  distress: {
    title: 'Distress',
    about:
      'How upset and out of breath he is. Honest news raises it, and that is not a fault. Above 8 he cannot go on.',
    stops: 'He was too upset, and too short of breath, to go on.',
    better: 'lower',
  },
}

export const debrief: DebriefWords = {
  prompts: [
    'Choose one moment that you would keep. What were you trying to do there?',
    'Choose one moment where Harold or Jean drew back. What had you heard, and what did you answer to?',
    'Where did his distress go up? Was that the cost of being honest, or could it have been spared?',
  ],
  modelAnswer: [
    'There is more than one good way through this visit. The ways that end in a plan have some things in common.',
    'They ask before they tell. What he has been told, and whether there may be more, comes before any news.',
    'They tell it short and true: a hope and a worry in the same breath, in words that he would use. After it they leave room. Silence is worth most here, and least at the beginning.',
    'They answer a feeling with a feeling before they answer it with a service. The list of numbers for Jean is a good thing, and it comes second.',
    'They accept that his distress goes up when he is told. When it is close to the edge, they slow down: they name it, respect it, or wait, before going on.',
    'They let his wishes keep their edges. Where he would not lie is one thing, and refusing hospital is another. What he would go in for, and what he would not, is written in his words and read back.',
    'A mistake can be mended. Saying “I went too fast” or “I went round it” earns more trust than it costs.',
  ],
}
