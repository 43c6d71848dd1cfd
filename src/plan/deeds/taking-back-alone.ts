import { seenLength } from '../../flow/controls/own-words.ts'
import { stepAsking } from '../../flow/step.ts'
import type { Actor } from '../actor.ts'
import type { Command } from '../command.ts'
import { accepted, type Decision, refuse } from '../decision.ts'
import type { Fact } from '../facts.ts'
import { mailTo, toOwner } from '../mail.ts'
import { answersIn, type Plan } from '../plan.ts'
import { formAsking } from '../plan-forms.ts'
import { canEndAlone, type EndsAlone, isSeniors, standingAlone } from '../reads/ends-alone.ts'
import { isSameRow, type RowOf, saidWithout } from '../reads/rows-of.ts'

/**
 * One recommendation of what stands approved ends at once, whoever has the draft; the rest goes on as it was signed. In the draft
 * it is answered no more, so that nobody signs it anew without having decided it anew.
 */
export const takeBackAlone = (
  plan: Plan,
  { field, row, because, senior, of }: Command & { readonly kind: 'take-back-recommendation' },
  by: Actor,
): Decision => {
  if (!canEndAlone(plan)) return refuse({ kind: 'wrong-state', status: plan.status })
  if (of !== plan.approved?.version) return refuse({ kind: 'draft-moved', sections: [] })
  const one = standingAlone(plan).find((other) => other.entry.field === field && other.row?.id === row)
  if (!one) return refuse({ kind: 'no-such-place' })
  if (!plan.forms.tellsSomething(because) || seenLength(because) > reasonMax)
    return refuse({ kind: 'says-nothing' })
  if (isSeniors(plan, field) && !isSenior(by) && !isFilled(senior)) return refuse({ kind: 'no-such-place' })
  const { section } = one.entry
  const named = isFilled(senior) ? { senior } : {}
  return accepted(
    [
      { kind: 'RecommendationTakenBack', section, field, ...ofRow(one), because, ...named },
      ...(one.row ? rowOutOfTheDraft(plan, one, one.row) : outOfTheDraft(plan, one)),
    ],
    [...toOwner(plan, 'recommendation-ended'), ...mailTo(plan, 'change-asked', plan.practice)],
  )
}
const reasonMax = 1000

const ofRow = ({ row }: EndsAlone) => (row ? { row: row.id, name: row.name } : {})

const isSenior = (by: Actor): boolean => by.kind === 'clinician' && by.grade === 'senior'

const isFilled = (name: string | undefined): name is string =>
  name !== undefined && name.trim() !== '' && seenLength(name) <= 200

/** What a colleague has decided otherwise there since is theirs, and stays. */
const outOfTheDraft = (plan: Plan, { entry, about }: EndsAlone): readonly Fact[] => {
  const { answers } = answersIn(plan, 'team', entry.section)
  const now = answers[entry.field]
  if (!now || JSON.stringify(now.said) !== JSON.stringify(entry.said)) return []
  return about
    .filter((field) => answers[field] !== undefined)
    .map((field) => ({ kind: 'AnswerTakenBack', section: entry.section, at: [field], voice: 'team' }))
}

/** The others go on as they stand there. */
const rowOutOfTheDraft = (plan: Plan, { entry }: EndsAlone, { id }: RowOf): readonly Fact[] => {
  const { section, field, question } = entry
  const now = answersIn(plan, 'team', section).answers[field]
  if (!now || !isSameRow(now.said, entry.said, id)) return []
  const said = saidWithout(now.said, [id])
  if (!said) return [{ kind: 'AnswerTakenBack', section, at: [field], voice: 'team' }]
  const asking = formAsking(plan.forms, field)?.section
  const step = asking && stepAsking(asking, field)
  if (!asking || step === undefined) return []
  return [
    {
      ...{ kind: 'Answered', voice: 'team', section, at: [], step, said: { [field]: said } },
      ...{ asked: { [field]: question }, flow: `${asking.id}@${asking.version}` },
    },
  ]
}
