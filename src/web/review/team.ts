import type { TeamFinding } from '#views/review/all-plans.ts'
import { type Team, teamView } from '#views/review/team.ts'
import type { PracticePlan } from '../../plan/ports.ts'
import { byMonth } from '../../plan/quality/by-month.ts'
import type { ApprovedAudit } from '../../plan/quality/of-approved.ts'
import { comparedLeast, spreadOf } from '../../plan/quality/spread.ts'
import { onDuty } from '../frame/doors.ts'
import { room } from '../frame/room.ts'
import type { Service } from '../frame/service.ts'
import { findingsOf, isFoundIn } from './team-findings.ts'

/** What the live audit finds over the approved plans of a practice, by their rows alone: no plan is folded for it. */
export const teamRoutes = (service: Service) =>
  room(service, onDuty('clinician')).get(
    '/reviews/team',
    async (c, { account, duty: { practice, leads } }) => {
      const own = await service.plans.theirOwnIn(practice, account)
      const all = (await service.plans.ofPractice(practice)).filter(({ id }) => !own.has(id))
      const now = service.clock.now()
      const since = await service.publications.foundSince(practice, monthsBefore(now, monthsShown))
      const months = byMonth(since.filter(({ plan }) => !own.has(plan)))
      return service.respond(c, teamView({ ...teamOf(service, all, now), months, leads: leads === true }))
    },
  )

/** A longer history says nothing of how it goes now. */
const monthsShown = 24

/** The month so many before the one of an instant: `2026-11`. */
const monthsBefore = (at: string, count: number): string => {
  const months = Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7)) - count
  return `${Math.floor((months - 1) / 12)}-${String(((months - 1) % 12) + 1).padStart(2, '0')}`
}

/** Of what urgent care reads now. A plan whose row cannot be read is counted apart, and nowhere as whole. */
export const teamOf = (
  { forms }: Pick<Service, 'forms'>,
  all: readonly PracticePlan[],
  now: string,
): Omit<Team, 'leads' | 'months'> => {
  const live = all.filter(({ isLive }) => isLive)
  const audits = live.flatMap(({ audit }) => audit ?? [])
  const findings = findingsOf({ forms }).map((finding) => ({
    ...finding,
    plans: live.filter((one) => isFoundIn(one, finding, now)).length,
    applicable: applicableIn(audits, finding),
  }))
  const ofKind = (of: 'alert' | 'profile' | 'hint') =>
    findings.filter((one) => one.of === of && one.plans > 0).toSorted((one, other) => other.plans - one.plans)
  return {
    looked: audits.length,
    unread: live.length - audits.length,
    isCompared: audits.length >= comparedLeast,
    comparedLeast,
    alerts: ofKind('alert'),
    missed: ofKind('profile'),
    hints: ofKind('hint'),
    sections: forms.sections.flatMap(({ section, words }) => {
      const own = audits.flatMap(({ sections }) => sections.filter((one) => one.section === section.id))
      const missing = own.map(({ there, applicable }) => applicable - there)
      return own.length === 0
        ? []
        : [{ title: words.title, plans: own.length, spread: spreadOf(missing), most: Math.max(...missing) }]
    }),
  }
}

/** What the profile looks for is asked of some plans; the others of all. */
const applicableIn = (audits: readonly ApprovedAudit[], { of, key }: TeamFinding): number =>
  of === 'profile'
    ? audits.filter(({ there, missing }) => there.includes(key) || missing.includes(key)).length
    : audits.length
