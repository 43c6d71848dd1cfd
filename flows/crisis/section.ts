import {
  account,
  date,
  lines,
  listOf,
  many,
  manyWithNote,
  one,
  paragraph,
  phones,
  record,
  references,
  seen,
  stages,
  text,
  whoOf,
} from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { ladderRungs } from '../ladder.ts'
import { namesNobody, saysNothing } from '../no-name-words.en.ts'

/** One way in which things can go wrong: the person's own words first, the clinician's part at the end. */
const oneCrisis = section({
  id: 'one-crisis',
  version: 1,
  fields: {
    'crisis.name': text({ by: ['P', 'H', 'A', 'K'], class: 'W', need: 'MMMMMM', front: true, safety: true }),
    'crisis.triggers': manyWithNote(
      { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'RRRMMR', asksWhatNot: true, front: true, safety: true },
      [
        'breathless',
        'pain',
        'seizure',
        'infection',
        'fall',
        'confusion',
        'distress',
        'noise-crowds',
        'conflict',
        'anniversary',
        'sleep-loss',
        'medicine-change',
        'alcohol-drugs',
        'being-alone',
        'other',
      ],
    ),
    'crisis.earlySigns': stages(
      { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'RRRMMR', front: true, safety: true },
      ['green', 'amber', 'red'],
    ),
    'crisis.selfHelp': lines({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOMRO' }),
    'crisis.helpful': lines({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRMMM', front: true }),
    'crisis.notHelpful': lines({
      by: ['P', 'H', 'A'],
      class: 'W',
      need: 'RRRMMM',
      asksWhatNot: true,
      front: true,
    }),
    'crisis.firstAction': paragraph(
      { by: ['P', 'H', 'A', 'K'], class: 'W', need: 'MMMMMM', front: true },
      1000,
    ),
    'crisis.escalateProposed': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOROO' }),
    'crisis.contacts': references(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM', front: true },
      'contact',
    ),
    'crisis.clinicianAction': account({ by: ['K'], class: 'C', need: 'MMMRMM', front: true }, saysNothing),
    'crisis.escalateWhen': account({ by: ['K'], class: 'C', need: 'MMMMMM', front: true }, saysNothing),
    'crisis.agreedWith': whoOf({ by: ['K'], class: 'F', need: 'MMMMMM' }, namesNobody),
    'crisis.reviewOn': record(
      { by: ['K'], class: 'F', need: 'MMMMMM' },
      (rules) => ({ on: date(rules), by: text(rules) }),
      ['on', 'by'],
    ),
  },
  foremost: {
    'crisis.triggers': [
      {
        when: { 'given.pathway': { has: 'mhc' } },
        choices: [
          'noise-crowds',
          'conflict',
          'anniversary',
          'sleep-loss',
          'medicine-change',
          'alcohol-drugs',
          'being-alone',
        ],
      },
      {
        when: { 'given.pathway': { has: 'ld' } },
        choices: [
          'pain',
          'noise-crowds',
          'sleep-loss',
          'infection',
          'distress',
          'medicine-change',
          'being-alone',
        ],
      },
      {
        when: { 'given.pathway': { has: 'frailty' } },
        choices: ['infection', 'fall', 'confusion', 'pain', 'distress', 'medicine-change', 'being-alone'],
      },
      {
        // Breath, pain and a seizure are mostly the thing itself there, and not what sets it off.
        when: { 'given.pathway': { has: 'ltc' } },
        choices: [
          'infection',
          'medicine-change',
          'sleep-loss',
          'distress',
          'alcohol-drugs',
          'being-alone',
          'other',
        ],
      },
      { choices: ['breathless', 'pain', 'seizure', 'infection', 'fall', 'confusion', 'medicine-change'] },
    ],
  },
  brief: ['name', 'first-action', 'contacts'],
  start: 'name',
  steps: {
    name: { ask: ['crisis.name'], next: 'triggers' },
    triggers: { ask: ['crisis.triggers'], next: 'early-signs' },
    'early-signs': { ask: ['crisis.earlySigns'], next: 'self-help' },
    'self-help': { ask: ['crisis.selfHelp'], next: 'helpful' },
    helpful: { ask: ['crisis.helpful'], recall: ['crisis.selfHelp'], next: 'not-helpful' },
    'not-helpful': { ask: ['crisis.notHelpful'], recall: ['crisis.helpful'], next: 'first-action' },
    'first-action': { ask: ['crisis.firstAction'], next: 'escalate' },
    escalate: { ask: ['crisis.escalateProposed'], recall: ['crisis.firstAction'], next: 'contacts' },
    contacts: { ask: ['crisis.contacts'], recall: ['crisis.firstAction'], next: 'clinician-action' },
    'clinician-action': { ask: ['crisis.clinicianAction'], next: 'escalate-when' },
    'escalate-when': { ask: ['crisis.escalateWhen'], next: 'agreed-with' },
    'agreed-with': { ask: ['crisis.agreedWith'], next: 'review-on' },
    'review-on': { ask: ['crisis.reviewOn'], next: 'done' },
  },
})

/** Asked of everybody whose plan is for such a crisis, from the day on which the nation's law has it (`flows/nations`). */
const choicesInLaw = { 'given.law': { has: 'advance-choice' } } as const
const nomineeInLaw = { 'given.law': { has: 'nominated-person' } } as const

/** No page of theirs follows from a choice that is not theirs to make; what was opened to them they are asked at once. */
const toHelpers = { 'given.role': { oneOf: ['carer', 'authority'] } } as const

export const crisis = section({
  id: 'crisis',
  version: 1,
  // A plan for a child has a sheet for the same moment.
  besideOrders: ['cyp.emergencySheet', 'module.action', 'rec.summary'],
  fields: {
    'crisis.opening': seen(['P', 'H', 'A']),
    'mh.whenWell': paragraph({ by: ['P', 'H'], class: 'W', need: 'OOOMOO', front: true, safety: true }),
    'mh.whenUnwell': paragraph({ by: ['P', 'H'], class: 'W', need: 'OOOMOO', front: true, safety: true }),
    'mh.deEscalation': paragraph({
      by: ['P', 'H'],
      class: 'W',
      need: 'OOOMRO',
      asksWhatNot: true,
      front: true,
      safety: true,
    }),
    'mh.treatPrefer': lines({ by: ['P', 'H'], class: 'W', need: 'OOOMOO', safety: true }),
    'mh.treatAvoid': lines({
      by: ['P', 'H'],
      class: 'W',
      need: 'OOOMOO',
      asksWhatNot: true,
      front: true,
      safety: true,
    }),
    'mh.hospitalPrefer': text({ by: ['P', 'H'], class: 'W', need: 'OOOROO', safety: true }),
    'mh.practicalHelp': lines({ by: ['P', 'H'], class: 'W', need: 'OOOROO', front: true, safety: true }),
    'mh.advanceChoice': record(
      { by: ['P', 'H', 'K'], class: 'R', need: 'OOOROO', front: true, safety: true },
      (own) => ({
        exists: one(own, ['yes', 'no', 'not-known']),
        where: text(own),
        made: text(own),
        helped: text(own),
      }),
      ['exists'],
    ),
    'mh.nominatedPerson': references({ by: ['P', 'K'], class: 'R', need: 'OOOROO', safety: true }, 'contact'),
    'mh.notToAsk': paragraph(
      {
        by: ['P', 'K'],
        class: 'R',
        need: 'OOOOOO',
        sees: 'clinical',
        front: true,
        delicate: true,
        safety: true,
      },
      1000,
    ),
    'mh.jointAgreement': paragraph({ by: ['P', 'K'], class: 'F', need: 'OOOROO', safety: true }),
    'mh.more': many(
      { by: ['P', 'H', 'K'], class: 'F', need: 'OOOOOO', leads: true },
      ['safety', 'paper', 'nearest', 'agreed', 'restraint', 'substances', 'nothing'],
      { exclusive: ['nothing'] },
    ),
    'mh.restraintViews': paragraph({
      by: ['P', 'H'],
      class: 'W',
      need: 'OOOOOO',
      sees: 'clinical',
      delicate: true,
      safety: true,
    }),
    'mh.substances': paragraph({
      by: ['P', 'H', 'K'],
      class: 'R',
      need: 'OOOOOO',
      sees: 'clinical',
      delicate: true,
      safety: true,
    }),
    'safety.warningSigns': lines({
      by: ['P', 'H'],
      class: 'W',
      need: 'OOOROO',
      sees: 'clinical',
      front: true,
      delicate: true,
      safety: true,
    }),
    'safety.copingAlone': lines({
      by: ['P', 'H'],
      class: 'W',
      need: 'OOOROO',
      sees: 'clinical',
      safety: true,
    }),
    'safety.peoplePlaces': lines({
      by: ['P', 'H'],
      class: 'W',
      need: 'OOOROO',
      sees: 'clinical',
      safety: true,
    }),
    'safety.askForHelp': references(
      { by: ['P', 'H'], class: 'W', need: 'OOOROO', sees: 'clinical', front: true, safety: true },
      'contact',
    ),
    'safety.professionals': references(
      { by: ['P', 'H', 'K'], class: 'F', need: 'OOOROO', sees: 'clinical', front: true, safety: true },
      'contact',
    ),
    'safety.saferPlace': lines({
      by: ['P', 'H'],
      class: 'W',
      need: 'OOOROO',
      sees: 'clinical',
      front: true,
      delicate: true,
      safety: true,
    }),
    'safety.reasonsForLiving': paragraph({
      by: ['P'],
      class: 'W',
      need: 'OOOOOO',
      sees: 'clinical',
      delicate: true,
      safety: true,
    }),
    'safety.agreedWithClinician': record(
      { by: ['K'], class: 'F', need: 'OOOROO', sees: 'clinical' },
      (rules) => ({ by: text(rules), on: date({ ...rules, past: true }) }),
      ['by', 'on'],
    ),
    'mh.crisisTeam': record(
      { by: ['K'], class: 'F', need: 'OOOMOO', front: true },
      (rules) => ({ who: text(rules), phone: phones(rules), hours: text(rules) }),
      ['phone'],
    ),
    'mh.legalStatus': record(
      { by: ['K'], class: 'C', need: 'OOOROO', sees: 'clinical', front: true },
      (rules) => ({
        status: one(rules, ['informal', 'detained', 'community-order', 'guardianship', 'discharge-on-terms']),
        which: text(rules),
        from: date({ ...rules, past: true }),
        until: date(rules),
        aftercare: one(rules, ['yes', 'no', 'not-known']),
      }),
      ['status'],
    ),
    crisis: listOf({ by: ['P', 'H', 'A', 'K'], class: 'W', need: 'RRRRRR', front: true }, oneCrisis, 12),
  },
  offers: {
    'mh.more': {
      paper: { not: choicesInLaw },
      nearest: { not: { any: [toHelpers, nomineeInLaw] } },
      agreed: { not: toHelpers },
      restraint: { not: toHelpers },
      substances: { not: toHelpers },
    },
  },
  rungs: ladderRungs,
  numbersBelow: ['safety.askForHelp', 'safety.professionals'],
  start: 'opening',
  steps: {
    opening: {
      ask: ['crisis.opening'],
      next: [
        { when: { 'given.pathway': { has: 'mhc' } }, go: 'when-well' },
        { when: { 'given.pathway': { has: 'ld' } }, go: 'calms' },
        'crises',
      ],
    },
    'when-well': { ask: ['mh.whenWell'], next: 'when-unwell' },
    'when-unwell': { ask: ['mh.whenUnwell'], recall: ['mh.whenWell'], next: 'calming' },
    calming: { ask: ['mh.deEscalation'], recall: ['mh.whenUnwell'], next: 'crises' },
    calms: { ask: ['mh.deEscalation'], next: 'crises' },
    crises: {
      ask: ['crisis'],
      next: [{ when: { 'given.pathway': { has: 'mhc' } }, go: 'treat-prefer' }, 'safety-agreed'],
    },
    'treat-prefer': { ask: ['mh.treatPrefer'], next: 'treat-avoid' },
    'treat-avoid': { ask: ['mh.treatAvoid'], recall: ['mh.treatPrefer'], next: 'more-care' },
    'more-care': { ask: ['mh.hospitalPrefer'], next: 'kept-safe' },
    'kept-safe': { ask: ['mh.practicalHelp'], next: 'more' },
    more: { ask: ['mh.more'], next: 'of-safety' },
    'of-safety': {
      ask: [],
      next: [{ when: { 'mh.more': { has: 'safety' } }, go: 'warning-signs' }, 'of-paper'],
    },
    'warning-signs': { ask: ['safety.warningSigns'], next: 'coping' },
    coping: {
      ask: ['safety.copingAlone', 'safety.peoplePlaces'],
      recall: ['safety.warningSigns'],
      next: 'ask-for-help',
    },
    'ask-for-help': { ask: ['safety.askForHelp', 'safety.professionals'], next: 'safer-place' },
    'safer-place': { ask: ['safety.saferPlace'], next: 'reasons' },
    reasons: { ask: ['safety.reasonsForLiving'], next: 'of-paper' },
    'of-paper': {
      ask: [],
      next: [
        { when: choicesInLaw, go: 'advance-choice-document' },
        { when: { 'mh.more': { has: 'paper' } }, go: 'advance-choice' },
        'of-nearest',
      ],
    },
    'advance-choice-document': { ask: ['mh.advanceChoice'], next: 'of-nearest' },
    'advance-choice': { ask: ['mh.advanceChoice'], next: 'of-nearest' },
    'of-nearest': {
      ask: [],
      next: [
        { when: nomineeInLaw, go: 'nominated-person' },
        { when: { 'mh.more': { has: 'nearest' } }, go: 'nominated' },
        'of-agreed',
      ],
    },
    'nominated-person': { ask: ['mh.nominatedPerson', 'mh.notToAsk'], next: 'of-agreed' },
    nominated: { ask: ['mh.nominatedPerson', 'mh.notToAsk'], next: 'of-agreed' },
    'of-agreed': {
      ask: [],
      next: [{ when: { 'mh.more': { has: 'agreed' } }, go: 'agreed' }, 'of-restraint'],
    },
    agreed: { ask: ['mh.jointAgreement'], next: 'of-restraint' },
    'of-restraint': {
      ask: [],
      next: [
        { when: { any: [{ 'mh.more': { has: 'restraint' } }, toHelpers] }, go: 'restraint' },
        'of-substances',
      ],
    },
    restraint: { ask: ['mh.restraintViews'], next: 'of-substances' },
    'of-substances': {
      ask: [],
      next: [
        { when: { any: [{ 'mh.more': { has: 'substances' } }, toHelpers] }, go: 'substances' },
        'safety-agreed',
      ],
    },
    substances: { ask: ['mh.substances'], next: 'safety-agreed' },
    'safety-agreed': { ask: ['safety.agreedWithClinician'], next: 'crisis-team' },
    'crisis-team': { ask: ['mh.crisisTeam'], next: 'legal-status' },
    'legal-status': { ask: ['mh.legalStatus'], next: 'done' },
  },
})
