import { openDatabase } from '#src/store/database.ts'

/** Opens a database, which brings it up to date, and says when it begins and ends. */
const [, , url = ''] = process.argv
process.stdout.write('begun\n')
const opened = await openDatabase({ url })
process.stdout.write(opened.ok ? 'up to date\n' : `${opened.kind}\n`)
