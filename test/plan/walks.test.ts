import fc from 'fast-check'
import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { answersAt, type Spot } from '#src/flow/spot.ts'
import { actorFor } from '#src/plan/access.ts'
import type { Command } from '#src/plan/command.ts'
import type { Content } from '#src/plan/content.ts'
import type { Fact } from '#src/plan/facts.ts'
import { statuses } from '#src/plan/lifecycle.ts'
import { fold, type Plan } from '#src/plan/plan.ts'
import { nationOf, readBy } from '#src/plan/plan-forms.ts'
import { forPerson } from '#src/plan/quality/audit.ts'
import { foundIn, looksAtPlan } from '#src/plan/quality/judged.ts'
import { agendaOf } from '#src/plan/reads/agenda.ts'
import { anotherLook } from '#src/plan/reads/another-look.ts'
import { isBarred, isBarredByPerson, isToRing } from '#src/plan/reads/barred.ts'
import {
  missingForApproval,
  missingForSubmission,
  missingForSubmissionIn,
  missingInSection,
} from '#src/plan/reads/completeness.ts'
import { contentOf, spokenIn } from '#src/plan/reads/content-of.ts'
import { ownContradictions } from '#src/plan/reads/contradictions.ts'
import { newsFor } from '#src/plan/reads/news.ts'
import { rowOf } from '#src/plan/reads/plan-row.ts'
import { pathIn, voicesOf } from '#src/plan/reads/reading.ts'
import { possibleRefusals } from '#src/plan/reads/refusals.ts'
import { reportedAnswers } from '#src/plan/reads/reported-answers.ts'
import { sentencesOn } from '#src/plan/reads/sentences.ts'
import { people, ravisVoice, submitted, teamsPart, wholeDraft } from '#test/kit/a-plan.ts'
import { approveNow, raviHelps } from '#test/kit/a-review.ts'
import { aTry } from '#test/kit/a-walk.ts'
import { chanceFrom } from '#test/kit/chance.ts'
import { flowsNow, newerFlows } from '#test/kit/newer-flows.ts'
import { isSameInOrder } from '#test/kit/same-in-order.ts'
import { brokenBy, lostAfter, wrongIn } from '#test/kit/walk-rules.ts'
import { begun, decided, happened, refolded, type Walked } from '#test/kit/walked.ts'

const { asha, ravi, nadia } = people
const { qualityChecks } = flows

const started = happened(begun(flowsNow), asha, [{ kind: 'Started', owner: asha.id, name: asha.name }])
/** Begun by Ravi for his mother, who has no account. */
const begunFor = happened(begun(flowsNow), ravi, [
  { kind: 'Started', name: asha.name },
  { kind: 'CarerInvited', carer: ravisVoice, name: ravi.name, relationship: 'son', email: ravi.email },
  { kind: 'CarerJoined', carer: ravisVoice, account: ravi.id },
])
const drafted = (pathway: 'eol' | 'mhc'): Walked => happened(started, asha, wholeDraft(pathway))

const told = (walked: Walked, more: typeof raviHelps): Walked =>
  more.reduce(
    (now, one) => ('fact' in one ? happened(now, one.by, [one.fact]) : happened(now, asha, [one])),
    walked,
  )

const reviewed = told(told(drafted('eol'), raviHelps), [
  submitted,
  { by: nadia, fact: { kind: 'ReviewOpened' } },
  ...teamsPart(),
])
const accepted = happened(
  reviewed,
  nadia,
  reviewed.plan.forms.sections.map(
    ({ section }): Fact => ({ kind: 'SectionAccepted', section: section.id, read: reviewed.plan.version }),
  ),
)
const approvedOnce = (): Walked => {
  const decision = decided(accepted, nadia, approveNow(accepted.plan, '2026-05-01'))
  if (!decision.ok) throw new Error(`the walks would never pass an approval: ${decision.refusal.kind}`)
  return happened(accepted, nadia, decision.facts)
}
const beginnings = [
  started,
  begunFor,
  told(started, raviHelps),
  drafted('eol'),
  told(drafted('mhc'), raviHelps),
  reviewed,
  accepted,
  accepted,
  approvedOnce(),
  happened(approvedOnce(), nadia, [{ kind: 'Suspended', reason: 'An operation' }]),
]

