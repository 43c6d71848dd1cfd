import type { Words } from '#src/flow/words.ts'
import type { start } from './section.ts'

export const startWords: Words<typeof start> = {
  title: 'Where to begin',
  about: 'Three short questions, so that we ask you only what fits. About 2 minutes.',
  seenBy: 'You, anyone you let help you, and the nurse or doctor who checks your plan.',
  steps: {
    reason: {
      title: 'What made you think about a plan?',
      lead: 'This service knows two kinds of plan so far. If neither fits, choose the nearer one, and tell your nurse or doctor. The first has a few questions about dying. You can leave any of them.',
    },
    'birth-year': { title: 'In which year were you born?' },
    'too-young': {
      title: 'This service cannot make a plan for someone under 18 yet',
      lead: 'Plans for children and teenagers need parts that are missing here, so nobody can approve one. Please talk to the nurse or doctor you know best, or to your GP surgery. In a hurry, call 111. What you write here is kept, and you can show it to them.',
    },
    helper: { title: 'Is anyone helping you to write this?' },
  },
  fields: {
    'plan.pathways': {
      label: 'What the plan is for',
      hint: 'You can choose both.',
      why: 'It decides which questions you see.',
      heard: 'Your plan is for:',
      told: 'What made me think about a plan: {…}.',
      choices: {
        eol: {
          me: 'I am ill or frail and likely to get worse, or in the last years of my life',
          them: 'Illness or frailty likely to get worse, or the last years of life',
        },
        mhc: {
          me: 'I have been in a mental health crisis, or fear that I may be',
          them: 'Times of mental health crisis',
        },
      },
    },
    'plan.birthYear': {
      label: 'Year of birth',
      hint: 'For example 1948.',
      why: 'Plans are for people of 18 and over, and you should know that before you write.',
      heard: 'You were born in:',
      told: 'I was born in {…}.',
    },
    'plan.tooYoung': {
      label: 'Under 18',
      why: 'You should not write a whole plan and hear this at the end.',
      heard: 'You have read:',
    },
    'plan.supportedBy': {
      label: 'Who is helping',
      hint: 'If you are writing alone, you can write “nobody”.',
      why: 'People who read your plan want to know whose words they are reading.',
      heard: 'Helping you to write this:',
      told: 'Helping me to write this: {…}',
    },
  },
}
