import * as z from 'zod'
import type { InLaw, NationData } from '../nation.ts'
import { laws, nations } from '../section.ts'
import { entryNamed } from '../spot.ts'
import type { Problem } from './problem.ts'

type Written = Readonly<
  Record<string, Omit<NationData, 'law'> & { readonly law: Readonly<Record<string, InLaw>> }>
>

/** Every nation says of every matter of law what holds there, since when, and where and when that was read. */
export const nationProblems = (written: Written): readonly Problem[] =>
  nations.flatMap((nation) => {
    const data = entryNamed(written, nation)
    if (!data) return [{ kind: 'nation-without-entry' as const, form: nation }]
    const { asOf, postcodes, law } = data
    const undated = isRealDay(asOf) ? [] : [{ kind: 'undated-law' as const, form: nation, detail: 'asOf' }]
    const empty = postcodes.trim() === '' ? [{ kind: 'nation-without-entry' as const, form: nation }] : []
    return [
      ...empty,
      ...undated,
      ...laws.flatMap((one) => lawProblems(nation, one, entryNamed(law, one), asOf)),
    ]
  })

const lawProblems = (
  form: string,
  detail: string,
  law: InLaw | undefined,
  asOf: string,
): readonly Problem[] => {
  if (!law || law.in.trim() === '') return [{ kind: 'nation-without-entry', form, detail }]
  const { from, source, readOn } = law
  const isDated = source.trim() !== '' && isRealDay(readOn) && readOn <= asOf
  return isDated && (from === undefined || isRealDay(from)) ? [] : [{ kind: 'undated-law', form, detail }]
}

/** The thirtieth of February is none. */
const isRealDay = (day: string): boolean => z.iso.date().safeParse(day).success
