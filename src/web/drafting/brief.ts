import { asRead } from '#views/form/as-read.ts'
import { type Brief, briefView } from '#views/print/brief.ts'
import type { PaperTop } from '#views/print/paper.ts'
import type { Form } from '../../flow/form.ts'
import {
  addressOf,
  answersAt,
  itemAt,
  type Spot,
  sectionAt,
  sectionsIn,
  stepIn,
  wordsAt,
} from '../../flow/spot.ts'
import { voiceOf } from '../../plan/access.ts'
import { isStanding, standingAnswers } from '../../plan/items.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { readInstead } from '../../plan/reads/harm-kept.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { readingOrder, tonightFor } from '../../plan/reads/reading-order.ts'
import { isOpen, recordingsAt } from '../../plan/reads/recordings.ts'
import { ownItems } from '../../plan/reads/seeds.ts'
import { shown } from '../../plan/reads/shown.ts'
import { drafting, type Found } from '../frame/doors.ts'
import { goTo } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { awayOnPaper } from './away-on-paper.ts'
import { openPage } from './open-page.ts'
import { paperTop } from './paper-top.ts'
import { goingBack, pathHere, pathTo } from './place.ts'
import { besideName } from './seeding.ts'

/** One page of paper about one item, for whoever wrote it, before anybody has approved anything. */
export const briefRoutes = (service: Service) =>
  room(service, drafting)
    .get('/plans/:plan/:section/:at{.+/brief}', (c, found) => {
      const { section = '', at = '' } = c.req.param()
      const brief = briefAt(found, stepIn(`${section}/${at}`).spot, c.req.query('hidden') === 'shown')
      if (!brief) return service.errorPage(c, 'not-found')
      return service.respond(c, briefView({ ...paperTop(service, c, found), ...brief }))
    })
    .get('/plans/:plan/tonight', (c, found) => {
      const tonight = tonightOn(found, c.req.query('hidden') === 'shown')
      const sudden = firstBrief(found)
      if (!tonight) return sudden === undefined ? service.errorPage(c, 'not-found') : goTo(c, sudden)
      return service.respond(c, briefView({ ...paperTop(service, c, found), ...tonight }))
    })

/** The first page of paper that this voice began; what it is about may be hard to meet again, and is not said. */
const firstBrief = ({ plan, actor }: Found): string | undefined => {
  const spot = plan.forms.sections
    .flatMap(({ section }) => sectionsIn(section))
    .filter(({ section }) => section.brief !== undefined)
    .flatMap(({ lists }) => ownItems(plan, voiceOf(actor), lists.at(-1) ?? ''))
    .at(0)
  return spot && pathTo(plan.id, addressOf(spot, 'brief'))
}

/** Undefined where there is no such item, it is another's, or what it goes by is not for this voice to read. */
const briefAt = (found: Found, spot: Spot, isShown: boolean): Omit<Brief, keyof PaperTop> | undefined => {
  const { plan, actor } = found
  const voice = voiceOf(actor)
  const form = plan.forms.sections.find((one) => one.section.id === spot.section)
  const isOwn = isStanding(plan, spot) && plan.items[itemAt(spot.at) ?? '']?.addedBy === voice
  const steps = (form && sectionAt(form.section, spot.at)?.brief) ?? []
  const [name, ...lines] = form && isOwn ? linesIn(found, { form, spot, steps, from: 'brief', isShown }) : []
  const all = name && [name, ...besideIts(found, spot, isShown), ...lines]
  return all && { ...onPaper(found, all), isOfItem: true, isShown }
}

/** What was too long for the name of the item, or said after it was named; from its page the way leads back to this paper. */
const besideIts = (found: Found, spot: Spot, isShown: boolean): Brief['lines'] => {
  const beside = besideName(found, spot)
  if (!beside) return []
  const { form, step } = beside
  const at = { section: form.section.id, at: [] }
  return linesIn(found, { form, spot: at, steps: [step], from: 'tonight', isShown })
}

