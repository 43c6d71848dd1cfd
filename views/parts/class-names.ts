type Name = string | false | undefined

/** The class attribute: the names that are there, in the order given. */
export const classNames = (...names: Name[]): string => {
  let all = ''
  for (const name of names) if (name) all += all ? ` ${name}` : name
  return all
}

/**
 * The class for one value of an option, or nothing when the value is not one of `kinds`
 * or the caller's own classes name one of them already.
 */
export const modifier = (
  prefix: string,
  value: Name,
  given = '',
  kinds: readonly string[] = value ? [value] : [],
): Name =>
  value &&
  kinds.includes(value) &&
  !(given && kinds.some((kind) => given.includes(prefix + kind))) &&
  prefix + value
