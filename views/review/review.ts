import type { View } from '../frame/page.ts'
import { type Html, html, nothing } from '../html.ts'
import { button } from '../parts/button.ts'
import { errorSummary } from '../parts/error-summary.ts'
import { insetText } from '../parts/inset-text.ts'
import { taskList } from '../parts/task-list.ts'
import { warningCallout } from '../parts/warning-callout.ts'
import type { Says } from '../words.ts'
import { type AgendaLine, type AgendaView, agendaLines, reviewAgenda } from './agenda.ts'
import { type AgreedOtherwise, agreedOtherwiseView } from './agreed-otherwise.ts'
import { type AgreementOpen, agreementNow } from './agreement.ts'
import { type DisclosureLine, openDisclosures } from './disclosure.ts'
import { disownedView } from './disowned.ts'
import { type HappenedLine, happenedView } from './happened.ts'
import { type InHandShown, inHandNow, takingInHand } from './in-hand.ts'
import { type LettersNow, lettersNow } from './letters.ts'
import { type Namesake, namesakesView } from './namesakes.ts'
import { type Patient, patientBanner } from './patient-banner.ts'
import { type Quality, qualityView } from './quality.ts'
import { type Reached, reached } from './reached.ts'
import { type ReadAtHome, readAtHomeView } from './read-at-home.ts'
import { becauseId, type RefusalLine, reviewRefusals } from './refusals.ts'
import { type RefusalChanged, refusalsChangedView, treatmentsToReadView } from './refusals-changed.ts'
import { type RuleLine, ruleLines } from './rule-lines.ts'
import { endedNow, type Standing, standingNow } from './standing.ts'
import { talksView } from './talk.ts'
import { refusalId } from './topic-id.ts'
import { type UsedLine, unsaidSummary, usedReading, usedView } from './used.ts'
import { type WantedBeside, wantedBesideView } from './wanted-beside.ts'
import { type SignsElse, whoSigns } from './who-signs.ts'
import { type WordsChanged, wordsChangedView } from './words-changed.ts'

/** `same`: something in it was changed, and reads as it did when it was accepted. */
export type SectionState =
  | ('accepted' | 'changed' | 'changed-for-others' | 'changed-unaccepted')
  | ('same' | 'not-read')
type Agreeing = Standing & AgreementOpen
export type Review = Agreeing & {
  /** Of paper: one was used that nobody confirmed, or somebody without email is to be told something. */
  readonly letters: LettersNow
  readonly patient: Patient
  /** How it can be read at home, while no account of its person holds it. */
  readonly atHome: ReadAtHome | undefined
  /** Whoever reads it helps with a plan of this practice, and may do so much. */
  readonly helps?:
    | { readonly practice: string; readonly returns: boolean; readonly approves: boolean }
    | undefined
  readonly refusals: readonly RefusalLine[]
  readonly agenda: AgendaView
  /** What a reader at night would miss. */
  readonly quality: Quality
  /** Nobody has written down yet what became of these. */
  readonly disclosures: readonly DisclosureLine[]
  readonly sections: readonly {
    readonly id: string
    readonly title: string
    readonly state: SectionState
    /** Whether this clinician has read it as it stands, and who has. */
    readonly isMine: boolean
    readonly readBy: readonly string[]
  }[]
  /** Those of them that are read together, since nobody has written in them. */
  readonly bare: readonly string[]
  /** What was told has happened, and nobody who signed has looked at. */
  readonly happened: readonly HappenedLine[]
  /** The version that urgent care reads meanwhile. */
  readonly approved: number | undefined
  /** Words that stand approved as a refusal, changed since by the person. */
  readonly refusalsChanged: readonly RefusalChanged[]
  /** Questions that the person wrote words to that may refuse a treatment, in a draft that is not handed over: none of the words. */
  readonly refusalsWritten: readonly { readonly question: string; readonly at: string }[]
  readonly treatmentsAsked: readonly { readonly question: string; readonly at: string }[]
  /** The same in the words that ask for one, once the draft is handed over. */
  readonly treatmentsToRead: readonly RefusalChanged[]
  /** Since when words of helpers that stand approved count no more. */
  readonly disowned: readonly string[]
  readonly askedBack: readonly string[]
  /** Questions that the person answered by a recording that is in no answer. */
  readonly recordings: readonly { readonly question: string; readonly href: string }[]
  /** What those who used the approved plan said of it. */
  readonly used: readonly UsedLine[]
  /** What the plan does not have, and may be approved without. */
  readonly lacking: readonly AgendaLine[]
  /** What seems to go against each other, and whoever signs looks at. */
  readonly both: readonly AgendaLine[]
  /** What forbids its approval as it stands. */
  readonly blocks: readonly RuleLine[]
  /** Nobody has said on what the plan is made and shared. */
  readonly isAgreementOpen: boolean
  readonly agreedOtherwise: AgreedOtherwise
  /** Whether an account holds the plan, which is written to. */
  readonly isTold: Reached
  /** Other plans of the practice that may be about the same person. */
  readonly namesakes?: readonly Namesake[]
  /** Who looked for a plan of this person in urgent care, and found none. */
  readonly wanted: readonly WantedBeside[]
  /** Who wrote in the draft for the person and so cannot sign it. */
  readonly drafters: readonly string[]
  /** Whoever looks is one of them: who signs in her place. */
  readonly signsElse: SignsElse | undefined
  /** Who says that she reads it now, and whom a colleague asked to. */
  readonly inHand: InHandShown
  readonly problem?:
    | 'nothing-asked-back'
    | 'no-reason'
    | 'own-record'
    | 'words-changed'
    | 'read-meanwhile'
    | undefined
  readonly wordsChanged?: WordsChanged | undefined
}

