import { describe, expect, test } from 'vitest'
import { isConfig, readConfig } from '#src/config.ts'

const real = {
  DEMO: 'off',
  BASE_URL: 'https://sayso.example.org/',
  SMTP_URL: 'smtps://user:secret@mail.example.org',
  MAIL_FROM: 'sayso@example.org',
  MASTER_KEY_FILE: '/run/secrets/sayso.key',
}

describe('the configuration', () => {
  test('needs nothing: a fresh clone starts as a demonstration on this machine', () => {
    expect(readConfig({})).toEqual({
      port: 3000,
      host: 'localhost',
      baseUrl: 'http://localhost:3000',
      databaseUrl: 'data/sayso.sqlite',
      smtpUrl: undefined,
      mailFrom: 'sayso@localhost.invalid',
      contact: 'sayso@localhost.invalid',
      demo: true,
      trustedProxies: [],
    })
  })

  test('takes a deployment’s own values, and no slash at the end of its address', () => {
    expect(readConfig({ ...real, PORT: '8080', DATABASE_URL: 'postgres://db/sayso' })).toMatchObject({
      port: 8080,
      baseUrl: 'https://sayso.example.org',
      databaseUrl: 'postgres://db/sayso',
      demo: false,
    })
  })

  test.each(['BASE_URL', 'SMTP_URL'] as const)(
    'asks what it is once %s is set: a forgotten DEMO opens nothing',
    (setting) => {
      const { DEMO: _, ...unsaid } = real
      expect(readConfig({ [setting]: unsaid[setting] })).toEqual([
        expect.stringMatching(/^DEMO: has to be set/),
      ])
      expect(readConfig({ [setting]: unsaid[setting], DEMO: 'on' })).toMatchObject({ demo: true })
    },
  )

  test('believes the proxies that it names, and wants them named right', () => {
    expect(readConfig({ TRUSTED_PROXY: '10.0.0.1, fd00::/8' })).toMatchObject({
      trustedProxies: ['10.0.0.1', 'fd00::/8'],
    })
    expect(readConfig({ TRUSTED_PROXY: 'on' })).toEqual([expect.stringMatching(/^TRUSTED_PROXY: /)])
  })

  test('reads an empty value as none', () => {
    expect(readConfig({ PORT: '', BASE_URL: '', SMTP_URL: '' })).toEqual(readConfig({}))
  })

  test('names every fault at once, one line each, by its setting', () => {
    const faults = readConfig({
      PORT: '99999',
      BASE_URL: 'ftp://example.org',
      SMTP_URL: 'mail.example.org',
      MAIL_FROM: 'nobody',
      DEMO: 'maybe',
    })
    expect(isConfig(faults)).toBe(false)
    expect([faults].flat().map((fault) => String(fault).split(':')[0])).toEqual([
      'PORT',
      'BASE_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'DEMO',
    ])
  })

  test.each(['BASE_URL', 'SMTP_URL', 'MAIL_FROM'])('asks for %s where it is no demonstration', (setting) => {
    const faults = readConfig({ ...real, [setting]: undefined })
    expect(faults).toEqual([expect.stringContaining(`${setting}: is needed when DEMO is off`)])
  })

  test('names what is wrong and what is missing in one go', () => {
    const faults = [readConfig({ DEMO: 'off', PORT: 'x' })].flat().map((fault) => String(fault).split(':')[0])
    expect(faults).toEqual(['PORT', 'BASE_URL', 'SMTP_URL', 'MAIL_FROM', 'MASTER_KEY_FILE'])
  })

  test.each(['http://sayso.example.org', 'http://localhost.example.org', 'http://10.0.0.1'])(
    'refuses a real service at %s, without TLS',
    (BASE_URL) => {
      expect(readConfig({ ...real, BASE_URL })).toEqual([
        'BASE_URL: has to begin with https:// when DEMO is off',
      ])
    },
  )

  test('lets a real service be tried on the own machine without TLS', () => {
    expect(isConfig(readConfig({ ...real, BASE_URL: 'http://localhost:3000' }))).toBe(true)
  })

  test.each(['requireTLS=false', 'ignoreTLS=true', 'tls.rejectUnauthorized=false', 'opportunisticTLS=true'])(
    'refuses a mail server of another machine with ?%s',
    (parameter) => {
      expect(readConfig({ ...real, SMTP_URL: `smtp://mail.example.org:587?${parameter}` })).toEqual([
        'SMTP_URL: must not switch TLS off, which mail to another machine always needs',
      ])
      expect(isConfig(readConfig({ ...real, SMTP_URL: `smtp://localhost:25?${parameter}` }))).toBe(true)
    },
  )

  test.each(['0', '-1', '3000.5', 'http', '65536'])('refuses port %j', (PORT) => {
    expect(isConfig(readConfig({ PORT }))).toBe(false)
  })

  test('never repeats a secret in a fault', () => {
    const faults = readConfig({ SMTP_URL: 'user:secret@mail.example.org', DEMO: 'secret' })
    expect(JSON.stringify(faults)).not.toContain('secret@')
  })
})
