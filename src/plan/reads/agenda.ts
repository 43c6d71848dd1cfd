import type { Entry } from '../content.ts'
import type { AskedBack, OwnQuestion, Plan } from '../plan.ts'
import type { Missing } from '../refusal.ts'
import { anotherLook, type Look } from './another-look.ts'
import { missingForApproval } from './completeness.ts'
import { entriesOf } from './content-of.ts'

/** What a clinician should know before she reads: everything that somebody wants said, asked or looked at again. */
export type Agenda = {
  /** Questions that the person or a carer wants to talk about, instead of an answer. */
  readonly toTalkAbout: readonly Entry[]
  readonly questions: readonly OwnQuestion[]
  readonly differences: readonly Difference[]
  readonly anotherLook: readonly Look[]
  /** What has to be there before the plan can be approved. */
  readonly missing: readonly Missing[]
  readonly askedBack: readonly AskedBack[]
}

/** One question that the person and at least one carer answered, and not alike. */
export type Difference = {
  readonly section: string
  readonly field: string
  readonly entries: readonly Entry[]
}

export const agendaOf = (plan: Plan): Agenda => {
  const entries = plan.forms.chapters.flatMap((form) => entriesOf(plan, form))
  return {
    toTalkAbout: entries.filter(({ said }) => said.kind === 'talk'),
    questions: plan.questions,
    differences: differencesIn(entries),
    anotherLook: anotherLook(plan),
    missing: missingForApproval(plan),
    askedBack: plan.askedBack,
  }
}

/** Items are left out: each voice lists its own contacts and crises, so no two of them answer one question. */
const differencesIn = (entries: readonly Entry[]): readonly Difference[] =>
  entries
    .filter(({ saidBy, item }) => saidBy.voice === 'person' && item === undefined)
    .flatMap((own) => {
      const others = entries.filter(
        ({ field, saidBy, item }) => field === own.field && saidBy.voice === 'carer' && item === undefined,
      )
      const apart = others.filter((other) => isApart(own, other))
      return apart.length === 0 ? [] : [{ section: own.section, field: own.field, entries: [own, ...apart] }]
    })

/** A carer's answer where the person gave another one, or would rather not say. */
const isApart = (own: Entry, other: Entry): boolean =>
  other.said.kind === 'answer' &&
  (own.said.kind === 'declined' || (own.said.kind === 'answer' && plainText(own) !== plainText(other)))

/** Capitals and spaces tell no two wishes apart. */
const plainText = ({ shown }: Entry): string => shown.join('\n').toLowerCase().replace(/\s+/g, ' ').trim()
