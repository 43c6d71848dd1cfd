import { type Exchanges, to } from '#src/flow/exchange.ts'
import type { health } from './section.ts'

export const healthExchanges: Exchanges<typeof health> = {
  'health.mainDiagnosis': to('Condition'),
  'health.otherProblems': to('Condition'),
  'health.allergies': to('AllergyIntolerance'),
  'health.medicines': to('MedicationStatement'),
  'health.timeCritical': to('Flag'),
  'health.alerts': to('Flag'),
  'health.baseline': to('Observation'),
  'health.recentEvents': 'answer only',
  'health.awareDiagnosis': to('Observation', '162564003'),
  'health.functional': to('Observation', '901671000000100'),
  'prog.estimate': to('ClinicalImpression.prognosisCodeableConcept'),
  'prog.estimatedOn': to('ClinicalImpression.date'),
  'prog.surprise': to('Observation'),
  'prog.gsf': to('ClinicalImpression'),
  'prog.register': to('Flag'),
  'prog.personAware': to('Observation'),
  'prog.sr1': to('Observation', '514591000000108'),
  'ld.medsHow': 'answer only',
  'ld.bowels': 'answer only',
  'ld.behaviourPlan': to('DocumentReference'),
  'ld.swallow': to('Flag'),
  'ld.annualHealthCheck': 'answer only',
}
