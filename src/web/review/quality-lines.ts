import type { AlertLine, Quality, QualityLine } from '#views/review/quality.ts'
import type { QualityCheck } from '../../flow/quality.ts'
import { fieldIn, type Spot } from '../../flow/spot.ts'
import type { Plan } from '../../plan/plan.ts'
import {
  type Alert,
  alertsOf,
  askedAbout,
  type Finding,
  mendedIn,
  profileOf,
} from '../../plan/quality/audit.ts'
import type { Service } from '../frame/service.ts'
import { hintLines, labelAt, placeOf } from './agenda-lines.ts'

/** What a reader at night would miss, each with the place where it is mended. */
export const qualityLines = ({ forms, clock }: Service, plan: Plan): Quality => ({
  alerts: alertsOf(plan, forms.qualityChecks, clock.now()).map((one) => alertLine(plan, one, one.spots)),
  sections: profileLines(plan, profileOf(plan, forms.qualityChecks)),
  hints: hintLines(plan, forms.textChecks),
  asks: linesOf(plan, askedAbout(plan, forms.qualityChecks)),
})

/** The same of one section, for whoever writes there; what is mended elsewhere is not looked at. */
export const qualityHere = ({ forms, clock }: Service, plan: Plan, section: string): Quality => {
  const checks = mendedIn(plan, forms.qualityChecks, section)
  const isHere = (one: { readonly section: string }): boolean => one.section === section
  return {
    alerts: alertsOf(plan, forms.qualityChecks, clock.now()).flatMap((one) => {
      const places = [...one.spots, ...readIn(plan, one, section)]
      return places.some(isHere) ? [alertLine(plan, one, places)] : []
    }),
    sections: profileLines(plan, profileOf(plan, checks).filter(isHere)),
    hints: hintLines(plan, forms.textChecks, section),
    asks: linesOf(
      plan,
      askedAbout(plan, checks).filter(({ spot }) => isHere(spot)),
    ),
  }
}

const readIn = ({ forms }: Plan, { reads }: Alert, section: string): readonly Spot[] => {
  const asked = forms.sections.find((form) => form.section.id === section)?.section.fields ?? {}
  return reads.flatMap((field) => (asked[field] ? [{ section, at: [field] }] : []))
}

const alertLine = (plan: Plan, { check }: Alert, places: readonly Spot[]): AlertLine => ({
  ...lineOf(check),
  found: check.found,
  places: places.map((spot) => placeAt(plan, spot)),
})

const profileLines = (plan: Plan, profile: ReturnType<typeof profileOf>): Quality['sections'] =>
  profile.map(({ section, there, applicable, missing }) => ({
    title: plan.forms.sections.find((form) => form.section.id === section)?.words.title,
    there,
    applicable,
    lines: linesOf(plan, missing),
  }))

const linesOf = (plan: Plan, all: readonly Finding[]): readonly QualityLine[] =>
  [...Map.groupBy(all, ({ check }) => check)].map(([check, found]) => ({
    ...lineOf(check),
    places: found.map((one) => foundAt(plan, one)),
  }))

const lineOf = ({ id, version, source, words }: QualityCheck): Omit<QualityLine, 'places'> => ({
  ...{ id, version, source },
  ...words,
})

const foundAt = (plan: Plan, { spot, part }: Finding) => ({ ...placeAt(plan, spot), found: part.found })

/** On what a plan is made and shared is recorded where it is signed. */
const placeAt = (plan: Plan, spot: Spot) => ({
  text: labelAt(plan, spot),
  href:
    spot.section === plan.forms.submission.section.id
      ? `/plans/${plan.id}/approval`
      : placeOf(plan, stands(plan, spot) ? spot : { section: spot.section, at: [] }),
})

/** Whether the page of the section shows the question: every one of which something is missed, but no list by itself. */
const stands = ({ forms }: Plan, spot: Spot): boolean => {
  const field = fieldIn(forms.sections, spot)
  return field !== undefined && field.control !== 'list'
}
