import { markedIn } from '../../flow/mark.ts'
import type { Deed } from '../../plan/access.ts'
import { everDisclosedTo } from '../../plan/disclosure.ts'
import { allows, isInHands } from '../../plan/lifecycle.ts'
import type { Plan } from '../../plan/plan.ts'
import { carriedIn, type Reply } from '../../plan/question.ts'
import { agendaOf } from '../../plan/reads/agenda.ts'
import { sectionReview } from '../../plan/reads/section-review.ts'
import { readName } from '../frame/begun.ts'
import type { Found } from '../frame/doors.ts'
import type { Post } from '../frame/guards.ts'
import type { Service } from '../frame/service.ts'
import { refusalLines } from './agenda-lines.ts'
import { fieldsOf } from './desk-begun.ts'
import { mayBeTold } from './their-word.ts'

type At = readonly string[]
type Reader = Found<'clinician'>

/** A small form of the desk, in which what is typed is kept until it is sent. */
type DeskForm = {
  readonly deed: Deed
  /** The page that it stands on, below the plan's address, and where it is sent where that is another one. */
  readonly page: (at: At) => string
  readonly to?: (at: At) => string
  /** The inputs that it asks, as long as it can be sent and does not say these words already. */
  readonly asks: (
    service: Service,
    found: Reader,
    sent: { readonly at: At; readonly post: Post },
  ) => readonly string[] | undefined
}

/** The fields of signing, and what is said beside them; with the version that was read. */
export const signAsks = ({ forms }: Plan, post: URLSearchParams): readonly string[] => [
  ...fieldsOf(forms.approval),
  ...['reliesOn', 'agreedWith', 'supersedes', 'acknowledges', 'suspension', 'looksAt', readName],
  ...[...new Set(post.keys())].filter((name) => /^reason:[\w.-]{1,60}$/.test(name)).slice(0, reasonsMost),
]
const reasonsMost = 50

const hasSaid = (post: Post, reply: Reply): boolean =>
  reply.how !== 'answered' || [...post.values()].includes(reply.words)

const life = (deed: Deed, name: 'suspension' | 'closing' | 'correction', fact: string): DeskForm => ({
  deed,
  page: () => `life/${name}`,
  asks: ({ forms }, { plan }) => (allows(plan.life, fact) ? fieldsOf(forms[name]) : undefined),
})

/** By the name that stands first in its key. */
export const deskForms: Readonly<Record<string, DeskForm>> = {
  reply: {
    deed: 'settle-question',
    page: ([version]) => `questions/${version}/reply`,
    asks: ({ forms: { reply } }, { plan }, { at: [version], post }) => {
      const known = isInHands(plan.life) ? plan.questions : carriedIn(plan)
      const one = known.find((other) => String(other.version) === version)
      const how = post.get(markedIn([reply], 'reply-how') ?? '')
      const isSaid = one?.reply !== undefined && one.reply.how === how && hasSaid(post, one.reply)
      return one && !isSaid ? fieldsOf(reply) : undefined
    },
  },
  disclosure: {
    deed: 'settle-disclosure',
    page: ([version]) => `disclosures/${version}`,
    asks: (_, { plan }, { at: [version], post }) => {
      const one = everDisclosedTo(plan).find((other) => String(other.version) === version)
      const isSaid = one?.outcome !== undefined && [...post.values()].includes(one.outcome.text)
      return one && !isSaid ? fieldsOf(plan.forms.disclosure) : undefined
    },
  },
  word: {
    deed: 'answer',
    page: ([section, ...at]) => `review/${section}/at-their-word/${at.join('/')}`,
    asks: (_, { plan, actor }, { at: [section, ...at], post }) => {
      const form = plan.forms.sections.find((one) => one.section.id === section)
      const topic = (form ? sectionReview(plan, form, actor) : [])
        .flatMap(({ topics }) => topics)
        .find((one) => one.at.join('/') === at.join('/') && mayBeTold(one))
      const typed = topic && post.get(topic.field)?.trim()
      const isSaid =
        typed !== undefined && typed !== '' && topic?.entries.some(({ shown }) => shown.join('\n') === typed)
      return topic && !isSaid ? [topic.field] : undefined
    },
  },
  refusal: {
    deed: 'accept',
    page: () => 'review',
    to: () => 'refusal',
    asks: ({ clock }, { plan, actor }, { at: [answer, ...at], post }) => {
      const lines = refusalLines(plan, agendaOf(plan, clock.now()), actor.id)
      const line = lines.find((one) => String(one.answer) === answer && one.at === at.join('/'))
      const isSaid = line?.read?.because !== undefined && line.read.because === post.get('because')?.trim()
      return line && !line.isOwnRecord && !isSaid ? ['because'] : undefined
    },
  },
  sign: {
    deed: 'approve',
    page: () => 'approval',
    asks: (_, { plan }, { post }) => signAsks(plan, post),
  },
  suspension: life('suspend', 'suspension', 'Suspended'),
  closing: life('close', 'closing', 'Closed'),
  correction: life('enter-in-error', 'correction', 'EnteredInError'),
  papers: {
    deed: 'record-authority',
    page: ([carer]) => `authority/${carer}`,
    asks: ({ forms }, { plan }, { at: [carer] }) =>
      Object.values(plan.carers).some(({ id, authority }) => id === carer && authority === undefined)
        ? fieldsOf(forms.authority)
        : undefined,
  },
}

export const deskFormAt = (key: string): { readonly form: DeskForm; readonly at: At } | undefined => {
  const [name = '', ...at] = key.split('~')
  const form = Object.hasOwn(deskForms, name) ? deskForms[name] : undefined
  return form && at.every((part) => /^[\w.-]{1,60}$/.test(part)) ? { form, at } : undefined
}
