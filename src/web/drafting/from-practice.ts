import type { FromPractice } from '#views/drafting/from-practice.ts'
import { voiceOf } from '../../plan/access.ts'
import { spotOf } from '../../plan/content.ts'
import { entriesOf, hasTeamWritten } from '../../plan/reads/content-of.ts'
import { isKeptFromCarers } from '../../plan/reads/reading.ts'
import type { Found } from '../frame/doors.ts'

/** What clinicians did that its reader has to know: what became of their questions, and what was written down at their word. */
export const fromPractice = ({ plan, actor }: Found): FromPractice => {
  const voice = voiceOf(actor)
  return {
    questions: plan.questions
      .filter(
        (one) =>
          one.voice === voice && !one.takenBack && (one.reply !== undefined || one.carriedFrom !== undefined),
      )
      .map(({ text, at, reply, carriedFrom }) => ({ text, at, reply, carriedFrom }))
      .toReversed(),
    writtenDown:
      actor.kind === 'patient'
        ? plan.forms.sections
            .filter(({ section }) => hasTeamWritten(plan, section.id))
            .flatMap((form) =>
              entriesOf(plan, form)
                .filter(
                  ({ saidBy, class: kind, said }) =>
                    saidBy.voice === 'team' && !saidBy.forThem && kind === 'W' && said.kind === 'answer',
                )
                .map((entry) => ({
                  question: entry.question,
                  lines: entry.shown,
                  who: entry.saidBy.name,
                  at: entry.saidAt,
                  href: `/plans/${plan.id}/${spotOf(entry).section}/check`,
                  isHidden: isKeptFromCarers(plan, spotOf(entry).at),
                })),
            )
        : [],
  }
}
