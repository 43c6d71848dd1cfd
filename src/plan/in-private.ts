import type { Fact, Voice } from './facts.ts'
import type { Instant } from './ids.ts'
import type { PlanForms } from './plan-forms.ts'
import { delicateIn } from './reads/sections-of.ts'

/** What somebody keeps from others. */
export type InPrivate = {
  /** The fields that the person keeps from carers: delicate ones from the start, until they are opened to them. */
  readonly hidden: readonly string[]
  /** What was told to the clinicians alone, oldest first, by whoever still helps or did; nobody else reads it. */
  readonly privateWords: readonly PrivateWord[]
}

export type PrivateWord = {
  readonly voice: Voice
  readonly text: string
  /** Would like to be spoken with alone. */
  readonly alone: boolean
  readonly by: { readonly id: string; readonly name: string }
  readonly at: Instant
}

export const nothingToldOrShown = (forms: PlanForms): InPrivate => ({
  hidden: delicateIn(forms),
  privateWords: [],
})

/** What carers are not asked is off their path, so a section reads otherwise once a field is hidden or shown. */
export const hiddenAfter = (
  { hidden }: InPrivate,
  { kind, field }: Fact & { readonly kind: 'FieldHidden' | 'FieldShown' },
): readonly string[] => {
  const others = hidden.filter((one) => one !== field)
  return kind === 'FieldHidden' ? [...others, field] : others
}

/** An empty word takes back all that its voice told. */
export const privateWordsAfter = (
  { privateWords }: InPrivate,
  { voice, text, alone }: Fact & { readonly kind: 'ToldInPrivate' },
  { by, at }: Pick<PrivateWord, 'by' | 'at'>,
): Pick<InPrivate, 'privateWords'> => ({
  privateWords:
    text === '' && !alone
      ? privateWords.filter((one) => one.voice !== voice)
      : [...privateWords, { voice, text, alone, by, at }],
})
