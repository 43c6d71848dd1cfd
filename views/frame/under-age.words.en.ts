import type { PartOfViewWords } from '../words.ts'

/**
 * What is said otherwise of who is under 18: what they refuse is a view that those present weigh, and binds nobody as an
 * adult's may (RULE-CYP-1). Each law has as many paragraphs as the one that it takes the place of. No lawyer has read this.
 */
export const underAge: PartOfViewWords = {
  question: {
    // A child of seven has no account: nothing is promised of what they will read.
    carerLead: (person: string) =>
      `These questions are about ${person}. What you write stands beside what ${person} says, and never replaces it. ${person} reads it if the plan becomes theirs, or if somebody shows it to them.`,
    refusal: {
      law: [
        'Under 18, nobody can say no to a treatment ahead of time in a way that binds in law.',
        'What you say counts all the same. It is your view: whoever treats you should ask you, and weigh it.',
        'Say why, if you like. Your nurse or doctor can talk with you about what would happen.',
        'This page is not a legal paper.',
      ],
      carer: (name: string) =>
        `Under 18, such words are a view, and those who are there weigh it. What ${name} says for themselves comes first: let them write it, or write it down as theirs.`,
    },
    asksRefusal: {
      own: 'A computer noticed this. They are not part of your plan, so nobody who comes in an emergency reads them. If there is a treatment you do not want, write it in your plan too.',
      helper: (name: string) =>
        `A computer noticed this. They are not part of the plan, so nobody who comes in an emergency reads them. If there is a treatment that ${name} does not want, the plan has to say so.`,
    },
  },
  review: {
    refusals: {
      lead: 'A computer noticed these words, or a clinician did. If they refuse a treatment, say so: they then stand at the top of the page that urgent care reads, as a view to be weighed. Talk about it with the person.',
      law: 'The person is under 18, and nobody under 18 makes a refusal in advance that binds in law. Ask them at the time, alone if you can; weigh what they say here, and what those with parental responsibility say.',
    },
  },
}

/** From 16 on somebody is taken there to be able to decide, and no Act speaks of advance directives. */
export const underAgeInScotland: PartOfViewWords = {
  question: {
    refusal: {
      law: [
        'In Scotland, from 16 on, you can write down which treatments you would not want if you could not say so yourself. This is called an advance directive. Under 16, what you say is your view: whoever treats you should ask you, and weigh it.',
        'Outside mental health care, no Act says what it has to look like. Doctors and courts are expected to respect one that is clear. It counts for more if it is in writing, says which treatment and when, and you and someone who watches you both sign it.',
        'For mental health treatment you can make an advance statement. It must be in writing, and you sign it. Somebody of certain professions signs too, and certifies that you understood. Doctors can still treat against it, and must then say why in writing.',
        'This page is not that paper.',
      ],
      carer: (name: string) =>
        `Under 16, such words are a view, and those who are there weigh it. From 16 on only ${name} can refuse a treatment for the time ahead, and it takes more than this page.`,
    },
  },
  review: {
    refusals: {
      law: 'The person is under 18. In Scotland no Act says what an advance directive needs; from 16 on courts are expected to respect one that is clear, made with capacity and meant for what happens. Under 16 it is a view: ask the person at the time, alone if you can, and weigh it.',
    },
  },
}
