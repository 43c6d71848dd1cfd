import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { nhsStyles } from '#views/assets/nhs-styles.ts'

const official = readFileSync(
  new URL('../../../node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css', import.meta.url),
  'utf8',
)
const ours = nhsStyles(official)

describe('the style sheet that we send', () => {
  test.each(['Frutiger', '@font-face', 'assets.nhs.uk', 'sourceMappingURL'])('names no %s', (word) => {
    expect(official).toContain(word)
    expect(ours).not.toContain(word)
  })

  test('asks for nothing from another origin', () => {
    const addresses = Array.from(ours.matchAll(/url\(\s*["']?([^)"']*)/g), ([, address]) => address)
    expect(addresses.length).toBeGreaterThan(0)
    expect(addresses.filter((address) => !/^(\/(?!\/)|data:)/.test(address ?? ''))).toEqual([])
    expect(ours).not.toMatch(/@import/)
  })

  test('sets the page in Arial', () => {
    expect(ours).toMatch(/html\{[^}]*font-family:Arial,sans-serif\}/)
  })

  test('is otherwise the official one, rule for rule', () => {
    const rules = (css: string): number => css.split('}').length - css.split('@font-face').length
    expect(rules(ours)).toBe(rules(official))
    expect(ours).toContain('.nhsuk-button')
  })
})
