import type { View } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import type { Says } from '../words.ts'
import type { DemoPersonKey } from './people.en.ts'
import { demoPeople } from './people.en.ts'

/** The front door of the demonstration: what this is, an empty plan, and the people one can be. */
export const demoView = (): View<'demo'> => (says) => ({
  title: says.demo.strap,
  main: html`<h1 class="nhsuk-heading-xl">${says.demo.title}
<span class="nhsuk-caption-xl nhsuk-caption--bottom">${says.demo.strap}</span></h1>
${says.demo.what.map((line) => html`<p class="nhsuk-lede-text sayso-door__line">${line}</p>`)}
<h2 class="nhsuk-heading-l nhsuk-u-margin-top-6">${says.demo.newTitle}</h2>
<p>${says.demo.newText}</p>
<form method="post" action="/demo/patients" novalidate aria-label="${says.demo.newTitle}">${button({ text: says.demo.newButton })}</form>
<h2 class="nhsuk-heading-l">${says.demo.beTitle}</h2>
<p>${says.demo.beText}</p>
${groups(says).map((one) => group(says, one))}
<p><a href="/sign-in">${says.demo.own}</a></p>`,
})

type Group = { readonly title: string; readonly people: readonly DemoPersonKey[] }

const groups = (says: Says<'demo'>): readonly Group[] => [
  {
    title: says.demo.groups.home,
    people: [
      'rose',
      'daniel',
      'walter',
      'marion',
      'peter',
      'ruth',
      'harold',
      'edith',
      'tariq',
      'joy',
      'morag',
      'amina',
      'jana',
      'kwame',
      'nessa',
      'dmytro',
      'ivy',
    ],
  },
  { title: says.demo.groups.practice, people: ['hannah', 'callum'] },
  { title: says.demo.groups.helping, people: ['nora'] },
  { title: says.demo.groups.urgent, people: ['samira'] },
  { title: says.demo.groups.learning, people: ['tom', 'erin', 'imogen'] },
]

const group = (
  says: Says<'demo'>,
  { title, people }: Group,
): Html => html`<h3 class="nhsuk-heading-m">${title}</h3>
<ul class="sayso-people">${people.map((one) => person(says, one))}</ul>`

const person = (says: Says<'demo'>, key: DemoPersonKey): Html => {
  const { name, about } = demoPeople[key]
  return html`<li class="sayso-people__one">
<p class="sayso-people__words"><b>${name}</b> ${about}</p>
<form method="post" action="/demo/sign-in/${key}" novalidate aria-label="${says.demo.be} ${name}">
${button({ text: `${says.demo.be} ${name}`, variant: 'secondary', small: true })}
</form>
</li>`
}
