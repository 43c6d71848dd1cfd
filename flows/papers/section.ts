import {
  date,
  file,
  lines,
  listOf,
  many,
  manyWithNote,
  one,
  oneWithNote,
  paragraph,
  partialDate,
  record,
  references,
  rows,
  seen,
  text,
} from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { crisis } from '../crisis/section.ts'
import { forCrisesAlone, forTheYoung, learningNotTheEnd, youngNotTheEnd } from '../pathways.ts'

/** What somebody thinks of one treatment: it guides people, and orders and refuses nothing (RULE-W-1). */
const oneView = section({
  id: 'one-view',
  version: 1,
  fields: {
    // What is thought of starting a heart again is quoted with its topic or not at all (`together` in flows/urgent.ts).
    'views.topic': oneWithNote({ by: ['P', 'A'], class: 'W', need: 'OOOOOO' }, [
      'hospital',
      'intensive-care',
      'ventilation-tube',
      'ventilation-mask',
      'tube-feeding',
      'fluids',
      'antibiotics-oral',
      'antibiotics-iv',
      'blood',
      'dialysis',
      'tests',
      'cpr',
      // Who wants a medicine early so that nobody holds them is not read as refusing both: three choices since 29 November 2026.
      'held',
      'calming-oral',
      'calming-injection',
      'sedation-restraint',
      'ect',
      'specific-medicine',
      'other',
    ]),
    'views.view': one({ by: ['P', 'A'], class: 'W', need: 'OOOOOO' }, [
      'want',
      'want-trial',
      'want-if',
      'not-want',
      'unsure',
      'clinicians-decide',
    ]),
    'views.because': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: 'OOOOOO' }),
    'views.talkToMe': one({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRRRR' }, ['yes', 'no']),
  },
  // Who chose it before sees it and keeps it: nobody can tell which of the three was meant.
  putForward: { 'views.topic': { 'sedation-restraint': { not: {} } } },
  foremost: {
    'views.topic': [
      {
        when: { 'given.pathway': { has: 'mhc' } },
        choices: [
          'hospital',
          'held',
          'calming-oral',
          'calming-injection',
          'ect',
          'specific-medicine',
          'other',
        ],
      },
      {
        when: { 'given.pathway': { has: 'ltc' } },
        choices: ['hospital', 'intensive-care', 'ventilation-mask', 'blood', 'specific-medicine', 'other'],
      },
      { when: forTheYoung, choices: ['hospital', 'intensive-care', 'ventilation-mask', 'tube-feeding'] },
      { when: { 'given.pathway': { has: 'ld' } }, choices: ['hospital', 'intensive-care', 'tests', 'other'] },
      {
        choices: ['cpr', 'hospital', 'intensive-care', 'ventilation-mask', 'tube-feeding', 'antibiotics-iv'],
      },
    ],
  },
  start: 'topic',
  steps: {
    topic: { ask: ['views.topic'], next: 'view' },
    view: {
      ask: ['views.view'],
      recall: ['views.topic'],
      next: [
        { when: { 'views.view': { is: 'not-want' } }, go: 'not-wanted' },
        { when: { 'views.view': { oneOf: ['want', 'want-trial', 'want-if'] } }, go: 'wanted' },
        'because',
      ],
    },
    'not-wanted': {
      ask: ['views.because', 'views.talkToMe'],
      recall: ['views.topic', 'views.view'],
      next: 'done',
    },
    wanted: { ask: ['views.because', 'views.talkToMe'], recall: ['views.topic', 'views.view'], next: 'done' },
    because: {
      ask: ['views.because', 'views.talkToMe'],
      recall: ['views.topic', 'views.view'],
      next: 'done',
    },
  },
})

