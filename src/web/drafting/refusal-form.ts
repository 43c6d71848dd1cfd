import type { Context } from 'hono'
import { noPdfView } from '#views/print/no-pdf.ts'
import { type RefusalFormPage, refusalFormPaper, refusalFormView } from '#views/print/refusal-form.ts'
import { saysNone } from '../../flow/controls/none.ts'
import { type Json, keptRows, part } from '../../flow/json.ts'
import { voiceOf } from '../../plan/access.ts'
import type { Plan } from '../../plan/plan.ts'
import { nationOf } from '../../plan/plan-forms.ts'
import { givenFor, pathIn, pathwaysOf, personNamed, textMarked } from '../../plan/reads/reading.ts'
import { possibleRefusals } from '../../plan/reads/refusals.ts'
import { type OnPlan, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { isPrintLarge } from '../frame/print-size.ts'
import { answer, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'

/** A form to sign and witness by hand, made of what the person says they refuse: nothing here makes a decision, or signs one (RULE-ADRT-3). */
export const refusalFormRoutes = (service: Service) =>
  room(service, withPlan('read-draft', 'patient'))
    .get('/plans/:plan/advance-decision', (c, found) =>
      service.respond(c, refusalFormView(pageOf(service, found))),
    )
    .get('/plans/:plan/advance-decision/pdf', (c, found) => printed(service, c, found))

/** Among the prints it stands for whoever is asked about treatments by their reason, and for whoever wrote a refusal. */
export const isRefusalFormListed = (plan: Plan, { refusalForm: form }: Service['forms']): boolean => {
  const listed: readonly string[] = form.listedFor
  return (
    pathwaysOf(plan).every((one) => listed.includes(one)) ||
    rowsIn(plan, form).length > 0 ||
    possibleRefusals(plan).some(({ entry }) => entry.saidBy.voice === 'person')
  )
}

const pageOf = ({ forms, clock }: Service, found: OnPlan): RefusalFormPage => {
  const { plan } = found
  const { refusalForm: form } = forms
  return {
    plan: plan.id,
    why: whyNone(found, form),
    name: personNamed(plan),
    born: textMarked(plan, 'birth-date'),
    nhsNumber: textMarked(plan, 'nhs-number'),
    rows: rowsIn(plan, form),
    takenBack: takenBackIn(plan, form.takenBack),
    elsewhere: possibleRefusals(plan)
      .filter(({ entry }) => entry.saidBy.voice === 'person' && entry.field !== form.refusals)
      .map(({ entry }) => ({ question: entry.question, lines: entry.shown })),
    now: clock.now(),
  }
}

/** The law gives it to adults who can decide, and another law holds elsewhere (RULE-ADRT-1). */
const whyNone = ({ plan, actor }: OnPlan, { nations, couldDecide }: Form): RefusalFormPage['why'] => {
  const [first] = plan.forms.sections
  const nation = nationOf(plan, voiceOf(actor))
  if (!nations.some((one) => one === nation)) return 'nation'
  if (first && givenFor(plan, 'person', first.section).age === 'child') return 'child'
  return couldDecide.not.includes(String(ownAnswer(plan, couldDecide.field))) ? 'could-not' : undefined
}

type Form = Service['forms']['refusalForm']

const ownAnswer = (plan: Plan, field: string): Json | undefined => {
  const form = plan.forms.sections.find(({ section }) => section.fields[field])
  const said = form && pathIn(plan, 'person', form.section).live[field]
  return said?.kind === 'answer' ? said.value : undefined
}

const rowsIn = (plan: Plan, { refusals, parts }: Form): RefusalFormPage['rows'] =>
  keptRows(ownAnswer(plan, refusals)).flatMap((row) => {
    const said = part(row, 'said') ?? ''
    const text = (name: string): string => String(part(said, name) ?? '')
    const treatment = text(parts.treatment)
    if (treatment === '') return []
    return [
      {
        treatment,
        when: text(parts.when),
        lifeSustaining: ynuOf(text(parts.lifeSustaining)),
        isEvenIf: text(parts.evenIf) === 'yes',
      },
    ]
  })

const ynuOf = (text: string) => (text === 'yes' || text === 'no' ? text : 'not-known')

/** What was taken back is on no form unseen: its page says so before it is printed (RULE-ADRT-8). */
const takenBackIn = (plan: Plan, field: string): string | undefined => {
  const value = ownAnswer(plan, field)
  return value === undefined || saysNone(value) ? undefined : String(part(value, 'what') ?? '')
}

const printed = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const { clock } = service
  const says = wordsFor(c)
  const page = pageOf(service, found)
  const here = `/plans/${found.plan.id}/advance-decision`
  if (page.why !== undefined) return service.respond(c, refusalFormView(page))
  const { title, mark, printedOn } = says.refusalForm
  const made = await service.makePdf({
    page: String(refusalFormPaper(says, page, 1)),
    title: `${title} – ${page.name}`,
    top: `${mark}\n${page.name}`,
    bottom: `${mark} ${printedOn(page.now)}`,
    author: says.pdf.service,
    language: says.pdf.language,
    region: says.pdf.region,
    large: isPrintLarge(c),
    atSeconds: Math.floor(Date.parse(clock.now()) / 1000),
  })
  if (made.kind !== 'made') return service.respond(c, noPdfView(made.kind, here), 503)
  const headers = {
    'Content-Type': 'application/pdf',
    'Content-Disposition': 'inline; filename="refusals-to-sign.pdf"',
  }
  return answer(c, { body: made.pdf, headers })
}
