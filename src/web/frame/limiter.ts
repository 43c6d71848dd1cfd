export type Limiter = {
  /** Counts one try; the seconds to wait when it was one too many, else undefined. */
  readonly tooMany: (key: string, now: string) => number | undefined
}

type Window = { readonly startedMs: number; readonly tries: number }

/** Counts tries by key in this process; the oldest keys are forgotten first, so that it cannot grow. */
export const limiter = (most: number, windowSeconds: number, keysMost = 10_000): Limiter => {
  const windows = new Map<string, Window>()
  return {
    tooMany: (key, now) => {
      const nowMs = Date.parse(now)
      const before = windows.get(key)
      const isOpen = before !== undefined && nowMs - before.startedMs < windowSeconds * 1000
      const window = isOpen ? { ...before, tries: before.tries + 1 } : { startedMs: nowMs, tries: 1 }
      windows.delete(key)
      windows.set(key, window)
      const [oldest] = windows.keys()
      if (windows.size > keysMost && oldest !== undefined) windows.delete(oldest)
      if (window.tries <= most) return undefined
      return Math.ceil((window.startedMs + windowSeconds * 1000 - nowMs) / 1000)
    },
  }
}
