import type { Planted } from '#test/kit/a-story.ts'

const nobodys = {
  'crisis/fall/crisis.name': 'A fall',
  'crisis/fall/crisis.earlySigns': undefined,
  'crisis/fall/crisis.selfHelp': undefined,
  'crisis/fall/crisis.helpful': ['Being calm'],
  'crisis/fall/crisis.notHelpful': ['Rushing'],
  'crisis/fall/crisis.firstAction': 'Stay calm and wait.',
  'crisis/fall/crisis.clinicianAction': 'Look for injury.',
} as const

const inEverybodysWords = {
  'matters.value': 'To be treated with dignity and respect, and to be comfortable.',
  'about.mostImportant': 'My family.',
  'about.people': 'My loved ones.',
  'about.wellness': undefined,
  'about.pleaseDo': ['Be kind'],
} as const

const unseen = {
  'crisis/fall/crisis.name': 'When it all becomes too much',
  'crisis/fall/crisis.triggers': { choices: ['other'], note: 'life' },
  'crisis/fall/crisis.earlySigns': { amber: 'Things change.' },
} as const

/** One defect in words alone, and the hint that it gets: none of these counts anywhere. */
export const hinted: readonly (readonly [string, Planted, readonly string[]])[] = [
  ['A1', inEverybodysWords, ['A1 matters.value']],
  ['A1', { ...inEverybodysWords, 'about.people': 'Elaine, Stan, June, Alf, Bet, Cis, Dot and Effie.' }, []],
  ['A3', nobodys, ['A3 crisis/fall/crisis.name']],
  ['A3', { ...nobodys, 'crisis/fall/crisis.firstAction': 'Stay calm and call Elaine.' }, []],
  ['A3', { ...nobodys, 'crisis/fall/crisis.helpful': ['Talk to me'] }, []],
  ['A3', { ...nobodys, 'crisis/fall/crisis.clinicianAction': 'Look for injury within 10 minutes.' }, []],
  ['D2', unseen, ['D2 crisis/fall/crisis.triggers']],
  ['D2', { ...unseen, 'crisis/fall/crisis.earlySigns': { red: 'I stop talking.' } }, []],
  ['D2', { ...unseen, 'crisis/fall/crisis.triggers': { choices: ['fall'], note: '' } }, []],
  ['D4', { 'crisis/fall/crisis.escalateWhen': 'Clinical judgement' }, ['D4 crisis.escalateWhen']],
  ['D4', { 'crisis/fall/crisis.escalateWhen': 'He does not wake up' }, []],
  ['G1', { 'rec.summary': 'Call DN re SD, review JIC' }, ['G1 rec.summary']],
  ['G1', { 'rec.summary': 'Call the GP about the syringe driver (SD)' }, []],
  ['G2', { 'rec.summary': 'Last months. Antibiotics as appropriate.' }, ['G2 rec.summary']],
  ['G2', { 'rec.summary': 'Last months. Antibiotics by mouth, at home.' }, []],
  ['C6', { 'rec.reasoning': 'He is too frail for tests, which hurt.' }, ['C6 rec.reasoning']],
  ['C6', { 'rec.reasoning': 'Antibiotics would help him.' }, ['C6 rec.reasoning']],
  ['C6', { 'rec.reasoning': 'A drip would help him breathe, and take him away from Elaine.' }, []],
  [
    'G3',
    {
      'rec.reasoning':
        'Notwithstanding the considerable help that intravenous antimicrobial administration might theoretically provide, hospitalisation would inevitably necessitate distressing separation from everything familiar and from the individuals on whom his equanimity demonstrably depends. '.repeat(
          6,
        ),
    },
    ['G3 rec.reasoning'],
  ],
]
