import type { Context } from 'hono'
import type { Agreed } from '#views/review/agreement.ts'
import { colleagueSigns } from '#views/review/colleague-signs.ts'
import { subjectsIn } from '../../flow/condition.ts'
import { type Asking, isTaken, type OnePage, openedPage, postedPage, saidBySteps } from '../../flow/page.ts'
import { agreementRecorded, isTalkFirst, saidAgain } from '../../plan/agreement.ts'
import type { Entry } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { missingAgreement } from '../../plan/reads/completeness.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { givenFor } from '../../plan/reads/reading.ts'
import { rulesNow } from '../../plan/reads/rules.ts'
import type { Found, OnPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo } from '../frame/respond.ts'
import type { Service } from '../frame/service.ts'
import { signsElse } from './in-hand.ts'
import { patientOf } from './patient-of.ts'

/** Who wrote in the draft signs nothing; what she heard the person agree to she alone can write down. */
export const toDrafter = async (
  service: Service,
  c: Context<Env>,
  found: Found<'clinician'>,
  asked?: OnePage,
): Promise<Response> => {
  const { plan } = found
  const record = agreementRecorded(plan)
  const page = asked ?? openedPage(agreementAsked(plan))
  return service.respond(
    c,
    colleagueSigns({
      plan: plan.id,
      patient: patientOf(plan),
      signsElse: await signsElse(service, found),
      agreed: agreedIn(plan),
      recorded: record && { name: record.by.name, at: record.at },
      agreement: page,
      isOpen: asked !== undefined || isAgreementOpen(plan, service.clock.now()),
    }),
    asked ? 422 : 403,
  )
}

/** What the person told a clinician that they agree to; then she, or a colleague, signs. `again`: the page with what is wrong. */
export const writeAgreement = async (
  service: Service,
  c: Context<Env>,
  { plan, act }: OnPlan<'clinician'>,
  again: (agreement: OnePage) => Promise<Response>,
): Promise<Response> => {
  // What its person said at the hand-over is nobody's to say otherwise.
  if (agreementRecorded(plan) === undefined && !isAgreementOpen(plan, service.clock.now()))
    return service.errorPage(c, 'wrong-state')
  const agreement = postedPage(agreementAsked(plan), c.get('post'))
  if (!isTaken(agreement)) return await again(agreement)
  for (const one of saidBySteps(agreement)) {
    const place = { section: agreement.form.section.id, at: [], read: plan.version }
    const saved = await act({ kind: 'answer', ...place, ...one })
    if (!saved.ok) return await refused(service, c, saved.refusal)
  }
  return goTo(c, `/plans/${plan.id}/approval`)
}

/** What the person agreed to, asked of the clinician: she answers what clinicians may. */
export const agreementAsked = (plan: Plan): Asking => {
  const { submission } = plan.forms
  return { form: submission, given: { ...givenFor(plan, 'team', submission.section), asks: ['K'] } }
}

/** Nobody has said on what the plan is made, or a rule forbids what was said: it is settled at signing. */
export const isAgreementOpen = (plan: Plan, today: string): boolean =>
  missingAgreement(plan).length > 0 ||
  rulesNow(plan, { at: 'approval', today }, 'block').some(({ when }) =>
    subjectsIn(when).some((field) => Object.hasOwn(plan.forms.submission.section.fields, field)),
  )

/** What stands of it, and in whose words. */
export const agreedIn = (plan: Plan): readonly Agreed[] =>
  entriesOf(plan, plan.forms.submission).map((entry) => agreedLine(plan, entry))

/** What somebody wants to be talked with about before they agree, and no clinician has written down since. */
export const toTalkFirst = (plan: Plan): readonly Agreed[] => {
  const entries = entriesOf(plan, plan.forms.submission)
  const isRecorded = (name: string): boolean =>
    entries.some(({ field, saidBy: { voice } }) => field === name && voice === 'team')
  return entries
    .filter((entry) => isTalkFirst(plan, entry) && !isRecorded(entry.field))
    .map((entry) => agreedLine(plan, entry))
}

const agreedLine = (plan: Plan, entry: Entry): Agreed => {
  const { question, shown, said, saidBy, saidAt } = saidAgain(plan, entry)
  return { question, lines: said.kind === 'answer' ? shown : said.kind, who: saidBy.name, at: saidAt }
}
