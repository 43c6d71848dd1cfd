import type { OnePage } from '#src/flow/page.ts'
import type { Governed } from '#src/plan/access-log.ts'
import type { Sum, Sums, Unusual } from '#src/plan/reads/governed.ts'
import type { Wrote } from '#src/plan/reads/who-wrote.ts'
import { onePageFields, onePageTop } from '../form/one-page.ts'
import type { View } from '../frame/page.ts'
import { dayInWords, momentInWords, nhsNumberInWords } from '../frame/when.ts'
import { type Html, html } from '../html.ts'
import { button } from '../parts/button.ts'
import { input } from '../parts/input.ts'
import { insetText } from '../parts/inset-text.ts'
import { select } from '../parts/select.ts'
import { table } from '../parts/table.ts'
import type { Says } from '../words.ts'

/** What was chosen of it, as it stands in the address. */
export type Chosen = Readonly<Record<'until' | 'practice' | 'who' | 'deed' | 'plan', string>>
export type Governance = {
  readonly from: string
  readonly until: string
  readonly chosen: Chosen
  /** Those that are covered, by name. */
  readonly practices: readonly { readonly id: string; readonly name: string }[]
  readonly coversAll: boolean
  readonly people: readonly { readonly account: string; readonly name: string }[]
  readonly sums: Sums
  readonly unusual: readonly Unusual[]
  /** The newest of them. */
  readonly shown: readonly Governed[]
  readonly isMore: boolean
  readonly isCut: boolean
  readonly most: number
  readonly reasons: Readonly<Record<string, string>>
}

export const governanceView =
  (page: Governance): View<'governance' | 'part' | 'receipts'> =>
  (says) => {
    const { governance: words } = says
    const isChosen = Object.entries(page.chosen).some(([name, value]) => name !== 'until' && value !== '')
    return {
      title: words.title,
      main: html`<h1 class="nhsuk-heading-l">${words.title}</h1>
<p>${words.lead(momentInWords(page.from), momentInWords(page.until))}</p>
<p>${words.covers} ${page.coversAll ? words.coversAll : page.practices.map(({ name }) => name).join(', ')}. ${words.looked}</p>
${filter(says, page)}${page.isCut && html`<p>${words.cut(page.most)}</p>`}
${page.shown.length === 0 ? html`<p>${isChosen ? words.noneChosen : words.none}</p>` : found(says, page)}`,
    }
  }

const filter = ({ governance: words }: Says<'governance'>, { chosen, ...page }: Governance): Html => {
  const options = (name: keyof Chosen, all: string, others: readonly (readonly [string, string])[]) => ({
    ...{ name, id: name },
    items: [['', all] as const, ...others].map(([value, text]) => ({
      value,
      text,
      selected: value === chosen[name],
    })),
  })
  const deeds = Object.entries(words.deeds)
  return html`<form method="get" action="/governance" aria-label="${words.filter}">
${input({ name: 'until', label: words.until, value: chosen.until, type: 'date', width: 10 })}
${select({
  label: words.practice,
  ...options(
    'practice',
    words.everywhere,
    page.practices.map(({ id, name }) => [id, name] as const),
  ),
})}
${select({
  label: words.who,
  ...options('who', words.everybody, whoCanBeChosen(words, chosen, page.people)),
})}
${select({ label: words.deed, ...options('deed', words.everything, deeds) })}
${input({ name: 'plan', label: words.plan, hint: words.planHint, value: chosen.plan, autocomplete: 'off', width: 20, attributes: { dir: 'auto' } })}
${button({ text: words.show, variant: 'secondary' })}</form>`
}

/** Whoever was chosen stays so on days of which nothing is written down of them: nothing else is shown as chosen than is looked for. */
const whoCanBeChosen = (
  words: Says<'governance'>['governance'],
  { who }: Chosen,
  people: Governance['people'],
): readonly (readonly [string, string])[] => [
  ...(who === '' || people.some(({ account }) => account === who)
    ? []
    : [[who, words.whoOfOtherDays] as const]),
  ...people.map(({ account, name }) => [account, name] as const),
]

