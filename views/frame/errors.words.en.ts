const home = { href: '/', text: 'Go to the start page' }

/** What a person reads when something cannot be done. */
export const errorWords = {
  'not-found': {
    title: 'We cannot find this page',
    text: 'It may have moved, or you may need to sign in as somebody else to see it.',
    next: home,
  },
  'not-put': {
    title: 'This question is not put to you now',
    text: 'It is hidden from helpers, or other answers have changed what is asked. What you wrote there is kept for you, and stands there again if the question comes back.',
    next: { href: '/plans', text: 'Go to your plans' },
  },
  'access-ended': {
    title: 'You no longer help with this plan',
    text: 'Your access to it was ended, by the person whose plan it is or for them. So you cannot read it or write in it any more. What you wrote is kept, and does not count now. We do not know the reason. If you think that it is a mistake, ask the person: they can invite you again.',
    next: home,
  },
  'help-stopped': {
    title: 'You no longer help with this plan',
    text: 'You stopped helping with it. So you cannot read it or write in it any more. What you wrote stays in it, under your name. If you would like to help again, ask the person: they can invite you.',
    next: home,
  },
  'help-over': {
    title: 'The time for which you help with this plan is over',
    text: 'The person gave a last day for it, and that day has gone by. So you cannot read the plan or write in it any more. What you wrote stays in it, under your name. If you would like to go on helping, ask the person: they can give you more time.',
    next: home,
  },
  'foreign-form': {
    title: 'We did not save that',
    text: 'The form did not come from the address of this service. Go back: your text is still there. If you opened this service by another address than its own, open it by its own, and send it once more.',
    next: home,
  },
  'not-a-form': {
    title: 'We cannot read what was sent',
    text: 'This address takes what the forms of this service send, and nothing else.',
    next: home,
  },
  'too-large': {
    title: 'That is too much text at once',
    text: 'Nothing was saved. Go back: your text is still there. Shorten it, or spread it over more than one question.',
    next: home,
  },
  'file-too-large': {
    title: 'This file is too large',
    text: 'Nothing was saved. A file can have 5 MB at most. Go back: your text is still there. Choose a smaller file.',
    next: home,
  },
  'too-often': {
    title: 'Please wait a while',
    text: 'This was tried many times in a short while. Nothing was changed. Wait up to an hour, and try again. If you came back from a form, your text is still on it.',
    next: home,
  },
  'searched-too-often': {
    title: 'Too many searches in a quarter of an hour',
    text: 'Nothing was looked up. In a quarter of an hour you can search again. Until then let a colleague search, call the practice of the person, ask those with them, and look for a plan on paper. Do not delay treatment to look. If you have none to hand, decide as you would without this plan.',
    next: { href: '/urgent', text: 'Back to the search' },
  },
  'link-used': {
    title: 'This link does not work any more',
    text: 'A link works once, and for 10 minutes. Ask for a new one: it takes a minute.',
    next: { href: '/sign-in', text: 'Ask for a new link' },
  },
  'own-draft': {
    title: 'A colleague has to approve this plan',
    text: 'You wrote part of this draft yourself. Somebody else in your practice has to approve it.',
    next: { href: '/reviews', text: 'Go to the plans to review' },
  },
  'own-family': {
    title: 'You cannot open this plan at work',
    text: 'It is your own, or of somebody whom you help or were asked to help. At work a colleague has to open it. To see it for yourself, leave your duty first.',
    next: { href: '/account/duty', text: 'Choose what you are here for' },
  },
  'not-yours': {
    title: 'This is not for you to answer',
    text: 'Nothing was saved. The try was written down.',
    next: home,
  },
  'wrong-state': {
    title: 'The plan has moved on',
    text: 'Somebody sent it back, approved it or withdrew it while your page was open. Nothing was changed by you.',
    next: home,
  },
  'draft-moved': {
    title: 'The draft has changed',
    text: 'New words were added since you opened this page. Read them, then decide again.',
    next: home,
  },
  'not-complete': {
    title: 'Something is still missing',
    text: 'Nothing was changed. Go back: what you filled in is still there. Look at what is needed, and send it again.',
    next: home,
  },
  'too-many': {
    title: 'There is no room for another one',
    text: 'Go back and take one out first. What you take out is kept.',
    next: home,
  },
  full: {
    title: 'We cannot save right now',
    text: 'Nothing of what you just sent was saved. You can still read. Go back: your text is still there. Try again in a few minutes.',
    next: home,
  },
  'not-known': {
    title: 'We do not know yet whether this was saved',
    text: 'What you just sent may have been saved, and may not. Go back: your text is still there. In a few minutes look whether it was saved, and send it again if it was not.',
    next: home,
  },
  damaged: {
    title: 'This plan cannot be shown',
    text: 'What is stored of it is not what was written. So nothing of it is shown, and nothing is changed. Tell the people who run this service, with this number:',
    number: 'Number:',
    next: home,
  },
  'other-damaged': {
    title: 'Another plan of this person cannot be shown',
    text: 'A plan under the same NHS number is current, and what is stored of it is not what was written. Nothing was changed, and this plan cannot be approved before that one is put right. Tell the people who run this service, with this number:',
    number: 'Number:',
    next: home,
  },
  broken: {
    title: 'Something went wrong on our side',
    text: 'What you sent may not have been saved. Go back: your text is still there. If it happens again, tell the people who run this service, with this number:',
    number: 'Number:',
    next: home,
  },
} as const