/** What awaits a reviewer: first what somebody wants talked about, then the sections, then the way back. */
export const review =
  (
    page: Review,
  ): View<
    | 'approval'
    | 'careEvent'
    | 'disclosure'
    | 'inHand'
    | 'life'
    | 'part'
    | 'patientBanner'
    | 'question'
    | 'queue'
    | 'review'
    | 'reviewSection'
    | ('saidInstead' | 'talk')
    | 'takingOver'
    | 'wanted'
  > =>
  (says) => ({
    title: says.review.title,
    back: { href: '/reviews', text: says.review.back },
    main: html`${page.problem && problemIn(says, page.problem, page.refusals)}${unsaidSummary(says, page.used)}
${patientBanner(says, page.patient)}
<h1 class="nhsuk-heading-l">${says.review.title}</h1>
${page.helps && html`<p><strong>${says.review.helping.beside(page.helps.practice)}</strong></p>`}${standingNow(says, page)}${endedNow(says, page.ended)}${page.helps === undefined && lettersNow(says, page.plan, page.letters)}${happenedView(says, page.happened)}
${page.approved !== undefined && page.suspended === undefined && page.stopped === undefined && insetText({ visuallyHiddenText: says.part.information, text: says.review.updated(page.approved) })}
${whoSigns(says, page)}
${blocked(says, page.blocks)}${agreedOtherwiseView(says, page.agreedOtherwise)}
${refusalsChangedView(says, page.refusalsChanged)}${treatmentsToReadView(says, page.treatmentsToRead)}${disownedView(says, page.disowned)}
${openDisclosures(says, page.disclosures)}
${namesakesView(says, page.namesakes ?? [])}${wantedBesideView(says, page.wanted)}
${inHandNow(says, page.inHand)}
${onward(says, page)}
${takingInHand(says, page.plan, page.inHand)}
${page.isAgreementOpen ? agreementNow(says, page) : talksView(says, page.talks)}
${page.wordsChanged && wordsChangedView(says, page.wordsChanged)}
${reviewRefusals(says, page.plan, page.refusals)}
${recordingsView(says, page.recordings)}
${reviewAgenda(says, page.agenda)}
${bothView(says, page.both)}${lacking(says, page.lacking)}
${usedView(says, page.used, page.helps ? {} : { reading: usedReading(says, page.plan) })}
<h2 class="nhsuk-heading-m">${says.review.sections}</h2>
${taskList({ items: page.sections.map((section) => task(says, page, section)) })}
${qualityView(says, page.quality)}
${page.helps === undefined && html`<p><a href="/plans/${page.plan}/authority">${says.review.authority}</a></p>${page.atHome === undefined && html`<p><a href="/plans/${page.plan}/letters">${says.review.letters.link}</a></p>`}`}
${readAtHomeView(says, page.atHome)}
${page.helps?.returns !== false && sendingBack(says, page)}
${page.helps === undefined ? ofPractice(says, page) : html`<p><a href="/plans/${page.plan}/helping">${says.review.helping.link}</a></p>`}`,
  })

/** What the practice alone has to do with a plan of its own. */
const ofPractice = (says: Says<'approval' | 'life' | 'review'>, page: Review): Html =>
  html`<p><a href="/plans/${page.plan}/life">${says.life.title}</a></p>
${page.approved !== undefined && page.stopped === undefined && html`<p><a href="/plans/${page.plan}/versions">${says.approval.versions}</a></p>`}
<p><a href="/plans/${page.plan}/receipts">${says.review.receipts}</a></p><p><a href="/plans/${page.plan}/teams">${says.review.teams}</a></p>`

const blocked = (says: Says<'part' | 'review'>, blocks: readonly RuleLine[]): Html =>
  blocks.length === 0
    ? nothing
    : warningCallout({
        visuallyHiddenText: says.part.important,
        heading: { text: says.review.blocked, level: 2 },
        html: ruleLines(says, blocks),
      })

