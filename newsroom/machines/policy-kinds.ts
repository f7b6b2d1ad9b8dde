/** What a newsroom promises in public, and what schema.org calls it in a NewsMediaOrganization. */
export const policyKinds = {
  principles: 'publishingPrinciples',
  ethics: 'ethicsPolicy',
  corrections: 'correctionsPolicy',
  verification: 'verificationFactCheckingPolicy',
  sources: 'unnamedSourcesPolicy',
  ownership: 'ownershipFundingInfo',
  feedback: 'actionableFeedbackPolicy',
  diversity: 'diversityPolicy',
} as const;
export type PolicyKind = keyof typeof policyKinds;
export const policyNames = Object.keys(policyKinds) as PolicyKind[];

/** A kind from an address, or null. */
export function policyKind(text: string): PolicyKind | null {
  return policyNames.find((kind) => kind === text) ?? null;
}

/** Of a policy that was written or stands elsewhere: where. */
export type PolicyPlace = { kind: PolicyKind; url: string };
