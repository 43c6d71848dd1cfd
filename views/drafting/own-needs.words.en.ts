/** What the law gives whoever helps. From memory on 27 November 2026; no lawyer has read it. Other nations: `frame/nations.words.en.ts`. */
export const ownNeedsWords = {
  lead: (name: string) => [
    `This page is about you, not about ${name}. Only you read what you write here: ${name} does not, the practice does not, and it is no part of the plan.`,
    'You can print this page and take it along when you ask for help.',
  ],
  unsent: 'What you type here is kept once you choose “Keep it for me”, and not before.',
  keep: 'Keep it for me',
  kept: 'It is kept for you alone.',
  lawTitle: 'What the law gives you',
  law: [
    'In England, you can have a carer’s assessment. It is a talk about what you need. The council has to offer it to an adult who cares for another adult and may need support, now or later (Care Act 2014, section 10).',
    'It does not matter how much you do, or how much money there is. It asks whether you are able and willing to go on, and about your health, your work and your own time. It is about you, and you can have it also where the person you help wants no help.',
    'Ask the adult social care team of the council where the person you help lives.',
  ],
  asks: [
    'Say: “I look after somebody, and I would like a carer’s assessment.”',
    'You can have somebody with you, and you can ask for it again when things change.',
    'You may say what you are not willing to do. Nobody has to care for somebody.',
    'Whoever is under 18, or cares for a child, has rights of their own: ask the council too.',
  ],
  notAdvice:
    'This is no legal advice, and no lawyer has read it. Your council, or an advice service, can tell you more.',
} as const
