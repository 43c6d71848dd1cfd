import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { about } from './section.ts'

export const aboutExchanges: Exchanges<typeof about> = {
  'about.mostImportant': 'answer only',
  'about.people': 'answer only',
  'about.stayAway': 'answer only',
  'about.wellness': 'answer only',
  'about.pleaseDo': 'answer only',
  'about.pleaseDont': 'answer only',
  'about.support': 'answer only',
  'about.alsoWorthKnowing': 'answer only',
  'cyp.voice': 'answer only',
  'cyp.siblings': to('RelatedPerson'),
  'cyp.school': to('Organization'),
}
