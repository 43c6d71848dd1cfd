import type { Words } from '#src/flow/words.ts'
import type { Partially } from '#src/flow/words-in.ts'
import type { contacts } from './section.ts'

type TwoVoices = { readonly me: string; readonly them: string }
type SaidThere = {
  readonly attorney: TwoVoices
  readonly deputy: TwoVoices
  /** Whom the law on mental health knows beside the person. */
  readonly 'nominated-person': TwoVoices
}

type Proved = { readonly [Choice in keyof SaidThere]: string }

/** A nation that says one of these otherwise says all of them. */
export const contactsSaid = (
  choices: SaidThere,
  proved: Proved,
  carersCanAsk: string,
): Partially<Words<typeof contacts>> => ({
  fields: {
    contact: { item: { fields: { 'contact.roles': { choices, proved } } } },
    'carer.needs': { why: carersCanAsk },
  },
})
