import type { Given } from './section.ts'
import type { WrittenWords } from './words.ts'

/** How something is said: in which language, how plainly, to whom it is about or to others, and where. */
export type Wording = {
  /** As `lang` names it: `en`, `cy`, `pl`. */
  readonly language: string
  readonly reading: 'standard' | 'easy'
  /** `me` speaks with the person whom the plan is about, `them` tells others of that person. */
  readonly voice: 'me' | 'them'
  readonly nation: Given['nation']
}

/** What a form is written in, whole; everything else lies over it. */
export const firstWording: Wording = {
  language: 'en',
  reading: 'standard',
  voice: 'me',
  nation: 'england',
}

/** What those read who care for the person: approval freezes its lines so. */
export const cliniciansWording: Wording = { ...firstWording, voice: 'them' }

/**
 * Words for those wordings that have everything `of` names, in English where it names no language.
 * `version` is the section's for which they were written: later questions fall back, and the checker says so.
 */
export type Variant<W = WrittenWords> = {
  readonly of: Partial<Wording>
  readonly version: number
  readonly words: Partially<W>
}

/** Any part of something may be left out, at any depth. */
export type Partially<T> = T extends string ? T : { readonly [K in keyof T]?: Partially<T[K]> }

/** How a page names the wording that it showed: `en.standard.me.1`, the last being the section's version. */
export const nameOf = ({ language, reading, voice }: Wording, version: number): string =>
  [language, reading, voice, version].join('.')

/** Whether its sentences may be others than those that every clinician reads. */
export const isOtherThanFirst = ({ language, reading }: Wording): boolean =>
  language !== firstWording.language || reading !== firstWording.reading

/**
 * The wording that a post names, where such words could have been shown; nothing that was posted
 * becomes a word. Undefined when it names none, or words of another version, which are gone.
 */
export const wordingNamed = (
  name: string | undefined,
  version: number,
  variants: readonly Variant[],
): Omit<Wording, 'nation'> | undefined => {
  const offered = [firstWording, ...variants.map(({ of }) => ({ ...firstWording, ...of }))]
  for (const { language, reading } of offered)
    for (const voice of ['me', 'them'] as const)
      if (nameOf({ ...firstWording, language, reading, voice }, version) === name)
        return { language, reading, voice }
  return undefined
}
