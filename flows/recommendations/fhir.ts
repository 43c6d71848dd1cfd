import { chosen, type Exchanges, to } from '#src/flow/exchange.ts'
import type { recommendations } from './section.ts'

export const recommendationsExchanges: Exchanges<typeof recommendations> = {
  'rec.summary': to('ClinicalImpression.summary'),
  'rec.goal': to('Goal'),
  'rec.interventions': to('CarePlan.activity.detail'),
  'rec.hospital': to('CarePlan.activity', '32485007'),
  'rec.criticalCare': to('CarePlan.activity', '305351004'),
  'rec.reasoning': to('CarePlan.note'),
  'rec.icd': to('CarePlan.activity'),
  'rec.cpr.decision': chosen('Flag', {
    ...{ 'not-for-cpr': '450476008', 'for-cpr': '450475007', modified: '' },
  }),
  'cyp.modifiedCpr': to('Observation'),
  'rec.cpr.decidedOn': to('Flag.period.start'),
  'rec.cpr.reason': to('Observation'),
  'rec.cpr.discussedPerson': to('Observation'),
  'rec.cpr.discussedOthers': to('Observation'),
  'rec.cpr.informed': to('Observation'),
  'rec.cpr.decidedBy': to('Flag.author'),
  'rec.cpr.endorsedBy': to('Provenance'),
  'rec.cpr.review': 'answer only',
  'rec.cpr.formLocation': to('DocumentReference'),
}
