import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import type { EntriesOf, UrgentIndex } from './index.ts'
import { absentLine, urgentLine } from './line.ts'
import { urgentNumber } from './number.ts'
import { closedList, saidBy, textBy } from './said.ts'

/** Who to ring, in the order that was asked for; who must not be rung stands last, without a number. */
export const urgentContacts = (
  says: Says<'urgent'>,
  { fields, lists }: UrgentIndex,
  signer: string,
): Html => {
  const contacts = [...(lists.get('contact')?.values() ?? [])].sort((a, b) => rank(a) - rank(b))
  return html`${contacts.length > 0 ? html`<ol class="r">${contacts.map((one) => contact(says, one, signer))}</ol>` : nothing}<dl>
${contacts.length === 0 ? nobody(says, fields.get('contact'), signer) : nothing}
${absentLine(says, says.urgent.lines.adviceLine)}
${urgentLine(says, says.urgent.lines.contingency, fields.get('carer.contingency'), { signer })}
</dl>`
}

export const contactFields = [
  'contact.name',
  'contact.relationship',
  'contact.roles',
  'contact.phones',
  'contact.priority',
  'contact.whenToCall',
] as const

/** Who is said to hold the power to decide; nobody has seen the papers, so they are named and not believed (RULE-05). */
export const attorneysIn = (
  says: Says<'urgent'>,
  { lists }: UrgentIndex,
): readonly { readonly name: string; readonly entry: Entry }[] =>
  [...(lists.get('contact')?.values() ?? [])].flatMap((one) =>
    (one.get('contact.roles') ?? [])
      .filter((entry) => has(entry, 'attorney') || has(entry, 'deputy'))
      .map((entry) => ({ name: nameOf(says, one), entry })),
  )

const has = (entry: Entry, role: string): boolean =>
  entry.said.kind === 'answer' && Array.isArray(entry.said.value) && entry.said.value.includes(role)

const nameOf = (says: Says<'urgent'>, one: EntriesOf): string =>
  one.get('contact.name')?.[0]?.shown.join(' ') || says.urgent.unnamed

const mustNotBeCalled = (one: EntriesOf): boolean =>
  (one.get('contact.roles') ?? []).some((entry) => has(entry, 'do-not-contact'))

const rank = (one: EntriesOf): number => {
  if (mustNotBeCalled(one)) return 100
  const said = one.get('contact.priority')?.[0]?.said
  return said?.kind === 'answer' && typeof said.value === 'number' ? said.value : 99
}

const nobody = (says: Says<'urgent'>, said: readonly Entry[] | undefined, signer: string): Html =>
  said
    ? urgentLine(says, says.urgent.parts.contacts, said, { signer, text: closedList(says.urgent.noContacts) })
    : absentLine(says, says.urgent.parts.contacts, says.urgent.noContacts)

/** One attribution for what one voice said; another voice's line carries its own. */
const contact = (says: Says<'urgent'>, one: EntriesOf, signer: string): Html => {
  const [named] = one.get('contact.name') ?? []
  const isBarred = mustNotBeCalled(one)
  const lines = (isBarred ? barredDetails : details).flatMap((field) => one.get(field) ?? [])
  const isTheirs = ({ saidBy: { name }, teamWords }: Entry): boolean =>
    name === named?.saidBy.name && teamWords === undefined
  const others = lines.filter((entry) => !isTheirs(entry))
  return html`<li><b dir="auto">${nameOf(says, one)}</b>${lines.filter(isTheirs).map((entry) => numbers(says, entry))}${
    !isBarred &&
    !one.has('contact.phones') &&
    html`<p class="o">${says.urgent.lines.phone}: ${says.urgent.absent}</p>`
  }${named && saidBy(says, named, signer)}${
    others.length > 0 &&
    html`<dl>${others.map((entry) => urgentLine(says, entry.question, [entry], { signer, text: numbers }))}</dl>`
  }</li>`
}
const numbers = textBy(urgentNumber)
const details = ['contact.phones', 'contact.relationship', 'contact.whenToCall', 'contact.roles'] as const
const barredDetails = ['contact.roles', 'contact.relationship'] as const
