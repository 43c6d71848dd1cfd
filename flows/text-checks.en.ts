import type { TextCheck } from '#src/flow/text-checks.ts'
import { twoSides } from './quality-words.en.ts'

/** Of the 44 checks of plan quality those that look at wording alone: hints for whoever writes, and nothing that counts. */
export const textChecks: readonly TextCheck[] = [
  {
    ...{ id: 'G2', version: 1, source: 'Walker 2024; Eli 2025' },
    finds: {
      kind: 'phrases',
      phrases: [
        ...['active treatment', 'full treatment', 'TLC', 'tender loving care', 'keep comfortable'],
        ...['make comfortable', 'as appropriate', 'if appropriate', 'where appropriate', 'if necessary'],
        ...['ward based care', 'ward based ceiling', 'ward level care', 'ceiling of care'],
        ...['conservative management', 'conservative treatment', 'manage conservatively'],
        ...['best supportive care', 'comfort measures only', 'usual care'],
      ],
      unless: ['means', 'meaning', 'namely'],
    },
    words: {
      found: 'An order that can mean many things',
      why: 'Readers at night act on such words in different ways: one stays, another drives to hospital.',
      how: 'Say what to do and for what, and what is not to be done.',
    },
    samples: {
      found: [
        'For active treatment.',
        'Keep comfortable',
        'Ward-based ceiling',
        'Antibiotics as appropriate.',
      ],
      clean: [
        'Give 2.5 mg of morphine under the tongue when he is breathless.',
        'Comfortable in the chair by the window',
        'Ceiling of care means antibiotics by mouth at home and no drip',
        'Treat an infection with tablets',
      ],
    },
  },
  {
    ...{ id: 'G1', version: 1, source: 'Walker 2024' },
    finds: {
      kind: 'short-forms',
      known: [
        ...['NHS', 'GP', 'CPR', 'DNACPR', 'AE', 'ED', 'ICU', 'HDU', 'IV', 'UK', 'TV', 'BP', 'ECG', 'COPD'],
        ...['MRI', 'CT', 'ID', 'AM', 'PM', 'OK', 'HIV', 'COVID'],
      ],
      most: 1,
    },
    words: {
      found: 'Short forms that a reader may not know',
      why: 'One short form can stand for two things, and people at home read this too.',
      how: 'Write each of them out once.',
    },
    samples: {
      found: ['Call DN re SD, review JIC', 'If SOB then NIV'],
      clean: [
        'Call the GP, or the hospice if it is night; no IV.',
        'Call the team (SPC) about the syringe driver (SD).',
        'CALL THE HOSPICE FIRST',
        'Oxygen by mask, NIV at home',
      ],
    },
  },
  {
    ...{ id: 'D4', version: 1, source: 'Kearns 2024' },
    fields: ['crisis.escalateWhen'],
    finds: {
      kind: 'lacks',
      words: [
        ...['if', 'when', 'once', 'after', 'unless', 'until', 'within', 'before', 'whenever'],
        ...['not', 'no', 'never', "can't", 'cannot', "doesn't", "isn't", "won't", "didn't", 'unable'],
        ...['worse', 'worsens', 'worsening', 'more', 'less', 'than', 'stops', 'lasts', 'longer', 'still'],
        ...['minute', 'minutes', 'hour', 'hours', 'day', 'days', 'twice', 'second', 'any', 'new', 'sudden'],
        ...['one', 'two', 'three', 'four', 'five', 'six', 'ten', 'twenty', 'thirty', 'half'],
        ...['bleeding', 'breathless', 'blue', 'grey', 'confused', 'drowsy', 'unconscious', 'pain', 'fever'],
        ...['fit', 'seizure', 'fall', 'falls', 'chokes', 'choking', 'vomiting', 'temperature'],
      ],
    },
    words: {
      found: 'No point at which to get more help',
      why: 'Somebody who is alone with them at night cannot tell when it is time.',
      how: 'Name a time, a number, or a change that can be seen.',
    },
    samples: {
      found: ['Clinical judgement', 'Carers to escalate', 'Family concerned'],
      clean: [
        'After ten minutes',
        'No better 20 minutes after the second dose',
        'Blue lips or drowsy',
        'If the pain is back within the hour',
        'At once',
        'Does not wake up',
      ],
    },
  },
  {
    ...{ id: 'C6', version: 1, source: 'Eli 2021' },
    fields: ['rec.reasoning'],
    finds: { kind: 'lacks-side', sides: twoSides },
    words: {
      found: 'Benefit and burden are not both said',
      why: 'A reader who does not see what was weighed cannot weigh it again when things change.',
      how: 'Say what it might bring this person, and what it would ask of them.',
    },
    samples: {
      found: ['Not in her interest.', 'Frail. Risk of a broken rib.', 'Would help him breathe.'],
      clean: [
        'Might gain him weeks, at the price of his last days at home.',
        'The drip helps within the hour; the ward frightens her.',
        'Benefits do not outweigh the burdens of ventilation.',
      ],
    },
  },
  {
    ...{ id: 'G3', version: 1, source: 'NHS guidance on writing for everybody' },
    finds: { kind: 'hard-to-read', least: 100, words: 20, grade: 9 },
    words: {
      found: 'Long sentences or long words',
      why: 'A person and whoever is with them read this too, at night and in a hurry.',
      how: 'Part the longest sentence, and say it as you would across the table.',
    },
    samples: {
      found: [
        `${'Consideration ought to be given, subject to multidisciplinary deliberation, to the initiation of parenteral antimicrobial administration in the domiciliary environment, provided that anticipatory arrangements have been satisfactorily established beforehand. '.repeat(4)}`,
      ],
      clean: [
        'Consideration of multidisciplinary deliberation regarding antimicrobial administration.',
        'Sit her up by the window and open it. Give the blue inhaler, two puffs, and wait for ten minutes. '.repeat(
          6,
        ),
      ],
    },
  },
]
