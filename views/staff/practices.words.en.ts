/** What is said alike of a practice and of another team. */
const closingOf = <Kind extends string>(kind: Kind) => ({
  title: `Close this ${kind}`,
  button: `Close this ${kind}`,
  notYet: 'It cannot be closed yet:',
  refused: `This ${kind} was not closed`,
  plans: (count: number) =>
    count === 1
      ? '1 plan here is followed, suspended or waits for an answer.'
      : `${count} plans here are followed, suspended or wait for an answer.`,
  plansText:
    'Its clinicians see to each first. A person who goes elsewhere hands the plan over to another practice, which approves it; a plan that nobody is to follow any more is closed by a clinician.',
  people: (count: number) =>
    count === 1 ? '1 person has a duty here.' : `${count} people have a duty here.`,
  peopleText: 'End each of these duties first',
  closed: `This ${kind} is closed`,
  since: 'Since',
  reopen: `Open this ${kind} again`,
})

/** What an administrator reads: practices, and the people who may sign in for work. */
export const practicesWords = {
  practices: {
    title: 'Practices and teams',
    lead: 'A practice reads the plans that are handed to it; a hospice or another team reads those that people let it use. You cannot read any plan yourself.',
    none: 'There is no practice and no team yet.',
    people: 'People',
    add: 'Add a practice or another team',
    button: 'Add this practice or team',
  },
  people: {
    lead: 'Everybody here can read the plans that were handed to this practice, and approve them.',
    teamLead:
      'Everybody here can read the plans that people let this team use, and write in those that they let it write in.',
    none: 'Nobody is here yet.',
    add: 'Add a clinician',
    button: 'Add and send an invitation',
    back: 'Back to the practices and teams',
  },
  readers: {
    title: 'Urgent care',
    lead: 'People who come in an emergency. They can look for approved plans, and each look is written down.',
    none: 'Nobody is here yet.',
    clinical: 'reads clinical answers',
    open: 'reads open answers only',
    add: 'Add somebody who comes in an emergency',
    button: 'Add and send an invitation',
  },
  trainees: {
    title: 'People who practise',
    lead: 'They practise conversations with made-up patients. They cannot read any plan.',
    none: 'Nobody is here yet.',
    add: 'Add somebody who practises',
    button: 'Add and send an invitation',
  },
  administrators: {
    title: 'Administrators',
    lead: 'They add practices and people, and take them out. They cannot read any plan. There should be at least two.',
    none: 'Nobody is here yet.',
    add: 'Add an administrator',
    button: 'Add and send an invitation',
  },
  governanceLeads: {
    title: 'Information governance',
    lead: 'They see who read, searched, revealed and wrote in the plans of the practices that they cover. They cannot read any plan.',
    none: 'Nobody is here yet.',
    coversAll: 'all practices and teams',
    add: 'Add somebody who leads information governance',
    button: 'Add and send an invitation',
  },
  change: { button: 'Save', link: 'Change' },
  closed: 'closed',
  /** By whether it leads plans. */
  practice: {
    change: 'Change the practice',
    closing: {
      ...closingOf('practice'),
      text: 'Nobody can hand a plan to it any more, and nobody can be added to it. What was written and approved there stays, under its name. You can open it again.',
      closedText:
        'No plan can be handed to it and nobody can be added. What was approved there stays as it was.',
      reopenText: 'Plans can be handed to it again, and people can be added.',
    },
  },
  team: {
    change: 'Change the team',
    closing: {
      ...closingOf('team'),
      text: 'Nobody can let it use a plan any more, and nobody can be added to it. What was written there stays, under its name. You can open it again.',
      closedText:
        'Nobody can let it use a plan and nobody can be added. What was written there stays as it was.',
      reopenText: 'People can let it use their plans again, and people can be added.',
    },
  },
  person: {
    closed: 'This account is closed for work',
    closedOn: 'Nobody has been able to work with it since',
    duties: 'What they do here',
    change: 'Change name or details',
    changeText:
      'People read this on receipts and under approved plans. What was written before stays as it was. Somebody who is here for themselves too, with a plan of their own or to help, keeps their own name there.',
    unchanged: 'Nothing was changed: what you sent stands already.',
    save: 'Save',
    back: 'Back to the person',
    endDutyText:
      'Whoever is signed in for a duty that you end is signed out of it at once. Other duties of theirs go on, and so do they there.',
    endDuty: 'End this duty',
    sessions: 'Where they are signed in',
    noSessions: 'They are not signed in anywhere.',
    endSessions: 'Sign them out everywhere',
    account: 'Their account',
    byAnother:
      'This is you. Your duties, your grade and your account are another administrator’s to change, so that nobody does it for herself.',
    closeText:
      'They are signed out of their work at once, everywhere, and cannot go back to it. What they wrote and signed stays. A plan of their own, and helping with one, stays open to them.',
    close: 'Close this account for work',
    reopenText: 'They can work again, with the same duties.',
    reopen: 'Open this account again',
  },
  damaged: {
    title: 'Accounts that cannot be read',
    lead: 'What is stored about what these people may do is damaged. Until it is put right they can do nothing at work, and nothing can be changed here. Give the number to whoever runs this service. Everybody else is as before.',
  },
  lost: {
    title: 'Mail that could not be delivered',
    lead: 'We have stopped trying. The number helps whoever runs this service to find it.',
    kinds: {
      'sign-in': 'A link to sign in',
      welcome: 'An invitation to staff',
      invited: 'An invitation to a carer',
    },
    news: 'News for somebody',
  },
  more: 'More',
} as const
