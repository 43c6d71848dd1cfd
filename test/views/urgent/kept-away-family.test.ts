import { expect, test } from 'vitest'
import { anEntry, aPublication, asha } from '#test/kit/publications.ts'
import { answer, asContact, partOf, shownAt, wholeText } from '#test/kit/urgent-page.ts'

const susan = [
  anEntry('contact.name', answer('Susan Hale'), undefined, asContact('k4')),
  anEntry('contact.phones', answer(['01632 960 444']), undefined, asContact('k4')),
  anEntry('contact.roles', answer(['emergency-contact']), undefined, asContact('k4')),
]
const whomToCall = (text: string) => {
  const page = shownAt(aPublication([...asha, ...susan, anEntry('about.stayAway', answer(text))]))
  expect(page, text).not.toContain('tel:01632960444')
  return wholeText(partOf(page, 'contacts'))
}
const named = 'Susan Hale: Ask the person before you call'

test.each(['My brother Kevin Hale must not come near', 'my brother kevin hale', 'Hale. He hit me'])(
  'whoever has only the name of the family of somebody who stands there may be meant, and no more: "%s"',
  (text) => {
    const shown = whomToCall(text)
    expect(shown).toContain('Susan Hale: May be meant by who should stay away: ask the person alone')
    expect(shown).not.toContain(named)
  },
)

test.each(['Susan and Kevin Hale', 'Mrs Hale must not come', 'Susan Hale', '01632 960 444'])(
  'the given name, a title, the whole name or a number names them: "%s"',
  (text) => expect(whomToCall(text)).toContain(named),
)
