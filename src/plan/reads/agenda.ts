import { part } from '../../flow/json.ts'
import type { Field } from '../../flow/section.ts'
import { itemAt, type Spot, sectionAt } from '../../flow/spot.ts'
import { type AskedBack, type Became, becameOf } from '../asked-back.ts'
import { type Entry, spotOf } from '../content.ts'
import type { HelpOffered } from '../help-offered.ts'
import { stands } from '../items.ts'
import type { Plan } from '../plan.ts'
import { type OwnQuestion, openIn } from '../question.ts'
import type { PrivateWord } from '../told-in-private.ts'
import { againstNobody } from './against-nobody.ts'
import { isAlike } from './alike.ts'
import { anotherLook, type Look } from './another-look.ts'
import { barringOf, textsAt } from './barred.ts'
import { missingForApproval } from './completeness.ts'
import { entriesOf } from './content-of.ts'
import { type Contradicting, contradictionsIn } from './contradictions.ts'
import { keptAwayUnsettled } from './kept-away.ts'
import { type LeftAside, leftAside } from './left-aside.ts'
import { barredHelpers } from './named-as-barred.ts'
import { type Opposed, opposedIn } from './opposed.ts'
import { fileOf } from './readable-file.ts'
import { type PossibleRefusal, possibleRefusals } from './refusals.ts'
import { warningsOf } from './rules.ts'
import { type Sentence, sentencesOn } from './sentences.ts'

/** What a clinician should know before she reads: everything that somebody wants said, asked or looked at again. */
export type Agenda = {
  /** Words that sounded like danger when they were saved: they come before everything else. */
  readonly helpOffered: readonly HelpOffered[]
  /** Words that may refuse a treatment, whether or not a clinician has read them yet. */
  readonly refusals: readonly PossibleRefusal[]
  /** Questions that the person or a carer wants to talk about, instead of an answer. */
  readonly toTalkAbout: readonly Entry[]
  /** What somebody told the clinician and nobody else. */
  readonly inPrivate: readonly PrivateWord[]
  readonly questions: readonly OwnQuestion[]
  readonly differences: readonly Difference[]
  /** Named to be rung in one item, while the person or the team bars them in another. */
  readonly namedAgainst: readonly Spot[]
  /** Named as somebody to call while the answer about who should stay away has the name, or a helper whom any answer bars: which holds, only the person knows. */
  readonly keptAway: readonly KeptAway[]
  /** Named by others, while the person says that there is nobody to name. */
  readonly againstNobody: readonly Spot[]
  /** What somebody refuses and the team advises all the same. */
  readonly opposed: readonly Opposed[]
  /** What is said in two ways that may not go together. */
  readonly contradictions: readonly Contradicting[]
  readonly anotherLook: readonly Look[]
  /** Answers of the team that do not count any more: approval waits until a clinician has looked at each. */
  readonly leftAside: readonly LeftAside[]
  /** What has to be there before the plan can be approved. */
  readonly missing: readonly Spot[]
  /** What rules want a reviewer to know, though the plan may be approved all the same. */
  readonly warnings: readonly Sentence[]
  readonly askedBack: readonly (AskedBack & { readonly became: Became })[]
}

/** A question that the person and at least one carer answered, and not alike; or what only one of them named. */
export type Difference = Spot & {
  readonly entries: readonly Entry[]
  /** In words of their own: whether they say the same, nobody can know but who reads them. */
  readonly isInWords?: true
}

export type KeptAway = Spot & { readonly name: string; readonly as: 'to-call' | 'helper' }

/** Of which somebody said that they want to talk about it: it stands open until they say something else. */
export const toTalkAboutIn = (plan: Plan): readonly Entry[] =>
  plan.forms.sections.flatMap((form) => entriesOf(plan, form)).filter(wantsToTalk)

const wantsToTalk = ({ said }: Entry): boolean => said.kind === 'talk'

export const agendaOf = (plan: Plan, today: string = plan.changedAt): Agenda => {
  const entries = plan.forms.sections.flatMap((form) => entriesOf(plan, form))
  const toNobody = new Set(listsOf(plan).flatMap((list) => againstNobody(plan, list)))
  return {
    helpOffered: plan.helpOffered,
    refusals: possibleRefusals(plan),
    toTalkAbout: entries.filter(wantsToTalk),
    questions: openIn(plan),
    inPrivate: plan.privateWords.filter(({ isUntold }) => !isUntold),
    differences: [
      ...differencesIn(plan, entries),
      ...namedByOneAlone(plan, entries).filter(({ at }) => !toNobody.has(itemAt(at) ?? '')),
    ],
    namedAgainst: namedAgainst(plan),
    keptAway: keptAway(plan),
    againstNobody: [...toNobody].flatMap((item) => nameSpot(plan, item)),
    opposed: opposedIn(plan),
    contradictions: contradictionsIn(plan),
    anotherLook: anotherLook(plan),
    leftAside: leftAside(plan),
    missing: missingForApproval(plan, today),
    warnings: [...warningsOf(plan, today), ...sentencesOn(plan, 'agenda', { voice: 'team', today })],
    askedBack: plan.askedBack.map((one) => ({ ...one, became: becameOf(plan, one) })),
  }
}

const namedAgainst = (plan: Plan): readonly Spot[] =>
  Object.keys(plan.items).flatMap((id) =>
    stands(plan, id) && barringOf(plan, id) !== undefined ? nameSpot(plan, id) : [],
  )

