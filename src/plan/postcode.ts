/** A British postcode without its space, where a text is one and nothing else. */
export const postcodeIn = (text: string): string | undefined => {
  const written = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  return whole.test(written) ? written : undefined
}

/** The last one of an address. */
export const postcodeOf = (address: string): string | undefined => {
  const found = [...address.slice(0, longest).matchAll(within)].at(-1)?.[0]
  return found === undefined ? undefined : postcodeIn(found)
}

const whole = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/
const within = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?[ \t]{0,2}\d[A-Z]{2}(?![A-Z\d])/gi
const longest = 2000
