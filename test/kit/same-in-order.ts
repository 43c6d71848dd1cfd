/** Whether two values say the same, names in the same order: what both share is not gone through. */
export const isSameInOrder = (one: unknown, other: unknown): boolean => {
  if (Object.is(one, other)) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  const [names, others] = [Object.entries(one), Object.entries(other)]
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === others.length &&
    names.every(([name, value], index) => {
      const [otherName, otherValue] = others[index] ?? []
      return name === otherName && isSameInOrder(value, otherValue)
    })
  )
}
