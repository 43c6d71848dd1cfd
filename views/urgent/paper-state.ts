import { ukDay } from '#src/flow/uk-day.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords } from '../frame/when.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'

export type PaperState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'stopped'; readonly plan: string }
  | { readonly kind: 'replaced'; readonly plan: string; readonly approvedAt: string }
  | {
      readonly kind: 'newest'
      readonly plan: string
      readonly version: number
      readonly approvedAt: string
      readonly reviewOn: string
      /** Something of it was taken back, or asked to be changed, since it was approved. */
      readonly hasChanged: boolean
    }

/** What whoever holds a printed copy may know without signing in: whether it is the newest, and not whose it is (H02). */
export const paperStateView =
  (state: PaperState, now: string): View<'paperState'> =>
  (says) => {
    const title = titleOf(says, state)
    return {
      title,
      isNight: true,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
${linesOf(says, state, ukDay(now)).map((line) => html`<p>${line}</p>`)}
${
  state.kind === 'unknown'
    ? nothing
    : html`<p>${says.paperState.asOf(momentInWords(now))}</p>
<p><a href="/urgent/${state.plan}">${says.paperState.staff}</a></p>`
}`,
    }
  }

const titleOf = ({ paperState }: Says<'paperState'>, state: PaperState): string =>
  state.kind === 'newest' && state.hasChanged ? paperState.newest.titleChanged : paperState[state.kind].title

const linesOf = ({ paperState }: Says<'paperState'>, state: PaperState, today: string): readonly Html[] => {
  const { refusal, notWhose } = paperState
  const said = saidOf(paperState, state, today)
  const after = state.kind === 'unknown' ? [] : state.kind === 'newest' ? [notWhose] : [refusal, notWhose]
  return [...said, ...after].map((line) => html`${line}`)
}

const saidOf = (
  { unknown, stopped, replaced, newest }: Says<'paperState'>['paperState'],
  state: PaperState,
  today: string,
): readonly string[] => {
  if (state.kind === 'unknown') return [unknown.text]
  if (state.kind === 'stopped') return [stopped.text]
  if (state.kind === 'replaced') return [replaced.text(momentInWords(state.approvedAt))]
  return [
    ...(state.hasChanged ? [newest.changed] : []),
    newest.text(state.version, momentInWords(state.approvedAt)),
    ...(state.reviewOn < today ? [newest.overdue(dayInWords(state.reviewOn))] : []),
  ]
}
