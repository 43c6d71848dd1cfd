/** How somebody says that something is not to be; patterns listen for it. */
export const not = [
  'do not',
  'does not',
  'not',
  'never',
  'nobody',
  'no one',
  'will not',
  'must not',
  'should not',
  'can not',
]
