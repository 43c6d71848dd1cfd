import { type ToldByAct, to } from '#src/flow/exchange.ts'

/** What somebody who lives there may call their own home. */
const also = { 'own-home': ['sheltered', 'supported-living', 'boat-or-caravan'] }

/** Fields of the dataset that nobody is asked, since what people did tells them: for exchange, beside the answers. */
export const toldByActs: Readonly<Record<string, ToldByAct>> = {
  /** Who agreed to the sharing, how and when: as they said it at the hand-over, or a clinician recorded it. */
  'share.obtained': { act: 'said', field: 'share.basis', exchange: to('Consent.dateTime') },
  /** Whoever stops the sharing does it at once; nothing is asked. */
  'share.withdrawn': { act: 'withdrawn', exchange: to('Consent.status') },
  /** The practice that it was handed to and that approved it. */
  'sign.submittedTo': { act: 'signed-for', exchange: to('Task.owner') },
  'about.updatedOn': { act: 'newest-in', section: 'about', exchange: 'answer only' },
  'place.death1UsualResidence': {
    ...{ act: 'same-place', field: 'place.death1', as: 'home.dwelling', also },
    exchange: to('Observation', '819211000000102'),
  },
  'place.death2UsualResidence': {
    ...{ act: 'same-place', field: 'place.death2', as: 'home.dwelling', also },
    exchange: to('Observation', '819211000000102'),
  },
}
