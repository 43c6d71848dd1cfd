/** The card for a wallet, and the page around it. */
export const cardWords = {
  title: 'Your card',
  lead: 'Print this page on A4 and cut out the two cards. Keep one on you and give one to someone you trust.',
  how: 'Staff who can sign in to this service find your plan with the code. The code alone shows nothing to anyone else.',
  print: 'To print, use the print command of your browser.',
  have: 'I have a plan',
  please: 'If you are helping me, please read it.',
  born: 'Born',
  staff: 'Urgent care staff: sign in, then scan this, or search by card code:',
  first: 'A card tells whoever comes to help that you have a plan. Make one, then print it.',
  make: 'Make my card',
  lost: 'I have lost a card, or want a new code',
  lostText:
    'With a new card every card that you printed before stops working. Whoever scans an old one is told that there is a newer one. Print the new one for everyone who had the old.',
  renew: 'End my old cards and make a new one',
  code: 'Code that leads to the plan',
  notYet: 'You cannot print a card yet',
  notYetText:
    'A card leads to a plan that was approved and is shared. Once a nurse or doctor has approved yours, you can print the card here.',
  toPlan: 'Go to your plan',
} as const
