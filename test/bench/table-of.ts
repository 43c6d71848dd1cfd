import type { Compared, Figures } from './figures.ts'
import type { Weight } from './weigh-page.ts'

/** The figures for reading; the same stand in one line of JSON below. */
export const tableOf = (figures: Figures): string =>
  [
    `${figures.patients} patients at once; the machine's load before: ${figures.load}`,
    line(['', 'ours', 'against', 'ratio']),
    row('steps per CPU second (bare server)', figures.steps.perCpuSecond),
    row('a step, median ms', figures.steps.medianMs),
    row('a step, 99th percentile ms', figures.steps.p99Ms),
    row('with gzip: steps per CPU second', figures.stepsWithGzip.perCpuSecond),
    row('with gzip: a step, median ms', figures.stepsWithGzip.medianMs),
    row('with gzip: a step, 99th percentile ms', figures.stepsWithGzip.p99Ms),
    row('peak memory, MiB', figures.peakMiB),
    row('urgent reads per CPU second (no access row)', figures.urgentReadsPerCpuSecond),
    row('urgent page, median ms', figures.urgentMedianMs),
    row('urgent page, 99th percentile ms', figures.urgentP99Ms),
    '',
    line(['', 'CPU s', 'MiB']),
    line(['start to ready', String(figures.start.cpuSeconds), String(figures.start.residentMiB)]),
    '',
    line(['', 'files', 'statements']),
    line(['a posted answer', String(figures.answer.files), String(figures.answer.statements)]),
    line(['a question page', String(figures.question.files), String(figures.question.statements)]),
    '',
    line(['', 'requests', 'bytes', 'gzip']),
    weight('first page and what it names', figures.firstPage),
    weight('urgent page and what it names', figures.urgentPage),
    '',
    ...grown(figures.growth),
    '',
    JSON.stringify(figures),
    '',
  ].join('\n')

const row = (name: string, { ours, against, ratio }: Compared): string =>
  line([name, String(ours), String(against), String(ratio)])

const grown = (growth: Figures['growth']): readonly string[] => {
  if (!growth) return ['no time was left for growth over facts and chapters']
  const { byFacts, byChapters, audit } = growth
  return [
    line([
      '',
      ...byFacts.map(([facts]) => `${facts} facts`),
      ...byChapters.map(([chapters]) => `${chapters} chap.`),
    ]),
    line(['a page and its answer, CPU µs', ...[...byFacts, ...byChapters].map(([, cost]) => String(cost))]),
    line([
      'an audit of a plan, CPU µs: first, edited, again',
      ...[audit.first, audit.edited, audit.again].map(String),
    ]),
  ]
}

const weight = (name: string, { requests, bytes, gzipBytes }: Weight): string =>
  line([name, String(requests), String(bytes), String(gzipBytes)])

const line = ([name = '', ...cells]: readonly string[]): string =>
  name.padEnd(46) + cells.map((cell) => cell.padStart(12)).join('')
