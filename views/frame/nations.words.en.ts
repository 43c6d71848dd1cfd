import type { PartOfViewWords } from '../words.ts'

const where = (nation: string) => `These numbers are for ${nation}.`

/**
 * What is said otherwise in the other nations: whom to call, and what the law says of a refusal made in advance. On the
 * date below the numbers were compared as those for England were (README); no lawyer has read what is said of the law.
 */
const asOf = '2026-11-26'

export const inWales: PartOfViewWords = {
  ownNeeds: {
    law: [
      'In Wales, you can have a carer’s assessment. It is a talk about what you need. The council has to offer it to whoever cares for somebody and may need support, now or later (Social Services and Well-being (Wales) Act 2014, section 24).',
      'It does not matter how much you do, or how much money there is. It asks what you want, whether you are able and willing to go on, and about your work and your own time.',
      'Ask the social services of your council.',
    ],
  },
  helpLines: {
    nation: 'wales',
    asOf,
    where: where('Wales'),
    lines: {
      mentalHealth: { text: 'Call 111 and choose option 2' },
      domesticAbuse: {
        who: 'Live Fear Free, for women and men who are hurt at home, free, day and night',
        call: '08088010800',
        text: 'Call 0808 80 10 800',
      },
      regulator: {
        who: 'Care Inspectorate Wales checks paid carers, care agencies and care homes. Tell it what a paid carer does. It is not open at night.',
        call: '03007900126',
        text: 'Call 0300 7900 126',
      },
    },
  },
  page: {
    helpHref: '/help-now?in=wales',
    helpLines: [{}, {}, { text: 'Call 111 and choose option 2' }],
  },
  question: {
    refusal: {
      law: [
        'In Wales, an adult can say no to a treatment before the time comes. This is called an advance decision to refuse treatment. It counts only when you cannot decide.',
      ],
    },
  },
  review: {
    refusals: {
      law: 'In Wales a refusal of life-sustaining treatment needs writing, a signature, a witness and a statement that it applies even if life is at risk; other refusals need less, and can be spoken. It takes an adult who had capacity then and lacks it now, a treatment that was named, no withdrawal since, no later attorney with power over it, and nothing done since that clearly does not fit it. For treatment of mental disorder the Mental Health Act can override it where somebody is held under section 2 or 3, and not under a short power; ECT only in an emergency.',
    },
  },
}

export const inScotland: PartOfViewWords = {
  ownNeeds: {
    law: [
      'In Scotland, you can have an adult carer support plan. It is a talk about what you need, and what comes of it is written down. The council has to offer it to an adult carer, and has to make one for a carer who asks (Carers (Scotland) Act 2016, section 6).',
      'It asks whether you are able and willing to go on, what matters to you, and whether you need breaks from caring.',
      'Ask the council where the person you help lives, or a carer centre.',
    ],
    asks: ['Say: “I look after somebody, and I would like an adult carer support plan.”'],
  },
  helpLines: {
    nation: 'scotland',
    asOf,
    where: where('Scotland'),
    pages: {
      others: {
        carer: {
          after:
            'Caring can bring anyone to the end of their strength. Telling someone is the right thing to do. Your council can look at what help you need: ask for an adult carer support plan.',
        },
      },
    },
    lines: {
      domesticAbuse: {
        who: 'Scotland’s Domestic Abuse and Forced Marriage Helpline, for women and men, free, day and night',
        call: '08000271234',
        text: 'Call 0800 027 1234',
      },
      rape: {
        who: 'Rape Crisis Scotland, about rape or sexual abuse, from the age of 13, free. It is open in the evening, until midnight.',
        call: '08088010302',
        text: 'Call 08088 01 03 02',
      },
      council: {
        who: 'Your council looks into harm to adults who cannot keep themselves safe. Ask for adult support and protection.',
      },
      regulator: {
        who: 'The Care Inspectorate checks paid carers, care agencies and care homes. Tell it what a paid carer does. It is not open at night.',
        call: '03456009527',
        text: 'Call 0345 600 9527',
      },
    },
  },
  page: {
    helpHref: '/help-now?in=scotland',
  },
  question: {
    refusal: {
      law: [
        'In Scotland, you can write down which treatments you would not want if you could not say so yourself. This is called an advance directive.',
        'Outside mental health care, no Act says what it has to look like. Doctors and courts are expected to respect one that is clear. It counts for more if it is in writing, says which treatment and when, and you and someone who watches you both sign it.',
        'For mental health treatment you can make an advance statement. It must be in writing, and you sign it. Somebody of certain professions signs too, and certifies that you understood. Doctors can still treat against it, and must then say why in writing.',
      ],
    },
  },
  review: {
    refusals: {
      law: 'In Scotland no Act says what an advance directive needs; courts are expected to respect one that is clear, made with capacity and meant for what happens. For mental disorder an advance statement (2003 Act, section 275) is in writing, signed, and certified by a prescribed professional.',
    },
  },
}

