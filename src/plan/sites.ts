import type { Said } from '../flow/answer.ts'
import { part, textsIn } from '../flow/json.ts'
import type { Fact } from './facts.ts'
import type { Instant, PlanId } from './ids.ts'
import type { Plan } from './plan.ts'
import type { PlanForms } from './plan-forms.ts'

/**
 * What lets somebody in lies apart from the plan, each value under a key of its own: facts and what was approved hold
 * which it is and nothing of it (RULE-SITE-1). It stands while an answer names it, and is destroyed with the fact that
 * ends that: another answer, none, the removal of whoever gave it, or the end of the plan.
 */
export type Sites = {
  /** Undefined where there never was one of that plan. Throws DamagedRecord where it is not what was kept. */
  find(plan: PlanId, id: string): Promise<SiteValue | undefined>
}
export type SiteValue =
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'destroyed'; readonly at: Instant }

/** What a change of a plan keeps and destroys of them: values by their ids, and ids. */
export type SitesChanged = {
  readonly kept: Readonly<Record<string, string>>
  readonly destroyed: readonly string[]
}

type SiteField = { readonly section: string; readonly field: string }

/** The questions whose values lie apart; none stands in an item of a list (a lint says so). */
export const siteFieldsOf = ({ sections }: Pick<PlanForms, 'sections'>): readonly SiteField[] => {
  const known = fields.get(sections) ?? siteFieldsIn(sections)
  fields.set(sections, known)
  return known
}
const fields = new WeakMap<PlanForms['sections'], readonly SiteField[]>()

const siteFieldsIn = (sections: PlanForms['sections']): readonly SiteField[] =>
  sections.flatMap(({ section }) =>
    Object.entries(section.fields).flatMap(([field, { control }]) =>
      control === 'site' ? [{ section: section.id, field }] : [],
    ),
  )

/** Whether the value of that question lies apart. */
export const isApart = (forms: Pick<PlanForms, 'sections'>, { section, field }: SiteField): boolean =>
  siteFieldsOf(forms).some((one) => one.section === section && one.field === field)

/** Which value an answer names. */
export const siteNamedBy = (said: Said | undefined): string | undefined =>
  said?.kind === 'answer' ? textsIn(part(said.value, 'id'))[0] : undefined

export type NamedSite = SiteField & { readonly voice: string; readonly id: string }

/** Every value that an answer of any voice names now. */
export const sitesNamedIn = ({ forms, voices }: Pick<Plan, 'forms' | 'voices'>): readonly NamedSite[] =>
  siteFieldsOf(forms).flatMap(({ section, field }) =>
    Object.entries(voices).flatMap(([voice, answers]) => {
      const id = siteNamedBy(answers[section]?.answers[field]?.said)
      return id === undefined ? [] : [{ section, field, voice, id }]
    }),
  )

/** The value that one voice gave to one of these questions. */
export const siteGivenBy = (
  plan: Pick<Plan, 'forms' | 'voices'>,
  voice: string,
  asked: readonly string[],
): string | undefined =>
  sitesNamedIn(plan).find((one) => one.voice === voice && asked.includes(one.field))?.id

/** What becomes of values by a change; undefined where nothing does. */
export const sitesChanged = (
  before: Plan,
  after: Plan,
  typed: Readonly<Record<string, string>> = {},
): SitesChanged | undefined => {
  const now = new Set(sitesNamedIn(after).map(({ id }) => id))
  const then = sitesNamedIn(before).map(({ id }) => id)
  const kept = Object.fromEntries(Object.entries(typed).filter(([id]) => now.has(id) && !then.includes(id)))
  const destroyed = then.filter((id) => !now.has(id))
  return destroyed.length + Object.keys(kept).length === 0 ? undefined : { kept, destroyed }
}

/** A plan that comes to its end names none any more: whoever goes on with it is asked anew. */
export const withoutSitesAfter = (plan: Plan, { kind }: Fact): Pick<Plan, 'voices'> | undefined => {
  if (!ending.has(kind)) return undefined
  return withoutSites(plan)
}

/** Somebody whose words count no more names none either: what they told of the way in is no crew's to try. */
export const withoutSitesOf = (plan: Plan, voice: string): Pick<Plan, 'voices'> | undefined =>
  without(
    plan,
    sitesNamedIn(plan).filter((one) => one.voice === voice),
  )

/** A draft that its person threw away for good names none. */
export const withoutSites = (plan: Plan): Pick<Plan, 'voices'> | undefined =>
  without(plan, sitesNamedIn(plan))

const without = ({ voices }: Plan, named: readonly NamedSite[]): Pick<Plan, 'voices'> | undefined =>
  named.length === 0 ? undefined : { voices: named.reduce(withoutOne, voices) }

/** Not a suspension, which is lifted again. */
export const ending: ReadonlySet<Fact['kind']> = new Set([
  'Withdrawn',
  'Superseded',
  'Closed',
  'EnteredInError',
])

const withoutOne = (voices: Plan['voices'], { voice, section, field }: NamedSite): Plan['voices'] => {
  const ofVoice = voices[voice] ?? {}
  const all = ofVoice[section]
  if (!all) return voices
  const { [field]: _, ...answers } = all.answers
  return { ...voices, [voice]: { ...ofVoice, [section]: { ...all, answers } } }
}

/** Every value that a fact ever named, for who looks whether each is there or was destroyed. */
export const sitesEverIn = (
  forms: Pick<PlanForms, 'sections'>,
  facts: readonly Fact[],
): readonly string[] => [
  ...new Set(
    facts.flatMap((fact) =>
      fact.kind === 'Answered'
        ? siteFieldsOf(forms).flatMap(({ section, field }) =>
            fact.section === section ? (siteNamedBy(fact.said[field]) ?? []) : [],
          )
        : [],
    ),
  ),
]
