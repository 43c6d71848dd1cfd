import type { Context } from 'hono'
import { beforeRehearsal, rehearsalOver, rehearsalTurn } from '#views/drafting/rehearsal.ts'
import { entryNamed } from '../../flow/spot.ts'
import { ownSentences, type Rehearsal, rehearsed } from '../../training/rehearsal.ts'
import type { Attempt } from '../../training/run.ts'
import { turnOf } from '../../training/turn.ts'
import { type Found, withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { quotesOf } from './sheets.ts'

/**
 * To practise saying it: own words, tried out with somebody made up. What was chosen stands in the address alone, as the
 * names of choices, and tells nothing of the plan; nothing of it is kept.
 */
export const rehearsalRoutes = (service: Service) =>
  room(service, withPlan('read-draft', 'patient'))
    .get('/plans/:plan/rehearsal', (c, found) =>
      service.respond(
        c,
        beforeRehearsal({
          plan: found.plan.id,
          sentences: sentencesOf(service, found),
          isStopped: c.req.query('stopped') !== undefined,
          talks: Object.entries(service.training.rehearsals).map(
            ([
              name,
              {
                words: { title, about },
              },
            ]) => ({
              ...{ name, title, about },
            }),
          ),
        }),
      ),
    )
    .get('/plans/:plan/rehearsal/:with', (c, found) => {
      const talk = entryNamed(service.training.rehearsals, c.req.param('with') ?? '')
      return talk ? rehearse(service, c, { found, talk }) : service.errorPage(c, 'not-found')
    })

/** Quoted as they were written; nobody is made to say again what sounds like danger, or what is hidden from helpers. */
const sentencesOf = (service: Service, found: Found) =>
  quotesOf(service, found)
    .filter(({ lines }) => lines.every((line) => found.plan.forms.danger(line, 'person').length === 0))
    .slice(0, ownSentences.length)

type Rehearsing = { readonly found: Found; readonly talk: Rehearsal }

const rehearse = (
  service: Service,
  c: Context<Env>,
  { found, talk }: Rehearsing,
): Response | Promise<Response> => {
  const name = c.req.param('with') ?? ''
  const attempt = rehearsed(talk, c.req.queries('said') ?? [])
  const sentences = sentencesOf(service, found)
  const page = {
    ...{ plan: found.plan.id, name, title: talk.words.title, sentences },
    said: saidIn(talk, attempt, sentences),
    moves: attempt.trace.map(({ move }) => move),
  }
  const { stands } = attempt
  if (stands.kind === 'ended') return service.respond(c, rehearsalOver({ ...page, ending: stands.ending }))
  const turn = turnOf(talk, stands.turn)
  if (!turn) throw new Error(`no such turn: ${stands.turn}`)
  const isMissing = c.req.query('turn') === turn.id
  const said = new Set(page.moves)
  const offered = turn.moves.filter(({ id }) => !isOwn(id) || (!said.has(id) && sentenceOf(id, sentences)))
  return service.respond(
    c,
    rehearsalTurn({
      ...page,
      isMissing,
      turn: { ...turn, moves: offered.map((one) => ({ ...one, quote: sentenceOf(one.id, sentences) })) },
    }),
    isMissing ? 422 : 200,
  )
}

type Sentences = ReturnType<typeof sentencesOf>

const isOwn = (move: string): boolean => ownSentences.some((one) => one === move)
const sentenceOf = (move: string, sentences: Sentences): Sentences[number] | undefined =>
  sentences[ownSentences.findIndex((one) => one === move)]

const saidIn = (talk: Rehearsal, { trace }: Attempt, sentences: Sentences) =>
  trace.flatMap(({ turn: id, move }) => {
    const turn = turnOf(talk, id)
    const chosen = turn?.moves.find((one) => one.id === move)
    return turn && chosen
      ? [{ lead: turn.lead, says: turn.says, chosen: chosen.text, quote: sentenceOf(move, sentences) }]
      : []
  })
