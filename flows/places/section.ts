import { account, many, one, oneWithNote, paragraph, record, references, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { saysNothing } from '../no-name-words.en.ts'
import { forTheYoung, moreThanTheEnd, notNearTheEnd } from '../pathways.ts'

/** Of no value set: what a child calls the place, and no unit for grown people. */
const placesOfChildren = [
  ...(['childrens-ward', 'childrens-hospice', 'foster-home', 'childrens-home'] as const),
  'boarding-school',
] as const

/** "Undecided" and "declined" are ways out of every question, so they are not places here. */
export const carePlaces = [
  'own-home',
  'relative-home',
  'care-home',
  'nursing-home',
  'hospice',
  'community-hospital',
  'acute-hospital',
  'mental-health-unit',
  'crisis-house',
  'ld-unit',
  ...placesOfChildren,
  'no-strong-wish',
  'other',
] as const

export const deathPlaces = [
  'own-home',
  'relative-home',
  'care-home',
  'nursing-home',
  'hospice',
  'community-hospital',
  'acute-hospital',
  'mental-health-unit',
  'ld-unit',
  ...placesOfChildren,
  'no-strong-wish',
  'other',
] as const

/** Those that most people on the plan's pathway choose among; the rest is behind "another place". */
const carePlacesFirst = [
  {
    when: { 'given.pathway': { has: 'mhc' } },
    choices: [
      'own-home',
      'relative-home',
      'crisis-house',
      'mental-health-unit',
      'acute-hospital',
      'no-strong-wish',
    ],
  },
  {
    when: forTheYoung,
    choices: [
      ...(['own-home', 'relative-home', 'childrens-ward', 'childrens-hospice'] as const),
      'no-strong-wish',
    ],
  },
  {
    when: { 'given.pathway': { has: 'eol' } },
    choices: ['own-home', 'relative-home', 'care-home', 'hospice', 'acute-hospital', 'no-strong-wish'],
  },
  {
    when: { 'given.pathway': { has: 'frailty' } },
    choices: [
      'own-home',
      'relative-home',
      'care-home',
      'community-hospital',
      'acute-hospital',
      'no-strong-wish',
    ],
  },
  {
    when: { 'given.pathway': { has: 'ltc' } },
    choices: ['own-home', 'relative-home', 'community-hospital', 'acute-hospital', 'no-strong-wish'],
  },
  {
    when: { 'given.pathway': { has: 'ld' } },
    choices: [
      'own-home',
      'relative-home',
      'care-home',
      'community-hospital',
      'acute-hospital',
      'no-strong-wish',
    ],
  },
  { choices: ['own-home', 'relative-home', 'care-home', 'hospice', 'acute-hospital', 'no-strong-wish'] },
] as const

const deathPlacesFirst = [
  {
    when: forTheYoung,
    choices: [
      ...(['own-home', 'relative-home', 'childrens-ward', 'childrens-hospice'] as const),
      'no-strong-wish',
    ],
  },
  { choices: ['own-home', 'relative-home', 'care-home', 'hospice', 'acute-hospital', 'no-strong-wish'] },
] as const

const forChildren = {
  'childrens-ward': forTheYoung,
  'childrens-hospice': forTheYoung,
  'foster-home': forTheYoung,
  'childrens-home': forTheYoung,
  'boarding-school': forTheYoung,
} as const
const grownUp = { not: forTheYoung } as const
const inACrisis = { 'given.pathway': { has: 'mhc' } } as const
/** Whoever chose one of these before sees it and keeps it. A unit is where people were shut in: nobody is shown one who is not ill. */
const careForward = {
  ...{ 'care-home': grownUp, 'nursing-home': grownUp },
  ...{ 'mental-health-unit': inACrisis, 'crisis-house': inACrisis, 'ld-unit': { not: {} } },
} as const
const deathForward = {
  ...{ 'care-home': grownUp, 'nursing-home': grownUp },
  ...{ 'mental-health-unit': { not: {} }, 'ld-unit': { not: {} } },
} as const

export const places = section({
  id: 'places',
  version: 1,
  fields: {
    'place.care1': oneWithNote({ by: ['P', 'H', 'A'], class: 'W', need: 'MMRROR', front: true }, carePlaces),
    'place.care2': oneWithNote({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOOOO' }, carePlaces),
    'place.avoid': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRRRR', front: true, spoken: true }),
    'place.conveyTo': text({ by: ['P', 'H', 'A'], class: 'W', need: 'ORRMRR', front: true }),
    // Where the last years are not what the plan is for, they are offered and not asked.
    'place.later': one({ by: ['P', 'H', 'A'], class: 'F', need: '-O---O', leads: true }, ['yes', 'not-now']),
    'cyp.wishesEnd': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: '-----R' }),
    'cyp.wishesAfter': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: '-----O' }),
    'place.death1': oneWithNote(
      { by: ['P', 'H', 'A'], class: 'W', need: 'RO---O', front: true },
      deathPlaces,
    ),
    'place.death2': oneWithNote({ by: ['P', 'H', 'A'], class: 'W', need: 'OO---O' }, deathPlaces),
    'death.faithRites': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'ROO--R', front: true }),
    'death.organ': one({ by: ['P', 'H', 'A'], class: 'R', need: 'ROO--R' }, [
      'opted-in',
      'opted-out',
      'told-somebody',
      'nominated-representative',
      'excluded-group',
      'not-recorded',
      'unknown',
    ]),
    'death.more': many(
      { by: ['P', 'H', 'A'], class: 'F', need: 'OOO--O', leads: true },
      ['who-to-tell', 'funeral', 'tissue', 'nothing'],
      { exclusive: ['nothing'] },
    ),
    'death.whoToTell': references({ by: ['P', 'H', 'A'], class: 'W', need: 'OOO--O' }, 'contact'),
    'death.funeral': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'OOO--O' }),
    'death.tissue': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'OOO--O' }),
    'death.expected': account({ by: ['K'], class: 'C', need: 'MO---R', front: true }, saysNothing),
    'place.conveyAgreed': record(
      { by: ['K'], class: 'C', need: 'OOORRR', front: true },
      (rules) => ({ agreed: one(rules, ['yes', 'no', 'not-known']), where: text(rules), terms: text(rules) }),
      ['agreed'],
    ),
  },
  // The second wish is another place than the first; there may be two homes of family, and two places of another kind.
  offers: {
    // The group that no law takes to agree is one of adults: a child’s parents are asked in any case.
    'death.organ': { 'excluded-group': { not: forTheYoung } },
    'place.care1': forChildren,
    'place.death1': forChildren,
    'place.care2': {
      'own-home': { not: { 'place.care1': { is: 'own-home' } } },
      'care-home': { not: { 'place.care1': { is: 'care-home' } } },
      'nursing-home': { not: { 'place.care1': { is: 'nursing-home' } } },
      hospice: { not: { 'place.care1': { is: 'hospice' } } },
      'community-hospital': { not: { 'place.care1': { is: 'community-hospital' } } },
      'acute-hospital': { not: { 'place.care1': { is: 'acute-hospital' } } },
      'mental-health-unit': { not: { 'place.care1': { is: 'mental-health-unit' } } },
      'crisis-house': { not: { 'place.care1': { is: 'crisis-house' } } },
      'ld-unit': { not: { 'place.care1': { is: 'ld-unit' } } },
      'childrens-ward': { ...forTheYoung, not: { 'place.care1': { is: 'childrens-ward' } } },
      'childrens-hospice': { ...forTheYoung, not: { 'place.care1': { is: 'childrens-hospice' } } },
      'foster-home': { ...forTheYoung, not: { 'place.care1': { is: 'foster-home' } } },
      'childrens-home': { ...forTheYoung, not: { 'place.care1': { is: 'childrens-home' } } },
      'boarding-school': { ...forTheYoung, not: { 'place.care1': { is: 'boarding-school' } } },
    },
    'place.death2': {
      'own-home': { not: { 'place.death1': { is: 'own-home' } } },
      'care-home': { not: { 'place.death1': { is: 'care-home' } } },
      'nursing-home': { not: { 'place.death1': { is: 'nursing-home' } } },
      hospice: { not: { 'place.death1': { is: 'hospice' } } },
      'community-hospital': { not: { 'place.death1': { is: 'community-hospital' } } },
      'acute-hospital': { not: { 'place.death1': { is: 'acute-hospital' } } },
      'mental-health-unit': { not: { 'place.death1': { is: 'mental-health-unit' } } },
      'ld-unit': { not: { 'place.death1': { is: 'ld-unit' } } },
      'childrens-ward': { ...forTheYoung, not: { 'place.death1': { is: 'childrens-ward' } } },
      'childrens-hospice': { ...forTheYoung, not: { 'place.death1': { is: 'childrens-hospice' } } },
      'foster-home': { ...forTheYoung, not: { 'place.death1': { is: 'foster-home' } } },
      'childrens-home': { ...forTheYoung, not: { 'place.death1': { is: 'childrens-home' } } },
      'boarding-school': { ...forTheYoung, not: { 'place.death1': { is: 'boarding-school' } } },
    },
  },
  putForward: {
    ...{ 'place.care1': careForward, 'place.care2': careForward },
    ...{ 'place.death1': deathForward, 'place.death2': deathForward },
  },
  foremost: {
    'place.care1': carePlacesFirst,
    'place.care2': carePlacesFirst,
    'place.death1': deathPlacesFirst,
    'place.death2': deathPlacesFirst,
  },
  start: 'care-first',
  steps: {
    'care-first': {
      ask: ['place.care1'],
      next: [
        { when: { 'place.care1': { is: 'no-strong-wish' } }, go: 'avoid' },
        { when: { 'place.care1': { answered: true } }, go: 'care-second' },
        'avoid',
      ],
    },
    'care-second': { ask: ['place.care2'], recall: ['place.care1'], next: 'avoid' },
    avoid: {
      ask: ['place.avoid'],
      // Someone near the end of life who wants to stay where they live is spared "which hospital?", where it is optional.
      next: [
        { when: moreThanTheEnd, go: 'convey-to' },
        {
          when: {
            'given.pathway': { has: 'eol' },
            'place.care1': {
              oneOf: ['own-home', 'relative-home', 'care-home', 'nursing-home', 'hospice'],
            },
          },
          go: 'death-first',
        },
        'convey-to',
      ],
    },
    'convey-to': {
      ask: ['place.conveyTo'],
      next: [{ when: notNearTheEnd, go: 'later' }, { when: forTheYoung, go: 'wishes-end' }, 'death-first'],
    },
    later: {
      ask: ['place.later'],
      next: [
        { when: { 'place.later': { is: 'yes' }, ...forTheYoung }, go: 'wishes-end' },
        { when: { 'place.later': { is: 'yes' } }, go: 'death-first' },
        'convey-agreed',
      ],
    },
    'wishes-end': { ask: ['cyp.wishesEnd'], next: 'death-first' },
    'death-first': {
      ask: ['place.death1'],
      next: [
        { when: { 'place.death1': { is: 'no-strong-wish' } }, go: 'rites' },
        { when: { 'place.death1': { answered: true } }, go: 'death-second' },
        'rites',
      ],
    },
    'death-second': { ask: ['place.death2'], recall: ['place.death1'], next: 'rites' },
    rites: { ask: ['death.faithRites'], next: [{ when: forTheYoung, go: 'organ-young' }, 'organ'] },
    organ: { ask: ['death.organ'], next: 'after-more' },
    'organ-young': { ask: ['death.organ'], next: 'wishes-after' },
    'wishes-after': { ask: ['cyp.wishesAfter'], next: 'after-more' },
    'after-more': {
      ask: ['death.more'],
      next: [
        { when: { 'death.more': { has: 'who-to-tell' } }, go: 'who-to-tell' },
        { when: { 'death.more': { has: 'funeral' } }, go: 'funeral' },
        { when: { 'death.more': { has: 'tissue' } }, go: 'tissue' },
        'convey-agreed',
      ],
    },
    'who-to-tell': {
      ask: ['death.whoToTell'],
      next: [
        { when: { 'death.more': { has: 'funeral' } }, go: 'funeral' },
        { when: { 'death.more': { has: 'tissue' } }, go: 'tissue' },
        'convey-agreed',
      ],
    },
    funeral: {
      ask: ['death.funeral'],
      next: [{ when: { 'death.more': { has: 'tissue' } }, go: 'tissue' }, 'convey-agreed'],
    },
    tissue: { ask: ['death.tissue'], next: 'convey-agreed' },
    'convey-agreed': { ask: ['place.conveyAgreed'], next: 'expected' },
    expected: { ask: ['death.expected'], next: 'done' },
  },
})
