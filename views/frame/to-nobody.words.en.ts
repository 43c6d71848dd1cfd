import type { PartOfViewWords } from '../words.ts'

const trusted = 'a grown-up you trust, such as a teacher or a nurse'
const nobody = 'You are under 16, and you cannot hand this over alone: no nurse or doctor gets it from here.'

/** Who is under 16 and writes alone is promised no reader on any page, and told whom to tell (RULE-CYP-1). */
export const toNobody: PartOfViewWords = {
  wayOut: { talk: 'I want to talk about this with somebody I trust' },
  wayOutHeard: { talk: 'Wants to talk about this with somebody they trust' },
  question: {
    ask: 'Write down a question for a nurse or doctor',
    askLabel: 'Your question',
    askedNotice: 'Your question is kept here. No nurse or doctor gets it from here.',
    onlySeenBy: `You, and anyone you let help you. ${nobody} Show it to ${trusted}.`,
    refusal: { clinician: `${nobody} Show these words to ${trusted}.` },
    left: {
      both: 'Do you want both? Put your answer back into the plan. Then write down what you want to ask, in the box for a question below.',
    },
  },
  check: {
    refusalsText: `A computer noticed these. Look at them first: is this what you want to say? ${nobody} Show them to ${trusted}.`,
    needed: {
      approval: `This is needed if the plan is ever handed over. You can answer it now, or talk about it with ${trusted}.`,
    },
  },
  leftOpen: {
    lead: 'You can answer these now or later, or leave them.',
    marked: `A nurse or doctor will ask you those that say so. You can also talk about them with ${trusted} first.`,
    groups: { talk: 'To talk about with somebody you trust' },
    questions: 'What you want to ask a nurse or doctor',
    questionsText: `Nobody has read these. ${nobody} Show them to ${trusted}.`,
  },
  plans: {
    visitSheet: 'A page to show to a nurse or doctor',
    privateWord: 'Write something down in private',
    reportAbsent: `Nobody is told when you write. ${nobody} Show it to ${trusted}. To tell somebody today, call Childline on 0800 1111.`,
  },
  submission: {
    follows: (chapters: number) =>
      `${nobody} Show your plan to ${trusted}, or print it. Below are your own words, ${chapters === 1 ? 'one chapter' : `${chapters} chapters`} of them.`,
    nothingYet: `Nothing of yours is in this plan yet. ${nobody}`,
    folded: 'What your helpers do not read is folded here.',
    toEnd: 'Go to the end',
    laterTitle: 'What is still open',
    laterText: `You can answer these now, or talk about them with ${trusted}.`,
  },
  recordings: {
    who: {
      later: 'You are under 16, and you cannot hand this over alone: nobody at a practice can listen to it.',
    },
  },
  rehearsal: {
    hardText: 'You can stop at every turn. You can also look at the guide for talking at home.',
    private: 'Write something down alone',
  },
  status: { draft: { text: `Nobody in an emergency can see this draft. ${nobody} Show it to ${trusted}.` } },
}
