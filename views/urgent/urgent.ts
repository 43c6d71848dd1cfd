import type { Bar } from '#src/flow/bars.ts'
import type { LayoutWords } from '#src/flow/layout-words.ts'
import type { Sheet } from '#src/flow/sheet.ts'
import { ukDay } from '#src/flow/uk-day.ts'
import type { Entry } from '#src/plan/content.ts'
import type { Publication } from '#src/plan/reads/publication.ts'
import { urgentStyle } from '../assets/urgent-style.ts'
import { type Html, html, nothing, trusted } from '../html.ts'
import type { Says } from '../words.ts'
import { ageOn, bannerMends, urgentBanner, urgentNotices } from './banner.ts'
import { phrasesIn } from './cells.ts'
import { barsAskedIn, barsAskedOf, isSamePlace } from './changes.ts'
import { urgentIndex } from './index.ts'
import { labelledByHelpers, wordsOfHelpers } from './of-helpers.ts'
import { urgentJumps, urgentParts } from './parts.ts'
import { barredIn } from './people.ts'
import { urgentRest } from './rest.ts'
import { asRead, type Drawing } from './row.ts'
import { type SaidLine, saidAfterUse } from './said-after-use.ts'
import { saysTo, sheetFor } from './to-helper.ts'
import { toTop } from './to-top.ts'
import type { ToAsk } from './version.ts'

export type UrgentReader = 'urgent-reader' | 'clinician' | 'patient' | 'carer' | 'team'

/** Who reads which published plan, and when: what that reader may read of it, and no more. */
export type UrgentReading = {
  readonly publication: Publication
  readonly now: string
  readonly reader: UrgentReader
  /** Fields of which something is not shown to this reader. */
  readonly withheld?: readonly string[]
  /** Of that, what another reader may open. */
  readonly keptFrom?: readonly string[]
  /** What lies apart and is not shown to this reader, by what it is called. */
  readonly keptApart?: readonly string[]
  /** Whom to ring who stands in the answer that warns of people, also where this reader is not shown it. */
  readonly keptAway?: readonly Bar[]
  /** What lies apart of it and this reader may be shown on a click of its own. */
  readonly apart?: readonly Apart[]
  /** Of its files, those that can be looked at; all, where nothing is said. */
  readonly filesThere?: ReadonlySet<string>
  /** A sign that is looked for among what may happen. */
  readonly sought?: string
  /** Whom to ask by day about what stands in it. */
  readonly practice?: ToAsk | undefined
  /** What was found wrong when it was used. */
  readonly said?: readonly SaidLine[]
  readonly demo: boolean
  readonly sheet: Sheet
  /** Shown to the person, and to whoever is about to sign: nothing of it is approved, and every part that would say so says that. */
  readonly isDraft?: boolean
  /** The version of the draft that is about to be signed: the page to sign knows by it that this one was opened. */
  readonly signs?: number
  /** Beside the draft an approved version is read. */
  readonly hasApproved?: boolean
  /** From a line of the person's draft to the question that it answers, and whether the answer is her own. */
  readonly mends?: (entry: Entry) => { readonly href: string; readonly isOwn: boolean } | undefined
  /** What is hidden from helpers, where anything is: it is shown once it is asked for. */
  readonly hidden?: 'shown' | 'left-out'
  /** A copy that may lie about: a place that nobody may be told of is left off; `show` leads to it. */
  readonly placeOff?: { readonly fields: readonly string[]; readonly show?: string }
  /** Of her own lists, what her words leave off whole: at which question they stand. */
  readonly leftOffWhole?: readonly { readonly question: string; readonly href: string | undefined }[]
}

/**
 * What lies apart: `open` is shown on a click; `ask-why` once this reader says that they are with the person; what was
 * approved may be destroyed since, or be damaged.
 */
export type Apart = {
  readonly id: string
  readonly field: string
  readonly label: string
  readonly state: 'open' | 'ask-why' | 'destroyed' | 'damaged'
  readonly at?: string
  /** Who gave it, and when: said where that is not the person alone. */
  readonly saidBy: Entry['saidBy']
  readonly saidAt: string
}

