/** A person who owns a plan and has lost the way in: her practice makes a code for another address. */
export const lostMailboxWords = {
  link: 'They cannot sign in any more',
  title: 'A code for somebody who cannot sign in any more',
  when: 'For a person whose email address is lost to them: a mailbox that is closed, or that somebody else reads. It does not help with a plan that they stopped sharing.',
  follows: 'What follows from it',
  points: [
    'You make a code. They sign in with another email address of their own and type it.',
    'From then on the plan opens with that address alone. Whoever is signed in with the old one is signed out.',
    'An email goes to the old address now, and another one when the code was used. Whoever reads it there can stop the code.',
    'The person reads on the page of their plan who made the code, when, and what you write here.',
    'No word of the plan changes, and nothing changes for urgent care or for helpers.',
  ],
  danger:
    'Whoever brings the code reads all of the plan, also what is kept from helpers. It may be asked for by somebody from whom the person hides: speak with the person alone.',
  label: 'How do you know that this is the person?',
  hint: 'For example: “Came in. I have known her for years, and saw her passport.” The person reads this.',
  problems: {
    empty: 'Write how you know that this is the person',
    'too-long': 'Write at most 500 characters',
  },
  make: 'Make a code',
  renew: 'Make another code',
  again: 'A code was made and has not been used. A new one ends it.',
  until: 'It works once, until',
  give: 'Give it to the person yourself, in the room. Do not send it by email.',
  home: {
    title: 'A code was made for your plan',
    made: (who: string, day: string) =>
      `${who} of your practice made a code on ${day}. It moves your plan to another email address.`,
    told: 'They wrote about it:',
    stop: 'If you did not ask for it, stop the code now, and call your practice.',
    button: 'Stop the code',
    stopped: 'The code is stopped. It opens nothing any more.',
    moved: (who: string, day: string) =>
      `Your plan opens with this email address since you used a code. ${who} of your practice made it on ${day}. The old address no longer opens it.`,
  },
} as const
