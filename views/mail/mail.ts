import type { DeskCounts } from '#src/plan/digests.ts'
import type { OutgoingMail } from '#src/plan/jobs.ts'
import type { Mail } from '#src/plan/mail.ts'
import type { Says } from '../words.ts'

export type Letter = Pick<OutgoingMail, 'kind' | 'subject' | 'text'>
export type Nudge = (Pick<Mail, 'kind' | 'from'> & Partial<Pick<Mail, 'plan'>>) | { readonly kind: 'welcome' }
/** `isDaily`: it leads to a question. `stop` is in no other place but this mail. */
export type Reminding = { readonly plan: string; readonly isDaily: boolean; readonly stop: string }

/** What somebody is told about news: that there is some, and where; the rest is read after signing in. */
export const renderMail = (says: Says<'mail'>, nudge: Nudge, baseUrl: string): Letter => {
  const { kind } = nudge
  const from = 'from' in nudge ? nudge.from : undefined
  const text =
    kind === 'invited' ? `${callName(says, from)} ${says.mail.texts.invited}` : says.mail.texts[kind]
  return letter(says, kind, text, `${baseUrl}${placeOf(nudge)}`)
}

/** The mail that carries the key: its link is in no other place. */
export const signInMail = (says: Says<'mail'>, link: string): Letter =>
  letter(says, 'sign-in', says.mail.texts['sign-in'], link)

/** Sent only because its reader asked for it: it says neither about what nor about whom it is. */
export const reminderMail = (
  says: Says<'mail'>,
  { plan, isDaily, stop }: Reminding,
  baseUrl: string,
): Letter => {
  const { greeting, noAnswer, reminder } = says.mail
  const link = `${baseUrl}/plans/${plan}${isDaily ? '/one-question' : ''}`
  const text = isDaily ? reminder.daily : reminder.once
  const lines = [greeting, text, link, reminder.stop, `${baseUrl}/reminders/stop/${stop}`, noAnswer]
  return { kind: 'reminder', subject: reminder.subject, text: `${lines.join('\n\n')}\n` }
}

/** The link is in no other place, and signs nobody in. */
export const newAddressMail = ({ mail }: Says<'mail'>, link: string): Letter => ({
  kind: 'new-address',
  subject: mail.newAddress.subject,
  text: `${[mail.greeting, mail.newAddress.text, link, mail.newAddress.notAsked, mail.noAnswer].join('\n\n')}\n`,
})

/** To the old address, and not where the account is now. */
export const emailMovedMail = ({ mail }: Says<'mail'>, baseUrl: string): Letter => ({
  kind: 'email-moved',
  subject: mail.emailMoved.subject,
  text: `${[mail.greeting, mail.emailMoved.text, baseUrl, mail.noAnswer].join('\n\n')}\n`,
})

/** To who runs the service: the name of a practice that somebody would like to be here, and nothing of them. */
export const practiceWantedMail = (
  { mail: { practiceWanted } }: Says<'mail'>,
  { name, place }: { readonly name: string; readonly place: string },
): Letter => ({
  kind: 'practice-wanted',
  subject: practiceWanted.subject,
  text: `${[practiceWanted.text, name, place, practiceWanted.typed].join('\n\n')}\n`,
})

/** Numbers and a link, sent only because its reader asked for it; `practice` where they have several. */
export const digestMail = (
  says: Says<'mail'>,
  { counts, practice }: { readonly counts: DeskCounts; readonly practice: string | undefined },
  baseUrl: string,
): Letter => {
  const { greeting, noAnswer, digest } = says.mail
  const numbers = counted.map((one) => `${digest.numbers[one]}: ${counts[one]}`).join('\n')
  const head = practice === undefined ? digest.text : `${digest.text}\n${practice}`
  const lines = [greeting, head, numbers, digest.see, `${baseUrl}/reviews`]
  const ending = [digest.noAllClear, digest.stop, `${baseUrl}/account`, noAnswer]
  return { kind: 'digest', subject: digest.subject, text: `${[...lines, ...ending].join('\n\n')}\n` }
}

const counted = ['waiting', 'returned', 'due', 'overdue'] as const satisfies readonly (keyof DeskCounts)[]

type Kind = Nudge['kind'] | 'sign-in'

