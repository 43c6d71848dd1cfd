import { date, one, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'

const rules = { by: ['K'], class: 'F', need: 'MMMMMM' } as const

/** What becomes of a question that the person or a helper asked; the answer is written to them. */
export const reply = section({
  id: 'reply',
  version: 1,
  fields: {
    'reply.how': one({ ...rules, mark: 'reply-how' }, ['answered', 'talked', 'carried']),
    'reply.words': paragraph({ ...rules, mark: 'reply-words' }),
    'reply.day': date({ ...rules, mark: 'reply-day' }),
  },
  start: 'how',
  steps: {
    how: {
      ask: ['reply.how'],
      next: [
        { when: { 'reply.how': { is: 'answered' } }, go: 'words' },
        { when: { 'reply.how': { is: 'talked' } }, go: 'day' },
        'done',
      ],
    },
    words: { ask: ['reply.words'], next: 'done' },
    day: { ask: ['reply.day'], next: 'done' },
  },
})
