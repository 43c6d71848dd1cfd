import { withoutUnseen } from '../../flow/heard-text.ts'

/** Letters of other scripts that look like Latin ones, as those: a name that is spelt with one of them is the same name to whoever reads it. */
export const latinLetters = (text: string): string =>
  withoutUnseen(text)
    .normalize('NFKC')
    .replace(/[\u0370-\u052f]/g, (letter) => alike.get(letter) ?? letter)

const alike: ReadonlyMap<string, string> = new Map(
  [
    ...[
      'аa',
      'еe',
      'оo',
      'рp',
      'сc',
      'уy',
      'хx',
      'іi',
      'ѕs',
      'јj',
      'һh',
      'ԁd',
      'ԛq',
      'ԝw',
      'кk',
      'мm',
      'тt',
      'нh',
      'вb',
    ],
    ...['АA', 'ВB', 'ЕE', 'КK', 'МM', 'НH', 'ОO', 'РP', 'СC', 'ТT', 'УY', 'ХX', 'ІI', 'ЅS', 'ЈJ', 'ԌG'],
    ...['αa', 'οo', 'νv', 'ρp', 'τt', 'υu', 'ιi', 'κk', 'χx', 'εe'],
    ...['ΑA', 'ΒB', 'ΕE', 'ΖZ', 'ΗH', 'ΙI', 'ΚK', 'ΜM', 'ΝN', 'ΟO', 'ΡP', 'ΤT', 'ΥY', 'ΧX'],
  ].map(([from = '', to = '']) => [from, to] as const),
)
