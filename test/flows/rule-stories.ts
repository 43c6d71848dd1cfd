import { flows } from '#flows/index.ts'
import { many } from '#src/flow/fields.ts'
import type { Rule } from '#src/flow/rules.ts'
import { pathways } from '#src/flow/section.ts'
import type { Plan } from '#src/plan/plan.ts'
import { answers, given, type Happened, says } from '#test/kit/a-plan.ts'
import {
  adult,
  avoids,
  bornTwice,
  calledIn,
  child,
  decidedFor,
  flares,
  flaresUp,
  forReason,
  hasKeySafe,
  livesIn,
  livingIn,
  named,
  namedByHelper,
  nobodyToCall,
  notAlone,
  on,
  onBasis,
  oneWish,
  papersSeen,
  person,
  recorded,
  saidNo,
  signedOver,
  stops,
  takenHow,
  tookPart,
} from '#test/kit/told-to-rules.ts'
import { callCases } from './cases-of-calls.ts'
import { advocateIn, limitedIn, unableToLimit, underSixteen } from './cases-of-capacity.ts'
import { communicationCases, laterCases } from './cases-of-needs.ts'
import { byDecision, type Case, choicesTold, notTicked, papersCases } from './cases-of-papers.ts'
import { placesCases } from './cases-of-places.ts'
import { cprAgreed, cprBlock, recommendationsCases, reviewBy } from './cases-of-recommendations.ts'
import { eatsSafely, heldUntil, signedAbout, talkFirst, toldToCall } from './cases-of-signing.ts'

/** A story for each rule that there is, in the order of the table; a rule without one fails below. */
const wentIn: Happened = { kind: 'CareEventTold', what: 'admission', on: '2026-02-28' }

