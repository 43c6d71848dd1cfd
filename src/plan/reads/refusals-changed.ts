import type { Answer, Said, WayOut } from '../../flow/answer.ts'
import { asksFor, speaksOf } from '../../flow/heard-of.ts'
import { textsIn } from '../../flow/heard-text.ts'
import { isList, type Json, part, textsIn as textsOf } from '../../flow/json.ts'
import { rowsIn, type UrgentPage } from '../../flow/layout.ts'
import { isToOneself, mayRefuse } from '../../flow/listening.ts'
import { answersAt, fieldAt, fieldIn, itemAt, sectionAt } from '../../flow/spot.ts'
import { isView, rowOf } from '../../flow/together.ts'
import { boxOf, isBoxIn, isTicked, untoldBy } from '../../flow/untold.ts'
import type { Content, Entry } from '../content.ts'
import type { Instant } from '../ids.ts'
import { isInHands } from '../lifecycle.ts'
import { answersIn, type Plan } from '../plan.ts'
import { fieldMarked, sectionsOf } from '../plan-forms.ts'
import { isMarkedIn } from './harm-marked.ts'
import { isNone } from './read-as-none.ts'
import { type Changed, isAsApproved } from './shown.ts'

/** Words of the person that stand approved as a refusal, and that they have changed since. */
export const refusalsChanged = (plan: Plan): readonly { readonly entry: Entry; readonly at: Instant }[] =>
  (standsNoMore(plan) ? [] : (plan.approved?.content.entries ?? [])).flatMap((entry) => {
    const change = plan.changedFields.find((one) => isChangeOf(one, entry))
    return entry.refusal && change ? [{ entry, at: change.at }] : []
  })

/** Of these the places where nothing stands now that may refuse a treatment: a new version would lose the refusal. */
export const refusalsGone = (plan: Plan): readonly Entry[] => {
  const now = (entry: Entry) => plan.changedFields.find((change) => isChangeOf(change, entry))
  return refusalsChanged(plan).flatMap(({ entry }) => {
    const change = now(entry)
    return change && !mayRefuseNow(plan, change) ? [entry] : []
  })
}

/** In the voice of the answer: a helper's change of a helper's words. */
const isChangeOf = ({ field, item, voice }: Changed, entry: Entry): boolean =>
  field === entry.field &&
  item === entry.item &&
  entry.saidBy.voice === (voice === undefined ? 'person' : 'carer')

/** Another plan took its place, it came to its end, or sharing was stopped: nobody follows the words that were approved, so none of them is urgent. */
const standsNoMore = ({ life: { published } }: Plan): boolean => nobodyFollows.has(published)

const nobodyFollows: ReadonlySet<string> = new Set(['superseded', 'withdrawn', 'closed', 'entered-in-error'])

/**
 * Questions of a plan with an approved version to which the person has since written words that may refuse a treatment, and
 * that stand there as no refusal: that they were changed is told before the hand-over, their words are not (RULE-UPD).
 */
export const refusalsWritten = (
  plan: Plan,
): readonly { readonly field: string; readonly item?: string; readonly at: Instant }[] => {
  const { approved, changedFields } = plan
  if (!approved || isInHands(plan.life) || standsNoMore(plan)) return []
  const changed = refusalsChanged(plan).map(({ entry }) => entry)
  return changedFields.filter((change) => {
    const isKnown = changed.some((entry) => entry.field === change.field && entry.item === change.item)
    return !isKnown && mayRefuseNow(plan, change)
  })
}

/** Whether what the person says there now may refuse a treatment. */
export const mayRefuseNow = (plan: Plan, change: Omit<Changed, 'at'>): boolean => {
  const said = answerAt(plan, change)
  const form = plan.forms.sections.find((one) => one.section.id === change.section)
  const place = form && sectionAt(form.section, placeOf(plan, change.item))
  const rules = place?.fields[change.field]
  return said?.kind === 'answer' && mayRefuse(said.value, plan.forms.mayRefuseTreatment, rules)
}

/**
 * Whether what stands there now, and was handed over, may speak of a danger to the person from themselves. Before the hand-over
 * nobody is told; what they say of others is for whoever reads the plan by day.
 */
export const mayEndangerNow = (plan: Plan, change: Omit<Changed, 'at'>): boolean => {
  const answer = saidAt(plan, change)
  if (answer?.said.kind !== 'answer' || answer.version > plan.inHandsUpTo) return false
  const writer = change.voice === undefined ? 'person' : 'carer'
  const texts = textsIn(answer.said.value)
  const form = plan.forms.sections.find((one) => one.section.id === change.section)
  const asked = form && sectionAt(form.section, placeOf(plan, change.item))?.fields[change.field]
  return (
    texts.some((text) => plan.forms.danger(text, writer, asked).some(isToOneself)) ||
    isMarkedThere(plan, change, answer.said)
  )
}

