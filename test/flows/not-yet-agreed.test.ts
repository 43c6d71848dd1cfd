import { expect, test } from 'vitest'
import { talkingApart } from '#flows/approval/talking.en.ts'

const [, tookPart] = talkingApart
const reads = (text: string): boolean => tookPart.agreed !== 'names-person' && tookPart.agreed(text)

test.each([
  'Not yet agreed with the person: to talk on Thursday',
  'not yet discussed',
  'To be discussed with the person at the next visit',
  'Will talk with the person on Thursday',
  'The person has not seen this',
  'Awaiting a talk with the person',
  'The person was not asked',
  'Nobody yet',
  'Not agreed with the person, only with the daughter',
])('“%s” says that it is agreed with the person by nobody yet', (text) => {
  expect(reads(text)).toBe(true)
})

test.each([
  'The person and Leonard, on 20 November',
  'Agreed with the person, not yet discussed with the son',
  'The person; to be shown to her daughter on Sunday',
  'The person, nobody else was there',
  'The person agreed not to wait longer than an hour',
  'Rita Ofori, hospice nurse',
])('“%s” says nothing of the kind', (text) => {
  expect(reads(text)).toBe(false)
})

test.each([
  'She takes none, her record says the same',
  'To be added by the pharmacist on Monday, who will ask the ward',
  'Codeine was talked about with the person, and not with the hospice yet',
])('a reason such as “%s” says nothing of who took part', (text) => {
  expect(tookPart.tells(text)).toBe(false)
})

test.each(['I have not discussed it with the person', 'The person has not been told of it yet'])(
  'the reason “%s” is asked about beside a tick that the person took part',
  (text) => {
    expect(tookPart.tells(text)).toBe(true)
  },
)
