/** A plan that is begun for somebody, and how it comes to its person. */
export const takingOverWords = {
  begin: {
    link: 'I help someone: begin a plan for them',
    atTheDesk: 'Start a plan with somebody',
    toPlans: 'Back to your plans',
    toReviews: 'Plans to review',
    carer: [
      'Write down what you know about somebody you help, in your own words. What you write never counts as theirs.',
      'Ask them first. No practice sees this until they sign in here and make the plan theirs, with a code that you give them.',
      'For that they need an email address of their own. If they have none, or cannot sign in, ask their practice first: a nurse or doctor there can begin the plan with them, and needs no email address for it.',
      'A child under 16 needs no email address: you go on writing in a voice of your own, and hand the plan over. You can do that without parental responsibility, as a foster carer or an aunt may, but you cannot agree for the child. A nurse or doctor of the practice has to see and record who has it before anything is approved.',
    ],
    clinician: [
      'Do this with a person who has no account here, while you sit with them, or speak with them by phone. They need no email address, phone or computer. The plan is at once with your practice. You write the team’s part, or their words as they say them, and these are marked as written down by you.',
      'The plan is theirs: give them a code with which they make it their own, if they have an email address. Before it is approved you write down what they agreed to.',
      'Somebody who cannot decide about a plan can have one. First record that in the chapter “Capacity and best interests”: who looked at it, how and when. Nobody gets a code for them, and nobody signs in as them.',
      'Who wrote down the words of a person does not approve them: a colleague does.',
    ],
    /** To a clinician of a team to which no plan is handed, such as a hospice. */
    team: [
      'Do this with a person who has no account here, while you sit with them, or speak with them by phone. They need no email address, phone or computer. The plan is at once with their GP practice, which reads and approves it. Your team writes in it because they agreed, and their words as they say them are marked as written down by you.',
      'The plan is theirs: the GP practice can give them a code with which they make it their own, if they have an email address. They can end what your team may do.',
      'Somebody who cannot decide about a plan can have one. First record that in the chapter “Capacity and best interests”: who looked at it, how and when.',
    ],
    nowhere:
      'Plans are handed to GP practices alone, and none is open here. So your team can begin no plan yet: whoever runs this service adds the GP practice of the person.',
    whichLeads: 'Which GP practice looks after them?',
    unchosen: 'Choose a practice',
    which: 'If another practice looks after them: which?',
    notAnother: 'Ours',
    noPractice: 'choose the practice that looks after them',
    button: 'Begin the plan',
  },
  offer: {
    link: (name: string) => `Give the plan to ${name}`,
    nobodys: (name: string) =>
      `You began this plan for ${name}. Until they make it their own, nobody can hand it to a practice. For a child under 16 you can, once their day of birth is in it.`,
    without: (name: string) =>
      `If ${name} has no email address, that cannot be done here. Then ask the practice of ${name}: a nurse or doctor there can begin a plan with them, without an email address. Show them what you wrote here: the check page of each chapter has it, and a browser can print that page. It is kept. It is the same if ${name} is too ill to sign in, or cannot decide about a plan: then the practice can begin one in their best interests.`,
    title: (name: string) => `Give the plan to ${name}`,
    lead: [
      'We make a code. You give it to the person yourself: on paper, or by telling them.',
      'They sign in with their own email address and type the code. From then on the plan is theirs: they see everything that is written in it, decide who helps, and hand it over. For you nothing else changes.',
      'Whoever brings the code gets the plan. Give it to nobody else.',
    ],
    again: 'A code was made before. A new one ends it.',
    make: 'Make a code',
    renew: 'Make another code',
    once: 'Write this down now',
    onceText: 'The code stands on this page only. Nobody can look it up again; you can make another one.',
    address: 'The address to go to:',
    code: 'The code to type there:',
    until: 'It works once, until',
    apart: 'It is safer to give them the address and the code in two different ways.',
    back: 'Back',
  },
  take: {
    title: 'A plan that was begun for you',
    lead: [
      'Somebody began a plan about you and gave you a code. With it the plan becomes yours: you read everything that is written in it, change what you say yourself, choose who helps you, and hand it over when you want to.',
      'You do not have to. Without the code nobody can make it theirs.',
    ],
    label: 'The code',
    hint: 'Ten letters and figures, for example C4K-7WM-9PXT. Spaces and small letters do not matter.',
    button: 'Make this plan mine',
    wrong:
      'This is not the code, or it is too old. Look at it again, or ask for another one. After ten wrong tries the code stops working.',
  },
  taken: {
    byHelper: (name: string, { helps, isHeard }: { readonly helps: boolean; readonly isHeard: boolean }) =>
      `${name} began this plan for you and wrote in their own words. ${isHeard ? 'These stand beside yours and never count as yours.' : 'These count no more.'} ${helps ? 'You can take away their access under “People who help you”.' : 'They no longer help with it, and read nothing here.'}`,
    byPractice:
      'Your practice began this plan with you. What the team wrote stands as theirs; what they wrote down at your word is shown to you below.',
  },
} as const
