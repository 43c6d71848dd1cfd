import * as z from 'zod'

/** Every setting of the program, from the environment, parsed once. */
export type Config = z.infer<typeof schema>
export type Faults = readonly string[]

/** The configuration, or one line a fault, all of them at once. */
export const readConfig = (environment: Readonly<Record<string, string | undefined>>): Config | Faults => {
  const parsed = schema.safeParse(withoutEmpty(environment))
  if (!parsed.success) return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  return parsed.data
}
export const isConfig = (read: Config | Faults): read is Config => !Array.isArray(read)

const port = z.coerce
  .number('has to be a whole number')
  .int('has to be a whole number')
  .min(1, 'has to be 1 to 65535')
  .max(65535, 'has to be 1 to 65535')

const onOff = z.enum(['on', 'off'], "has to be 'on' or 'off'").transform((value) => value === 'on')

const schema = z
  .object({
    PORT: port.default(3000),
    HOST: z.string().default('localhost'),
    BASE_URL: z.url({ protocol: /^https?$/, error: 'has to be an http or https address' }).optional(),
    DATABASE_URL: z.string().default('data/sayso.sqlite'),
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'has to begin with smtp:// or smtps://' }).optional(),
    MAIL_FROM: z.email('has to be an e-mail address').default('sayso@localhost.invalid'),
    DEMO: onOff.default(true),
  })
  .superRefine((values, context) => {
    if (values.DEMO) return
    if (!values.BASE_URL)
      fault(context, 'BASE_URL', 'is needed when DEMO is off: links in mail begin with it')
    if (!values.SMTP_URL) fault(context, 'SMTP_URL', 'is needed when DEMO is off: people sign in by mail')
    if (values.MAIL_FROM.endsWith('.invalid')) fault(context, 'MAIL_FROM', 'is needed when DEMO is off')
  })
  .transform((values) => ({
    port: values.PORT,
    host: values.HOST,
    baseUrl: (values.BASE_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    databaseUrl: values.DATABASE_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    demo: values.DEMO,
  }))

const fault = (context: z.RefinementCtx, setting: string, message: string): void => {
  context.addIssue({ code: 'custom', path: [setting], message })
}

const withoutEmpty = (environment: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''))
