import { file, many, manyWithNote, one, oneWithNote, paragraph } from '#src/flow/fields.ts'
import { section } from '#src/flow/section.ts'
import { forCrisesAlone, withLearningDisability } from '../pathways.ts'

export const communication = section({
  id: 'communication',
  version: 1,
  fields: {
    'comms.language': oneWithNote(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true, callsWithoutVoice: ['bfi'] },
      ['en', 'cy', 'bfi', 'ar', 'bn', 'gu', 'pa', 'pl', 'pt', 'ro', 'es', 'ur', 'other'],
    ),
    'comms.interpreter': one({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true }, [
      'yes',
      'no',
      'not-known',
    ]),
    'comms.interpreterKind': many(
      {
        by: ['P', 'H', 'A', 'K'],
        class: 'F',
        need: 'OOOOOO',
        front: true,
        callsWithoutVoice: ['bsl', 'deafblind', 'lipspeaker', 'speech-to-text'],
      },
      ['spoken', 'bsl', 'makaton', 'deafblind', 'lipspeaker', 'speech-to-text', 'other'],
    ),
    'comms.how': paragraph({
      by: ['P', 'H', 'A'],
      class: 'W',
      need: 'RRRRMM',
      asksWhatNot: true,
      front: true,
      spoken: true,
    }),
    'ld.decisionSupport': paragraph({ by: ['P', 'H', 'A'], class: 'W', need: '----M-', front: true }),
    'ld.howPain': paragraph({ by: ['P', 'H', 'A', 'K'], class: 'W', need: '----M-', front: true }),
    'ld.sensory': paragraph({
      by: ['P', 'H', 'A'],
      class: 'W',
      need: '----M-',
      asksWhatNot: true,
      front: true,
    }),
    'comms.aids': many(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRORR', callsWithoutVoice: ['lip-reading', 'writing'] },
      [
        'hearing-aid',
        'glasses',
        'lip-reading',
        'device',
        'communication-book',
        'passport',
        'writing',
        'none',
      ],
      { exclusive: ['none'] },
    ),
    'ld.passport': file({ by: ['P', 'H', 'A', 'K'], class: 'R', need: 'OOOORO', front: true }),
    'comms.infoFormat': many(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', drawnLarge: ['large-print', 'easy-read'] },
      ['standard-print', 'large-print', 'easy-read', 'braille', 'audio', 'e-mail', 'sms', 'letter', 'call'],
    ),
    'function.sensory': paragraph({
      by: ['P', 'H', 'A', 'K'],
      class: 'F',
      need: 'RRRORR',
      front: true,
    }),
    'function.cognition': paragraph({ by: ['P', 'H', 'A', 'K'], class: 'R', need: 'RMROMR' }),
    'adjust.impairments': manyWithNote(
      { by: ['P', 'H', 'A', 'K'], class: 'R', need: 'RRROMR' },
      [
        'learning-disability',
        'autism',
        'sensory',
        'physical',
        'disability',
        'mental-health',
        'long-term-condition',
        'none',
      ],
      { exclusive: ['none'] },
    ),
    'function.mobility': oneWithNote({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRORR', front: true }, [
      'walks-alone',
      'walks-with-aid',
      'walks-with-help',
      'wheelchair',
      'bed',
      'other',
    ]),
    'function.summonHelp': many(
      { by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRRR', front: true },
      ['cannot-summon-help', 'with-alarm', 'cannot-recognise-risk', 'none'],
      { exclusive: ['none'] },
    ),
    'adjust.needed': one({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'RRRRMR', front: true }, [
      'yes',
      'no',
      'not-known',
    ]),
    'adjust.items': manyWithNote({ by: ['P', 'H', 'A', 'K'], class: 'F', need: 'OOOOMR', front: true }, [
      'comms',
      'addsupport',
      'personalisation',
      'environment',
      'service',
      'risk',
      'other',
    ]),
    'adjust.consentBasis': one({ by: ['P', 'A', 'K'], class: 'F', need: 'OOOOMO' }, [
      'person-consents',
      'withdrawn',
      'attorney',
      'best-interests',
    ]),
  },
  // Nobody but a clinician can say that somebody else agreed, or that nobody could (RULE-CON-1).
  offers: {
    'adjust.consentBasis': {
      attorney: {
        'given.role': { oneOf: ['clinician', 'senior-clinician'] },
        'given.nation': { oneOf: ['england', 'wales', 'scotland'] },
      },
      'best-interests': { 'given.role': { oneOf: ['clinician', 'senior-clinician'] } },
    },
  },
  start: 'needs',
  steps: {
    // `flows/early.ts` has these asked before the long part.
    needs: {
      ask: ['comms.infoFormat', 'comms.interpreter'],
      next: [{ when: { 'comms.interpreter': { is: 'yes' } }, go: 'interpreter-kind' }, 'language'],
    },
    'interpreter-kind': { ask: ['comms.interpreterKind'], next: 'language' },
    // Somebody for whom pages are hard is asked first how people should speak.
    language: { ask: ['comms.language'], next: [{ when: withLearningDisability, go: 'how-first' }, 'how'] },
    'how-first': { ask: ['comms.how'], next: 'decision-support' },
    'decision-support': { ask: ['ld.decisionSupport'], recall: ['comms.how'], next: 'pain' },
    pain: { ask: ['ld.howPain'], recall: ['comms.how'], next: 'senses' },
    senses: { ask: ['ld.sensory'], next: 'sensory' },
    how: { ask: ['comms.how'], next: 'sensory' },
    sensory: { ask: ['function.sensory'], next: 'aids' },
    aids: {
      ask: ['comms.aids'],
      next: [{ when: { 'comms.aids': { has: 'passport' } }, go: 'passport' }, 'mobility'],
    },
    passport: { ask: ['ld.passport'], next: 'mobility' },
    mobility: { ask: ['function.mobility'], next: 'summon-help' },
    'summon-help': {
      ask: ['function.summonHelp'],
      // Neither has to be addressed there, and `mh.whenWell` asks who somebody is.
      next: [{ when: forCrisesAlone, go: 'adjustments' }, 'cognition'],
    },
    cognition: { ask: ['function.cognition'], next: 'impairments' },
    impairments: { ask: ['adjust.impairments'], next: 'adjustments' },
    adjustments: {
      ask: ['adjust.needed'],
      next: [{ when: { 'adjust.needed': { is: 'yes' } }, go: 'adjustment-items' }, 'done'],
    },
    'adjustment-items': {
      ask: ['adjust.items'],
      next: [{ when: withLearningDisability, go: 'passing-on' }, 'done'],
    },
    'passing-on': { ask: ['adjust.consentBasis'], next: 'done' },
  },
})
