import { withoutUnseen } from './heard-text.ts'

/** A line that is dialled without what turns figures round, or stands unseen between them: whoever copies it copies the number. */
export const dialledLine = (line: string): string =>
  line.replace(/\p{Bidi_Control}/gu, '').replace(/(?<=[\d+()])\p{DI}+|(?<!\p{DI})\p{DI}+(?=[\d+()])/gu, '')

/** The digits of each number in a line, without what is dialled before them from abroad or at home. */
export const numbersIn = (line: string): readonly string[] =>
  (withoutUnseen(line).match(/\+?\d[\d\s().-]{5,}/g) ?? [])
    .map((number) => number.replace(/\D/g, '').replace(/^(?:0044|44)?0*/, ''))
    .filter((digits) => digits.length >= 6)
