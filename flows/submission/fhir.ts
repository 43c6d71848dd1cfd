import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { submission } from './section.ts'

export const submissionExchanges: Exchanges<typeof submission> = {
  'share.basis': to('Consent'),
  'share.scope': to('Consent.provision'),
  'sign.personStatement': to('Composition.attester', 'personal'),
}
