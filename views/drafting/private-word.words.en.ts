export const privateWordWords = {
  title: 'Tell the nurse or doctor something in private',
  lead: 'The nurses and doctors of the practice can read this. Your helpers cannot, and it is not part of your plan. If somebody may come to serious harm, they may have to tell others. They should ask you first if they can.',
  leadHelper: (person: string) =>
    `The nurses and doctors of the practice can read this. ${person} and other helpers cannot, and it is not part of the plan. If somebody may come to serious harm, they may have to tell others. They should ask you first if they can.`,
  when: 'They read it once the plan is handed over. Nobody is watching before then. If somebody is in danger now, call 999.',
  whenNobodys: (name: string) =>
    `Nobody reads this now. ${name} has to make the plan their own first, and hand it to a practice. That may never happen. If it cannot wait, call the GP practice of ${name} and say it there. If somebody is in danger now, call 999.`,
  leadNobodys: (person: string) =>
    `Only nurses and doctors of a practice can ever read this, and none can now. ${person} and other helpers cannot, and it is not part of the plan.`,
  keptNobodys: (person: string) =>
    `It is kept. Nobody reads it unless ${person} makes the plan their own and hands it over.`,
  whenApproved:
    'The practice that approved the plan can read this from now on, whoever has the next version. It gets an email that something waits, and not what. It may take days until somebody reads it. Nobody is watching. If it cannot wait, call them. If somebody is in danger now, call 999.',
  whenThere:
    'The plan is with them, so they can read it from now on. That may take days. Nobody is watching. If somebody is in danger now, call 999.',
  mailed:
    'If you ask to speak alone, or a computer notices danger in your words, they get an email that asks to read the plan first. It says nothing of what you wrote. They may call: write how they can reach you safely.',
  label: 'What do you want them to know?',
  alone: 'I would like to speak with you alone',
  send: 'Keep it for the nurse or doctor',
  kept: 'It is kept for the nurses and doctors of the practice.',
  keptAtDesk: 'They can read it from now on. It may take days until somebody does.',
  forNobody: {
    title: 'Write something down in private',
    when: 'You are under 16, and you cannot hand the plan over alone. So nobody gets this from here. To tell somebody today, call Childline on 0800 1111, or tell a grown-up you trust, such as a teacher or a nurse. If somebody is in danger now, call 999.',
    label: 'What do you want to write down?',
    send: 'Keep it here',
    kept: 'It is kept here for you. No nurse or doctor has it, and nobody gets it from here.',
  },
  told: 'What you told them before',
  show: 'Show it',
  begun: 'Show what you began to write',
  takeBack: 'Take all of it back',
  takeBackText:
    'Then nobody reads these words any more. If a computer noticed danger in them, the nurses and doctors still see that, and of what kind, once the plan is handed over.',
  takeBackTextRead:
    'Then nobody reads these words any more. Nurses and doctors may have read them already. If a computer noticed danger in them, they still see that, and of what kind.',
  back: 'Back to your chapters',
  problems: {
    empty: 'Write something, or say that you would like to speak alone',
    'too-long': 'This is too long: use 2,000 characters at most',
  },
} as const
