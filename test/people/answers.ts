import { flows } from '#flows/index.ts'
import { saidIn } from '#src/demo/spoken.ts'
import type { Said } from '#src/flow/answer.ts'
import type { Typed } from '#src/flow/controls/control.ts'
import { textsIn } from '#src/flow/json.ts'
import { typedFor } from '#src/flow/read-post.ts'
import type { Field, Section } from '#src/flow/section.ts'
import { entryNamed, sectionAt, stepIn } from '#src/flow/spot.ts'
import type { DemoVoice } from '#views/demo/plan.ts'

/** Which of a story's entries stands under which id of the plan. */
export type Entries = Map<string, string>

/** What a page asks, and what a story has to say to it. */
export type AskedField = {
  readonly name: string
  readonly field: Field
  /** The text that lies apart, or whatever else was told. */
  readonly said: Said | undefined
}

/** `key` is the address below the plan: the section, the entry and the step. */
export const askedAt = (key: string, story: DemoVoice, entries: Entries): readonly AskedField[] => {
  const { spot, step } = stepIn(key)
  const form = flows.sections.find(({ section }) => section.id === spot.section)
  const section: Section | undefined = form && sectionAt(form.section, spot.at)
  const [list, id = ''] = spot.at
  if (list !== undefined) claim(story, entries, list, id)
  const told = list === undefined ? story.fields : story.items?.[list]?.[entries.get(id) ?? '']
  const said = saidIn(told ?? {})
  return (section?.steps[step]?.ask ?? []).flatMap((name) => {
    const field = entryNamed(section?.fields, name)
    return field ? [{ name, field, said: said[name] }] : []
  })
}

/** An entry that the page began is the next one of the story. */
const claim = (story: DemoVoice, entries: Entries, list: string, id: string): void => {
  const [next] = untold(story, list, entries)
  if (!entries.has(id) && next !== undefined) entries.set(id, next)
}

/** The entries of a list that the story still has to tell. */
export const untold = (story: DemoVoice, list: string, entries: Entries): readonly string[] => {
  const taken = new Set(entries.values())
  return Object.keys(story.items?.[list] ?? {}).filter((one) => !taken.has(one))
}

/** What is typed, ticked and chosen for an answer, by the names of a page's inputs. */
export const inputsFor = ({ name, field, said }: AskedField): Typed => {
  if (said?.kind !== 'answer') return {}
  if (field.control === 'site') return { [`${name}.secret`]: textsIn(said.value) }
  return typedFor(field, name, said)
}

/** Whom a story's entry names, for a page on which that entry cannot be chosen yet. */
export const nameAndNumber = (story: DemoVoice, entry: string): string => {
  const said = saidIn(story.items?.contact?.[entry] ?? {})
  return ['contact.name', 'contact.phones']
    .flatMap((name) => {
      const one = said[name]
      return one?.kind === 'answer' ? textsIn(one.value).slice(0, 1) : []
    })
    .join(', ')
}
