import { type Check, type Contradicted, check, type Heard } from '#views/drafting/check.ts'
import { asRead } from '#views/form/as-read.ts'
import type { Answers, Said } from '../../flow/answer.ts'
import { isForNoCarer } from '../../flow/field-rules.ts'
import type { Form } from '../../flow/form.ts'
import { mayRefuse } from '../../flow/listening.ts'
import { type Path, type StepOnPath, withItems } from '../../flow/path.ts'
import type { Section } from '../../flow/section.ts'
import { addressOf, answersAt, isSameSpot, itemAt, type Spot, sectionAt, wordsAt } from '../../flow/spot.ts'
import { isBox } from '../../flow/step.ts'
import { toldOf, wordsForTelling } from '../../flow/told.ts'
import type { AnyFieldWords, AnyWords } from '../../flow/words.ts'
import { questionOf } from '../../flow/words-in.ts'
import { voiceOf } from '../../plan/access.ts'
import { isBeside, standingAnswers } from '../../plan/items.ts'
import { calledOpenly } from '../../plan/reads/called-openly.ts'
import {
  missingForApproval,
  missingForSubmission,
  missingForSubmissionIn,
  missingInSection,
} from '../../plan/reads/completeness.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { ownContradictions } from '../../plan/reads/contradictions.ts'
import { isKeptFromSight } from '../../plan/reads/harm-kept.ts'
import { pathIn } from '../../plan/reads/reading.ts'
import { isOpen, recordingsAt } from '../../plan/reads/recordings.ts'
import { type Sentence, sentencesOn } from '../../plan/reads/sentences.ts'
import { shown } from '../../plan/reads/shown.ts'
import { suggestedBy } from '../../plan/reads/suggestions.ts'
import { drafting, type Found } from '../frame/doors.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { contradictedAt, isNamesakeOfBarred } from './barring.ts'
import { besideApprovedOf } from './beside-approved.ts'
import { couldAdd } from './could-add.ts'
import { nameOfItem } from './item-name.ts'
import { newItem } from './lists.ts'
import { isOnlyAsked, mayBeMeantAt } from './may-be-away.ts'
import { movedSince } from './moved-since.ts'
import { type NamedInWords, namedInWords } from './named-in-words.ts'
import { ofAnother } from './of-another.ts'
import { nextSection } from './open-page.ts'
import { parkedIn } from './parked.ts'
import { type CameFrom, goingBack, pagesOf, pathTo } from './place.ts'
import { exiting, helpAt } from './question-page.ts'
import { showHidden } from './show-hidden.ts'
import { fieldOf } from './suggesting.ts'
import { teamAdded } from './team-added.ts'

/** "Is this right?": a section played back before it is left. */
export const checkRoutes = (service: Service) =>
  room(service, drafting).get('/plans/:plan/:section/check', async (c, found) => {
    const form = found.plan.forms.sections.find(({ section }) => section.id === c.req.param('section'))
    const added = form ? teamAdded(service, found, form) : []
    if (!form || (added.length === 0 && !asksAny(found, form))) return service.errorPage(c, 'not-found')
    const groups = playedBack(found, form, remarksOn(found, service.clock.now(), form))
    const page = check({
      plan: found.plan.id,
      section: form.words.title,
      help: helpAt(found, form.section, false),
      hidden: showHidden(c),
      beside: await besideApprovedOf(service, found),
      groups,
      lists: listsIn(found, form).map((one) => ({ ...one, newItem: newItem(service) })),
      couldAdd: couldAdd(service, found, form),
      added,
      parked: parkedIn(found.plan, voiceOf(found.actor), form),
      next: wayOn(found, form.section),
    })
    return service.respond(c, exiting(page, form.section))
  })

/** A chapter for clinicians alone asks this voice nothing. */
const asksAny = ({ plan, actor }: Found, { section }: Form): boolean =>
  pagesOf(pathIn(plan, voiceOf(actor), section)).length > 0

/** On to the next chapter that has something open; through with all, to the page of the plan. */
const wayOn = (found: Found, section: Section): Check['next'] => {
  const home = `/plans/${found.plan.id}`
  const next = nextSection(found, section)
  return next === undefined
    ? { href: home }
    : { href: pathTo(found.plan.id, next.section.id), title: next.words.title }
}

/** Beside what was said: where it is read, what rules say of it, and what approval still needs. */
type Remarks = {
  readonly from: CameFrom
  readonly sentences: readonly Sentence[]
  readonly needed: readonly Spot[]
  /** What it needs before it can be handed over. */
  readonly neededFirst: readonly Spot[]
  readonly named: readonly NamedInWords[]
}

