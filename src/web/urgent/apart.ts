import type { Apart } from '#views/urgent/urgent.ts'
import { DamagedRecord } from '../../plan/damaged-record.ts'
import type { Publication } from '../../plan/reads/publication.ts'
import { mayAskApart, type Reader } from '../../plan/reads/readable.ts'
import { siteNamedBy } from '../../plan/sites.ts'
import type { Service } from '../frame/service.ts'

/** What lies apart of a plan, as far as this reader may be shown it; that it is there, and nothing of it. */
export const apartOf = async (
  service: Service,
  { plan, content }: Publication,
  reader: Reader,
  reason: string,
): Promise<readonly Apart[]> => {
  const own = content.entries.filter(({ saidBy }) => saidBy.voice === 'person')
  const others = content.entries.filter(({ saidBy }) => saidBy.voice !== 'person')
  const entries = [...own, ...others].flatMap(({ sees, said, field, section, saidBy, saidAt }) => {
    const id = sees === 'site' ? siteNamedBy(said) : undefined
    return id === undefined ? [] : [{ id, field, label: labelIn(service, section, field), saidBy, saidAt }]
  })
  if (entries.length === 0 || !mayAskApart(reader, service.forms.readers)) return []
  const isWith = reader.kind !== 'urgent-reader' || isAttending(service, reason)
  return await Promise.all(
    entries.map(async (one) => {
      const value = await service.sites.find(plan, one.id).catch(orDamaged)
      if (value?.kind === 'destroyed') return { ...one, state: 'destroyed' as const, at: value.at }
      if (value === undefined) return { ...one, state: 'damaged' as const }
      return { ...one, state: isWith ? ('open' as const) : ('ask-why' as const) }
    }),
  )
}

/** By the code of the reason, before any own words. */
const isAttending = ({ forms }: Service, reason: string): boolean =>
  forms.readers.apart.reasons.includes(reason.split(': ')[0] ?? '')

export const labelIn = ({ forms }: Service, section: string, field: string): string =>
  forms.sections.find((form) => form.section.id === section)?.words.fields[field]?.label ?? field

/** One that cannot be read keeps nobody from the rest of the plan. */
const orDamaged = (error: unknown): undefined => {
  if (!(error instanceof DamagedRecord)) throw error
}