const found = (says: Says<'governance' | 'part' | 'receipts'>, page: Governance): Html => {
  const { governance: words } = says
  const at = (more: Partial<Chosen>, text: string) =>
    html`<a href="/governance?${new URLSearchParams({ ...page.chosen, ...more }).toString()}">${text}</a>`
  return html`<h2 class="nhsuk-heading-m">${words.unusual}</h2>
${page.unusual.length === 0 ? html`<p>${words.noUnusual}</p>` : insetText({ visuallyHiddenText: says.part.information, html: html`<p>${words.unusualText}</p><ul class="nhsuk-list nhsuk-list--bullet">${page.unusual.map((one) => html`<li><bdi>${one.name}</bdi>, ${dayInWords(one.day)}: ${unusual(says, one)}</li>`)}</ul>` })}
${sums(words.byReader, [words.reader, words.entries, words.plans], page.sums.byReader, (one) => [
  at({ who: one.account }, [one.name, one.jobRole, one.service].filter((text) => text !== '').join(', ')),
  one.rows,
  one.plans,
])}
${sums(words.byDay, [words.day, words.entries, words.plans, words.readers], page.sums.byDay, (one) => [dayInWords(one.day), one.rows, one.plans, one.readers])}
${sums(words.byPlan, [words.plan, words.entries, words.readers], page.sums.byPlan, (one) => [planLink(one.plan), one.rows, one.readers])}
<h2 class="nhsuk-heading-m">${words.all}</h2>${page.isMore && html`<p>${words.most(page.shown.length)}</p>`}
${list(says, page, page.shown)}
<p><a href="/governance.csv?${new URLSearchParams(page.chosen).toString()}">${words.file}</a> ${words.fileText}</p>`
}

const unusual = ({ governance: { said } }: Says<'governance'>, one: Unusual): Html => {
  if (one.is === 'many-plans') return html`${said[one.is](one.plans, one.otherwise)}`
  if (one.is === 'often-one') return html`${said[one.is](one.times)} ${planLink(one.plan)}`
  return html`${one.is === 'many-searches' ? said[one.is](one.times) : said[one.is](one.plans)}`
}

const planLink = (plan: string): Html =>
  html`<a class="sayso-wrap" href="/governance/plans/${plan}">${plan}</a>`

const sums = <One extends Sum>(
  title: string,
  head: readonly string[],
  all: readonly One[],
  cells: (one: One) => readonly (Html | string | number)[],
): Html | false =>
  all.length > 0 &&
  html`<h2 class="nhsuk-heading-m">${title}</h2>${table({
    responsive: true,
    caption: { text: title, classes: 'nhsuk-u-visually-hidden' },
    head: head.map((text) => ({ text })),
    rows: all.map((one) => cells(one).map((cell, at) => ({ header: head[at] ?? '', html: html`${cell}` }))),
  })}`

/** Without whose plan it is: the person is called so, and whoever helps them. */
const list = (
  says: Says<'governance' | 'receipts'>,
  { reasons }: Pick<Governance, 'reasons'>,
  all: readonly Governed[],
): Html =>
  html`<ol class="nhsuk-list sayso-receipts">${all.map(
    (
      one,
    ) => html`<li class="sayso-receipt"><p><strong><time datetime="${one.at}">${momentInWords(one.at)}</time></strong></p>
<p><bdi>${[whoOf(says, one), one.jobRole, one.service].filter((text) => text !== '').join(', ')}</bdi></p>
<p>${says.governance.deeds[one.deed]}. ${reasonOf(says, reasons, one)}</p>${one.plan !== undefined && html`<p>${says.governance.plan}: ${planLink(one.plan)}</p>`}</li>`,
  )}</ol>`

