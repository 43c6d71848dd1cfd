import type { Context } from 'hono'
import type { Answers } from '../../flow/answer.ts'
import { part } from '../../flow/json.ts'
import {
  cleanedFileName,
  type FileKind,
  type FileType,
  fileMaxBytes,
  filesMaxBytes,
  fileTypeOf,
  shownFileName,
  typesOf,
} from '../../flow/kept-file.ts'
import { typedFor } from '../../flow/read-post.ts'
import type { Section } from '../../flow/section.ts'
import type { Spot } from '../../flow/spot.ts'
import { withoutTraces } from '../../flow/without-traces.ts'
import type { KeptFile } from '../../plan/files.ts'
import { NotWritable } from '../../plan/not-writable.ts'
import { suggestionsAt } from '../../plan/reads/suggestions.ts'
import type { OnPlan } from './doors.ts'
import { Post } from './guards.ts'
import type { Env } from './ports.ts'
import type { Service } from './service.ts'

/** What was sent to a question whose answer lies beside the plan, or may; the answers are those of whoever sent it. */
export type Sent = {
  readonly found: OnPlan
  readonly place: {
    readonly asked: readonly string[]
    readonly fields: Pick<Section, 'fields'>
    readonly answers: Pick<Answers, 'answers'>
    readonly spot: Spot
  }
  readonly params: Post
}

/** A post that says of each file what the store says of it, what is wrong with those that were not taken, and which are to go. */
export type Taken = {
  readonly params: Post
  readonly problems: Readonly<Record<string, string>>
  readonly takenAway?: readonly string[]
}

/**
 * Keeps the files that came, before anything else is done with the post: a browser forgets what was chosen when the
 * page comes back. Where none was chosen, what stood goes on standing; what the page says of a file is not believed.
 */
export const withFiles = async (service: Service, c: Context<Env>, sent: Sent): Promise<Taken> => {
  const names = sent.place.asked.filter((name) => isFile(sent.place, name))
  const rest = [...sent.params].filter(
    ([key]) =>
      !names.some(
        (name) => key.startsWith(`${name}.kept.`) || key === `${name}.file` || key === `${name}.away`,
      ),
  )
  const params = new URLSearchParams(rest)
  const problems: Record<string, string> = {}
  const takenAway: string[] = []
  for (const name of names) {
    const chosen = c.get('files')?.get(`${name}.file`)
    if (chosen === undefined && sent.params.has(`${name}.away`)) {
      takenAway.push(name)
      continue
    }
    const taken = chosen && (await taking(service, c, { sent, name }, chosen))
    if (typeof taken === 'string') problems[name] = taken
    const typed = typeof taken === 'object' ? typedOf(sent, name, taken) : await standing(service, sent, name)
    for (const [key, [value = '']] of Object.entries(typed)) params.append(key, value)
  }
  return { params: new Post(params.toString()), problems, takenAway }
}

const isFile = ({ fields }: Sent['place'], name: string): boolean => fields.fields[name]?.control === 'file'

type Asked = { readonly sent: Sent; readonly name: string }

/** The file as it is kept from now on, or the problem with it. */
const taking = async (
  service: Service,
  c: Context<Env>,
  { sent: { found, place }, name: asked }: Asked,
  chosen: File,
): Promise<KeptFile | string> => {
  const field = place.fields.fields[asked]
  const holds = field?.control === 'file' ? field.holds : 'paper'
  return await keptFile(service, c, found, { holds, chosen })
}

/** What was chosen as it is kept beside the plan from now on, or the problem with it. */
export const keptFile = async (
  service: Service,
  c: Context<Env>,
  { plan, account }: Pick<OnPlan, 'plan' | 'account'>,
  { holds, chosen }: { readonly holds: FileKind; readonly chosen: File },
): Promise<KeptFile | string> => {
  if (chosen.size > fileMaxBytes) return 'file-too-large'
  const isTooMuch = async (more: number) => (await service.files.sizeOf(plan.id)) + more > filesMaxBytes
  if (await isTooMuch(1)) return 'files-too-large'
  const kept = await keptOf(service, chosen, holds)
  if (typeof kept === 'string') return kept
  const { type, content } = kept
  const size = content.byteLength
  if (await isTooMuch(size)) return 'files-too-large'
  const name = shownFileName(holds, cleanedFileName(chosen.name, type))
  const of = { plan: plan.id, by: account.id, at: service.clock.now() }
  const file = { ...of, id: service.clock.token(), name, type, size, content }
  try {
    await service.files.add(file)
    return file
  } catch (error) {
    if (!(error instanceof NotWritable)) throw error
    service.log({ level: 'error', event: 'storage full', request: c.get('requestId') })
    return 'file-not-saved'
  }
}

type Kept = { readonly type: FileType; readonly content: Uint8Array }

/** What is kept of what was chosen, by what it is and not by its name: no traces, and of a photo for pages its dots alone. */
const keptOf = async (service: Service, chosen: File, holds: FileKind): Promise<Kept | string> => {
  const sent = new Uint8Array(await chosen.arrayBuffer())
  const type = fileTypeOf(sent)
  if (!type || !typesOf[holds].includes(type)) return `not-a-${holds}`
  if (type === 'application/pdf') {
    const cleaned = await service.cleanPaper(sent)
    return cleaned.kind === 'made' ? { type, content: cleaned.paper } : `paper-${cleaned.kind}`
  }
  if (holds !== 'picture') {
    const content = withoutTraces(sent, type)
    return content ? { type, content } : `not-a-${holds}`
  }
  const made = await service.makePicture(sent)
  if (made.kind === 'made') return { type: 'image/jpeg', content: made.picture }
  return made.kind === 'no-picture' ? 'not-a-picture' : `picture-${made.kind}`
}

/** A file that this account sent and that is no answer yet, or one that was suggested here, else the one that is the answer. */
const standing = async (service: Service, sent: Sent, name: string) => {
  const { found, place, params } = sent
  const field = place.fields.fields[name]
  const answered = field ? typedFor(field, name, place.answers.answers[name]?.said) : {}
  const id = params.get(idOf(name))
  if (id === null || id === answered[idOf(name)]?.[0]) return answered
  const file = await service.files.find(found.plan.id, id)
  return file && (file.by === found.account.id || isSuggested(sent, name, id))
    ? typedOf(sent, name, file)
    : answered
}
const isSuggested = ({ found: { plan, actor }, place }: Sent, name: string, id: string): boolean =>
  actor.kind === 'patient' &&
  suggestionsAt(plan, { ...place.spot, at: [...place.spot.at, name] }).some(
    ({ said }) => part(said.value, 'id') === id,
  )

const idOf = (name: string): string => `${name}.kept.id`

const typedOf = ({ place }: Sent, name: string, { id, name: called, type, size }: KeptFile) => {
  const field = place.fields.fields[name]
  return field ? typedFor(field, name, { kind: 'answer', value: { id, name: called, type, size } }) : {}
}
