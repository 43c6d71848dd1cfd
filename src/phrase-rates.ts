import { readFileSync } from 'node:fs'
import { flows } from '#flows/index.ts'
import { type Rate, rateOf, type Sentences } from './flow/phrase-rate.ts'

/**
 * Tries the words of danger on a file of sentences, `{ should: [{ text, kind, by }], shouldNot: [text] }`, and prints
 * what they miss, what they open for nothing, and the rates.
 */
const report = (path: string): void => {
  const sentences: Sentences = JSON.parse(readFileSync(path, 'utf8'))
  const { missed, ofOtherKind, forNothing } = rateOf(flows.danger, sentences)
  const all = sentences.should.length
  print('Missed:', missed)
  print('Opens another page than the one meant:', ofOtherKind)
  print('Opens for nothing:', forNothing)
  write(
    `caught ${share(all - missed.length, all)}, for nothing ${share(forNothing.length, sentences.shouldNot.length)}`,
  )
}

const print = (title: string, lines: Rate['missed']): void => {
  write(`${title} ${lines.length}`)
  for (const { text, meant, heard } of lines)
    write(`  ${[meant, heard].filter(Boolean).join(' as ')}: ${text}`)
}

const share = (some: number, all: number): string => `${some} of ${all} (${Math.round((some / all) * 100)} %)`

const write = (line: string): boolean => process.stdout.write(`${line}\n`)

report(process.argv[2] ?? 'test/flows/danger/own.json')