const letter = (says: Says<'mail'>, kind: Kind, text: string, link: string): Letter => {
  const { greeting, noAnswer } = says.mail
  const lines = [greeting, text, link, ...caution(says, kind), noAnswer]
  return { kind, subject: subjectOf(says, kind), text: `${lines.join('\n\n')}\n` }
}

const subjectOf = (says: Says<'mail'>, kind: Kind): string => {
  const { subjects } = says.mail
  if (kind === 'sign-in' || kind === 'welcome' || kind === 'invited' || kind === 'read-first')
    return subjects[kind]
  return subjects.news
}

const caution = (says: Says<'mail'>, kind: Kind): readonly string[] => {
  const { notAsked } = says.mail
  return kind === 'sign-in' || kind === 'welcome' || kind === 'invited' ? [notAsked[kind]] : []
}

/** News of one plan leads to that plan, whatever has become of it. */
const placeOf = (nudge: Nudge): string => {
  const plan = 'plan' in nudge ? nudge.plan : undefined
  const within = isAboutOne(nudge.kind) ? pageOfOne[nudge.kind] : undefined
  return within !== undefined && plan !== undefined ? `/plans/${plan}${within}` : places[nudge.kind]
}
/** Who may not read the plan any more is told there that it is so. */
const pageOfOne = {
  'change-asked': '/review',
  'word-left': '/review',
  withdrawn: '/review',
  'use-reported': '/review',
  'read-first': '/review',
  'to-sign': '/review',
  'passed-on': '/review',
  'carer-removed': '',
  'carer-declined': '/carers',
  'carer-came': '/carers',
  'carer-left': '/carers',
  'code-made': '',
  'team-granted': '/helping',
  'team-recorded': '',
  'team-signed': '/review',
  'letter-used': '/letters',
} as const
const isAboutOne = (kind: Nudge['kind']): kind is keyof typeof pageOfOne => kind in pageOfOne
const places: Readonly<Record<Nudge['kind'], string>> = {
  welcome: '/sign-in',
  invited: '/plans',
  submitted: '/reviews',
  'read-first': '/reviews',
  'to-sign': '/reviews',
  'passed-on': '/reviews',
  returned: '/plans',
  'taken-up': '/plans',
  approved: '/plans',
  suspended: '/plans',
  resumed: '/plans',
  'recommendation-ended': '/plans',
  closed: '/plans',
  'stopped-for': '/plans',
  unanswered: '/plans',
  'carer-removed': '/plans',
  'carer-declined': '/plans',
  'carer-came': '/plans',
  'carer-left': '/plans',
  'code-made': '/plans',
  'owner-changed': '/plans',
  'letter-used': '/reviews',
  'change-asked': '/reviews/all',
  'word-left': '/reviews/all',
  withdrawn: '/reviews/all',
  'taken-back': '/reviews',
  'signed-elsewhere': '/reviews/all',
  'use-reported': '/reviews/all',
  'team-granted': '/reviews/helping',
  'team-recorded': '/plans',
  'team-signed': '/reviews/all',
}

/** A name is written by whoever has the account: what could be a message or a link of theirs is left out. */
const callName = (says: Says<'mail'>, name: string | undefined): string =>
  name !== undefined && isNameInMail(name) ? name : says.mail.somebody

/** A full stop is an initial's or a title's, with a space behind it. */
export const isNameInMail = (name: string): boolean =>
  name.length <= nameMost &&
  /^\p{L}(?:[\p{L}\p{M}'’ -]|(?<=(?:^| )\p{L})\.(?= \p{L})|(?<=(?:^| )\p{Lu}\p{L}{1,3})\.(?= \p{Lu}))*$/u.test(
    name,
  )

/** As long as the name of an account may be. */
export const nameMost = 70

/** What keeps a name out of mail: that there is none, its length, or a sign in it. */
export const nameKeptOut = (name: string): 'none' | 'too-long' | { readonly sign: string } | undefined => {
  if (isNameInMail(name)) return undefined
  if (name.trim() === '') return 'none'
  if (name.length > nameMost) return 'too-long'
  return { sign: /[^\p{L}\p{M}'’ -]/u.exec(name)?.[0] ?? name.slice(0, 1) }
}
