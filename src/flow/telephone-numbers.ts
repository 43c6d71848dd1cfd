/** The digits of each number in a line, without what is dialled before them from abroad or at home. */
export const numbersIn = (line: string): readonly string[] =>
  (line.match(/\+?\d[\d\s().-]{5,}/g) ?? [])
    .map((number) => number.replace(/\D/g, '').replace(/^(?:0044|44)?0*/, ''))
    .filter((digits) => digits.length >= 6)