/**
 * The page that urgent care reads, whole and alone: its style is inside, it needs no script, and its parts
 * stand in the order of the layout. It shows an approved version and nothing else (RULE-02).
 */
export const urgentView = (usual: Says<'urgent'>, reading: UrgentReading): Html => {
  const says = saysTo(usual, reading)
  const { now, reader, withheld = [], keptFrom = [], keptApart = [] } = reading
  const { demo, isDraft = false, apart = [] } = reading
  const sheet = sheetAsRead(usual, reading)
  const unsaid = new Set(sheet.wayInUnsaid(reading.publication.content.entries))
  const off = leftOffWithPlace(reading)
  const publication = spokenByThePerson(says, sheet.words, without(reading.publication, unsaid.union(off)))
  const { content } = publication
  const keptBack = publication.changeAsked.flatMap(({ keepsBack = [] }) => keepsBack)
  const index = urgentIndex(content, [...withheld, ...keptBack, ...off])
  const barred = barredIn(sheet.layout, index)
  const away = reading.keptAway ?? sheet.keptAway(index.entries)
  const drawing: Drawing = {
    ...{ says, sheet, index, signer: content.signedBy.name, isDraft, barred },
    mends: reading.mends ?? (() => undefined),
    ...{ apart, unsaid, offPaper: off, plan: publication.plan, today: ukDay(now) },
    ...(reading.sought === undefined ? {} : { sought: reading.sought }),
    ...(reading.filesThere ? { filesThere: reading.filesThere } : {}),
    ...awayIn(away),
    barredNamed: sheet.barredNamed(index.entries, [
      ...away,
      ...(content.notToRing ?? []).filter(({ barred }) => barred),
      ...barsAskedOf(publication.changeAsked),
    ]),
    ...changesIn(publication),
    newer: publication.changeAsked,
    disowned: publication.disowned ?? [],
    ended: Map.groupBy(
      publication.reversed?.filter(({ because }) => because !== undefined) ?? [],
      ({ field }) => field,
    ),
    barsAsked: barsAskedIn(publication.changeAsked, index),
  }
  const banner = urgentBanner(publication, now, drawing)
  const isElsewhere = reader === 'urgent-reader' || reader === 'team'
  const notices = html`${urgentNotices(drawing, publication, { now, reader })}${reader === 'carer' && html`<p class="e" id="helper">${says.urgent.helper.notice}</p>`}${isElsewhere && keptFrom.length > 0 && html`<p class="e">${says.urgent.withheld}</p>`}${isElsewhere && keptApart.length > 0 && html`<p class="e">${says.urgent.keptApart(keptApart)}</p>`}${content.entries.some(({ hold }) => hold) && html`<p class="e">${says.urgent.practiceAlone.notice}</p>`}${saidAfterUse(says, reading.said ?? [])}${off.size > 0 && reading.placeOff?.show !== undefined && html`<p class="e scr">${says.urgent.placeOff[reader === 'carer' ? 'ofThem' : 'text']} <a href="${reading.placeOff.show}">${says.urgent.placeOff[reader === 'carer' ? 'showTheirs' : 'show']}</a></p>`}`
  const heard = phrasesIn(`${isDraft ? urgentBanner(publication, now, asRead(drawing)) : banner}${notices}`)
  const parts = urgentParts(drawing, publication, { practice: reading.practice, heard })
  return html`<!doctype html>
<html lang="${says.urgent.language}"><head><meta charset="utf-8">
<title>${isDraft && html`${says.urgent.draft.title} – `}${publication.family.toUpperCase()}, ${publication.given} – ${says.urgent.title} – ${says.urgent.service}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="/assets/favicon.svg" type="image/svg+xml">
${urgentStyled}</head><body id="top">
${isDraft && draftNotice(says, reading)}
${banner}
<main>${demo ? html`<div class="d">${says.urgent.demo}</div>` : nothing}${notices}
${bannerMends(drawing)}${urgentJumps(drawing, String(parts))}${parts}
<div id="rest"><h2>${says.urgent.rest}</h2>${urgentRest(content, drawing)}${toTop(drawing)}</div>
<p class="e"><span class="scr">${says.urgent.copy.ages} </span>${says.urgent.notReviewed}</p>
${isDraft ? draftWays(says, reading) : nothing}
${signOut(says, isDraft ? undefined : says.urgent.ways[reader], reader === 'urgent-reader' ? `/urgent/${publication.plan}/after-use` : undefined)}</main></body></html>`
}

