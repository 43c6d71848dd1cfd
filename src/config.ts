import * as z from 'zod'
import { isNetwork } from './client-address.ts'
import { isOwnMachine } from './own-machine.ts'

/** Every setting of the program, from the environment, parsed once. */
export type Config = z.infer<typeof schema>
export type Faults = readonly string[]

/** The configuration, or one line a fault, all of them at once. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config | Faults => {
  const given = withoutEmpty(environment)
  const missing = given.DEMO === 'off' ? needed.filter(([setting]) => given[setting] === undefined) : []
  const parsed = schema.safeParse(given)
  const faults = parsed.success ? [] : parsed.error.issues
  const open = given.DEMO === 'off' && isOpenToAll(given.BASE_URL) ? [unsealed] : []
  const unsaid = given.DEMO === undefined && isOfDeployment(given) ? [undecided] : []
  if (parsed.success && missing.length + open.length + unsaid.length === 0) return parsed.data
  return [
    ...faults.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...missing.map(([setting, why]) => `${setting}: is needed when DEMO is off${why}`),
    ...open,
    ...unsaid,
  ]
}
export const isConfig = (read: Config | Faults): read is Config => !Array.isArray(read)

/** Words about illness cross a network only over TLS; a machine's own loop is not a network. */
const isOpenToAll = (baseUrl: string | undefined): boolean =>
  baseUrl !== undefined &&
  URL.canParse(baseUrl) &&
  new URL(baseUrl).protocol === 'http:' &&
  !isOwnMachine(new URL(baseUrl).hostname)
const unsealed = 'BASE_URL: has to begin with https:// when DEMO is off'

/** Whoever sets one of these deploys something, and says what: a forgotten line must not open a real service to all. */
const isOfDeployment = (given: Readonly<Record<string, string | undefined>>): boolean =>
  given.BASE_URL !== undefined || given.SMTP_URL !== undefined
const undecided =
  "DEMO: has to be set once BASE_URL or SMTP_URL is: 'off' for real use, 'on' for the demonstration, where anybody can be anybody"

const port = z.coerce
  .number('has to be a whole number')
  .int('has to be a whole number')
  .min(1, 'has to be 1 to 65535')
  .max(65535, 'has to be 1 to 65535')

const onOff = z.enum(['on', 'off'], "has to be 'on' or 'off'").transform((value) => value === 'on')

/** Off by default: where nobody says which proxy is ours, nobody's word is taken for where a request comes from. */
const networks = z
  .string()
  .transform((text) => text.split(',').map((one) => one.trim()))
  .refine((all) => all.every(isNetwork), 'has to be addresses or networks, as in 10.0.0.1,10.1.0.0/16')

/** The parameters by which a mail server's address would weaken TLS. */
const keepsTls = (url: string): boolean =>
  !URL.canParse(url) ||
  isOwnMachine(new URL(url).hostname) ||
  [...new URL(url).searchParams.keys()].every((name) => !/tls|secure|socket/i.test(name))

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: z.string().default('localhost'),
    BASE_URL: z.url({ protocol: /^https?$/, error: 'has to be an http or https address' }).optional(),
    DATABASE_URL: z.string().default('data/sayso.sqlite'),
    SMTP_URL: z
      .url({ protocol: /^smtps?$/, error: 'has to begin with smtp:// or smtps://' })
      .refine(keepsTls, 'must not switch TLS off, which mail to another machine always needs')
      .optional(),
    MAIL_FROM: z.email('has to be an email address').default('sayso@localhost.invalid'),
    CONTACT: z.email('has to be an email address').optional(),
    DEMO: onOff.default(true),
    CODES_DIR: z.string().optional(),
    ROOTS_FILE: z.string().optional(),
    VERIFIED_FILE: z.string().optional(),
    MASTER_KEY_FILE: z.string().optional(),
    TRUSTED_PROXY: networks.default([]),
  })
  .transform((values) => ({
    port: values.PORT,
    host: values.HOST,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    databaseUrl: values.DATABASE_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    contact: values.CONTACT ?? values.MAIL_FROM,
    demo: values.DEMO,
    codesDir: values.CODES_DIR,
    rootsFile: values.ROOTS_FILE,
    verifiedFile: values.VERIFIED_FILE,
    masterKeyFile: values.MASTER_KEY_FILE,
    trustedProxies: values.TRUSTED_PROXY,
  }))

const needed = [
  ['BASE_URL', ': links in mail begin with it'],
  ['SMTP_URL', ': people sign in by mail'],
  ['MAIL_FROM', ''],
  ['MASTER_KEY_FILE', ': what is written is sealed under the key in it'],
] as const

const withoutEmpty = (environment: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
