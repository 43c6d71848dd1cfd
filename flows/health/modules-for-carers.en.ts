import type { ItemWords } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { health } from './section.ts'

/** What a helper is asked of one condition that can flare. */
export const modulesForCarers: Partially<ItemWords<(typeof health)['fields']['module']['item']>> = {
  about: 'What happens when this condition gets worse, and what is usual for {the person}. About 5 minutes.',
  seenBy:
    'You, {the person}, anyone else who helps, and the nurse or doctor who checks the plan. Once it is approved, people who come to help in an emergency can read it too, if their service uses Sayso.',
  steps: {
    kind: {
      lead: 'What to do about it, and any medicine and its dose, is completed with a nurse or doctor.',
    },
    seizure: {
      title: 'What does a seizure of {the person} look like?',
      lead: 'How does it begin, what do you see, and how are they after it?',
    },
    'seizure-usual': {
      title: 'How often does it come, and how long does it last?',
      lead: 'If there is more than one kind, say it of each.',
    },
    breath: {
      title: 'What happens when {the person}’s breathing gets worse?',
      lead: 'What changes first, how fast does it go, and how do they sit or speak then? “What is usual” can stay empty.',
    },
    sugar: {
      title: 'What happens when {the person}’s sugar goes too low or too high?',
      lead: 'What do they notice, what do you notice, and do they always feel it coming? “What is usual” can stay empty.',
    },
    pain: {
      title: 'What is an attack of pain like for {the person}?',
      lead: 'Where is it, how does it begin, and how would somebody know if they could not say? “What is usual” can stay empty.',
    },
    steroid: {
      title: 'What happens when {the person} does not have enough steroid?',
      lead: 'What brings it on, what comes first, and how fast do they become very ill? “What is usual” can stay empty.',
    },
    bleed: {
      title: 'What happens when {the person} bleeds?',
      lead: 'Where do they bleed, how can one tell when nobody sees it, and after what? “What is usual” can stay empty.',
    },
    heart: { title: 'What happens when {the person}’s heart gets worse?' },
    allergy: { title: 'What happens when {the person} has a severe reaction?' },
    pressure: {
      title: 'What happens when something is wrong below {the person}’s injury?',
      lead: 'How can people tell, for example by a pounding headache, sweating or red skin? “What is usual” can stay empty.',
    },
    suddenly: {
      title: 'What happens when {the person} suddenly gets worse?',
      lead: 'It may be a fever, pain, bleeding or being sick. What comes first, and how would somebody know if they could not say? The second box can stay empty.',
    },
    happens: {
      lead: 'What changes first, what do you see, and how are they afterwards? “What is usual” can stay empty.',
    },
  },
  fields: {
    'module.kind': {
      hint: 'If it is not here, choose “Another condition” and write it.',
      told: 'A condition of {the person} that can get worse: {…}',
    },
    'module.whatHappens': { hint: 'Write it for somebody who has never seen it.' },
    'module.usualForMe': {
      hint: 'For example how often it comes, how long it lasts, and readings that are normal for them.',
      heard: 'What is usual for {the person}:',
      told: 'What is usual for {the person}: {…}',
    },
  },
}
