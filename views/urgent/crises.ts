import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { Says } from '../words.ts'
import type { EntriesOf, UrgentIndex } from './index.ts'
import { absentLine, urgentLine } from './line.ts'
import { urgentNumber } from './number.ts'
import { closedList, saidBy, textBy, textOf, type UrgentText } from './said.ts'

/** Every contingency, each found by its name: what the call is about decides which one is read. */
export const urgentCrises = (says: Says<'urgent'>, { fields, lists }: UrgentIndex, signer: string): Html => {
  const crises = [...(lists.get('crisis')?.values() ?? [])]
  if (crises.length === 0) return html`<dl>${noCrises(says, fields.get('crisis'), signer)}</dl>`
  return html`${crises.length > 1 ? html`<ol class="j">${crises.map((one, index) => jump(says, one, index))}</ol>` : nothing}${crises.map((one, index) => crisis(says, one, index, signer))}`
}

export const crisisFields = [
  'crisis.name',
  'crisis.triggers',
  'crisis.earlySigns',
  'crisis.clinicianAction',
  'crisis.escalateWhen',
  'crisis.firstAction',
  'crisis.helpful',
  'crisis.notHelpful',
  'crisis.contacts',
] as const

const noCrises = (says: Says<'urgent'>, said: readonly Entry[] | undefined, signer: string): Html =>
  said
    ? urgentLine(says, says.urgent.parts.crises, said, { signer, text: closedList(says.urgent.noCrises) })
    : absentLine(says, says.urgent.parts.crises, says.urgent.noCrises)

const jump = (says: Says<'urgent'>, one: EntriesOf, index: number): Html => {
  const id = String(index + 1)
  return html`<li><a href="#c${id}" dir="auto">${nameOf(says, one)}</a></li>`
}

const nameOf = (says: Says<'urgent'>, one: EntriesOf): string =>
  one.get('crisis.name')?.[0]?.shown.join(' ') || says.urgent.unnamed

const crisis = (says: Says<'urgent'>, one: EntriesOf, index: number, signer: string): Html => {
  const line = (field: (typeof crisisFields)[number], label: string, text?: UrgentText) =>
    urgentLine(says, label, one.get(field), { signer, text })
  const [named, ...renamed] = one.get('crisis.name') ?? []
  const id = String(index + 1)
  return html`<article id="c${id}"><h3 dir="auto">${nameOf(says, one)}</h3>${named && saidBy(says, named, signer)}<dl>${
    renamed.length > 0 && urgentLine(says, says.urgent.lines.crisisName, renamed, { signer })
  }${line('crisis.triggers', says.urgent.lines.triggers)}${line('crisis.earlySigns', says.urgent.lines.signs, signs)}${line(
    'crisis.clinicianAction',
    says.urgent.lines.action,
  )}${line('crisis.escalateWhen', says.urgent.lines.escalate)}${line('crisis.firstAction', says.urgent.lines.firstAction)}${line(
    'crisis.helpful',
    says.urgent.lines.helps,
  )}${line('crisis.notHelpful', says.urgent.lines.worse)}${line('crisis.contacts', says.urgent.lines.call, numbers)}</dl></article>`
}
const numbers = textBy(urgentNumber)

/** A stage is told by its word and its shape; the colour only repeats them. */
const signs: UrgentText = (says, entry) => {
  if (entry.said.kind !== 'answer') return textOf(says, entry)
  const { value } = entry.said
  const stages = stageNames.filter((stage) => typeof value === 'object' && value !== null && stage in value)
  const drawn = entry.shown.map((text, index) => {
    const stage = stages[index]
    if (stage === undefined) return html`<li dir="auto">${text}</li>`
    return html`<li class="${stage}" dir="auto"><i aria-hidden="true">${says.urgent.stages[stage]} </i>${text}</li>`
  })
  return html`<ul class="s">${drawn}</ul>`
}
const stageNames = ['green', 'amber', 'red'] as const
