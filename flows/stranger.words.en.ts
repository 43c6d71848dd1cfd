import type { StrangersWords } from '#src/flow/stranger.ts'

/** The checks of a page that is read by somebody who knows nothing about the person. */
export const strangersWords = {
  call: {
    question: 'Could they call someone?',
    nothing: 'They would find no number to call. If you have nobody to name, that is an answer too.',
  },
  'call-parents': {
    question: 'Could they call whoever looks after you?',
    nothing: 'They would find no number of whoever looks after you. Can you add one?',
  },
  first: { question: 'Could they do the first thing?', nothing: 'They would find nothing to do first.' },
  'first-hurt': {
    question: 'Could they do the first thing, and tell when something hurts you?',
    nothing: 'They would find nothing to do first, and nothing about how you show that something hurts.',
  },
  'first-known': {
    question: 'Could they do the first thing, and talk with you so that you understand?',
    nothing: 'They would find nothing to do first, and nothing about how to talk with you.',
  },
  'first-normal': {
    question: 'Could they do the first thing, and tell what is normal for you?',
    nothing: 'They would find nothing to do first, and nothing about what is normal for you.',
  },
  calm: {
    question: 'Could they do the first thing, and stay calm with you?',
    nothing: 'They would find nothing to do first, and nothing that calms you.',
  },
  'get-in': {
    question: 'Could they get in?',
    nothing: 'They would find nobody who has a key or lives with you, and nothing about getting in.',
  },
  'not-to-do': {
    question: 'Would they know what not to do?',
    nothing: 'They would find nothing about what not to do.',
  },
  'not-to-do-in-crisis': {
    question: 'Would they know what not to do?',
    nothing: 'They would find nothing about what not to do.',
  },
  matters: {
    question: 'Would they know what matters to you?',
    nothing: 'They would find nothing about what matters to you.',
  },
} as const satisfies StrangersWords
