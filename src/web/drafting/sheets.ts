import { type HospitalPage, hospitalPageView } from '#views/print/hospital-page.ts'
import { type LadderSheet, ladderView } from '#views/print/ladder.ts'
import { type NeighbourSheet, neighbourSheetView } from '#views/print/neighbour-sheet.ts'
import { type TalkGuide, talkGuideView } from '#views/print/talk-guide.ts'
import { type VisitSheet, visitSheetView } from '#views/print/visit-sheet.ts'
import { textsIn } from '../../flow/json.ts'
import { offPaper, placeKept } from '../../flow/untold.ts'
import { voiceOf } from '../../plan/access.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { agendaOf } from '../../plan/reads/agenda.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { hiddenIn } from '../../plan/reads/without-hidden.ts'
import { drafting, type Found, isToldAsYoung, withPlan } from '../frame/doors.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { approvedLadder } from './approved-ladder.ts'
import { awayOnPaper } from './away-on-paper.ts'
import { nameOfItem } from './item-name.ts'
import { leftOffHere } from './left-off-here.ts'
import { paperTop } from './paper-top.ts'

/** Pages of paper, made of what somebody said: for a visit to the clinician, for home, and for a neighbour with a key. */
export const sheetRoutes = (service: Service) =>
  room(service, drafting)
    .get('/plans/:plan/visit-sheet', (c, found) => {
      const isWhole = found.actor.kind === 'patient' && c.req.query('hidden') === 'shown'
      const sheet = visitSheet(found, service.clock.now(), isWhole)
      return service.respond(c, visitSheetView({ ...paperTop(service, c, found), ...sheet }))
    })
    .get('/plans/:plan/talk-guide', (c, found) => {
      const said = { quotes: quotesOf(service, found), isYoung: isToldAsYoung(found.plan, found.actor) }
      return service.respond(c, talkGuideView({ ...paperTop(service, c, found), ...said }))
    })
    .get('/plans/:plan/hospital-page', (c, found) => {
      const sheet = hospitalPage(service, found)
      return service.respond(c, hospitalPageView({ ...paperTop(service, c, found), ...sheet }))
    })
    .behind(withPlan('read-draft', 'patient'))
    .get('/plans/:plan/neighbour-sheet', (c, found) => {
      const sheet = neighbourSheet(service, found)
      const away = awayOnPaper(found, sheet.calls)
      const isLeftOut = away !== undefined && c.req.query('away') !== 'shown'
      const isAway = (line: string) => isLeftOut && away.names.some((name) => line.includes(name))
      const calls = sheet.calls.filter((line) => !isAway(line))
      const shown = { ...sheet, calls, away: away && { ...away, isLeftOut } }
      return service.respond(c, neighbourSheetView({ ...paperTop(service, c, found), ...shown }))
    })
    .get('/plans/:plan/ladder', (c, found) => {
      const isWhole = c.req.query('hidden') === 'shown'
      const approved = approvedLadder(service, found, isWhole)
      const isApproved = c.req.query('of') === 'approved'
      const sheet = (isApproved ? approved : undefined) ?? ladderOf(service, found, isWhole)
      const away = awayOnPaper(
        found,
        sheet.rungs.flatMap(({ lines }) => lines),
      )
      const other = isApproved ? undefined : approved?.approved.version
      return service.respond(c, ladderView({ ...paperTop(service, c, found), ...sheet, away, other }))
    })

/** Own words that a talk can begin with, each with what is said before it. */
export const quotesOf = ({ forms }: Service, found: Found): TalkGuide['quotes'] =>
  quotesIn(found, forms.talkGuide)

type Quotes = { readonly quotes: readonly string[]; readonly words: Readonly<Record<string, string>> }

const quotesIn = (found: Found, { quotes, words }: Quotes): TalkGuide['quotes'] => {
  const { own, isHidden } = openTo(found)
  return quotes.flatMap((field) =>
    own
      .filter((one) => one.field === field && one.said.kind === 'answer')
      .flatMap((entry) => quoted(found, entry, { before: beforeQuote(found, entry, words), isHidden })),
  )
}

/** Whoever helps reads the question as it was put to them; of several entries of a list each is named. */
const beforeQuote = (found: Found, entry: Entry, words: Quotes['words']): string => {
  const asked = (found.actor.kind === 'patient' ? words[entry.field] : undefined) ?? entry.question
  const item = entry.item === undefined ? undefined : nameOfItem(found, spotOf(entry))
  return item === undefined ? asked : `${item}. ${asked}`
}

