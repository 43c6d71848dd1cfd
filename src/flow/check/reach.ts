import type { Section } from '../section.ts'
import { waysOf } from '../step.ts'
import type { Fault } from './problem.ts'
import type { State } from './state.ts'
import { type Walk, walk } from './walk.ts'

/** What nobody can come to, or somebody comes to twice; the section's shape and conditions must be sound. */
export const reachFaults = (section: Section): readonly Fault[] => {
  const walked = walk(section)
  if (walked.isCut) return [{ kind: 'too-many-states' }]
  return [
    ...unreachable(section, walked),
    ...neverHolding(section, walked),
    ...ofNobody(section, walked),
    ...neverOffered(section, walked),
    ...[...walked.empty]
      .filter(([name]) => !isOfOwnWords(section, name))
      .map(([field, state]) => ({
        kind: 'nothing-offered' as const,
        step: state.step,
        field,
        witness: wayTo(state),
      })),
    ...[...walked.repeated].map(([field, state]) => ({
      kind: 'asked-twice' as const,
      step: state.step,
      field,
      witness: wayTo(state),
    })),
  ]
}

/** An order of lines has as many choices as somebody wrote, and those are in no form. */
const isOfOwnWords = ({ fields }: Section, name: string): boolean => {
  const field = fields[name]
  return field?.control === 'rank' && field.of.some((one) => fields[one]?.control === 'lines')
}

const unreachable = (section: Section, { reached }: Walk): readonly Fault[] =>
  Object.keys(section.steps)
    .filter((step) => !reached.has(step))
    .map((step) => ({ kind: 'unreachable-step', step }))

/** A condition that no answer and no given value makes true, or that comes behind ways that leave nobody to it. */
const neverHolding = (section: Section, { reached, taken }: Walk): readonly Fault[] =>
  [...reached].flatMap(([id, state]) => {
    const step = section.steps[id]
    return (step ? waysOf(step) : []).flatMap(({ when, go }, place) =>
      when === undefined || taken.get(id)?.has(place)
        ? []
        : [{ kind: 'never-holds' as const, step: id, detail: go, witness: wayTo(state) }],
    )
  })

/** The team walks over everybody's answers and nobody else over the team's: what only clinicians open stays shut to others. */
const ofNobody = (section: Section, { reached, asked, askedOfOwn }: Walk): readonly Fault[] =>
  [...reached].flatMap(([id, state]) =>
    (section.steps[id]?.ask ?? [])
      .filter((field) => !askedOfOwn.has(field))
      .map((field) => ({
        kind: asked.has(field) ? ('asked-of-clinicians-only' as const) : ('asked-of-nobody' as const),
        step: id,
        field,
        witness: wayTo(state),
      })),
  )

const neverOffered = (section: Section, { asked, offered }: Walk): readonly Fault[] =>
  Object.entries(section.offers ?? {}).flatMap(([field, choices]) =>
    Object.keys(choices)
      .filter((choice) => asked.has(field) && !offered.has(`${field} ${choice}`))
      .map((detail) => ({ kind: 'never-offered' as const, field, detail })),
  )

const wayTo = (state: State): readonly string[] =>
  state.before ? [...wayTo(state.before), state.step] : [state.step]
