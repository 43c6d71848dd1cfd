import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { isClinicianOnly } from '#src/flow/field-rules.ts'
import { dataset } from './dataset.ts'
import { everyField, type FieldOfForm } from './every-field.ts'

const forms = [...flows.sections, flows.submission, flows.approval]
const planFields = forms.flatMap(everyField)
const lists = planFields.filter(({ field }) => field.control === 'list').map(({ name }) => name)
/**
 * What we ask beside the dataset: what can be kept from helpers, what is said early, why nobody was talked with, whom
 * not to ask, what the hospital told somebody about calling it, whether somebody could decide a refusal when it was written, which optional pages somebody wants to see,
 * the cards that are sorted, whether child, parents and team agree and what a senior clinician says of it, where nobody may learn that somebody lives, by which name from before they are found, and the situations that are thought through.
 */
const ours = [
  'about.stayAway',
  'cyp.agree',
  'cyp.disagreementRead',
  'death.more',
  ...['health.eatSafely', 'health.medicinesAt', 'health.toldToCall', 'legal.adrt.couldDecide'],
  'matters.cardsBody',
  'matters.cardsDays',
  'matters.cardsPeople',
  'matters.cardsSay',
  'matters.first',
  'matters.more',
  'matters.ownCards',
  'mh.more',
  'mh.notToAsk',
  'papers.cprForm',
  'papers.more',
  'person.addressUntold',
  'person.currentAddressUntold',
  'person.familyBefore',
  'person.more',
  'person.sound',
  'place.later',
  'plan.birthYear',
  'plan.worry',
  'plan.worryAbout',
  'scene.alone',
  'scene.better',
  'scene.blood',
  'scene.breath',
  'scene.change',
  'scene.confused',
  'scene.drip',
  'scene.early',
  'scene.eating',
  'scene.effects',
  'scene.exam',
  'scene.fall',
  'scene.far',
  'scene.flare',
  'scene.frightened',
  'scene.help',
  'scene.infection',
  'scene.intensive',
  'scene.medicine',
  'scene.moving',
  'scene.nights',
  'scene.respite',
  'scene.room',
  'scene.sleepless',
  'scene.strangers',
  'scene.treatment',
  'scene.uniform',
  ...['scene.unsaid', 'scene.visitor', 'scene.visits', 'scene.waiting', 'scene.ward'],
  ...['share.readBy', 'share.talkWhen', 'plan.mostly'],
  ...['sign.represented', 'sign.whyNotSeen', 'sign.whyNotTalked'],
]
const answers = planFields.filter(
  ({ name, field }) => !lists.includes(name) && !ours.includes(name) && field.control !== 'seen',
)

const rowOf = (name: string) => {
  const row = dataset.get(name)
  if (row === undefined) throw new Error(`${name} is not in the dataset`)
  return row
}

test('the lists, and what we ask beside the dataset, are the only names of our own', () => {
  expect(lists).toEqual(['contact', 'crisis', 'module', 'views', 'doc'])
  expect(ours.filter((name) => !planFields.some((one) => one.name === name))).toEqual([])
  expect(answers.filter(({ name }) => !dataset.has(name)).map(({ name }) => name)).toEqual([])
})

