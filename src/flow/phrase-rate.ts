import type { Danger, Listener } from './listening.ts'

/** Sentences somebody wrote to try a listener: `by` where it is a carer's, and the danger that is meant. */
export type Sentences = {
  readonly should: readonly (Sentence & { readonly kind?: Danger })[]
  readonly shouldNot: readonly (Sentence | string)[]
}
type Sentence = { readonly text: string; readonly by?: 'carer' }

export type Rate = {
  readonly missed: readonly Heard[]
  readonly ofOtherKind: readonly Heard[]
  readonly forNothing: readonly Heard[]
}
type Heard = { readonly text: string; readonly meant?: Danger; readonly heard?: Danger }

/** What a listener misses, takes for another danger, and hears where there is none. */
export const rateOf = (listener: Listener, { should, shouldNot }: Sentences): Rate => {
  const hear = ({ text, by }: Sentence) => {
    const [heard] = listener(text, by ?? 'person')
    return heard === undefined ? { text } : { text, heard }
  }
  const meant = should.map((one) => ({ ...hear(one), ...(one.kind ? { meant: one.kind } : {}) }))
  const harmless = shouldNot.map((one) => hear(typeof one === 'string' ? { text: one } : one))
  return {
    missed: meant.filter((one) => !('heard' in one)),
    ofOtherKind: meant.filter((one) => 'heard' in one && 'meant' in one && one.heard !== one.meant),
    forNothing: harmless.filter((one) => 'heard' in one),
  }
}
