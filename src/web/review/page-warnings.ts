import type { PageWarning } from '#views/review/page-warnings.ts'
import { heardOf } from '../../flow/heard-of.ts'
import type { Block, Heard } from '../../flow/layout.ts'
import { spotOf } from '../../plan/content.ts'
import type { Plan } from '../../plan/plan.ts'
import { entriesOf } from '../../plan/reads/content-of.ts'
import type { Service } from '../frame/service.ts'
import { placeLine } from './agenda-lines.ts'

/** Of what urgent care will be warned, or mistake, for whoever is about to sign: by the same data that its page is drawn from. */
export const pageWarnings = (
  { forms: { urgentPage } }: Pick<Service, 'forms'>,
  plan: Plan,
): readonly PageWarning[] => {
  const entries = plan.forms.sections.flatMap((form) => entriesOf(plan, form))
  const { layout, words, hears = {} } = urgentPage
  return layout.parts
    .flatMap(({ holds }) => holds.filter(isHeard))
    .flatMap((block): readonly PageWarning[] => {
      const { all, isAtOdds } = heardOf(block, hears, entries)
      const places = all.map(({ said }) => placeLine(plan, said))
      return isAtOdds ? [{ text: words.sentences[block.disagree] ?? '', places }] : []
    })
}

const isHeard = (block: Block): block is Heard => block.draw === 'heard'
