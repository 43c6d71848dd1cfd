import type { Said } from '../../flow/answer.ts'
import { choicesIn, holds } from '../../flow/condition.ts'
import { codesOf } from '../../flow/heard-text.ts'
import type { SignedApart } from '../../flow/signed-apart.ts'
import type { Entry } from '../content.ts'
import type { Plan } from '../plan.ts'
import { fieldMarked } from '../plan-forms.ts'
import { entriesOf } from './content-of.ts'
import type { Contradicting } from './contradictions.ts'
import { givenFor, textMarked } from './reading.ts'
import { shown } from './shown.ts'

/** What is signed, the reasons beside it, and the answers that do not go together with it. */
export type SigningApart = {
  readonly id: string
  readonly words: string
  readonly said: readonly { readonly question: string; readonly lines: readonly string[] }[]
  readonly reasons: readonly string[]
  /** Answers there, and what is ticked, that say the other. */
  readonly acts: readonly {
    readonly question: string
    readonly lines: readonly string[]
    readonly isTicked?: true
  }[]
  readonly agreed: readonly Entry[]
}
export type Signing = {
  readonly said: Readonly<Record<string, Said>>
  readonly reasons?: Readonly<Record<string, string>>
  /** What is ticked by which the person was asked or told. */
  readonly ticked?: readonly string[]
}

/** What is signed of who took part, beside words that say otherwise: whoever signs says which of them holds. */
export const signingApart = (plan: Plan, signing: Signing): readonly SigningApart[] =>
  (plan.forms.signedApart ?? []).flatMap((apart) => apartBy(plan, apart, signing))

const apartBy = (
  plan: Plan,
  apart: SignedApart,
  { said, reasons = {}, ticked = [] }: Signing,
): readonly SigningApart[] => {
  const known = { given: givenFor(plan, 'team', plan.forms.approval.section), live: said, measures: {} }
  if (!holds(apart.when, known)) return []
  const names = namesOf(plan)
  const asPerson = (text: string) => names.reduce((told, name) => told.replaceAll(name, 'the person'), text)
  const isAgreed = (text: string): boolean =>
    apart.agreed === 'names-person' ? asPerson(text) !== text : apart.agreed(asPerson(text))
  const lines = apart.said.flatMap((name) => linesSaid(plan, name, said[name]))
  const own = lines.flatMap(({ lines, isChosen }) => (isChosen ? [] : lines))
  const ids = plan.forms.signedApart?.map(({ id }) => id)
  const given = Object.entries(reasons).flatMap(([id, text]) => (ids?.includes(id) ? [] : [text]))
  const told = [...new Set([...given, ...own])].filter((text) => apart.tells(asPerson(text)))
  const agreed = plan.forms.sections
    .flatMap((form) => entriesOf(plan, form))
    .filter(({ field, shown: all }) => apart.agreedIn.includes(field) && all.some(isAgreed))
  const acts =
    apart.acts === undefined || !holds(apart.acts.when, known)
      ? []
      : [
          ...actsIn(plan, apart.acts.are, said),
          ...ticked.map((text) => ({ question: '', lines: [text], isTicked: true as const })),
        ]
  const isApart = told.length + agreed.length + acts.length > 0
  const asSigned = lines.map(({ isChosen: _, ...one }) => one)
  return isApart ? [{ id: apart.id, words: apart.words, said: asSigned, reasons: told, acts, agreed }] : []
}

const actsIn = (plan: Plan, are: NonNullable<SignedApart['acts']>['are'], said: Signing['said']) =>
  are.flatMap(({ field, is }) => {
    const one = said[field]
    return one?.kind === 'answer' && choicesIn(one.value).includes(is)
      ? linesSaid(plan, field, one).map(({ isChosen: _, ...act }) => act)
      : []
  })

/** The answers that do not go together with it stand marked for readers; what was signed stands with the approval. */
export const asContradicting = ({ id, words, agreed }: SigningApart): Contradicting => ({
  ...{ id, words, refused: [] },
  wanted: agreed.map((entry) => ({ entry, lines: entry.shown })),
})

/** Not where somebody is called theirs: "Leonard's son" is not Leonard. */
const namesOf = (plan: Plan): readonly RegExp[] =>
  (['given-name', 'preferred-name'] as const).flatMap((mark) => {
    const name = textOf(plan, mark)
    return name.length < 2
      ? []
      : [new RegExp(`(?<![\\p{L}\\p{M}])${escaped(name)}(?![\\p{L}\\p{M}]|['’]s)`, 'giu')]
  })

const textOf = (plan: Plan, mark: 'given-name' | 'preferred-name'): string =>
  (fieldMarked(plan.forms, mark) === undefined ? undefined : textMarked(plan, mark))?.trim() ?? ''

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The name of a choice is nobody's words. */
const linesSaid = ({ forms: { approval } }: Plan, name: string, said: Said | undefined) => {
  const [field, words] = [approval.section.fields[name], approval.words.fields[name]]
  return field === undefined || said === undefined
    ? []
    : [
        {
          question: words?.label ?? name,
          lines: shown(field, words, said, () => undefined),
          isChosen: codesOf(field).length > 0,
        },
      ]
}
