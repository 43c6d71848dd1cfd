/** The entry that stands in a table of data under a name from outside; never what every object inherits. */
export const entryNamed = <T>(table: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined

/** Names under which every object answers, such as `constructor`: nothing of ours may go by one. */
export const isInherited = (name: string): boolean => name in {}
