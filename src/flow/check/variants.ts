import type { WrittenWords } from '../words.ts'
import type { Partially, Variant } from '../words-in.ts'
import type { Fault } from './problem.ts'

/** Words of a variant that stand nowhere in English, and words that say nothing, in either voice. */
export const variantFaults = (written: WrittenWords, variants: readonly Variant[]): readonly Fault[] => {
  const texts = textsIn(written)
  return [
    ...empty(texts).map((detail) => ({ kind: 'missing-words' as const, detail })),
    ...variants.flatMap((variant) => {
      const own = textsIn(variant.words)
      const known = (path: string) =>
        texts.has(path) || texts.has(path.replace(' toldAs ', ' choices ')) || isOptional(texts, path)
      return [
        ...[...own.keys()].filter((path) => !known(path)).map(fault(variant, 'unknown-words')),
        ...empty(own).map(fault(variant, 'missing-words')),
      ]
    }),
  ]
}

/** What one variant leaves to English, and whether the questions have moved on since it was written. */
export type FallingBack = {
  readonly variant: string
  readonly texts: readonly string[]
  readonly of: number
  readonly writtenFor?: number
}

export const fallingBack = (
  { written, variants }: { readonly written: WrittenWords; readonly variants: readonly Variant[] },
  version: number,
): readonly FallingBack[] =>
  variants.map((variant) => {
    const own = textsIn(variant.words)
    const texts = [...textsIn(written).keys()]
    return {
      variant: saidOf(variant),
      texts: texts.filter((path) => !own.has(path)),
      of: texts.length,
      ...(variant.version === version ? {} : { writtenFor: variant.version }),
    }
  })

const saidOf = ({ of }: Variant): string => Object.values(of).join(' ')

const fault =
  (variant: Variant, kind: 'unknown-words' | 'missing-words') =>
  (path: string): Fault => ({ kind, detail: `${saidOf(variant)}: ${path}` })

type Texts = ReadonlyMap<string, string>

/** Every text by the path to it; a choice has one path, whether it is written for one voice or two. */
const textsIn = (words: Partially<WrittenWords>): Texts => new Map(textsUnder(words, ''))

const textsUnder = (part: unknown, path: string): readonly (readonly [string, string])[] => {
  if (typeof part === 'string') return [[path.replace(voiceOfChoice, '$1'), part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, one]) =>
    textsUnder(one, path === '' ? name : `${path} ${name}`),
  )
}
const voiceOfChoice = /( choices \S+| none| unknown| noteTold) (me|them)$/

const empty = (texts: Texts): readonly string[] =>
  [...texts].filter(([, text]) => text.trim() === '').map(([path]) => path)

/** A lead or a hint may stand in one language alone, at a step or a field that there is. */
const isOptional = (texts: Texts, path: string): boolean => {
  const [where, name] = [path.replace(/ \S+$/, ''), path.replace(/^.* /, '')]
  return (
    ['lead', 'hint', 'urgent', 'note', 'told'].includes(name) &&
    [...texts.keys()].some((one) => one.startsWith(`${where} `))
  )
}
