export const carersWords = {
  title: 'People who help you',
  lead: 'Somebody you trust can help with your plan. They write in their own words, beside yours. They can never change what you wrote, hand your plan over, or approve it.',
  nobody: 'Nobody helps you with your plan. That is fine.',
  invited: 'Asked by e-mail, not here yet',
  helping: 'Helps with your plan',
  remove: 'Take away their access',
  removedTitle: 'No longer helping',
  inviteTitle: 'Ask somebody to help',
  send: 'Send the invitation',
  hiddenTitle: 'Questions you keep from them',
  hiddenNone:
    'They can see every question. On the page of a question you can keep it from them, under “Why we ask”.',
  back: 'Back to your chapters',
} as const