/** On the check page of one section, or before all of them are handed over. */
export const remarksOn = (found: Found, now: string, form?: Form): Remarks => {
  const { plan, actor } = found
  return {
    from: form ? 'check' : 'hand-over',
    sentences: [
      ...sentencesOn(plan, 'check', { voice: voiceOf(actor), today: now }, form && [form]),
      ...(actor.kind === 'patient' ? ownContradictions(plan, form && [form]) : []),
    ],
    needed: form ? missingInSection(plan, form, now) : missingForApproval(plan, now),
    neededFirst: form ? missingForSubmissionIn(plan, form, now) : missingForSubmission(plan, now),
    named: namedInWords(found),
  }
}

/** One section as the reader answered it, in their words, each answer with its way to change it: itself, then its items. */
export const playedBack = (found: Found, form: Form, remarks: Remarks): Check['groups'] => {
  const voice = voiceOf(found.actor)
  const path = pathIn(found.plan, voice, form.section)
  const answers = standingAnswers(found.plan, voice, form.section.id)
  const spot = { section: form.section.id, at: [] }
  const top = { found, section: form.section, words: form.words, path, answers, spot, ...remarks }
  return [{ title: undefined, heard: heardIn(top) }, ...itemGroups(top, form)]
}

type Played = Remarks & {
  readonly found: Found
  readonly section: Section
  readonly words: AnyWords
  readonly path: Path
  readonly answers: Answers
  readonly spot: Spot
}

const heardIn = (played: Played): readonly Heard[] =>
  played.path.steps.flatMap((step) => [
    ...step.asked
      .filter((name) => !isLeftBeside(played, name))
      .filter((name) => !hasItems(played, name) && played.section.fields[name]?.control !== 'seen')
      .filter((name) => !isBox(played.section.fields[name]) || played.answers.answers[name] !== undefined)
      .map((name) => {
        const said = played.answers.answers[name]?.said
        return {
          ...toldAt(played, step, name, said),
          key: keyOfField(played, name),
          wayOut: said && said.kind !== 'answer' ? said.kind : undefined,
          state: stateOf(played.path, name, said !== undefined),
          ...recordedAt(played, name),
          href: hrefOf(played, step),
          ...hiddenAt(played, name),
          ...(isPossibleRefusal(played, name, said) ? { mayRefuse: true } : {}),
          ...neededAt(played, name),
          ...movedSince(played, name),
          ...(played.section.numbersBelow?.includes(name) ? { hasNumbers: true } : {}),
          ...ofAnother(played, name),
          ...contradictedIn(played, name),
          ...(isNamesakeOfBarred(played.found, played, name) ? { isNamesake: true } : {}),
          sentences: played.sentences
            .filter((one) => isSameSpot(one, fieldOf(played.spot, name)))
            .map(({ words }) => words),
        }
      }),
    ...(step.suggests ?? []).map((name) => suggestedAt(played, step, name)),
  ])

const keyOfField = ({ spot }: Played, name: string): string => addressOf(spot, name)

/** She has said it, and nobody has typed it up: that is no silence. */
const recordedAt = ({ found, spot }: Played, name: string): Pick<Heard, 'recorded'> => {
  const { plan, actor } = found
  if (actor.kind !== 'patient') return {}
  const open = recordingsAt(plan, actor, fieldOf(spot, name)).filter(isOpen)
  return open.length === 0 ? {} : { recorded: open.some(({ typed }) => typed) ? 'typed' : 'waits' }
}

/** What contradicts it is said in place of that something is needed: an answer is there. */
const contradictedIn = (
  { found, spot, named }: Played,
  name: string,
): Pick<Heard, 'contradicted' | 'neededFor'> => {
  const here = fieldOf(spot, name)
  const inWords = named.flatMap(({ name, isHidden, ...one }): Contradicted[] =>
    isSameSpot(one, here) ? [{ kind: 'named', name, isHidden }] : [],
  )
  const contradicted = [...contradictedAt(found, here), ...mayBeMeantAt(found, here), ...inWords]
  if (contradicted.every(isOnlyAsked)) return contradicted.length === 0 ? {} : { contradicted }
  return { contradicted, neededFor: undefined }
}

/** The hand-over, or else an approval, would be refused for want of it: the person hears so before. */
const neededAt = (played: Played, name: string): Pick<Heard, 'neededFor' | 'neededWhy'> => {
  const { found, needed, neededFirst, spot } = played
  const isAmong = (spots: readonly Spot[]) => spots.some((one) => isSameSpot(one, fieldOf(spot, name)))
  if (found.actor.kind !== 'patient') return {}
  if (isAmong(neededFirst)) return { neededFor: 'hand-over', ...whyNeeded(found, name) }
  return isAmong(needed) ? { neededFor: 'approval' } : {}
}

/** Where a way out is not enough, what the rule says: nobody is left with a bare demand. */
const whyNeeded = ({ plan }: Found, name: string): Pick<Heard, 'neededWhy'> => {
  const rule = plan.forms.rules.find(
    (one) => one.does === 'need' && one.at === 'hand-over' && one.field === name,
  )
  return rule ? { neededWhy: rule.words } : {}
}

