import type { Exchanges } from '#src/flow/exchange.ts'
import type { whosePlan } from './section.ts'

export const whosePlanExchanges: Exchanges<typeof whosePlan> = { 'whose-plan.because': 'not exchanged' }
