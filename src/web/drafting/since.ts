import type { Since } from '#views/drafting/since.ts'
import type { TeamAdded } from '#views/drafting/team-added.ts'
import { stepIn } from '../../flow/spot.ts'
import { openAskedBack } from '../../plan/asked-back.ts'
import { spotOf } from '../../plan/content.ts'
import { lastHere } from '../../plan/limits.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Access } from '../../plan/ports.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { whereAsked } from '../../plan/reads/where-asked.ts'
import type { OnPlan } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { pathTo, placeAt } from './place.ts'

type Added = readonly {
  readonly title: string
  readonly href: string
  readonly added: readonly TeamAdded[]
}[]

/** What others did with a plan since its person was here last: helpers, the practice, and whoever opened it. */
export const sinceLastHere = async (
  { accessLog, clock }: Service,
  found: OnPlan,
  teamAdded: Added,
): Promise<Since | undefined> => {
  const { plan, actor, account } = found
  if (actor.kind !== 'patient') return undefined
  const at = lastHere(plan.lately, account.id, clock.now())
  if (at === undefined) return undefined
  const accesses = await accessLog.ofPlan(plan.id)
  const lines = [
    ...byHelpers(found, at),
    ...byTeam(plan, teamAdded),
    ...byReaders(pathTo(plan.id, 'receipts'), accesses, account.id),
  ].filter((line) => line.at > at)
  return lines.length === 0
    ? undefined
    : { at, lines: lines.toSorted((one, other) => (one.at < other.at ? 1 : -1)) }
}

type Line = Since['lines'][number]

/** Each question outside of lists with the way to it, where the person is asked it too; else the chapter, once. */
const byHelpers = (found: OnPlan, since: string): readonly Line[] => {
  const { plan } = found
  if (!Object.keys(plan.carers).some((carer) => plan.voices[carer] !== undefined)) return []
  const lines = plan.forms.sections.flatMap((form) =>
    entriesOf(plan, form)
      .filter(({ saidBy, saidAt }) => saidBy.voice === 'carer' && saidAt > since)
      .map((entry): Line => {
        const said = { at: entry.saidAt, by: entry.saidBy.name }
        const asked = entry.item === undefined ? whereAsked(plan, 'person', spotOf(entry)) : undefined
        const place = asked === undefined ? undefined : placeAt(found, stepIn(asked))
        const title = place?.words.steps[place.stepId]?.title
        return title === undefined || asked === undefined
          ? { ...said, what: 'wrote-in', about: form.words.title, href: pathTo(plan.id, form.section.id) }
          : { ...said, what: 'helper-wrote', about: title, href: pathTo(plan.id, asked) }
      }),
  )
  return newestOfEach(lines)
}

const newestOfEach = (lines: readonly Line[]): readonly Line[] => [
  ...new Map(
    lines
      .toSorted((one, other) => (one.at < other.at ? -1 : 1))
      .map((line) => [`${line.by} ${line.what} ${line.href}`, line]),
  ).values(),
]

const byTeam = (plan: Plan, added: Added): readonly Line[] => {
  const home = pathTo(plan.id, '')
  const { returned, approved, suspended, reader } = plan
  return [
    ...(reader ? [{ what: 'review-began' as const, at: reader.at, by: reader.by.name }] : []),
    ...(returned ? [{ what: 'sent-back' as const, at: returned.at, by: returned.by.name }] : []),
    ...(approved ? [{ what: 'approved' as const, at: approved.at, by: approved.by.name }] : []),
    ...(suspended ? [{ what: 'suspended' as const, at: suspended.at, by: suspended.by.name }] : []),
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
    ({ account, service, deed }) => account !== own && service !== '' && told.has(deed),
  )
  const once = new Map(read.toReversed().map((one) => [`${one.account} ${one.deed}`, one]))
  return [...once.values()].map(({ deed, at, name, service }) => ({
    what: deed === 'printed' ? ('printed' as const) : ('opened' as const),
    ...{ at, by: `${name}, ${service}`, href },
  }))
}
const told: ReadonlySet<Access['deed']> = new Set(['opened', 'printed'])
