import type { Context } from 'hono'
import { seenLength } from '../../flow/controls/own-words.ts'
import { isSecret, secretPart } from '../../flow/read-post.ts'
import { DamagedRecord } from '../../plan/damaged-record.ts'
import { siteNamedBy } from '../../plan/sites.ts'
import { Post } from './guards.ts'
import type { Env } from './ports.ts'
import type { Service } from './service.ts'
import { type Sent, type Taken, withFiles } from './uploads.ts'

/** With what was typed that lies apart, by the ids that answers name it by. */
type TakenApart = Taken & { readonly secrets?: Readonly<Record<string, string>> }

/** What is kept beside the plan stands in a post by its name alone. */
export const takenApart = (service: Service, c: Context<Env>, sent: Sent): Promise<TakenApart> =>
  sent.place.asked.some((name) => isSite(sent, name))
    ? withSecrets(service, sent)
    : withFiles(service, c, sent)

const isSite = ({ place }: Sent, name: string): boolean => place.fields.fields[name]?.control === 'site'

/**
 * Takes what lies apart out of a post: from here on it stands in nothing that is shown, kept while it is typed or listened
 * to, and the answer names it. Nothing typed leaves what stands; the same once more is the same answer.
 */
const withSecrets = async (service: Service, sent: Sent): Promise<TakenApart> => {
  const { found, place, params } = sent
  const names = place.asked.filter((name) => isSite(sent, name))
  const own = names.map((name) => `${name}.`)
  const rest = [...params].filter(([key]) => !isSecret(key) && !own.some((start) => key.startsWith(start)))
  const post = new URLSearchParams(rest)
  const problems: Record<string, string> = {}
  const secrets: Record<string, string> = {}
  for (const name of names) {
    const text = (params.get(`${name}${secretPart}`) ?? '').replace(/\s+/g, ' ').trim()
    const stands = siteNamedBy(place.answers.answers[name]?.said)
    const problem = problemWith(text, place.fields.fields[name]?.max ?? 0)
    if (problem !== undefined) problems[name] = problem
    const isNew =
      text !== '' && problem === undefined && (await textOf(service, found.plan.id, stands)) !== text
    const id = isNew ? service.clock.token() : stands
    if (isNew && id !== undefined) secrets[id] = text
    post.append(`${name}.kept.id`, id ?? '')
  }
  return { params: new Post(post.toString()), problems, secrets }
}

const problemWith = (text: string, max: number): string | undefined => {
  if (text.includes('\u0000')) return 'unreadable'
  return seenLength(text) > max ? `too-long ${max} ${seenLength(text) - max}` : undefined
}

const textOf = async ({ sites }: Service, plan: Sent['found']['plan']['id'], id: string | undefined) => {
  const value = id === undefined ? undefined : await sites.find(plan, id).catch(orDamaged)
  return value?.kind === 'kept' ? value.text : undefined
}

/** Of what cannot be read nothing is the same: another takes its place. */
const orDamaged = (error: unknown): undefined => {
  if (!(error instanceof DamagedRecord)) throw error
}
