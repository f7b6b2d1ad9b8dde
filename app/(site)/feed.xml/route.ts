import { wholeFeed } from '../feeding.ts';

/** Everything published, in every language, as RSS 2.0. */
export function GET(request: Request): Promise<Response> {
  return wholeFeed(request);
}
