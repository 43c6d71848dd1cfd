import type { cards } from '../matters/cards.ts'

type Card = (typeof cards)[keyof typeof cards][number]

/** One question to begin with about each card. Either of the two may ask it, so it takes no side and knows no answer. */
export const talkOpeners = {
  near: 'Who should be near, and when is it better to be alone?',
  listened: 'When did it last help to be listened to?',
  'no-burden': 'What is it like for each of us as things are now?',
  peace: 'Is there anybody we have not spoken to for a long time?',
  pets: 'Which animal comes to mind, and what is good about being with it?',
  'no-pain': 'What is worth some pain, and what is not?',
  'clear-head': 'When would it be all right to be sleepy, and when not?',
  sleep: 'What makes a good night?',
  washed: 'What about washing and dressing should stay as it is?',
  eating: 'Which food or drink belongs to a good day?',
  'told-truth': 'What is good to know, and what is better not known yet?',
  'last-word': 'Which decisions are for one person alone, and which for us together?',
  trusted: 'What must somebody know before they speak for another?',
  'more-time': 'What would more time be for?',
  'known-place': 'What do people who know us do differently?',
  'own-home': 'What makes a place a home?',
  outdoors: 'Where would it be good to go, or to sit outside?',
  useful: 'What would it be good to do for somebody?',
  pleasures: 'What do we like to hear, to watch or to read?',
  faith: 'What gives strength on a hard day?',
} as const satisfies Readonly<Record<Card, string>>
