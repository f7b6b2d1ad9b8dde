import { notFound } from 'next/navigation';
import { NotFound } from '#newsroom/refusals.ts';

/**
 * Shows the desk's "nothing here" page where a query finds nothing.
 * @param asked the query under way
 */
export async function orNotFound<Found>(asked: Promise<Found>): Promise<Found> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NotFound) notFound();
    throw error;
  }
}
