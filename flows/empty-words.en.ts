import { tellingBeside } from '#src/flow/telling.ts'

/**
 * Words that by themselves tell no colleague what was done or why: an account of only these is asked for again.
 * Listed on 26 November 2026, read by no clinician.
 */
export const tellsSomething = tellingBeside([
  ...['ok', 'okay', 'fine', 'good', 'yes', 'no', 'none', 'nil', 'nothing', 'na', 'nad', 'not', 'applicable'],
  ...[
    'done',
    'actioned',
    'completed',
    'complete',
    'sorted',
    'resolved',
    'closed',
    'dealt',
    'with',
    'checked',
  ],
  ...[
    'seen',
    'read',
    'noted',
    'reviewed',
    'discussed',
    'aware',
    'agreed',
    'all',
    'well',
    'same',
    'as',
    'above',
  ],
  ...['see', 'notes', 'note', 'record', 'records', 'before', 'below', 'emis', 'systmone', 'test', 'testing'],
  ...['asdf', 'qwerty', 'xxx', 'tbc', 'tba', 'unknown', 'the', 'and', 'it', 'is', 'was', 'has', 'been', 'in'],
  ...['this', 'that', 'thanks', 'please', 'blah', 'etc'],
])
