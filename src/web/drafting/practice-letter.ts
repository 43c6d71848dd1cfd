import type { Context } from 'hono'
import { practiceWantedMail } from '#views/mail/mail.ts'
import { practiceInputs, practiceLetterView } from '#views/print/practice-letter.ts'
import { isPlainName } from '../../plan/deeds/telling.ts'
import { type Found, type OnPlan, withPlan } from '../frame/doors.ts'
import { givenBack } from '../frame/kept-posts.ts'
import type { Env } from '../frame/ports.ts'
import { refused } from '../frame/refusals.ts'
import { goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { viaHelpOfBegun } from './offering-help.ts'

/** My practice is not here: a letter to it, and its name told once to who runs this service. */
export const practiceLetterRoutes = (service: Service) =>
  room(service, withPlan('ask', 'patient', 'carer'))
    .get('/plans/:plan/practice-letter', async (c, found) => {
      const [kept] = await givenBack(service, c)
      return service.respond(c, practiceLetterView(pageOf(service, found, typedIn(kept?.post))))
    })
    .post('/plans/:plan/practice-letter', (c, found) => tell(service, c, found))

type Typed = { readonly name: string; readonly place: string }

const typedIn = (post?: URLSearchParams): Typed => ({
  name: post?.get(practiceInputs.name) ?? '',
  place: post?.get(practiceInputs.place) ?? '',
})

const pageOf = ({ settings: { contact, baseUrl } }: Service, { plan }: Found, typed: Typed) => ({
  plan: plan.id,
  ...{ contact, address: baseUrl, toldAt: plan.practiceWanted?.at, typed },
})

/** The mail has a key of the plan, so that it is one whatever is pressed twice. */
const tell = async (service: Service, c: Context<Env>, found: OnPlan): Promise<Response> => {
  const { plan, act } = found
  const { outbox, settings, clock } = service
  const { name, place } = typedIn(c.get('post'))
  const typed = { name: tidied(name), place: tidied(place) }
  const page = `/plans/${plan.id}/practice-letter`
  if (plan.practiceWanted) return goTo(c, page)
  const problem = (['name', 'place'] as const).find((one) => !isPlainName(typed[one]))
  const isOften = problem === undefined && (await isToldOften(service, found))
  if (problem || isOften) {
    const heard = await viaHelpOfBegun(found, [typed.name, typed.place])
    if (heard !== `/plans/${plan.id}`) return goTo(c, heard)
    const shown = { ...pageOf(service, found, typed), problem: problem ?? ('often' as const) }
    return service.respond(c, practiceLetterView(shown), problem ? 422 : 429)
  }
  const outcome = await act({ kind: 'want-practice', ...typed })
  if (!outcome.ok) return await refused(service, c, outcome.refusal)
  const mail = practiceWantedMail(wordsFor(c), typed)
  await outbox.add({ ...mail, to: settings.contact }, clock.digest(`practice wanted ${plan.id}`))
  const way = await viaHelpOfBegun(found, [typed.name, typed.place])
  return goTo(c, way === `/plans/${plan.id}` ? page : way)
}

/** Once a plan, and plans can be thrown away and begun anew; nor do many accounts together fill the mailbox. */
const isToldOften = async ({ tries, clock }: Service, { account }: OnPlan): Promise<boolean> =>
  (await tries.tooMany(clock.digest(`practice wanted by ${account.id}`), {
    most: 2,
    seconds: daySeconds,
  })) !== undefined ||
  (await tries.tooMany(clock.digest('practices wanted'), { most: 40, seconds: daySeconds })) !== undefined
const daySeconds = 24 * 60 * 60

const tidied = (words: string): string => words.trim().replace(/\s+/g, ' ')
