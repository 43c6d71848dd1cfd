import type { Form } from './form.ts'
import type { Given, Section } from './section.ts'
import type {
  AnyFieldWordsWith,
  AnyPartWords,
  AnyWords,
  ChoiceWords,
  Elsewhere,
  Examples,
  Folded,
  StepWords,
  Weighs,
  WrittenWords,
} from './words.ts'

/**
 * A form's words in one wording: English, and over it every variant that holds for it. Where two say
 * the same, the nation's wins, because it says another thing; then the language's, the plainer, the voice's, the age's.
 */
export const wordsIn = (form: Form, wording: Partial<Wording> = {}): AnyWords => {
  const wanted = { ...firstWording, ...wording }
  const key = Object.values(wanted).join()
  const ofForm = spoken.get(form) ?? new Map<string, AnyWords>()
  spoken.set(form, ofForm)
  const words = ofForm.get(key) ?? worded(form, wanted)
  ofForm.set(key, words)
  return words
}
/** By form and by wording: as many as there are languages, readings, voices and nations. */
const spoken = new WeakMap<Form, Map<string, AnyWords>>()

/** A form that is written in one way only reads the same to everybody; to the person, any that no variant changes. */
const worded = (form: Form, wanted: Wording): AnyWords => {
  const words = layered(form, wanted)
  return inVoice(words, words === form.written && isOfOneVoice(words) ? firstWording.voice : wanted.voice)
}

const isOfOneVoice = ({ fields }: WrittenWords): boolean =>
  Object.values(fields).every(
    ({ choices = {}, item }) =>
      Object.values(choices).every((one) => typeof one === 'string') && (!item || isOfOneVoice(item)),
  )

/** The same form, one object for all who read it in the same wording. */
export const readIn = (form: Form, wording: Partial<Wording>): Form => {
  const words = wordsIn(form, wording)
  if (words === form.words) return form
  const ofForm = read.get(form) ?? new Map<AnyWords, Form>()
  read.set(form, ofForm)
  const same = ofForm.get(words) ?? { ...form, words }
  ofForm.set(words, same)
  return same
}
const read = new WeakMap<Form, Map<AnyWords, Form>>()

/** Words with each choice as it is said in this voice; one object for the same words in the same voice. */
export const inVoice = (words: WrittenWords, voice: Wording['voice']): AnyWords => {
  const known = saidIn[voice].get(words) ?? saidBy(words, voice)
  saidIn[voice].set(words, known)
  return known
}
const saidIn: Readonly<Record<Wording['voice'], WeakMap<WrittenWords, AnyWords>>> = {
  me: new WeakMap(),
  them: new WeakMap(),
  carer: new WeakMap(),
}

const saidBy = (words: WrittenWords, voice: Wording['voice']): AnyWords => ({
  ...words,
  fields: mapped(words.fields, ({ choices, item, parts, none, unknown, noteTold, ...field }) => ({
    ...field,
    ...(noteTold === undefined ? {} : { noteTold: oneIn(noteTold, voice) }),
    ...(none === undefined ? {} : { none: oneIn(none, voice) }),
    ...(unknown === undefined ? {} : { unknown: oneIn(unknown, voice) }),
    ...(choices ? { choices: spokenBy(choices, voice) } : {}),
    ...(item ? { item: inVoice(item, voice) } : {}),
    ...(parts ? { parts: mapped(parts, (part) => partInVoice(part, voice)) } : {}),
  })),
})

const partInVoice = ({ choices, ...part }: AnyPartWords<ChoiceWords>, voice: Wording['voice']) => ({
  ...part,
  ...(choices ? { choices: spokenBy(choices, voice) } : {}),
})

const spokenBy = (choices: Readonly<Record<string, ChoiceWords>>, voice: Wording['voice']) =>
  mapped(choices, (one) => oneIn(one, voice))

const oneIn = (one: ChoiceWords, voice: Wording['voice']): string =>
  typeof one === 'string' ? one : one[voice === 'me' ? 'me' : 'them']

