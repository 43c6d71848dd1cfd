import { answers } from '#test/kit/a-plan.ts'
import { held, on, ready, timeLeft } from '#test/kit/told-to-rules.ts'
import type { Case } from './cases-of-papers.ts'
import { youngCases } from './cases-of-the-young.ts'

/** Of the young, and what one answer of a clinician makes another need. */
export const laterCases: Readonly<Record<string, Case>> = {
  ...youngCases,
  'RULE-NEED-1 need antic.location': { yes: ready({}), no: ready({ 'antic.location': 'On the fridge' }) },
  'RULE-NEED-1 need antic.items': { yes: ready({}), no: on('eol') },
  'RULE-NEED-1 need antic.whoMayGive': { yes: ready({}), no: ready({ 'antic.whoMayGive': 'The nurses' }) },
  'RULE-NEED-1 address place.death1': { yes: timeLeft('last-weeks'), no: timeLeft('last-months') },
  'RULE-NEED-1 need safety.agreedWithClinician': {
    yes: [...on('mhc'), answers('crisis', { 'mh.more': ['safety'], 'safety.copingAlone': ['Music'] })],
    no: [...on('mhc'), answers('crisis', { 'mh.more': ['safety'] })],
  },
  'RULE-NEED-1 address legal.advocate': { yes: held('detained'), no: on('mhc') },
  'RULE-NEED-2 warn share.personCopyHold': {
    yes: timeLeft('last-weeks'),
    no: [
      ...timeLeft('last-weeks'),
      answers('legal', { 'share.personCopyHold': { none: true, rows: [] } }, { voice: 'team' }),
    ],
  },
}

const disabled = (...choices: readonly string[]) =>
  answers('communication', { 'adjust.impairments': { choices, note: '' } })

export const communicationCases: Readonly<Record<string, Case>> = {
  'RULE-FORMAT-1 show comms.infoFormat on agenda': {
    yes: [answers('communication', { 'comms.infoFormat': ['sms', 'braille'] })],
    no: [answers('communication', { 'comms.infoFormat': ['standard-print', 'sms'] })],
  },
  'RULE-FORMAT-2 show comms.infoFormat on check': {
    yes: [answers('communication', { 'comms.infoFormat': ['sms', 'easy-read'] })],
    no: [answers('communication', { 'comms.infoFormat': ['large-print', 'audio'] })],
  },
  'RULE-FORMAT-3 show comms.infoFormat on check': {
    yes: [answers('communication', { 'comms.infoFormat': ['audio'] })],
    no: [answers('communication', { 'comms.infoFormat': ['large-print', 'easy-read', 'letter'] })],
  },
  'RULE-FORMAT-4 show comms.infoFormat on check and agenda': {
    yes: [answers('communication', { 'comms.infoFormat': ['e-mail', 'letter'] })],
    no: [answers('communication', { 'comms.infoFormat': ['e-mail', 'standard-print'] })],
  },
  'RULE-FORMAT-5 show comms.interpreter on agenda': {
    yes: [answers('communication', { 'comms.interpreter': 'yes' })],
    no: [answers('communication', { 'comms.interpreter': 'not-known' })],
  },
  'RULE-FORMAT-6 show comms.interpreter on check': {
    yes: [answers('communication', { 'comms.interpreter': 'yes' })],
    no: [answers('communication', { 'comms.interpreter': 'no' })],
  },
  'RULE-LD-1 show ld.howPain on agenda and urgent': { yes: on('ld'), no: on('mhc') },
  'RULE-LD-1 show health.mainDiagnosis on urgent': {
    yes: [...on('eol'), disabled('learning-disability')],
    no: [...on('mhc'), disabled('mental-health')],
  },
  'RULE-DOOR-1 show adjust.impairments on check and asked': {
    yes: [...on('ld'), disabled('none')],
    no: [...on('ld'), disabled('sensory', 'autism')],
  },
  'RULE-DOOR-2 show adjust.impairments on check and asked': {
    yes: [answers('start', { 'plan.pathways': ['mhc', 'ltc'] }), disabled('none')],
    no: [answers('start', { 'plan.pathways': ['mhc', 'ltc'] }), disabled('physical')],
  },
}
