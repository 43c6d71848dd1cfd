/** Whole years from a birth date to a moment. */
export const yearsBetween = (born: string, at: string): number => {
  const years = Number(at.slice(0, 4)) - Number(born.slice(0, 4))
  return at.slice(5, 10) < born.slice(5, 10) ? years - 1 : years
}