const layered = ({ written, variants }: Form, wanted: Wording): WrittenWords =>
  variants
    .filter((variant) => holds(variant, wanted))
    .sort((one, other) => weight(one) - weight(other))
    .reduce((words, variant) => laidOver(words, variant.words), written)

/** English that is plainer, or a nation's, still stands under a language that has no words of its own for it. */
const holds = ({ of }: Variant, wanted: Wording): boolean =>
  (of.language === firstWording.language || fits(of.language, wanted.language)) &&
  fits(of.reading, wanted.reading) &&
  fits(of.voice, wanted.voice) &&
  fits(of.age, wanted.age) &&
  fits(of.nation, wanted.nation)

const fits = (named: string | undefined, wanted: string): boolean => named === undefined || named === wanted

const weight = ({ of: { nation, language, reading, voice, age } }: Variant): number =>
  (nation ? 16 : 0) +
  (language && language !== firstWording.language ? 8 : 0) +
  (reading ? 4 : 0) +
  (voice ? 2 : 0) +
  (age ? 1 : 0)

/** What the first says where the second is silent. A name that the first does not have is nobody's word. */
const laidOver = (words: WrittenWords, over: Partially<WrittenWords>): WrittenWords => ({
  ...words,
  ...over,
  steps: mapped(words.steps, (step, id) => stepOver(step, over.steps?.[id])),
  fields: mapped(words.fields, (field, name) => fieldOver(field, over.fields?.[name])),
})

const stepOver = (
  { parts, ...step }: StepWords,
  { parts: overParts, ...over }: Partially<StepWords> = {},
): StepWords => ({
  ...step,
  ...over,
  ...(parts ? { parts: parts.map((part, index) => pageOver(part, overParts?.[index])) } : {}),
})

type StepPart = NonNullable<StepWords['parts']>[number]

const pageOver = ({ barred, ...page }: StepPart, over: Partially<StepPart> = {}): StepPart => {
  const { barred: overBarred, ...rest } = over
  return { ...page, ...rest, ...(barred ? { barred: { ...barred, ...overBarred } } : {}) }
}

type FieldWords = AnyFieldWordsWith<ChoiceWords>

const fieldOver = (field: FieldWords, over: Partially<FieldWords> = {}): FieldWords => {
  const { choices, item, parts, told, toldAs, proved, none, unknown, piles, noteTold, ...rest } = over
  const { told: itsTold, toldAs: itsToldAs, ...itself } = field
  // A sentence belongs to the words that begin it: where these change and it does not, there is none.
  const isOther = told !== undefined || rest.heard !== undefined
  return {
    ...itself,
    ...rest,
    ...sentence(isOther ? { told, toldAs } : { told: itsTold, toldAs: itsToldAs }),
    ...choicesOver(field.choices, choices),
    ...(field.none === undefined ? {} : { none: choiceOver(field.none, none) }),
    ...(field.noteTold === undefined ? {} : { noteTold: choiceOver(field.noteTold, noteTold) }),
    ...(field.unknown === undefined ? {} : { unknown: choiceOver(field.unknown, unknown) }),
    ...(field.proved ? { proved: mapped(field.proved, (one, choice) => proved?.[choice] ?? one) } : {}),
    ...(field.piles ? { piles: mapped(field.piles, (one, pile) => piles?.[pile] ?? one) } : {}),
    ...(field.item ? { item: laidOver(field.item, item ?? {}) } : {}),
    ...(field.parts ? { parts: mapped(field.parts, (part, name) => partOver(part, parts?.[name])) } : {}),
  }
}

type Sentence = {
  readonly told: string | undefined
  readonly toldAs: Readonly<Record<string, string | undefined>> | undefined
}

const sentence = ({ told, toldAs }: Sentence): Pick<FieldWords, 'told' | 'toldAs'> => ({
  ...(told === undefined ? {} : { told }),
  ...(toldAs === undefined ? {} : { toldAs: mapped(toldAs, (one) => one ?? '') }),
})