const problemIn = (
  says: Says<'review'>,
  problem: NonNullable<Review['problem']>,
  refusals: readonly RefusalLine[],
): Html => {
  const { title, problems } = says.review.refusals
  return problem === 'nothing-asked-back'
    ? errorSummary({
        heading: says.review.returnTitle,
        errorList: [{ text: says.review.returnEmpty, href: '#return' }],
      })
    : errorSummary({
        heading: title,
        errorList: [
          {
            text: problems[problem],
            href:
              problem === 'words-changed'
                ? '#words-changed'
                : becauseHref(refusals.find((one) => one.isNotTaken)),
          },
        ],
      })
}

const becauseHref = (one: RefusalLine | undefined): string =>
  one && !one.isOwnRecord ? `#${becauseId(one)}` : '#refusals'

/** The first thing that the Tab key reaches, and Enter at once: to what is open yet, and to signing when nothing is. */
const onward = (
  says: Says<'review'>,
  { plan, sections, bare, agenda, disclosures, refusals, helps }: Review,
): Html => {
  const unread = sections.filter(({ state }) => state !== 'accepted')
  const next = unread.find(({ id }) => !bare.includes(id))
  if (!next && unread.length > 0)
    return button({
      href: `/plans/${plan}/nothing-written#main`,
      text: says.review.nothingWritten.read,
      attributes: { 'data-to-end': '' },
    })
  if (next)
    return button({
      href: `/plans/${plan}/review/${next.id}#main`,
      text: says.review.start(next.title),
      attributes: { 'data-to-end': '' },
    })
  if (disclosures.length > 0) return nothing
  const unjudged = refusals
    .filter(({ read, isToReadAgain }) => read === undefined || isToReadAgain)
    .map((one) => ({ text: one.text, href: `#${refusalId(one)}` }))
  const [open] = [...unjudged, ...agenda.missing, ...agenda.leftAside, ...agenda.questions]
  if (!open && helps?.approves === false) return html`<p>${says.review.helping.ready}</p>`
  return open
    ? button({ href: open.href, text: says.review.open(open.text) })
    : button({ href: `/urgent/${plan}/draft`, text: says.review.sign })
}

/** Said although nothing waits for it: a plan without it is thin, and nobody should find that out at night. */
const recordingsView = (
  { part, review: { recordings: words } }: Says<'part' | 'review'>,
  all: Review['recordings'],
): Html | false =>
  all.length > 0 &&
  insetText({
    visuallyHiddenText: part.important,
    html: html`<h2 class="nhsuk-heading-s" id="recordings">${words.title}</h2><p>${words.text}</p><ul class="nhsuk-list nhsuk-list--bullet">${all.map(({ question, href }) => html`<li><a href="${href}">${question}</a></li>`)}</ul>`,
  })

const lacking = (says: Says<'disclosure' | 'review'>, lines: readonly AgendaLine[]): Html | false =>
  lines.length > 0 &&
  html`<section aria-labelledby="lacking"><h3 class="nhsuk-heading-s" id="lacking">${says.review.lacking}</h3>${agendaLines(says, lines)}</section>`

const bothView = (says: Says<'disclosure' | 'review'>, lines: readonly AgendaLine[]): Html | false =>
  lines.length > 0 &&
  html`<section aria-labelledby="both"><h3 class="nhsuk-heading-s" id="both">${says.review.both}</h3>${agendaLines(says, lines)}</section>`

const task = (says: Says<'review'>, { plan }: Review, section: Review['sections'][number]) => ({
  title: { text: section.title },
  href: `/plans/${plan}/review/${section.id}#main`,
  status: statusOf(says, section),
})

const statusOf = (says: Says<'review'>, { state, isMine, readBy }: Review['sections'][number]) => {
  if (state !== 'accepted')
    return {
      tag: {
        text: says.review.states[state],
        colour: state.startsWith('changed') ? 'yellow' : 'blue',
      } as const,
    }
  return isMine
    ? { text: says.review.states.accepted }
    : { tag: { text: says.review.readByOthers(readBy.join(', ')), colour: 'white' } as const }
}

const sendingBack = (
  says: Says<'review'>,
  { plan, askedBack, isTold }: Review,
): Html => html`<section aria-labelledby="return">
<h2 class="nhsuk-heading-m" id="return" tabindex="-1">${says.review.returnTitle}</h2>
${
  askedBack.length === 0
    ? html`<p>${says.review.returnNone}</p>`
    : html`<p>${says.review.returnTold[reached(isTold)]}</p>${list(askedBack)}
<form method="post" action="/plans/${plan}/return" aria-labelledby="return">${button({ text: says.review.returnButton, variant: 'secondary' })}</form>`
}</section>`

export const list = (texts: readonly string[]): Html =>
  html`<ul class="nhsuk-list nhsuk-list--bullet">${texts.map((text) => html`<li class="sayso-words" dir="auto">${text}</li>`)}</ul>`
