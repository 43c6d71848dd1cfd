import type { Account } from '#src/plan/actor.ts'
import { accountId, practiceId } from '#src/plan/ids.ts'
import { rosesPlan } from '#test/kit/a-handed-over-plan.ts'
import { daniel, helen, priya, rose, stranger, type Visitor } from '#test/kit/an-app.ts'

const account = (id: string, duty: Account['duty']): Account => ({
  id: accountId(`account-${id}`),
  email: `${id}@example.org`,
  name: id,
  duty,
})
const oak = practiceId('oak')

/** Whoever may come to an address: `nobody` is not signed in, `another` is a clinician of another practice. */
export const visitors: Readonly<Record<string, Account | undefined>> = {
  nobody: undefined,
  somebody: stranger,
  patient: rose,
  carer: daniel,
  practice: helen,
  another: account('oak', { kind: 'clinician', practice: oak, jobRole: 'GP', registration: 'GMC 7000009' }),
  reader: priya,
  trainee: account('trainee', { kind: 'trainee' }),
  admin: account('admin', { kind: 'administrator' }),
}

/** Goes to a route of the table, with a post that asks for nothing that goes through, `read` at a version of the plan. */
export const visit = async (visitor: Visitor, route: string, read = ''): Promise<Response> => {
  const path = pathOf(route)
  return route.startsWith('GET') ? await visitor.get(path) : await visitor.post(path, sent(read))
}

/** The address of a route in Rose's plan. */
export const pathOf = (route: string): string => {
  const [, pattern = ''] = route.split(' ')
  return pattern.replace(/:([a-z]+)(?:\{\.\+([^}]*)\})?/g, (_, name: string, end = '') =>
    partFor(name, end, route),
  )
}

/** An item's id belongs to who added it, so that each visit brings one of its own. */
const sent = (read: string) => ({
  at: 'matters.value',
  item: crypto.randomUUID().slice(0, 8),
  place: 'matters/value',
  read,
})

/** What stands for a part of an address: what is there, and is Rose's or Helen's. */
const partFor = (name: string, end: string, route: string): string => {
  const inList = route.includes(':at')
  const at = end === '/items' ? 'crisis' : 'crisis/one-crisis'
  const parts: Readonly<Record<string, string>> = {
    plan: rosesPlan,
    document: rosesPlan,
    questionnaire: 'plan',
    section: inList ? 'crisis' : 'matters',
    at: `${at}${end}`,
    step: route.includes('/guess/') ? 'people' : 'value',
    file: 'file-of-rose',
    recording: '1',
    value: 'site-of-rose',
    field: route.includes('/recordings/') ? 'matters.value' : 'rec.hospital',
    question: '1',
    report: '1',
    form: 'sign',
    disclosure: '1',
    carer: 'carer-gone',
    practice: 'larkfield',
    scenario: 'difficult-news',
    with: 'close',
    run: 'run-of-helen',
    code: 'no-such-card',
    account: 'account-leaver',
    duty: 'trainee',
    session: 'no-such-session',
    token: 'no-such-token',
    typed: 'sealed-elsewhere',
    wanted: 'nobody-wanted',
  }
  return parts[name] ?? ''
}