/** The layout with the words that this reader reads of this person. */
export const sheetAsRead = (
  usual: Says<'urgent'>,
  reading: Pick<UrgentReading, 'reader' | 'sheet' | 'publication' | 'now'>,
): Sheet => sheetFor({ reader: reading.reader, sheet: sheetAtAge(reading) }, saysTo(usual, reading))

/** What a refusal means depends on who speaks, and on whether they are of age on the day it is read, not on the day it was signed. */
const sheetAtAge = ({
  sheet,
  publication: { born, content },
  now,
}: Pick<UrgentReading, 'sheet' | 'publication' | 'now'>): Sheet => {
  const words = sheet.wordsAtAge(born === '' ? undefined : ageOn(born, ukDay(now)), content.pathways)
  return { ...sheet, words: wordsOfHelpers({ layout: sheet.layout, words }, content.entries) }
}

/** Of what tells of the place, what somebody said. */
const leftOffWithPlace = ({
  placeOff,
  publication,
}: Pick<UrgentReading, 'placeOff' | 'publication'>): ReadonlySet<string> => {
  const off = new Set(placeOff?.fields)
  return new Set(publication.content.entries.map(({ field }) => field)).intersection(off)
}

const without = (publication: Publication, fields: ReadonlySet<string>): Publication => {
  const entries = publication.content.entries.filter(({ field }) => !fields.has(field))
  const sentences = publication.content.sentences?.filter(({ field }) => !fields.has(field))
  const content = { ...publication.content, entries, ...(sentences ? { sentences } : {}) }
  return fields.size === 0 ? publication : { ...publication, content }
}

/** A shared screen in an ambulance or on a ward is left with one press, and not by a thumb that scrolls past the name. */
const signOut = (
  { urgent }: Says<'urgent'>,
  way: { readonly href: string; readonly text: string } | undefined,
  afterUse: string | undefined,
): Html =>
  html`<form class="v g scr" method="post" action="/sign-out" aria-label="${urgent.signOut}">${way !== undefined && html`<a href="${way.href}">${way.text}</a>`}${afterUse !== undefined && html`<a href="${afterUse}">${urgent.afterUse}</a>`}<button>${urgent.signOut}</button></form>`

/** A row that names no item was written when changes were kept by field: then each item may be the one. */
const changesIn = ({ changeAsked }: Publication): Pick<Drawing, 'changedOn' | 'changeAt' | 'goneOn'> => {
  const changeAt: Drawing['changeAt'] = (place) =>
    changeAsked.find(
      (one) => one.field === place.field && (one.item === undefined || one.item === place.item),
    ) ?? closedBy(changeAsked, place)
  return {
    changeAt,
    changedOn: (entry) => changeAt(entry)?.at,
    goneOn: (item) => changeAsked.find((one) => one.isGone && one.item === item)?.at,
  }
}

