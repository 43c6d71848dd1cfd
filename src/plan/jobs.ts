import type { Instant } from './ids.ts'

/** A mail as it will leave: the words belong to the views. */
export type OutgoingMail = {
  readonly to: string
  readonly kind: string
  readonly subject: string
  readonly text: string
}

/** What is to be done later, by its kind. */
export type Task = { readonly kind: 'mail'; readonly mail: OutgoingMail }

export type Job = {
  readonly task: Task
  /** With its kind: the same key twice is one job, as long as its row is kept. */
  readonly key: string
  readonly state: 'waiting' | 'done' | 'given-up'
  /** How often it was taken, this time included. */
  readonly tries: number
  readonly addedAt: Instant
  /** Who has it, until its lease runs out. */
  readonly holder: string | null
}

/**
 * What is to be done is taken by one worker at a time, and by another once the lease of the first has run out: so each is
 * done at least once, and twice where a worker ended between doing it and saying so.
 */
export type Jobs = {
  /** Of one kind, oldest first: due now, and nobody else's until the instant. */
  take(kind: Task['kind'], lease: Lease): Promise<readonly Job[]>
  /** Over, for good or for bad, with what is left of the task. Nothing happens to a job that is another worker's by now. */
  end(job: Job, end: JobEnd): Promise<void>
  /** Given back, to be taken again from then on. */
  putOff(job: Job, reason: string, until: Instant): Promise<void>
  /** Rows of jobs that were over before the instant go. */
  sweep(before: Instant): Promise<void>
}
export type Lease = { readonly now: Instant; readonly until: Instant; readonly most: number }
export type JobEnd = {
  readonly state: 'done' | 'given-up'
  readonly reason: string | null
  readonly at: Instant
  readonly left: Task
}

/** Mail among the jobs. */
export type Outbox = {
  /** Queues a mail that no decision causes: staff are told that they can sign in. The same key twice is one mail. */
  add(mail: OutgoingMail, key?: string): Promise<void>
  /** Whatever has become of it; the words of what was sent are gone, but for the demonstration's mailbox. */
  newest(most: number): Promise<readonly OutboxRow[]>
}
export type OutboxRow = OutgoingMail & {
  readonly id: string
  readonly tries: number
  readonly state: Job['state']
  readonly createdAt: Instant
}
