import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { submission } from './section.ts'

export const submissionExchanges: Exchanges<typeof submission> = {
  'share.basis': to('Consent'),
  'share.scope': to('Consent.provision'),
  'share.readBy': 'answer only',
  'share.talkWhen': 'answer only',
  'sign.personStatement': to('Composition.attester', 'personal'),
}
