import { lines, many, one, oneWithNote, paragraph, piles, rank, record, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import {
  conditionAlone,
  conditionOfAdults,
  forCrisesAlone,
  forTheYoung,
  frailtyNotTheEnd,
  learningNotTheEnd,
  notNearTheEnd,
  ofTheLastYears,
  toldIfWanted,
  withoutBalance,
  youngNotTheEnd,
} from '../pathways.ts'
import { cards, firstPile, pilesOfCards } from './cards.ts'

/** Nobody sorts them for somebody else: what comes first to a person is theirs to say. */
const sorted = { by: ['P'], class: 'W', need: 'OOOOOO' } as const

/**
 * What somebody leans to in a short situation, and what would change their mind: a wish, which decides nothing (RULE-W-1). In which
 * order they stand changes from one situation to the next, so that no place always means the same; what may be riskiest is never read last.
 */
const leans = ['offered', 'other', 'try', 'depends'] as const
const leansOther = ['other', 'try', 'offered', 'depends'] as const
const leansTry = ['try', 'other', 'offered', 'depends'] as const
const leansBack = ['other', 'offered', 'try', 'depends'] as const
/** What is done once cannot be tried and stopped. */
const leansAtOnce = ['offered', 'other', 'depends'] as const
const leansAtOnceOther = ['other', 'offered', 'depends'] as const

/** No longer put to anybody: the person alone answers these. */
const noLonger = { 'given.role': { is: 'clinician' } } as const

/** Cards are sorted after the situations, where both were chosen. */
const thenCards = [{ when: { 'matters.more': { has: 'cards' } }, go: 'cards-people' }, 'done'] as const

const thenLearning = {
  when: { 'matters.more': { has: 'scenes' }, ...learningNotTheEnd },
  go: 'scene-blood',
} as const
const thenYoung = {
  when: { 'matters.more': { has: 'scenes' }, ...youngNotTheEnd },
  go: 'scene-room',
} as const
const thenFlare = [
  thenLearning,
  { when: { 'matters.more': { has: 'scenes' } }, go: 'scene-flare' },
  ...thenCards,
] as const
/** Of somebody who chose no last years: a condition alone has situations of its own, frailty begins as an illness does. */
const toAim = { when: { 'matters.more': { has: 'aim' }, ...conditionOfAdults }, go: 'aim' } as const
const thenScenes = [
  { when: { 'matters.more': { has: 'scenes' }, ...conditionAlone }, go: 'scene-flare' },
  { when: { 'matters.more': { has: 'scenes' } }, go: 'scene-infection' },
  ...thenCards,
] as const
const toTold = { when: { 'matters.more': { has: 'told' }, ...toldIfWanted }, go: 'told' } as const

const thenMore = [
  { when: forCrisesAlone, go: 'more-for-crises' },
  { when: learningNotTheEnd, go: 'more-for-learning' },
  { when: youngNotTheEnd, go: 'more-for-young' },
  'more',
] as const

export const matters = section({
  id: 'matters',
  version: 1,
  fields: {
    'matters.value': paragraph({
      by: ['P', 'H', 'A'],
      class: 'W',
      need: 'MRRORM',
      front: true,
      spoken: true,
    }),
    'matters.fear': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'MRRORM', front: true, spoken: true }),
    'matters.balance': one({ by: ['P', 'A'], class: 'W', need: 'RRO--O', front: true }, [
      '0',
      '25',
      '50',
      '75',
      '100',
    ]),
    'matters.cultureFaith': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRORRR', spoken: true }),
    'matters.wantsToKnow': paragraph({ by: ['P'], class: 'W', need: 'ROO---', sees: 'clinical' }),
    'cyp.wishesLife': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: '-----R', spoken: true }),
    'matters.statement': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRRRR', spoken: true }, 8000),
    'matters.statementOn': record({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOOOO' }, (own) => ({
      where: text(own),
      made: text(own),
    })),
    'matters.more': many(
      { by: ['P'], class: 'F', need: 'OOOOOO', leads: true },
      ['told', 'aim', 'scenes', 'cards', 'nothing'],
      {
        exclusive: ['nothing'],
      },
    ),
    'scene.infection': oneWithNote(sorted, leans),
    'scene.fall': oneWithNote(sorted, leansAtOnceOther),
    'scene.breath': oneWithNote(sorted, leansTry),
    'scene.confused': oneWithNote(sorted, leansOther),
    'scene.eating': oneWithNote(sorted, leans),
    'scene.treatment': oneWithNote(sorted, leansTry),
    'scene.respite': oneWithNote(sorted, leansTry),
    'scene.moving': oneWithNote(sorted, leansBack),
    'scene.ward': oneWithNote(sorted, leansAtOnce),
    'scene.flare': oneWithNote(sorted, leans),
    'scene.visits': oneWithNote(sorted, leansBack),
    'scene.strangers': oneWithNote(sorted, leansTry),
    'scene.intensive': oneWithNote(sorted, leans),
    'scene.medicine': oneWithNote(sorted, leansTry),
    'scene.help': oneWithNote(sorted, leansOther),
    'scene.blood': oneWithNote(sorted, leans),
    'scene.waiting': oneWithNote(sorted, leansTry),
    'scene.uniform': oneWithNote(sorted, leansOther),
    'scene.nights': oneWithNote(sorted, leans),
    'scene.unsaid': oneWithNote(sorted, ['asked', 'other', 'offered', 'try', 'depends']),
    'scene.change': oneWithNote(sorted, leansTry),
    'scene.room': oneWithNote(sorted, leansOther),
    'scene.alone': oneWithNote(sorted, leansBack),
    'scene.exam': oneWithNote(sorted, leans),
    'scene.drip': oneWithNote(sorted, leansTry),
    'scene.effects': oneWithNote(sorted, ['another', 'offered', 'other', 'try', 'depends']),
    'scene.early': oneWithNote(sorted, leansAtOnceOther),
    'scene.sleepless': oneWithNote(sorted, leansTry),
    'scene.frightened': oneWithNote(sorted, leans),
    'scene.visitor': oneWithNote(sorted, leansOther),
    'scene.far': oneWithNote(sorted, leansAtOnceOther),
    'scene.better': oneWithNote(sorted, leans),
    'matters.cardsPeople': piles(sorted, cards.people, pilesOfCards),
    'matters.cardsBody': piles(sorted, cards.body, pilesOfCards),
    'matters.cardsSay': piles(sorted, cards.say, pilesOfCards),
    'matters.cardsDays': piles(sorted, cards.days, pilesOfCards),
    'matters.ownCards': lines(sorted, 5),
    'matters.first': rank(
      { ...sorted, front: true },
      [...cards.people, ...cards.body, ...cards.say, ...cards.days],
      5,
      {
        of: [
          'matters.cardsPeople',
          'matters.cardsBody',
          'matters.cardsSay',
          'matters.cardsDays',
          'matters.ownCards',
        ],
      },
    ),
  },
  offers: {
    // What is asked of somebody in any case is not offered to them as well.
    'matters.more': { told: toldIfWanted, aim: conditionOfAdults },
    // Nobody is led to illness that is seen and left. Who chose it before is asked once more.
    'scene.unsaid': { other: noLonger },
    'scene.effects': { other: noLonger },
    'matters.first': firstPile,
  },
  // “Living as long as I can” in the last pile says of whoever may want to die what no card is for.
  putForward: {
    'matters.cardsSay': {
      'more-time': { any: [ofTheLastYears, { not: { 'given.pathway': { has: 'mhc' } } }] },
    },
  },
  // On such a night the hospital’s own instructions come first, and no page leads a child to wait.
  retired: ['scene.woken'],
  start: 'value',
  steps: {
    value: { ask: ['matters.value'], next: 'fear' },
    fear: {
      ask: ['matters.fear'],
      recall: ['matters.value'],
      next: [{ when: forTheYoung, go: 'wishes-life' }, { when: withoutBalance, go: 'customs' }, 'balance'],
    },
    'wishes-life': {
      ask: ['cyp.wishesLife'],
      recall: ['matters.value'],
      next: [{ when: withoutBalance, go: 'customs' }, 'balance'],
    },
    balance: {
      ask: ['matters.balance'],
      recall: ['matters.value', 'matters.fear'],
      // The same questions are put there without a word of the last days.
      next: [{ when: notNearTheEnd, go: 'customs' }, 'culture-faith'],
    },
    'culture-faith': { ask: ['matters.cultureFaith'], next: 'wants-to-know' },
    customs: { ask: ['matters.cultureFaith'], next: 'anything-else' },
    'wants-to-know': { ask: ['matters.wantsToKnow'], next: 'statement' },
    statement: {
      ask: ['matters.statement'],
      recall: ['matters.value'],
      next: [{ when: { 'matters.statement': { answered: true } }, go: 'on-paper' }, 'more'],
    },
    'anything-else': {
      ask: ['matters.statement'],
      recall: ['matters.value'],
      next: [{ when: { 'matters.statement': { answered: true } }, go: 'on-paper' }, ...thenMore],
    },
    'on-paper': { ask: ['matters.statementOn'], next: thenMore },
    more: {
      ask: ['matters.more'],
      next: [toTold, toAim, ...thenScenes],
    },
    // The same offer to whoever plans for crises alone: none of their situations speaks of dying.
    'more-for-crises': {
      ask: ['matters.more'],
      next: [{ when: { 'matters.more': { has: 'scenes' } }, go: 'scene-early' }, ...thenCards],
    },
    // Nor do those of a learning disability; what else a condition offers stands beside them.
    'more-for-learning': {
      ask: ['matters.more'],
      next: [toTold, toAim, { when: { 'matters.more': { has: 'scenes' } }, go: 'scene-blood' }, ...thenCards],
    },
    // Nor do those of who is young.
    'more-for-young': { ask: ['matters.more'], next: [toTold, thenYoung, ...thenCards] },
    told: { ask: ['matters.wantsToKnow'], next: [toAim, thenLearning, thenYoung, ...thenScenes] },
    aim: { ask: ['matters.balance'], recall: ['matters.value', 'matters.fear'], next: thenFlare },
    'scene-infection': { ask: ['scene.infection'], picture: 'infection', mayEnd: true, next: 'scene-fall' },
    'scene-fall': {
      ask: ['scene.fall'],
      picture: 'fall',
      mayEnd: true,
      next: [{ when: frailtyNotTheEnd, go: 'scene-confused' }, 'scene-breath'],
    },
    'scene-breath': { ask: ['scene.breath'], picture: 'breath', mayEnd: true, next: 'scene-confused' },
    'scene-confused': {
      ask: ['scene.confused'],
      picture: 'confused',
      mayEnd: true,
      next: [{ when: frailtyNotTheEnd, go: 'scene-respite' }, 'scene-eating'],
    },
    'scene-eating': { ask: ['scene.eating'], picture: 'eating', mayEnd: true, next: 'scene-treatment' },
    'scene-treatment': { ask: ['scene.treatment'], picture: 'treatment', mayEnd: true, next: thenCards },
    'scene-respite': { ask: ['scene.respite'], picture: 'visitor', mayEnd: true, next: 'scene-moving' },
    'scene-moving': { ask: ['scene.moving'], picture: 'better', mayEnd: true, next: 'scene-ward' },
    'scene-ward': { ask: ['scene.ward'], picture: 'sleepless', mayEnd: true, next: thenCards },
    'scene-flare': { ask: ['scene.flare'], picture: 'evening', mayEnd: true, next: 'scene-visits' },
    'scene-visits': { ask: ['scene.visits'], picture: 'better', mayEnd: true, next: 'scene-strangers' },
    'scene-strangers': { ask: ['scene.strangers'], picture: 'told', mayEnd: true, next: 'scene-intensive' },
    'scene-intensive': {
      ask: ['scene.intensive'],
      picture: 'intensive',
      mayEnd: true,
      next: 'scene-medicine',
    },
    'scene-medicine': { ask: ['scene.medicine'], picture: 'treatment', mayEnd: true, next: 'scene-help' },
    'scene-help': { ask: ['scene.help'], picture: 'visitor', mayEnd: true, next: thenCards },
    'scene-blood': { ask: ['scene.blood'], picture: 'needle', mayEnd: true, next: 'scene-waiting' },
    'scene-waiting': { ask: ['scene.waiting'], picture: 'waiting', mayEnd: true, next: 'scene-uniform' },
    'scene-uniform': { ask: ['scene.uniform'], picture: 'uniform', mayEnd: true, next: 'scene-nights' },
    'scene-nights': { ask: ['scene.nights'], picture: 'sleepless', mayEnd: true, next: 'scene-unsaid' },
    'scene-unsaid': { ask: ['scene.unsaid'], picture: 'early', mayEnd: true, next: 'scene-change' },
    'scene-change': { ask: ['scene.change'], picture: 'visitor', mayEnd: true, next: thenCards },
    'scene-room': { ask: ['scene.room'], picture: 'waiting', mayEnd: true, next: 'scene-alone' },
    'scene-alone': { ask: ['scene.alone'], picture: 'told', mayEnd: true, next: 'scene-exam' },
    'scene-exam': { ask: ['scene.exam'], picture: 'better', mayEnd: true, next: 'scene-drip' },
    'scene-drip': { ask: ['scene.drip'], picture: 'needle', mayEnd: true, next: 'scene-effects' },
    'scene-effects': { ask: ['scene.effects'], picture: 'treatment', mayEnd: true, next: thenCards },
    'scene-early': { ask: ['scene.early'], picture: 'early', mayEnd: true, next: 'scene-sleepless' },
    'scene-sleepless': {
      ask: ['scene.sleepless'],
      picture: 'sleepless',
      mayEnd: true,
      next: 'scene-frightened',
    },
    'scene-frightened': {
      ask: ['scene.frightened'],
      picture: 'frightened',
      mayEnd: true,
      next: 'scene-visitor',
    },
    'scene-visitor': { ask: ['scene.visitor'], picture: 'visitor', mayEnd: true, next: 'scene-far' },
    'scene-far': { ask: ['scene.far'], picture: 'far', mayEnd: true, next: 'scene-better' },
    'scene-better': { ask: ['scene.better'], picture: 'better', mayEnd: true, next: thenCards },
    'cards-people': { ask: ['matters.cardsPeople'], mayEnd: true, next: 'cards-body' },
    'cards-body': { ask: ['matters.cardsBody'], mayEnd: true, next: 'cards-say' },
    'cards-say': { ask: ['matters.cardsSay'], mayEnd: true, next: 'cards-days' },
    'cards-days': { ask: ['matters.cardsDays'], mayEnd: true, next: 'own-cards' },
    'own-cards': {
      ask: ['matters.ownCards'],
      mayEnd: true,
      next: [
        {
          when: {
            any: [
              { 'matters.cardsPeople': { oneOf: cards.people } },
              { 'matters.cardsBody': { oneOf: cards.body } },
              { 'matters.cardsSay': { oneOf: cards.say } },
              { 'matters.cardsDays': { oneOf: cards.days } },
              { 'matters.ownCards': { answered: true } },
            ],
          },
          go: 'first',
        },
        'done',
      ],
    },
    first: { ask: ['matters.first'], next: 'done' },
  },
})
