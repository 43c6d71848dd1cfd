import type { Words } from '#src/flow/words.ts'
import type { reply } from './section.ts'

export const replyWords: Words<typeof reply> = {
  title: 'Answer a question',
  about: 'Say what becomes of a question that was asked in the plan.',
  seenBy: 'Whoever asked it, and the practice.',
  steps: {
    how: { title: 'What becomes of this question?' },
    words: { title: 'What do you answer?' },
    day: { title: 'When did you talk about it?' },
  },
  fields: {
    'reply.how': {
      label: 'What becomes of it',
      why: 'Whoever asked sees it on the page of their plan.',
      heard: 'What becomes of it:',
      choices: {
        answered: 'I answer it here, in writing',
        talked: 'We talked about it',
        carried: 'It is kept for the next version of the plan',
      },
    },
    'reply.words': {
      label: 'Your answer',
      hint: 'Write to whoever asked, in plain words.',
      why: 'It stands under your name on the page of their plan.',
      heard: 'Your answer:',
    },
    'reply.day': {
      label: 'The day on which you talked',
      hint: 'For example 27 3 2026.',
      why: 'The person sees on which day it was.',
      heard: 'Talked about on:',
    },
  },
}
