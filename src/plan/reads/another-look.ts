import type { Voice } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { pathIn, voicesOf } from './reading.ts'

/** An answer that its question does not take any more. */
export type Look = {
  readonly section: string
  readonly field: string
  readonly item?: string
  readonly voice: Voice
}

/** Answers of the person and the carers that stand on the path and are kept as they were, though a newer form refuses them. */
export const anotherLook = (plan: Plan): readonly Look[] =>
  voicesOf(plan)
    .filter((voice) => voice !== 'team')
    .flatMap((voice) =>
      plan.forms.chapters.flatMap(({ section }) => {
        const path = pathIn(plan, voice, section)
        const inItems = Object.values(path.items).flatMap((items) =>
          Object.entries(items).flatMap(([item, one]) =>
            one.again.map((field) => ({ section: section.id, field, item, voice })),
          ),
        )
        return [...path.again.map((field) => ({ section: section.id, field, voice })), ...inItems]
      }),
    )
