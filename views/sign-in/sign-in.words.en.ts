export const signInWords = {
  ask: {
    title: 'Sign in',
    lead: 'We send you an email with a link. Open it on this device, and you are signed in. There is no password.',
    endedBy: {
      'idle-at-work': 'You were signed out because you had not used Sayso for 15 minutes.',
      'idle-by-letter': 'You were signed out because you had not used Sayso for 30 minutes.',
      letter: 'You were signed out because this letter was ended, or its time is over.',
      idle: 'You were signed out because you had not used Sayso for 20 hours.',
      longest: 'You were signed out because one sign-in lasts for 12 hours at work, and for 30 days at home.',
    },
    back: 'Signing in leads back to the page where you were.',
    fileLost:
      'The file or recording that you sent was not kept, because nobody was signed in. Sign in, and choose it again. What was recorded from that page itself may be gone: then it has to be said again.',
    kept: 'What you wrote is safe. Sign in with the same address within 7 days, and it stands on the page again. Nobody else sees it. Where very many pages were sent like this, the oldest go first.',
    keptForADay:
      'You signed out before this was saved. What you wrote is safe for 24 hours from then: sign in with the same address, and it stands on the page again. Nobody else sees it.',
    keptOnTop:
      'This is not in the plan yet. It is kept for you: sign in further down, and it stands on its page again.',
    email: 'Your email address',
    hint: 'If you were asked to help somebody with their plan, use the address that they wrote down for you.',
    noEmail:
      'No email address? A practice that uses Sayso can write your plan with you. It can also give you a letter with a code that opens the plan here.',
    button: 'Send me a link',
    newHere: 'If you have not been here before, the same link starts you here.',
  },
  problems: {
    title: 'There is a problem',
    email: 'Write one email address, like name@example.org',
    name: 'Write what we should call you, in 70 letters or less, without a web address or signs such as < and >',
  },
  sent: {
    title: 'Look at your email',
    text: 'We sent you a link. It works once, for 10 minutes.',
    wait: 'It can take a minute or two. If nothing comes, look in your junk or spam folder, and check the address.',
    again: 'Ask for another link',
    demo: 'In this demonstration you can read the email here:',
    demoMail: 'see the mail',
  },
  enough: {
    title: 'There is a link in your email already',
    text: 'We have sent this address several links in the last few minutes, so we have not sent another one. Open the newest email from us: its link works on this device too. It does not matter who asked for it.',
    wait: ['If you cannot find it, you can ask again in', 'minute.', 'minutes.'],
  },
  tooManyHere: {
    title: 'Too many links were asked for where you are',
    text: 'Many people may share one connection, for example in a hospital. No link was sent, and nothing else has changed.',
    wait: 'You can ask again in',
    known:
      'A computer on which you have signed in for work before, and that has kept our cookies, does not have to wait.',
  },
  notSaved: {
    why: {
      unknown: {
        title: 'You are signed out, and this was not saved',
        text: 'We do not know who was signed in here, so we could not keep this. Copy your words below before you leave this page. Then sign in, and put them in again.',
        isSignedIn: false,
      },
      'other-account': {
        title: 'Somebody else signed in, and this was not saved',
        text: 'This page was opened for another account. Since then somebody signed in to this browser as somebody else. Nothing was saved under either name. What was written on the page comes back here once, and we keep it for nobody: copy it before you leave this page, sign out, sign in as yourself, and put it in again. If it is not yours, close this page.',
        isSignedIn: true,
      },
      'no-room': {
        title: 'You are signed out, and this was not saved',
        text: 'There is no room to keep what you sent right now. Here is every word of it: copy it before you leave this page, sign in, and put it in again.',
        isSignedIn: false,
      },
      'moved-on': {
        title: 'The plan has moved on, and this was not saved',
        text: 'The plan was sent back, approved, withdrawn or changed while your page was open. Every word that you wrote is here. We keep it for 7 days as well: should the plan come back to you in that time, it stands on the same page again.',
        isSignedIn: true,
      },
      'moved-on-no-room': {
        title: 'The plan has moved on, and this was not saved',
        text: 'The plan was sent back, approved, withdrawn or changed while your page was open. Every word that you wrote is here: copy it before you leave this page.',
        isSignedIn: true,
      },
      'not-known': {
        title: 'We do not know yet whether this was saved',
        text: 'It may have been saved, and may not. Every word stands here. In a few minutes look whether it was saved, and copy the words and send them again if it was not.',
        isSignedIn: true,
      },
      'too-much': {
        title: 'What you began to write was not kept',
        text: 'Too much that you began to write waits in this plan already. Nothing of it was thrown away. Go back to the questions that are marked as begun, and save them or clear them. Here is every word of this one: copy it before you leave this page.',
        isSignedIn: true,
      },
      'not-there': {
        title: 'We cannot find the plan that you wrote to',
        text: 'It is not there, or it is not yours to write to. Nothing of what you sent was put into it. Here is every word: copy it before you leave this page.',
        isSignedIn: true,
      },
      'not-heard': {
        title: 'This recording does not wait for you any more',
        text: 'It was thrown away, it has become an answer, or helpers do not hear it now. Nothing of what you sent was put into the plan. Here is every word: copy it before you leave this page.',
        isSignedIn: true,
      },
      'access-ended': {
        title: 'You no longer help with this plan',
        text: 'Your access was ended before this came, so nothing of it was put into the plan. Here is every word: copy it before you leave this page.',
        isSignedIn: true,
      },
      'not-asked': {
        title: 'This question is not put to you any more',
        text: 'The plan was changed while your page was open. What you sent is kept for you alone and is no answer in the plan: should the question come back, it stands on its page again. Here is every word: copy what you need.',
        isSignedIn: true,
      },
      full: {
        title: 'We cannot save right now',
        text: 'Nothing of what you just sent was saved. You can still read. Every word that you wrote is here: copy it before you leave this page, and try again in a few minutes.',
        isSignedIn: true,
      },
      damaged: {
        title: 'This was not saved: the plan cannot be shown',
        text: 'What is stored of this plan is not what was written, so nothing can be added to it now. Every word that you wrote is here: copy it before you leave this page, and tell the people who run this service.',
        isSignedIn: true,
      },
    },
    /** The news of it in one line, above whom to call. */
    onTop: {
      lost: 'Your words were not saved. They are below, and nowhere else.',
      'moved-on': 'This was not saved in the plan. Your words are below, and kept for 7 days.',
      'not-known': 'We do not know yet whether this was saved. Your words are below.',
      'not-asked': 'This is no answer in the plan. Your words are below, and kept for you.',
    },
    now: 'Signed in here now:',
    nobodyNow: 'Nobody is signed in here now.',
    yours: 'What you sent',
    other: (place: number) => `Text ${place}`,
    to: {
      answer: (label: string) => label,
      words: (label: string) => `Beside the answer to: ${label}`,
      ask: (label: string) => `A question back about: ${label}`,
    },
    link: 'Sign in',
    home: 'Go to the start page',
  },
  use: {
    title: 'Sign in to Sayso',
    button: 'Sign in',
    text: 'Press the button to go on.',
    elsewhere: 'You asked for this link on another device, or in another browser.',
    elsewhereText:
      'Go on only if you asked for it yourself, and if this is your address. If not, close this page: nothing has happened.',
    as: 'Sign in as',
  },
  confirm: {
    title: 'Show that it is you',
    text: 'Before this step we ask for a fresh proof that it is you. We send a link to your own email address. Nothing that you have done is lost.',
    onTop: 'This is not in the plan yet. It is kept for you, and stands on its page again after the proof.',
    button: 'Send me a link',
  },
  name: {
    title: 'What should we call you?',
    label: 'Your name',
    hint: 'For example Amina, or Amina Khan. You can leave this out.',
    button: 'Continue',
    skip: 'Leave this out',
  },
} as const
