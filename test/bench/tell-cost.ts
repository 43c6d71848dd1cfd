import process from 'node:process'

/** Loaded into each server before its own code: tells its cost when asked, and never keeps it from ending. */
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuSeconds: (user + system) / 1e6, residentBytes: process.memoryUsage.rss() })
})
process.channel?.unref()
