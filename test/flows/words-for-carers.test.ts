import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import { sectionsIn, wordsUnder } from '#src/flow/spot.ts'
import { naming, wordsIn } from '#src/flow/words-in.ts'

const carers = flows.sections.flatMap((form) =>
  sectionsIn(form.section).flatMap(({ lists, section }) => {
    const asCarer = wordsUnder(naming(wordsIn(form, { voice: 'carer' }), 'Rose'), lists)
    const asPerson = wordsUnder(wordsIn(form), lists)
    return Object.entries(section.fields)
      .filter(([, { by, suggestedBy }]) =>
        [...by, ...(suggestedBy ?? [])].some((one) => one === 'H' || one === 'A'),
      )
      .map(([name]) => {
        const [step = ''] = Object.entries(section.steps).find(([, { ask }]) => ask.includes(name)) ?? []
        const texts = (words: typeof asCarer) => {
          const { label, hint, why, heard, note, choices, told, toldAs } = words?.fields[name] ?? {}
          const { title, lead } = words?.steps[step] ?? {}
          const toldBack = [told, ...Object.values(toldAs ?? {})]
          return [title, lead, label, hint, why, heard, note, ...toldBack, ...Object.values(choices ?? {})]
        }
        return { name, carer: texts(asCarer), person: texts(asPerson) }
      })
  }),
)

/** What is said to whoever writes, and not of the person; read one by one. */
const toWhoeverWrites: ReadonlySet<string> = new Set([
  'You have read:',
  'Before you begin',
  'Write as much as you like, in your own way.',
  'If there is no one doctor, you can write “anyone”.',
  'Your own words are fine, and you can add when it began.',
  'For example 27 3 1948.',
  'This can be hard to think about. You can leave it, or come back on another day.',
  'There is no right answer, and you can change it at any time.',
  'You can add up to 9 people.',
  'You can fill in one stage or more.',
  'Start with the one that worries you most.',
  'It can be family, a friend, a neighbour or someone who is paid to help. If there is nobody you want to name, that is a complete answer.',
  'These questions can bring back bad times, and you decide when to think about them.',
  'Your first choice is kept, so it is not in this list.',
])

test('no word that speaks to the person comes to a helper as if they were that person', () => {
  const addressed = carers.flatMap(({ name, carer, person }) =>
    carer
      .filter(
        (text) => text !== undefined && person.includes(text) && /\b(you|your|yourself|I|my)\b/i.test(text),
      )
      .filter((text) => !toWhoeverWrites.has(text ?? ''))
      .map((text) => `${name}: ${text}`),
  )
  expect(addressed).toEqual([])
})

test('a helper reads the person’s name, and what stands for it until there is one; nothing in braces is left', () => {
  const person = flows.sections.find(({ section }) => section.id === 'person')
  const named = (name: string) => person && naming(wordsIn(person, { voice: 'carer' }), name)
  expect(named('Siân "Jo" $& O’Neill')?.steps.name?.title).toBe('What is Siân "Jo" $& O’Neill’s full name?')
  expect([named('')?.title, named('')?.steps.address?.title]).toEqual([
    'The person’s details',
    'Where does the person live?',
  ])
  expect(JSON.stringify(carers.map(({ carer }) => carer))).not.toMatch(/[{][tT]he/)
})

test('the person’s own words are as they are written', () => {
  for (const form of flows.sections) expect(wordsIn(form)).toBe(form.words)
})
