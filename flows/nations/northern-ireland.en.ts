import type { NationData } from '#src/flow/nation.ts'
import { contactsSaid } from '../contacts/said-in-nations.ts'
import type { NationWords } from './words.ts'

const memory = { source: 'From memory: no lawyer has read it.', readOn: '2026-11-26' } as const

export const northernIreland: NationData = {
  asOf: '2026-11-28',
  postcodes: 'BT',
  law: {
    'advance-refusal': {
      in: 'The law that courts made. The Mental Capacity Act (Northern Ireland) 2016, section 11, speaks of effective advance decisions; it is in force in part.',
      ...memory,
    },
    'health-attorney': {
      in: 'None in force: an enduring power of attorney is about money.',
      ...memory,
    },
    'advance-statement': {
      in: 'No Act asks for a form; what somebody wrote is weighed for their best interests.',
      ...memory,
    },
    'advance-choice': {
      in: 'None: the Mental Health (Northern Ireland) Order 1986 has no such paper.',
      ...memory,
    },
    'nominated-person': {
      in: 'None for these plans: the Order of 1986 knows the nearest relative, the Act of 2016 a nominated person.',
      ...memory,
    },
  },
}

/** What forms say otherwise there. */
export const wordsInNorthernIreland: NationWords = {
  // An attorney decides about money alone there, and so does whom the High Court puts in charge.
  contacts: contactsSaid(
    {
      attorney: {
        me: 'My attorney (here, an attorney decides about money only; papers not yet seen)',
        them: 'Attorney, who in Northern Ireland decides about money only (reported, papers not yet seen)',
      },
      deputy: {
        me: 'Somebody the High Court put in charge of my money, not of my health (papers not yet seen)',
        them: 'Put in charge of money, not of health, by the High Court (reported, papers not yet seen)',
      },
      'nominated-person': {
        me: 'My nearest relative or nominated person in mental health law (papers not yet seen)',
        them: 'Nearest relative or nominated person in mental health law (reported, papers not yet seen)',
      },
    },
    {
      attorney: 'Attorney, who in Northern Ireland decides about money only',
      deputy: 'Put in charge of money, not of health, by the High Court',
      'nominated-person': 'Nearest relative or nominated person in mental health law',
    },
    'Carers can ask their Health and Social Care Trust for a carer’s assessment, and the team can say how.',
  ),
  // There is no 111 in Northern Ireland.
  crisis: {
    fields: {
      crisis: {
        item: {
          steps: {
            'escalate-when': {
              title: 'When should 999, the out-of-hours service or direct admission be used?',
            },
          },
          fields: {
            'crisis.escalateProposed': {
              hint: 'For example 999, the out-of-hours service or a crisis team.',
            },
            'crisis.escalateWhen': {
              heard: 'When to call 999 or the out-of-hours service, or go to hospital:',
            },
          },
        },
      },
    },
  },
  // No papers there give power over health and care.
  papers: {
    fields: {
      'legal.lpa.kind': {
        label: 'Somebody who is said to decide for you',
        hint: 'In Northern Ireland such papers are about money, and give no say about your care.',
        why: 'Staff should not take a paper about money for one about your care.',
      },
    },
  },
  // What is in force there has no independent mental capacity advocate for these decisions.
  legal: {
    fields: { 'legal.bestInterests': { parts: { advocate: { label: 'An independent advocate' } } } },
  },
}
