import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { pathOf } from '#src/flow/path.ts'
import { type Pathway, pathways } from '#src/flow/section.ts'
import { wordsIn } from '#src/flow/words-in.ts'
import { answered, chapter, givenTo } from './asked.ts'

/** Every set of reasons that somebody can choose. */
const reasons: readonly (readonly Pathway[])[] = pathways.reduce<readonly (readonly Pathway[])[]>(
  (sets, one) => [...sets, ...sets.map((set) => [...set, one])],
  [[]],
)

/** The lead of each page that announces the form for the heart, and whether that page follows. */
const announcing = (those: readonly Pathway[], role: 'patient' | 'carer' | 'authority') => {
  const form = flows.sections.find(({ section }) => section.id === 'papers')
  const words = form && wordsIn(form, { voice: role === 'patient' ? 'me' : 'carer' })
  const { steps } = pathOf(chapter('papers'), answered({}), givenTo(role, ...those))
  return steps.flatMap(({ id, asked }, index) =>
    asked.length > 0 && /heart/.test(words?.steps[id]?.lead ?? '')
      ? [steps.slice(index + 1).some((step) => step.asked.includes('papers.cprForm'))]
      : [],
  )
}

test.each(['patient', 'carer', 'authority'] as const)(
  'a form for the heart is announced to a %s only where its page follows',
  (role) => {
    for (const those of reasons) expect(announcing(those, role), those.join()).not.toContain(false)
    expect(announcing(['mhc'], role)).toEqual([])
    expect(announcing(['ltc', 'mhc'], role)).toEqual([true])
  },
)
