import { questionnaireOf } from '../../fhir/questionnaire.ts'
import { pathways } from '../../flow/section.ts'
import { fhirBase } from '../frame/for-systems.ts'
import type { Service } from '../frame/service.ts'

/** Made once for the same forms: what all plans ask, and what each kind of plan does. */
export const questionnairesOf = (service: Service): ReturnType<typeof make> => {
  const known = made.get(service.forms)
  if (known) return known
  const all = make(service)
  made.set(service.forms, all)
  return all
}
const made = new WeakMap<Service['forms'], ReturnType<typeof make>>()

const make = ({ forms, settings, clock }: Service) => {
  const base = `${settings.baseUrl}${fhirBase}`
  const asking = { base, title: forms.exchange.words.title, date, digest: clock.digest }
  const all = [...forms.sections, forms.submission, forms.approval]
  const whole = questionnaireOf(all, asking)
  const each = pathways.map((pathway) => questionnaireOf(all, asking, pathway))
  return {
    canonical: `${whole.url ?? ''}|${whole.version ?? ''}`,
    byId: new Map([whole, ...each].map((one) => [one.id ?? '', one])),
  }
}

/** Of this layout of questions; their version is a digest of them. */
const date = '2026-11-29'
