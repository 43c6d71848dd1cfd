import type { Context } from 'hono'
import { authorityListView, authorityView } from '#views/review/authority.ts'
import type { DeskKept } from '#views/review/desk-kept.ts'
import { markedIn } from '../../flow/mark.ts'
import { type Asking, isTaken, neededMarked, type OnePage, openedPage, postedPage } from '../../flow/page.ts'
import { readIn } from '../../flow/words-in.ts'
import type { Carer } from '../../plan/carer.ts'
import type { Command } from '../../plan/command.ts'
import type { Plan } from '../../plan/plan.ts'
import { nationOf } from '../../plan/plan-forms.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { forgetTyped } from '../frame/begun.ts'
import { type Door, type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, tellingNothing } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { asideMoved, fieldsOf, keyOf, notTaken, openedAtDesk, placeOf } from './desk-begun.ts'
import { patientOf } from './patient-of.ts'

/** Who decides for the person: recorded by a clinician who has the papers before her, and ended by one (H24). */
export const authorityRoutes = (service: Service) =>
  room(service, mayRecord)
    .get('/plans/:plan/authority', (c, { plan }) => {
      tellingNothing(c)
      const carers = Object.values(plan.carers).filter(isHere)
      const isRecorded = arePapersRecorded(service, plan)
      return service.respond(
        c,
        authorityListView({ plan: plan.id, patient: patientOf(plan), carers, isRecorded }),
      )
    })
    .behind(withCarer)
    .post('/plans/:plan/authority/:carer/end', (c, held) =>
      doIt(service, c, held, {
        ...{ kind: 'end-authority', carer: held.carer.id },
        reference: c.get('post').get('reference') ?? held.carer.authority?.reference ?? '',
      }),
    )
    .behind(withPapers)
    .get('/plans/:plan/authority/:carer', async (c, held) =>
      show(
        service,
        c,
        held,
        await openedAtDesk(service, c, { found: held, key: keyFor(held), asking: asked(service, held) }),
      ),
    )
    .post('/plans/:plan/authority/:carer', async (c, held) => {
      const asking = asked(service, held)
      const sent = { found: held, place: placeOf(keyFor(held), fieldsOf(asking.form)), params: c.get('post') }
      const moved = await asideMoved(service, c, sent, c.req.path)
      if (moved) return moved
      const form = postedPage(asking, sent.params)
      if (!isTaken(form))
        return show(service, c, held, { page: form, kept: await notTaken(service, sent, keyFor(held)) })
      await forgetTyped(service, sent)
      const document = neededMarked(form, 'authority-document')
      const reference = neededMarked(form, 'authority-reference')
      return await doIt(service, c, held, {
        kind: 'record-authority',
        carer: held.carer.id,
        document,
        reference,
      })
    })

const mayRecord = withPlan('record-authority', 'clinician')
type WithCarer = OnPlan<'clinician'> & { readonly carer: Carer }

const isHere = ({ account, removed }: Carer): boolean => account !== undefined && !removed

/** Where no papers give power over health and care, nobody is asked which ones they saw. */
const arePapersRecorded = (service: Service, plan: Plan): boolean => {
  const page = openedPage(asked(service, { plan }))
  return page.asked.includes(markedIn([page.form], 'authority-document') ?? '')
}

const withCarer: Door<WithCarer> = async (service, c) => {
  const entry = await mayRecord(service, c)
  if (entry.kind !== 'in') return entry
  const carers = Object.values(entry.held.plan.carers).filter(isHere)
  const carer = carers.find(({ id }) => id === c.req.param('carer'))
  return carer ? { ...entry, held: { ...entry.held, carer } } : { kind: 'fault', fault: 'not-found' }
}

const withPapers: Door<WithCarer> = async (service, c) => {
  const entry = await withCarer(service, c)
  if (entry.kind !== 'in' || arePapersRecorded(service, entry.held.plan)) return entry
  return { kind: 'fault', fault: 'not-found' }
}

/** Which papers there are depends on the nation, and of a child on nobody's papers but on who has parental responsibility. */
const asked = ({ forms }: Service, { plan }: Pick<WithCarer, 'plan'>): Asking => {
  const nation = nationOf(plan, 'team')
  const { age } = givenFor(plan, 'team', plan.forms.approval.section)
  return {
    form: readIn(forms.authority, { nation }),
    given: { pathway: [], role: 'clinician', age, nation },
  }
}

type Shown = { readonly page: OnePage; readonly kept: DeskKept }
const keyFor = ({ carer }: WithCarer): string => keyOf('papers', [carer.id])

const show = (service: Service, c: Context<Env>, { plan, carer }: WithCarer, shown: Shown): Response => {
  tellingNothing(c)
  const page = { plan: plan.id, patient: patientOf(plan), carer, form: shown.page, kept: shown.kept }
  return service.respond(c, authorityView(page), c.req.method === 'POST' ? 422 : 200)
}

const doIt = async (
  service: Service,
  c: Context<Env>,
  { plan, act }: WithCarer,
  command: Command,
): Promise<Response> => {
  const outcome = await act(command)
  return outcome.ok ? goTo(c, `/plans/${plan.id}/authority`) : await refused(service, c, outcome.refusal)
}