/** How long it takes says how busy the machine is, and nothing of the plan; `npm run walks` walks ten thousand. */
const noLimit = 0

test(
  'whatever people do, in whatever order, no word is lost, none is shown that should not be, and no rule is passed',
  () => {
    const visited = new Map<string, number>()
    const walk = fc.property(
      fc.nat(beginnings.length - 1),
      fc.array(fc.nat(), { maxLength: 24, size: 'max' }),
      (start, seeds) => {
        const { walked, broken } = seeds.reduce(step(visited), {
          walked: beginnings[start] ?? started,
          broken: [],
        })
        expect([...broken, ...lostAfter(walked), ...wrongIn(contentNow(walked.plan), walked)]).toEqual([])
        const anew = refolded(walked, walked.plan.forms).plan
        if (!isSameInOrder(anew, walked.plan)) expect(withoutForms(anew)).toBe(withoutForms(walked.plan))
        readAll(walked.plan)
      },
    )
    fc.assert(walk, { numRuns: Number(process.env.WALKS ?? 1_200), seed: 20_261_122 })
    // No command says yet that another plan took the place of this one.
    const rare = [...commandKinds, ...statuses].filter((one) => (visited.get(one) ?? 0) < 4)
    expect(rare, 'commands and statuses that hardly any walk came to').toEqual(['superseded'])
  },
  noLimit,
)

/** Everybody reads both in the same words, and the same plan object each time. */
const readsAlike = (plan: Plan, anew: Plan): void => {
  for (const account of [asha, ravi, nadia]) {
    const [here, there] = [plan, anew].map((one) => readBy(one, actorFor(account, one), 'Asha'))
    expect(readBy(plan, actorFor(account, plan), 'Asha')).toBe(here)
    expect(here?.forms.sections.map(({ words }) => words)).toEqual(
      there?.forms.sections.map(({ words }) => words),
    )
  }
}

const alertChecks = qualityChecks.filter((check) => 'rules' in check)

test(
  'what is remembered beside a plan is what a plan folded anew says, and of one section what all say of it',
  () => {
    const walk = fc.property(
      fc.nat(beginnings.length - 1),
      fc.array(fc.nat(), { minLength: 4, maxLength: 16, size: 'max' }),
      (start, seeds) => {
        const { walked } = seeds.reduce(readingOn, { walked: beginnings[start] ?? started, broken: [] })
        const { plan } = walked
        const anew = refolded({ ...walked, facts: structuredClone(walked.facts) }, plan.forms).plan
        const today = plan.changedAt
        const { sections } = plan.forms
        const reader = { voice: 'person', today } as const
        const couldAdd = foundIn(looksAtPlan(anew, 'person', qualityChecks)).flatMap(({ spot, part }) =>
          part.toPerson === undefined ? [] : [{ spot, words: part.toPerson }],
        )
        const said = {
          sentences: sentencesOn(anew, 'check', reader),
          apart: ownContradictions(anew),
          missing: missingForApproval(anew, today),
          missingFirst: missingForSubmission(anew, today),
        }
        expect(reportedAnswers(plan)).toEqual(reportedAnswers(anew))
        expect(anotherLook(plan)).toEqual(anotherLook(anew))
        readsAlike(plan, anew)
        for (const id of Object.keys(plan.items)) {
          expect([isToRing(plan, id), isBarred(plan, id), isBarredByPerson(plan, id)]).toEqual([
            isToRing(anew, id),
            isBarred(anew, id),
            isBarredByPerson(anew, id),
          ])
        }
        for (const form of sections) {
          const { id } = form.section
          for (const voice of voicesOf(plan)) {
            expect(pathIn(plan, voice, form.section)).toEqual(pathIn(anew, voice, form.section))
            expect(nationOf(plan, voice)).toBe(nationOf(anew, voice))
          }
          expect(spokenIn(plan, form)).toEqual(spokenIn(anew, form))
          expect(possibleRefusals(plan, [form])).toEqual(possibleRefusals(anew, [form]))
          const missed = couldAdd.filter(({ spot }) => spot.section === id)
          const toExplain = forPerson(anew, alertChecks, id)
          expect(forPerson(plan, qualityChecks, id)).toEqual([...toExplain, ...missed].slice(0, 3))
          const isHere = ({ section }: Spot) => section === id
          expect({
            sentences: sentencesOn(plan, 'check', reader, [form]),
            apart: ownContradictions(plan, [form]),
            missing: missingInSection(plan, form, today),
            missingFirst: missingForSubmissionIn(plan, form, today),
          }).toEqual({
            sentences: said.sentences.filter(isHere),
            apart: said.apart.filter(isHere),
            missing: said.missing.filter(isHere),
            missingFirst: said.missingFirst.filter(isHere),
          })
        }
      },
    )
    fc.assert(walk, { numRuns: 25, seed: 20_261_127 })
  },
  noLimit,
)

