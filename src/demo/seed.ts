import type { Ports } from '../web/ports.ts'

/** On the first start only. */
export const seedDemonstration = async (_ports: Ports): Promise<void> => {}
