import type { OnePage } from '#src/flow/page.ts'
import type { PlanWanted } from '#src/plan/plans-wanted.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { checkboxes } from '../parts/checkboxes.ts'
import { insetText } from '../parts/inset-text.ts'
import { select } from '../parts/select.ts'
import { whoWanted } from '../review/wanted-who.ts'
import type { Says } from '../words.ts'

export type ForSomebody = {
  readonly as: 'carer' | 'clinician'
  readonly form: OnePage
  /** Other practices that may look after the person. */
  readonly practices: readonly { readonly id: string; readonly name: string }[]
  readonly chosen?: string
  /** Of a team to which no plan is handed: one of those practices is needed. */
  readonly isTeam: boolean
  /** Urgent care looked for a plan of this person; `isTheirs`: the number that was typed was compared, and goes into the plan. */
  readonly wanted?: Pick<PlanWanted, 'id' | 'who' | 'by' | 'at'> & { readonly isTheirs: boolean }
}

export const forSomebodyView =
  ({
    as,
    form,
    practices,
    chosen = '',
    isTeam,
    wanted,
  }: ForSomebody): View<'field' | 'page' | 'part' | 'problem' | 'takingOver' | 'wanted'> =>
  (says) => {
    const { title } = form.form.words
    const isWrong = Object.keys(form.problems).length > 0
    const { begin } = says.takingOver
    return {
      title: isWrong ? `${says.page.errorTitle}${title}` : title,
      back:
        as === 'carer'
          ? { href: '/plans', text: begin.toPlans }
          : wanted
            ? { href: '/reviews/wanted', text: says.wanted.title }
            : { href: '/reviews', text: begin.toReviews },
      main: html`${onePageTop(says, form, { practice: { label: isTeam ? begin.whichLeads : begin.which, why: '', heard: '' } })}<h1 class="nhsuk-heading-l">${title}</h1>
${
  isTeam && practices.length === 0
    ? html`<p>${begin.nowhere}</p>`
    : html`${wanted && insetText({ visuallyHiddenText: says.part.information, html: html`${whoWanted(says, wanted)}<p>${says.wanted.compare}</p>` })}${(isTeam ? begin.team : begin[as]).map((text) => html`<p>${text}</p>`)}
<form method="post" action="${as === 'carer' ? '/plans/for-somebody' : wanted ? `/reviews/wanted/${wanted.id}/plan` : '/reviews/for-somebody'}" novalidate aria-label="${title}">
${onePageFields(says, form)}
${practices.length > 0 && whichPractice(says, { form, practices, chosen, isTeam })}
${wanted && 'nhsNumber' in wanted.who && isTheirs(says, wanted)}
${button({ text: begin.button, preventDoubleClick: true })}
</form>`
}`,
    }
  }

/** Nothing that somebody typed in a hurry goes into a plan before it was compared. */
const isTheirs = ({ wanted: words }: Says<'wanted'>, wanted: NonNullable<ForSomebody['wanted']>): Html =>
  checkboxes({
    name: 'theirs',
    values: wanted.isTheirs ? ['yes'] : [],
    fieldset: { legend: { text: words.theirs } },
    hint: words.theirsHint,
    items: [{ value: 'yes', text: words.isTheirs }],
  })

/** Only for a person whom another practice looks after, or who begins it leads none. */
const whichPractice = (
  { part, takingOver: { begin } }: Says<'part' | 'takingOver'>,
  {
    form,
    practices,
    chosen,
    isTeam,
  }: Required<Pick<ForSomebody, 'form' | 'practices' | 'chosen' | 'isTeam'>>,
): Html =>
  select({
    name: 'practice',
    id: 'practice',
    label: { text: isTeam ? begin.whichLeads : begin.which, size: 's' },
    ...(form.problems.practice === undefined
      ? {}
      : { errorMessage: { text: begin.noPractice, visuallyHiddenText: part.error } }),
    items: [{ id: '', name: isTeam ? begin.unchosen : begin.notAnother }, ...practices].map(
      ({ id, name }) => ({
        ...{ value: id, text: name },
        selected: id === chosen,
      }),
    ),
  })