export const whoOf = (
  { governance }: Says<'governance'>,
  { reason, name, jobRole, service }: Governed,
): string => {
  if (jobRole !== '' || service !== '') return name
  if (reason === 'own') return governance.person
  return reason === 'helper' || reason === 'helping' ? governance.helper : governance.atHome
}

/** What a reason that was chosen is called; what was typed behind it may name somebody, and stands on the plan’s own page alone. */
export const reasonOf = (
  { receipts }: Says<'receipts'>,
  reasons: Readonly<Record<string, string>>,
  { reason }: Governed,
): string => new Map(Object.entries({ ...receipts.known, ...reasons })).get(reason.split(': ')[0] ?? '') ?? ''

export type GovernedPlan = {
  readonly plan: string
  readonly practice: string
  readonly accesses: readonly Governed[]
  readonly wrote: readonly Wrote[]
  readonly isWroteCut: boolean
  readonly reasons: Readonly<Record<string, string>>
}

/** Of one plan who read it and who wrote in it, and no word of it. */
export const governedPlanView =
  (page: GovernedPlan): View<'governance' | 'receipts'> =>
  (says) => {
    const { governance: words } = says
    return {
      title: words.onePlan(page.plan),
      back: { href: '/governance', text: words.back },
      main: html`<h1 class="nhsuk-heading-l sayso-wrap">${words.onePlan(page.plan)}</h1>
<p>${page.practice}</p><p><a href="/governance/plans/${page.plan}/whose">${words.whose}</a></p>
<h2 class="nhsuk-heading-m">${words.readTitle}</h2>
${page.accesses.length === 0 ? html`<p>${words.none}</p>` : list(says, page, page.accesses)}
<h2 class="nhsuk-heading-m">${says.receipts.wrote.title}</h2>${writers(says, page)}`,
    }
  }

/** As on the plan’s own page of it, without a name of who is at home. */
const writers = (
  { governance, receipts: { wrote: words } }: Says<'governance' | 'receipts'>,
  { wrote, isWroteCut }: GovernedPlan,
): Html =>
  html`<p>${wrote.length === 0 ? words.none : words.lead}</p><ol class="nhsuk-list sayso-receipts">${wrote.map(
    ({ last, by: { role, name }, what }) => {
      const atHome = role === 'patient' ? governance.person : role === 'carer' ? governance.helper : undefined
      return html`<li class="sayso-receipt"><p><strong><time datetime="${last.slice(0, 10)}">${dayInWords(last)}</time></strong></p><p><bdi>${atHome ?? name}</bdi></p><p>${words.what[what]}</p></li>`
    },
  )}</ol>${isWroteCut && html`<p>${words.most(wrote.length)}</p>`}`

export type WhosePlan = {
  readonly plan: string
  readonly page: OnePage
  /** Once a reason was given. */
  readonly is:
    | { readonly name: string; readonly born: string; readonly nhsNumber: string | undefined }
    | undefined
}

export const whosePlanView =
  ({ plan, page, is }: WhosePlan): View<'field' | 'governance' | 'part' | 'problem'> =>
  (says) => {
    const { governance: words } = says
    return {
      title: words.whoseTitle,
      back: { href: `/governance/plans/${plan}`, text: words.toPlan },
      main: is
        ? html`<h1 class="nhsuk-heading-l">${words.whoseTitle}</h1><p>${is.name === '' ? words.noName : html`${words.isOf} <strong><bdi>${is.name}</bdi></strong>`}</p>${is.born !== '' && html`<p>${words.born} ${dayInWords(is.born)}</p>`}${is.nhsNumber !== undefined && html`<p>${words.nhs} ${nhsNumberInWords(is.nhsNumber)}</p>`}`
        : html`${onePageTop(says, page)}<h1 class="nhsuk-heading-l">${words.whoseTitle}</h1><p>${words.whoseText}</p>
<form method="post" action="/governance/plans/${plan}/whose" novalidate aria-label="${words.whoseTitle}">${onePageFields(says, page)}
${button({ text: words.whoseButton })}</form>`,
    }
  }
