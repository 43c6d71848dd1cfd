import { expect, test } from 'vitest'
import { flows } from '#flows/index.ts'
import type { Nation } from '#src/flow/section.ts'
import { wordsIn } from '#src/flow/words-in.ts'
import { englishIn } from '#views/words.ts'

const textsIn = (one: unknown): readonly string[] => {
  if (typeof one === 'string') return [one]
  return typeof one === 'object' && one !== null ? Object.values(one).flatMap(textsIn) : []
}

const voices = ['me', 'them', 'carer'] as const
const contacts = flows.sections.find(({ section }) => section.id === 'contacts')
const said = (nation: Nation, voice: (typeof voices)[number]) => {
  const fields = contacts ? wordsIn(contacts, { nation, voice }).fields : undefined
  const part = (choice: string) => fields?.contact?.item?.fields['contact.roles']?.choices?.[choice] ?? ''
  return { part, why: fields?.['carer.needs']?.why ?? '' }
}

test.each(voices)(
  'nobody in Northern Ireland is told of 111, in the voice of %s, nor on any page',
  (voice) => {
    const nation = 'northern-ireland'
    const asked = [...flows.sections, flows.submission, flows.approval]
    const forms = asked.flatMap((form) => textsIn(wordsIn(form, { nation, voice })))
    const texts = [...forms, ...textsIn(englishIn(nation))]
    expect(texts.filter((text) => /\b111\b/.test(text))).toEqual([])
  },
)

test.each(voices)('whom the law on mental health knows is called as each nation calls them (%s)', (voice) => {
  const known = (nation: Nation) => said(nation, voice).part('nominated-person')
  expect(known('scotland')).toMatch(/named person/i)
  expect(known('scotland')).not.toMatch(/nearest relative|nominated/i)
  for (const nation of ['england', 'wales', 'northern-ireland'] as const)
    expect(known(nation)).toMatch(/nearest relative/i)
})

test.each(voices)('in Northern Ireland nobody is invited to name a decider about health (%s)', (voice) => {
  const { part } = said('northern-ireland', voice)
  for (const decider of ['attorney', 'deputy']) expect(part(decider)).toMatch(/money/)
  expect(said('england', voice).part('deputy')).not.toMatch(/charge of/)
})

test.each([
  ['england', /council for a carer’s assessment/, 'council'],
  ['scotland', /adult carer support plan/, 'council'],
  ['northern-ireland', /Trust for a carer’s assessment/, 'Trust'],
] as const)('whom carers ask for help, and for what, is right in %s', (nation, asked, whom) => {
  for (const voice of voices) expect(said(nation, voice).why).toMatch(asked)
  const { pages } = englishIn(nation).helpLines
  expect(pages.others.carer.after).toContain(whom)
  expect(pages['by-others'].carer.after).toContain(`the ${whom} can help you too`)
})

test('RULE-CYP-1: nobody under 18 is told that their refusal binds in law, and Scotland goes by 16', () => {
  const told = (nation: Nation): string => {
    const { question, review } = englishIn(nation, { isYoung: true })
    return [...question.refusal.law, question.refusal.carer('Niamh'), review.refusals.law].join(' ')
  }
  for (const nation of ['england', 'wales', 'northern-ireland'] as const) {
    expect(told(nation)).toMatch(/Under 18, nobody can say no to a treatment ahead of time/)
    expect(told(nation)).not.toMatch(
      /an adult can say no|It takes an adult|can bind doctors|safest in writing/,
    )
  }
  expect(told('scotland')).toMatch(/from 16 on/)
  expect(told('scotland')).toMatch(/Under 16, what you say is your view/)
})

test('what overrides a refusal of treatment for mental illness is said in every nation', () => {
  for (const nation of ['england', 'wales', 'northern-ireland'] as const)
    expect(englishIn(nation).question.refusal.law.join(' ')).toMatch(/treat your mental illness all the same/)
  expect(englishIn('scotland').question.refusal.law.join(' ')).toMatch(/make an advance statement/)
  expect(englishIn('scotland').question.refusal.law.join(' ')).not.toMatch(/Mental Health Act/)
})
