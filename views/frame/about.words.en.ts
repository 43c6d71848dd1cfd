/** A page of text: what is said under each heading, a paragraph or a list. */
export type About = {
  readonly title: string
  readonly lead: string
  readonly parts: readonly {
    readonly heading: string
    readonly text: readonly (string | readonly string[])[]
  }[]
}

const ask = 'Write to the people who run this service:'

/** What the law expects a public service to say of itself. It says what is so, also where that is not enough. */
export const aboutWords = {
  ask,
  accessibility: {
    title: 'Accessibility of Sayso',
    lead: 'We want everybody to be able to use this service: with a keyboard, with a screen reader, on a small phone, with large text, and without scripts.',
    parts: [
      {
        heading: 'What we do for it',
        text: [
          [
            'Every page works without scripts, with a keyboard alone, and at 320 pixels wide.',
            'One question a page, in short words. You can stop at any word and go on later.',
            '“Listen” reads a page aloud, with its choices and your own words, where your browser has a voice on your device.',
            'Nothing has to be done fast: patients and helpers stay signed in for 20 hours, and what was typed is kept.',
            'Every kind of page is checked by a program (axe) and by a test with a keyboard whenever we change something.',
          ],
        ],
      },
      {
        heading: 'How far it meets the rules',
        text: [
          'We aim at the Web Content Accessibility Guidelines, version 2.2, level AA. We say that they are partly met, because nobody outside has checked yet, and because of what follows.',
          [
            'No disabled people have tried this service with us yet.',
            'It is in English only. There is no Welsh, no sign language and no Easy Read.',
            'Staff are signed out after 15 minutes without use, and are warned two minutes before, where scripts run. What they typed is kept and stands on the page again.',
            'Reading aloud needs scripts and a voice on your own device. Some have none, and a voice that sends words elsewhere is not used.',
            'Files that people attach are shown as they are. We do not make them readable.',
          ],
        ],
      },
      {
        heading: 'If something stops you',
        text: [
          'Tell us what you could not do, and on which page. If you need what this service says in another form, such as on paper, in large print or read to you, ask for it, or ask your practice.',
        ],
      },
      {
        heading: 'If you are not happy with the answer',
        text: [
          'In England, Scotland and Wales you can turn to the Equality Advisory and Support Service. The Equality and Human Rights Commission enforces the rules for public bodies. In Northern Ireland it is the Equality Commission for Northern Ireland.',
          'We wrote this page on 26 November 2026.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Your privacy',
    lead: 'This page says what the program does with what you write. Whoever runs it for you, such as your practice or your area, has to add who they are, why the law lets them keep it, and for how long.',
    parts: [
      {
        heading: 'What is kept',
        text: [
          [
            'What you write, word for word, with who wrote it and when.',
            'Your email address, and the name that you gave.',
            'What you typed and did not send: until you send it. What came after you were signed out: for seven days, and after you signed out yourself: for one day.',
            'That you asked to be reminded, until the last reminder was sent or you stopped it. Nobody gets one who did not ask.',
            'Who read an approved plan, when, in which role, and the reason they gave. If the plan is yours, you can see this list.',
            'For staff: their name, role, place of work and registration number.',
            'A record of requests, for finding faults: the kind of page, not what stands on it. Your account is a number there.',
          ],
        ],
      },
      {
        heading: 'Who can see it',
        text: [
          [
            'Until you hand your draft to a practice, you see it, and the helpers whom you asked. If somebody else began it for you, a helper or your practice, they see it too. You can keep single answers from your helpers.',
            'Then the clinicians of that practice read it.',
            'Once a clinician has approved it, people in urgent care can look it up, and are asked why. The clinicians of that practice can go on reading it.',
            'The people who run the computers can reach the database.',
            'Administrators, and people who practise conversations, cannot read plans.',
          ],
          'Sayso gives it to nobody else by itself. Your practice may give it to others who look after you, if you agreed to that. Nothing is sold, and nothing here teaches a machine. No page loads anything from another company.',
        ],
      },
      {
        heading: 'How it is kept safe, and what is missing',
        text: [
          'Every read of an approved plan is written down first. Changed records can be noticed. What a plan says is locked in the database with a key that is not in it. These are not locked: names and email addresses of accounts, who read what and why, and when something happened. Signing in rests on your mailbox alone, and nobody outside has tested its security.',
        ],
      },
      {
        heading: 'How long it is kept',
        text: [
          'The program deletes no record of a plan by itself: what was approved and who read it has to stay. What you take out is kept too, and shown to nobody else. How long all of it stays is for the people who run the service to say.',
        ],
      },
      {
        heading: 'What you can do',
        text: [
          [
            'Stop sharing at any time, on the page of your plan. Then nobody finds it.',
            'Ask for a copy of everything that is kept about you.',
            'Ask for something to be put right. What was there before stays in the record.',
            'Complain to the Information Commissioner’s Office, at ico.org.uk.',
          ],
        ],
      },
    ],
  },
  cookies: {
    title: 'Cookies',
    lead: 'A cookie is a small note that your browser keeps for us. Ours are needed to sign in and for nothing else, so you are not asked about them. The last one below is only in the browsers of people who work with Sayso.',
    parts: [
      {
        heading: 'What we use',
        text: [
          [
            'sayso: says that you are signed in. In the browsers of patients and helpers it stays for up to 30 days, in those of staff until the browser is closed. It stops working earlier if you sign out or do not come back.',
            'sayso-asked: remembers for 10 minutes that you asked for a sign-in link in this browser.',
            'sayso-device: only where you sign in for work. It lets this browser ask for a link again although many others at the same place ask, so that they do not lock out staff. It holds no name and opens nothing, and stays for 180 days, also after you sign out.',
          ],
          'Where the address of this service begins with https, all names begin with __Host-.',
          'Staff in urgent care can let the device they work with keep locked copies of the plans that they open in a shift, for when there is no signal. They are kept by the browser, and no cookie: deleted after 24 hours at most, when they sign out, and after ten wrong codes.',
        ],
      },
      {
        heading: 'What we do not use',
        text: [
          'Nothing that counts or follows you, no advertising, and nothing of any other company. When you sign out, we ask your browser to forget the first two of them.',
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, About | string>>
