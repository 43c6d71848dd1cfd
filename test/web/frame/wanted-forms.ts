import { helen, larkfield, priya } from '#test/kit/an-app.ts'
import type { Late } from './typed-forms.ts'

/** A field as it stands on the page again. */
export const value = (name: string, text: string): RegExp => new RegExp(`name="${name}"[^>]*value="${text}"`)

/** That a plan was wanted, and the plan that is begun for it. */
export const wantedForms: Readonly<Record<string, Late>> = {
  'for whom a plan was wanted': {
    who: priya,
    page: '/urgent',
    to: '/urgent/wanted',
    sent: { by: 'number', nhsNumber: '9990000026' },
    shows: value('nhsNumber', '9990000026'),
  },
  'a plan that is begun for somebody for whom one was wanted': {
    who: helen,
    page: async ({ ports }) => {
      const by = { name: priya.name, jobRole: 'Paramedic', service: 'Fenland Ambulance Service' }
      const said = { practice: larkfield.id, who: { nhsNumber: '9990000026' }, account: priya.id }
      await ports.accounts.add(priya)
      await ports.plansWanted.say({ ...said, at: ports.clock.now(), by, notOurs: [] })
      const [one] = await ports.plansWanted.ofDesk(larkfield.id, new Set())
      return `/reviews/wanted/${one?.id}/plan`
    },
    sent: { 'for.name': 'Ada & <Co>', theirs: 'yes' },
    shows:
      /value="Ada &amp; &lt;Co&gt;"[\s\S]*name="theirs"[^>]*checked|value="Ada &amp; &lt;Co&gt;"[\s\S]*checked[^>]*name="theirs"/,
  },
}