test('no field is asked in two chapters', () => {
  const names = answers.map(({ name }) => name)
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

/** Authors whose page cannot take such an answer yet, and why. */
const notYet: Readonly<Record<string, { readonly by: readonly string[]; readonly because: string }>> = {
  'rec.cpr.formLocation': {
    by: ['H'],
    because: 'a helper names the paper, and where it lies, among the papers',
  },
}

/** What urgent care reads though the dataset leaves it to the rest of the plan, and why. */
const nightToo: Readonly<Record<string, string>> = {
  'legal.lpa.registered': 'what a power may not decide stands beside the power',
  'rec.cpr.reason': 'a crew that reads a decision about CPR reads why beside it',
  'rec.cpr.informed': 'a crew that does not read that the person was not told may break it to them',
  'mh.legalStatus': 'it decides who may be asked, and what may be done against a wish',
  'mh.practicalHelp': 'who takes the child, and who tells whom, is looked for beside whom to call',
  'safety.saferPlace': 'what was put out of reach stands beside the signs of danger',
  'home.pets': 'who will not leave an animal alone is told at once who takes it, beside who depends on them',
  'share.exclusions': 'who must not be told is looked for beside whom to call',
  'health.medicines': 'what somebody takes is looked for under medicines, beside where it is kept',
  'matters.balance': 'the choice between comfort and time stands among the wishes, not in a fold',
  'cyp.siblings': 'a small child who hides is looked for before a crew leaves',
  'place.conveyTo': 'the hospital that knows somebody stands beside what is said of going to one',
  'function.sensory': 'who sees or hears little is spoken to otherwise from the first word on',
  'prog.personAware': 'who reads what is likely reads beside it whether the person knows',
  'rec.cpr.discussedPerson': 'that nobody talked with the person stands beside the decision, not in a fold',
}

test('what urgent care reads beyond the dataset is left out of the night there', () => {
  expect(Object.keys(nightToo).filter((name) => rowOf(name).front !== '')).toEqual([])
})

test.each(answers)('$name has the rules of the dataset', ({ name, field }) => {
  const row = rowOf(name)
  expect({
    by: [...field.by, ...(notYet[name]?.by ?? [])].sort(),
    class: field.class,
    need: field.need,
    front: field.front === true,
    sees: field.sees ?? 'open',
    hold: field.hold === true,
  }).toEqual({
    by: authorsIn(row.author),
    class: row.class,
    need: row.need,
    front: row.front !== '' || name in nightToo,
    sees: row.access.includes('clin') ? 'clinical' : row.access.includes('site') ? 'site' : 'open',
    hold: row.access.includes('hold'),
  })
})

test.each(answers)('$name goes where the dataset sends it in FHIR', ({ name, exchange }) => {
  const { fhir: column, access } = rowOf(name)
  // RULE-SITE-1 holds over the column: what lies apart is in no export.
  if (access.includes('site')) return expect(exchange).toBe('not exchanged')
  // What is kept from the person’s copy is said of other answers, and leaves the practice with none of them.
  if (column === 'meta.security') return expect(exchange).toBe('not exchanged')
  if (column.startsWith('QR')) return expect(exchange).toBe('answer only')
  expect(`${column} ${column.replace(/\[\w+\]/g, '')}`).toContain(targetOf(exchange))
})

test('only a clinician may author a clinical field', () => {
  const clinical = answers.filter(({ field }) => field.class === 'C')
  expect(clinical.map(({ name }) => name)).toEqual([
    ...['death.expected', 'place.conveyAgreed', 'team.openAccess', 'mh.legalStatus'],
    ...['crisis.clinicianAction', 'crisis.escalateWhen'],
    ...['health.awareDiagnosis', 'health.functional', 'health.frailty'],
    ...['antic.issued', 'antic.items', 'antic.whoMayGive', 'antic.rescue'],
    ...['prog.estimate', 'prog.estimatedOn', 'prog.surprise'],
    ...['prog.gsf', 'prog.register', 'prog.personAware', 'prog.sr1', 'ld.swallow'],
    ...['cyp.weight', 'cyp.emergencySheet', 'cyp.antenatal'],
    ...['module.action', 'module.dose', 'module.targets'],
    ...['legal.capacity', 'legal.bestInterests', 'legal.dols'],
    ...[
      'risk.toSelf',
      'risk.toOthers',
      'risk.fromOthers',
      'risk.accidents',
      'safe.concern',
      'share.personCopyHold',
      'safe.childPlan',
    ],
    ...['cyp.competence', 'cyp.disagreement'],
    ...['rec.summary', 'rec.goal', 'rec.hospital', 'rec.criticalCare', 'rec.interventions', 'rec.reasoning'],
    ...['rec.icd', 'rec.cpr.decision', 'cyp.modifiedCpr', 'rec.cpr.decidedOn', 'rec.cpr.reason'],
    ...['rec.cpr.discussedPerson', 'rec.cpr.discussedOthers', 'rec.cpr.informed'],
  ])
  expect(clinical.every(({ field }) => isClinicianOnly(field))).toBe(true)
})

test('help lines follow what the safety rule names, and nothing else', () => {
  expect(answers.filter(({ field }) => field.safety).map(({ name }) => name)).toEqual([
    'mh.whenWell',
    'mh.whenUnwell',
    'mh.deEscalation',
    'mh.treatPrefer',
    'mh.treatAvoid',
    'mh.hospitalPrefer',
    'mh.practicalHelp',
    'mh.advanceChoice',
    'mh.nominatedPerson',
    'mh.jointAgreement',
    'mh.restraintViews',
    'mh.substances',
    'safety.warningSigns',
    'safety.copingAlone',
    'safety.peoplePlaces',
    'safety.askForHelp',
    'safety.professionals',
    'safety.saferPlace',
    'safety.reasonsForLiving',
    'crisis.name',
    'crisis.triggers',
    'crisis.earlySigns',
  ])
})

/** Whatever a person could author in the sections that the chapters come from, and is not asked in them. */
const leftOut: Readonly<Record<string, string>> = {}

/** What is told by an act, and by none of the answers: `test/fhir/told-by-acts.test.ts` does each act and finds it. */
const acts = Object.entries(flows.toldByActs)

test.each(acts)(
  '%s is told by an act, asked by no form, and goes where the dataset sends it',
  (name, { exchange }) => {
    expect(planFields.map((one) => one.name)).not.toContain(name)
    const { fhir: column } = rowOf(name)
    if (column.startsWith('QR')) expect(exchange).toBe('answer only')
    else expect(column).toContain(targetOf(exchange))
  },
)

test('what a person could say and is not asked has a reason', () => {
  const sections = [
    ...['S01', 'S02', 'S03', 'S04', 'S05', 'S06', 'S07', 'S08', 'S09', 'S10'],
    ...['S11', 'S12', 'S13', 'S14', 'S15', 'S16', 'S17', 'S21', 'S22', 'S23', 'S24'],
  ]
  const asked = [...answers.map(({ name }) => name), ...Object.keys(flows.toldByActs)]
  const missing = [...dataset.values()]
    .filter((row) => sections.includes(row.section) && authorsIn(row.author).includes('P'))
    .map((row) => row.id)
    .filter((id) => !asked.includes(id))
  expect(missing).toEqual(Object.keys(leftOut))
})

test('of all that a person, a helper or somebody with authority may author, fewer and fewer are not asked', () => {
  const written = /^S(0[1-9]|1[0-7]|2[1-3])$/
  const names = [...answers.map(({ name }) => name), ...Object.keys(flows.toldByActs)]
  const open = [...dataset.values()]
    .filter(({ section, author }) => written.test(section) && /\b[PAH]\b/.test(author))
    .filter(({ id }) => !names.includes(id))
  expect(open.map(({ id }) => id)).toEqual(Object.keys(leftOut))
})

/** What a clinician or the service authors and no form asks, and why. */
const toldByTheService: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    ['plan.setId', 'plan.version', 'plan.status', 'plan.createdAt', 'plan.amendedAt', 'plan.draftedBy'].map(
      (id) => [id, 'follows from the facts of the plan'],
    ),
  ),
  'plan.openedByInvite': 'the invitation is a fact of its own',
  'plan.jurisdiction': 'follows from the postcode, else from the practice; a clinician corrects the address',
  'plan.documentType': 'follows from the reasons for the plan',
  'person.nhsNumberStatus': 'nothing here traces a number: each is as it was typed',
  'about.updatedOn': 'each answer has its day',
  'place.death1UsualResidence': 'follows from the first choice, which may be their own home',
  'place.death2UsualResidence': 'follows from the second choice',
  'doc.confidentiality':
    'a label that this service obeyed could hide an advance decision from whoever takes a call; one that it does not obey promises what nothing keeps. Who reads what is settled field by field',
  'legal.adrt.formality': 'what the law asks is listed line by line, and nowhere summed up as met',
  'legal.adrt.verification': 'an act at the answer: seen, by whom, how and when',
  'legal.lpa.verification': 'an act at the answer: seen, by whom, how and when',
  'sign.reviewNotes': 'an act at the answer: asked back, or the team’s words beside it',
  'sign.approver': 'who signs is known by the account, with job, registration and practice',
  'sign.reviewer': 'the practice of whoever signed: its list says what is due',
  'sign.reviewOutcome': 'an act: still right, a new version, suspended, or closed',
}
/** What came of a plan: test/flows/outcomes.test.ts. */
const outcomes = /^out\./

test('what clinicians or the service author is asked, or has a reason', () => {
  const names = answers.map(({ name }) => name)
  const missing = [...dataset.values()]
    .filter(({ author }) => /\b(K|K1|S)\b/.test(author) && !/\bP\b/.test(author))
    .map(({ id }) => id)
    .filter((id) => !names.includes(id) && !outcomes.test(id))
  expect(missing.toSorted()).toEqual(
    Object.keys(toldByTheService)
      .concat(Object.keys(leftOut).filter((id) => missing.includes(id)))
      .toSorted(),
  )
})

test('nothing is left out that a plan for a serious illness or a crisis needs before approval', () => {
  const needed = Object.keys(leftOut).filter((id) =>
    ['0', '3'].some((at) => rowOf(id).need[Number(at)] === 'M'),
  )
  expect(needed).toEqual([])
})

const authorsIn = (letters: string): readonly string[] => letters.split(' ').sort()

const targetOf = (exchange: FieldOfForm['exchange']): string => {
  if (typeof exchange !== 'function') return String(exchange)
  const [part] = exchange({ value: '', shown: [], saidBy: { name: '', voice: 'person' }, saidAt: '' })
  return part?.code ?? [part?.resource, part?.element].filter((one) => one !== undefined).join('.')
}
