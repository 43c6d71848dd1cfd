import { momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { ownWords } from '../parts/own-words.ts'
import { textarea } from '../parts/textarea.ts'
import type { Says } from '../words.ts'
import { readAsNoneBy } from './dismissed.ts'
import { saidBefore } from './said-before.ts'

type Spoken = {
  readonly question: string
  readonly who: string
  readonly lines: readonly string[]
  readonly href: string
  /** Whoever signs says it on this page, in a reason or by a tick: the person has not said it. */
  readonly own?: 'reason' | 'ticked'
  /** What the same person had written there before. */
  readonly earlier?: { readonly at: string; readonly lines: readonly string[] }
  /** A clinician read these words as no refusal, and why. */
  readonly readAsNone?: { readonly by: string; readonly because: string | undefined }
}

/** What whoever signs has to know of, and to give a reason for, in the same post. */
export type SaidToSign = {
  /** Said by whoever signs for an earlier version, and not asked again. */
  readonly before: readonly {
    readonly id: string
    readonly words: string
    readonly because?: string
    readonly at: string
    readonly version: number
    /** Another reason, as it was typed. */
    readonly instead: string
  }[]
  readonly rules: readonly {
    readonly id: string
    readonly words: string
    /** The plan says two things that seem to go against each other: nothing is lacking. */
    readonly isApart: boolean
    /** Another plan may be about the same person: nothing is lacking either. */
    readonly isOfNamesakes: boolean
    /** What is quoted was written after the person agreed: nothing is lacking. */
    readonly isSinceAgreed: boolean
    /** What is quoted is read back word by word. */
    readonly isReadBack: boolean
    /** The day in what is quoted is past: nothing is lacking. */
    readonly isOfDayGone: boolean
    /** What is quoted may be a message: nothing is lacking. */
    readonly isOfDanger: boolean
    /** What is quoted is newer than what was recorded of being able to decide it. */
    readonly isOfCapacity: boolean
    /** Refusals of the approved version that what is signed would not hold. */
    readonly gone: readonly Spoken[]
    /** What has to be read before it is ticked. */
    readonly quoted: readonly Spoken[]
  }[]
  readonly acknowledges: readonly string[]
  readonly isUnacknowledged: boolean
  readonly opposed: readonly {
    readonly id: string
    readonly words: string
    /** Not advice against a refusal: the plan says two things that may not go together. */
    readonly isApart: boolean
    /** What is signed on this page is one side of it. */
    readonly isOfSigning?: boolean
    /** A condition is named, which by itself says nothing against the other side. */
    readonly isNote?: boolean
    /** Some words are newer than other lines. */
    readonly isSince?: boolean
    /** What was approved to be careful of is in no answer now. */
    readonly isGone?: boolean
    /** No answer refuses it, and a question may. */
    readonly isAsked?: boolean
    /** Nothing goes against anything: the plan is without it. */
    readonly isLacking?: boolean
    /** The plan that this one takes the place of is one side of it. */
    readonly isReplaced?: boolean
    readonly refused: readonly Spoken[]
    /** Questions that may refuse it. */
    readonly asked?: readonly Spoken[]
    readonly advised: readonly Spoken[]
    readonly because: string
    readonly isUnreasoned: boolean
  }[]
}

/** Ticks before reasons: from a reason the button is the next thing that a keyboard reaches. */
export const saidToSign = (says: Says<'approval' | 'part'>, said: SaidToSign): Html =>
  html`${saidBefore(says, said)}${goneFirst(says, said)}${samePerson(says, said)}${quotedKinds.map((kind) => quotedFirst(says, said, kind))}${acknowledged(says, said)}${opposedGroups(says, said).map(({ words, all }) => opposed(says, all, words))}`

/** What stands before its own tick in the words of the plan, each kind under a heading of its own. */
const quotedKinds = ['danger', 'capacity', 'later', 'doses', 'dayGone'] as const
type QuotedKind = (typeof quotedKinds)[number]

/** What has to be given a reason for, by what it is, each kind in a box of its own. */
export const opposedGroups = ({ approval }: Says<'approval'>, { opposed: all }: SaidToSign) =>
  kinds.map((kind) => ({ words: approval[kind], all: all.filter((one) => kindOf(one) === kind) }))

const kinds = [
  'against',
  'asked',
  'apart',
  'since',
  'dropped',
  'condition',
  'replaced',
  'signedApart',
  'lacking',
] as const
type Kind = (typeof kinds)[number]

const kindOf = (one: SaidToSign['opposed'][number]): Kind => {
  if (one.isLacking) return 'lacking'
  if (one.isOfSigning) return 'signedApart'
  if (one.isNote) return 'condition'
  if (one.isSince) return 'since'
  if (one.isGone) return 'dropped'
  if (one.isReplaced) return 'replaced'
  if (one.isAsked) return 'asked'
  return one.isApart ? 'apart' : 'against'
}

export const errorsToSign = (
  says: Says<'approval'>,
  { rules, acknowledges, isUnacknowledged, opposed: all }: SaidToSign,
): readonly { readonly text: string; readonly href: string }[] => [
  ...(['gone', 'same', ...quotedKinds, 'both', 'acknowledges'] as const).flatMap((id) =>
    isUnacknowledged && rules.some((one) => kindOfRule(one) === id && !acknowledges.includes(one.id))
      ? [{ text: unsaid(says, id), href: `#${id}` }]
      : [],
  ),
  ...all
    .filter(({ isUnreasoned }) => isUnreasoned)
    .map((one) => ({
      text: says.approval[kindOf(one)].unreasoned(one.words),
      href: `#reason-${one.id}`,
    })),
]

/** The refusal and the advice beside each other, each word for word, and why the advice stands all the same. */
const opposed = (
  says: Says<'approval' | 'part'>,
  all: SaidToSign['opposed'],
  words: Says<'approval'>['approval'][Kind],
): Html =>
  all.length === 0
    ? nothing
    : html`<h2 class="nhsuk-heading-m" id="${words.id}" tabindex="-1">${words.title}</h2>
<p>${words.text}</p>${all.map(
        (one) => html`${
          !one.isLacking &&
          html`<h3 class="nhsuk-heading-s">${one.words}</h3>
<div class="sayso-beside"><div><h4 class="nhsuk-heading-xs">${words.refused}</h4>${one.refused.map((said) => spoken(says, said))}${(one.asked ?? []).map((said) => spoken(says, { ...said, question: says.approval.asked.question }))}</div>
<div><h4 class="nhsuk-heading-xs">${words.advised}</h4>${one.advised.map((said) => spoken(says, said))}</div></div>`
        }
${textarea({
  id: `reason-${one.id}`,
  name: `reason:${one.id}`,
  label: { text: words.why(one.words), size: 's' },
  hint: words.hint,
  rows: 3,
  value: one.because,
  attributes: { dir: 'auto' },
  ...(one.isUnreasoned
    ? {
        errorMessage: {
          text: words.unreasoned(one.words),
          visuallyHiddenText: says.part.error,
        },
      }
    : {}),
})}`,
      )}`

const spoken = (
  says: Says<'approval'>,
  { question, who, lines, href, own, readAsNone, earlier }: Spoken,
): Html =>
  html`<div class="sayso-voice nhsuk-u-margin-bottom-3">${own !== undefined && html`<p class="nhsuk-body-s"><strong>${says.approval.ownHere[own]}</strong></p>`}${question !== '' && html`<p class="nhsuk-body-s"><a href="${href}">${question}</a>${who !== '' && html` · <bdi>${who}</bdi>`}</p>`}${ownWords(lines)}${earlier && html`<p class="nhsuk-body-s">${says.approval.danger.earlier(momentInWords(earlier.at))}</p><blockquote class="sayso-earlier">${ownWords(earlier.lines)}</blockquote>`}${readAsNone && readAsNoneBy(says, readAsNone)}</div>`

/** Where it is ticked: what this version would not hold, what goes against each other, and what is only known. */
export const kindOfRule = ({
  gone,
  isApart,
  isOfNamesakes,
  isSinceAgreed,
  isReadBack,
  isOfDayGone,
  isOfDanger,
  isOfCapacity,
}: SaidToSign['rules'][number]): Ticked => {
  if (isOfDanger) return 'danger'
  if (isOfCapacity) return 'capacity'
  if (isReadBack) return 'doses'
  if (isOfDayGone) return 'dayGone'
  if (isSinceAgreed) return 'later'
  if (gone.length > 0) return 'gone'
  if (isOfNamesakes) return 'same'
  return isApart ? 'both' : 'acknowledges'
}
type Ticked = 'gone' | 'same' | QuotedKind | 'both' | 'acknowledges'

/** Refusals that this version would not hold stand apart, before all else, with the words that would go. */
const goneFirst = (says: Says<'approval' | 'part'>, said: SaidToSign): Html => {
  const rules = said.rules.filter((one) => kindOfRule(one) === 'gone')
  return rules.length === 0
    ? nothing
    : html`<h2 class="nhsuk-heading-m">${says.approval.gone}</h2>${rules.flatMap(({ gone }) => gone.map((one) => spoken(says, one)))}${ticks(says, said, { rules, id: 'gone', legend: says.approval.goneLegend })}`
}

/** The plan itself is named, and linked, in the notice above. */
const samePerson = (says: Says<'approval' | 'part'>, said: SaidToSign): Html => {
  const rules = said.rules.filter((one) => kindOfRule(one) === 'same')
  return rules.length === 0
    ? nothing
    : ticks(says, said, { rules, id: 'same', legend: says.approval.same.legend })
}

/** Whoever agreed did not know these answers; whoever signs for a dose has read it word by word. */
const quotedFirst = (says: Says<'approval' | 'part'>, said: SaidToSign, id: QuotedKind): Html => {
  const rules = said.rules.filter((one) => kindOfRule(one) === id)
  const { title, legend } = says.approval[id]
  return rules.length === 0
    ? nothing
    : html`<h2 class="nhsuk-heading-m">${title}</h2>${quotedIn(says, rules)}${ticks(says, said, { rules, id, legend })}`
}

const acknowledged = (says: Says<'approval' | 'part'>, said: SaidToSign): Html => {
  const both = said.rules.filter((one) => kindOfRule(one) === 'both')
  const rules = said.rules.filter((one) => kindOfRule(one) === 'acknowledges')
  const { lookedAtBoth, acknowledge } = says.approval
  return html`${both.length > 0 && html`<h2 class="nhsuk-heading-m">${lookedAtBoth.title}</h2>${quotedIn(says, both)}${ticks(says, said, { rules: both, id: 'both', legend: lookedAtBoth.legend })}`}${rules.length > 0 && html`${quotedIn(says, rules)}${ticks(says, said, { rules, id: 'acknowledges', legend: acknowledge })}`}`
}

/** What several of them read stands once. */
const quotedIn = (says: Says<'approval'>, rules: SaidToSign['rules']): readonly Html[] => [
  ...new Map(
    rules.flatMap(({ quoted }) =>
      quoted.map((one) => [`${one.href} ${one.who}`, spoken(says, one)] as const),
    ),
  ).values(),
]

const ticks = (
  says: Says<'approval' | 'part'>,
  { acknowledges, isUnacknowledged }: SaidToSign,
  { rules, id, legend }: Pick<SaidToSign, 'rules'> & { readonly id: Ticked; readonly legend: string },
): Html =>
  checkboxes({
    idPrefix: id,
    name: 'acknowledges',
    values: acknowledges,
    fieldset: { legend: { text: legend } },
    ...hintOf(says, id),
    items: rules.map((one) => ({ value: one.id, text: one.words })),
    ...(isUnacknowledged && rules.some((one) => !acknowledges.includes(one.id))
      ? { errorMessage: { text: unsaid(says, id), visuallyHiddenText: says.part.error } }
      : {}),
  })

const hintOf = ({ approval }: Says<'approval'>, id: Ticked) => {
  if (id === 'same') return { hint: approval.same.hint }
  if (id === 'danger') return { hint: approval.danger.hint }
  if (id === 'both') return { hint: approval.lookedAtBoth.hint }
  return id === 'acknowledges' ? { hint: approval.acknowledgeHint } : {}
}

const unsaid = ({ approval }: Says<'approval'>, id: Ticked): string =>
  ({
    gone: approval.goneUnsaid,
    same: approval.same.unsaid,
    danger: approval.danger.unsaid,
    capacity: approval.capacity.unsaid,
    later: approval.later.unsaid,
    doses: approval.doses.unsaid,
    dayGone: approval.dayGone.unsaid,
    both: approval.lookedAtBoth.unsaid,
    acknowledges: approval.unacknowledged,
  })[id]
