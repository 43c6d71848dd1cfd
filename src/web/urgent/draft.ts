import type { Context } from 'hono'
import { type UrgentReading, urgentView } from '#views/urgent/urgent.ts'
import type { Entry } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { asLeftOff, isLeftOffForWords } from '../../plan/reads/left-off.ts'
import { publicationAsItStands, publicationToBe } from '../../plan/reads/publication.ts'
import { readableBy } from '../../plan/reads/readable.ts'
import { latestReview } from '../../plan/reads/review-limit.ts'
import { whereMeant } from '../../plan/reads/where-asked.ts'
import { withoutHidden } from '../../plan/reads/without-hidden.ts'
import { withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { answerUrgently } from './policy.ts'
import { sheetIn } from './sheet.ts'

/** The page as it would be, for a clinician about to sign and for the person: by the same view, and never as approved. */
export const urgentDraftRoutes = (service: Service) =>
  room(service, withPlan('approve', 'clinician'))
    .get('/urgent/:plan/draft', async (c, { plan, actor }) => {
      const { name, jobRole, registration } = actor
      const practice = (await service.practices.find(actor.practice))?.name ?? ''
      const now = service.clock.now()
      const signedBy = { name, jobRole, registration, practice, at: now }
      const publication = publicationToBe(plan, signedBy, latestReview(plan, now))
      return showDraft(service, c, { publication, reader: 'clinician', signs: plan.draftVersion })
    })
    .behind(withPlan('read-draft', 'patient'))
    .get('/urgent/:plan/as-it-stands', (c, { plan }) => showOwn(service, c, plan))

/** Whoever asks for all of it on a screen is shown the place too. */
const showOwn = (service: Service, c: Context<Env>, plan: Plan): Response => {
  const isWhole = c.req.query('hidden') === 'shown'
  const { placeOff, ...draft } = ownDraft(service, plan, isWhole)
  return showDraft(service, c, {
    ...draft,
    ...(isWhole || !placeOff ? {} : { placeOff }),
    mends: mendsIn(plan),
  })
}

/** What the person's draft shows of itself: a helper may look on, so what is hidden from them comes once it is asked for. */
export const ownDraft = (service: Service, plan: Plan, isWhole: boolean): Omit<Draft, 'mends'> => {
  const now = service.clock.now()
  const standing = publicationAsItStands(plan, now, latestReview(plan, now))
  const { content, withheld } = readableBy(standing.content, { kind: 'patient' }, service.forms.readers)
  const whole = { ...standing, content }
  const open = withoutHidden(plan, whole, (entry) => leftOff(plan, entry))
  return {
    publication: isWhole ? whole : open.publication,
    reader: 'patient',
    withheld: isWhole ? withheld : [...withheld, ...open.leftOut],
    hasApproved: plan.approved !== undefined && plan.away === undefined,
    leftOffWhole: isWhole ? [] : leftOffWhole(plan, whole.content.entries, open.publication.content.entries),
    ...(open.leftOut.length === 0 ? {} : { hidden: isWhole ? 'shown' : 'left-out' }),
    placeOff: {
      fields: sheetIn(service).offPaper(content.entries),
      show: `/urgent/${plan.id}/as-it-stands?hidden=shown`,
    },
  }
}

/** Her own words that she did not hide: that they are left off for what they say stands where they would. */
const leftOff = (plan: Plan, entry: Entry): Entry | undefined =>
  entry.saidBy.voice === 'person' && isLeftOffForWords(plan, entry) ? asLeftOff(entry) : undefined

/** Entries of a list that are left off with all that belongs to them, since their name says it: there is no line for them. */
const leftOffWhole = (
  plan: Plan,
  all: readonly Entry[],
  open: readonly Entry[],
): NonNullable<UrgentReading['leftOffWhole']> => {
  const stands = new Set(open.map(({ item }) => item))
  return all
    .filter((entry) => entry.item !== undefined && !stands.has(entry.item) && leftOff(plan, entry))
    .map((entry) => ({ question: entry.question, href: mendsIn(plan)(entry)?.href }))
}

/** Where the person says it otherwise: her own answer, or her own words beside somebody else's. */
const mendsIn =
  (plan: Plan): NonNullable<UrgentReading['mends']> =>
  (entry) => {
    const asked = whereMeant(plan, entry)
    const isOwn = entry.saidBy.voice === 'person'
    return asked === undefined ? undefined : { href: `/plans/${plan.id}/${asked}?from=as-it-stands`, isOwn }
  }

type Draft = Omit<UrgentReading, 'now' | 'demo' | 'sheet' | 'isDraft' | 'keptAway'>

const showDraft = (service: Service, c: Context<Env>, draft: Draft): Response => {
  const { demo } = service.settings
  const page = { ...draft, now: service.clock.now(), demo, sheet: sheetIn(service), isDraft: true }
  return answerUrgently(c, String(urgentView(wordsFor(c), page)))
}