/** How to be with somebody, in the words of whoever prints it. */
const hospitalPage = (
  { forms }: Service,
  found: Found,
): Pick<HospitalPage, 'quotes' | 'hasApproved' | 'isAnyHidden'> => {
  const { plan } = found
  const { own } = openTo(found)
  const isPatient = found.actor.kind === 'patient'
  const wanted = own.filter(
    (one) => one.said.kind === 'answer' && forms.hospitalPage.quotes.includes(one.field),
  )
  return {
    quotes: quotesIn(found, forms.hospitalPage),
    hasApproved: isPatient && plan.approved !== undefined && plan.away === undefined,
    isAnyHidden: isPatient && wanted.some((one) => isKeptFromCarers(plan, spotOf(one).at)),
  }
}

type Quoted = { readonly before: string; readonly isHidden: (entry: Entry) => boolean }

/** Own words; or that they are left off for what they say; of what is hidden, nothing. */
const quoted = (found: Found, entry: Entry, { before, isHidden }: Quoted): TalkGuide['quotes'] => {
  if (!isHidden(entry)) return [{ before, lines: entry.shown }]
  const leftOff = leftOffHere(found, entry)
  return leftOff ? [{ before, lines: [], leftOff }] : []
}

/** What this voice said, and what of all that was said is hidden from helpers: one of them may look on. */
const openTo = ({ plan, actor }: Found) => {
  const entries = plan.forms.sections.flatMap((form) => entriesOf(plan, form))
  const isOwn = ({ saidBy }: Entry): boolean =>
    actor.kind === 'carer'
      ? saidBy.voice === 'carer' && saidBy.name === plan.carers[actor.carer]?.name
      : saidBy.voice === 'person'
  const { isHidden: isKept, numbers, withoutNumbers } = hiddenIn(plan, entries)
  const { layout: { untold } = {}, hears = {} } = plan.forms.urgentPage ?? {}
  // A place that nobody may be told of is on no paper that was not asked for it, also where helpers read it.
  const off = untold ? offPaper(untold, hears, entries) : []
  const isHidden = (entry: Entry): boolean => isKept(entry) || off.includes(entry.field)
  return { entries, own: entries.filter(isOwn), isOwn, isHidden, numbers, withoutNumbers }
}

type Parts = Pick<VisitSheet, 'questions' | 'toTalkAbout' | 'differences' | 'hidden'>

/** Where it is hidden what a chapter's questions are about, so are the questions. */
const visitSheet = (found: Found, now: string, isWhole: boolean): Parts => {
  const { plan, actor } = found
  const { own, isOwn, isHidden, withoutNumbers } = openTo(found)
  const agenda = agendaOf(plan, now)
  const closed = new Set(own.filter(isHidden).map(({ section }) => section))
  const asked = agenda.questions.filter(({ voice }) => voice === voiceOf(actor))
  const wished = agenda.toTalkAbout.filter(isOwn)
  // A helper's sheet is written by that helper: what others say to each other is not for it to carry.
  const apart = agenda.differences.filter(
    ({ entries }) => entries.length > 1 && (actor.kind === 'patient' || entries.some(isOwn)),
  )
  const isLeftOut = ({ section }: { readonly section: string }) =>
    actor.kind === 'patient' && closed.has(section)
  const kept = (hides: boolean): boolean => isWhole || !hides
  const isAnyHidden =
    asked.some(isLeftOut) || wished.some(isHidden) || apart.some(({ entries }) => entries.some(isHidden))
  const titleOf = (entry: Entry) => {
    const item = nameOfItem(found, spotOf(entry))
    return { question: entry.question, ...(item === undefined ? {} : { item }) }
  }
  return {
    questions: asked.filter((one) => kept(isLeftOut(one))).map(({ text }) => text),
    toTalkAbout: wished.filter((one) => kept(isHidden(one))).map(titleOf),
    differences: apart.flatMap(({ entries }) => {
      const first = entries.find(isOwn) ?? entries[0]
      const leftOff = first && isOwn(first) ? leftOffHere(found, first) : undefined
      if (!kept(entries.some(isHidden)))
        return first && leftOff ? [{ ...titleOf(first), said: [], leftOff }] : []
      const said = entries.map((one) => ({
        by: one.saidBy.voice === 'person' ? calledOpenly(plan, actor) : one.saidBy.name,
        isOwn: isOwn(one),
        lines: one.said.kind === 'answer' ? (isWhole ? one : withoutNumbers(one)).shown : [],
        ...(one.said.kind === 'answer' ? {} : { wayOut: one.said.kind }),
      }))
      return first ? [{ ...titleOf(first), said }] : []
    }),
    ...(isAnyHidden && actor.kind === 'patient'
      ? { hidden: isWhole ? ('shown' as const) : ('left-out' as const) }
      : {}),
  }
}

