import type { Words } from '#src/flow/words.ts'
import type { legal } from './section.ts'

const decision = {
  label: 'Decision',
  choices: {
    plan: 'Making this plan',
    sharing: 'Sharing this plan',
    place: 'Where to be cared for, and going to hospital',
    treatment: 'A treatment that is offered',
    refusing: 'Refusing a treatment in advance',
    other: 'Another decision',
  },
} as const
const about = { label: 'What it is about', hint: 'Needed for another decision.' } as const

export const legalWords: Words<typeof legal> = {
  title: 'Capacity and best interests',
  about: 'Whether the person can make the decisions in this plan. About 2 minutes.',
  seenBy: 'The person, clinicians of this practice, and clinical staff who read the approved plan.',
  steps: {
    capacity: {
      title: 'Can the person make these decisions?',
      lead: 'The law presumes that they can. An illness, an age, a way of behaving, or a choice that others find unwise shows nothing by itself. Give all the help they need first: time, an interpreter, pictures, a better hour of the day.',
    },
    'best-interests': {
      title: 'How were the decisions made that the person could not make?',
      lead: 'One record for each decision that they could not make.',
    },
  },
  fields: {
    'legal.capacity': {
      label: 'Capacity, decision by decision',
      hint: 'Record a decision only where there was a reason, since the law presumes that people can decide.',
      why: 'What is not recorded here is presumed, so silence never means that somebody cannot decide.',
      heard: 'Capacity:',
      row: 'Decision',
      addRow: 'Add a decision',
      none: 'There is no reason to doubt it when this is signed: presumed able. Judge it anew',
      parts: {
        decision,
        about,
        outcome: {
          label: 'What was found',
          choices: {
            has: 'Can make this decision',
            lacks: 'Cannot make this decision, even with help',
            fluctuates: 'It comes and goes',
            'not-assessed': 'Not looked at',
          },
        },
        how: {
          label: 'How it was looked at',
          hint: 'What the person could not understand, keep in mind, weigh or say, which impairment of the mind or brain is the cause, and what was tried to help.',
        },
        by: { label: 'Who looked at it', hint: 'Name and role.' },
        on: { label: 'Day' },
        kept: { label: 'Where the full record is' },
      },
    },
    'legal.bestInterests': {
      label: 'Best interests, decision by decision',
      why: 'Whoever reads a plan that others made has to see how they made it.',
      heard: 'Best interests:',
      row: 'Decision',
      addRow: 'Add a decision',
      parts: {
        decision,
        about,
        wishes: {
          label: 'What the person has wanted, felt and believed',
          hint: 'Now and in the past, above all what they wrote down when they could decide.',
        },
        consulted: {
          label: 'Who was asked, and what they said',
          hint: 'Carers, family, whoever the person named, an attorney or deputy. If somebody was not asked, say why.',
        },
        advocate: {
          label: 'An independent mental capacity advocate',
          choices: {
            'took-part': 'Took part',
            asked: 'Was asked for and has not answered yet',
            'not-needed':
              'Not needed: family or a friend could be asked (paid staff do not count), or this decision needs none',
          },
        },
        outcome: {
          label: 'What was decided, and why',
          hint: 'Also what else could have been done, and why it was not.',
        },
        by: { label: 'Who decided', hint: 'Name and role.' },
        on: { label: 'Day' },
      },
    },
  },
}
