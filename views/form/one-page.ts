import type { Form } from '#src/flow/form.ts'
import type { OnePage, OpensOn } from '#src/flow/page.ts'
import type { AnyFieldWords } from '#src/flow/words.ts'
import { type Html, html, nothing } from '../html.ts'
import { insetText } from '../parts/inset-text.ts'
import type { Says } from '../words.ts'
import { idOf } from './controls/control-view.ts'
import { controlViewOf } from './controls/index.ts'
import { type Also, fieldView, problemSummary } from './field.ts'

/** What stands on top of a form on one page: what is wrong, and the questions that came with the answers. */
export const onePageTop = (
  says: Says<'field' | 'part' | 'problem'>,
  page: OnePage,
  more: Readonly<Record<string, AnyFieldWords>> = {},
  also: Also = [],
): Html => {
  const { form, problems, typed, added } = page
  const asked = { controls: form.section.fields, words: { ...form.words.fields, ...more }, typed }
  return html`${Object.keys(problems).length + also.length > 0 && problemSummary(says, problems, asked, also)}
${added.length > 0 && cameWithAnswers(says, page)}`
}

/**
 * Its fields in the order of the path; what opens on a choice stands below it. What was typed to a field that is off
 * the path comes along, and is no answer.
 */
export const onePageFields = (
  says: Says<'field' | 'part' | 'problem'>,
  page: OnePage,
  opensOn: OpensOn = {},
  hints: Hints = {},
): Html => html`${drawn(says, page, opensOn, hints)(page.asked)}${besideFields(page, opensOn)}`

/** The same with the last step on the path folded together, which nobody has to answer: with what stands before it, and around it. */
export const onePageFolded = (
  says: Says<'field' | 'part' | 'problem'>,
  page: OnePage,
  opensOn: OpensOn,
  folded: (inside: Html, isOpen: boolean) => Html,
): Html => {
  const draw = drawn(says, page, opensOn, {})
  const last = page.steps.at(-1)?.asked ?? []
  const isOpen = last.some(
    (name) => page.problems[name] !== undefined || (page.typed[name] ?? []).some((text) => text !== ''),
  )
  return html`${draw(page.asked.filter((name) => !last.includes(name)))}${folded(draw(last), isOpen)}${besideFields(page, opensOn)}`
}

const openingIn = (opensOn: OpensOn): ReadonlySet<string> =>
  new Set(Object.values(opensOn).flatMap((choices) => Object.values(choices).flat()))

const besideFields = ({ asked, typed }: OnePage, opensOn: OpensOn): Html => {
  const shown = [...new Set([...asked, ...openingIn(opensOn)])]
  return html`<input type="hidden" name="asked" value="${shown.join(' ')}">
${Object.entries(typed)
  .filter(([key]) => !shown.some((name) => key === name || key.startsWith(`${name}.`)))
  .flatMap(([key, texts]) => texts.map((text) => html`<input type="hidden" name="${key}" value="${text}">`))}`
}

const drawn = (
  says: Says<'field' | 'part' | 'problem'>,
  { form: { section, words }, typed, problems, examples }: OnePage,
  opensOn: OpensOn,
  hints: Hints,
): ((names: readonly string[]) => Html) => {
  const opening = openingIn(opensOn)
  const draw = (name: string): Html => {
    const field = section.fields[name]
    const said = words.fields[name]
    if (!field || !said) return nothing
    const { below, after } = opened(opensOn[name] ?? {})
    return html`${fieldView(says, {
      ...{ field, name, words: said, typed, problems, example: examples?.[name] },
      hintOf: (choice: string) => hints[name]?.[choice],
      ...(Object.keys(below).length > 0
        ? { below: (choice: string) => html`${(below[choice] ?? []).map(draw)}` }
        : {}),
    })}${after.map(draw)}`
  }
  return (names) => html`${names.filter((name) => !opening.has(name)).map(draw)}`
}

/** What one choice opens stands below it; what several do stands once, after the question. */
const opened = (choices: OpensOn[string]) => {
  const all = Object.values(choices).flat()
  const isOnce = (name: string): boolean => all.indexOf(name) === all.lastIndexOf(name)
  const below = Object.fromEntries(
    Object.entries(choices).map(([choice, names]) => [choice, names.filter(isOnce)] as const),
  )
  return { below, after: [...new Set(all.filter((name) => !isOnce(name)))] }
}

/** What a choice does that only this page knows, by field and choice. */
export type Hints = Readonly<Record<string, Readonly<Record<string, string>>>>

const cameWithAnswers = (says: Says<'field' | 'part'>, { form, added }: OnePage): Html =>
  insetText({
    visuallyHiddenText: says.part.information,
    html: html`<p>${says.field.added}</p><ul class="nhsuk-list nhsuk-list--bullet">${added.map(
      (name) =>
        html`<li><a href="#${idOf(firstInput(form, name))}">${form.words.fields[name]?.label}</a></li>`,
    )}</ul>`,
  })

const firstInput = ({ section }: Form, name: string): string => {
  const field = section.fields[name]
  return (field && controlViewOf(field).firstInput?.(name, field)) ?? name
}
