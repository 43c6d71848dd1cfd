const takeAway = (name: string): string => `Take away the access of ${name}?`

const addedToo =
  'Whatever they added to a list, such as a contact, is not in your next plan, even where you wrote in it too. Add it yourself if you want it to stay.'

export const carersWords = {
  title: 'People who help you',
  lead: 'Somebody you trust can help with your plan. They write in their own words, beside yours. They can never change what you wrote, hand your plan over, or approve it.',
  nobody: 'Nobody helps you with your plan now. You do not need a helper.',
  /** Of whoever stopped, was asked again and came back: before and after, which of their words it is about. */
  earlier: {
    stands: (name: string, day: string) =>
      `${name} stopped helping on ${day}, and helps again now. What they wrote before that stands beside what they write now.`,
    noMore: 'Let their earlier words count no more',
    done: (name: string) =>
      `What ${name} wrote before they stopped helping counts no more. ${name} still helps with your plan, and reads it.`,
    gone: (name: string) => `What ${name} wrote before you asked them again counts no more.`,
  },
  cannotSee: (name: string) => `${name} can no longer see your plan.`,
  invited: 'Asked by email, not here yet',
  helping: 'Helps with your plan',
  letterEnded:
    'Came by a letter that has ended, and opens nothing with it now. What they wrote counts still. Your practice can print another letter.',
  remove: 'Take away their access',
  /** Of somebody who helps for a time. */
  lastDay: {
    title: (name: string) => `The last day on which ${name} helps`,
    what: 'Until the end of that day they help as now. After it they can read and write nothing here, and read that the time is over. What they wrote stays, and counts. They read the day on their own page. Nobody gets an email about it.',
    until: (day: string) => `Their last day of helping is ${day}.`,
    was: (day: string) => `Their last day of helping was ${day}. What they wrote stays, and counts.`,
    over: 'Helped for a time that is over, and reads and writes nothing here now',
    set: 'Give a last day of helping',
    change: 'Change or take out that last day',
    save: 'Save their last day',
    own: (day: string) =>
      `You help with this plan until ${day}. After that day you can read and write nothing here. What you wrote stays.`,
    ownOver: (name: string, day: string) =>
      `You helped ${name} until ${day}. What you wrote stays in the plan.`,
    ownUntil: (day: string) => `until ${day}`,
  },
  chapters: {
    title: 'Hide a whole chapter from your helpers',
    what: 'One press hides every answer of a chapter from all who help you, also what you write there later. They are no longer asked about it, and what they wrote there does not count meanwhile. One press shows it again. What you had hidden before stays hidden.',
    hide: (title: string) => `Hide all of “${title}”`,
    show: (title: string) => `Show “${title}” again`,
    isHidden: 'Hidden from helpers',
  },
  /** Whether a helper reads and prints what is approved. */
  reading: {
    what: 'They read the approved plan, and print it, only if you let them. What you hide from helpers is left out of it, and so is any code that lets people in. The page says that things may be left out, and never what. You see each time they open it. A print that they made stays with them.',
    yes: 'May read and print your approved plan.',
    'yes-later': 'May read and print your plan once it is approved. No plan of yours is approved now.',
    no: 'Cannot read your approved plan.',
    'no-later': 'Will not read your plan once it is approved. No plan of yours is approved now.',
    'by-papers':
      'May read and print your approved plan: a clinician has recorded papers by which they decide for you.',
    'by-papers-later':
      'May read and print your plan once it is approved: a clinician has recorded papers by which they decide for you. No plan of yours is approved now.',
    form: (name: string) => `Your approved plan and ${name}`,
    press: {
      no: (name: string) => `Let ${name} read your approved plan`,
      'no-later': (name: string) => `Let ${name} read your plan once it is approved`,
      yes: (name: string) => `Do not let ${name} read it any more`,
      'yes-later': (name: string) => `Do not let ${name} read it once it is approved`,
    },
  },
  declined: (name: string) =>
    `${name} said: no, thank you. That may have nothing to do with you: many people have no time, or do not like to write about such things. You can still talk with them.`,
  removal: {
    of: {
      invited: {
        title: takeAway,
        still: 'they have not said yes yet. Nothing has changed so far.',
        told: ['They can no longer say yes to your invitation.', 'We do not send them an email about it.'],
        sure: 'Take away their access',
      },
      helping: {
        title: takeAway,
        still: 'they still help with your plan. Nothing has changed so far.',
        told: [
          'Once you take it away, they can read nothing here, and write nothing.',
          'We send them no email about it, unless you choose that here. It would say that something they were helping with has changed, and not what, whose plan it is, or why.',
          'When they open a page of your plan, they read that they no longer help with this plan. They see nothing of the plan, and no reason.',
          'What they wrote is kept, and no longer counts in your draft.',
          'If a plan of yours is approved, what they wrote stays in it until your practice approves a new version. From now on urgent care and your practice read beside it that you no longer stand by it, since when, and to ask you alone. Somebody near you may see or hear that all the same.',
          addedToo,
        ],
        sure: 'Take away their access',
      },
      left: {
        title: (name: string) => `Let the words of ${name} count no more?`,
        still: 'they stopped helping with your plan. What they wrote counts still.',
        told: [
          'What they wrote is kept, and no longer counts in your draft.',
          'If a plan of yours is approved, what they wrote stays in it until your practice approves a new version. From now on urgent care and your practice read beside it that you no longer stand by it, since when, and to ask you alone. Somebody near you may see or hear that all the same.',
          addedToo,
          'We do not send them an email about it, and they see nothing of it.',
        ],
        sure: 'Let their words count no more',
      },
      leftAndBack: {
        title: (name: string) => `Let the earlier words of ${name} count no more?`,
        still: 'they help with your plan again. What they wrote before they stopped counts still.',
        told: [
          'What they wrote before they stopped helping is kept, and no longer counts in your draft.',
          'They go on helping: they read your plan, and what they wrote since they came back counts. To end that too, take away their access.',
          'If a plan of yours is approved, what they wrote stays in it until your practice approves a new version. From now on urgent care and your practice read beside it that it counts no more for you, and since when.',
          'What they added to a list then, such as a contact, is not in your next plan, even where you wrote in it too. Add it yourself if you want it to stay.',
          'We do not send them an email about it.',
        ],
        sure: 'Let their earlier words count no more',
      },
    },
    again: 'You can ask them again later.',
    keep: 'Leave it as it is',
    tell: (name: string) => `Tell ${name} by email`,
  },
  noMore: 'Let their words count no more',
  removedTitle: 'No longer helping',
  inviteTitle: 'Ask somebody to help',
  asks: {
    by: (name: string) => `The email says that ${name} asks for help, and nothing about you or your plan.`,
    nobody: 'The email cannot say who asks, because you gave us no name yet. They may think it is a scam.',
    tooLong: (most: number) =>
      `The email cannot say who asks, because the name that you gave us has more than ${most} letters. They may think it is a scam.`,
    hasSign: (sign: string) =>
      `The email cannot show the name that you gave us, because it has a “${sign}” in it. So it does not say who asks, and they may think it is a scam.`,
    change: 'Choose what we call you',
  },
  send: 'Send the invitation',
  lettersOut: {
    title: 'Letters that your practice printed for helpers',
    text: 'Who has one of these cannot read your plan yet. Your practice speaks with them first. You can end the letter before that.',
    made: (day: string) => `printed on ${day}.`,
    unused: 'Nobody has used it.',
    used: (day: string) => `Somebody used it on ${day}, and waits for your practice to speak with them.`,
    endOf: (name: string) => `End the letter for ${name}`,
    all: 'All letters of your plan: when they were used, and how to end one',
  },
  byLetter: {
    own: 'You came by a letter. Somebody who has no email can help in the same way: ask your practice to print a letter for them, and say what they are called and who they are to you.',
    other:
      'Somebody who has no email can help too: ask your practice to print a letter for them, and say what they are called and who they are to you.',
  },
  barred: {
    title: 'Do you want to ask this person?',
    notToRing: (name: string) => `You said in your plan that ${name} must not be called.`,
    staysAway: 'You wrote who should stay away from you, and a name like this one stands there.',
    staysAwayOfTeam:
      'Your practice wrote down for you who should stay away from you, and a name like this one stands there.',
    means:
      'Nothing has been sent. If it is somebody else, or you have changed your mind, you can still send it. From the moment they say yes, a helper reads your answers, except those that you hide.',
    leave: 'Do not send it',
    send: 'Send it all the same',
  },
  barredHere: {
    title: 'Something for you to look at',
    notToRing: (name: string) =>
      `Your plan says that ${name} must not be called, and that name or address is like this one.`,
    staysAway: 'You wrote who should stay away from you, and a name or address like this one stands there.',
    staysAwayOfTeam:
      'Your practice wrote down for you who should stay away from you, and a name or address like this one stands there.',
    reads: 'Helpers go on reading your answers, except those that you hide.',
    willRead: 'If they say yes, they will read your answers, except those that you hide.',
    nothing: 'Nothing changes by itself. If it is the same person, you can take away their access here.',
  },
  readTitle: 'What a helper will read',
  read: 'From the moment they say yes, they read your answers, but not what you hide from them.',
  hiddenTitle: (count: number) =>
    count === 1 ? 'One answer that they will not read' : `${count} answers that they will not read`,
  hiddenNone: 'You have hidden no answer from them.',
  /** Behind a question whose answer is kept from them because it may tell of harm. */
  keptByWords: {
    before: 'as it stands now, because of its words. They read what stood there before.',
    nothing: 'because of its words',
  },
  hiddenAlways: 'They never read what you tell your nurse or doctor in private, or what you ask them.',
  givenBack:
    'A clinician read what you wrote here, and found that it speaks of no danger. Your helpers read it again, unless you hide it:',
  hiddenHow: 'You can hide any answer: tick “Hide my answer from my helpers” on its page.',
  back: 'Back to your chapters',
} as const
