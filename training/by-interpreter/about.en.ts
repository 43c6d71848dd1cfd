import type { DebriefWords, MeasuresOf, Meta } from '#src/training/scenario.ts'
import type { byInterpreterSection } from './section.ts'

export const meta: Meta = {
  topic: 'Speaking through an interpreter, at night',
  audience: ['paramedic', 'gp', 'nurse'],
  learnerRole:
    'You are a paramedic, or whoever comes out at night. You speak no Turkish. There is a telephone interpreter, if you ring.',
  setting: 'A front room, ten past three in the morning. The sofa has been made up as a bed.',
  minutes: 12,
  contentWarning: 'breathlessness, dying, and a child who has to say grown-up things',
  framework:
    'Speaking through an interpreter: to the person, in short pieces, with everything said. Ask-Tell-Ask. NURSE.',
  sources: [
    {
      title: 'Flores and others 2012, Annals of Emergency Medicine 60, doi 10.1016/j.annemergmed.2012.01.025',
      fact: 'In 57 recorded emergency visits, 12% of the errors of professional interpreters could have done harm, 22% of those of people who stepped in, and 20% where nobody interpreted.',
    },
    {
      title: 'Flores and others 2003, Pediatrics 111',
      fact: 'In 13 recorded visits the commonest error of interpreting was leaving something out (52% of the errors). One of those who stepped in was an 11-year-old sister or brother.',
    },
    {
      title: 'Broadhurst and others 2019, BMJ Supportive & Palliative Care 9',
      fact: 'Where a plan said how far treatment should go, 82% of people died in the place that they preferred, and 71% where it did not.',
    },
  ],
  reviewedBy: 'none',
  reviewNote:
    'No clinician has reviewed this conversation yet, nor an interpreter. Mr Demir and his family are invented. What trust, distress and understanding do here is the author’s judgement, not a measurement.',
}

export const measures: MeasuresOf<typeof byInterpreterSection> = {
  trust: {
    title: 'Trust',
    about: 'How far Mr Demir believes that it is he whom you want to hear.',
    stops: 'He no longer believed that it was he whom you wanted to hear.',
    better: 'higher',
  },
  distress: {
    title: 'Distress',
    about:
      'How frightened and how short of breath he is. Time and true words raise it, and that is not a fault. Above 8 there is no more time to ask.',
    stops: 'He was too short of breath for any more questions.',
    better: 'lower',
  },
  understanding: {
    title: 'Got across',
    about: 'How much of what was said has arrived on the other side, in both directions.',
    stops: 'It had not got across.',
    better: 'higher',
  },
}

export const debrief: DebriefWords = {
  prompts: [
    'Whom were you looking at while you spoke?',
    'What did Elif leave out, and why do you think she did?',
    'What did you believe the plan to say, before you had asked him?',
  ],
  modelAnswer: [
    'Half a minute of Turkish and three words of English: something has been left out. It is nobody’s fault, least of all hers, and it is the moment to ring.',
    'A child who interprets is also a granddaughter. What she leaves out she leaves out for love, and what she says aloud she will go on hearing.',
    'An interpreter is told two things before it begins: that everything is to be said, and what it may be about. After that you speak to him, and look at him.',
    'One thing at a time, and then a pause. Somebody else has to carry each sentence over.',
    'A plan made by way of a child may say something that nobody meant. It is a place to begin asking, at night as well.',
    'What holds is what he has told somebody in his own words. Having him say it to his wife costs a minute, and you hear whether it arrived.',
  ],
}
