/** Whoever can be talked to at any hour, by whichever way somebody can. */
const toTalk = [
  ...(['emergency', 'emergencyRelay', 'emergencySigned', 'mentalHealth', 'relay'] as const),
  ...(['samaritans', 'shout', 'childline'] as const),
] as const

/**
 * Whom to call, in England. On the date below each number was compared with published pages, which the README names;
 * nobody rang them. Numbers change, and whoever runs the service checks each of them. What another nation says
 * otherwise stands in nations.words.en.ts.
 */
export const helpLines = {
  nation: 'england',
  /** For whom the lines are: one that names an age stands on no page of the other. */
  age: 'adult',
  asOf: '2026-11-26',
  heading: 'If you need help now',
  where: 'These numbers are for England.',
  elsewhere: 'If you are somewhere else:',
  nations: {
    england: 'England',
    wales: 'Wales',
    scotland: 'Scotland',
    'northern-ireland': 'Northern Ireland',
  },
  /** Each stands on a button of its own. */
  lines: {
    breath: {
      who: 'If somebody cannot get their breath, or has chest pain',
      call: '999',
      text: 'Call 999',
    },
    emergency: {
      who: 'If somebody is in danger, badly hurt, or has taken something',
      call: '999',
      text: 'Call 999',
    },
    police: { who: 'If you are in danger now: the police', call: '999', text: 'Call 999' },
    unwell: { who: 'For what cannot wait for your surgery', call: '111', text: 'Call 111' },
    mentalHealth: {
      who: 'Urgent mental health help, day and night',
      call: '111',
      text: 'Call 111 and choose the mental health option',
    },
    emergencyRelay: {
      who: '999 by Relay UK, if you are deaf or cannot speak on the phone',
      call: '18000',
      text: 'Call 18000',
    },
    emergencySigned: {
      who: '999 in British Sign Language, by video, day and night',
      href: 'https://999bsl.co.uk',
      text: 'Open 999 BSL',
    },
    relay: {
      who: 'Urgent mental health help by Relay UK, if you are deaf or cannot speak on the phone',
      call: '18001111',
      text: 'Call 18001 111',
    },
    samaritans: {
      who: 'Samaritans, to talk to someone, day and night',
      call: '116123',
      text: 'Call 116 123',
    },
    shout: {
      who: 'Shout, to write instead of talk, day and night',
      sms: '85258?body=SHOUT',
      text: 'Text SHOUT to 85258',
    },
    childline: {
      who: 'Childline, for anybody under 19, free',
      call: '08001111',
      text: 'Call 0800 1111',
      age: 'young',
    },
    domesticAbuse: {
      who: 'National Domestic Abuse Helpline, for women, free, day and night',
      call: '08082000247',
      text: 'Call 0808 2000 247',
    },
    rape: {
      who: 'Rape Crisis, about rape or sexual abuse, from the age of 16, free, day and night',
      call: '08085002222',
      text: 'Call 0808 500 2222',
    },
    menAbuse: {
      who: 'Men’s Advice Line, for men who are hurt at home, free. It is not open at night.',
      call: '08088010327',
      text: 'Call 0808 801 0327',
    },
    olderPeople: {
      who: 'Hourglass, about harm to older people',
      call: '08088088141',
      text: 'Call 0808 808 8141',
      age: 'adult',
    },
    council: {
      who: 'Your council looks into harm to adults who need care. Ask for adult safeguarding.',
      href: 'https://www.gov.uk/find-local-council',
      text: 'Find your council',
      age: 'adult',
    },
    childrensCouncil: {
      who: 'Your council looks into harm to children. Ask for children’s social care.',
      href: 'https://www.gov.uk/find-local-council',
      text: 'Find your council',
      age: 'young',
    },
  },
  /** Which of them stand where, most urgent first. */
  panel: ['breath', 'emergency', 'unwell', 'mentalHealth', 'samaritans', 'shout', 'childline'],
  byLink: ['breath', 'unwell', ...toTalk],
  own: 'You wrote that you can call, day and night:',
  ownOf: (name: string) => `You wrote that ${name} can call, day and night:`,
  unwatched: 'Nobody is watching this page. What you write here does not call for help.',
  pageTitle: 'Get help now',
  noticed: 'A computer noticed some words. No person has read them.',
  also: 'Some words may be about this as well. See whom to call:',
  wrong: 'Computers often get this wrong. If it is wrong, go on.',
  goOn: 'Go on with my plan',
  back: 'Go back to what I wrote',
  /** What became of the words themselves. */
  kept: {
    plan: { person: 'What you wrote is saved.', carer: 'What you wrote is saved.' },
    typed: {
      person: 'What you wrote is kept for you, and is not in your plan.',
      carer: 'What you wrote is kept for you, and is not in the plan.',
    },
    invitation: {
      person:
        'Your invitation is saved and sent, with the name that you wrote. You can stop their help on the page that comes next.',
      carer: 'The invitation is saved and sent.',
    },
    nowhere: {
      person: 'What you wrote is not kept, and nobody is told.',
      carer: 'What you wrote is not kept, and nobody is told.',
    },
    private: { person: 'What you wrote is saved.', carer: 'What you wrote is saved.' },
  },
  /** Who learns of them: by whether a practice has the plan in its hands. */
  told: {
    now: {
      plan: {
        person:
          'Your practice is asked by email to read your plan first. A nurse or doctor can read these words there, even if you change them. That may take days. Nobody comes because of it.',
        carer:
          'The practice is asked by email to read the plan first. A nurse or doctor can read these words there, even if you change them. That may take days. Nobody comes because of it.',
      },
      typed: {
        person:
          'Your practice is asked by email to read your plan first. A nurse or doctor can see there that you came to this page, and not your words. That may take days. Nobody comes because of it.',
        carer:
          'The practice is asked by email to read the plan first. A nurse or doctor can see there that you came to this page, and not your words. That may take days. Nobody comes because of it.',
      },
      invitation: {
        person:
          'Your practice is asked by email to read your plan first. A nurse or doctor can read these words there. That may take days. Nobody comes because of it.',
        carer:
          'The practice is asked by email to read the plan first. A nurse or doctor can read these words there. That may take days. Nobody comes because of it.',
      },
      private: {
        person:
          'Your practice is asked by email to read your plan first. A nurse or doctor can read it there. That may take days. Nobody comes because of it.',
        carer:
          'The practice is asked by email to read the plan first. A nurse or doctor can read it there. That may take days. Nobody comes because of it.',
      },
    },
    waits: {
      person:
        'Your practice gets an email that something waits, and not that it may be urgent. Nobody reads it before the next version of your plan is with them. That may take days, or never happen. Nobody comes because of it.',
      carer:
        'The practice gets an email that something waits, and not that it may be urgent. Nobody reads it before the next version of the plan is with them. That may take days, or never happen. Nobody comes because of it.',
    },
    later: {
      plan: {
        person:
          'Nobody is told of these words now. A nurse or doctor sees them only when your plan is next handed over, and then first, even if you change them. That may take days, or never happen.',
        carer:
          'Nobody is told of these words now. A nurse or doctor sees them only when the plan is next handed over, and then first, even if you change them. That may take days, or never happen.',
      },
      typed: {
        person:
          'Nobody is told now. A nurse or doctor sees that you came to this page only when your plan is next handed over, and not your words. That may take days, or never happen.',
        carer:
          'Nobody is told now. A nurse or doctor sees that you came to this page only when the plan is next handed over, and not your words. That may take days, or never happen.',
      },
      invitation: {
        person:
          'Nobody else is told now. A nurse or doctor sees these words only when your plan is next handed over, and then first. That may take days, or never happen.',
        carer:
          'Nobody else is told now. A nurse or doctor sees these words only when the plan is next handed over, and then first. That may take days, or never happen.',
      },
      private: {
        person:
          'Nobody is told now. A nurse or doctor sees it only when your plan is next handed over, and then first. That may take days, or never happen.',
        carer:
          'Nobody is told now. A nurse or doctor sees it only when the plan is next handed over, and then first. That may take days, or never happen.',
      },
    },
  },
  /** Of words that were sent and refused, or came too late. */
  unsaved: 'What you wrote is not in the plan, and nobody is told.',
  /** Where somebody at home may hear the call. */
  reached:
    'They may call. If a call is not safe for you, say how they can reach you, in “Tell the nurse or doctor something in private”.',
  /** Of an answer of the person’s own. */
  helpers: {
    read: 'People you let help you can read this answer.',
    hide: 'Hide this answer from them',
    hidden: 'The people who help you can no longer see this answer here.',
  },
  /** A page for each danger: what it asks, what to do first, whom to call. */
  pages: {
    taken: {
      lines: [
        'emergency',
        'emergencyRelay',
        'emergencySigned',
        'mentalHealth',
        'relay',
        'samaritans',
        'childline',
      ],
      isPrivate: false,
      person: {
        asks: 'Have you taken something, or hurt yourself?',
        first: 'If you have, call 999 now, even if you feel all right. Some harm comes hours later.',
        after:
          'Say what it was, how much and when. If you can, unlock the door and keep the packet. If you have taken nothing, but it is getting too much, you can talk to someone, day and night.',
      },
      carer: {
        asks: 'Has the person you help taken something, or hurt themselves? Or have you?',
        first: 'If so, call 999 now, even if they feel all right. Some harm comes hours later.',
        after:
          'Say what it was, how much and when. Stay with them and keep the packet. Do not make them sick. If nothing was taken, you can ask for advice, day and night.',
      },
    },
    self: {
      lines: toTalk,
      isPrivate: false,
      person: {
        asks: 'Are you thinking of ending your life, or of hurting yourself?',
        first:
          'If you have taken something, have hurt yourself, or might act on it now, call 999, even if you feel all right.',
        after:
          'If not, but it is getting too much, choose someone to talk to. You can say exactly what you wrote here.',
      },
      carer: {
        asks: 'Is the person you help thinking of ending their life? Or are you thinking of ending yours?',
        first:
          'If somebody has taken something, is hurt, or might act on it now, call 999, even if they feel all right. Stay with them if you can.',
        after:
          'You can ask them straight out. Asking does not put the idea into their head. These people can tell you what to do, and you can call for yourself as well.',
      },
    },
    'by-others': {
      lines: [
        'police',
        'emergencyRelay',
        'emergencySigned',
        'domesticAbuse',
        'rape',
        'menAbuse',
        'olderPeople',
        'council',
        'childline',
        'childrensCouncil',
      ],
      isPrivate: true,
      person: {
        asks: 'Is somebody hurting you, or frightening you?',
        first:
          'If you are in danger now, call 999. If you cannot speak, press 55 on a mobile when you are asked. On a landline, stay on the line.',
        after:
          'It is not your fault, even if it is somebody you love or need. A helpline listens first. You decide, but if a child is at risk they may have to tell others. Call when you are alone.',
      },
      carer: {
        asks: 'Is somebody hurting the person you help, or you?',
        first:
          'If anybody is in danger now, call 999. If you cannot speak, press 55 on a mobile when you are asked. On a landline, stay on the line.',
        after:
          'You do not need to be sure, and you do not need proof. If someone hurts you because they are ill, the council can help you too. Call when you are alone.',
      },
    },
    others: {
      lines: toTalk,
      isPrivate: false,
      person: {
        asks: 'Are you afraid that you might hurt somebody?',
        first:
          'If somebody is hurt or in danger now, call 999. Go into another room, or out of the house, if you can.',
        after:
          'Thoughts like these can be frightening, and telling someone is the right thing to do. You can say exactly what you wrote here.',
      },
      carer: {
        asks: 'Are you afraid that you, or the person you help, might hurt somebody?',
        first:
          'If somebody is hurt or in danger now, call 999. Go into another room, or out of the house, if you can.',
        after:
          'Caring can bring anyone to the end of their strength. Telling someone is the right thing to do. Your council can arrange a break for you: ask for a carer’s assessment.',
      },
    },
  },
} as const
