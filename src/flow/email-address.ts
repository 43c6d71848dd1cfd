import * as z from 'zod'

/**
 * The one address in a text, in lower case, or undefined: no second recipient, no display name, no quoted
 * part, no line break, nothing that two parsers could read in two ways (H11).
 */
export const emailAddressIn = (typed: string): string | undefined => {
  const address = typed.trim().toLowerCase()
  return address.length <= longest && plain.test(address) && shape.safeParse(address).success
    ? address
    : undefined
}
const longest = 254

/** Only what an address of the usual form is made of. */
const plain = /^[a-z0-9.!#$&'*+/=?^_{|}~-]{1,64}@[a-z0-9.-]{1,190}$/
const shape = z.email()
