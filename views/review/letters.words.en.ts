import type { Mail } from '#src/plan/mail.ts'

/** Letters of paper for who has no email: at the desk, and on the page of who came by one. */
export const lettersWords = {
  title: 'Letters for somebody without email',
  lead: 'A letter with a code opens this one plan, without an email address or a phone. It is for the person, or for a helper whom they name. Print it, and give or post it.',
  points: [
    'Whoever has the letter and the person’s date of birth can ask to come in. The first time nothing opens before one of you has spoken with them and says so here.',
    'After that it opens the plan until the day that stands on it, as often as it is used.',
    'It can be ended here at any time. The person ends any letter on their page of letters, once they can open their plan. Before you have spoken with whoever has a letter, they can end it themselves, with its code and the date of birth.',
    'No email is ever sent to them. News that others get by email stands here, for you to tell by post or phone.',
  ],
  make: {
    title: 'Print a letter',
    forWhom: 'For whom is it?',
    person: (name: string) => `For ${name}`,
    again: {
      person: 'It ends the letter that they have now, and no helper’s letter.',
      helper: 'It ends the letter that a helper of the same name has now, and nobody else’s.',
    },
    helper: 'For a helper whom they named to me',
    helperName: 'If it is for a helper: their name',
    relationship: 'What they are to the person',
    relationshipHint: 'For example: sister, neighbour.',
    button: 'Make the letter',
    notOwn: {
      email:
        'The person signs in with an email address, so there is no letter for them. Helpers who have an address they invite themselves. For one who has none, print a letter: the person gets an email once that helper has come in.',
      unable:
        'It is on record that the person does not decide about this plan, so there is no letter for them.',
      young:
        'The person is under 16 and has no account of their own, so there is no letter for them. For a parent or another helper who has no email, print one here.',
    },
    noBorn: 'A letter needs the person’s date of birth. Write it in the plan first.',
    over: 'This plan is closed. No letter opens it.',
  },
  problems: {
    title: 'There is a problem',
    who: 'Choose for whom the letter is',
    name: 'Write the name of the helper, in 70 letters or less',
    relationship: 'Write what the helper is to the person, in 70 letters or less',
    'too-many': 'Eight people help with this plan already. No more can be added.',
    barred:
      'The plan says that somebody of this name must not be called, or should stay away. No letter was made. Ask the person alone.',
    day: 'Write the day on which you spoke with them: not before the letter was used, and not in the future',
    how: 'Write how you know that it was them, in 500 characters or less',
    told: 'Write the day on which they were told: not before there was news, and not in the future',
  },
  made: {
    title: 'Print this letter now',
    once: 'The code stands on this page only. Nobody can look it up again; you can make another letter.',
    print:
      'Print the page. Give it to them in your room, or post it to an address where they alone open the post.',
  },
  paper: {
    mark: 'A letter that opens a plan: keep it safe',
    listen: 'Listen to this letter',
    forPerson: (name: string) => `For ${name}`,
    what: (practice: string) =>
      `${practice} has written a plan with you on Sayso: what matters to you, and what should happen if your health gets worse. With this letter you can read it and write in it yourself, on any computer, tablet or phone. You need no email address.`,
    whatHelper: (person: string, practice: string) =>
      `${person} named you as somebody who helps with a plan, which ${practice} keeps on Sayso: what matters to ${person}, and what should happen if their health gets worse. With this letter you can read it and write beside them, in a voice of your own. You need no email address.`,
    steps: 'What to do',
    goTo: 'Go to this address:',
    type: 'Type this code:',
    birth: 'Type your date of birth.',
    birthHelper: (person: string) => `Type the date of birth of ${person}.`,
    first: (practice: string, phone: string | undefined) =>
      `The first time, somebody at ${practice} has to speak with you before anything opens. ${phone === undefined ? 'Call them' : `Call ${phone}`}, then type the code again.`,
    out: 'When you are done, press “Sign out”. On a device that others use, do so each time.',
    until: 'The letter works until',
    tries: 'After ten wrong dates of birth it ends.',
    lost: (practice: string, phone: string | undefined) =>
      `If you lose it, or somebody has seen it who should not: tell ${practice}${phone === undefined ? '' : `, ${phone}`}. They end it at once. You can end it too, where you type the code.`,
    noEmail: 'We never send you email. The practice tells you news by post or phone.',
    help: 'Nobody watches Sayso. In an emergency call 999.',
  },
  list: {
    title: 'Letters of this plan',
    none: 'No letter was made yet.',
    forPerson: 'For the person',
    forYou: 'For you',
    forHelper: (name: string, relationship: string) => `For ${name} (${relationship})`,
    made: (who: string, day: string) => `Made by ${who}, ${day}`,
    until: (day: string) => `Works until ${day}`,
    used: 'Used:',
    unused: 'Not used yet',
    missed: (count: number) => (count === 1 ? 'One wrong date of birth' : `${count} wrong dates of birth`),
    confirmed: (who: string, day: string) => `${who} spoke with them on ${day}:`,
    confirmedYou: (who: string, day: string) => `${who} spoke with you on ${day}:`,
    ended: (who: string, day: string) => `Ended by ${who}, ${day}`,
    you: 'you',
    person: 'the person',
    holder: 'whoever had the code and the date of birth',
    over: 'Opens nothing any more',
    end: 'End this letter',
    endOf: (whom: string) => `End this letter: ${whom}`,
  },
  confirm: {
    title: 'Was it them?',
    text: (moment: string) =>
      `The code was typed with the right date of birth on ${moment}. Somebody else may have taken the letter. Call them on a number that you know, and ask whether it was them.`,
    day: 'On which day did you speak with them?',
    how: 'How do you know that it was them?',
    howHint:
      'For example: “Called her on the number in her record; she read the code to me.” The person reads this.',
    button: 'It was them: open the plan',
    not: 'It was not them: end the letter',
  },
  news: {
    title: 'Tell them by post or phone',
    text: 'They have no email, so nobody else tells them. Do not post anything that others in the home should not read.',
    to: (name: string) => `To ${name}:`,
    day: 'On which day were they told?',
    button: 'They were told',
    kinds: {
      returned: 'A question of yours waits for them in the plan',
      'taken-up': 'You went on with what you had asked them',
      approved: 'The plan is approved',
      suspended: 'The plan is suspended',
      resumed: 'The plan is followed again',
      closed: 'The plan is closed',
      'carer-declined': 'Somebody whom they asked to help said no',
      'carer-came': 'Somebody came by a letter to help them',
      'carer-left': 'Somebody stopped helping with the plan',
      'carer-removed': 'They no longer help with the plan',
      'code-made': 'A code was made that moves the plan to an email address',
      'owner-changed': 'The plan was moved to an email address',
    } satisfies Partial<Record<Mail['kind'], string>>,
    other: 'There is news in the plan',
  },
  parts: { day: 'Day', month: 'Month', year: 'Year' },
  /** To a person who signs in by email. */
  ofHelpers: {
    title: 'Letters for people who help you',
    lead: 'Each is for a helper who has no email address. With your date of birth it lets them write beside you, once your practice has spoken with them. You can end it at once, before that and after: from that moment it opens nothing, and whoever came in with it is signed out.',
  },
  own: {
    title: 'Your letters',
    lead: 'Each opens your plan, with your date of birth. One for a helper lets them write beside you. If one is lost, end it: from that moment it opens nothing, and whoever came in with it is signed out. You then need another one from your practice.',
    back: 'Back to your plan',
  },
} as const
