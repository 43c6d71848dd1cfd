import { notNames } from './name-words.en.ts'

/** Words that stand in every address and every way in, and tell no place from another. */
export const commonWords = [
  ...notNames.words,
  ...['i', 'me', 'you', 'it', 'this', 'that', 'these', 'which', 'who', 'what', 'just', 'very', 'up', 'down'],
  ...[
    'door',
    'doors',
    'front',
    'back',
    'side',
    'left',
    'right',
    'first',
    'second',
    'third',
    'ground',
    'floor',
  ],
  ...['house', 'flat', 'room', 'home', 'building', 'key', 'keys', 'safe', 'bell', 'knock', 'open', 'opens'],
  ...['road', 'street', 'lane', 'close', 'avenue', 'drive', 'way', 'court', 'number', 'address', 'postcode'],
  ...[
    'must',
    'find',
    'told',
    'live',
    'lives',
    'living',
    'always',
    'about',
    'over',
    'under',
    'behind',
    'than',
  ],
] as const
