export type Ticker = {
  readonly start: () => void
  /** Runs the job now, or once more when it is running. */
  readonly nudge: () => void
  /** Resolves when the running job has ended; none begins after. */
  readonly stop: () => Promise<void>
}

/** Repeats a job, never twice at a time and not before it was started; a job that throws is reported, and tried again at the next turn. */
export const ticker = (
  job: () => Promise<void>,
  everyMs: number,
  report: (error: unknown) => void,
): Ticker => {
  let timer: NodeJS.Timeout | undefined
  let isStarted = false
  let running: Promise<void> | undefined
  let isAgain = false
  let isStopped = false

  const run = async (): Promise<void> => {
    do {
      isAgain = false
      await job().catch(report)
    } while (isAgain && !isStopped)
    running = undefined
  }
  const nudge = (): void => {
    if (!isStarted || isStopped) return
    if (running) isAgain = true
    else running = run()
  }
  return {
    start: () => {
      isStarted = true
      timer = setInterval(nudge, everyMs)
      nudge()
    },
    nudge,
    stop: async () => {
      isStopped = true
      clearInterval(timer)
      await running
    },
  }
}
