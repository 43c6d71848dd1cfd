import { each, status } from './each.ts'
import { concept, isReported } from './entry-told.ts'
import { type Named, namedIn } from './named.ts'

export const allergy = each((making, { entry, part: { code } }, thing, base) => {
  const named = namedIn(making, entry, thing)
  return {
    resourceType: 'AllergyIntolerance',
    ...base,
    clinicalStatus: status('allergyintolerance-clinical', 'active'),
    verificationStatus: status(
      'allergyintolerance-verification',
      isReported(entry) ? 'unconfirmed' : 'confirmed',
    ),
    ...(named ? reactionOf(named) : { code: concept(thing.text, thing.value, code) }),
    patient: making.patient,
    recordedDate: entry.saidAt,
    asserter: making.agent(entry),
  }
})

/** What happens and how bad it was have places of their own, and stand as they were written too. */
const reactionOf = ({ places, choiceOf, textOf, rest, concept: code }: Named) => {
  const { kind, severity, reaction } = places
  const type = kind?.codes[choiceOf(kind.part) ?? '']
  const said = choiceOf(severity?.part) ?? ''
  const how = severity?.codes[said]
  const manifestation = textOf(reaction)
  return {
    code,
    ...(type === undefined ? {} : { type }),
    ...(severity?.critical.includes(said) ? { criticality: 'high' as const } : {}),
    ...noteOf(rest),
    ...(manifestation === undefined
      ? {}
      : {
          reaction: [
            { manifestation: [{ text: manifestation }], ...(how === undefined ? {} : { severity: how }) },
          ],
        }),
  }
}
const noteOf = (text: string) => (text === '' ? {} : { note: [{ text }] })
const reasonOf = (text: string | undefined) => (text === undefined ? {} : { reasonCode: [{ text }] })

/** What somebody takes, as it was told; the dose in it is no order. */
export const statement = each((making, { entry }, thing, base) => {
  const named = namedIn(making, entry, thing)
  return {
    resourceType: 'MedicationStatement',
    ...base,
    status: isReported(entry) ? 'unknown' : 'active',
    medicationCodeableConcept: named?.concept ?? concept(thing.text, thing.value),
    subject: making.patient,
    dateAsserted: entry.saidAt,
    informationSource: making.agent(entry),
    ...(named ? { ...reasonOf(named.textOf(named.places.reason)), ...noteOf(named.rest) } : {}),
  }
})

/** Only what the team wrote: nobody else’s words become a dose (RULE-MOD-1). It is a plan, and no order. */
export const request = each((making, { entry }, thing, base) => {
  if (entry.class !== 'C' || entry.saidBy.voice !== 'team') return undefined
  const named = namedIn(making, entry, thing)
  return {
    resourceType: 'MedicationRequest',
    ...base,
    status: 'active',
    intent: 'plan',
    medicationCodeableConcept: named?.concept ?? concept(thing.text, thing.value),
    subject: making.patient,
    authoredOn: entry.saidAt,
    requester: making.agent(entry),
    ...(named ? { ...reasonOf(named.textOf(named.places.reason)), ...noteOf(named.rest) } : {}),
    dosageInstruction: [{ text: named?.lineOf(named.places.dose ?? []) || thing.text }],
  }
})
