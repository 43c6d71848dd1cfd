/** What is wrong with an answer, by problem code. */
export const problemWords: Readonly<Record<string, string | ((one: number, other: number) => string)>> = {
  empty: 'write or choose an answer, or use one of the other ways to go on',
  unanswered: 'write or choose an answer',
  /** Where one answer stands alone, which follows. */
  'only-empty': 'use one of the other ways to go on, or choose',
  'only-unanswered': 'choose',
  'says-nothing': 'say it in a sentence: a word such as “ok” or “done” tells nobody enough',
  'only-planned':
    'this says what somebody will do. If nothing was done yet, choose that it is planned, with a day; else say what was done',
  'no-papers':
    'nobody who helps has papers that were seen here. Record them first, under who decides for the person',
  'not-unable':
    'no record says that the person cannot decide about sharing: ask them. If they cannot, record that first, on the page about capacity',
  'no-name': 'write a name, or who they are to you, such as “Pat next door”: this tells nobody who is meant',
  'no-letters': 'write a name with letters. Whoever has one name only writes it in each box that needs one',
  'too-long': (most, over) =>
    `this is too long by ${over.toLocaleString('en-GB')} ${over === 1 ? 'character' : 'characters'}: ${most.toLocaleString('en-GB')} have room here. Nothing was cut`,
  'year-of-four': 'write the year with four digits, like 1941',
  'too-many': 'these are too many, so leave some out',
  'not-a-date': 'this is not a date in the calendar, so write it like 27 3 1941',
  'in-the-future': 'this is still to come, so check it',
  'not-a-partial-date':
    'write the year with 4 digits; the month and the day only if you know them, like 3 1998',
  'before-birth': 'this is before the birth date in this plan, so check the year and whose plan it is',
  'before-plan':
    'this is before this plan was begun, so check the year and whose plan it is. If the plan should never have been begun, mark it as made in error',
  'gone-by': 'this day has gone by, so choose today or a later day',
  'not-yet': 'this day is still to come, so choose today or an earlier day',
  'not-together': 'two of these answers do not go together, so take one away',
  'only-not-together': 'these answers do not go together, so take one away:',
  'ranked-twice': 'the same answer stands in two places, so choose another one',
  'not-a-dose':
    'write a figure and its unit as a whole word, like 30 milligrams: no short form, no zero behind a decimal point, and one before it',
  'not-in-full': 'write it in whole words: no short form, no zero behind a decimal point, and one before it',
  'not-a-number': 'write a whole number',
  'not-between': (least, most) => `write a whole number from ${least} to ${most}`,
  'born-too-long-ago': 'nobody alive was born so long ago, so check the year',
  'not-a-phone': 'each phone number needs at least 10 digits',
  'not-a-phone-or-none':
    'each phone number needs at least 10 digits. If there is no phone, clear the box and tick that',
  'not-an-email-or-none':
    'write an email address, like name@example.org. If there is none, clear the box and tick that there is none',
  'not-an-email': 'write an email address, like name@example.org',
  'not-an-nhs-number':
    'this is not an NHS number, so check it against a letter or a prescription (it has 10 digits)',
  'not-a-weight': 'write the weight in kilograms, like 18.5',
  'not-offered': 'choose one of the answers on the page',
  'one-only': 'choose one answer only',
  'note-needed': (least) =>
    least < 10
      ? 'this answer says nothing by itself, so write when it holds'
      : `write the reason for this person in your own words, with ${least} characters at least`,
  'choose-too': 'choose one of the answers as well',
  'not-saved':
    'this could not be saved right now, but nothing is lost: it is still here, so try again in a few minutes',
  'not-known':
    'we do not know yet whether this was saved. Your words are still here: look again in a few minutes, and send them again if they were not saved',
  'written-meanwhile':
    'a colleague wrote something else here meanwhile: it stands above. Save again to put yours in its place',
  'answer-or-way': 'there is an answer and a reason why there is none: leave one of them',
  'nothing-written': 'write something first',
  'only-quoted': 'write what the team says of it too: their own words stand there already',
  'over-4000': 'this is too long: use 4,000 characters at most',
  'unseen-signs':
    'this holds a sign that nobody can see, often from something that was pasted: type it again by hand. Your words are still here',
  signs: 'leave out web addresses, and signs such as < and >',
  'not-an-ods-code': 'an ODS code has 3 to 8 letters and digits, like A81001',
  'not-a-registration': 'write the body and the number, like GMC 1234567',
  'no-such-practice': 'one of these codes is of no practice or team here',
  'reads-clinical': 'this role reads clinical answers, so choose it from the list above',
  'email-taken': 'somebody with this address is here already',
  'another-name':
    'somebody with this address works here under another name: check the address, or give the name that stands in the list, which is changed on their own page',
  'own-address':
    'this is your own address: another administrator gives you a duty, so that nobody does it for herself',
  'ods-code-taken': 'a practice with this ODS code is here already',
  'practice-name-taken':
    'another practice or team has this name, and people choose by the name: add the town or the street',
  'named-as-barred':
    'you named somebody like this as one to keep away, so look at it below before you send it',
  'already-helping': 'this person was asked already',
  'too-many-helpers': 'eight people can help at once, so take one away first',
  'asked-too-often': 'we have sent several of these emails for you today, so ask again tomorrow',
  'written-to-enough':
    'we cannot send more emails to this address today. Ask again tomorrow. Nothing was sent, and nobody was added',
  'begun-too-often':
    'you have begun as many plans for other people as one person can in a day, so begin this one tomorrow. Nothing was sent to anybody',
  'not-a-paper': 'this is not a photo (JPEG or PNG) or a PDF, so choose another file',
  'paper-broken':
    'this PDF cannot be read whole. Save it again from where you have it, or take photos of its pages',
  'paper-locked':
    'this PDF needs a password, so nobody could open it in an emergency. Save it without one, or take photos of its pages',
  'paper-signed':
    'this PDF has a digital signature, and something in it that runs, or another file. We cannot take that out without breaking the signature. Print it and take photos of its pages, and keep the file where it is',
  'paper-no-pages':
    'this PDF does not hold its pages: it is a folder of files, or a form that one program alone opens. Print it as a new PDF, or take photos of its pages',
  'paper-not-here':
    'this service cannot take a PDF right now, so take photos of its pages. Everything else is saved as always',
  'paper-too-long': 'this PDF took too long to read, so choose it again, or take photos of its pages',
  'paper-busy': 'many files are coming in right now, so choose it again in a minute',
  'not-a-picture': 'this is not a photo that we can read (JPEG or PNG), so choose another photo',
  'not-a-sound':
    'this is not a recording of sound that we can read (M4A, MP3, WAV, or Opus in Ogg or WebM), so choose another one. Video is not taken',
  'picture-not-here':
    'this service cannot take photos, so go on without one. Everything else is saved as always',
  'picture-busy': 'many photos are coming in right now, so choose it again in a minute',
  'no-sound': 'choose a recording first',
  'too-many-sounds':
    'this plan holds as many recordings as it can, so throw one away first, on the page of your recordings',
  'file-too-large': 'this file has more than 5 MB, so choose a smaller one',
  'files-too-large': 'this plan has no room for another file of this size, so choose a smaller one',
  'file-not-saved': 'this file could not be saved right now, so choose it again in a few minutes',
  unreadable: 'this holds a character that we cannot keep, so type it again',
}

