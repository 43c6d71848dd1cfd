import type { DoneLine } from '#views/drafting/done-for.ts'
import type { Form } from '../../flow/form.ts'
import { addressOf, fieldAt, sectionAt } from '../../flow/spot.ts'
import type { Access } from '../../plan/access-log.ts'
import { type Entry, spotOf } from '../../plan/content.ts'
import { type Done, isOfApproved } from '../../plan/done-for.ts'
import type { Plan } from '../../plan/plan.ts'
import { entriesOf, hasTeamWritten } from '../../plan/reads/content-of.ts'
import { isShownTo } from '../../plan/reads/readable.ts'
import { labelOf } from '../../plan/reads/shown.ts'
import type { Found } from '../frame/doors.ts'
import type { Service } from '../frame/service.ts'
import { pathTo, placeAt } from './place.ts'
import { suggestionsOn } from './suggesting.ts'

/**
 * What others did in the person's name, or decided for them, newest first: who, when and where, and no words of anybody. Whoever
 * looks on reads what became of the approved plan alone, and nothing of who may come near it.
 */
export const doneForOf = (
  service: Service,
  found: Found,
  accesses: readonly Access[],
): readonly DoneLine[] => {
  const { plan, actor } = found
  const deeds = (plan.doneFor ?? []).flatMap((one) => lineOf(found, one))
  const lines =
    actor.kind === 'patient' ? [...deeds, ...writtenFor(service, found), ...seen(plan, accesses)] : deeds
  return lines.toSorted((one, other) => (one.at < other.at ? 1 : -1))
}

const lineOf = (found: Found, { what, by, at, about, place }: Done): readonly DoneLine[] => {
  const { plan, actor } = found
  if (by.id === plan.owner) return []
  const line = { what, at, who: by.name, isHelper: by.role === 'carer' }
  if (actor.kind !== 'patient') return isOfApproved(what) ? [line] : []
  if (what === 'Suggested') return place ? waiting(found, line, place) : []
  if (what === 'RecommendationTakenBack') return [{ ...line, about: labelOf(plan, about ?? '') }]
  if (about === undefined) return [line]
  const isOf = what === 'LetterMade' || what === 'Verified' || what === 'VerificationEnded'
  return [{ ...line, about, what: isOf ? (`${what}Of` as const) : what }]
}

/** What was taken over, said otherwise or taken back since waits for nobody, and is offered on no page of its question. */
const waiting = (
  found: Found,
  line: DoneLine,
  { section, at, step, fields }: NonNullable<Done['place']>,
): readonly DoneLine[] => {
  const spot = { section, at }
  const place = step === undefined ? undefined : placeAt(found, { spot, step })
  if (!place || !suggestionsOn(found, place).some(({ field }) => fields.includes(field))) return []
  const title = place.words.steps[place.stepId]?.title
  const href = pathTo(found.plan.id, addressOf(spot, place.stepId))
  return title === undefined ? [] : [{ ...line, about: title, href }]
}

/** Answers of clinicians to what the person is asked: chapter by chapter, by each who wrote there, with the newest. */
const writtenFor = (service: Service, { plan }: Found): readonly DoneLine[] =>
  plan.forms.sections.flatMap((form) => {
    if (!hasTeamWritten(plan, form.section.id)) return []
    const all = entriesOf(plan, form)
      .filter(isShownTo({ kind: 'patient' }, service.forms.readers))
      .filter((entry) => entry.saidBy.voice === 'team' && isAskedOfPerson(form, entry))
    return [...Map.groupBy(all, ({ saidBy }) => saidBy.name)].map(([who, some]) => ({
      ...{ what: 'WroteFor' as const, who, isHelper: false, about: form.words.title },
      at:
        some
          .map(({ saidAt }) => saidAt)
          .toSorted()
          .at(-1) ?? '',
      href: pathTo(plan.id, form.section.id),
    }))
  })

const isAskedOfPerson = ({ section }: Form, entry: Entry): boolean => {
  const { at } = spotOf(entry)
  return sectionAt(section, at)?.fields[fieldAt(at) ?? '']?.by.includes('P') === true
}

/** What lies apart from the plan, such as a code, as others looked at it. */
const seen = ({ owner }: Plan, accesses: readonly Access[]): readonly DoneLine[] =>
  accesses
    .filter(({ deed, account }) => deed === 'revealed' && account !== owner)
    .map(({ at, name, service }) => ({
      ...{ what: 'Revealed' as const, at, isHelper: service === '' },
      who: [name, service].filter((part) => part !== '').join(', '),
    }))
