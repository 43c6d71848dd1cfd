import { type Prints, printsView } from '#views/print/prints.ts'
import { offPaper } from '../../flow/untold.ts'
import { may } from '../../plan/access.ts'
import type { Instant } from '../../plan/ids.ts'
import { practiceOfDraft } from '../../plan/in-hand.ts'
import type { Plan } from '../../plan/plan.ts'
import { fieldMarked } from '../../plan/plan-forms.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { spotsKept } from '../../plan/reads/harm-kept.ts'
import { type Publication, publicationAsItStands, publicationOf } from '../../plan/reads/publication.ts'
import { withoutKeptBack } from '../../plan/reads/readable.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'
import { latestReview } from '../../plan/reads/review-limit.ts'
import { withoutHidden } from '../../plan/reads/without-hidden.ts'
import { withPlan } from '../frame/doors.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { approvedLadder } from './approved-ladder.ts'
import { papersOf } from './brief.ts'
import { isRefusalFormListed } from './refusal-form.ts'
import { ladderOf } from './sheets.ts'

/** What can be taken along on paper: each is listed to whoever may read it. */
export const printRoutes = (service: Service) =>
  room(service, withPlan('read-draft', 'patient', 'carer')).get('/plans/:plan/prints', (c, found) => {
    const { plan, actor } = found
    const mayRead = may(actor, 'read-approved', plan)
    const whole = actor.kind === 'patient' && mayRead ? wholeOf(plan, service.clock.now()) : undefined
    return service.respond(
      c,
      printsView({
        plan: plan.id,
        about: calledOpenly(plan, actor),
        ...papersOf(found),
        hasLadder: found.actor.kind === 'patient' && ladderOf(service, found, true).isBegun,
        whole,
        hasApprovedLadder: whole !== undefined && approvedLadder(service, found, true) !== undefined,
        forHelper: actor.kind === 'carer' && mayRead ? plan.approved : undefined,
        isNobodys: plan.owner === undefined,
        hasHospitalPage: pathwaysOf(plan).some((one) => service.forms.hospitalPage.listedFor.includes(one)),
        hasRefusalForm: isRefusalFormListed(plan, service.forms),
        hasPractice: practiceOfDraft(plan) !== undefined || plan.approved !== undefined,
      }),
    )
  })

const wholeOf = (plan: Plan, now: Instant): NonNullable<Prints['whole']> => {
  const { approved, away, life } = plan
  const isAsApproved = life.draft === 'none' && life.published === 'current'
  return {
    approved: approved && {
      version: approved.version,
      at: approved.at,
      isStopped: away !== undefined,
      hidesAny: isAnyHidden(plan, publicationOf(plan)),
      address: addressOn(plan, publicationOf(plan)),
    },
    draft: isAsApproved ? undefined : draftOf(plan, now),
    isAnyKept: spotsKept(plan).length > 0,
  }
}

const draftOf = (plan: Plan, now: Instant) => {
  const draft = publicationAsItStands(plan, now, latestReview(plan, now))
  return { hidesAny: isAnyHidden(plan, draft), address: addressOn(plan, draft) }
}

/** As it is printed now: what was kept back since stands on no page of it. */
const addressOn = (plan: Plan, publication: Publication | undefined): 'none' | 'stands' | 'kept' => {
  const { forms } = plan
  const { layout: { untold } = {}, hears = {} } = forms.urgentPage ?? {}
  const address = fieldMarked(forms, 'address')
  const entries = publication ? withoutKeptBack(publication).content.entries : []
  if (untold && offPaper(untold, hears, entries).length > 0) return 'kept'
  return entries.some(({ field }) => field === address) ? 'stands' : 'none'
}

const isAnyHidden = (plan: Plan, publication: Publication | undefined): boolean =>
  publication !== undefined && withoutHidden(plan, publication).leftOut.length > 0
