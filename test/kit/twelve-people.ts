import { aminasPlan } from '#views/demo/amina.en.ts'
import { dmytrosPlan } from '#views/demo/dmytro.en.ts'
import { haroldsPlan } from '#views/demo/harold.en.ts'
import { kwamesPlan } from '#views/demo/kwame.en.ts'
import { marionsPlan } from '#views/demo/marion.en.ts'
import { milosPlan } from '#views/demo/milo.en.ts'
import { moragsPlan } from '#views/demo/morag.en.ts'
import { nessasPlan } from '#views/demo/nessa.en.ts'
import type { DemoPlan } from '#views/demo/plan.ts'
import { ruthsPlan } from '#views/demo/ruth.en.ts'
import { tariqsPlan } from '#views/demo/tariq.en.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'

export type OneOfTwelve = {
  readonly key: string
  /** What whoever signs in is called: the person, or who begins it for them. */
  readonly name: string
  readonly plan: DemoPlan
  /** How they go through the pages. */
  readonly by: 'keyboard' | 'no scripts' | 'pointer'
  /** Which of those who work in the walk completes and approves it. */
  /** What they write, where the demonstration has none of them write it. */
  readonly team?: NonNullable<DemoPlan['team']>
  readonly approvedBy: 'gp' | 'hospice' | 'crisis' | 'learning' | 'children'
}

export const twelvePeople: readonly OneOfTwelve[] = [
  { key: 'walter', name: 'Walter Finch', plan: waltersPlan, by: 'keyboard', approvedBy: 'gp' },
  { key: 'marion', name: 'Marion Tate', plan: marionsPlan, by: 'no scripts', approvedBy: 'hospice' },
  { key: 'harold', name: 'Harold Pritchard', plan: haroldsPlan, by: 'pointer', approvedBy: 'gp' },
  { key: 'ruth', name: 'Ruth Kowalska', plan: ruthsPlan, by: 'keyboard', approvedBy: 'gp' },
  { key: 'kwame', name: 'Kwame Boateng', plan: kwamesPlan, by: 'no scripts', approvedBy: 'gp' },
  { key: 'nessa', name: 'Nessa Quigley', plan: nessasPlan, by: 'keyboard', approvedBy: 'crisis' },
  { key: 'dmytro', name: 'Dmytro Kovalenko', plan: dmytrosPlan, by: 'no scripts', approvedBy: 'crisis' },
  { key: 'tariq', name: 'Tariq Hussain', plan: tariqsPlan, by: 'pointer', approvedBy: 'learning' },
  { key: 'morag', name: 'Morag Sinclair', plan: moragsPlan, by: 'keyboard', approvedBy: 'learning' },
  { key: 'amina', name: 'Amina Yusuf', plan: aminasPlan, by: 'pointer', approvedBy: 'children' },
  { key: 'milo', name: 'Jana Brandt', plan: milosPlan, by: 'no scripts', approvedBy: 'children' },
]
