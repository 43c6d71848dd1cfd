import { figuresOf, withoutUnseen } from '../flow/heard-text.ts'
import type { Entry } from './content.ts'

/** Where an approved plan says that somebody lives: by what the team wrote down, where it did. */
export const approvedPostcode = (
  address: string | undefined,
  entries: readonly Entry[],
): string | undefined => {
  const said = entries.filter((entry) => entry.field === address && entry.said.kind === 'answer')
  const entry = said.find(({ saidBy }) => saidBy.voice === 'team') ?? said[0]
  return postcodeOf(entry?.shown.join('\n') ?? '')
}

/** A British postcode without its space, where a text is one and nothing else. */
export const postcodeIn = (text: string): string | undefined => {
  const written = figuresOf(text).replace(/\s/g, '').toUpperCase()
  return whole.test(written) ? written : undefined
}

/** The last one of an address. */
export const postcodeOf = (address: string): string | undefined => {
  const found = [...withoutUnseen(address.slice(0, longest)).matchAll(within)].at(-1)?.[0]
  return found === undefined ? undefined : postcodeIn(found)
}

const whole = /^[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}$/
const within = /(?<![A-Z\d])[A-Z]{1,2}\d[A-Z\d]?[ \t]{0,2}\d[A-Z]{2}(?![A-Z\d])/gi
const longest = 2000
