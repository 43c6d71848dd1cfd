import { expect, test } from 'vitest'
import { publicationOf } from '#src/plan/reads/publication.ts'
import { answers, type Happened, later, people, submitted, told } from '#test/kit/a-plan.ts'
import { approvedByNadia, ready } from '#test/kit/a-review.ts'

const approved = approvedByNadia(ready())
const asked = (...facts: readonly Happened[]) => publicationOf(later(approved, ...facts))?.changeAsked

test('RULE-UPD: words that a clinician marks as danger to themselves are marked so beside a choice and in several rows too', () => {
  const writtenBy = { id: people.asha.id, name: people.asha.name }
  const of = (spot: { readonly section: string; readonly at: readonly string[] }, text: string) =>
    told(people.nadia, { kind: 'HelpOffered', voice: 'person', ...spot, danger: 'self', text, writtenBy })
  const note = 'gna do it satdy'
  const beside = { choices: ['infection'], note }
  const triggers = answers('crisis', { 'crisis.triggers': beside }, { at: ['crisis', 'one-crisis'] })
  const row = (id: string, name: string) => ({ id, said: { who: name, takesOver: '' } })
  const rows = [row('row-1', 'Rex, after'), row('row-2', note)]
  const pets = answers('home', { 'home.pets': { none: false, rows } })
  for (const [answer, spot, text] of [
    [triggers, { section: 'crisis', at: ['crisis', 'one-crisis', 'crisis.triggers'] }, note],
    [pets, { section: 'home', at: ['home.pets'] }, `Rex, after\n${note}`],
  ] as const) {
    expect(asked(answer, submitted)?.[0]).not.toHaveProperty('mayEndanger')
    expect(asked(answer, submitted, of(spot, text))?.[0]).toMatchObject({ mayEndanger: true })
    expect(asked(answer, submitted, of(spot, 'other words'))?.[0]).not.toHaveProperty('mayEndanger')
  }
})
