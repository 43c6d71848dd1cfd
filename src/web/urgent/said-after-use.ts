import type { SaidLine } from '#views/urgent/said-after-use.ts'
import { givesAway } from '../../flow/gives-away.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import type { Reader } from '../../plan/reads/readable.ts'
import type { Service } from '../frame/service.ts'
import { choiceWords } from '../frame/used-lines.ts'

type Reading = {
  /** As it was published, with all that is kept back since. */
  readonly publication: Publication
  readonly reader: Reader
  readonly withheld: readonly string[]
}

/**
 * What somebody found wrong when they used the plan, for whoever reads it next. The person reads it among who read the plan.
 * Where this reader is not shown something, own words may repeat it: then that they were written is all that is told. Where
 * a place is told to nobody any more, each sentence that may give it away is left out, and the others stand.
 */
export const saidLines = (
  service: Pick<Service, 'forms'>,
  { publication, reader, withheld }: Reading,
): readonly SaidLine[] => {
  if (reader.kind === 'patient' || reader.kind === 'carer') return []
  const { saidAfterUse = [], version } = publication
  const shown = withheld.length > 0 ? () => '' : leftOutOf(service, publication)
  return saidAfterUse.map(({ jobRole, service: at, of, wrong, text, read, ...one }) => ({
    who: [jobRole, at].filter((part) => part !== '').join(', '),
    ...{ at: one.at, isKept: shown(text) !== text, text: shown(text) },
    read: read?.words === undefined || withheld.length > 0 ? read : { ...read, words: shown(read.words) },
    of: of === version ? undefined : of,
    wrong: wrong.map((value) => choiceWords(service, 'use-wrong', value)),
  }))
}

/** Sentence by sentence, letter for letter; what is left out is marked. */
const leftOutOf = (
  { forms: { urgentPage } }: Pick<Service, 'forms'>,
  { changeAsked, content: { entries, postcode = '' } }: Publication,
): ((text: string) => string) => {
  const kept = new Set(changeAsked.flatMap(({ keepsBack = [] }) => keepsBack))
  if (kept.size === 0) return (text) => text
  const { fields = [], elsewhere } = urgentPage?.layout.untold ?? {}
  const hidden = entries.filter(({ field }) => kept.has(field))
  const places = hidden.filter(({ field }) => fields.includes(field)).flatMap(({ shown }) => shown)
  const ways = hidden.flatMap(({ shown }) => shown)
  const tells = givesAway({ places: [...places, postcode], ways }, elsewhere?.common ?? [])
  const isTold = (sentence: string): boolean => !tells(sentence) && !likeAnAddress.test(sentence)
  return (text) =>
    text
      .split('\n')
      .map((line) =>
        sentencesIn(line)
          .map((sentence) => (isTold(sentence) ? sentence : leftOut))
          .join(''),
      )
      .join('\n')
}
const leftOut = '[…] '

/** What tells sentences takes a while to load, and a start does not wait for it. */
const sentencesIn = (line: string): readonly string[] => {
  reader ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return [...reader.segment(line)].map(({ segment }) => segment)
}
let reader: Intl.Segmenter | undefined

/** A number with a name behind it, or a postcode: where they are now may be nobody's to read either. */
const likeAnAddress = /\p{N}[A-Za-z]?,?\s+\p{Lu}|\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d[A-Za-z]{2}\b/u