export const cases: Readonly<Record<string, Case>> = {
  'RULE-CYP-1 block at hand-over': { yes: child, no: adult },
  'RULE-SUBMIT-1 need person.family': { yes: [], no: person({ 'person.family': 'Patel' }) },
  'RULE-SUBMIT-1 need person.given': { yes: [], no: person({ 'person.given': 'Asha' }) },
  'RULE-SUBMIT-1 need person.dob': { yes: [], no: adult },
  'RULE-SUBMIT-1 need person.gpPractice': { yes: [], no: person({ 'person.gpPractice': 'Elm Practice' }) },
  'RULE-SUBMIT-1 address person.usualAddress': { yes: [], no: livingIn('1 Elm Row') },
  'RULE-SUBMIT-2 address health.mainDiagnosis': {
    yes: [says('health', { 'health.mainDiagnosis': { kind: 'skipped' } })],
    no: [says('health', { 'health.mainDiagnosis': { kind: 'declined' } })],
  },
  'RULE-SUBMIT-3 address contact': nobodyToCall,
  'RULE-SUBMIT-4 address about.mostImportant': oneWish,
  'RULE-SUBMIT-5 block at hand-over withdrawn': saidNo,
  'RULE-CYP-1 block at approval': { yes: child, no: adult },
  'RULE-BORN-1 block at approval': { yes: bornTwice('1929'), no: bornTwice('2008') },
  'RULE-SIGN-1 acknowledge': { yes: named('do-not-contact'), no: named('key-holder') },
  'RULE-SIGN-2 acknowledge': {
    yes: [],
    no: [{ kind: 'ItemAdded', voice: 'person', section: 'crisis', at: ['crisis', 'one'] }],
  },
  'RULE-SIGN-3 acknowledge': {
    yes: [answers('contacts', { contact: 'complete' }), ...namedByHelper],
    no: [answers('contacts', { contact: 'complete' }), ...namedByHelper, ...named('key-holder')],
  },
  'RULE-SIGN-4 acknowledge': { yes: notAlone('carer', 'family'), no: notAlone('person', 'carer') },
  ...signedAbout,
  'RULE-SIGN-5 acknowledge': {
    yes: [...named('key-holder'), answers('about', { 'about.stayAway': 'Jo hit me' })],
    no: [...named('do-not-contact'), answers('about', { 'about.stayAway': 'Jo hit me' })],
  },
  ...signedOver,
  'RULE-LD-1 block at approval': forReason,
  'RULE-REV review-within 12': { yes: [], no: on('eol') },
  'RULE-REV review-within 3': { yes: on('eol'), no: on('mhc') },
  'RULE-REV review-within 6 frailty': { yes: on('frailty'), no: on('ltc') },
  'RULE-REV review-within 6 mhc': { yes: on('mhc'), no: on('ld') },
  'RULE-REV review-within 6 cyp': { yes: on('cyp'), no: on('ltc') },
  'RULE-REV review-after': { yes: [...on('mhc'), wentIn], no: [...on('ltc'), wentIn] },
  ...reviewBy,
  ...heldUntil,
  'RULE-CAP-1 need legal.bestInterests': { yes: recorded('plan:lacks'), no: recorded('plan:not-assessed') },
  ...byDecision('without a record', (one) => ({
    yes: [...recorded(`${one}:lacks`), decidedFor(one === 'plan' ? 'place' : 'plan')],
    no: [...recorded(`${one}:lacks`), decidedFor(one)],
  })),
  ...byDecision('told twice', (one) => ({
    yes: [...recorded(`${one}:lacks`, `${one}:has`), decidedFor(one)],
    no: [...recorded(`${one}:lacks`, `${one}:not-assessed`), decidedFor(one)],
  })),
  ...unableToLimit,
  'RULE-CAP-1 block at approval without the person': {
    yes: [...recorded('place:lacks'), decidedFor('place'), tookPart('family')],
    no: [...recorded('plan:lacks'), decidedFor('plan'), tookPart('family')],
  },
  ...underSixteen,
  ...advocateIn,
  'RULE-CAP-1 show legal.capacity on agenda': {
    yes: recorded('sharing:fluctuates'),
    no: recorded('sharing:has'),
  },
  'RULE-CON-1 block at approval person-consents': {
    yes: [...recorded('sharing:lacks'), decidedFor('sharing'), onBasis('person-consents')],
    no: [...recorded('place:lacks'), decidedFor('place'), onBasis('person-consents')],
  },
  'RULE-CON-1 block at approval best-interests': {
    yes: [...recorded('plan:fluctuates'), onBasis('best-interests')],
    no: [...recorded('plan:lacks'), decidedFor('plan'), onBasis('best-interests')],
  },
  'RULE-CON-1 block at approval attorney': {
    yes: [...recorded('plan:lacks'), onBasis('attorney')],
    no: [...recorded('plan:lacks'), onBasis('attorney'), ...papersSeen],
  },
  'RULE-LPA-1 block at approval attorney': {
    yes: [...recorded('plan:has'), onBasis('attorney'), ...papersSeen],
    no: [...recorded('sharing:lacks'), onBasis('attorney'), ...papersSeen],
  },
  'RULE-CON-1 block at approval withdrawn': saidNo,
  'RULE-CON-1 block at approval talk-first': talkFirst,
  ...callCases,
  'RULE-LPA-1 show contact.roles on check': { yes: named('attorney'), no: named('next-of-kin') },
  'RULE-LPA-1 show contact.roles on agenda in england and wales': {
    yes: named('key-holder', 'deputy'),
    no: named('advocate'),
  },
  'RULE-LPA-1 show contact.roles on agenda in scotland': {
    yes: [...named('attorney'), ...livingIn('3 Shore Street, IV1 1AA')],
    no: [...named('attorney'), ...livingIn('3 Cowbridge Road, CF10 1AA')],
  },
  'RULE-LPA-1 show contact.roles on agenda in northern-ireland': {
    yes: [...named('deputy'), ...livingIn('3 Antrim Road, BT15 1AA')],
    no: named('deputy'),
  },
  'RULE-CALL-2 show contact.priority on check': { yes: calledIn(1, 1), no: calledIn(1, 2) },
  'RULE-CALL-2 show contact.priority on agenda': { yes: calledIn(2, 2), no: calledIn(2, 1) },
  'RULE-W-2 show crisis.firstAction on check': {
    yes: flaresUp('crisis.firstAction'),
    no: flaresUp('crisis.selfHelp'),
  },
  'RULE-W-2 show crisis.escalateProposed on check and agenda': {
    yes: flaresUp('crisis.escalateProposed', 'Ring the number on the fridge before you ring 999.'),
    no: flaresUp('crisis.escalateProposed', 'If I cannot finish a sentence, call 999.'),
  },
  'RULE-MH-3 show mh.treatAvoid on check and urgent in england and wales': {
    yes: [...on('mhc'), ...livingIn('1 Elm Row, CF10 1AA'), answers('crisis', avoids)],
    no: [...on('mhc'), ...livingIn('1 Elm Row, G1 1AA'), answers('crisis', avoids)],
  },
  'RULE-MH-3 show mh.treatAvoid on check and urgent in scotland and northern-ireland': {
    yes: [...on('mhc'), ...livingIn('1 Elm Row, BT1 1AA'), answers('crisis', avoids)],
    no: [...on('mhc'), answers('crisis', avoids)],
  },
  ...communicationCases,
  'RULE-HOME-1 need home.careHome': {
    yes: livesIn('nursing-home'),
    no: [...livesIn('care-home'), answers('home', { 'home.careHome': 'The Limes' })],
  },
  'RULE-HOME-2 show home.keySafePresent on urgent': {
    yes: hasKeySafe({}),
    no: hasKeySafe({ 'home.keySafeDetail': { id: 'site-of-asha' } }),
  },
  ...placesCases,
  'RULE-CYP-1 show person.dob on check': { yes: child, no: adult },
  'RULE-BORN-1 show person.dob on check and hand-over and agenda': {
    yes: bornTwice('1929'),
    no: bornTwice('2008'),
  },
  'RULE-BORN-1 show plan.birthYear on check and hand-over and agenda': {
    yes: bornTwice('1929'),
    no: bornTwice('2008'),
  },
  'RULE-CAP-1 show ld.medsHow on agenda': takenHow,
  'RULE-MED-1 show health.timeCritical on agenda and urgent': { yes: stops('lithium'), no: stops('insulin') },
  'RULE-MED-2 show crisis.firstAction on agenda and urgent': {
    yes: flaresUp('crisis.firstAction', 'Give the medicine from the red bag'),
    no: flaresUp('crisis.firstAction', 'Give midazolam, 10 mg, in the cheek'),
  },
  'RULE-W-2 show health.eatSafely on check and agenda and urgent': eatsSafely,
  'RULE-W-2 show health.toldToCall on agenda': toldToCall,
  'RULE-W-2 show module.whatHappens on check': { yes: flares('It hurts'), no: flares(undefined) },
  ...papersCases,
  'RULE-W-2 show matters.balance on check': {
    yes: [...on('eol'), answers('matters', { 'matters.balance': '50' })],
    no: [...on('eol'), answers('matters', { 'matters.value': 'My garden' })],
  },
  ...laterCases,
  ...recommendationsCases,
}