/** A clinician marked what no computer noticed, and nobody has found since that there was nothing in it. */
const isMarkedThere = (
  plan: Plan,
  { section, field, item, voice }: Omit<Changed, 'at'>,
  said: Said,
): boolean => {
  const rules = fieldIn(plan.forms.sections, { section, at: [...placeOf(plan, item), field] })
  return plan.helpOffered.some(
    (one) =>
      one.markedBy !== undefined &&
      one.dangers.some(isToOneself) &&
      !isNone(plan, one) &&
      one.voice === (voice ?? 'person') &&
      one.about.section === section &&
      fieldAt(one.about.at) === field &&
      itemAt(one.about.at) === item &&
      isMarkedIn(one, rules, said),
  )
}

/** Whether what the person says there now has effect before anybody has approved it. */
export const isAtOnceNow = (plan: Plan, change: Omit<Changed, 'at'>): boolean => {
  const { urgentPage } = plan.forms
  const isSo =
    urgentPage !== undefined &&
    rowsIn(urgentPage.layout).some((row) => row.field === change.field && row.atOnce)
  const said = isSo ? answerAt(plan, change) : undefined
  return said?.kind === 'answer' && part(said.value, 'none') !== true
}

/** By which way out the person has left the question. */
export const leftNow = (plan: Plan, change: Omit<Changed, 'at'>): WayOut | undefined => {
  const said = answerAt(plan, change)
  return said === undefined || said.kind === 'answer' ? undefined : said.kind
}

/**
 * Fields of which nobody is told any more, since the person says there now that nobody may be told of the place, writes so
 * beside the address, or would rather not say: that they moved is no such thing.
 */
export const keptBackNow = (
  plan: Plan,
  { entries }: Content,
  change: Omit<Changed, 'at'>,
): readonly string[] => {
  const { urgentPage } = plan.forms
  const { field } = change
  const untold = urgentPage?.layout.untold
  const said = untold && answerAt(plan, change)
  if (!untold || !said) return []
  const { fields, withIt = [] } = untold
  const approved = [...fields, ...withIt].filter((one) => entries.some((entry) => entry.field === one))
  if (isBoxIn(untold, field))
    return isTicked(said) && !untoldBy(untold, urgentPage.hears ?? {}, entries) ? approved : []
  if (field === untold.when.field) {
    const isUntold = (one: Said): boolean =>
      one.kind === 'answer' && textsIn(one.value).some((text) => untold.when.has.includes(text))
    const wasUntold = entries.some((entry) => entry.field === field && isUntold(entry.said))
    return isUntold(said) && !wasUntold ? approved : []
  }
  if (!untold.fields.includes(field)) return []
  if (said.kind === 'declined') {
    const isHome = field === untold.unsaid?.places[0]
    return approved.filter((one) => one === field || (isHome && boxOf(untold, one) === undefined))
  }
  const { asksToHide } = plan.forms
  const mayBeTold = isTicked(answerAt(plan, { ...change, field: boxOf(untold, field) ?? '' })) === false
  const isHeard = said.kind === 'answer' && textsIn(said.value).some((text) => asksToHide?.(text))
  return isHeard && !mayBeTold ? approved : []
}

/** What the person says there now is about, of the things that the urgent page points at. */
export const speaksOfNow = (plan: Plan, change: Omit<Changed, 'at'>): readonly string[] => {
  const said = answerAt(plan, change)
  const { urgentPage } = plan.forms
  return said?.kind === 'answer' && urgentPage
    ? speaksOf(urgentPage, [...textsIn(said.value), ...topicOf(plan, change)])
    : []
}

/** Of what somebody thinks: the treatment that they think it of. */
const topicOf = (plan: Plan, change: Omit<Changed, 'at'>): readonly string[] => {
  const { together } = plan.forms.urgentPage?.layout ?? {}
  if (!together || change.field !== together.view) return []
  const said = answerAt(plan, { ...change, field: together.topic })
  return said?.kind === 'answer' ? textsIn(said.value) : []
}

/** What the person says there now asks for, of the same things, where none of it may refuse a treatment. */
export const asksForNow = (plan: Plan, change: Omit<Changed, 'at'>): readonly string[] => {
  const said = answerAt(plan, change)
  const { urgentPage } = plan.forms
  return said && urgentPage
    ? askedBy(urgentPage, { field: change.field, said }, (field) => answerAt(plan, { ...change, field }))
    : []
}

