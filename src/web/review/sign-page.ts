import type { Typed } from '#views/form/field.ts'
import type { View } from '#views/frame/page.ts'
import { approval } from '#views/review/approval.ts'
import type { Said } from '../../flow/answer.ts'
import { needOf } from '../../flow/needs.ts'
import { typedFor } from '../../flow/posted.ts'
import type { Clinician } from '../../plan/actor.ts'
import { isAccepted } from '../../plan/deeds/reviewing.ts'
import type { Plan } from '../../plan/plan.ts'
import { missingForApproval, notAskedOf } from '../../plan/reads/completeness.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import { leftAside } from '../../plan/reads/left-aside.ts'
import { fieldMarked } from '../../plan/reads/marked.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'
import { latestReview } from '../../plan/reads/review-limit.ts'
import { rulesNow } from '../../plan/reads/rules.ts'
import type { Current } from '../../plan/refusal.ts'
import type { Web } from '../frame/web.ts'
import { asideLine, labelAt, missingLine } from './agenda-lines.ts'
import { patientOf } from './patient-of.ts'
import { reviewPath } from './section-page.ts'

export type Signing = { readonly plan: Plan; readonly actor: Clinician }
export type Shown = {
  readonly typed: Typed | undefined
  readonly problems: Readonly<Record<string, string>>
  /** Other plans that are current under the same NHS number. */
  readonly current?: readonly Current[]
}

/** The sign page; only the review date is filled in, since a tick of ours would claim what nobody did. */
export const signPage = async (
  web: Web,
  { plan, actor }: Signing,
  { typed, problems, current = [] }: Shown,
): Promise<View> => {
  const form = plan.forms.approval
  const practice = plan.practice && (await web.practices.find(plan.practice))
  const at = web.clock.now()
  const latest = latestReview(plan, at)
  return approval({
    plan: plan.id,
    patient: patientOf(plan),
    form,
    asked: askedIn(plan),
    typed: typed ?? proposed(plan, latest),
    problems,
    read: plan.draftVersion,
    current,
    replaces: plan.approved?.version,
    signs: {
      name: actor.name,
      jobRole: actor.jobRole,
      registration: actor.registration,
      practice: practice?.name ?? '',
    },
    contains: containedIn(plan),
    notAsked: notAskedOf(plan).map((spot) => labelAt(plan, spot)),
    latestReview: latest,
    notAccepted: sectionLinks(
      plan,
      plan.forms.chapters.map(({ section }) => section.id).filter((id) => !isAccepted(plan, id)),
    ),
    missing: missingForApproval(plan, at).map((one) => missingLine(plan, one)),
    leftAside: leftAside(plan).map((one) => asideLine(plan, one)),
    blocks: rulesNow(plan, { at: 'approval', today: at }, 'block').map((rule) => rule.words),
  })
}

/** One choice each first: a key to reach them and a key to choose, so that the plan is signed in seven. */
const askedIn = ({ forms }: Plan): readonly string[] => {
  const { fields } = forms.approval.section
  const rank = (name: string): number => keysNeeded.indexOf(fields[name]?.control ?? '')
  return Object.keys(fields).sort((a, b) => rank(a) - rank(b))
}
const keysNeeded = ['one', 'many', 'date']

const proposed = ({ forms }: Plan, latest: string): Typed => {
  const name = fieldMarked(forms, 'next-review') ?? ''
  const field = forms.approval.section.fields[name]
  return field ? typedFor(field, name, { kind: 'answer', value: latest }) : {}
}

const containedIn = (plan: Plan) =>
  [...plan.forms.chapters, plan.forms.submission].map((form) => ({
    title: form.words.title,
    answers: entriesOf(plan, form).filter(
      ({ said, field }) => said.kind === 'answer' && form.section.fields[field]?.control !== 'list',
    ).length,
  }))

export const sectionLinks = (plan: Plan, sections: readonly string[]) =>
  plan.forms.chapters
    .filter(({ section }) => sections.includes(section.id))
    .map(({ section, words }) => ({ text: words.title, href: reviewPath(plan.id, section.id) }))

/** The musts of the sign-off that were not in the post. */
export const unansweredIn = (
  plan: Plan,
  said: Readonly<Record<string, Said>>,
): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(plan.forms.approval.section.fields)
      .filter(([name, field]) => needOf(field, pathwaysOf(plan)) === 'M' && said[name]?.kind !== 'answer')
      .map(([name]) => [name, 'unanswered']),
  )