type Steps = Pick<LadderSheet, 'rungs' | 'beside' | 'hidden'> & { readonly isBegun: boolean }

/** Her own steps for a bad hour. One that is left out because helpers must not read it leaves no room for it either. */
export const ladderOf = ({ forms }: Service, found: Found, isWhole: boolean): Steps => {
  const { rungs, beside, words } = forms.ladder
  const { own, isHidden, withoutNumbers } = openTo(found)
  const said = own.filter(
    ({ field, said }) => said.kind === 'answer' && (field === beside || rungs.includes(field)),
  )
  const kept = isWhole ? said : said.filter((entry) => !isHidden(entry)).map(withoutNumbers)
  const isCut = (field: string): boolean =>
    said.some((one) => one.field === field) && !kept.some((one) => one.field === field)
  const rung = (field: string): LadderSheet['rungs'][number] => {
    const [cut] = isCut(field) ? said.filter((one) => one.field === field) : []
    const leftOff = cut && leftOffHere(found, cut)
    return {
      before: words[field] ?? field,
      lines: kept.filter((one) => one.field === field).flatMap(({ shown }) => shown),
      ...(leftOff ? { leftOff } : {}),
    }
  }
  const besideIt = rung(beside)
  return {
    isBegun: said.length > 0,
    rungs: rungs.filter((field) => !isCut(field) || rung(field).leftOff).map(rung),
    beside: besideIt.lines.length > 0 || besideIt.leftOff ? besideIt : undefined,
    ...(said.some(isHidden) ? { hidden: isWhole ? ('shown' as const) : ('left-out' as const) } : {}),
  }
}

/** Her own words about the home, and whom she says to call, but for what is hidden from helpers. */
const neighbourSheet = (
  { forms }: Service,
  found: Found,
): Pick<NeighbourSheet, 'quotes' | 'calls' | 'hasApproved' | 'isAnyHidden' | 'isPlaceKept'> => {
  const { plan } = found
  const { quotes, words, calls } = forms.neighbourSheet
  const { own, entries, isHidden, numbers } = openTo(found)
  const { layout: { untold } = {}, hears = {} } = forms.urgentPage ?? {}
  const kept = untold ? placeKept(untold, hears, entries) : []
  const said = own.filter((entry) => entry.said.kind === 'answer')
  const isToCall = ({ field, said }: Entry): boolean =>
    field === calls.field &&
    textsIn(said.kind === 'answer' ? said.value : null).some((one) => calls.oneOf.includes(one))
  const wanted = said.filter((entry) => quotes.includes(entry.field) || isToCall(entry))
  const told = wanted.filter((entry) => !kept.includes(entry.field))
  const open = told.filter((entry) => !isHidden(entry))
  const order = fieldMarked(plan.forms, 'call-order')
  const placeOf = (item: string | undefined): number => {
    const place = said.find((one) => one.item === item && one.field === order)?.said
    return place?.kind === 'answer' ? Number(place.value) : Number.POSITIVE_INFINITY
  }
  const nameField = fieldMarked(plan.forms, 'contact-name')
  const nameOf = (item: string): string | undefined =>
    numbers.has(item)
      ? said.find((one) => one.item === item && one.field === nameField)?.shown.join(' ')
      : contactName(plan, 'person', item)
  return {
    quotes: quotes.flatMap((field) =>
      told
        .filter((one) => one.field === field)
        .flatMap((one) => quoted(found, one, { before: words[field] ?? one.question, isHidden })),
    ),
    calls: open
      .filter(isToCall)
      .map(({ item = '' }) => ({ place: placeOf(item), name: nameOf(item) }))
      .toSorted((one, other) => one.place - other.place || 0)
      .flatMap(({ name }) => name ?? []),
    hasApproved: plan.approved !== undefined && plan.away === undefined,
    isPlaceKept: wanted.some(({ field }) => kept.includes(field)),
    isAnyHidden: wanted.some(isHidden) || open.some(({ item = '' }) => numbers.has(item)),
  }
}
