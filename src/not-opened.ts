import type { NotOpened } from './compose.ts'

/** Why a database was not opened, in a line for whoever started the program; never with a password. */
export const notOpened = ({ kind, url, at, room }: NotOpened): string =>
  `${reasons[kind]}${room ? ` (it takes ${inMb(room.neededBytes)} MB, and ${inMb(room.freeBytes)} MB are free)` : ''}: ${at === undefined ? '' : `${at}: `}${withoutSecrets(url)}`

const inMb = (bytes: number): number => Math.ceil(bytes / 1_000_000)

const reasons = {
  'in-use': 'another process is using this database',
  linked:
    'this database has a second name, a hard link, by which another process could write it unseen: copy it to a file of its own',
  'log-of-another':
    'this database cannot be opened: the -wal file beside it belongs to another file, whose place it has taken; move the -wal and -shm files away first (README, Restoring)',
  unreadable:
    'this database cannot be read: it is damaged, or is none, or a -wal file beside it belongs to another file (README, Restoring)',
  'no-room': 'there is no room on the disk of this database to open it: make some and start again',
  'no-room-to-update':
    'there is not enough room on the disk of this database for this update, which was not begun, and nothing was changed: make room and start again, or go on with the release of before',
  missing: 'there is no database to read',
  behind:
    'the tables of this database are older than this program: npm run migrate brings those of PostgreSQL up to date, and a start of the server those of a file',
  'no-key':
    'the master key of this database is missing: name its file in MASTER_KEY_FILE; without it nothing in the database can be read',
  'not-a-key':
    'the file of the master key does not hold one: 32 random bytes in base64, as openssl rand -base64 32 writes them; the database was not opened',
  'folder-key':
    'the name of the master key is that of a folder: name the file in it; the database was not opened',
  'open-key':
    'the file of the master key can be read by everybody on this machine, or written by more than its owner: give it to the server alone, with chmod 600; the database was not opened',
  'closed-key':
    'the file of the master key cannot be read by this server: make it its own, with chown and chmod 600; the database was not opened',
  'wrong-key':
    'the master key is not the one under which this database was sealed; name the right file in MASTER_KEY_FILE',
  'damaged-before':
    'something that a release of before wrote is damaged, and would be lost by this update, so it was not ended and nothing was taken away; mend it from a backup, or ask whoever made this program, and start again. It lies in',
  'no-proof':
    "this database's proof of its key is gone (in keys, the row master), and no other key in it opens under this master key: name the right file in MASTER_KEY_FILE, with which the proof is written again, or restore a backup; nothing was changed",
  'being-read':
    'all is sealed, but another program reads this database, so what lay in clear lies in its file still: end that program (a backup, a look with sqlite3), and start again; the server was not started',
  demonstration:
    'this database is a demonstration and never becomes a real one: name another one in DATABASE_URL, or set DEMO=on',
  real: 'this database is a real one, and the demonstration would let anybody in: set DEMO=off, or name another one in DATABASE_URL',
  both: 'this database holds made-up people of the demonstration beside others: npm run end-demonstration takes the made-up ones out of it, or name another one in DATABASE_URL',
} as const satisfies Record<NotOpened['kind'], string>

/** `postgres://name:password@host/database` without the name and the password. */
const withoutSecrets = (url: string): string => url.replace(/^(\w+:\/\/)[^/@]*@/, '$1')