/** What is enough for tonight, by what this voice came for; undefined where that is no page, or one about something sudden. */
const tonightOn = (found: Found, isShown: boolean): Omit<Brief, keyof PaperTop> | undefined => {
  const pages = tonightFor(found.plan, voiceOf(found.actor))
  const lines = pages.flatMap(({ section, step }) => {
    const form = found.plan.forms.sections.find((one) => one.section.id === section)
    const spot = { section, at: [] }
    return form ? linesIn(found, { form, spot, steps: [step], from: 'tonight', isShown }) : []
  })
  return lines.length === 0 ? undefined : { ...onPaper(found, lines), isShown }
}

/** The pages of paper that this voice can make before anybody has approved anything. */
export const papersOf = (found: Found) => ({
  brief: firstBrief(found),
  hasTonight: tonightFor(found.plan, voiceOf(found.actor)).length > 0,
})

const onPaper = (found: Found, lines: Brief['lines']): Omit<Brief, keyof PaperTop | 'isShown'> => {
  const { plan } = found
  return {
    lines,
    hasApproved: plan.approved !== undefined && plan.away === undefined,
    next: nextChapter(found),
    away: awayOnPaper(
      found,
      lines.flatMap((one) => one.lines),
    ),
  }
}

type Pages = {
  readonly form: Form
  readonly spot: Spot
  readonly steps: readonly string[]
  readonly from: 'brief' | 'tonight'
  /** The person asked for what they hide. */
  readonly isShown: boolean
}

/** What this voice said on each of these pages, in their order. */
const linesIn = (found: Found, { form, spot, steps, from, isShown }: Pages): Brief['lines'] => {
  const { plan, actor } = found
  const fields = sectionAt(form.section, spot.at)
  const words = wordsAt(form.words, spot.at)
  const path = pathHere(found, form, spot.at)
  const answers = answersAt(standingAnswers(plan, voiceOf(actor), spot.section), spot.at)
  return steps.flatMap((step) =>
    (path?.steps.find(({ id }) => id === step)?.asked ?? []).flatMap((name) => {
      const field = fields?.fields[name]
      if (!field) return []
      const said = answers?.answers[name]?.said
      const read = said
        ? shown(field, words?.fields[name], said, (id) => contactName(plan, voiceOf(actor), id))
        : []
      return {
        label: words?.fields[name]?.label ?? name,
        lines: said?.kind === 'answer' ? read.map((line) => asRead(field, line)) : [],
        ...(said && said.kind !== 'answer' ? { wayOut: said.kind } : {}),
        ...hiddenAt(found, { ...spot, at: [...spot.at, name] }, isShown),
        ...(isSaid(found, { ...spot, at: [...spot.at, name] }) ? { isSaid: true as const } : {}),
        href: pathTo(plan.id, goingBack(addressOf(spot, step), from)),
      }
    }),
  )
}

/** What the person hides from helpers, until they ask for it, or what anybody wrote that may tell of harm: a sheet lies about. */
const hiddenAt = (
  { plan, actor }: Found,
  spot: Spot,
  isShown: boolean,
): Pick<Brief['lines'][number], 'hidden' | 'isAsked'> => {
  const isTheirs = actor.kind === 'patient' && isKeptFromCarers(plan, spot.at)
  if (isTheirs && !isShown) return { hidden: 'by-person' }
  if (isTheirs && readInstead(plan, voiceOf(actor), spot) === undefined) return { isAsked: true }
  return readInstead(plan, voiceOf(actor), spot) === undefined ? {} : { hidden: 'by-words' }
}

/** The person said it, and it is in no answer. */
const isSaid = ({ plan, actor }: Found, spot: Spot): boolean =>
  actor.kind === 'patient' && recordingsAt(plan, actor, spot).some((one) => isOpen(one))

/**
 * Where the conversation goes on, in the order that fits what this voice came for: of a chapter that it began already, such as the
 * first one, the question that comes now is named, since the name of the chapter would lead back to where it began.
 */
const nextChapter = (found: Found): Brief['next'] => {
  const { plan } = found
  const voice = voiceOf(found.actor)
  const [next] = readingOrder(plan, voice).flatMap(({ section, words }) => {
    const page = openPage(found, section)
    return page === undefined
      ? []
      : [{ section: section.id, title: words.title, asks: words.steps[page]?.title }]
  })
  if (!next) return undefined
  const isBegun = plan.voices[voice]?.[next.section] !== undefined
  return { href: pathTo(plan.id, next.section), title: (isBegun ? next.asks : undefined) ?? next.title }
}
