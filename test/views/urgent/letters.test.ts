import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { aFullPublication, anEntry, aPublication, aRichPublication } from '#test/kit/publications.ts'
import { answer, shownAt, textsOf, wholeText, withEntries } from '#test/kit/urgent-page.ts'

const honest: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</style><style>*{display:none}</style>',
  '<!-- not a comment -->',
  '<![CDATA[ x ]]>',
  'javascript:alert(1)',
  '&lt;b&gt; typed by hand &amp;',
  'I <3 my dog & cats',
  'not < 5 and > 3',
  '50% off; 3 × 2',
  '{{ braces }} $\\{dollar}',
  'Line one\nline two\n\nline four',
  'tabs\tand  two  spaces',
  'a'.repeat(300),
  'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4),
  'אני רוצה להישאר בבית',
  'أريد أن أبقى في البيت 24 ساعة',
  '\u202Eright to left override\u202C',
  'বাড়িতে থাকতে চাই',
  'Dw i eisiau aros gartref – ŵŷ',
  '我想留在家里',
  '👩🏽‍🦼 family 👨‍👩‍👧 🫁',
  'é and e\u0301 are not merged',
  'NO not ever “not”',
  'null',
]

describe('words come out as they went in (H07)', () => {
  test.for(honest.map((text, index) => [index + 1, text] as const))(
    'honest text %i, in every field',
    ([, text]) => {
      const page = shownAt(aFullPublication(() => text))
      const texts = textsOf(page)
      expect(texts).toContain(text)
      const front = ['matters.value', 'crisis.firstAction', 'crisis.clinicianAction', 'matters.statement']
      const times = texts.filter((one) => one === text).length
      expect(times).toBeGreaterThan(front.length * 3)
      expect(page.match(/<style>/g)).toHaveLength(1)
      expect(page.replace(photo, '')).not.toMatch(/<script|<img| on\w+="|javascript:[^<]*"/)
    },
  )

  test('a name from right to left does not turn the rest of the banner', () => {
    const page = shownAt({ ...aPublication([]), family: 'כהן', given: '<i>אסתר</i>' })
    expect(page).toContain('<bdi>כהן</bdi>, <bdi>&lt;i&gt;אסתר&lt;/i&gt;</bdi>')
  })

  test('nothing is cut: a text of 4,000 characters ends as it ends', () => {
    const text = `${'so long '.repeat(499)}the end.`
    expect(textsOf(withEntries(anEntry('matters.value', answer(text))))).toContain(text)
  })
})

/** The one picture that the page may name: a photo of the person, fetched by itself and once it is seen. */
const photo = /<img src="\/urgent\/[^"<>]+" alt="[^"<>]*" height="128" loading="lazy">/g

describe('the page is light', () => {
  const full = shownAt(aFullPublication())
  test('a rich plan, with a long answer wherever one is wanted, is at most 14 kB compressed', () => {
    const rich = shownAt(aRichPublication())
    expect(rich.length).toBeGreaterThan(30_000)
    expect(gzipSync(rich).length).toBeLessThanOrEqual(14 * 1024)
  })

  test('with a long answer in every field that can be asked it is at most 17 kB compressed', () => {
    expect(full.length).toBeGreaterThan(35_000)
    expect(gzipSync(full).length).toBeLessThanOrEqual(17 * 1024)
  })

  test('it is one response: one style inside, no script, no other sheet, no inline style', () => {
    expect(full.replace(photo, '')).not.toMatch(
      /<script|<link rel="stylesheet"|<img|<iframe| style=|@import|url\(/,
    )
    expect(full.match(/<h1>/g)).toHaveLength(1)
  })

  test('no score of risk is anywhere on it', () => {
    expect(wholeText(full)).not.toMatch(/risk (score|level|band)|\b(high|low|medium) risk\b/i)
  })
})
