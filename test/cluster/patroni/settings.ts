import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The settings that docs/postgresql.md names, word for word, but for the addresses: this is one machine. */
const written = (first: string): string => {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/postgresql.md'), 'utf8')
  const block = page.split('```').find((one) => one.split('\n')[1]?.startsWith(first))
  if (block === undefined) throw new Error(`docs/postgresql.md has no block that begins with ${first}`)
  return block.slice(block.indexOf('\n') + 1).replaceAll('10.0.0.', '127.0.0.1')
}

export const haproxySettings = (port: number): string =>
  written('# haproxy.cfg').replace('127.0.0.1:5432', `127.0.0.1:${port}`)

export const poolerSettings = ({ port, behind, users }: Pooler): string =>
  written('; pgbouncer.ini')
    .replace('port=5432', `port=${behind}`)
    .replace('listen_port = 6432', `listen_port = ${port}`)
    .replace('/etc/pgbouncer/userlist.txt', users)
    .concat('unix_socket_dir =\n')
type Pooler = { readonly port: number; readonly behind: number; readonly users: string }

type Member = {
  readonly name: string
  readonly address: string
  readonly hosts: string
  readonly data: string
  readonly pgpass: string
}

export const memberSettings = ({ name, address, hosts, data, pgpass }: Member): string => `
scope: sayso
name: ${name}
etcd3:
  hosts: ${hosts}
restapi:
  listen: ${address}:8008
  connect_address: ${address}:8008
bootstrap:
  dcs:
${written('# patroni.yml').replaceAll(/^/gm, '    ')}
  initdb:
  - encoding: UTF8
  - no-locale
  - data-checksums
postgresql:
  listen: ${address}:5432
  connect_address: ${address}:5432
  bin_dir: ${newest}
  data_dir: ${data}
  pgpass: ${pgpass}
  authentication:
    superuser: { username: postgres, password: postgres }
    replication: { username: replicator, password: replicator }
  parameters:
    unix_socket_directories: ''
  pg_hba:
  - host all all 127.0.0.0/8 scram-sha-256
  - host replication replicator 127.0.0.0/8 scram-sha-256
`

const debians = '/usr/lib/postgresql'
const newest = existsSync(debians)
  ? join(debians, readdirSync(debians).toSorted((a, b) => Number(b) - Number(a))[0] ?? '', 'bin')
  : ''
