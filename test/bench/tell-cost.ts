import process from 'node:process'

/** Loaded into each server before its own code: tells its cost when asked, never keeps it from ending, and ends with whoever asks. */
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  const peakBytes = process.resourceUsage().maxRSS * 1024
  process.send?.({ cpuSeconds: (user + system) / 1e6, residentBytes: process.memoryUsage.rss(), peakBytes })
})
process.once('disconnect', () => process.exit())
process.channel?.unref()
