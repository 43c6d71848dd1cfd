import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { domLines } from '#test/kit/same-dom.ts'
import { type Html, html, trusted } from '#views/html.ts'
import { backLink } from '#views/parts/back-link.ts'
import { button } from '#views/parts/button.ts'
import { card } from '#views/parts/card.ts'
import { checkboxes } from '#views/parts/checkboxes.ts'
import { dateInput } from '#views/parts/date-input.ts'
import { details } from '#views/parts/details.ts'
import { errorSummary } from '#views/parts/error-summary.ts'
import { errorMessage, fieldset, hint } from '#views/parts/form-group.ts'
import { header } from '#views/parts/header.ts'
import { heading, label, legend } from '#views/parts/heading.ts'
import { input } from '#views/parts/input.ts'
import { insetText } from '#views/parts/inset-text.ts'
import { notificationBanner } from '#views/parts/notification-banner.ts'
import { panel } from '#views/parts/panel.ts'
import { radios } from '#views/parts/radios.ts'
import { skipLink } from '#views/parts/skip-link.ts'
import { summaryList } from '#views/parts/summary-list.ts'
import { table } from '#views/parts/table.ts'
import { tag } from '#views/parts/tag.ts'
import { taskList } from '#views/parts/task-list.ts'
import { textarea } from '#views/parts/textarea.ts'
import { warningCallout } from '#views/parts/warning-callout.ts'

const components = new URL('../../../node_modules/nhsuk-frontend/dist/nhsuk/components/', import.meta.url)

const official = z.object({
  fixtures: z
    .array(
      z.object({
        name: z.string(),
        context: z.object({}).loose(),
        callBlock: z.string().nullish(),
        html: z.string(),
      }),
    )
    .min(1),
})

/** JSON has no markup, so each `html` becomes it; what the macros count as missing, `null`, is left out. */
const asOptions = (name: string, value: unknown): unknown => {
  if (value === null) return undefined
  return name === 'html' && typeof value === 'string' ? trusted(value) : value
}

/**
 * Holds a component to what the NHS package says that it must give.
 * `block` is the option that takes what the macro takes as a call block.
 */
const gives = <Options>(
  component: string,
  draw: (options: Options) => Html,
  block = (html: string): object => ({ html }),
) => {
  const { fixtures } = official.parse(
    JSON.parse(readFileSync(new URL(`${component}/fixtures.json`, components), 'utf8')),
  )
  test.for(fixtures.map((fixture, index) => ({ ...fixture, number: index + 1 })))(
    `${component} $number: $name`,
    ({ context, callBlock, html }) => {
      const given = { ...context, ...(callBlock ? block(callBlock) : {}) }
      const options: Options = JSON.parse(JSON.stringify(given), asOptions)
      expect(domLines(`${draw(options)}`)).toEqual(domLines(html))
    },
  )
}

describe('each component gives the same page as the NHS macro', () => {
  gives('back-link', backLink)
  gives('button', button)
  gives('card', card, (html) => ({ description: { html } }))
  gives('checkboxes', checkboxes)
  gives('date-input', dateInput)
  gives('details', details)
  gives('error-message', errorMessage)
  gives('error-summary', errorSummary, (html) => ({ description: { html } }))
  gives('fieldset', fieldset)
  gives('header', header)
  gives('heading', heading)
  gives('hint', hint)
  gives('input', input)
  gives('inset-text', insetText)
  gives('label', label)
  gives('legend', legend)
  gives('notification-banner', notificationBanner)
  gives('panel', panel)
  gives('radios', radios)
  gives('skip-link', skipLink)
  gives('summary-list', summaryList)
  gives('tables', table)
  gives('tag', tag)
  gives('task-list', taskList)
  gives('textarea', textarea)
  gives('warning-callout', warningCallout)
})

describe('what the macros leave open', () => {
  const attack = '"><script>alert(1)</script>'
  const escaped = '&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;'

  test('what a person wrote never becomes markup, wherever it stands', () => {
    const page = html`${input({
      name: attack,
      label: attack,
      hint: attack,
      errorMessage: attack,
      value: attack,
      classes: attack,
      attributes: { 'data-note': attack },
    })}${radios({ name: 'a', fieldset: { legend: attack }, items: [{ value: attack, text: attack }] })}${textarea(
      {
        name: 'b',
        label: { text: attack },
        value: attack,
      },
    )}${summaryList({ rows: [{ key: attack, value: attack }] })}${table({ head: [attack], rows: [[attack]] })}`
    expect(`${page}`).not.toContain('<script')
    expect(`${page}`.split(escaped).length).toBeGreaterThan(15)
  })

  test('markup of our own may stand wherever words alone may', () => {
    const words = html`Your <b>name</b>`
    expect(`${input({ name: 'a', label: words, hint: words })}`.split('<b>name</b>')).toHaveLength(3)
  })

  test('a header without a logo shows the service name as its link home', () => {
    const lines = domLines(`${header({ logo: false, service: { text: 'Sayso', href: '/' } })}`)
    expect(lines).toContain('      <a class="nhsuk-header__service-name" href="/">')
    expect(lines).toContain('        "Sayso"')
    expect(lines.join()).not.toMatch(/svg|NHS/)
  })

  test('text that begins with a blank line comes back from a textarea whole', () => {
    expect(`${textarea({ name: 'a', label: 'b', value: '\n\nfirst' })}`).toContain('>\n\n\nfirst</textarea>')
  })
})
