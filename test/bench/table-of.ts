import type { Compared, Figures } from './figures.ts'
import type { Weight } from './weigh-page.ts'

/** The figures for reading; the same stand in one line of JSON below. */
export const tableOf = (figures: Figures): string =>
  [
    line(['', 'ours', 'against', 'ratio']),
    row('requests per CPU second (bare server)', figures.stepsPerCpuSecond),
    row('post, median ms', figures.postMedianMs),
    row('post, 95th percentile ms', figures.postP95Ms),
    row('post, 99th percentile ms', figures.postP99Ms),
    row('memory after the run, MiB', figures.residentMiB),
    row('urgent reads per CPU second (no access row)', figures.urgentReadsPerCpuSecond),
    row('urgent page, median ms', figures.urgentMedianMs),
    row('urgent page, 99th percentile ms', figures.urgentP99Ms),
    '',
    line(['', 'requests', 'bytes', 'gzip']),
    weight('first page and what it names', figures.firstPage),
    weight('urgent page and what it names', figures.urgentPage),
    '',
    JSON.stringify(figures),
    '',
  ].join('\n')

const row = (name: string, { ours, against, ratio }: Compared): string =>
  line([name, String(ours), String(against), String(ratio)])

const weight = (name: string, { requests, bytes, gzipBytes }: Weight): string =>
  line([name, String(requests), String(bytes), String(gzipBytes)])

const line = ([name = '', ...cells]: readonly string[]): string =>
  name.padEnd(46) + cells.map((cell) => cell.padStart(10)).join('')
