import { type BeforeParking, beforeParking, type ParkedAnswers } from '#views/drafting/parked.ts'
import type { View } from '#views/frame/page.ts'
import type { Said } from '../../flow/answer.ts'
import { addressOf, answersAt, fieldAt, sectionAt, wordsAt } from '../../flow/spot.ts'
import { questionOf } from '../../flow/words-in.ts'
import { voiceOf } from '../../plan/access.ts'
import { answersIn, type Plan } from '../../plan/plan.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { type Parked, parkedBy, parkedByReason } from '../../plan/reads/parked-by.ts'
import type { Found } from '../frame/doors.ts'
import { asksReason, type Place, pathTo } from './place.ts'
import type { Sent } from './typed.ts'

/** The page before a change that would set answers aside in other chapters; undefined where it would not, or was told. */
export const toldBefore = (
  { found, place, params }: Sent & { readonly place: Place; readonly found: Found },
  said: Readonly<Record<string, Said>>,
): View | undefined => {
  if (params.has(agreed)) return undefined
  const { plan, actor } = found
  const parked = parkedBy(plan, actor, { voice: place.voice, section: place.spot.section, said })
  return parked.length === 0
    ? undefined
    : beforeParking({ action: pathTo(plan.id, place.key), sent: sentIn(params), parked: told(found, parked) })
}
const agreed = 'sets-aside'

const sentIn = (params: URLSearchParams): BeforeParking['sent'] =>
  Object.fromEntries([...new Set(params.keys())].map((name) => [name, params.getAll(name)]))

/** What this voice wrote that the reason for the plan sets aside now. */
export const setAsideNow = (found: Found): ParkedAnswers =>
  told(found, parkedByReason(found.plan, voiceOf(found.actor)))

/** Where the reason is asked. */
export const reasonAddress = (plan: Pick<Plan, 'forms'>): string | undefined =>
  plan.forms.sections.flatMap(({ section }) =>
    Object.entries(section.steps)
      .filter(([, { ask }]) => asksReason(plan, ask))
      .map(([step]) => addressOf({ section: section.id, at: [] }, step)),
  )[0]

/** Each question once, though it may be answered in several items. */
const told = ({ plan, actor }: Found, parked: readonly Parked[]): ParkedAnswers =>
  plan.forms.sections.flatMap(({ section, words }) => {
    const answers = parked
      .filter((one) => one.section === section.id)
      .map(({ at, voice }) => {
        const [asked, field] = [sectionAt(section, at), fieldAt(at) ?? '']
        const isOwn = voice === voiceOf(actor)
        const own = isOwn ? answersAt(answersIn(plan, voice, section.id), at)?.answers[field] : undefined
        const question = asked ? questionOf(asked, wordsAt(words, at), field, undefined) : ''
        return {
          question: own?.asked || question,
          who: isOwn ? undefined : (plan.carers[voice]?.name ?? calledOpenly(plan, actor)),
        }
      })
    const once = [...new Map(answers.map((one) => [`${one.question}/${one.who}`, one])).values()]
    return once.length === 0 ? [] : [{ title: words.title, answers: once }]
  })