const partOver = (
  part: AnyPartWords<ChoiceWords>,
  { choices, ...rest }: Partially<AnyPartWords<ChoiceWords>> = {},
) => ({ ...part, ...rest, ...choicesOver(part.choices, choices) })

const choicesOver = (
  choices: FieldWords['choices'],
  over: Partially<FieldWords['choices']>,
): Pick<FieldWords, 'choices'> =>
  choices ? { choices: mapped(choices, (one, choice) => choiceOver(one, over?.[choice])) } : {}

const choiceOver = (one: ChoiceWords, over: Partially<ChoiceWords> | undefined): ChoiceWords => {
  if (over === undefined || typeof over === 'string') return over ?? one
  const both = typeof one === 'string' ? { me: one, them: one } : one
  return { ...both, ...over }
}

const mapped = <T, R>(
  record: Readonly<Record<string, T>>,
  change: (one: T, name: string) => R,
): Readonly<Record<string, R>> =>
  Object.fromEntries(Object.entries(record).map(([name, one]) => [name, change(one, name)]))

/**
 * The question as it is read: that of the page on which it was asked, where that asks one thing, else the label of the field. Where
 * nobody knows the page, pages that ask it in unlike words leave the label.
 */
export const questionOf = (
  section: Section,
  words: AnyWords | undefined,
  field: string,
  step: string | undefined,
): string => {
  const asking = Object.entries(section.steps).filter(([, { ask }]) => ask.includes(field))
  const here = asking.filter(([id]) => id === step)
  const titles = (here.length > 0 ? here : asking).map(([id, { ask }]) =>
    ask.length === 1 ? words?.steps[id]?.title : undefined,
  )
  const title = titles.every((one) => one === titles[0]) ? titles[0] : undefined
  return title ?? words?.fields[field]?.label ?? field
}

/** How something is said: in which language, how plainly, to whom it is about or to others, and where. */
export type Wording = {
  /** As `lang` names it: `en`, `cy`, `pl`. */
  readonly language: string
  readonly reading: 'standard' | 'easy'
  /** `me` speaks with the person whom the plan is about, `them` tells others of that person, `carer` asks who helps. */
  readonly voice: 'me' | 'them' | 'carer'
  readonly nation: Given['nation']
  /** Those at home whose plan is of somebody under 18 read examples of their own; no question has another name. */
  readonly age: 'adult' | 'child'
}

/** What a form is written in, whole; everything else lies over it. */
export const firstWording: Wording = {
  language: 'en',
  reading: 'standard',
  voice: 'me',
  nation: 'england',
  age: 'adult',
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

/** Any part of something may be left out, at any depth; examples, and what is weighed up, are written anew or not at all. */
export type Partially<T> = T extends string | Elsewhere | Examples | Folded | Weighs
  ? T
  : { readonly [K in keyof T]?: Partially<T[K]> }

/** Words with the person's name in each place that braces keep for it: `{the person}`; what stands there serves until there is a name. */
export const naming = (words: AnyWords, name: string): AnyWords => {
  const known = lastNamed.get(words)
  if (known?.name === name) return known.words
  const inJson = JSON.stringify(name).slice(1, -1)
  const named: AnyWords = JSON.parse(
    JSON.stringify(words).replace(/\{(\p{L}[^{}"]*)\}/gu, (_, instead: string) => inJson || instead),
  )
  lastNamed.set(words, { name, words: named })
  return named
}
const lastNamed = new WeakMap<AnyWords, { readonly name: string; readonly words: AnyWords }>()

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
): Omit<Wording, 'nation' | 'age'> | undefined => {
  const offered = [firstWording, ...variants.map(({ of }) => ({ ...firstWording, ...of }))]
  for (const { language, reading } of offered)
    for (const voice of ['me', 'them', 'carer'] as const)
      if (nameOf({ ...firstWording, language, reading, voice }, version) === name)
        return { language, reading, voice }
  return undefined
}
