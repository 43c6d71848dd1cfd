import type { Words } from '#src/flow/words.ts'
import type { guess } from './section.ts'

const piles = { very: 'Very important', somewhat: 'Somewhat', not: 'Matters less' } as const
const why = 'People who are close often guess differently, and can talk about it.'

export const guessWords: Words<typeof guess> = {
  title: 'What would they say?',
  about: 'The same cards, as you think they would sort them. About 5 minutes.',
  seenBy: 'You alone, until you both agree to see both.',
  steps: {
    people: { title: 'What would they say about people and animals?' },
    body: { title: 'What would they say about body and mind?' },
    say: { title: 'What would they say about knowing and deciding?' },
    days: { title: 'What would they say about their days?' },
  },
  fields: {
    'guess.people': {
      label: 'People and animals, as they would sort them',
      hint: 'Put each card where you think they would put it.',
      why,
      heard: 'People and animals, as you guess:',
      choices: {
        near: 'Having people they love near them',
        listened: 'Having somebody who listens',
        'no-burden': 'How things are for the people close to them',
        peace: 'Making peace with somebody',
        pets: 'Being with animals',
      },
      piles,
    },
    'guess.body': {
      label: 'Body and mind, as they would sort them',
      hint: 'Put each card where you think they would put it.',
      why,
      heard: 'Body and mind, as you guess:',
      choices: {
        'no-pain': 'Being free of pain',
        'clear-head': 'Having a clear head',
        sleep: 'Sleeping well',
        washed: 'Being washed and dressed in their own way',
        eating: 'Eating and drinking what they like',
      },
      piles,
    },
    'guess.say': {
      label: 'Knowing and deciding, as they would sort them',
      hint: 'Put each card where you think they would put it.',
      why,
      heard: 'Knowing and deciding, as you guess:',
      choices: {
        'told-truth': 'Being told the truth',
        'last-word': 'Having the last word about their care',
        trusted: 'Having someone trusted speak for them when they cannot',
        'more-time': 'Living as long as possible',
        'known-place': 'Being cared for by people who know them',
      },
      piles,
    },
    'guess.days': {
      label: 'Their days, as they would sort them',
      hint: 'Put each card where you think they would put it.',
      why,
      heard: 'Their days, as you guess:',
      choices: {
        'own-home': 'Being where they live now',
        outdoors: 'Going outside, or seeing the sky',
        useful: 'Being of use to somebody',
        pleasures: 'Music, books, sport or television',
        faith: 'Their faith, or praying',
      },
      piles,
    },
  },
}
