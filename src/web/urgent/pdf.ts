import type { Context } from 'hono'
import { renderSVG } from 'uqr'
import { noPdfView } from '#views/print/no-pdf.ts'
import { running } from '#views/print/running.ts'
import { notYetView } from '#views/urgent/gone.ts'
import { type UrgentReading, urgentView } from '#views/urgent/urgent.ts'
import { cardInGroups } from '../../plan/card-code.ts'
import { withPlan } from '../frame/doors.ts'
import type { Env } from '../frame/ports.ts'
import { isPrintLarge } from '../frame/print-size.ts'
import { answer, goTo, wordsFor } from '../frame/respond.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { ownDraft } from './draft.ts'
import { gone } from './not-to-follow.ts'
import { paperAddress } from './paper-state.ts'
import { published } from './published.ts'
import { sheetIn } from './sheet.ts'

/** The same pages to take along: what a reader reads is what a reader prints, behind the same doors. */
export const urgentPdfRoutes = (service: Service) =>
  room(service, published)
    .get('/urgent/:plan/pdf', async (c, one) => {
      if (one.kind === 'gone') return gone(service, c, one.account, one.publication)
      if (one.kind === 'not-yet') return service.respond(c, notYetView(one.plan))
      const { plan } = one.publication
      if (one.kind === 'ask-why') return goTo(c, `/urgent/${plan}/reason`)
      const isCardless = one.publication.away !== undefined || one.reader === 'carer' || one.reader === 'team'
      const isForCrew = one.reader === 'urgent-reader' || one.reader === 'team'
      const code = isCardless ? undefined : await service.cards.codeOf(plan)
      const fields = isForCrew ? [] : one.offPaper
      return await printed(service, c, {
        ...one,
        placeOff: { fields },
        page: `/urgent/${plan}`,
        isDraft: false,
        card: code,
      })
    })
    .behind(withPlan('read-draft', 'patient'))
    .get('/urgent/:plan/as-it-stands/pdf', (c, { plan }) => {
      const isWhole = c.req.query('hidden') === 'shown'
      const page = `/urgent/${plan.id}/as-it-stands${isWhole ? '?hidden=shown' : ''}`
      return printed(service, c, { ...ownDraft(service, plan, isWhole), page, isDraft: true })
    })

type Printing = Omit<UrgentReading, 'now' | 'demo' | 'sheet'> & {
  /** Where the same is read on a screen. */
  readonly page: string
  readonly isDraft: boolean
  readonly card?: string | undefined
}

/** A print may lie about, so that a place of which nobody may be told stands on it where its person asked for that, and on no helper’s. */
const printed = async (service: Service, c: Context<Env>, { page, card, placeOff, ...one }: Printing) => {
  const { clock, settings } = service
  const says = wordsFor(c)
  const now = clock.now()
  const isAskedFor = c.req.query('address') === 'shown' && one.reader !== 'carer'
  const off = isAskedFor || !placeOff ? {} : { placeOff: { fields: placeOff.fields } }
  const reading = { ...one, ...off, now, demo: settings.demo, sheet: sheetIn(service) }
  const isLarge = isPrintLarge(c)
  const made = await service.makePdf({
    page: String(urgentView(says, reading)),
    ...running(says, one.publication, {
      now,
      isDraft: one.isDraft,
      address: settings.baseUrl,
      ...(card === undefined ? {} : { card: cardInGroups(card) }),
    }),
    ...(one.isDraft ? {} : { code: codeOf(paperAddress(service, one.publication)) }),
    author: says.pdf.service,
    language: says.pdf.language,
    region: says.pdf.region,
    large: isLarge,
    ...(one.isDraft || isLarge ? {} : { dense: true }),
    atSeconds: Math.floor(Date.parse(now) / 1000),
  })
  if (made.kind !== 'made') return service.respond(c, noPdfView(made.kind, page), 503)
  const name = `plan-${one.isDraft ? 'draft' : `version-${one.publication.version}`}${isLarge ? '-large' : ''}.pdf`
  return answer(c, {
    body: made.pdf,
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${name}"` },
  })
}

/** With the quiet edge that readers need. */
const codeOf = (address: string): string => renderSVG(address, { border: 4, ecc: 'M' })
