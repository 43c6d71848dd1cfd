import { flows } from '#flows/index.ts'
import type { Said } from '#src/flow/answer.ts'
import type { ListField } from '#src/flow/controls/list.ts'
import { typedFor } from '#src/flow/read-post.ts'
import type { Section } from '#src/flow/section.ts'
import type { Told } from '#views/demo/plan.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'

/** What Walter does at a page of the conversation. */
export type Move =
  | { readonly kind: 'add'; readonly items: readonly string[]; readonly path: string; readonly list: string }
  | { readonly kind: 'answer'; readonly pairs: readonly (readonly [string, string])[] }

/** @param key the page's address below the plan's: `section/step` or `section/list/item/step` */
export const storyAt = (key: string): Move => {
  const [name = '', second = '', item, inner = ''] = key.split('/')
  const section = chapterNamed(name)
  if (item === undefined) return topMove(section, second)
  const told = waltersPlan.person.items?.[second]?.[item] ?? {}
  return { kind: 'answer', pairs: pairsFor(listNamed(section, second).item, inner, told) }
}

const chapterNamed = (name: string): Section => {
  const form = flows.sections.find(({ section }) => section.id === name)
  if (!form) throw new Error(`no chapter ${name}`)
  return form.section
}

const listNamed = (section: Section, name: string): ListField => {
  const field = section.fields[name]
  if (field?.control !== 'list') throw new Error(`${name} is no list`)
  return field
}

const topMove = (section: Section, step: string): Move => {
  const list = section.steps[step]?.ask.find((name) => section.fields[name]?.control === 'list')
  if (list === undefined) return { kind: 'answer', pairs: pairsFor(section, step, waltersPlan.person.fields) }
  return {
    kind: 'add',
    items: Object.keys(waltersPlan.person.items?.[list] ?? {}),
    path: `${section.id}/${list}/items`,
    list,
  }
}

/**
 * What the browser would send: the story's answers, or "skip" where it has none. What seeds a list is skipped as well: the
 * item that it begins has an id by chance, which no recording knows.
 */
const pairsFor = (
  section: Section,
  step: string,
  told: Readonly<Record<string, Told>>,
): readonly (readonly [string, string])[] => {
  const pairs = (section.steps[step]?.ask ?? []).flatMap((name) => {
    const field = section.fields[name]
    const said = saidIn(told[name])
    if (!field || !said || section.seeds?.[name]) return []
    return Object.entries(typedFor(field, name, said)).flatMap(([key, texts]) =>
      texts.map((text) => [key, text] as const),
    )
  })
  return pairs.length === 0 ? [['wayOut', 'skipped']] : pairs
}

const saidIn = (told: Told | undefined): Said | undefined => {
  if (told === undefined || (typeof told === 'object' && told !== null && 'leave' in told)) return undefined
  return { kind: 'answer', value: told }
}
