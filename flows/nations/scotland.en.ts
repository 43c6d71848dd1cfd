import type { NationData } from '#src/flow/nation.ts'
import { contactsSaid } from '../contacts/said-in-nations.ts'
import type { NationWords } from './words.ts'

const memory = { source: 'From memory: no lawyer has read it.', readOn: '2026-11-26' } as const

export const scotland: NationData = {
  asOf: '2026-11-28',
  postcodes: 'AB DD DG EH FK G HS IV KA KW KY ML PA PH ZE',
  law: {
    'advance-refusal': {
      in: 'No Act speaks of advance directives; courts are expected to respect one that is clear. From 16 on somebody is taken to be able to decide.',
      ...memory,
    },
    'health-attorney': {
      in: 'Adults with Incapacity (Scotland) Act 2000, section 16: a power of attorney with welfare powers',
      from: '2001-04-02',
      ...memory,
    },
    'advance-statement': {
      in: 'Mental Health (Care and Treatment) (Scotland) Act 2003, sections 275 and 276: in writing, signed, and certified by a witness of certain professions; regard is had to it',
      from: '2005-10-05',
      source: 'legislation.gov.uk, the Act as it was made; the day from memory',
      readOn: '2026-11-28',
    },
    'advance-choice': {
      in: 'None: the advance statement of the Act of 2003 stands in its place.',
      ...memory,
    },
    'nominated-person': {
      in: 'None: the named person of the Act of 2003, section 250, stands in their place.',
      ...memory,
    },
  },
}

/** What forms say otherwise there. */
export const wordsInScotland: NationWords = {
  // Who may decide for somebody is called something else there, and chosen by another court.
  contacts: contactsSaid(
    {
      attorney: {
        me: 'My welfare attorney, not only for money (papers not yet seen)',
        them: 'Attorney for health and care (reported, papers not yet seen)',
      },
      deputy: {
        me: 'My guardian for welfare, chosen by the sheriff court (papers not yet seen)',
        them: 'Guardian chosen by a court (reported, papers not yet seen)',
      },
      'nominated-person': {
        me: 'My named person in mental health law (papers not yet seen)',
        them: 'Named person in mental health law (reported, papers not yet seen)',
      },
    },
    {
      attorney: 'Attorney for health and care',
      deputy: 'Guardian for welfare, chosen by a court',
      'nominated-person': 'Named person in mental health law',
    },
    'Carers can ask the council for an adult carer support plan, and the team can say how.',
  ),
  crisis: {
    steps: {
      'advance-choice': {
        title: 'Have you made an advance statement, or another paper with your choices?',
        lead: 'In Scotland an advance statement is in writing, and you sign it. A witness of certain professions signs too, and certifies that you understood. Whoever treats you for mental disorder has to have regard to it.',
      },
    },
  },
  papers: {
    steps: {
      'could-decide': {
        lead: 'Two things matter at that time. You were 16 or over. You could understand what you refused, and what could follow.',
      },
      'as-wish': {
        lead: 'By what you told us, the law may not follow this paper as a refusal. So what it says is not asked here: on a page that follows you can say what you think of a treatment, and that is read as what you want. If you only doubt whether you could decide it then, say so to your nurse or doctor: they go through the paper with you, and until then whoever finds it has to judge it themselves. If you are 16 or over and can decide now, you can write a new one.',
      },
      registered: {
        lead: 'It counts once it is registered with the Office of the Public Guardian (Scotland). Your nurse or doctor has to see it.',
      },
    },
    fields: {
      'legal.adrt.exists': {
        label: 'An advance directive to refuse a treatment',
        heard: 'An advance directive to refuse a treatment:',
        told: 'An advance directive to refuse a treatment: {…}',
      },
      'legal.adrt.couldDecide': {
        why: 'Doctors weigh a refusal by whether somebody could decide it when it was written.',
        choices: {
          could: {
            me: 'I was 16 or over, and I could decide it',
            them: 'Says: was 16 or over, and could decide it',
          },
          'under-age': { me: 'I was under 16', them: 'Says: was under 16. Read it as a wish' },
        },
      },
      views: {
        item: {
          steps: {
            'not-wanted': {
              lead: 'What you chose guides people. It is not a refusal. From 16 on you can write an advance directive, which doctors weigh when you cannot decide. Choose “I want to talk about this” below, and your nurse or doctor can tell you how.',
            },
          },
        },
      },
    },
  },
  // Adults with Incapacity (Scotland) Act 2000, section 1: the test is benefit, and the Act has no advocate of its own.
  legal: {
    title: 'Capacity and benefit',
    fields: {
      'legal.bestInterests': {
        label: 'Benefit, decision by decision',
        heard: 'Benefit:',
        parts: {
          consulted: {
            label: 'Who was asked, and what they said',
            hint: 'The nearest relative, the main carer, a welfare attorney or guardian, whoever the person named. If somebody was not asked, say why.',
          },
          advocate: { label: 'An independent advocate' },
          outcome: {
            label: 'What was decided, what the benefit is, and why less could not give it',
            hint: 'For treatment, also where the certificate of incapacity is kept.',
          },
        },
      },
    },
  },
  authority: {
    fields: {
      'authority.document': {
        choices: {
          'lpa-health': 'A registered power of attorney with welfare powers',
          deputy: 'An order of the sheriff court that makes them a guardian for welfare',
        },
      },
    },
  },
}