/** A name says more than what somebody is to the person, and anybody who may be meant more than that nobody is. */
const awayIn = (
  all: readonly Bar[],
): Pick<Drawing, 'keptAway' | 'maybeAway' | 'turnedAway' | 'inItAway' | 'somebodyAway'> => {
  const items = all.filter(({ item }) => item !== '')
  const somebody = all.filter(({ isOfSomebody }) => isOfSomebody)
  const named = new Set(items.flatMap(({ item, isMaybe, isTurned }) => (isMaybe || isTurned ? [] : [item])))
  const maybe = new Set(items.flatMap(({ item, isMaybe }) => (isMaybe ? [item] : [])))
  return {
    keptAway: new Set(items.map(({ item }) => item)),
    maybeAway: maybe.difference(named),
    turnedAway: new Set(items.map(({ item }) => item)).difference(named).difference(maybe),
    inItAway: new Set(items.flatMap(({ item, isInIt }) => (isInIt ? [item] : []))),
    ...(somebody.length === 0
      ? {}
      : { somebodyAway: somebody.some(({ isNew }) => isNew) ? 'new' : 'approved' }),
  }
}

/** An answer whose question is not asked any more since, for what the person said elsewhere: a change of it too. */
const closedBy = (
  changes: Publication['changeAsked'],
  place: Parameters<Drawing['changeAt']>[0],
): ReturnType<Drawing['changeAt']> => {
  const by = changes.find(({ takesOut = [] }) => takesOut.some((one) => isSamePlace(one, place)))
  if (!by) return undefined
  const { at, label, isTyped, takesOut = [], by: asker } = by
  const more = { ...(isTyped ? { isTyped } : {}), ...(asker ? { by: asker } : {}) }
  return { field: place.field, at, label, takesOut, ...more }
}

/** Whose words these are is what the plan calls the person, whatever the account was called that they came from. */
const spokenByThePerson = (
  says: Says<'urgent'>,
  words: LayoutWords,
  publication: Publication,
): Publication => {
  const { given, family, content } = publication
  const name = [given, family].filter((part) => part !== '').join(' ') || says.urgent.said.thePerson
  const entries = content.entries.map((entry) =>
    entry.saidBy.voice === 'person'
      ? { ...entry, saidBy: { ...entry.saidBy, name } }
      : labelledByHelpers(words, entry),
  )
  return { ...publication, content: { ...content, entries } }
}

/** Above everything, on screen and on paper. */
const draftNotice = (says: Says<'urgent'>, reading: UrgentReading): Html => {
  const { title, text } = says.urgent.draft
  return html`<aside class="a" aria-label="${title}"><p><b>${title}.</b> ${reading.reader === 'patient' ? ownDraft(says, reading) : text}</p>${draftWays(says, reading, 'sign')}</aside>`
}

const ownDraft = (
  { urgent: { draft } }: Says<'urgent'>,
  { hidden, hasApproved, leftOffWhole = [], publication: { plan } }: UrgentReading,
): Html => {
  const { own } = draft
  const at = `/urgent/${plan}/as-it-stands`
  return html`${own.text}${hasApproved && html` <b>${own.whileApproved}</b>`}${hidden === 'shown' && html` ${own.shown} <a class="scr" href="${at}">${own.leaveOut}</a>`}${hidden === 'left-out' && html` <b>${own.leftOut}</b> <a class="scr" href="${at}?hidden=shown">${own.show}</a>`}${leftOffWhole.map(({ question, href }) => html` ${own.leftOffWhole(question)}${href !== undefined && html` <a class="scr" href="${href}" aria-label="${own.mend.leftOff}: ${question}">${own.mend.leftOff}</a>`}`)}`
}

const draftWays = (
  { urgent: { draft } }: Says<'urgent'>,
  { reader, signs, publication: { plan } }: UrgentReading,
  id?: string,
): Html =>
  reader === 'patient'
    ? html`<p class="scr"><a href="/plans/${plan}/stranger">${draft.own.checks}</a> · <a href="/plans/${plan}/submission">${draft.own.back}</a></p>`
    : html`<p class="scr"><a${id !== undefined && html` id="${id}"`} href="/plans/${plan}/approval${signs !== undefined && html`?seen=${signs}`}#main">${draft.sign}</a> · <a href="/plans/${plan}/review#main">${draft.back}</a></p>`

/** The style of this page and of the one that shows copies of it. */
export const urgentStyled = trusted(`<style>${urgentStyle}</style>`)
