import { eq } from 'drizzle-orm';
import { encode } from 'next-auth/jwt';
import { desk } from '#db/desk.ts';
import { staff } from '#db/schema/index.ts';
import { openSession } from '#newsroom/staff/sessions.ts';
import { type SignedIn, whoIsSignedIn } from '#newsroom/staff/signed-in.ts';
import type { Stage } from './stage.ts';

/** The cookie's name on a site without TLS; next-auth salts the seal with it. */
const cookieName = 'authjs.session-token';

/**
 * Signs one of the demo staff in.
 * @param email whose
 * @returns the person, and the cookie a browser would send
 */
export async function signInAs(stage: Stage, email: string): Promise<{ person: SignedIn; cookie: string }> {
  const [member] = await desk().select({ id: staff.id }).from(staff).where(eq(staff.email, email));
  if (!member) throw new Error(`nobody is called ${email}`);
  const sessionId = await openSession(member.id, {
    address: '127.0.0.1',
    browser: 'bench',
    onLoopback: true,
  });
  const person = await whoIsSignedIn(sessionId);
  if (!person) throw new Error(`${email} is not let in`);
  const sealed = await encode({ token: { sub: sessionId }, secret: stage.secret, salt: cookieName });
  return { person, cookie: `${cookieName}=${sealed}` };
}