const isPossibleRefusal = (
  { found: { plan }, section }: Played,
  name: string,
  said: Said | undefined,
): boolean =>
  said?.kind === 'answer' && mayRefuse(said.value, plan.forms.mayRefuseTreatment, section.fields[name])

/** What the person keeps from carers, or none is ever shown, is read once it is opened: one may sit beside them. */
const hiddenAt = ({ found, spot, section }: Played, name: string): Pick<Heard, 'isHidden'> => {
  const off = isForNoCarer(section.fields[name]) || isKeptFromSight(found.plan, 'person', fieldOf(spot, name))
  return found.actor.kind === 'patient' && off ? { isHidden: true } : {}
}

/** A suggestion is played back to whoever made it, and said to be one. */
const suggestedAt = (played: Played, step: StepOnPath, name: string): Heard => {
  const { found, spot } = played
  const said = suggestedBy(found.plan, voiceOf(found.actor), fieldOf(spot, name))
  return {
    ...toldAt(played, step, name, said),
    key: keyOfField(played, name),
    wayOut: said && said.kind !== 'answer' ? said.kind : undefined,
    state: said ? 'live' : 'open',
    suggestedTo: calledOpenly(found.plan, found.actor),
    href: hrefOf(played, step),
  }
}

const hrefOf = ({ found, spot, from }: Played, { id }: StepOnPath): string =>
  goingBack(pathTo(found.plan.id, addressOf(spot, id)), from)

/** Beside another's item only what was said is played back: nothing there waits for this voice. */
const isLeftBeside = ({ found: { plan, actor }, spot, answers }: Played, name: string): boolean =>
  isBeside(plan, voiceOf(actor), itemAt(spot.at)) && answers.answers[name] === undefined

/** A list with items is played back by them; one without says that there is nothing to add. */
const hasItems = ({ path }: Played, name: string): boolean => Object.keys(path.items[name] ?? {}).length > 0
const stateOf = (path: Path, name: string, isAnswered: boolean): Heard['state'] => {
  if (path.again.includes(name)) return 'again'
  return isAnswered ? 'live' : 'open'
}

/** The question, and what was said to it as a sentence of the form's words around the person's own. */
const toldAt = (
  played: Played,
  { id }: StepOnPath,
  name: string,
  said: Said | undefined,
): Pick<Heard, 'question' | 'told'> => {
  const { section, words } = played
  const question = questionOf(section, words, name, id)
  const [field, own] = [section.fields[name], words.fields[name]]
  const lines = own === undefined ? [] : linesOf(played, name, said, wordsForTelling(own))
  return { question, ...(field && own && lines.length > 0 ? { told: toldOf(field, own, lines) } : {}) }
}

const linesOf = (
  { found, section, words }: Played,
  name: string,
  said: Said | undefined,
  read: AnyFieldWords | undefined = words.fields[name],
): readonly string[] => {
  const field = section.fields[name]
  if (!said || !field) return []
  const lines = shown(field, read, said, (id) => contactName(found.plan, voiceOf(found.actor), id))
  return said.kind === 'answer' ? lines.map((line) => asRead(field, line)) : lines
}

const itemGroups = (top: Played, form: Form) =>
  withItems(top.path).flatMap(({ at, path }) => {
    const section = sectionAt(form.section, at)
    const words = wordsAt(form.words, at)
    const answers = answersAt(top.answers, at)
    if (at.length === 0 || !section || !words || !answers) return []
    const played = { ...top, section, words, path, answers, spot: { ...top.spot, at } }
    const title = nameOfItem(top.found, played.spot) ?? words.title
    return [{ title, heard: heardIn(played), ...(top.from === 'check' ? takingOut(played) : {}) }]
  })

/** Whoever added an item takes it out. */
const takingOut = ({ found: { plan, actor }, spot }: Played): { readonly takeOut?: string } =>
  plan.items[spot.at.at(-1) ?? '']?.addedBy === voiceOf(actor)
    ? { takeOut: pathTo(plan.id, addressOf(spot, 'removal')) }
    : {}

/** The lists with items that have room for another one; one without is answered by its own question. */
const listsIn = ({ plan, actor }: Found, { section, words }: Form) =>
  Object.entries(pathIn(plan, voiceOf(actor), section).items).flatMap(([name, items]) => {
    const field = section.fields[name]
    const own = Object.keys(items).filter((id) => plan.items[id]?.addedBy === voiceOf(actor)).length
    return field?.control === 'list' && own > 0 && own < field.max
      ? [
          {
            action: pathTo(plan.id, addressOf({ section: section.id, at: [] }, name, 'items')),
            text: words.fields[name]?.item?.another ?? '',
          },
        ]
      : []
  })
