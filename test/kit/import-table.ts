/**
 * Who may import whom: each folder (or one file) may import itself and what stands beside it here.
 * `types of x` lets types through and nothing that runs; a folder or a package stands for all that is in it.
 * The longest entry that a path begins with is the one that counts.
 */
export const importTable: Readonly<Record<string, readonly string[]>> = {
  'src/flow': ['zod', 'xstate'],
  'src/stream.ts': [],
  'src/plan': ['src/flow', 'src/stream.ts', 'zod', 'xstate'],
  'src/fhir': ['src/flow', 'src/plan', 'types of fhir/r4.js'],
  'src/training': ['src/flow', 'types of src/plan', 'src/stream.ts', 'zod'],
  'src/store': [
    'src/plan',
    'src/stream.ts',
    'types of src/flow',
    'drizzle-orm',
    'drizzle-kit',
    'better-sqlite3',
    'pg',
    'node:crypto',
    'node:fs',
    'node:module',
    'node:path',
    'node:timers/promises',
    'node:url',
    'node:zlib',
  ],
  'src/codes': ['src/flow', 'better-sqlite3', 'zod', 'node:crypto', 'node:fs', 'node:path'],
  'src/mail': ['src/flow/email-address.ts', 'src/own-machine.ts', 'src/plan', 'nodemailer'],
  'src/jobs': ['types of src/plan'],
  'src/own-process.ts': ['node:child_process'],
  'src/pdf': ['types of src/web', 'src/own-process.ts', 'node:fs', 'node:module'],
  'src/papers': [
    'types of src/web',
    'src/flow/without-traces.ts',
    'src/own-process.ts',
    '@cantoo/pdf-lib',
    'node:fs',
    'node:worker_threads',
    'node:zlib',
  ],
  'src/pictures': ['types of src/web', 'src/own-process.ts', 'node:fs', 'node:module'],
  'src/web': [
    'src/fhir',
    'types of fhir/r4.js',
    'src/flow',
    'src/plan',
    'src/training',
    'views',
    'hono',
    '@hono/node-server/conninfo',
    'zod',
    'diff',
    'uqr',
    'node:crypto',
    'node:zlib',
  ],
  'src/demo': ['src/plan', 'types of src/flow', 'types of src/web', 'views'],
  src: everything(),
  flows: ['src/flow'],
  training: ['src/training', 'src/flow'],
  views: [
    'types of src/flow',
    'types of src/plan',
    'types of src/training',
    // The four ways out of a question are a list, and both its pages show all of it.
    'src/flow/answer.ts',
    // A date reads the same inside an answer and around it.
    'src/flow/controls/month.ts',
    // So does what a photo or a recording is called, also in what was approved before it was called so.
    'src/flow/kept-file.ts',
    'src/flow/recorded-before.ts',
    // The day that people read is the day that what they choose is compared with.
    'src/flow/uk-day.ts',
    'hono/html',
    'types of hono/utils/html',
  ],
  test: everything(),
}

/** Where the parts are put together, and where they are tried, nothing is out of reach. */
function everything(): readonly string[] {
  return ['*']
}
