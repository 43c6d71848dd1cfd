import type { Nation } from './section.ts'

/** In which nation an address lies, as far as its postcode says so. */
export type NationReader = (address: string) => Nation | undefined

/** By the letters that a postcode begins with; areas that lie in two nations are left out. */
export const nationReaderFor = (areas: Readonly<Record<string, Nation>>): NationReader => {
  const byArea = new Map(Object.entries(areas))
  return (address) => {
    const area = address
      .toUpperCase()
      .match(postcode)
      ?.at(-1)
      ?.match(/^[A-Z]+/)?.[0]
    return area === undefined ? undefined : byArea.get(area)
  }
}
const postcode = /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g
