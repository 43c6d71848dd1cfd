import type { Recorded } from './facts.ts'
import type { Signed } from './plan.ts'

/** How a clinician heard what the person wants. */
export const toldHow = ['in-person', 'by-phone', 'in-writing', 'through-somebody'] as const
export type Told = { readonly how: (typeof toldHow)[number]; readonly on: string }
/** In whose words, and of what a clinician was told, how and on which day. */
export type StoppedFor = { readonly words: string; readonly told?: Told }

/** Characters. */
export const wordsMax = 1000

/** What became of a talk that somebody asked for before they agree. */
export const talkOutcomes = ['agreed', 'no', 'not-reached'] as const
export type Talk = Told & { readonly outcome: (typeof talkOutcomes)[number]; readonly words: string }

/** Every talk about this draft that was had or tried, oldest first: in the next one they say anew what they agree to. */
export type WithTalks = { readonly talks?: readonly (Talk & Signed)[] }

export const talksAfter = (
  { talks = [] }: WithTalks,
  { outcome, how, on, words }: Talk,
  { by, at, version }: Recorded,
): WithTalks => ({
  talks: [...talks, { outcome, how, on, words, by: { id: by.id, name: by.name }, at, version }],
})
