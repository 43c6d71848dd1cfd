import type { Exchanges } from '#src/flow/exchange.ts'
import type { submission } from './section.ts'

export const submissionExchanges: Exchanges<typeof submission> = {
  'share.basis': { resource: 'Consent' },
  'share.scope': { resource: 'Consent.provision' },
  'sign.personStatement': { resource: 'Composition.attester', code: 'personal' },
}
