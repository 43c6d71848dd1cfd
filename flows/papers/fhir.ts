import { chosen, type Exchanges, to } from '#src/flow/exchange.ts'
import type { papers } from './section.ts'

export const papersExchanges: Exchanges<typeof papers> = {
  'legal.adrt.exists': chosen('Flag', { yes: '816301000000100' }),
  'legal.lpa.kind': chosen('Flag', {
    ...{ 'lpa-hw': '816361000000101', 'court-deputy': '', 'welfare-attorney': '' },
    ...{ 'welfare-guardian': '', controller: '' },
  }),
  'legal.adrt.couldDecide': 'answer only',
  'papers.asWish': 'not exchanged',
  'legal.adrt.refusals': to('Consent'),
  'legal.adrt.form': to('Consent.dateTime'),
  'legal.adrt.document': to('DocumentReference'),
  'legal.adrt.withdrawn': to('Consent.status'),
  'legal.lpa.attorneys': to('RelatedPerson'),
  'legal.lpa.lifeSustaining': chosen('Flag', { yes: '816381000000105' }),
  'legal.lpa.registered': to('Consent.policy'),
  'legal.lpa.document': to('DocumentReference'),
  'papers.cprForm': 'answer only',
  'papers.more': 'answer only',
  views: {
    'views.topic': to('Observation.code'),
    'views.view': to('Observation.value'),
    'views.because': to('Observation.note'),
    'views.talkToMe': chosen('Task', { yes: '' }),
  },
  'legal.consult': to('RelatedPerson'),
  'legal.advocate': to('RelatedPerson'),
  'share.copies': to('Composition.section', 'distribution-list'),
  'share.exclusions': to('Consent.provision'),
  doc: {
    'doc.title': to('DocumentReference.description'),
    'doc.type': to('DocumentReference.type'),
    'doc.location': to('DocumentReference.content'),
    'doc.date': to('DocumentReference.date'),
    'doc.source': to('DocumentReference.custodian'),
    'doc.file': to('DocumentReference.content.attachment'),
    'doc.verification': to('DocumentReference.authenticator'),
  },
}
