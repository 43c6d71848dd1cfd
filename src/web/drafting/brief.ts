import { asRead } from '#views/form/as-read.ts'
import { type Brief, briefView } from '#views/print/brief.ts'
import type { PaperTop } from '#views/print/paper.ts'
import type { Said } from '../../flow/answer.ts'
import type { Form } from '../../flow/form.ts'
import { part, textsIn } from '../../flow/json.ts'
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
      const { why } = c.req.query()
      const brief = briefAt(found, stepIn(`${section}/${at}`).spot, {
        isShown: c.req.query('hidden') === 'shown',
        isWhyPrinted: why === 'printed',
      })
      if (!brief) return service.errorPage(c, 'not-found')
      const other = { ...c.req.query(), why: why === 'printed' ? 'left-off' : 'printed' }
      const whySwitch = `${c.req.path}?${new URLSearchParams(other)}`
      return service.respond(c, briefView({ ...paperTop(service, c, found), ...brief, whySwitch }))
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
const briefAt = (found: Found, spot: Spot, asked: Asked): Omit<Brief, keyof PaperTop> | undefined => {
  const { isShown } = asked
  const { plan, actor } = found
  const voice = voiceOf(actor)
  const form = plan.forms.sections.find((one) => one.section.id === spot.section)
  const isOwn = isStanding(plan, spot) && plan.items[itemAt(spot.at) ?? '']?.addedBy === voice
  const steps = (form && sectionAt(form.section, spot.at)?.brief) ?? []
  const [name, ...lines] = form && isOwn ? linesIn(found, { form, spot, steps, from: 'brief', isShown }) : []
  const all = name && [name, ...besideIts(found, spot, asked), ...lines]
  return all && { ...onPaper(found, all, headOf(found, isShown, 'of-item')), isOfItem: true, isShown }
}

/** What the address asks to have on the paper. */
type Asked = { readonly isShown: boolean; readonly isWhyPrinted: boolean }

/**
 * What was too long for the name of the item, or said after it was named; from its page the way leads back to this paper. It may
 * be about the very people who are given the paper, so that it is printed for whoever asks for it.
 */
const besideIts = (found: Found, spot: Spot, { isShown, isWhyPrinted }: Asked): Brief['lines'] => {
  const beside = besideName(found, spot)
  if (!beside) return []
  const { form, step } = beside
  const at = { section: form.section.id, at: [] }
  return linesIn(found, { form, spot: at, steps: [step], from: 'tonight', isShown }).map((line) => ({
    ...(isWhyPrinted || line.hidden ? {} : { hidden: 'by-choice' as const }),
    ...line,
    isWhy: true,
  }))
}

/** Whoever is shown the paper in a hurry has nothing else: how to speak with them, and what they have. */
const headOf = (found: Found, isShown: boolean, kind: 'of-item' | 'of-evening'): Brief['head'] =>
  (found.plan.forms.headOfPaper ?? []).flatMap(({ section, step, unless = [], asks }) => {
    const form = found.plan.forms.sections.find((one) => one.section.id === section)
    if (!form) return []
    const said = standingAnswers(found.plan, voiceOf(found.actor), section).answers
    const isPlain = form.section.steps[step]?.ask.some((name) => isOnly(said[name]?.said, unless)) === true
    const lines = linesIn(found, { form, spot: { section, at: [] }, steps: [step], from: 'tonight', isShown })
    return lines.filter((line) => !isPlain && ((asks && kind === 'of-item') || line.lines.length > 0))
  })

/** One of these choices, and no word beside it. */
const isOnly = (said: Said | undefined, choices: readonly string[]): boolean => {
  if (said?.kind !== 'answer') return false
  const chosen = textsIn(part(said.value, 'choice') ?? said.value)
  const isNoted = textsIn(part(said.value, 'note')).length > 0
  return !isNoted && chosen.length > 0 && chosen.every((one) => choices.includes(one))
}

/** What is enough for tonight, by what this voice came for; undefined where that is no page, or one about something sudden. */
const tonightOn = (found: Found, isShown: boolean): Omit<Brief, keyof PaperTop> | undefined => {
  const pages = tonightFor(found.plan, voiceOf(found.actor))
  const lines = pages.flatMap(({ section, step }) => {
    const form = found.plan.forms.sections.find((one) => one.section.id === section)
    const spot = { section, at: [] }
    return form ? linesIn(found, { form, spot, steps: [step], from: 'tonight', isShown }) : []
  })
  return lines.length === 0
    ? undefined
    : { ...onPaper(found, lines, headOf(found, isShown, 'of-evening')), isShown }
}

/** The pages of paper that this voice can make before anybody has approved anything. */
export const papersOf = (found: Found) => ({
  brief: firstBrief(found),
  hasTonight: tonightFor(found.plan, voiceOf(found.actor)).length > 0,
})

const onPaper = (
  found: Found,
  lines: Brief['lines'],
  head: Brief['head'],
): Omit<Brief, keyof PaperTop | 'isShown'> => {
  const { plan } = found
  return {
    head,
    lines,
    hasApproved: plan.approved !== undefined && plan.away === undefined,
    next: nextChapter(found),
    away: awayOnPaper(
      found,
      [...head, ...lines].flatMap((one) => one.lines),
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
