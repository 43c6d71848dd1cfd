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
  /** Whether they are for somebody who said that they cannot use a voice call. */
  isVoiceless: 'no',
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
  /** Each stands on a button of its own; one with a nation, a reason for a plan or an age from which it is stands where that fits. */
  lines: {
    breath: {
      who: 'If somebody cannot get their breath, has chest pain, a first fit or a fit of five minutes, or does not wake after a fit',
      call: '999',
      text: 'Call 999',
    },
    emergency: {
      who: 'If somebody is in danger, badly hurt, or has taken something',
      call: '999',
      text: 'Call 999',
    },
    police: { who: 'The police, day and night', call: '999', text: 'Call 999' },
    unwell: { who: 'For what cannot wait for your GP practice', call: '111', text: 'Call 111' },
    mentalHealth: {
      who: 'Urgent mental health help, day and night',
      call: '111',
      text: 'Call 111 and choose the mental health option',
    },
    emergencyRelay: {
      who: '999 without voice, by Relay UK, in its app or on a textphone',
      call: '18000',
      text: 'Call 18000',
    },
    emergencySigned: {
      who: '999 in British Sign Language, by video, day and night',
      href: 'https://999bsl.co.uk',
      text: 'Open 999 BSL',
    },
    emergencyText: {
      who: '999 by text, only if you registered your phone for it before',
      sms: '999',
      text: 'Text 999',
    },
    relay: {
      who: 'Urgent mental health help without voice, by Relay UK, in its app or on a textphone',
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
      from: 60,
    },
    learning: {
      who: 'Learning Disability Helpline of Mencap, for people with a learning disability and their families, free. It is not always open.',
      call: '08088081111',
      text: 'Call 0808 808 1111',
      nation: 'england',
      pathway: 'ld',
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
    regulator: {
      who: 'The Care Quality Commission checks paid carers, care agencies and care homes. Tell it what a paid carer does. It is not open at night.',
      call: '03000616161',
      text: 'Call 03000 616161',
    },
  },
  /** Which of them stand where, most urgent first. */
  panel: ['breath', 'emergency', 'unwell', 'mentalHealth', 'samaritans', 'shout', 'childline'],
  /** Below every page of theirs. */
  footWithoutVoice: {
    when: '999 without voice. By text, if your phone is registered: 999. In sign language: 999bsl.co.uk. In the Relay UK app or on a textphone:',
    call: '18000',
    text: 'Call 18000',
  },
  withoutVoice: ['emergencySigned', 'emergencyRelay', 'emergencyText', 'relay'],
  dayAndNight: ['mentalHealth', 'samaritans', 'shout', 'childline', 'emergency'],
  beforeRead: ['emergency', 'unwell', 'mentalHealth', 'samaritans'],
  byLink: ['breath', 'unwell', ...toTalk],
  always: 'Day and night there is also:',
  sooner: 'It may be days before anybody reads it. If somebody is needed sooner:',
  own: 'You wrote that these can be called, day and night:',
  ownOf: (name: string) => `You wrote that these can be called about ${name}, day and night:`,
  unwatched: 'Nobody is watching this page. What you write here does not call for help.',
  pageTitle: 'Get help now',
  goOn: { person: 'Go on with my plan', carer: 'Go on with the plan' },
  back: 'Go back to what I wrote',
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
        'learning',
        'olderPeople',
        'council',
        'regulator',
        'childline',
        'childrensCouncil',
      ],
      /** Before the rest to whoever helps: who looks into harm to somebody else. */
      forCarer: ['emergencyRelay', 'emergencySigned', 'council', 'childrensCouncil', 'regulator'],
      isPrivate: true,
      person: {
        asks: 'Is somebody hurting you, or frightening you?',
        first:
          'If you are in danger now, call 999. If you cannot speak, press 55 on a mobile when you are asked. On a landline, stay on the line.',
        after:
          'It is not your fault, even if it is somebody you love or need. A helpline listens first, and you decide what happens. Only if a child may come to harm, the helpline may have to tell the council or the police. Call when you are alone, or ask somebody you trust to call with you.',
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
