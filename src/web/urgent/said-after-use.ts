import type { SaidLine } from '#views/urgent/said-after-use.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import type { Reader } from '../../plan/reads/readable.ts'
import type { Service } from '../frame/service.ts'
import { choiceWords } from '../frame/used-lines.ts'

type Reading = {
  /** As it was published, with all that is kept back since. */
  readonly publication: Publication
  readonly reader: Reader
  readonly withheld: readonly string[]
}

/**
 * What somebody found wrong when they used the plan, for whoever reads it next. The person reads it among who read the plan.
 * Own words may repeat what is not shown to this reader, or to nobody any more: then that they were written is all that is told.
 */
export const saidLines = (
  service: Pick<Service, 'forms'>,
  { publication: { saidAfterUse = [], changeAsked, version }, reader, withheld }: Reading,
): readonly SaidLine[] => {
  if (reader.kind === 'patient') return []
  const isKept = withheld.length > 0 || changeAsked.some(({ keepsBack = [] }) => keepsBack.length > 0)
  return saidAfterUse.map(({ jobRole, service: at, of, wrong, text, ...one }) => ({
    who: [jobRole, at].filter((part) => part !== '').join(', '),
    ...{ at: one.at, read: one.read, isKept: isKept && text !== '', text: isKept ? '' : text },
    of: of === version ? undefined : of,
    wrong: wrong.map((value) => choiceWords(service, 'use-wrong', value)),
  }))
}
