/** A page with somebody's own steps for keeping safe, from the first to the last. */
export const ladderWords = {
  title: 'Your steps for keeping safe',
  lead: 'One page for the fridge, a drawer or a bag. Read it before you put it where others can see it. To print it, use the print command of your browser.',
  listen: 'Listen to this page',
  mark: 'My own steps for a bad hour. Not an approved plan.',
  about: (name: string) => `Written by ${name}`,
  order:
    'I go from one step to the next until it passes. I can call for help at any step, and I can begin at any step.',
  byHand: 'To write in by hand:',
  leftOut: 'What you hide from your helpers is left out here.',
  show: 'Put what I hide on the page too',
  shown: 'What you hide from your helpers is on this page too.',
  leaveOut: 'Leave out what I hide',
  approved: {
    mark: (version: number, day: string) =>
      `My steps for a bad hour, from version ${version} of my plan, approved on ${day}. A copy that nobody keeps up to date.`,
    signed: (name: string, practice: string) => `Approved by ${name}, ${practice}, as part of my whole plan.`,
    lead: 'These are your steps in the words that were approved.',
    changedLead:
      'What you have changed since, and who is not to be called any more or may have to stay away, is left out, and the page says so.',
    changed: 'Part of this step was changed after it was approved, and is not on this copy.',
    toApproved: (version: number) => `These steps as they were approved, in version ${version}`,
    toNow: 'These steps as you write them now, not approved',
  },
} as const