export const nameOf = (rule: Rule): string =>
  [
    rule.id,
    rule.does,
    rule.does === 'block' ? `at ${rule.at}` : '',
    'field' in rule ? rule.field : '',
    rule.does === 'review-within' ? rule.months : '',
    rule.does === 'block' ? ofLegal(rule.when) || cprBlock(rule) : cprAgreed(rule),
    rule.does === 'explain' ? limitedIn(rule.when) : '',
    rule.does === 'review-within' && rule.months === 6 ? Object.values(rule.when).flatMap(Object.values) : '',
    rule.does === 'show' ? `on ${rule.on.join(' and ')}` : '',
    'field' in rule && rule.field === 'legal.adrt.form' && rule.does === 'show' ? notTicked(rule.when) : '',
    'field' in rule && rule.field === 'legal.lpa.kind' ? `of ${choicesTold(rule.when)}` : '',
    'given.nation' in rule.when
      ? `in ${Object.values(rule.when['given.nation'] ?? {})
          .flat()
          .join(' and ')}`
      : '',
  ]
    .filter((part) => part !== '')
    .join(' ')

/** Of many blocks about capacity each goes by the decision, or by what it stands on. */
const ofLegal = (when: Rule['when']): string => {
  const text = JSON.stringify(when)
  const decision = /^\{"legal\.capacity":\{"has":"(\w+):lacks"/.exec(text)?.[1]
  if (decision) return `${decision} ${text.includes('bestInterests') ? 'without a record' : 'told twice'}`
  if (text.includes('sign.involved')) return 'without the person'
  if (text.includes(':under-16') && text.includes('"atLeast":16')) return 'of 16 or older'
  return /"share\.basis":\{"is":"([\w-]+)"/.exec(text)?.[1] ?? ''
}

/** A plan with this rule and no other, so that no second one does the same; a review is looked at among all. */
export const planOf = (rule: Rule, facts: readonly Happened[]): Plan => {
  const plan = given(...facts)
  const sections = plan.forms.sections.map((form) => {
    const field = form.section.fields['plan.pathways']
    const fields = {
      ...form.section.fields,
      ...(field ? { 'plan.pathways': many({ ...field, mark: 'pathways' }, pathways) } : {}),
    }
    return { ...form, section: { ...form.section, fields } }
  })
  const rules = rule.does === 'review-within' ? flows.rules : [rule]
  return { ...plan, forms: { ...plan.forms, sections, rules } }
}
