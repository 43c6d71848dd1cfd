import type { Mail } from '#src/plan/mail.ts'
import type { OutgoingMail } from '#src/plan/ports.ts'
import { mailWords } from './mail.words.en.ts'

export type Letter = Pick<OutgoingMail, 'kind' | 'subject' | 'text'>
export type Nudge = Pick<Mail, 'kind' | 'from'> | { readonly kind: 'welcome' }

/** What somebody is told about news: that there is some, and where; the rest is read after signing in. */
export const renderMail = (nudge: Nudge, baseUrl: string): Letter => {
  const { kind } = nudge
  const from = 'from' in nudge ? nudge.from : undefined
  const text = kind === 'invited' ? `${callName(from)} ${mailWords.texts.invited}` : mailWords.texts[kind]
  return letter(kind, text, `${baseUrl}${placeOf[kind]}`)
}

/** The mail that carries the key: its link is in no other place. */
export const signInMail = (link: string): Letter => letter('sign-in', mailWords.texts['sign-in'], link)

type Kind = Nudge['kind'] | 'sign-in'

const letter = (kind: Kind, text: string, link: string): Letter => {
  const { greeting, noAnswer } = mailWords
  const lines = [greeting, text, link, ...caution(kind), noAnswer]
  return { kind, subject: subjectOf(kind), text: `${lines.join('\n\n')}\n` }
}

const subjectOf = (kind: Kind): string => {
  const { subjects } = mailWords
  return kind === 'sign-in' || kind === 'welcome' || kind === 'invited' ? subjects[kind] : subjects.news
}

const caution = (kind: Kind): readonly string[] => {
  const { notAsked } = mailWords
  return kind === 'sign-in' || kind === 'welcome' || kind === 'invited' ? [notAsked[kind]] : []
}

const placeOf: Readonly<Record<Nudge['kind'], string>> = {
  welcome: '/sign-in',
  invited: '/plans',
  submitted: '/reviews',
  returned: '/plans',
  approved: '/plans',
  'carer-removed': '/plans',
  'change-asked': '/reviews',
  withdrawn: '/reviews',
}

/** A name is written by whoever has the account: what could be a message or a link of theirs is left out. */
const callName = (name: string | undefined): string =>
  name !== undefined && /^\p{L}[\p{L}\p{M}'’ -]{0,39}$/u.test(name) ? name : mailWords.somebody
