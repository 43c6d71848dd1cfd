import type { Entry } from '#src/plan/content.ts'
import { type Html, html, nothing } from '../html.ts'
import type { EntriesOf, UrgentIndex } from './index.ts'
import { absentLine, urgentLine } from './line.ts'
import { urgentNumber } from './number.ts'
import { closedList, saidBy, textBy, textOf, type UrgentText } from './said.ts'
import { urgentWords as words } from './urgent.words.en.ts'

/** Every contingency, each found by its name: what the call is about decides which one is read. */
export const urgentCrises = ({ fields, lists }: UrgentIndex, signer: string): Html => {
  const crises = [...(lists.get('crisis')?.values() ?? [])]
  if (crises.length === 0) return html`<dl>${noCrises(fields.get('crisis'), signer)}</dl>`
  return html`${crises.length > 1 ? html`<ol class="j">${crises.map(jump)}</ol>` : nothing}${crises.map((one, index) => crisis(one, index, signer))}`
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

const noCrises = (said: readonly Entry[] | undefined, signer: string): Html =>
  said
    ? urgentLine(words.parts.crises, said, signer, closedList(words.noCrises))
    : absentLine(words.parts.crises, words.noCrises)

const jump = (one: EntriesOf, index: number): Html => {
  const id = String(index + 1)
  return html`<li><a href="#c${id}" dir="auto">${nameOf(one)}</a></li>`
}

const nameOf = (one: EntriesOf): string => one.get('crisis.name')?.[0]?.shown.join(' ') || words.unnamed

const crisis = (one: EntriesOf, index: number, signer: string): Html => {
  const line = (field: (typeof crisisFields)[number], label: string, text?: UrgentText) =>
    urgentLine(label, one.get(field), signer, text)
  const [named, ...renamed] = one.get('crisis.name') ?? []
  const id = String(index + 1)
  return html`<article id="c${id}"><h3 dir="auto">${nameOf(one)}</h3>${named && saidBy(named, signer)}<dl>${
    renamed.length > 0 && urgentLine(words.lines.crisisName, renamed, signer)
  }${line('crisis.triggers', words.lines.triggers)}${line('crisis.earlySigns', words.lines.signs, signs)}${line(
    'crisis.clinicianAction',
    words.lines.action,
  )}${line('crisis.escalateWhen', words.lines.escalate)}${line('crisis.firstAction', words.lines.firstAction)}${line(
    'crisis.helpful',
    words.lines.helps,
  )}${line('crisis.notHelpful', words.lines.worse)}${line('crisis.contacts', words.lines.call, numbers)}</dl></article>`
}
const numbers = textBy(urgentNumber)

/** A stage is told by its word and its shape; the colour only repeats them. */
const signs: UrgentText = (entry) => {
  if (entry.said.kind !== 'answer') return textOf(entry)
  const { value } = entry.said
  const stages = stageNames.filter((stage) => typeof value === 'object' && value !== null && stage in value)
  const drawn = entry.shown.map((text, index) => {
    const stage = stages[index]
    if (stage === undefined) return html`<li dir="auto">${text}</li>`
    return html`<li class="${stage}" dir="auto"><i aria-hidden="true">${words.stages[stage]} </i>${text}</li>`
  })
  return html`<ul class="s">${drawn}</ul>`
}
const stageNames = ['green', 'amber', 'red'] as const
