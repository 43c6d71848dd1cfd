import { flows } from '#flows/index.ts'
import { saidIn } from '#src/demo/spoken.ts'
import type { Said } from '#src/flow/answer.ts'
import type { Section } from '#src/flow/section.ts'
import type { Plan } from '#src/plan/plan.ts'
import type { DemoVoice, Told } from '#views/demo/plan.ts'
import { given, type Happened, people, says, told } from './a-plan.ts'

/** What is planted in a story: a field, or a field of an item as `list/item/field`, said otherwise or not at all. */
export type Planted = Readonly<Record<string, Told | undefined>>

/** A made-up person's plan as its words stand, with what is planted. */
export const planTold = (person: DemoVoice, team: DemoVoice | undefined, planted: Planted = {}): Plan =>
  given(...saidBy(withPlanted(person, planted), 'person'), ...(team ? teamsFacts(team, planted) : []))

const withPlanted = (voice: DemoVoice, planted: Planted): DemoVoice => ({
  ...voice,
  fields: { ...voice.fields, ...within(planted, '') },
  items: Object.fromEntries(
    Object.entries(voice.items ?? {}).map(([list, items]) => [
      list,
      Object.fromEntries(
        Object.entries(items).map(([id, fields]) => [
          id,
          { ...fields, ...within(planted, `${list}/${id}/`) },
        ]),
      ),
    ]),
  ),
})

const within = (planted: Planted, prefix: string): Readonly<Record<string, Told>> =>
  Object.fromEntries(
    Object.entries(planted).flatMap(([at, one]) =>
      at.startsWith(prefix) && at.lastIndexOf('/') === prefix.length - 1
        ? [[at.slice(prefix.length), one ?? unasked]]
        : [],
    ),
  )
const unasked = { leave: 'skipped' } as const

const saidBy = (voice: DemoVoice, by: 'person' | 'team'): readonly Happened[] =>
  [...flows.sections, flows.submission].flatMap(({ section }) => [
    ...Object.entries(section.fields).flatMap(([list, field]) =>
      field.control === 'list'
        ? Object.entries(voice.items?.[list] ?? {}).flatMap(([id, fields]) => {
            const place = { voice: by, section: section.id, at: [list, id] } as const
            const added: readonly Happened[] = by === 'person' ? [{ kind: 'ItemAdded', ...place }] : []
            return [...added, says(section.id, saidOf(field.item, fields), place)]
          })
        : [],
    ),
    says(section.id, saidOf(section, voice.fields), { voice: by }),
  ])

const teamsFacts = (team: DemoVoice, planted: Planted): readonly Happened[] =>
  saidBy(withPlanted(team, onlyOf(team, planted)), 'team').map((one) =>
    'fact' in one ? one : told(people.nadia, one),
  )

/** What is planted among the person's answers is none of the team's. */
const onlyOf = (team: DemoVoice, planted: Planted): Planted =>
  Object.fromEntries(
    Object.entries(planted).filter(([at]) => {
      const [field = '', id, list] = at.split('/').reverse()
      const own = list === undefined ? team.fields : team.items?.[list]?.[id ?? '']
      return own?.[field] !== undefined
    }),
  )

const saidOf = (section: Section, fields: Readonly<Record<string, Told>>): Readonly<Record<string, Said>> =>
  saidIn(Object.fromEntries(Object.entries(fields).filter(([name]) => section.fields[name])))
