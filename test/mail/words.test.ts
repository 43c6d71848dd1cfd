import { describe, expect, test } from 'vitest'
import { digestMail, type Nudge, renderMail, signInMail } from '#views/mail/mail.ts'
import { english } from '#views/words.ts'

const baseUrl = 'https://sayso.example.org'
const kinds: readonly Nudge['kind'][] = [
  'submitted',
  'read-first',
  'returned',
  'to-sign',
  'passed-on',
  'taken-up',
  'approved',
  'invited',
  'carer-removed',
  'carer-declined',
  'carer-came',
  'carer-left',
  'change-asked',
  'word-left',
  'withdrawn',
  'team-granted',
  'team-recorded',
  'team-signed',
  'welcome',
]
const link = `${baseUrl}/sign-in/${'t'.repeat(32)}`
const letters = [
  ...kinds.map((kind) =>
    renderMail(english, kind === 'welcome' ? { kind } : { kind, from: 'Rose' }, baseUrl),
  ),
  signInMail(english, link),
]

/** Words that would tell a reader over somebody's shoulder what this is about. */
const telling =
  /\b(plans?|patients?|ill|illness|disease|care|carers?|die|dying|death|end of life|hospital|hospice|doctor|nurse|gp|clinic\w*|treatment|medicine|crisis|emergency|ambulance|cpr|resuscitation|mental|health|diagnosis|nhs|approved|withdrawn)\b/i

describe.each(letters)('the mail "$kind"', ({ subject, text }) => {
  test('holds no clinical word, neither in its subject nor in its text', () => {
    expect(subject).not.toMatch(telling)
    expect(text.replaceAll(/https:\S+/g, '')).not.toMatch(telling)
  })

  test('holds one link, on a line of its own, to this service', () => {
    expect(text.match(/https?:\S+/g)).toHaveLength(1)
    expect(text).toMatch(/^https:\/\/sayso\.example\.org\/[\w/-]+$/m)
  })

  test('says not to answer', () => {
    expect(text).toContain('do not answer')
  })

  test('holds no secret but the link that was asked for', () => {
    expect(text.includes('t'.repeat(32))).toBe(text.includes('works once'))
  })
})

test('the email of a desk holds no clinical word either, but for its four numbers, and says that its absence says nothing', () => {
  const counts = { waiting: 1, returned: 0, due: 0, overdue: 2 }
  const { subject, text } = digestMail(english, { counts, practice: undefined }, baseUrl)
  expect(`${subject} ${text.replaceAll(/https:\S+/g, '')}`).not.toMatch(telling)
  expect(text).toContain('do not answer')
  expect(text).toContain('does not mean that nothing waits')
})

describe('the name in an invitation', () => {
  test('is that of who invites', () => {
    const { text } = renderMail(english, { kind: 'invited', from: 'Zoë O’Brien-Khan' }, baseUrl)
    expect(text).toContain('Zoë O’Brien-Khan asked')
  })

  test.each([
    ...['J. Brown', 'Mary-Ann O’Hara', 'Ł. R. Żak', 'Mrs. P. Ó Súilleabháin', 'Prof. Dr. A. Khan'],
    ...['Philomena Ó Súilleabháin-Featherstonehaugh', `Maria ${'x'.repeat(64)}`],
  ])('%s is one', (from) => {
    expect(renderMail(english, { kind: 'invited', from }, baseUrl).text).toContain(`${from} asked`)
  })

  test.each([
    'J.evil',
    'Go. evil.example',
    'http://evil.example',
    'Your bank: call 0900 1234',
    'Rose\n\nhttps://evil.example\n',
    'evil.example/login',
    'x'.repeat(71),
    'Rose\u202e evil',
    'Look. evil',
    'Rose evil.',
    '',
    undefined,
  ])('%j is left out', (from) => {
    const nudge: Nudge = from === undefined ? { kind: 'invited' } : { kind: 'invited', from }
    const { text, subject } = renderMail(english, nudge, baseUrl)
    expect(text).toContain('Somebody asked for your help')
    expect(`${subject}${text}`).not.toMatch(/evil|bank|xxx/)
  })
})
