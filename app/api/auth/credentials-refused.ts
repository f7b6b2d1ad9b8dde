import { CredentialsSignin } from 'next-auth';
import { Refusal } from '#newsroom/refusals.ts';

/** A refusal of ours on its way through next-auth. */
export class CredentialsRefused extends CredentialsSignin {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
    this.code = refusal.key;
  }
}

/**
 * Carries a refusal through next-auth, which knows no errors but its own.
 * @param work that may refuse
 * @throws CredentialsRefused
 */
export async function refusing<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) throw new CredentialsRefused(error);
    throw error;
  }
}
