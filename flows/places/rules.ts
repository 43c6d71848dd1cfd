import { rulesOver } from '#src/flow/rules.ts'
import { carePlaces, deathPlaces, places } from './section.ts'

const sameTwice = { id: 'RULE-PLACE-1', does: 'show' } as const
const words = {
  check:
    'Your first and your second choice are the same kind of place. If you mean two different places, say under each which one. If not, you can choose another place here. Nothing was changed or lost.',
  agenda:
    'The first and the second choice that stand here are the same kind of place. Ask whether two different places are meant, and which.',
}
const careTwice = {
  any: carePlaces.map((one) => ({ 'place.care1': { is: one }, 'place.care2': { is: one } })),
}
const deathTwice = {
  any: deathPlaces.map((one) => ({ 'place.death1': { is: one }, 'place.death2': { is: one } })),
}

/** A second choice that one voice can give no more is asked again; this is said of family's homes and other places, which may be two, and of two voices. */
export const placesRules = rulesOver(places.fields, [
  {
    id: 'RULE-W-2',
    does: 'show',
    on: ['check'],
    when: { 'place.care1': { answered: true } },
    field: 'place.care1',
    words:
      'Where care is recommended is completed with a nurse or doctor. This choice will stand in the same plan, among your wishes.',
  },
  { ...sameTwice, on: ['check'], when: careTwice, field: 'place.care2', words: words.check },
  { ...sameTwice, on: ['agenda'], when: careTwice, field: 'place.care2', words: words.agenda },
  { ...sameTwice, on: ['check'], when: deathTwice, field: 'place.death2', words: words.check },
  { ...sameTwice, on: ['agenda'], when: deathTwice, field: 'place.death2', words: words.agenda },
])