/** A treatment and what is thought of it say together what is asked for, whichever of the two was said last. */
const askedBy = (
  page: UrgentPage,
  { field, said }: Pick<Entry, 'field' | 'said'>,
  beside: (field: string) => Said | undefined,
): readonly string[] => {
  if (said.kind !== 'answer') return []
  const { together } = page.layout
  if (!together || (field !== together.view && field !== together.topic))
    return asksFor(page, textsIn(said.value))
  const [topic, view] = [together.topic, together.view].map((one) => (one === field ? said : beside(one)))
  const isWanted = view !== undefined && isView({ shown: [], said: view }, together.wants)
  return isWanted && topic?.kind === 'answer' ? speaksOf(page, textsIn(topic.value)) : []
}

const besideApproved = ({ layout: { together } }: UrgentPage, entry: Entry, entries: readonly Entry[]) => {
  const row = together ? rowOf(together, entry, entries) : []
  return (field: string): Said | undefined => row.find((one) => one.field === field)?.said
}

/** What is thought of it was changed too, and tells of both. */
const isToldByView = (
  { together }: UrgentPage['layout'],
  change: Changed,
  all: readonly Changed[],
): boolean =>
  change.field === together?.topic &&
  all.some(
    ({ field, item, voice }) => field === together.view && item === change.item && voice === change.voice,
  )

/**
 * Questions of a plan with an approved version where the person has since asked for a treatment that the approved answer does not
 * ask for: in doubt it is given, and a clinician should know it as soon as a refusal.
 */
export const treatmentsAsked = (plan: Plan): readonly Changed[] => {
  const { approved, changedFields, forms } = plan
  const page = forms.urgentPage
  if (!approved || !page || standsNoMore(plan)) return []
  return changedFields.filter((change) => {
    if (isToldByView(page.layout, change, changedFields)) return false
    const asked = mayRefuseNow(plan, change) ? [] : asksForNow(plan, change)
    const { entries } = approved.content
    const before = entries
      .filter(({ field, item }) => field === change.field && item === change.item)
      .flatMap((entry) => askedBy(page, entry, besideApproved(page, entry, entries)))
    return asked.some((one) => !before.includes(one))
  })
}

/**
 * Whether more stands there now than anybody's approved answer has: another row, choice or line; a text that reads otherwise is
 * none, nor is a number to call that took another's place.
 */
export const addsNow = (plan: Plan, { entries }: Content, change: Omit<Changed, 'at'>): boolean => {
  const said = answerAt(plan, change)
  if (said?.kind !== 'answer') return false
  const { field, item } = change
  const before = entries
    .filter((entry) => entry.field === field && entry.item === item)
    .flatMap((entry) => (entry.said.kind === 'answer' ? thingsIn(entry.said.value) : []))
  const now = thingsIn(said.value)
  const isInPlace =
    field === fieldMarked(plan.forms, 'contact-phones') && before.some((one) => !now.includes(one))
  return !isInPlace && now.some((thing) => !before.includes(thing))
}

/** By the first thing that a row says. */
export const thingsIn = (value: Json): readonly string[] => {
  const rows = part(value, 'rows')
  const choices = part(value, 'choices')
  const all = isList(rows)
    ? rows.flatMap((row) => Object.values(part(row, 'said') ?? {}).slice(0, 1))
    : isList(choices)
      ? choices
      : isList(value)
        ? value
        : []
  return all.flatMap(textsOf).map((text) => text.trim().toLowerCase())
}

/** What a row of before 27 November 2026 holds as a change though the person says there what stands approved. */
export const isSaidAgain = (
  plan: Plan,
  { field, item, isGone }: { readonly field: string; readonly item?: string; readonly isGone?: true },
): boolean => {
  const place = { field, ...(item === undefined ? {} : { item }) }
  const entry = plan.approved?.content.entries.find(
    (one) => one.field === field && one.item === item && one.saidBy.voice === 'person',
  )
  const sections = entry ? [entry.section] : sectionsOf(plan.forms, field)
  const said = sections.map((section) => answerAt(plan, { ...place, section })).find((one) => one)
  return said !== undefined && isGone === undefined && isAsApproved(plan, place, said)
}

/** What stands there now in the voice that changed it. */
export const answerAt = (plan: Plan, change: Omit<Changed, 'at'>): Said | undefined =>
  saidAt(plan, change)?.said

const saidAt = (plan: Plan, { section, field, item, voice }: Omit<Changed, 'at'>): Answer | undefined =>
  answersAt(answersIn(plan, voice ?? 'person', section), [...placeOf(plan, item), field])?.answers[field]

const placeOf = ({ items }: Plan, item: string | undefined): readonly string[] =>
  item === undefined ? [] : (items[item]?.at ?? [])
