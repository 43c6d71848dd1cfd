import type { Answers, Said } from '../../flow/answer.ts'
import { isForClinicalReaders } from '../../flow/field-rules.ts'
import { part, textsIn } from '../../flow/json.ts'
import type { FileKind } from '../../flow/kept-file.ts'
import type { Field, Section } from '../../flow/section.ts'
import { type At, entryNamed, pathAt, sectionAt } from '../../flow/spot.ts'
import { voiceOf } from '../access.ts'
import type { Actor } from '../actor.ts'
import type { Entry } from '../content.ts'
import type { Voice } from '../facts.ts'
import type { KeptFile } from '../files.ts'
import { standingAnswers } from '../items.ts'
import type { Plan } from '../plan.ts'
import { formsOf, isKeptFromCarers, pathIn, voicesOf } from './reading.ts'
import { recordingsFor } from './recordings.ts'
import { suggestionsAt } from './suggestions.ts'

/** Whoever can type up a recording hears it. Whoever reads an answer reads its file, and the person what is suggested to them; any other is its sender's alone. */
export const mayReadFile = (plan: Plan, actor: Actor, file: Pick<KeptFile, 'id' | 'by'>): boolean => {
  if (isRecording(plan, file.id)) return recordingsFor(plan, actor).some((one) => one.file === file.id)
  const answers = voicesOf(plan).flatMap((voice) => answersWith(plan, voice, file.id))
  if (actor.kind === 'patient' && isSuggested(plan, file.id)) return true
  if (answers.length === 0) return file.by === actor.id
  return answers.some((answer) => isOpenTo(plan, actor, answer))
}

/** Every file that is an answer of somebody now: what was approved may have been taken away since, or replaced. */
export const filesNamedIn = (plan: Plan): ReadonlySet<string> =>
  new Set(
    voicesOf(plan).flatMap((voice) =>
      formsOf(plan).flatMap(({ section }) =>
        filesIn(section, standingAnswers(plan, voice, section.id)).map(({ file }) => file),
      ),
    ),
  )

/** What it was asked for where it is an answer, or is suggested as one; a recording is there to be heard. */
export const fileKindIn = (plan: Plan, file: string): FileKind | undefined => {
  if (isRecording(plan, file)) return 'sound'
  const [given] = voicesOf(plan).flatMap((voice) => answersWith(plan, voice, file))
  const [suggested] = formsOf(plan).flatMap(({ section }) =>
    plan.suggested
      .filter((one) => one.section === section.id)
      .flatMap(({ at, said }) =>
        Object.entries(said)
          .filter(([, one]) => fileNamedBy(one) === file)
          .map(([name]) => sectionAt(section, at)?.fields[name]),
      ),
  )
  const field = given?.field ?? suggested
  return field?.control === 'file' ? field.holds : undefined
}

const isRecording = ({ recordings = [] }: Plan, file: string): boolean =>
  recordings.some((one) => one.file === file)

const isSuggested = (plan: Plan, file: string): boolean =>
  plan.suggested
    .flatMap(({ section, at, said }) => Object.keys(said).map((field) => ({ section, at: [...at, field] })))
    .some((spot) => suggestionsAt(plan, spot).some(({ said }) => part(said.value, 'id') === file))

/** Where a file is the answer, in whose voice, and whether the answer counts there. */
type Given = {
  readonly voice: Voice
  readonly at: At
  readonly field: Field
  readonly isLive: boolean
}

/** As the pages show it: others' answers beside a question of one's own, none of the team, none in an item. */
const isOpenTo = (plan: Plan, actor: Actor, { voice, at, field, isLive }: Given): boolean => {
  if (actor.kind === 'clinician') return voice === 'team' || isLive
  if (actor.kind === 'carer' && isKeptFromCarers(plan, at)) return false
  if (voice === voiceOf(actor)) return true
  return voice !== 'team' && isLive && at.length === 1 && !isForClinicalReaders(field)
}

const answersWith = (plan: Plan, voice: Voice, file: string): readonly Given[] =>
  formsOf(plan).flatMap(({ section }) =>
    filesIn(section, standingAnswers(plan, voice, section.id)).flatMap(({ at, field, file: id }) => {
      if (id !== file) return []
      const path = pathAt(pathIn(plan, voice, section), at.slice(0, -1))
      return [{ voice, at, field, isLive: entryNamed(path?.live, at.at(-1) ?? '') !== undefined }]
    }),
  )

type Named = Pick<Given, 'at' | 'field'> & { readonly file: string }

const filesIn = (section: Section, { answers, items }: Answers, around: At = []): readonly Named[] =>
  Object.entries(section.fields).flatMap(([name, field]) => {
    if (field.control === 'list')
      return Object.entries(entryNamed(items, name) ?? {}).flatMap(([id, item]) =>
        filesIn(field.item, item, [...around, name, id]),
      )
    const file = field.control === 'file' ? fileNamedBy(entryNamed(answers, name)?.said) : undefined
    return file === undefined ? [] : [{ at: [...around, name], field, file }]
  })

/** Which file an entry is: one photo is called as another is. What lies apart is none, and is not told apart in passing. */
export const fileOf = ({ said, sees }: Pick<Entry, 'said' | 'sees'>): string | undefined =>
  sees === 'site' ? undefined : fileNamedBy(said)

/** Which file an answer names. */
export const fileNamedBy = (said: Said | undefined): string | undefined =>
  said?.kind === 'answer' ? textsIn(part(said.value, 'id'))[0] : undefined
