import { rulesOver } from '#src/flow/rules.ts'
import { health } from '../health/section.ts'
import { communication } from './section.ts'

/** What is said beside the answers of how somebody talks, shows pain and decides. */
export const communicationRules = rulesOver({ ...communication.fields, ...health.fields }, [
  {
    id: 'RULE-FORMAT-1',
    does: 'show',
    on: ['agenda'],
    when: {
      any: [
        { 'comms.infoFormat': { has: 'large-print' } },
        { 'comms.infoFormat': { has: 'easy-read' } },
        { 'comms.infoFormat': { has: 'braille' } },
        { 'comms.infoFormat': { has: 'audio' } },
      ],
    },
    field: 'comms.infoFormat',
    words:
      'Ordinary letters are not enough for this person: the NHS has to write in the form that they name here. What this service sends is email in ordinary words, so tell them what you decide in that form too.',
  },
  // It says what this service cannot do for them, and who learns what they need (2026-11-29).
  {
    id: 'RULE-FORMAT-2',
    does: 'show',
    on: ['check'],
    when: { 'comms.infoFormat': { has: 'easy-read' } },
    field: 'comms.infoFormat',
    words:
      'This service has no easy words and no pictures yet: it makes its pages larger. Somebody can read them out. Whoever checks the plan reads that letters and papers have to come in that form.',
  },
  {
    id: 'RULE-FORMAT-3',
    does: 'show',
    on: ['check'],
    when: {
      any: [{ 'comms.infoFormat': { has: 'braille' } }, { 'comms.infoFormat': { has: 'audio' } }],
    },
    field: 'comms.infoFormat',
    words:
      'This service makes no braille and no recordings. Many phones and computers can read its pages aloud. Whoever checks the plan reads that letters and papers have to come in that form.',
  },
  {
    id: 'RULE-FORMAT-4',
    does: 'show',
    on: ['check', 'agenda'],
    when: {
      any: [
        { 'comms.infoFormat': { has: 'sms' } },
        { 'comms.infoFormat': { has: 'letter' } },
        { 'comms.infoFormat': { has: 'call' } },
      ],
    },
    field: 'comms.infoFormat',
    words:
      'This service sends email alone: no texts and no letters, and it makes no calls. Whoever checks the plan is asked to tell what they decide in the way that is named here.',
  },
  {
    id: 'RULE-FORMAT-5',
    does: 'show',
    on: ['agenda'],
    when: { 'comms.interpreter': { is: 'yes' } },
    field: 'comms.interpreter',
    words:
      'Book an interpreter before you talk with this person about their plan. A relative is no interpreter for a decision about treatment.',
  },
  {
    id: 'RULE-FORMAT-6',
    does: 'show',
    on: ['check'],
    when: { 'comms.interpreter': { is: 'yes' } },
    field: 'comms.interpreter',
    words:
      'This service has its pages in English alone, and finds no interpreter. Whoever checks the plan reads that one is needed before they talk about it.',
  },
  {
    id: 'RULE-LD-1',
    does: 'show',
    on: ['agenda', 'urgent'],
    when: { 'given.pathway': { has: 'ld' } },
    field: 'ld.howPain',
    words:
      'Quiet, upset or unlike themselves? Look for pain, infection, constipation or a medicine first. A learning disability or autism explains nothing new, and is no reason to withhold CPR or treatment.',
  },
  // Beside the diagnosis, on the way from CPR to what to do, whatever the plan is for.
  {
    id: 'RULE-LD-1',
    does: 'show',
    on: ['urgent'],
    when: {
      any: [{ 'given.pathway': { has: 'ld' } }, { 'adjust.impairments': { has: 'learning-disability' } }],
    },
    field: 'health.mainDiagnosis',
    words:
      'A learning disability, autism or Down syndrome is by itself no reason to withhold CPR or another treatment.',
  },
  // Both may be right, so it is asked and holds up nothing.
  {
    id: 'RULE-DOOR-1',
    does: 'show',
    on: ['check', 'asked'],
    when: {
      'given.pathway': { has: 'ld' },
      'adjust.impairments': { answered: true },
      not: {
        any: [
          { 'adjust.impairments': { has: 'learning-disability' } },
          { 'adjust.impairments': { has: 'autism' } },
        ],
      },
    },
    field: 'adjust.impairments',
    words:
      '“Where to begin” says that this plan is for a learning disability or autism. Neither is chosen here.',
  },
  {
    id: 'RULE-DOOR-2',
    does: 'show',
    on: ['check', 'asked'],
    when: { 'given.pathway': { has: 'mhc' }, 'adjust.impairments': { has: 'none' } },
    field: 'adjust.impairments',
    words:
      '“Where to begin” says that this plan is for times of mental health crisis. “No disability” is chosen here, and a mental health condition can be one.',
  },
])
