import { expect, test } from 'vitest'
import type { Content } from '#src/plan/content.ts'
import type { Plan } from '#src/plan/plan.ts'
import { contentOf } from '#src/plan/reads/content-of.ts'
import { publicationOf } from '#src/plan/reads/publication.ts'
import {
  answers,
  factsOf,
  given,
  later,
  people,
  ravisVoice,
  says,
  submitted,
  teamsPart,
  told,
  when,
} from '#test/kit/a-plan.ts'
import { approvedByNadia, approveNow, opened, ready, signOff } from '#test/kit/a-review.ts'
import { aPublication } from '#test/kit/publications.ts'

const { asha, ravi, nadia, owen } = people

const approvedContent = (plan: Plan): Content => {
  const fact = factsOf(when(plan, nadia, approveNow(plan))).find((one) => one.kind === 'Approved')
  if (fact?.kind !== 'Approved') throw new Error('nothing was approved')
  return fact.content
}
const entry = ({ entries }: Content, field: string) => entries.filter((one) => one.field === field)

test('approving freezes what was on the screen, with who signed, until when, and a digest of all of it', () => {
  const plan = ready()
  const decision = when(plan, nadia, approveNow(plan))
  const [signed, approved] = factsOf(decision)
  expect(signed).toMatchObject({
    kind: 'Answered',
    voice: 'team',
    section: 'approval',
    said: signOff('2026-06-01'),
  })
  expect(approved).toMatchObject({
    kind: 'Approved',
    version: 1,
    content: {
      pathways: ['eol'],
      reviewOn: '2026-06-01',
      signedBy: {
        name: 'Nadia Rees',
        jobRole: 'Nurse',
        registration: 'NMC 00X0000E',
        practice: 'Elm Practice',
        at: '2026-03-02T10:00:00.000Z',
      },
    },
  })
  const content = approvedContent(plan)
  expect(approved).toMatchObject({ hash: `digest of ${JSON.stringify(content)}` })
  expect(decision).toMatchObject({ mail: [{ kind: 'approved', to: { account: asha.id } }] })
})

test('approval never rewrites the person’s words: every byte of them is there (RULE-03)', () => {
  const hostile = [
    '<script>alert("x")</script> & \'; DROP TABLE plans; -- $(7*7) {{7*7}}',
    'e\u0301 é \u202Eright to left\u202C \u0000? \u200Dfamily: 👨‍👩‍👧 \t\ttab\n\n  line with spaces  \r\nend',
    'long '.repeat(780).trimEnd(),
  ]
  for (const words of hostile) {
    const plan = ready(answers('matters', { 'matters.value': words, 'matters.fear': words }))
    const [value] = entry(approvedContent(plan), 'matters.value')
    expect(value?.said).toEqual({ kind: 'answer', value: words })
    expect(Buffer.from(value?.shown.join('') ?? '')).toEqual(Buffer.from(words))
  }
})

test('the words of the team stand beside an approved answer, not in it (RULE-03)', () => {
  const words = { section: 'matters', at: ['matters.value'], text: 'We talked about the garden.' }
  const plan = ready(
    answers('matters', { 'matters.value': 'My garden' }),
    told(nadia, { kind: 'WordsAdded', ...words }),
  )
  expect(entry(approvedContent(plan), 'matters.value')).toMatchObject([
    { shown: ['My garden'], saidBy: { voice: 'person' }, teamWords: 'We talked about the garden.' },
  ])
})

test('every approved line says who said it, in which role, when, and to which question (RULE-04)', () => {
  const plan = ready(
    told(ravi, answers('about', { 'about.people': 'Me' }, { voice: ravisVoice })),
    told(owen, answers('about', { 'about.wellness': 'She told me: up by six' }, { voice: 'team' })),
  )
  const content = approvedContent(plan)
  expect(entry(content, 'about.people').map(({ saidBy }) => saidBy)).toEqual([
    { name: 'Asha Patel', voice: 'person' },
    { name: 'Ravi Patel', voice: 'carer', relationship: 'son' },
  ])
  expect(entry(content, 'about.wellness').map(({ saidBy }) => saidBy)).toEqual([
    { name: 'Asha Patel', voice: 'person' },
    { name: 'Owen Bright', voice: 'team' },
  ])
  for (const { saidAt, question, flow } of content.entries) {
    expect(saidAt).toMatch(/^2026-03-01T/)
    expect(question).toMatch(/^Question about /)
    expect(flow).toMatch(/^[a-z]+@1$/)
  }
})

