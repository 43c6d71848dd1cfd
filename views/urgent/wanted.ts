import type { Practice } from '#src/plan/practice.ts'
import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { select } from '../parts/select.ts'
import type { Says } from '../words.ts'
import type { UrgentTyped } from './search.ts'

export type PracticeNamed = Pick<Practice, 'id' | 'name'>

/** One button below “nobody was found”, with what was typed: who it is for stands above it, and the practice may stay unknown. */
export const sayWanted = (
  { wanted }: Says<'wanted'>,
  { by, nhsNumber, family, day, month, year }: UrgentTyped,
  practices: readonly PracticeNamed[],
): Html => html`<form method="post" action="/urgent/wanted" autocomplete="off" aria-label="${wanted.ask}">
<h2 class="nhsuk-heading-m">${wanted.ask}</h2>
<p>${wanted.askText}</p>
${Object.entries(by === 'number' ? { by, nhsNumber } : { by, family, day, month, year }).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
${select({
  name: 'practice',
  id: 'practice',
  label: wanted.practice,
  hint: wanted.practiceHint,
  items: [
    { value: '', text: wanted.unknown, selected: true },
    ...practices.map(({ id, name }) => ({ value: id, text: name, selected: false })),
  ],
})}
<p>${wanted.kept}</p>
${button({ text: wanted.button, variant: 'secondary', preventDoubleClick: true })}
</form>
`

/** The same for everybody, whatever there is of the person and wherever it went. */
export const saidWantedView: View<'wanted'> = ({ wanted: { said } }) => ({
  title: said.title,
  isNight: true,
  main: html`<h1 class="nhsuk-heading-l">${said.title}</h1>
<p><strong>${said.now}</strong></p>
<p>${said.text}</p>
<p>${said.same}</p>
<p><a href="/urgent">${said.again}</a></p>`,
})