/** The first question of an item: what it is called by. */
const nameSpot = ({ items, forms }: Plan, id: string): readonly Spot[] => {
  const item = items[id]
  const form = item && forms.sections.find(({ section }) => section.id === item.section)
  const asked = form && item && sectionAt(form.section, item.at)
  const [name] = asked?.steps[asked.start]?.ask ?? []
  return item && name !== undefined ? [{ section: item.section, at: [...item.at, name] }] : []
}

const keptAway = (plan: Plan): readonly KeptAway[] => {
  const called = keptAwayUnsettled(plan).map((spot) => ({
    ...{ ...spot, as: 'to-call' as const },
    name: textsAt(plan, itemAt(spot.at) ?? '', 'contact-name')[0] ?? '',
  }))
  const helpers = barredHelpers(plan).flatMap(({ carer: { name }, spots }) =>
    spots.map((spot) => ({ ...spot, name, as: 'helper' as const })),
  )
  return [...called, ...helpers]
}

const listsOf = ({ forms }: Plan): readonly string[] =>
  forms.sections.flatMap(({ section }) =>
    Object.entries(section.fields).flatMap(([name, { control }]) => (control === 'list' ? [name] : [])),
  )

/** In items too, where both answered in the same one. */
const differencesIn = (plan: Plan, entries: readonly Entry[]): readonly Difference[] =>
  entries
    .filter(({ saidBy }) => saidBy.voice === 'person')
    .flatMap((own) => {
      const others = entries.filter(
        ({ field, saidBy, item }) => field === own.field && saidBy.voice === 'carer' && item === own.item,
      )
      const isFree = isFreeWish(plan, own)
      const apart = others.filter((other) => isApart(own, other, isFree))
      if (apart.length === 0) return []
      const both = { ...spotOf(own), entries: [own, ...apart] }
      return [isInWords(plan, both) ? { ...both, isInWords: true as const } : both]
    })

/** A carer's answer where the person gave another one, or would rather not say. */
const isApart = (own: Entry, other: Entry, isFree: boolean): boolean => {
  if (other.said.kind !== 'answer' || own.said.kind !== 'answer')
    return other.said.kind === 'answer' && own.said.kind === 'declined'
  if (fileOf(own) !== undefined) return fileOf(own) !== fileOf(other)
  return chosen(own) !== chosen(other) && !(isFree && isAlike(plainText(own), plainText(other)))
}

/** What somebody writes freely of what they wish: two people never write it alike. */
const isFreeWish = (plan: Plan, entry: Entry): boolean => {
  const field = fieldOf(plan, entry)
  return field !== undefined && field.class === 'W' && field.choices.length === 0
}

/** Both answered, and nothing that is chosen or counted tells the answers apart. */
const isInWords = (plan: Plan, { entries }: Pick<Difference, 'entries'>): boolean => {
  const [own] = entries
  const field = own && fieldOf(plan, own)
  return (
    field !== undefined && worded.has(field.control) && entries.every(({ said }) => said.kind === 'answer')
  )
}
const worded: ReadonlySet<Field['control']> = new Set([
  'text',
  'paragraph',
  'lines',
  'stages',
  'coded',
  'record',
])

const fieldOf = (plan: Plan, entry: Entry): Field | undefined => {
  const { section, at } = spotOf(entry)
  const form = plan.forms.sections.find((one) => one.section.id === section)
  return form && sectionAt(form.section, at)?.fields[entry.field]
}

/** What was chosen, whatever was noted beside it; where nothing is chosen from, the words. */
const chosen = (entry: Entry): string => {
  const value = entry.said.kind === 'answer' ? entry.said.value : undefined
  const choices = part(value ?? '', 'choice') ?? part(value ?? '', 'choices')
  return choices === undefined ? plainText(entry) : JSON.stringify(choices)
}

/**
 * An item that one of them alone names: whatever a carer added and the person says nothing in; and a wish, such as a whole
 * crisis, that the person added and no carer says anything in who named others of the kind.
 */
const namedByOneAlone = (plan: Plan, entries: readonly Entry[]): readonly Difference[] => {
  const seen = new Set<string>()
  // Where the person says nothing at all, nobody differs.
  if (!entries.some(({ saidBy }) => saidBy.voice === 'person')) return []
  return entries.flatMap((entry) => {
    const { item, saidBy, said } = entry
    if (item === undefined || seen.has(item) || said.kind !== 'answer' || saidBy.voice === 'team') return []
    seen.add(item)
    const inItem = entries.filter((one) => one.item === item)
    const isMet = (voice: 'person' | 'carer') => inItem.some((one) => one.saidBy.voice === voice)
    const isAlone =
      plan.items[item]?.addedBy === 'person'
        ? !isMet('carer') && isWishedOtherwise(plan, entry, entries)
        : isMet('carer') && !isMet('person')
    return isAlone ? [{ ...spotOf(entry), entries: [entry] }] : []
  })
}

const isWishedOtherwise = (
  plan: Plan,
  { section, list, item }: Entry,
  entries: readonly Entry[],
): boolean => {
  const field = plan.forms.sections.find((form) => form.section.id === section)?.section.fields[list ?? '']
  return (
    field?.class === 'W' &&
    entries.some((one) => one.list === list && one.item !== item && one.saidBy.voice === 'carer')
  )
}

/** Capitals and spaces tell no two wishes apart. */
const plainText = ({ shown }: Entry): string => shown.join('\n').toLowerCase().replace(/\s+/g, ' ').trim()
