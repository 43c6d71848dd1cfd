import type { Access } from '#src/plan/access-log.ts'
import type { Wrote } from '#src/plan/reads/who-wrote.ts'
import type { View } from '../frame/page.ts'
import { momentInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { numberLinks } from '../parts/own-words.ts'
import { type UsedLine, usedView } from '../review/used.ts'
import type { Says } from '../words.ts'
import { type DoneLine, doneForView } from './done-for.ts'
import { whoWroteView } from './who-wrote.ts'

export type Receipts = {
  readonly plan: string
  readonly owner: string | undefined
  /** Whether the person is looking, or a clinician of the practice. */
  readonly isOwn: boolean
  readonly accesses: readonly Access[]
  /** What others did in the person's name; nothing at the desk. */
  readonly done: readonly DoneLine[]
  /** At the desk: who wrote in it, newest first, and whether older lines are left out. */
  readonly wrote: readonly Wrote[]
  readonly isWroteCut: boolean
  /** Whom the person can ask about one of them. */
  readonly practice: { readonly name: string; readonly phone?: string | undefined } | undefined
  /** What those who used the plan said of it. */
  readonly used: readonly UsedLine[]
  /** The reasons that urgent readers choose from, in words. */
  readonly reasons: Readonly<Record<string, string>>
}

/** Each reading with who, from where, when and why, newest first. */
export const receiptsView =
  (receipts: Receipts): View<'receipts' | 'review'> =>
  (says) => {
    const { isOwn, accesses, plan } = receipts
    const title = isOwn ? says.receipts.title : says.receipts.titleOther
    return {
      title,
      back: isOwn
        ? { href: `/plans/${plan}`, text: says.receipts.back }
        : { href: `/plans/${plan}/review`, text: says.review.toReview },
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
${!isOwn && html`<p><a href="#wrote">${says.receipts.wrote.title}</a></p>`}
${isOwn && html`${doneForView(says, { plan, isOwn, lines: receipts.done })}<h2 class="nhsuk-heading-m" id="opened">${says.receipts.opened}</h2>`}
${usedView(says, receipts.used, { isOwn })}${
  accesses.length === 0
    ? html`<p>${isOwn ? says.receipts.none : says.receipts.noneOther}</p>`
    : html`<p>${isOwn ? says.receipts.lead : says.receipts.leadOther}</p>
<ol class="nhsuk-list sayso-receipts">${folded(accesses).map((one) => receipt(says, receipts, one))}</ol>
${isCutOff(accesses) && html`<p>${says.receipts.most}</p>`}${isOwn && asking(says, receipts)}`
}${!isOwn && whoWroteView(says, receipts)}`,
    }
  }

/** For who helps and may read what was approved: what became of that, and nothing of who opened it. */
export const lookingOnView =
  ({ plan, done }: Pick<Receipts, 'plan' | 'done'>): View<'receipts'> =>
  (says) => ({
    title: says.receipts.doneFor.other.title,
    back: { href: `/plans/${plan}`, text: says.receipts.backOther },
    main: html`<h1 class="nhsuk-heading-l">${says.receipts.doneFor.other.title}</h1>${doneForView(says, { plan, isOwn: false, lines: done })}`,
  })

/** There may be older ones than are shown. */
const isCutOff = (accesses: readonly Access[]): boolean =>
  [...Map.groupBy(accesses, ({ deed }) => deed).values()].some((same) => same.length >= most)
const most = 200

/** Whoever does not know why somebody looked has somebody to ask. */
const asking = ({ receipts: { ask } }: Says<'receipts'>, { plan, practice }: Receipts): Html =>
  html`<h2 class="nhsuk-heading-m">${ask.title}</h2>
<p>${ask.text}</p>
${practice !== undefined && html`<p>${ask.call} <strong><bdi>${practice.name}</bdi></strong>${practice.phone !== undefined && html`: ${numberLinks(practice.phone)}`}</p>`}
<p><a href="/plans/${plan}/private-word">${ask.write}</a>. ${ask.when}</p>`

export type Receipt = { readonly last: Access; readonly first: Access }

/** One opening is a few rows: the reason, the page, the page once more. They are one receipt, with its first and last. */
export const folded = (accesses: readonly Access[]): readonly Receipt[] => {
  const receipts: Receipt[] = []
  for (const access of accesses) {
    const before = receipts.at(-1)
    if (before && isSame(before.first, access)) receipts[receipts.length - 1] = { ...before, first: access }
    else receipts.push({ last: access, first: access })
  }
  return receipts
}

const isSame = (later: Access, earlier: Access): boolean =>
  later.account === earlier.account &&
  later.plan === earlier.plan &&
  deedOf(later) === deedOf(earlier) &&
  later.reason === earlier.reason &&
  later.service === earlier.service &&
  Date.parse(later.at) - Date.parse(earlier.at) <= sameOpeningMs
const sameOpeningMs = 3_600_000

/** Whoever gave a reason came to read. */
export const deedOf = ({ deed }: Access) => (deed === 'reason-given' ? 'opened' : deed)

type Reading = Pick<Receipts, 'isOwn' | 'owner' | 'reasons'>

export const receipt = (
  says: Says<'receipts'>,
  receipts: Reading,
  { last, first }: Receipt,
  more: Html | false = false,
): Html => {
  const [when, since] = [momentInWords(last.at), momentInWords(first.at)]
  return html`<li class="sayso-receipt">
<p><strong><time datetime="${last.at}">${when}</time></strong></p>
<p><bdi>${whoIn(says, receipts, last)}</bdi></p>
<p>${says.receipts.deeds[deedOf(last)]}. ${whyIn(says, receipts, last)}</p>
${since !== when && html`<p>${says.receipts.since} ${since}</p>`}${more}
</li>`
}

const whoIn = (
  says: Says<'receipts'>,
  { owner, isOwn }: Reading,
  { account, name, jobRole, service }: Access,
): string => {
  if (account === owner) return isOwn ? says.receipts.you : says.receipts.thePerson
  return [name, jobRole, service].filter((part) => part !== '').join(', ')
}

/** `code` or `code: their own words`; the words stay letter for letter. */
const whyIn = (says: Says<'receipts'>, { reasons }: Reading, { reason }: Access): Html => {
  if (reason === '') return html`${says.receipts.unknown}`
  const end = reason.indexOf(': ')
  const code = end < 0 ? reason : reason.slice(0, end)
  const said = reasons[code] ?? known(says).find(([name]) => name === code)?.[1]
  if (said === undefined) return html`<bdi>${reason}</bdi>`
  const more = reason.slice(end + 2)
  return end < 0
    ? html`${said}`
    : html`${said}: <bdi>${code === 'kept-copy' ? momentInWords(more) : more}</bdi>`
}
const known = (says: Says<'receipts'>): readonly (readonly [string, string])[] =>
  Object.entries(says.receipts.known)
