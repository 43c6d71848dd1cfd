/** What kind of team it is: the first leads plans, and is what a team is of which nobody said its kind. */
export const organisationKinds = [
  ...(['gp-practice', 'hospice', 'crisis-team', 'community-team', 'care-home'] as const),
] as const
export type OrganisationKind = (typeof organisationKinds)[number]
