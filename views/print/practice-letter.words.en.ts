/** For a practice that does not use the service yet: a letter on paper, and its name told to who runs it. */
export const practiceLetterWords = {
  title: 'My practice is not here',
  lead: 'Only a practice that uses Sayso can approve a plan here. You can ask yours to join. Until a practice approves your plan, nobody in an emergency can see it here.',
  print:
    'Print this letter with the print command of your browser. It says nothing of your plan. Sign it, and give it to your practice.',
  mark: 'To my practice',
  listen: 'Listen to this letter',
  letter: [
    'I have written down on Sayso what matters to me, and what I would like to happen if my health gets worse. I would like you to read it, and to approve it if you agree with it.',
    'Sayso is a service for such plans. People write at home, in their own words. A nurse or doctor of their practice reads the plan, adds what the team will do, and signs it. In an emergency people who come to help, if they use Sayso and look, can read what was signed.',
    'I can hand my plan to you there only once you use it.',
  ],
  joinTitle: 'How a practice joins',
  join: (contact: string) =>
    `Write to the people who run this service: ${contact}. They add the practice and who works there. Nobody promises that they can.`,
  about: (address: string) => `What Sayso is, and what it is not: ${address}`,
  sign: 'My name, and how you reach me:',
  tell: {
    title: 'Tell who runs this service',
    about: (contact: string) =>
      `We send one email to ${contact} with the name and the place of the practice, as you write them below. It says neither who you are nor anything of your plan.`,
    next: 'What happens then: somebody there may ask the practice whether it wants to join. Nobody promises to, and nobody answers you. You can do this once for this plan.',
    name: 'Name of the practice',
    place: 'Town or postcode',
    button: 'Send the name of my practice',
    told: (day: string) =>
      `The name of the practice was sent on ${day}. Nobody promises to answer. When your practice is here, you find it in the list when you hand over.`,
    problems: {
      title: 'There is a problem',
      name: 'Write the name of the practice, in 70 letters or less, without a web address or signs such as < and >',
      place:
        'Write its town or postcode, in 70 letters or less, without a web address or signs such as < and >',
      often:
        'No more names can be sent today. You can send it tomorrow, or write to the people who run this service yourself',
    },
  },
} as const
