import { missing, noSuchFile } from '../missing.tsx';

/** Every address nothing else stands at. */
export function GET(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  return /\.[a-z0-9]{1,8}$/i.test(pathname) ? noSuchFile(request) : missing(request);
}
