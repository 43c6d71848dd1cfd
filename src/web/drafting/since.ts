import type { EndedAlone, Since } from '#views/drafting/since.ts'
import type { TeamAdded } from '#views/drafting/team-added.ts'
import type { Form } from '../../flow/form.ts'
import { stepIn } from '../../flow/spot.ts'
import type { Access } from '../../plan/access-log.ts'
import { openAskedBack } from '../../plan/asked-back.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import { lastHere } from '../../plan/limits.ts'
import type { Plan } from '../../plan/plan.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { isShownTo } from '../../plan/reads/readable.ts'
import { labelOf, labelOfOne } from '../../plan/reads/shown.ts'
import { whereMeant } from '../../plan/reads/where-asked.ts'
import type { Found, OnPlan } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { nameOfItem } from './item-name.ts'
import { pathTo, placeAt } from './place.ts'

type Added = readonly {
  readonly title: string
  readonly href: string
  readonly added: readonly TeamAdded[]
}[]

/** What others did with a plan since its person was here last: helpers, the practice, and whoever opened it. */
export const sinceLastHere = async (
  service: Service,
  found: OnPlan,
  teamAdded: Added,
): Promise<Since | undefined> => {
  const { accessLog, clock } = service
  const { plan, actor, account } = found
  if (actor.kind !== 'patient') return undefined
  const at = lastHere(plan.lately, account.id, clock.now())
  if (at === undefined) return undefined
  const accesses = await accessLog.ofPlan(plan.id)
  const lines = [
    ...helpersWrote(service, found, at),
    ...byTeam(plan, teamAdded),
    ...byReaders(pathTo(plan.id, 'receipts'), accesses, account.id),
  ].filter((line) => line.at > at)
  return lines.length === 0
    ? undefined
    : { at, lines: lines.toSorted((one, other) => (one.at < other.at ? 1 : -1)) }
}

/** What was taken back of the version that stands: on the home page until the next one is approved, whenever its person comes, since that is what the email is about. */
export const endedAloneIn = ({ plan }: Found): readonly EndedAlone[] =>
  plan.approved === undefined || plan.away !== undefined
    ? []
    : (plan.takenBackAlone ?? []).map(({ at, by, field, name }) => ({
        ...{ at, by: by.name },
        about: labelOfOne(labelOf(plan, field), name),
      }))

type Line = Since['lines'][number]
type Written = Line & Required<Pick<Line, 'told'>>

/** What helpers wrote after a moment and stands: each question, and each thing that they added to a list, with the way to it; else the chapter. */
export const helpersWrote = (service: Service, found: Found, since: string): readonly Written[] => {
  const { plan } = found
  if (!Object.keys(plan.carers).some((carer) => plan.voices[carer] !== undefined)) return []
  const lines = plan.forms.sections.flatMap((form) =>
    entriesOf(plan, form)
      .filter(
        ({ saidBy, saidAt, said }) => saidBy.voice === 'carer' && saidAt > since && said.kind === 'answer',
      )
      // Whoever hands over for somebody knows what they wrote themselves.
      .filter(({ saidBy }) => !(found.actor.kind === 'carer' && saidBy.name === found.actor.name))
      .filter(isShownTo({ kind: 'patient' }, service.forms.readers))
      .map(
        (entry): Written => ({
          ...{ at: entry.saidAt, by: entry.saidBy.name },
          ...aboutOf(found, form, entry),
          told: [{ question: entry.question, lines: entry.shown }],
        }),
      ),
  )
  return newestOfEach(lines)
}

const aboutOf = (found: Found, form: Form, entry: Entry): Pick<Line, 'what' | 'about' | 'href'> => {
  const { plan } = found
  const spot = spotOf(entry)
  const chapter = { about: form.words.title, href: pathTo(plan.id, form.section.id) }
  const way = whereMeant(plan, entry)
  const href = way === undefined ? chapter.href : pathTo(plan.id, way)
  if (entry.item !== undefined) {
    const isTheirs = plan.items[entry.item]?.addedBy !== 'person'
    const name = nameOfItem(found, spot)
    const what = isTheirs ? 'helper-added' : 'helper-wrote-of'
    return name === undefined ? { what: 'wrote-in', ...chapter, href } : { what, about: name, href }
  }
  const place = way === undefined ? undefined : placeAt(found, stepIn(way))
  const title = place?.words.steps[place.stepId]?.title
  return title === undefined ? { what: 'wrote-in', ...chapter } : { what: 'helper-wrote', about: title, href }
}

/** One line of what is the same, by the newest, with all that was said there. */
const newestOfEach = <One extends Line>(lines: readonly One[]): readonly One[] => [
  ...lines
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .reduce((all, line) => {
      const key = `${line.by} ${line.what} ${line.about} ${line.href}`
      const told = [...(all.get(key)?.told ?? []), ...(line.told ?? [])]
      return all.set(key, { ...line, ...(told.length > 0 ? { told } : {}) })
    }, new Map<string, One>())
    .values(),
]

const byTeam = (plan: Plan, added: Added): readonly Line[] => {
  const home = pathTo(plan.id, '')
  const { returned, approved, suspended, reader } = plan
  return [
    ...(reader ? [{ what: 'review-began' as const, at: reader.at, by: reader.by.name }] : []),
    ...(returned ? [{ what: 'sent-back' as const, at: returned.at, by: returned.by.name }] : []),
    ...(approved ? [{ what: 'approved' as const, at: approved.at, by: approved.by.name }] : []),
    ...(suspended ? [{ what: 'suspended' as const, at: suspended.at, by: suspended.by.name }] : []),
    ...(plan.careEvents ?? []).map(({ what, at, by }) => ({
      ...{ what, at, by: by.name, href: `${home}still-right` },
    })),
    ...(plan.teams ?? [])
      .flatMap(({ paused, ...one }) => [
        ...(one.isRecorded ? [one] : []),
        ...(one.ended ? [one.ended] : []),
        ...(paused?.role === 'clinician' ? [paused] : []),
      ])
      .map(({ at, by }) => ({ what: 'teams' as const, at, by: by.name, href: `${home}teams` })),
    ...openAskedBack(plan).map(({ at, by }) => ({
      ...{ what: 'asked-back' as const, at, by: by.name },
      href: `${home.slice(0, -1)}#asked-back`,
    })),
    ...plan.questions.flatMap(({ voice, reply }) =>
      voice === 'person' && reply
        ? [
            {
              ...{ what: 'question' as const, at: reply.at, by: reply.by.name },
              href: `${home.slice(0, -1)}#your-questions`,
            },
          ]
        : [],
    ),
    ...newestOfEach(
      added.flatMap(({ title, href, added: all }) =>
        all.map(({ who, at }) => ({ what: 'wrote-in' as const, at, by: who, about: title, href })),
      ),
    ),
  ]
}

/** One opening is a few rows: each account and deed is told once, by the newest. */
const byReaders = (href: string, accesses: readonly Access[], own: string): readonly Line[] => {
  const read = accesses.filter(
    ({ account, service, deed, reason }) =>
      account !== own && service !== '' && (told.has(deed) || reason === 'team'),
  )
  const once = new Map(read.toReversed().map((one) => [`${one.account} ${one.deed}`, one]))
  return [...once.values()].map(({ deed, at, name, service, reason }) => ({
    what: reason === 'team' ? 'team-read' : deed === 'printed' ? 'printed' : 'opened',
    ...{ at, by: `${name}, ${service}`, href },
  }))
}
const told: ReadonlySet<Access['deed']> = new Set(['opened', 'printed'])
