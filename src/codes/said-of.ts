import type { ListFault } from './held-lists.ts'

/** What is wrong with a list, in a line for whoever put it there. */
export const saidOf = (fault: ListFault): string => {
  const line = 'line' in fault ? `, line ${fault.line}` : ''
  return `${fault.file}${line}: ${reasonOf(fault)}`
}

const reasonOf = (fault: ListFault): string => {
  if (fault.kind === 'manifest') return fault.wrong
  if (fault.kind === 'same-system') return `${fault.as} is of the same system: leave one of them here`
  if (fault.kind === 'same-use') return `${fault.as} is for the same questions: leave one of them here`
  return reasons[fault.kind]
}

const reasons = {
  alone: 'a list is two files, NAME.json and NAME.tsv, and one of them is missing',
  'too-large': 'the file is too large: a list may have 200 MB, and what stands beside it 64 kB',
  empty: 'there is no entry in it',
  unreadable: 'the server may not read it',
  'not-written':
    'what is searched could not be written beside it: let the server write to the folder, make room, or run npm run codes as one who may',
  'not-utf-8': 'the text is not in UTF-8',
  columns: 'a line is a code, a tab and what it is called, then other names of it with tabs between them',
  code: 'the code has a space in it, or more than 100 characters',
  'check-digit': 'the code is no number of SNOMED CT: its check digit does not fit',
  'not-a-concept': 'the code is the number of a name or of a relation, and not that of a concept',
  display: 'a name has more than 300 characters, or signs that nobody sees',
  twice: 'the code stood on a line before',
} as const satisfies Record<Exclude<ListFault['kind'], 'manifest' | 'same-system' | 'same-use'>, string>
