import type { FieldRules } from '#src/flow/field-rules.ts'
import { account, date, one, paragraph, record, rows, text } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { saysNothing } from '../no-name-words.en.ts'
import { forTheYoung } from '../pathways.ts'

/** Capacity belongs to a decision and a time, never to a person; whatever is not named here is presumed. */
export const decisions = ['plan', 'sharing', 'place', 'treatment', 'refusing', 'other'] as const

/** Nobody refuses a treatment in advance for another. */
export const decidedFor = ['plan', 'sharing', 'place', 'treatment', 'other'] as const

const heldBack = { by: ['K'], class: 'C', need: 'OOOOOO', sees: 'clinical' } as const
/** What was seen, in words, and when it is looked at again: no score, and no band (RULE-MH-2). */
const words = (rules: FieldRules) => ({ text: paragraph(rules), review: date(rules) })
const concern = (rules: FieldRules) => ({
  what: paragraph(rules),
  since: date({ ...rules, past: true }),
  authority: text(rules),
  contact: text(rules),
})
const childPlan = (rules: FieldRules) => ({
  what: one(rules, ['protection-plan', 'looked-after', 'both']),
  authority: text(rules),
})

/** What only a clinician records: whether the person can make these decisions, and how one was made where they cannot. */
export const legal = section({
  id: 'legal',
  version: 1,
  fields: {
    'legal.capacity': rows(
      { by: ['K'], class: 'C', need: 'MMOMMM', sees: 'clinical' },
      (rules) => ({
        decision: one(rules, decisions),
        about: text(rules),
        outcome: one(rules, ['has', 'lacks', 'fluctuates', 'not-assessed', 'under-16']),
        how: paragraph(rules),
        by: text(rules),
        on: date({ ...rules, past: true }),
        kept: text(rules),
      }),
      {
        musts: ['decision', 'outcome'],
        mustsOf: {
          decision: { other: ['about'] },
          outcome: { has: ['by', 'on'], lacks: ['how', 'by', 'on'], fluctuates: ['how', 'by', 'on'] },
        },
        max: 12,
        none: true,
        tells: ['decision', 'outcome'],
      },
    ),
    'legal.bestInterests': rows(
      { by: ['K'], class: 'C', need: 'OOOOOO', sees: 'clinical' },
      (rules) => ({
        decision: one(rules, decidedFor),
        about: text(rules),
        wishes: paragraph(rules),
        consulted: paragraph(rules),
        advocate: one(rules, ['took-part', 'asked', 'not-needed']),
        outcome: paragraph(rules),
        by: text(rules),
        on: date({ ...rules, past: true }),
      }),
      {
        musts: ['decision', 'wishes', 'consulted', 'advocate', 'outcome', 'by', 'on'],
        mustsOf: { decision: { other: ['about'] } },
        max: 12,
        tells: ['decision'],
      },
    ),
    'legal.dols': record(
      { by: ['K'], class: 'C', need: 'OOOOO-', sees: 'clinical' },
      (rules) => ({
        authorised: one(rules, ['yes', 'asked-for', 'no', 'not-known']),
        by: text(rules),
        from: date({ ...rules, past: true }),
        until: date(rules),
      }),
      ['authorised'],
    ),
    'risk.toSelf': record({ ...heldBack, hold: true }, words, ['text']),
    'risk.toOthers': record({ ...heldBack, hold: true }, words, ['text']),
    'risk.fromOthers': record({ ...heldBack, hold: true }, words, ['text']),
    'risk.accidents': record(heldBack, words, ['text']),
    'safe.concern': record({ ...heldBack, hold: true }, concern, ['what']),
    'share.personCopyHold': rows(
      { ...heldBack, hold: true },
      (rules) => ({
        what: one(rules, ['diagnosis', 'time-left', 'danger', 'safeguarding', 'other']),
        why: paragraph(rules),
      }),
      { musts: ['what', 'why'], max: 6, none: true },
    ),
    'safe.childPlan': record({ ...heldBack, need: '-----O', hold: true }, childPlan, ['what']),
    'cyp.competence': account({ by: ['K'], class: 'C', need: '-----M', sees: 'clinical' }, saysNothing),
    'cyp.agree': one(
      { by: ['K'], class: 'C', need: '-----M', sees: 'clinical', hold: true, forTeams: true },
      ['agree', 'differ'],
    ),
    'cyp.disagreement': account(
      { by: ['K'], class: 'C', need: '-----O', sees: 'clinical', hold: true, forTeams: true },
      saysNothing,
    ),
    'cyp.disagreementRead': account(
      { by: ['K1'], class: 'C', need: '-----O', sees: 'clinical', hold: true, forTeams: true },
      saysNothing,
    ),
  },
  start: 'capacity',
  steps: {
    capacity: {
      ask: ['legal.capacity'],
      next: [
        {
          when: {
            'legal.capacity': {
              oneOf: [
                ...(['plan:lacks', 'sharing:lacks', 'place:lacks'] as const),
                ...(['treatment:lacks', 'refusing:lacks', 'other:lacks'] as const),
              ],
            },
          },
          go: 'best-interests',
        },
        'dols',
      ],
    },
    'best-interests': { ask: ['legal.bestInterests'], next: 'dols' },
    dols: { ask: ['legal.dols'], next: 'to-self' },
    'to-self': { ask: ['risk.toSelf'], next: 'to-others' },
    'to-others': { ask: ['risk.toOthers'], next: 'from-others' },
    'from-others': { ask: ['risk.fromOthers'], next: 'accidents' },
    accidents: { ask: ['risk.accidents'], next: 'concern' },
    concern: { ask: ['safe.concern'], next: 'child-plan' },
    'child-plan': {
      ask: ['safe.childPlan'],
      next: [{ when: forTheYoung, go: 'competence' }, 'copy-hold'],
    },
    competence: { ask: ['cyp.competence'], next: 'agreeing' },
    agreeing: {
      ask: ['cyp.agree'],
      next: [{ when: { 'cyp.agree': { is: 'differ' } }, go: 'disagreement' }, 'copy-hold'],
    },
    disagreement: { ask: ['cyp.disagreement'], next: 'disagreement-read' },
    'disagreement-read': { ask: ['cyp.disagreementRead'], next: 'copy-hold' },
    'copy-hold': { ask: ['share.personCopyHold'], next: 'done' },
  },
})
