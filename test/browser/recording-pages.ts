import type { PageKind } from './page-kind.ts'

const recordings = '/plans/:plan/recordings'
const made = `${recordings}/new/:section/:field`
const saying = '/plans/{ROSE}/recordings/new/matters/matters.statement'
const question = '/plans/{ROSE}/matters/statement'

/** What somebody says instead of writing, and who types it up. */
export const recordingPages: readonly PageKind[] = [
  { route: recordings, is: 'no recording', who: 'walter', at: '/plans/{WALTER}/recordings' },
  { route: made, is: 'say it instead', who: 'rose', at: saying },
  {
    route: made,
    is: 'nothing was said',
    who: 'rose',
    at: saying,
    post: { read: '1' },
    enctype: 'multipart/form-data',
    status: 422,
  },
  {
    route: recordings,
    is: 'recordings',
    who: 'rose',
    at: '/plans/{ROSE}/recordings',
    first: ({ sayInstead }) => sayInstead(saying),
  },
  { route: '/plans/:plan', is: 'chapters beside a recording', who: 'rose', at: '/plans/{ROSE}' },
  { route: '/plans/:plan/:section/:step{.+}', is: 'question that was said', who: 'rose', at: question },
  { route: recordings, is: 'recordings to type up', who: 'daniel', at: '/plans/{ROSE}/recordings' },
  {
    route: `${recordings}/:recording`,
    is: 'typing up',
    who: 'daniel',
    at: '/plans/{ROSE}/recordings/{RECORDING}',
  },
  {
    route: `${recordings}/:recording`,
    is: 'nothing typed up',
    who: 'daniel',
    at: '/plans/{ROSE}/recordings/{RECORDING}',
    post: { words: '' },
    status: 422,
  },
]
