import type { Spot } from '../../flow/spot.ts'
import { type Entry, spotOf } from '../content.ts'
import type { HelpOffered } from '../help-offered.ts'
import type { AskedBack, Plan, PrivateWord } from '../plan.ts'
import { type OwnQuestion, openIn } from '../question.ts'
import { anotherLook, type Look } from './another-look.ts'
import { missingForApproval } from './completeness.ts'
import { entriesOf } from './content-of.ts'
import { type LeftAside, leftAside } from './left-aside.ts'
import { type PossibleRefusal, possibleRefusals } from './refusals.ts'
import { warningsOf } from './rules.ts'
import { type Sentence, sentencesOn } from './sentences.ts'

/** What a clinician should know before she reads: everything that somebody wants said, asked or looked at again. */
export type Agenda = {
  /** Words that sounded like danger when they were saved: they come before everything else. */
  readonly helpOffered: readonly HelpOffered[]
  /** Words that may refuse a treatment, whether or not a clinician has read them yet. */
  readonly refusals: readonly PossibleRefusal[]
  /** Questions that the person or a carer wants to talk about, instead of an answer. */
  readonly toTalkAbout: readonly Entry[]
  /** What somebody told the clinician and nobody else. */
  readonly inPrivate: readonly PrivateWord[]
  readonly questions: readonly OwnQuestion[]
  readonly differences: readonly Difference[]
  readonly anotherLook: readonly Look[]
  /** Answers of the team that do not count any more: approval waits until a clinician has looked at each. */
  readonly leftAside: readonly LeftAside[]
  /** What has to be there before the plan can be approved. */
  readonly missing: readonly Spot[]
  /** What rules want a reviewer to know, though the plan may be approved all the same. */
  readonly warnings: readonly Sentence[]
  readonly askedBack: readonly AskedBack[]
}

/** One question that the person and at least one carer answered, and not alike. */
export type Difference = Spot & { readonly entries: readonly Entry[] }

export const agendaOf = (plan: Plan, today: string = plan.changedAt): Agenda => {
  const entries = plan.forms.sections.flatMap((form) => entriesOf(plan, form))
  return {
    helpOffered: plan.helpOffered,
    refusals: possibleRefusals(plan),
    toTalkAbout: entries.filter(({ said }) => said.kind === 'talk'),
    questions: openIn(plan),
    inPrivate: plan.privateWords,
    differences: differencesIn(entries),
    anotherLook: anotherLook(plan),
    leftAside: leftAside(plan),
    missing: missingForApproval(plan, today),
    warnings: [...warningsOf(plan, today), ...sentencesOn(plan, 'agenda', { voice: 'team', today })],
    askedBack: plan.askedBack,
  }
}

/** In items too, where both answered in the same one. */
const differencesIn = (entries: readonly Entry[]): readonly Difference[] =>
  entries
    .filter(({ saidBy }) => saidBy.voice === 'person')
    .flatMap((own) => {
      const others = entries.filter(
        ({ field, saidBy, item }) => field === own.field && saidBy.voice === 'carer' && item === own.item,
      )
      const apart = others.filter((other) => isApart(own, other))
      return apart.length === 0 ? [] : [{ ...spotOf(own), entries: [own, ...apart] }]
    })

/** A carer's answer where the person gave another one, or would rather not say. */
const isApart = (own: Entry, other: Entry): boolean =>
  other.said.kind === 'answer' &&
  (own.said.kind === 'declined' || (own.said.kind === 'answer' && plainText(own) !== plainText(other)))

/** Capitals and spaces tell no two wishes apart. */
const plainText = ({ shown }: Entry): string => shown.join('\n').toLowerCase().replace(/\s+/g, ' ').trim()
