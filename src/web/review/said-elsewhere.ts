import type { ReviewSection } from '#views/review/section.ts'
import type { Form } from '../../flow/form.ts'
import { heardOf } from '../../flow/heard-of.ts'
import type { Entry } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { nameOf } from './who-of.ts'

type Here = { readonly plan: Plan; readonly form: Form }

/** What the team wrote elsewhere to be done at the same moment: two orders that differ are read by one crew. */
export const ordersElsewhere = ({ plan, form }: Here): ReviewSection['orders'] => {
  const { besideOrders = [] } = form.section
  return besideOrders.length === 0
    ? []
    : answersElsewhere({ plan, form }).flatMap((entry) =>
        besideOrders.includes(entry.field) ? [besideLine(entry, entry.shown)] : [],
      )
}

/** In the words of who said it; what a clinician wrote at the person's word is among it. */
export const saidElsewhere = ({ plan, form }: Here): ReviewSection['beside'] => {
  const { beside = [], besideHeard } = form.section
  if (beside.length === 0) return []
  const all = answersElsewhere({ plan, form })
  const asked = all.filter(({ field }) => beside.includes(field))
  const others = all.filter((one) => !asked.includes(one))
  return [...asked.map((entry) => besideLine(entry, entry.shown)), ...heardBeside(plan, besideHeard, others)]
}

/** Whatever speaks of it and was asked for something else, with the lines that do. */
const heardBeside = (
  { forms: { urgentPage } }: Plan,
  hears: string | undefined,
  entries: readonly Entry[],
): ReviewSection['beside'] => {
  const own = entries.filter(
    ({ saidBy, class: kind, sees }) => (saidBy.voice !== 'team' || kind === 'W') && sees !== 'site',
  )
  return (urgentPage?.layout.parts ?? [])
    .flatMap(({ holds }) => holds)
    .flatMap((block) =>
      urgentPage && block.draw === 'heard' && block.hears === hears
        ? heardOf(block, urgentPage, own).all
        : [],
    )
    .flatMap(({ said, own: { texts } }) => (texts.length === 0 ? [] : [besideLine(said, texts)]))
}

const besideLine = ({ question, saidBy }: Entry, lines: readonly string[]) => ({
  question,
  who: nameOf(saidBy),
  lines,
})

const answersElsewhere = ({ plan, form }: Here): readonly Entry[] =>
  plan.forms.sections
    .filter((one) => one !== form)
    .flatMap((one) => entriesOf(plan, one))
    .filter(({ said, shown }) => said.kind === 'answer' && shown.length > 0)