/** A paper that lies somewhere, and a copy of it where somebody has one to hand. */
const oneDocument = section({
  id: 'one-document',
  version: 1,
  fields: {
    'doc.title': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'MMMMMM' }),
    'doc.type': one({ by: ['P', 'H', 'A', 'K'], class: 'R', need: 'RRRRRR' }, [
      'adrt',
      'advance-statement',
      'advance-choice',
      'lpa',
      'respect',
      'dnacpr',
      'tep',
      'cypacp',
      'hospital-passport',
      'this-is-me',
      'crisis-card',
      'pbs-plan',
      'ehcp',
      'consent-form',
      'photo',
      'other',
    ]),
    'doc.location': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true }),
    'doc.date': partialDate({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO', past: true }),
    'doc.source': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' }),
    'doc.file': file({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO' }),
    'doc.verification': record(
      { by: ['K'], class: 'V', need: 'OOOOOO' },
      (own) => ({
        how: one(own, ['original', 'copy', 'register', 'not-seen']),
        on: date({ ...own, past: true }),
      }),
      ['how'],
    ),
  },
  foremost: {
    'doc.type': [
      {
        choices: ['adrt', 'advance-statement', 'lpa', 'respect', 'dnacpr', 'hospital-passport', 'other'],
      },
    ],
  },
  retired: ['doc.confidentiality'],
  start: 'title',
  steps: {
    title: { ask: ['doc.title', 'doc.type'], next: 'where' },
    where: { ask: ['doc.location', 'doc.date', 'doc.source'], recall: ['doc.title'], next: 'copy' },
    copy: { ask: ['doc.file'], recall: ['doc.title'], next: 'seen' },
    seen: { ask: ['doc.verification'], next: 'done' },
  },
})

const ynu = ['yes', 'no', 'not-known'] as const
const aboutHealth = ['lpa-hw', 'court-deputy', 'welfare-attorney', 'welfare-guardian'] as const
const inEnglandOrWales = { 'given.nation': { oneOf: ['england', 'wales'] } } as const
const inScotland = { 'given.nation': { oneOf: ['scotland'] } } as const

/** Who is not asked about a form for the heart, or only at the end of the chapter. */
const withoutFormFirst = { any: [forCrisesAlone, youngNotTheEnd, learningNotTheEnd] } as const

/** Then what was written is read as a wish (RULE-ADRT-1). */
export const couldNotThen = { 'legal.adrt.couldDecide': { oneOf: ['under-age', 'could-not'] } } as const
/** An advance decision that is said to be made, and not only a wish. */
export const decision = { 'legal.adrt.exists': { is: 'yes' }, not: couldNotThen } as const

/** What somebody thinks of treatments, what is on paper, and who decides or is asked when they cannot. */
export const papers = section({
  id: 'papers',
  version: 1,
  fields: {
    'legal.adrt.exists': one({ by: ['P', 'H', 'A', 'K'], class: 'R', need: 'RRRRR-', front: true }, ynu),
    'legal.lpa.kind': one(
      {
        by: ['P', 'H', 'A', 'K'],
        class: 'R',
        need: 'RRRRR-',
        front: true,
        papers: {
          'lpa-hw': 'power',
          'court-deputy': 'power',
          'welfare-attorney': 'power',
          'welfare-guardian': 'power',
        },
      },
      [...aboutHealth, 'controller', 'epa-financial-only', 'none', 'unknown'],
    ),
    'legal.adrt.couldDecide': one({ by: ['P', 'K'], class: 'R', need: 'OOOOO-', front: true }, [
      'could',
      'under-age',
      'could-not',
      'not-sure',
    ]),
    'papers.asWish': seen(['P']),
    'legal.adrt.refusals': rows(
      { by: ['P', 'K'], class: 'R', need: 'OOOOO-', front: true },
      (own) => ({
        treatment: paragraph(own, 600),
        when: paragraph(own, 600),
        lifeSustaining: one(own, ynu),
        evenIf: one(own, ynu),
        heardBy: text(own),
      }),
      { musts: ['treatment', 'lifeSustaining', 'evenIf'], max: 12, tells: ['lifeSustaining', 'evenIf'] },
    ),
    // What is ticked, rules can look at; who signed and when stand in own words.
    'legal.adrt.form': manyWithNote(
      { by: ['P', 'K'], class: 'R', need: 'OOOOO-' },
      ['written', 'signed', 'witnessed', 'together', 'discussed', 'none'],
      { exclusive: ['none'] },
    ),
    'legal.adrt.document': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOO-', front: true }),
    'legal.adrt.withdrawn': record(
      { by: ['P', 'K'], class: 'R', need: 'OOOOO-', front: true },
      (own) => ({ what: paragraph(own, 600), when: text(own), told: text(own) }),
      ['what'],
      { none: true },
    ),
    'legal.lpa.attorneys': rows(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOOOO-', front: true },
      (own) => ({
        name: text(own),
        how: one(own, [
          'alone',
          'jointly',
          'jointly-and-severally',
          'jointly-for-some',
          'replacement',
          'not-known',
        ]),
      }),
      { musts: ['name'], max: 9 },
    ),
    'legal.lpa.lifeSustaining': one(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOOOO-', front: true },
      ynu,
    ),
    'legal.lpa.registered': record(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOOOO-', front: true },
      (own) => ({
        reference: text(own),
        on: partialDate({ ...own, past: true }),
        limits: text(own),
      }),
    ),
    'legal.lpa.document': text({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOO-' }),
    // Whether there is one, as somebody says it: no decision, and nothing of whether it is valid. Where it is stands in `doc`.
    'papers.cprForm': one({ by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOO-OO', front: true }, ynu),
    'papers.more': many(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOOO', leads: true },
      ['treatments', 'consult', 'advocate', 'documents', 'copies', 'unseen', 'nothing'],
      { exclusive: ['nothing'] },
    ),
    views: listOf({ by: ['P', 'A'], class: 'W', need: 'OOOOOO' }, oneView, 16),
    'legal.consult': references({ by: ['P', 'H', 'A'], class: 'W', need: 'RRRRR-' }, 'contact'),
    'legal.advocate': references({ by: ['P', 'H', 'K'], class: 'F', need: 'OOORRO' }, 'contact'),
    'share.copies': lines({ by: ['P', 'H', 'K'], class: 'F', need: 'RRRRRR' }),
    // One of the helpers may be meant.
    'share.exclusions': lines({
      by: ['P', 'A'],
      class: 'W',
      need: 'OOOOOO',
      sees: 'clinical',
      front: true,
      delicate: true,
      agrees: true,
      mark: 'not-to-see',
    }),
    doc: listOf({ by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOOOOO', front: true }, oneDocument, 12),
  },
  offers: {
    'legal.lpa.kind': {
      'lpa-hw': inEnglandOrWales,
      'court-deputy': inEnglandOrWales,
      'welfare-attorney': inScotland,
      'welfare-guardian': inScotland,
      controller: { 'given.nation': { oneOf: ['northern-ireland'] } },
    },
    // What somebody thinks of a treatment is asked of nobody who may not say it.
    'papers.more': {
      treatments: { not: { 'given.role': { is: 'carer' } } },
      unseen: { not: { 'given.role': { oneOf: ['carer', 'authority'] } } },
    },
  },
  reads: { 'mh.legalStatus': crisis.fields['mh.legalStatus'] },
  start: 'of-age',
  steps: {
    // Nobody under 18 refuses a treatment in advance, or gives somebody a power (RULE-ADRT-1, RULE-CYP-1).
    'of-age': {
      ask: [],
      next: [
        { when: { 'given.age': { is: 'child' } }, go: 'of-cpr-form' },
        { when: withoutFormFirst, go: 'papers-alone' },
        'papers',
      ],
    },
    // Only where the form about the heart follows is it said that it does.
    'papers-alone': { ask: ['legal.adrt.exists', 'legal.lpa.kind'], next: 'of-refusals' },
    papers: { ask: ['legal.adrt.exists', 'legal.lpa.kind'], next: 'of-refusals' },
    'of-refusals': {
      ask: [],
      next: [{ when: { 'legal.adrt.exists': { is: 'yes' } }, go: 'could-decide' }, 'of-powers'],
    },
    'could-decide': {
      ask: ['legal.adrt.couldDecide'],
      next: [{ when: couldNotThen, go: 'as-wish' }, 'refusals'],
    },
    'as-wish': { ask: ['papers.asWish'], next: 'where-it-is' },
    refusals: { ask: ['legal.adrt.refusals'], next: 'form' },
    form: { ask: ['legal.adrt.form'], next: 'where-it-is' },
    'where-it-is': { ask: ['legal.adrt.document'], next: 'taken-back' },
    'taken-back': { ask: ['legal.adrt.withdrawn'], next: 'of-powers' },
    'of-powers': {
      ask: [],
      next: [{ when: { 'legal.lpa.kind': { oneOf: aboutHealth } }, go: 'attorneys' }, 'of-cpr-form'],
    },
    attorneys: {
      ask: ['legal.lpa.attorneys'],
      next: [{ when: { 'legal.lpa.kind': { is: 'lpa-hw' } }, go: 'life-sustaining' }, 'registered'],
    },
    'life-sustaining': { ask: ['legal.lpa.lifeSustaining'], next: 'registered' },
    registered: { ask: ['legal.lpa.registered', 'legal.lpa.document'], next: 'of-cpr-form' },
    // Whoever plans for a mental health crisis alone is not asked about a heart that stops.
    // Nor does it come first to who is young, or has a learning disability, and did not choose the last years.
    'of-cpr-form': {
      ask: [],
      next: [{ when: withoutFormFirst, go: 'more' }, 'cpr-form'],
    },
    'cpr-form': { ask: ['papers.cprForm'], next: 'more' },
    more: {
      ask: ['papers.more'],
      next: [{ when: { any: [youngNotTheEnd, learningNotTheEnd] }, go: 'cpr-form-last' }, 'of-treatments'],
    },
    'cpr-form-last': { ask: ['papers.cprForm'], next: 'of-treatments' },
    'of-treatments': {
      ask: [],
      next: [
        { when: { any: [{ 'papers.more': { has: 'treatments' } }, couldNotThen] }, go: 'treatments' },
        'of-consult',
      ],
    },
    treatments: { ask: ['views'], next: 'of-consult' },
    'of-consult': {
      ask: [],
      next: [{ when: { 'papers.more': { has: 'consult' } }, go: 'consult' }, 'of-advocate'],
    },
    consult: { ask: ['legal.consult'], next: 'of-advocate' },
    'of-advocate': {
      ask: [],
      // Whoever has a status in mental health law is asked without a tick: approval needs it, and leads here.
      next: [
        {
          when: { any: [{ 'papers.more': { has: 'advocate' } }, { 'mh.legalStatus': { answered: true } }] },
          go: 'advocate',
        },
        'of-documents',
      ],
    },
    advocate: { ask: ['legal.advocate'], next: 'of-documents' },
    'of-documents': {
      ask: [],
      // Whoever said where an advance decision lies was promised a place for a photo of it; a form about CPR is looked for.
      next: [
        {
          when: {
            any: [
              { 'papers.more': { has: 'documents' } },
              { 'legal.adrt.exists': { is: 'yes' } },
              { 'papers.cprForm': { is: 'yes' } },
            ],
          },
          go: 'documents',
        },
        'of-copies',
      ],
    },
    documents: { ask: ['doc'], next: 'of-copies' },
    'of-copies': {
      ask: [],
      next: [{ when: { 'papers.more': { has: 'copies' } }, go: 'copies' }, 'of-unseen'],
    },
    copies: { ask: ['share.copies'], next: 'of-unseen' },
    // What the person opens to somebody with authority comes by itself: the choice is not theirs to make.
    'of-unseen': {
      ask: [],
      next: [
        {
          when: {
            any: [{ 'papers.more': { has: 'unseen' } }, { 'given.role': { is: 'authority' } }],
          },
          go: 'unseen',
        },
        'done',
      ],
    },
    unseen: { ask: ['share.exclusions'], next: 'done' },
  },
})
