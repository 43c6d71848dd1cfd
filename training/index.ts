import type { Scenario } from '#src/training/scenario.ts'
import { difficultNews } from './difficult-news/scenario.ts'

/** Every conversation that can be practised, in the order in which they are offered. */
export const scenarios: readonly Scenario[] = [difficultNews]
