import { isHelping } from './access.ts'
import type { Actor } from './actor.ts'
import { practiceOfDraft } from './in-hand.ts'
import type { Plan } from './plan.ts'
import type { Plans, PracticePlan } from './ports.ts'
import { type Matching, namesakesOf } from './reads/namesakes.ts'
import { textMarked } from './reads/reading.ts'

/** Other plans of the practice that may be about the same person; none to who helps from another practice, never one of whoever asks, or of her family. */
export const namesakesBeside = async (
  plans: Pick<Plans, 'ofPractice' | 'theirOwnIn'>,
  plan: Plan,
  by: Actor,
): Promise<readonly (PracticePlan & Matching)[]> => {
  const practice = practiceOfDraft(plan)
  if (by.kind !== 'clinician' || isHelping(by) || practice === undefined || by.practice !== practice)
    return []
  const own = await plans.theirOwnIn(practice, by)
  const others = (await plans.ofPractice(practice)).filter(({ id }) => !own.has(id))
  const whose = {
    id: plan.id,
    family: textMarked(plan, 'family-name') ?? '',
    given: textMarked(plan, 'given-name') ?? plan.ownerName,
    born: textMarked(plan, 'birth-date') ?? '',
    nhsNumber: textMarked(plan, 'nhs-number'),
  }
  return namesakesOf(whose, others)
}