export const fieldWords = {
  optional: (label: string) => `${label} (optional)`,
  note: 'Anything else you want to say about it (optional)',
  unnamed: 'Somebody whose name is not shown here',
  moreChoices: (summary: string) => `There are more choices. They open under “${summary}”`,
  leaveOut: 'Leave it out',
  nobodyToChoose: 'Write the name and number here, even if you wrote them on another page.',
  who: 'Who, with a phone number',
  others: 'Anyone else, with a phone number (optional)',
  example: (day: string) => `For example ${day}.`,
  day: 'Day',
  month: 'Month',
  year: 'Year',
  removeRow: 'Take away',
  lookUp: 'Look it up in a list',
  isOneOfThese: (text: string) => `Is “${text}” one of these?`,
  alsoCalled: (display: string, also: string) => `${display} (also called ${also})`,
  foundHint:
    'Ten at most are shown. What you wrote stays as you wrote it. If you change it, look it up again.',
  noneOfThese: 'None of these',
  nothingFound: 'The list has nothing like this. What you wrote is enough.',
  nothingToLookUp: 'Write it first, then look it up.',
  rankAt: (place: number) => `Number ${place}`,
  rankNone: 'Choose one',
  stageNames: 'Call them by names of your own (optional)',
  stageName: (stage: string) => `Own name for “${stage}” (optional)`,
  fileNow: 'What is here now:',
  fileChoose: {
    paper:
      'A photo (JPEG or PNG) or a PDF, with 5 MB at most. Its name is kept too, and whoever reads the answer sees it. What a PDF says of who made it and when is taken out, and so are files attached to it. Notes on its pages stay. A PDF with a digital signature is kept as it came.',
    picture: 'A photo (JPEG or PNG), with 5 MB at most.',
    sound:
      'A recording (M4A, MP3, WAV, Ogg or WebM with Opus), with 5 MB at most. It is saved and heard, and never plays by itself.',
  },
  fileAway: 'Take this file away',
  fileAwayHint: 'Nobody who reads your plan sees it any more.',
  fileReplace: 'If you choose another file, it takes the place of this one.',
  signedOut: {
    text: 'You are signed out, so nothing can be sent from here. A file that you have chosen stays chosen while this page is open.',
    link: 'Sign in on a page of its own',
    after: 'Then come back to this one.',
  },
  recorder: {
    record: 'Record here',
    stop: 'Stop recording',
    listen: 'Listen to it',
    again: 'Record it again',
    asking: 'Your browser may ask whether this page can use the microphone.',
    recording: 'Recording. Speak now.',
    recorded: 'It is on this page alone until you send it. Listen to it, record it again, or send it below.',
    playing: 'Playing. Press “Listen to it” again to stop.',
    full: 'It is as long as it can be, so recording has stopped. It is on this page alone until you send it.',
    denied: 'The microphone cannot be used here. Allow it in your browser, or choose a recording below.',
    unheard: 'This browser cannot play it. You can send it all the same.',
    orFile: 'Or choose a recording that you have:',
  },
  fileElsewhere: 'A file cannot be added on this page.',
  apart: {
    once: 'It is saved when you press Continue.',
    see: 'See what is kept',
    other: 'Write another one:',
    takeOut: 'Take it out',
    destroyed:
      'Another one takes its place. What is taken out is destroyed at once, and nobody can get it back.',
  },
  summary: 'There is a problem',
  added: 'More to answer before you go on:',
} as const
