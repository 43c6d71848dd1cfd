import type { View } from '../frame/page.ts'
import { html } from '../html.ts'
import { type NotToFollow, notToFollow, notToFollowTitle } from './not-to-follow.ts'

/** What is left of a plan that is not current: why, since when, and not even a name (RULE-CON-2). */
export const goneView =
  (notice: NotToFollow): View<'gone'> =>
  (says) => {
    const title = notToFollowTitle(says, notice)
    return {
      title,
      isNight: true,
      main: html`<h1 class="nhsuk-heading-l">${title}</h1>
${notToFollow(says, notice)}
<p><a href="/urgent">${says.gone.search}</a></p>`,
    }
  }

/** What a person sees who wants to read what others read, before there is anything. */
export const notYetView =
  (plan: string): View<'gone'> =>
  (says) => ({
    title: says.gone.notYet,
    main: html`<h1 class="nhsuk-heading-l">${says.gone.notYet}</h1>
<p>${says.gone.notYetText}</p>
<p><a href="/plans/${plan}">${says.gone.toPlan}</a></p>`,
  })
