import { dayInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import { ownWords } from '../parts/own-words.ts'
import type { TalkLine } from '../review/talk.ts'
import type { Says } from '../words.ts'

/** Told to the person: what a clinician wrote down of the talk that they asked for, and what to do where it is wrong. */
export const talkTold = (
  { part, talk: { own } }: Says<'part' | 'talk'>,
  plan: string,
  { outcome, how, on, words, by }: TalkLine,
): Html => {
  const way = outcome === 'no' ? ['submission', own.handOver] : ['taking-back', own.takeBack]
  return insetText({
    visuallyHiddenText: part.information,
    html: html`<h2 class="nhsuk-heading-m">${own.title}</h2>
<p>${own.became[outcome](by.name, own.how[how], dayInWords(on))}</p>
${words !== '' && html`<p>${own.words}</p>${ownWords([words])}`}<p>${own.wrong[outcome]}</p><p><a href="/plans/${plan}/${way[0]}">${way[1]}</a></p>`,
  })
}
