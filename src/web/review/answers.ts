import type { Context } from 'hono'
import { meanwhile } from '#views/drafting/meanwhile.ts'
import { topicId } from '#views/review/topic-id.ts'
import type { Trouble } from '#views/review/writing.ts'
import type { Said } from '../../flow/answer.ts'
import { isClinicianOnly } from '../../flow/field-rules.ts'
import { type Posted, posted, typedIn } from '../../flow/posted.ts'
import type { Section } from '../../flow/section.ts'
import { answersAt, fieldAt, inputName, type Spot, sectionAt, wordsAt } from '../../flow/spot.ts'
import type { Command } from '../../plan/command.ts'
import { answersIn } from '../../plan/plan.ts'
import { contactName } from '../../plan/reads/contact-name.ts'
import { wordingNameFor } from '../../plan/reads/read-by.ts'
import { pathwaysOf } from '../../plan/reads/reading.ts'
import { shown } from '../../plan/reads/shown.ts'
import type { Refusal } from '../../plan/refusal.ts'
import type { Env } from '../frame/ports.ts'
import { readVersion } from '../frame/read-version.ts'
import { goTo } from '../frame/respond.ts'
import type { Web } from '../frame/web.ts'
import { backTo, refusalTo, refused, reviewedSection } from './section.ts'
import { type Reviewed, sectionPage } from './section-page.ts'

/** Saves answers of the team: its own fields, or what the person says, written down. */
export const write = async (web: Web, c: Context<Env>): Promise<Response> => {
  const found = await reviewedSection(web, c)
  const spot = { section: c.req.param('section') ?? '', at: c.req.param('at')?.split('/') ?? [] }
  const fields = found && sectionAt(found.form.section, spot.at)
  if (!found || !fields || fieldAt(spot.at) !== undefined) return web.errorPage(c, 'not-found')
  const params = filledIn(found, spot, new URLSearchParams(await c.req.text()))
  const answer = posted(fields, Object.keys(fields.fields), params, pathwaysOf(found.plan))
  const written = { spot, fields, params, answer }
  if (Object.keys(answer.problems).length > 0 || Object.keys(answer.said).length === 0)
    return web.respond(c, sectionPage(found, { trouble: troubleWith(written) }), 422)
  for (const command of commandsOf(written, readVersion(params, found.plan))) {
    const refusal = await refusalTo(web, found, command)
    if (refusal?.kind === 'answered-meanwhile')
      return web.respond(c, meanwhilePage(found, c.req.path, refusal, written), 409)
    if (refusal) return refused(web, c, found, refusal)
  }
  const [field = ''] = Object.keys(answer.said)
  const rules = fields.fields[field]
  const isTeams = rules !== undefined && isClinicianOnly(rules)
  return goTo(c, `${backTo(found, { at: [...spot.at, field] })}${isTeams ? '-form' : ''}`)
}

type Written = {
  readonly spot: Spot
  readonly fields: Section
  readonly params: URLSearchParams
  readonly answer: Posted
}

/** Names as the flow knows them; a field left blank that nobody of the team answered yet is not spoken of. */
const filledIn = (
  { plan, form }: Reviewed,
  { section, at }: Spot,
  sent: URLSearchParams,
): URLSearchParams => {
  const fields = sectionAt(form.section, at)?.fields ?? {}
  const known = Object.keys(fields).sort((a, b) => b.length - a.length)
  const prefix = inputName([...at, ''])
  const before = answersAt(answersIn(plan, 'team', section), at)?.answers ?? {}
  const names = [...sent].map(
    ([name, value]) => [name.startsWith(prefix) ? name.slice(prefix.length) : name, value] as const,
  )
  const fieldOf = (name: string): string | undefined =>
    known.find((field) => name === field || name.startsWith(`${field}.`))
  const filled = new Set(names.filter(([, value]) => value.trim() !== '').map(([name]) => fieldOf(name)))
  const isOnly = new Set(names.flatMap(([name]) => fieldOf(name) ?? [])).size === 1
  return new URLSearchParams(
    names
      .filter(([name]) => {
        const field = fieldOf(name)
        return isOnly || field === undefined || filled.has(field) || before[field] !== undefined
      })
      .map(([name, value]) => [name, value]),
  )
}

/** One command for each step, since a step is what is read and saved as one. */
const commandsOf = ({ spot, fields, answer }: Written, read: number): readonly Command[] =>
  Object.entries(fields.steps).flatMap(([step, { ask }]) => {
    const said: Readonly<Record<string, Said>> = Object.fromEntries(
      Object.entries(answer.said).filter(([field]) => ask.includes(field)),
    )
    return Object.keys(said).length === 0 ? [] : [{ kind: 'answer', ...spot, step, said, read }]
  })

const troubleWith = ({ spot: { at }, fields, params, answer }: Written): Trouble => {
  const own = Object.keys(fields.fields)
  const typed = typedIn(own, params)
  const named = (field: string): string => inputName([...at, field])
  const wrong = Object.keys(answer.problems).length > 0 ? answer.problems : { [own[0] ?? '']: 'empty' }
  const [first = ''] = Object.keys(wrong)
  return {
    form: `answers ${topicId({ at: [...at, first] })}`,
    typed: Object.fromEntries(Object.entries(typed).map(([name, values]) => [named(name), values])),
    problems: Object.fromEntries(Object.entries(wrong).map(([field, problem]) => [named(field), problem])),
    controls: Object.fromEntries(Object.entries(fields.fields).map(([field, one]) => [named(field), one])),
  }
}

/** Two colleagues wrote the same part: both texts, and the second decides (RULE-SAF-6). */
const meanwhilePage = (
  { plan, actor, form }: Reviewed,
  action: string,
  refusal: Refusal & { kind: 'answered-meanwhile' },
  { spot, fields, params, answer }: Written,
) => {
  const words = wordsAt(form.words, spot.at)
  const lines = (said: Readonly<Record<string, Said>>) =>
    Object.entries(said).flatMap(([name, one]) => {
      const field = fields.fields[name]
      const label = words?.fields[name]?.label ?? name
      return field
        ? [
            {
              label,
              wayOut: one.kind === 'answer' ? undefined : one.kind,
              lines: shown(field, words?.fields[name], one, (id) => contactName(plan, 'team', id)),
            },
          ]
        : []
    })
  return meanwhile({
    action,
    read: refusal.version,
    wording: wordingNameFor(plan, actor, form),
    by: refusal.by,
    theirs: lines(refusal.theirs),
    yours: lines(answer.said),
    typed: typedIn(Object.keys(fields.fields), params),
    wayOut: undefined,
  })
}
