import type { DemoVoice, Told } from '#views/demo/plan.ts'
import type { Said, WayOut } from '../flow/answer.ts'
import type { Form } from '../flow/form.ts'
import type { Section } from '../flow/section.ts'
import type { Spot } from '../flow/spot.ts'
import type { Command } from '../plan/command.ts'
import type { PlanForms } from '../plan/plan-forms.ts'

/** What a voice says, as the commands that its pages would send: a step at a time, in the order of the forms. */
export const spoken = (forms: PlanForms, voice: DemoVoice): readonly Command[] => [
  ...[...forms.sections, forms.submission].flatMap((form) => [
    ...itemsSpoken(form, voice),
    ...answers(form.section, voice.fields, { section: form.section.id, at: [] }),
  ]),
  ...(voice.questions ?? []).map((question): Command => ({ kind: 'ask', ...question })),
]

export const saidIn = (told: Readonly<Record<string, Told>>): Readonly<Record<string, Said>> =>
  Object.fromEntries(Object.entries(told).map(([field, one]) => [field, saidOf(one)]))

const saidOf = (told: Told): Said => (isWayOut(told) ? { kind: told.leave } : { kind: 'answer', value: told })

const isWayOut = (told: Told): told is { readonly leave: WayOut } =>
  typeof told === 'object' && told !== null && 'leave' in told

const answers = (section: Section, told: Readonly<Record<string, Told>>, spot: Spot): readonly Command[] =>
  Object.entries(section.steps).flatMap(([step, { ask }]): readonly Command[] => {
    const fields = ask.flatMap((field) => (told[field] === undefined ? [] : [[field, told[field]] as const]))
    if (fields.length === 0) return []
    const apart = fields.filter(([field]) => section.fields[field]?.control === 'site')
    const said = saidIn(
      Object.fromEntries(fields.map((one) => (apart.includes(one) ? namedApart(one) : one))),
    )
    const secrets = Object.fromEntries(apart.map(([field, text]) => [apartId(field), String(text)]))
    return [{ kind: 'answer', ...spot, step, said, read: 0, ...(apart.length > 0 ? { secrets } : {}) }]
  })

/** What lies apart is named by its answer; one voice of a made-up plan says it. */
const namedApart = ([field]: readonly [string, Told]): readonly [string, Told] => [
  field,
  { id: apartId(field) },
]
const apartId = (field: string): string => `made-up-${field.replaceAll('.', '-')}`

const itemsSpoken = ({ section }: Form, voice: DemoVoice): readonly Command[] =>
  Object.entries(section.fields).flatMap(([list, field]) => {
    if (field.control !== 'list') return []
    return Object.entries(voice.items?.[list] ?? {}).flatMap(([item, told]): readonly Command[] => {
      const spot: Spot = { section: section.id, at: [list, item] }
      return [{ kind: 'add-item', ...spot }, ...answers(field.item, told, spot)]
    })
  })
