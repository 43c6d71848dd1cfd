import { type StrangersPage, strangerView } from '#views/drafting/stranger.ts'
import { fieldAt, type Spot, wordsAt } from '../../flow/spot.ts'
import { may } from '../../plan/access.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import { publicationAsItStands } from '../../plan/reads/publication.ts'
import { readableBy } from '../../plan/reads/readable.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import { latestReview } from '../../plan/reads/review-limit.ts'
import { type StrangersReading, strangersReading } from '../../plan/reads/strangers-reading.ts'
import { whereAsked, whereMeant } from '../../plan/reads/where-asked.ts'
import { type Found, withPlan } from '../frame/doors.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { goingBack, pathTo } from './place.ts'

/** Before a plan is handed over its person looks for what a stranger would look for on the page of the night. */
export const strangerRoutes = (service: Service) =>
  room(service, withPlan('read-draft', 'patient')).get('/plans/:plan/stranger', (c, found) => {
    const { plan, actor } = found
    return service.respond(
      c,
      strangerView({
        plan: plan.id,
        checks: checksIn(service, found),
        hasApproved: plan.approved !== undefined && plan.away === undefined,
        mayHandOver: may(actor, 'submit', plan),
      }),
    )
  })

const checksIn = ({ clock, forms }: Service, found: Found): StrangersPage['checks'] => {
  const { plan } = found
  const now = clock.now()
  const { content } = publicationAsItStands(plan, now, latestReview(plan, now))
  const { checks, words } = forms.stranger
  const read = readableBy(content, { kind: 'patient' }, forms.readers).content
  return strangersReading(plan, read, checks).map((reading) => ({
    question: words[reading.check.id]?.question ?? reading.check.id,
    nothing: words[reading.check.id]?.nothing ?? '',
    found: reading.found.map((one) => finding(found, one)),
    missing: reading.missing.flatMap((one) => missing(found, one)),
    asks: asking(found, reading),
  }))
}

type Page = StrangersPage['checks'][number]

const finding = (
  found: Found,
  { entry, name, lines, beside }: StrangersReading['found'][number],
): Page['found'][number] => {
  const isOwn = entry.saidBy.voice === 'person'
  const href = linkTo(found, whereMeant(found.plan, entry))
  return {
    label: entry.label ?? entry.question,
    ...nameOf(found, name),
    lines,
    beside: beside.map((one) => ({ text: one.shown.join(', '), isHidden: isHiddenHere(found, one) })),
    ...(isOwn ? {} : { by: entry.saidBy.name }),
    ...(href === undefined ? {} : { href }),
    ...(isHiddenHere(found, entry) ? { isHidden: true as const } : {}),
  }
}

const missing = (
  found: Found,
  { spot, name, passed }: StrangersReading['missing'][number],
): Page['missing'] => {
  const href = linkTo(found, whereAsked(found.plan, 'person', spot))
  const label = labelAt(found, spot)
  const way = passed?.said.kind
  if (href === undefined || label === undefined) return []
  return [
    {
      label,
      href,
      ...nameOf(found, name),
      ...(way === undefined || way === 'answer' ? {} : { wayOut: way }),
    },
  ]
}

/** Where nothing is found: the question by which it is written. */
const asking = (found: Found, { check: { asks } }: StrangersReading): Page['asks'] => {
  const section = found.plan.forms.sections.find((form) => form.section.fields[asks])?.section.id
  const spot = section === undefined ? undefined : { section, at: [asks] }
  const href = spot && linkTo(found, whereAsked(found.plan, 'person', spot))
  const label = spot && labelAt(found, spot)
  return href === undefined || label === undefined ? undefined : { href, label }
}

/** What is hidden from helpers is named nowhere that one of them may look on. */
const nameOf = (found: Found, name: Entry | undefined): { readonly name?: string } =>
  name === undefined || isHiddenHere(found, name) ? {} : { name: name.shown.join(' ') }

const isHiddenHere = ({ plan }: Found, entry: Entry): boolean => isKeptFromCarers(plan, spotOf(entry).at)

const labelAt = ({ plan: { forms } }: Found, { section: id, at }: Spot): string | undefined => {
  const form = forms.sections.find(({ section }) => section.id === id)
  return form && wordsAt(form.words, at)?.fields[fieldAt(at) ?? '']?.label
}

const linkTo = ({ plan }: Found, asked: string | undefined): string | undefined =>
  asked === undefined ? undefined : pathTo(plan.id, goingBack(asked, 'stranger'))
