import { nations as every, type Law, laws, type Nation } from './section.ts'
import { ukDay } from './uk-day.ts'

/** What the law of a nation says of one matter, where that was read, and when. */
export type InLaw = {
  /** Act and section; or what holds where no Act speaks of it. */
  readonly in: string
  /** The first day on which it is in force. As long as there is none, nothing is asked by it. */
  readonly from?: string
  readonly source: string
  readonly readOn: string
}

/** What differs in a nation, as data: where its addresses lie, what its law says and since when, and what forms say otherwise. */
export type NationData = {
  /** When somebody last looked whether all of it is still so. */
  readonly asOf: string
  /** The letters that postcodes begin with; areas on a border are left out. */
  readonly postcodes: string
  readonly law: Readonly<Record<Law, InLaw>>
}

export type Nations = Readonly<Record<Nation, NationData>>

/** In which nation an address lies, as far as its postcode says so. */
export type NationReader = (address: string) => Nation | undefined

/** By the letters that a postcode begins with; areas that lie in two nations are left out. */
export const nationReaderFor = (nations: Nations): NationReader => {
  const byArea = new Map(
    nationsOf(nations).flatMap(([nation, { postcodes }]) =>
      postcodes.split(' ').map((area) => [area, nation] as const),
    ),
  )
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

/** What is in force in a nation at a moment, by the day there. */
export type LawReader = (nation: Nation, at: string) => readonly Law[]

export const lawReaderFor =
  (nations: Nations): LawReader =>
  (nation, at) => {
    const day = ukDay(at)
    return lawsOf(nations[nation]).flatMap(([law, { from }]) =>
      from !== undefined && from <= day ? [law] : [],
    )
  }

export const nationsOf = (nations: Nations): readonly (readonly [Nation, NationData])[] =>
  every.map((nation) => [nation, nations[nation]])

export const lawsOf = ({ law }: NationData): readonly (readonly [Law, InLaw])[] =>
  laws.map((one) => [one, law[one]])
