import type { Page } from '../frame/page.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { demoWords } from './demo.words.en.ts'
import type { DemoPersonKey } from './people.en.ts'
import { demoPeople } from './people.en.ts'

/** The front door of the demonstration: what this is, an empty plan, and the people one can be. */
export const demoView = (): Page => ({
  title: demoWords.strap,
  main: html`<h1 class="nhsuk-heading-xl">${demoWords.title}
<span class="nhsuk-caption-xl nhsuk-caption--bottom">${demoWords.strap}</span></h1>
${demoWords.what.map((line) => html`<p class="nhsuk-lede-text sayso-door__line">${line}</p>`)}
<h2 class="nhsuk-heading-l nhsuk-u-margin-top-6">${demoWords.newTitle}</h2>
<p>${demoWords.newText}</p>
<form method="post" action="/demo/patients" novalidate>${button({ text: demoWords.newButton })}</form>
<h2 class="nhsuk-heading-l">${demoWords.beTitle}</h2>
<p>${demoWords.beText}</p>
${groups.map(group)}
<p><a href="/sign-in">${demoWords.own}</a></p>`,
})

type Group = { readonly title: string; readonly people: readonly DemoPersonKey[] }

const groups: readonly Group[] = [
  { title: demoWords.groups.home, people: ['rose', 'daniel', 'walter', 'marion', 'peter'] },
  { title: demoWords.groups.practice, people: ['hannah', 'callum'] },
  { title: demoWords.groups.urgent, people: ['samira'] },
  { title: demoWords.groups.learning, people: ['tom', 'erin'] },
]

const group = ({ title, people }: Group): Html => html`<h3 class="nhsuk-heading-m">${title}</h3>
<ul class="sayso-people">${people.map(person)}</ul>`

const person = (key: DemoPersonKey): Html => {
  const { name, about } = demoPeople[key]
  return html`<li class="sayso-people__one">
<p class="sayso-people__words"><b>${name}</b> ${about}</p>
<form method="post" action="/demo/sign-in/${key}" novalidate>
${button({ text: `${demoWords.be} ${name}`, variant: 'secondary', small: true })}
</form>
</li>`
}