/** Every state on the way is read, so that what is remembered of one could come to stand in the next. */
const readingOn = (state: State, seed: number, index: number): State => {
  const { plan } = state.walked
  for (const form of plan.forms.sections) {
    for (const voice of voicesOf(plan)) pathIn(plan, voice, form.section)
    spokenIn(plan, form)
  }
  for (const id of Object.keys(plan.items)) isToRing(plan, id)
  ownContradictions(plan)
  sentencesOn(plan, 'check', { voice: 'person', today: plan.changedAt })
  for (const account of [asha, ravi, nadia]) readBy(plan, actorFor(account, plan), 'Asha')
  return step(new Map())(state, seed, index)
}

type State = { readonly walked: Walked; readonly broken: readonly string[] }

const step =
  (visited: Map<string, number>) =>
  ({ walked, broken }: State, seed: number, index: number): State => {
    const chance = chanceFrom(seed)
    if (chance.often(3)) return { walked: refolded(walked, newerFlows), broken }
    const { by, command } = aTry(walked.plan, `word-${index}-${seed}`, chance)
    const decision = decided(walked, by, command)
    if (!decision.ok) return { walked, broken }
    visited.set(command.kind, (visited.get(command.kind) ?? 0) + (decision.facts.length > 0 ? 1 : 0))
    const after = happened(walked, by, decision.facts)
    visited.set(after.plan.status, (visited.get(after.plan.status) ?? 0) + 1)
    const strides = after.facts.slice(walked.facts.length).reduce<{ plan: Plan; broken: readonly string[] }>(
      (now, recorded) => {
        const next = fold(now.plan, [recorded])
        const wrong = brokenBy({ before: now.plan, after: next, recorded }, after)
        return { plan: next, broken: [...now.broken, ...wrong] }
      },
      { plan: walked.plan, broken: [] },
    )
    return {
      walked: after,
      broken: [...broken, ...strides.broken, ...overwritten(walked.plan, command, decision.facts)],
    }
  }

/** RULE-SAF-6: what was answered after the page was read is never written over unseen. */
const overwritten = (before: Plan, command: Command, facts: readonly Fact[]): readonly string[] =>
  facts.flatMap((fact) => {
    if (fact.kind !== 'Answered' || command.kind !== 'answer') return []
    const answers = before.voices[fact.voice]?.[fact.section]
    const stood = answers && answersAt(answers, fact.at)
    return Object.keys(fact.said).flatMap((field) =>
      (stood?.answers[field]?.version ?? 0) > command.read ? [`${field} was written over unseen`] : [],
    )
  })

/** Everything that is worked out of a plan is worked out of this one too, without a throw. */
const readAll = (plan: Plan): void => {
  rowOf(plan)
  agendaOf(plan)
  for (const voice of voicesOf(plan)) newsFor(plan, voice)
}

/** What an approval of this very moment would freeze. */
const contentNow = (plan: Plan): Content =>
  contentOf(plan, { name: '', jobRole: '', registration: '', practice: '', at: plan.changedAt }, '2026-05-01')

/** A reading keeps the plan as it was read, and that its forms: some of their schemas go round in a circle. */
const withoutForms = (plan: Plan): string =>
  JSON.stringify(plan, (key, value: unknown) => (key === 'forms' ? undefined : value))

const commandKinds: readonly Command['kind'][] = [
  ...(['answer', 'add-item', 'remove-item', 'restore-item', 'ask', 'invite-carer', 'join'] as const),
  ...(['remove-carer', 'hide', 'show', 'submit', 'accept', 'add-words'] as const),
  ...(['ask-back', 'return', 'approve', 'withdraw', 'open-new-version'] as const),
  ...(['suspend', 'resume', 'close', 'enter-in-error', 'offer-take-over', 'take-over'] as const),
]