export const inNorthernIreland: PartOfViewWords = {
  ownNeeds: {
    law: [
      'In Northern Ireland, you can ask for a carer’s assessment. It is a talk about what you need, for whoever looks after somebody regularly and does a lot for them, or means to (Carers and Direct Payments Act (Northern Ireland) 2002).',
      'It asks what you do, whether you are able to go on, and what would help you.',
      'Ask your health and social care trust.',
    ],
    asks: [
      'Say: “I look after somebody, and I would like a carer’s assessment.”',
      'You can have somebody with you, and you can ask for it again when things change.',
      'You may say what you are not willing to do. Nobody has to care for somebody.',
      'Whoever is under 18, or cares for a child, has rights of their own: ask the trust too.',
    ],
    notAdvice:
      'This is no legal advice, and no lawyer has read it. Your trust, or an advice service, can tell you more.',
  },
  helpLines: {
    nation: 'northern-ireland',
    asOf,
    where: where('Northern Ireland'),
    pages: {
      'by-others': {
        carer: {
          after:
            'You do not need to be sure, and you do not need proof. If someone hurts you because they are ill, the Trust can help you too. Call when you are alone.',
        },
      },
      others: {
        carer: {
          after:
            'Caring can bring anyone to the end of their strength. Telling someone is the right thing to do. Your Health and Social Care Trust can look at what help you need: ask for a carer’s assessment.',
        },
      },
    },
    lines: {
      unwell: {
        who: 'For what cannot wait, when your GP practice is closed',
        call: '',
        text: 'Call your GP practice. Its message says which number to call.',
      },
      mentalHealth: {
        who: 'Lifeline, for anybody in distress or despair, free, day and night',
        call: '08088088000',
        text: 'Call 0808 808 8000',
      },
      relay: { call: '1800108088088000', text: 'Call 18001 0808 808 8000' },
      domesticAbuse: {
        who: 'Domestic and Sexual Abuse Helpline, for women and men, free, day and night',
        call: '08088021414',
        text: 'Call 0808 802 1414',
      },
      rape: {
        who: 'Rape Crisis Northern Ireland, about rape or sexual abuse, free. It is not open at night.',
        call: '08000246991',
        text: 'Call 0800 0246 991',
      },
      menAbuse: {
        who: 'Men’s Advisory Project, for men who are hurt at home. It is not open at night.',
        call: '02890241929',
        text: 'Call 028 9024 1929',
      },
      council: {
        who: 'Your Health and Social Care Trust looks into harm to adults who need care. Ask for adult safeguarding.',
        href: 'https://www.nidirect.gov.uk/contacts',
        text: 'Find your Trust',
      },
      childrensCouncil: {
        who: 'Your Health and Social Care Trust looks into harm to children. Ask for children’s social services.',
        href: 'https://www.nidirect.gov.uk/contacts',
        text: 'Find your Trust',
      },
      regulator: {
        who: 'The Regulation and Quality Improvement Authority checks paid carers, care agencies and care homes. Tell it what a paid carer does. It is not open at night.',
        call: '02895361111',
        text: 'Call 028 9536 1111',
      },
    },
  },
  page: {
    helpHref: '/help-now?in=northern-ireland',
    helpLines: [
      {},
      {
        when: 'For urgent help that cannot wait, when your GP practice is closed:',
        call: '',
        text: 'Call your GP practice. Its message says which number to call.',
      },
      { call: '08088088000', text: 'Call Lifeline on 0808 808 8000' },
    ],
  },
  question: {
    refusal: {
      law: [
        'In Northern Ireland, an adult can say no to a treatment before the time comes. This is called an advance decision to refuse treatment.',
        'No Act in force says what it has to look like. It can bind doctors all the same if it is clear and fits what happens. It is safest in writing, when you and someone who watches you both sign it.',
        'If you are held under mental health law, doctors can sometimes treat your mental illness all the same.',
      ],
    },
  },
  review: {
    refusals: {
      law: 'In Northern Ireland no Act in force says what a refusal in advance needs; at common law one binds that is clear, made with capacity and meant for what happens.',
    },
  },
}
