import { aminasPlan } from '#views/demo/amina.en.ts'
import { dmytrosPlan } from '#views/demo/dmytro.en.ts'
import { haroldsPlan } from '#views/demo/harold.en.ts'
import { ivysPlan } from '#views/demo/ivy.en.ts'
import { kwamesPlan } from '#views/demo/kwame.en.ts'
import { marionsPlan } from '#views/demo/marion.en.ts'
import { milosPlan } from '#views/demo/milo.en.ts'
import { moragsPlan } from '#views/demo/morag.en.ts'
import { nessasPlan } from '#views/demo/nessa.en.ts'
import type { DemoPlan } from '#views/demo/plan.ts'
import { ruthsPlan } from '#views/demo/ruth.en.ts'
import { tariqsPlan } from '#views/demo/tariq.en.ts'
import { waltersPlan } from '#views/demo/walter.en.ts'
import { marionsTeam } from './marions-team.en.ts'

export type OneOfTwelve = {
  readonly key: string
  /** What whoever signs in is called: the person, or who begins it for them. */
  readonly name: string
  /** Age, family, language, what is hard for them, and temper. */
  readonly who: string
  readonly plan: DemoPlan
  /** How they go through the pages. */
  readonly by: 'keyboard' | 'no scripts' | 'pointer'
  /** What whoever approves it writes, where the demonstration has none of them write it. */
  readonly team?: NonNullable<DemoPlan['team']>
  /** Which of those who work in the walk completes and approves it. */
  readonly approvedBy: 'gp' | 'hospice' | 'crisis' | 'learning' | 'children'
}

export const twelvePeople: readonly OneOfTwelve[] = [
  {
    key: 'walter',
    name: 'Walter Finch',
    who: '83, a widower, deaf on one side; talks gladly',
    plan: waltersPlan,
    by: 'keyboard',
    approvedBy: 'gp',
  },
  {
    key: 'marion',
    name: 'Marion Tate',
    who: '68, married, speaks by a tablet; exact, wants the numbers',
    plan: marionsPlan,
    by: 'no scripts',
    approvedBy: 'hospice',
    team: marionsTeam,
  },
  {
    key: 'harold',
    name: 'Harold Pritchard',
    who: '84, married, Welsh first, a failing memory; proud',
    plan: haroldsPlan,
    by: 'pointer',
    approvedBy: 'gp',
  },
  {
    key: 'ivy',
    name: 'Ivy Blackwood',
    who: '91, alone, nearly blind; short with whoever fusses',
    plan: ivysPlan,
    by: 'keyboard',
    approvedBy: 'gp',
  },
  {
    key: 'ruth',
    name: 'Ruth Kowalska',
    who: '58, alone with a dog, Polish with her sister; independent',
    plan: ruthsPlan,
    by: 'pointer',
    approvedBy: 'gp',
  },
  {
    key: 'kwame',
    name: 'Kwame Boateng',
    who: '35, married with a child, deaf, signs; tired of being doubted',
    plan: kwamesPlan,
    by: 'no scripts',
    approvedBy: 'gp',
  },
  {
    key: 'nessa',
    name: 'Nessa Quigley',
    who: '29, alone with a cat, hears double meanings; dry',
    plan: nessasPlan,
    by: 'keyboard',
    approvedBy: 'crisis',
  },
  {
    key: 'dmytro',
    name: 'Dmytro Kovalenko',
    who: '52, married with two daughters, Ukrainian; few words',
    plan: dmytrosPlan,
    by: 'no scripts',
    approvedBy: 'crisis',
  },
  {
    key: 'tariq',
    name: 'Tariq Hussain',
    who: '27, shares a house, Punjabi with his mother, Down syndrome; cheerful',
    plan: tariqsPlan,
    by: 'pointer',
    approvedBy: 'learning',
  },
  {
    key: 'morag',
    name: 'Morag Sinclair',
    who: '46, alone, autistic; exact to the letter',
    plan: moragsPlan,
    by: 'keyboard',
    approvedBy: 'learning',
  },
  {
    key: 'amina',
    name: 'Amina Yusuf',
    who: '16, with her mother and brother, Somali with her grandmother; plain',
    plan: aminasPlan,
    by: 'pointer',
    approvedBy: 'children',
  },
  {
    key: 'milo',
    name: 'Jana Brandt',
    who: '7, his mother writes, German at home, chews and swallows slowly; observant',
    plan: milosPlan,
    by: 'no scripts',
    approvedBy: 'children',
  },
]