test('what a carer wrote before they were sent away is not approved', () => {
  const plan = ready(told(ravi, answers('about', { 'about.people': 'Me' }, { voice: ravisVoice })), {
    kind: 'CarerRemoved',
    carer: ravisVoice,
  })
  expect(entry(approvedContent(plan), 'about.people')).toMatchObject([{ saidBy: { voice: 'person' } }])
})

test('an answer off the path is kept, and not approved', () => {
  const plan = ready(answers('contacts', { 'carer.exists': 'no-carer' }))
  expect(plan.voices.person?.contacts?.answers['carer.contingency']).toBeDefined()
  expect(entry(approvedContent(plan), 'carer.contingency')).toEqual([])
})

test('until the first approval nobody outside the practice reads anything; a later draft changes nothing they read (RULE-02)', () => {
  const plan = ready()
  expect(publicationOf(plan)).toBeUndefined()
  const approved = approvedByNadia(plan)
  const changed = later(approved, answers('matters', { 'matters.value': 'Something new' }))
  expect(changed.status).toBe('draft')
  expect(publicationOf(changed)?.content).toEqual(approved.approved?.content)
  expect(JSON.stringify(publicationOf(changed))).not.toContain('Something new')
  expect(publicationOf(changed)?.changeAsked).toMatchObject([{ field: 'matters.value' }])
})

test('what the team writes during the next review is not shown as a change that the person asked for', () => {
  const plan = ready()
  const approved = approvedByNadia(plan)
  const next = later(
    approved,
    answers('matters', { 'matters.value': 'New' }),
    submitted,
    opened,
    ...teamsPart(),
  )
  expect(publicationOf(next)?.changeAsked.map(({ field }) => field)).toEqual(['matters.value'])
})

test('after the first approval only what changed has to be accepted again', () => {
  const plan = ready()
  const approved = approvedByNadia(plan)
  const next = later(approved, answers('matters', { 'matters.value': 'New' }), submitted, opened)
  const decision = when(next, nadia, approveNow(next))
  expect(decision).toEqual({ ok: false, refusal: { kind: 'not-accepted', sections: ['matters'] } })
  const read = later(next, told(nadia, { kind: 'SectionAccepted', section: 'matters', read: next.version }))
  expect(factsOf(when(read, nadia, approveNow(read)))).toMatchObject([{}, { kind: 'Approved', version: 2 }])
})

test('what had to be addressed and nobody answered is recorded as not asked; a reason of the person stands as it is', () => {
  const passedOver = approvedContent(ready(says('matters', { 'matters.cultureFaith': { kind: 'skipped' } })))
  expect(passedOver.notAsked).toContainEqual({
    section: 'matters',
    field: 'matters.cultureFaith',
    question: 'Faith, culture and customs',
  })
  const declined = approvedContent(ready(says('matters', { 'matters.cultureFaith': { kind: 'declined' } })))
  expect(declined.notAsked.map(({ field }) => field)).not.toContain('matters.cultureFaith')
})

test('what an item had to say and nobody said is recorded as not asked of that item, and of no other', () => {
  const crisis = (item: string, ...more: readonly string[]) => [
    { kind: 'ItemAdded', voice: 'person', section: 'crisis', at: ['crisis', item] } as const,
    answers('crisis', { 'crisis.name': `Crisis ${item}` }, { at: ['crisis', item] }),
    ...more.map((field) => says('crisis', { [field]: { kind: 'declined' } }, { at: ['crisis', item] })),
  ]
  const content = contentOf(
    given(answers('start', { 'plan.pathways': ['eol'] }), ...crisis('c1'), ...crisis('c2', 'crisis.helpful')),
    aPublication([]).content.signedBy,
    '2026-09-01',
  )
  const open = content.notAsked.filter(({ field }) => field === 'crisis.helpful')
  expect(open).toEqual([
    {
      section: 'crisis',
      field: 'crisis.helpful',
      list: 'crisis',
      item: 'c1',
      question: 'What other people should do',
    },
  ])
})
