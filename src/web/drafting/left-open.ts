import { type LeftOpen, leftOpenView } from '#views/drafting/left-open.ts'
import type { WayOut } from '../../flow/answer.ts'
import { type Path, withItems } from '../../flow/path.ts'
import { addressOf, entryNamed, isSameSpot, type Spot, wordsAt } from '../../flow/spot.ts'
import type { AnyWords } from '../../flow/words.ts'
import { voiceOf } from '../../plan/access.ts'
import type { Instant } from '../../plan/ids.ts'
import { standingAnswers } from '../../plan/items.ts'
import { openIn } from '../../plan/question.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import { missingForApproval, missingForSubmission } from '../../plan/reads/completeness.ts'
import { sectionState } from '../../plan/reads/plan-row.ts'
import { isKeptFromCarers, pathIn } from '../../plan/reads/reading.ts'
import { readingOrder } from '../../plan/reads/reading-order.ts'
import { type Found, withPlan } from '../frame/doors.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { nameOfItem } from './item-name.ts'
import { knownOtherwise } from './known-otherwise.ts'
import { goingBack, keyOf, pagesOf, pathTo } from './place.ts'
import { refusesAt } from './refusing-question.ts'

/** What its reader went past, in one list, each with the way to it; and what they asked and nobody has answered yet. */
export const leftOpenRoutes = (service: Service) =>
  room(service, withPlan('read-draft', 'patient', 'carer')).get('/plans/:plan/left-open', (c, found) => {
    const { plan, actor } = found
    return service.respond(
      c,
      leftOpenView({
        plan: plan.id,
        about: calledOpenly(plan, actor),
        isOwn: actor.kind === 'patient',
        left: leftBy(found, service.clock.now()),
        toCome: chaptersToCome(found),
        now: entryNamed(saidNow, c.req.query('now') ?? ''),
        questions: askedBy(found).map(({ text, at, section, version }) => ({
          text,
          at,
          id: version,
          isHidden: isAboutHidden(found, section),
          refuses: refusesAt(found, text),
          chapter: plan.forms.sections.find((form) => form.section.id === section)?.words.title ?? '',
        })),
      }),
    )
  })

const chaptersToCome = ({ plan, actor }: Found): number =>
  readingOrder(plan, voiceOf(actor)).filter(
    ({ section }) =>
      pagesOf(pathIn(plan, voiceOf(actor), section)).length > 0 &&
      sectionState(plan, voiceOf(actor), section) === 'not-started',
  ).length

const saidNow = { changed: 'changed', 'taken-back': 'takenBack' } as const

/** Where she hides from helpers what she answers in a chapter, they read over her shoulder no question about it either. */
const isAboutHidden = ({ plan, actor }: Found, section: string): boolean =>
  actor.kind === 'patient' &&
  Object.keys(standingAnswers(plan, 'person', section).answers).some((name) => isKeptFromCarers(plan, [name]))

/** The way to the first question in that list. */
export const firstLeftOpen = (found: Found): string | undefined => leftBy(found)[0]?.href

/** How many questions there are in it. */
export const countLeft = (found: Found): number => leftBy(found).length

/** How many there are of both. */
export const countLeftOpen = (found: Found): number => leftBy(found).length + askedBy(found).length

const askedBy = ({ plan, actor }: Found) => openIn(plan).filter(({ voice }) => voice === voiceOf(actor))

/** In the order of the chapters. Who would rather not say has said so, and is not asked again. */
const leftBy = (found: Found, now?: Instant): LeftOpen['left'] => {
  const { plan, actor } = found
  const needed =
    now === undefined ? [] : [...missingForSubmission(plan, now), ...missingForApproval(plan, now)]
  const known = knownOtherwise(found)
  const isNeeded = (section: string, at: readonly string[], asked: readonly string[]): boolean =>
    asked.some((name) => needed.some((one) => isSameSpot(one, { section, at: [...at, name] })))
  return readingOrder(plan, voiceOf(actor)).flatMap(({ section, words }) =>
    withItems(pathIn(plan, voiceOf(actor), section)).flatMap(({ at, path }) =>
      leftOn(path, (name) => known.includes(addressOf({ section: section.id, at }, name))).map(
        ({ step, as, rest, asked }) => {
          const spot: Spot = { section: section.id, at }
          const name = at.length === 0 ? undefined : nameOfItem(found, spot)
          return {
            as,
            chapter: words.title,
            title: titleOf(wordsAt(words, at) ?? words, step, rest) ?? words.title,
            ...(name === undefined ? {} : { name }),
            href: goingBack(pathTo(plan.id, keyOf({ spot, step })), 'left-open'),
            ...(isNeeded(section.id, at, asked) ? { isNeeded: true as const } : {}),
          }
        },
      ),
    ),
  )
}

const titleOf = ({ fields, steps }: AnyWords, step: string, rest: string | undefined) =>
  (rest === undefined ? undefined : fields[rest]?.label) ?? steps[step]?.title

/** A page on which several things are asked is one thing to come back to; where some of it was said, the rest is named. */
const leftOn = (
  path: Path,
  isKnown: (name: string) => boolean,
): readonly {
  readonly step: string
  readonly as: LeftAs
  readonly rest?: string
  readonly asked: readonly string[]
}[] =>
  path.steps.flatMap(({ id, asked }) => {
    const said = (as: string) => asked.filter((name) => path.live[name]?.kind === as && !isKnown(name))
    const as = waysBack.find((way) => said(way).length > 0)
    if (as === undefined) return []
    const [rest] = said(as)
    return [{ step: id, as, asked, ...(said('answer').length > 0 && rest !== undefined ? { rest } : {}) }]
  })

const waysBack = ['skipped', 'not-sure', 'talk'] as const satisfies readonly WayOut[]
type LeftAs = (typeof waysBack)[number]
