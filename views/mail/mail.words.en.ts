/** What email says: a link and a nudge. Never a clinical word, never whom a plan is about. */
export const mailWords = {
  subjects: {
    'sign-in': 'Your link to sign in to Sayso',
    welcome: 'You can sign in to Sayso now',
    invited: 'Someone asked for your help on Sayso',
    'read-first': 'On Sayso: please read this one first today',
    news: 'There is news for you on Sayso',
  },
  greeting: 'Hello,',
  noAnswer: 'Please do not answer this email: nobody reads what is sent to this address.',
  texts: {
    'sign-in': 'This link signs you in to Sayso. It works once, for 10 minutes:',
    welcome:
      'You were given a place on Sayso. Sign in with this email address: we send you a link, so there is no password to keep:',
    invited: 'asked for your help on Sayso. Sign in with this email address to see what it is about:',
    submitted: 'Something new is waiting for your practice on Sayso. Sign in to see it:',
    'read-first':
      'Something is waiting for your practice on Sayso. Please read this one first today, before what else is waiting. Sayso watches nothing, and nobody has read it for you. Sign in to see it:',
    'to-sign':
      'Something on Sayso waits for a second person of your practice, who did not write in it, to read and sign it. Sign in to see it:',
    'passed-on':
      'A colleague asks you by name to go on with something that waits for your practice on Sayso. Sayso does not know whether you are at work: where you cannot see to it, tell them. Sign in to see it:',
    returned: 'Somebody has a question for you on Sayso. Sign in to see it:',
    'taken-up':
      'Your practice goes on with what it had asked you about on Sayso. You can still answer there. Sign in to see it:',
    approved: 'There is news for you on Sayso. Sign in to see it:',
    'carer-removed': 'Something that you were helping with on Sayso has changed. Sign in to see it:',
    'carer-declined': 'You have an answer from somebody whom you asked on Sayso. Sign in to see it:',
    'carer-came':
      'Somebody whom you named to your practice can help you on Sayso now. Sign in to see who it is, and end it if you did not name them:',
    'carer-left': 'Something about who helps you on Sayso has changed. Sign in to see it:',
    'code-made':
      'Your practice was told that this email address is lost to you. It made a code that moves what you wrote on Sayso to another address. If that was not you, sign in and stop it, and call your practice:',
    'owner-changed':
      'What you wrote on Sayso was moved to another email address, with a code that your practice made. If that was not you, call your practice at once. This address no longer opens it:',
    'letter-used':
      'Somebody used a letter of paper that your practice printed. Nothing opens before one of you has spoken with them. Sign in to see it:',
    'change-asked': 'Something that your practice has seen on Sayso has changed. Sign in to see it:',
    'word-left':
      'Something was left for your practice on Sayso, and nobody has read it. Sayso watches nothing. Sign in to see how to get to it:',
    suspended:
      'The practice has paused something that you handed over on Sayso. Nothing you wrote has changed. Sign in, or ask them why:',
    resumed: 'There is news for you on Sayso. Sign in to see it:',
    'recommendation-ended': 'There is news for you on Sayso. Sign in to see it:',
    closed: 'There is news for you on Sayso. Sign in to see it:',
    'stopped-for':
      'Something that you shared on Sayso is not shared any more, as was asked for you. If that is not what you want, sign in:',
    unanswered:
      'What you handed over on Sayso has had no answer for two weeks. Sign in to see what you can do:',
    'use-reported':
      'Somebody says how it went when what your practice approved on Sayso was used. Sign in to see it:',
    withdrawn: 'Something that your practice has seen on Sayso has changed. Sign in to see it:',
    'taken-back':
      'Somebody took back what they had handed over to your practice on Sayso. There is nothing to do. Sign in to see what else waits:',
    'team-granted':
      'Your team was asked to help with something on Sayso that another practice looks after. Sign in to see it:',
    'team-recorded':
      'Something about who can see what you wrote on Sayso has changed. If that is not what you want, you can end it there. Sign in to see it:',
    'team-signed':
      'A team that helps your practice has signed something on Sayso. It stays with your practice. Sign in to see it:',
    'signed-elsewhere':
      'Something that your practice approved on Sayso was approved anew by another practice, which goes on with it. There is nothing to do. Sign in to see your plans:',
  },
  reminder: {
    subject: 'The reminder you asked for',
    once: 'You asked Sayso to remind you. What you wrote is where you left it. Sign in to go on:',
    daily: 'You asked Sayso for one question a day. You can leave it for another day. Sign in to see it:',
    stop: 'If you want no more of these, this link stops them. You do not need to sign in:',
  },
  digest: {
    subject: 'Your desk on Sayso this morning',
    text: 'You asked Sayso for one email a day about your desk. This morning there are:',
    numbers: {
      waiting: 'Waiting for your practice',
      returned: 'Sent back with a question of yours',
      due: 'Due to be looked at again within 28 days',
      overdue: 'Overdue',
    },
    see: 'Sign in to see which they are:',
    noAllClear: 'Sayso watches nothing. A day without this email does not mean that nothing waits.',
    stop: 'If you want no more of these, stop them on the page of your account:',
  },
  notAsked: {
    'sign-in': 'If you did not ask for it, do nothing: nobody can sign in without this email.',
    welcome: 'If you do not know what this is about, do nothing.',
    invited: 'If you do not know this person, do nothing.',
  },
  newAddress: {
    subject: 'Your new email address on Sayso',
    text: 'Somebody who is signed in to Sayso wants to sign in with this address from now on. This link asks for it once more. It works once, for 30 minutes, while they are signed in:',
    notAsked: 'If you did not ask for it, do nothing: nothing changes without this link.',
  },
  emailMoved: {
    subject: 'Your email address on Sayso was changed',
    text: 'You sign in to Sayso with another email address now. This one opens nothing any more. If that was not you, call your practice at once: it can make a code that brings back what you wrote.',
  },
  practiceWanted: {
    subject: 'On Sayso: somebody would like their practice to be here',
    text: 'Somebody who writes a plan on Sayso would like their practice to use it, so that they can hand the plan over:',
    typed:
      'The name and the place are as they typed them, and nobody has checked them. Who it was is not told, and nobody promised them an answer.',
  },
  somebody: 'Somebody',
} as const
