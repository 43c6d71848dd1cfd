/** For whoever helps and would rather not any more: no reason is asked, and none is guessed. */
export const stoppingWords = {
  link: 'Stop helping with this plan',
  title: 'Stop helping with this plan?',
  back: 'Back to the chapters',
  still: (person: string) => `You still help with the plan of ${person}. Nothing has changed so far.`,
  told: [
    'Once you stop, you can read nothing here, and write nothing.',
    'What you wrote stays in the plan, under your name, and goes on to count. What you told the nurse or doctor in private stays with them.',
    'What you began to write and did not save is in no plan, and nobody reads it. You cannot open it while you do not help; if you are asked again, it may still be there.',
  ],
  mailed: (person: string) =>
    `${person} gets an email that something about who helps has changed, and reads here that you stopped. We ask you for no reason, and give none.`,
  nobodyMailed: 'The person has no account here, so no email goes to them. Tell them yourself, if you can.',
  again: (person: string) => `${person} can ask you again later.`,
  unsaved: {
    title: 'You wrote this, and it is not in the plan',
    text: 'Open its page before you stop: your words stand there. Look at them and continue, and they are in the plan. Or copy them here.',
    otherPage: 'On another page of this plan',
    putBack: 'Open its page with these words',
    notAsked: 'This question is not asked now. You can copy the words here.',
  },
  keep: 'Go on helping',
  sure: 'Stop helping',
  cannot: 'You cannot stop here yet',
  nobodyElse: (person: string) =>
    `You began this plan for ${person}, and nobody else can open it. If you stopped now, nobody could read it or go on with it.`,
  nothingDue: 'You need not do anything: nobody waits for you here, and we send you no email about it.',
  afterGiving: (person: string) => `Once the plan is in the hands of ${person}, you can stop at any time.`,
  askPractice: (person: string) =>
    `Or ask the practice of ${person}: a nurse or doctor there can begin a plan for them. Show them what you wrote here.`,
  done: 'You no longer help with that plan. What you wrote stays in it, under your name.',
  left: (name: string, day: string) =>
    `${name} stopped helping with your plan on ${day}. What they wrote stays in it, under their name. If you have them as a contact, they still are one: look whether that is right. Many people have no time, or do not like to write about such things: it may have nothing to do with you.`,
} as const
