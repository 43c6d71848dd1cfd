export const carersWords = {
  title: 'People who help you',
  lead: 'Somebody you trust can help with your plan. They write in their own words, beside yours. They can never change what you wrote, hand your plan over, or approve it.',
  nobody: 'Nobody helps you with your plan. That is fine.',
  cannotSee: (name: string) => `${name} can no longer see your plan.`,
  invited: 'Asked by email, not here yet',
  helping: 'Helps with your plan',
  remove: 'Take away their access',
  removeTold: {
    invited: 'If you take it away, they can no longer say yes. We do not send them an email about it.',
    helping:
      'If you take it away, they can read nothing here from that moment. They get an email that says that something they were helping with has changed. It does not say what, whose plan it is, or why. What they wrote is kept and no longer counts.',
  },
  removedTitle: 'No longer helping',
  inviteTitle: 'Ask somebody to help',
  send: 'Send the invitation',
  barred: {
    title: 'Do you want to ask this person?',
    notToRing: (name: string) => `You said in your plan that ${name} must not be called.`,
    staysAway: 'You wrote who should stay away from you, and a name like this one stands there.',
    means:
      'Nothing has been sent. If it is somebody else, or you have changed your mind, you can still send it. From the moment they say yes, a helper reads your answers, but for those that you hide.',
    leave: 'Do not send it',
    send: 'Send it all the same',
  },
  readTitle: 'What a helper will read',
  read: 'Every question that is also put to them, and your answers to it, from the moment they say yes.',
  hiddenTitle: 'They will not read these:',
  hiddenAlways: 'what you tell your nurse or doctor in private, and what you ask them',
  hiddenHow: 'You can hide any answer: tick “Hide my answer from my helpers” on its page.',
  back: 'Back to your chapters',
} as const
