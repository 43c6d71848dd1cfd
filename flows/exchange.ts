import type { ExchangeLayout } from '#src/flow/exchange-layout.ts'

const dose = ['amount', 'route', 'repeat', 'most']

/** The document that other systems read, part by part, in the order of the dataset (section 5). */
export const exchangeLayout = {
  parts: [
    {
      id: 'summary',
      heading: 'clinical-summary',
      loinc: '104605-1',
      isSummary: true,
      says: ['deciders', 'alerts', 'not-held'],
      of: [
        ...['rec.cpr.decision', 'cyp.modifiedCpr', 'rec.cpr.decidedOn', 'rec.cpr.endorsedBy'],
        ...['legal.adrt.exists', 'legal.adrt.refusals', 'legal.adrt.withdrawn', 'legal.lpa.kind'],
        ...['legal.lpa.lifeSustaining', 'health.allergies', 'health.alerts', 'health.timeCritical'],
        ...['rec.goal', 'rec.hospital', 'rec.criticalCare', 'comms.how', 'comms.interpreter', 'ld.swallow'],
        ...['health.mainDiagnosis', 'home.hazards'],
      ],
    },
    {
      id: 'recommendations',
      heading: 'plan-and-requested-actions',
      loinc: '18776-5',
      of: ['recommendations'],
    },
    {
      id: 'refusals',
      heading: 'advance-decision-to-refuse-treatment',
      loinc: '42348-3',
      of: [
        ...['legal.adrt.exists', 'legal.adrt.couldDecide', 'legal.adrt.refusals', 'legal.adrt.form'],
        ...['legal.adrt.document', 'legal.adrt.withdrawn'],
      ],
    },
    {
      id: 'powers',
      heading: 'lasting-power-of-attorney-for-health-and-welfare-or-court-appointed-deputy-or-equivalent',
      loinc: '81335-2',
      of: [
        ...['legal.lpa.kind', 'legal.lpa.attorneys', 'legal.lpa.lifeSustaining', 'legal.lpa.registered'],
        ...['legal.lpa.document', 'legal.consult', 'legal.advocate'],
      ],
    },
    {
      id: 'matters',
      heading: 'patient-and-carer-concerns-expectations-and-wishes',
      loinc: '81338-6',
      of: ['matters', 'places', 'start'],
    },
    { id: 'views', heading: 'advance-statement', loinc: '81336-0', of: ['views'] },
    { id: 'crises', heading: 'plan-and-requested-actions', loinc: '18776-5', of: ['crisis', 'module'] },
    { id: 'needs', heading: 'individual-requirements', of: ['communication'] },
    { id: 'people', heading: 'contact-for-further-information', of: ['contacts'] },
    { id: 'person', of: ['person'] },
    { id: 'home', heading: 'social-context', loinc: '29762-2', of: ['home'] },
    { id: 'health', heading: 'problems-and-issues', loinc: '11450-4', of: ['health'] },
    { id: 'capacity', heading: 'mental-capacity-assessment', of: ['legal', 'mh.legalStatus'] },
    {
      id: 'death',
      loinc: '81337-8',
      of: [
        ...['death.faithRites', 'death.more', 'death.whoToTell', 'death.funeral'],
        ...['death.expected', 'cyp.wishesAfter'],
      ],
    },
    { id: 'donation', heading: 'organ-and-tissue-donation', of: ['death.organ', 'death.tissue'] },
    {
      id: 'risks',
      heading: 'risks-to-self',
      of: [
        ...['risk.toSelf', 'risk.toOthers', 'risk.fromOthers', 'risk.accidents'],
        ...['safe.concern', 'safe.childPlan'],
      ],
    },
    {
      id: 'sharing',
      heading: 'consent-for-information-sharing',
      of: ['submission', 'share.copies', 'share.exclusions', 'adjust.consentBasis'],
    },
    {
      id: 'documents',
      heading: 'documents-including-correspondence-audio-and-images',
      loinc: '77599-9',
      of: ['papers'],
    },
    { id: 'about', heading: 'about-me', of: ['about'] },
    { id: 'signing', heading: 'person-completing-record', isSigning: true, of: ['approval'] },
  ],
  documentTypes: {
    eol: '861421000000109',
    frailty: '2181441000000107',
    ltc: '2181441000000107',
    ld: '2181441000000107',
    mhc: '736253002',
    cyp: '736366004',
  },
  /** A day to its decision, a note to its refusal: what is not here is a resource of its own. */
  joins: {
    'rec.cpr.decidedOn': 'rec.cpr.decision',
    'rec.cpr.decidedBy': 'rec.cpr.decision',
    'rec.interventions': 'recommended',
    'rec.hospital': 'recommended',
    'rec.criticalCare': 'recommended',
    'rec.reasoning': 'recommended',
    'rec.icd': 'recommended',
    'legal.adrt.form': 'legal.adrt.refusals',
    'legal.adrt.withdrawn': 'legal.adrt.refusals',
    'share.scope': 'share.basis',
    'prog.estimate': 'prognosis',
    'prog.estimatedOn': 'prognosis',
    'prog.gsf': 'prognosis',
    'safety.warningSigns': 'safety',
    'safety.copingAlone': 'safety',
    'safety.peoplePlaces': 'safety',
    'safety.askForHelp': 'safety',
    'safety.saferPlace': 'safety',
  },
  rows: {
    'health.allergies': {
      ...{ name: 'to', reaction: 'happens' },
      kind: { part: 'kind', codes: { allergy: 'allergy', 'bad-effect': 'intolerance' } },
      severity: {
        ...{ part: 'severity', critical: ['severe'] },
        codes: { mild: 'mild', moderate: 'moderate', severe: 'severe' },
      },
    },
    'health.medicines': { name: 'name', reason: 'helps' },
    'antic.items': { name: 'medicine', reason: 'for', dose },
    'antic.rescue': { name: 'medicine', reason: 'for', dose },
    'module.dose': { name: 'medicine', dose },
    'home.dependants': { name: 'who' },
    'legal.lpa.attorneys': { name: 'name' },
    'cyp.parentalResponsibility': { name: 'name', only: { part: 'holds', has: 'yes' } },
    'team.keyWorker': { name: 'name' },
    'team.members': { name: 'name' },
    'team.advice24h': { name: 'who' },
  },
  registers: {
    GMC: 'https://fhir.hl7.org.uk/Id/gmc-number',
    NMC: 'https://fhir.hl7.org.uk/Id/nmc-number',
    HCPC: 'https://fhir.hl7.org.uk/Id/hcpc-number',
  },
  ranked: { 'place.care2': 'place.care1', 'place.death2': 'place.death1' },
  advice: { against: ['not-recommended'], undecided: ['not-discussed'] },
} as const satisfies Omit<ExchangeLayout, 'words'>
