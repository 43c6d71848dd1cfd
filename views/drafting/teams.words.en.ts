/** Which other teams may do something with one plan: at home, at the desk of its practice, and at theirs. */
export const teamsWords = {
  title: 'Other teams that care for you',
  titleOther: 'Other teams that care for this person',
  lead: 'A hospice, a crisis or community team, a care home or another practice can use your plan. Each needs your yes. It is for this plan alone, and you can end it on any day.',
  leadOther:
    'A hospice, a crisis or community team, a care home or another practice may use this one plan, with the person’s agreement. The person reads here what you write, and can end it.',
  now: 'Teams that may use it now',
  nobody: 'No other team can see it. Nobody has to.',
  nobodyNow: 'No other team can see it now.',
  pausedTitle: 'Paused teams',
  pausedLead:
    'They see nothing of your plan, and nobody has ended it: below each stands what paused it. What it says it may do counts once it is let in again.',
  pausedLeadOther:
    'They see nothing of the plan, and nobody has ended it: below each stands what paused it. What it says it may do counts once it is let in again.',
  may: {
    read: 'May read the approved plan.',
    write: 'May read the approved plan, and write in the next version once your practice has it.',
    approve: 'May read the approved plan, write in the next version, approve it, and pause it.',
  },
  mayOther: {
    read: 'May read the approved plan.',
    write: 'May read the approved plan, and write in a version that is in the hands of its practice.',
    approve: 'May read the approved plan, write in a version, approve it, and suspend it.',
  },
  byYou: (day: string) => `Since ${day}. You agreed to it here.`,
  byPerson: (day: string) => `Since ${day}. The person agreed to it at home.`,
  byClinician: (day: string) => `Written down on ${day} by`,
  agreed: {
    person: (on: string) => `Asked on ${on}, and agreed:`,
    'for-them': (on: string) =>
      `Agreed on ${on} by somebody who decides for the person, whose papers were seen:`,
    'best-interests': (on: string) => `Decided on ${on} in the person’s best interests:`,
  },
  until: (day: string) => `Until ${day}; after that day the team sees nothing.`,
  over: (day: string) => `Over since the end of ${day}.`,
  paused: (day: string) =>
    `Paused since ${day}, because you said then that your plan is for emergencies and your practice only. The team sees nothing: let it in again below, or end it.`,
  pausedOther: (day: string) =>
    `Paused since ${day}, because the hand-over of that day says that the plan is for emergencies and the practice only. The team sees nothing: ask the person before it is let in again, or end it.`,
  pausedAtDesk: (day: string, who: string) =>
    `Paused since ${day}, because ${who} wrote down then that your plan is for emergencies and your practice only. The team sees nothing: let it in again below, or end it.`,
  pausedAtDeskOther: (day: string, who: string) =>
    `Paused since ${day}, because ${who} wrote down then that the plan is for emergencies and the practice only. The team sees nothing: ask the person before it is let in again, or end it.`,
  end: (name: string) => `End it for ${name}`,
  ended: {
    title: 'Teams for which it has ended',
    line: (day: string) => `Ended on ${day} by`,
    /** By what they are: a name is whatever somebody calls herself. */
    by: ({ by, role }: EndedBy) =>
      role === 'patient' ? 'the person' : role === 'carer' ? `${by}, who helps the person` : by,
    byOwn: ({ by, role }: EndedBy) =>
      role === 'patient' ? 'you' : role === 'carer' ? `${by}, who helps you` : by,
    stays:
      'What a team wrote or signed before stays in the plan, under its name. What it printed stays with it.',
  },
  done: 'This team can see nothing more of the plan.',
  kept: 'From now on your plan is for emergencies and your practice only. No other team can see anything of it. It is being read already, so nothing else was handed over.',
  given: 'This team may use the plan now. It gets an email that names nobody.',
  reads: {
    title: 'What a team reads',
    items: [
      'The approved plan, as a nurse or doctor of urgent care reads it. It includes what you hide from your helpers.',
      'Not what you tell your practice in private, and not what only your practice reads.',
      'A team that may write also reads the version that your practice has in its hands, with all that nurses and doctors read in it.',
      'Each time is written down, with the name and the team. You can read it under “Who has opened your plan”.',
      'No team can let in another one, hand the plan on, or close it. It stays with your practice.',
    ],
    itemsOther: [
      'The approved plan, as a nurse or doctor of urgent care reads it. It includes what the person hides from helpers.',
      'Not what the person tells this practice in private, and not what only this practice reads.',
      'A team that may write also reads the version that this practice has in its hands, with all that clinicians read in it.',
      'Each time is written down, with the name and the team. The person can read it.',
      'No team can let in another one, hand the plan on, or close it. It stays with this practice.',
    ],
  },
  grantTitle: 'Let a team use the plan',
  finds: {
    nobodys:
      'No practice has your plan yet, and nothing of it is approved, so a team would find nothing. Hand your plan over first. Then you can let teams in here.',
    unapproved: {
      own: 'Nothing of your plan is approved now. Until it is, a team that may only read sees your name and that you have a plan, and no answer.',
      other:
        'Nothing of this plan is approved now. Until it is, a team that may only read sees the person’s name and that there is a plan, and no answer.',
    },
  },
  team: 'Which team?',
  choose: 'Choose a team',
  noTeam: 'choose a team',
  noTeams: 'No other team uses Sayso yet. Your practice can ask for one to be added.',
  grant: 'Let this team use it',
  excluded: {
    title: 'Who should not see the plan',
    own: 'You wrote:',
    other: 'This was written on who should not see the plan:',
    unsaid: 'The person has written down who should not see it, and has not handed that over. Ask them.',
    ownTick: 'The team that I chose is none of these.',
    otherTick: 'The team is none of these, or the person was asked about this.',
    unread: 'say that the team is none of these',
  },
  keptHere: {
    title: 'Not to be given to others that the person has not named',
    text: (day: string) =>
      `Said on ${day}: the plan is for emergencies and the practice only, or for teams that the person names themselves.`,
    tick: 'The person was asked after that and said yes, or it was decided for them after that.',
    unread: 'say that this was agreed after that day, and on which day',
  },
  back: 'Back to your plan',
  /** At the desk of a team that was let. */
  helping: {
    title: 'A plan of another practice',
    list: 'Plans of other practices that you help with',
    handedOver: 'With its practice, which has not begun to read it',
    none: 'No plan of another practice is open to your team.',
    all: 'All plans of other practices that you help with',
    count: (count: number) =>
      `${count} ${count === 1 ? 'plan' : 'plans'} of other practices that you help with`,
    person: 'Person',
    of: 'Whose plan it is',
    yours: 'Your team may',
    stands: 'Where it stands',
    may: {
      read: 'read',
      write: 'read and write',
      approve: 'read, write and approve',
    },
    until: (day: string) => `until ${day}`,
    practice: 'The plan is with:',
    agreed: 'Your team may use this plan, with the agreement that is written down with it:',
    readApproved: 'Read the approved plan',
    noneApproved: 'Nothing of this plan is approved to be read now.',
    inHand: 'A version is with its practice, and your team can write in it.',
    toReview: 'Go to the version in review',
    waits: 'The draft is with the person. Your team sees nothing of it until it is handed over.',
    newVersion: 'Begin the next version',
    suspend: 'Suspend the plan',
    resume: 'Lift the suspension',
    leave: 'Your team cares for this person no more?',
    leaveText: 'Then your team sees nothing more of the plan. The person is told.',
    leaveButton: 'End it for our team',
    notYours:
      'Your team does not close this plan, let in another team, or see who opened it. Ask the practice that has it.',
    seen: 'The person sees each time that somebody of your team opens it.',
  },
} as const

type EndedBy = { readonly by: string; readonly role: string }
