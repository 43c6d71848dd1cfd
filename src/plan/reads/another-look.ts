import { withItems } from '../../flow/path.ts'
import type { Spoken } from '../facts.ts'
import type { Plan } from '../plan.ts'
import { onceFor } from '../plan-forms.ts'
import { pathIn, voicesOf } from './reading.ts'

/** An answer that its question does not take any more; `at` ends with its field. */
export type Look = Spoken

/** Answers of the person and the carers that stand on the path and are kept as they were, though their questions do not take them any more. */
export const anotherLook = onceFor((plan: Plan): readonly Look[] =>
  voicesOf(plan)
    .filter((voice) => voice !== 'team')
    .flatMap((voice) =>
      plan.forms.sections.flatMap(({ section }) =>
        withItems(pathIn(plan, voice, section)).flatMap(({ at, path }) =>
          path.again.map((field) => ({ section: section.id, at: [...at, field], voice })),
        ),
      ),
    ),
)
