import NextAuth, { type NextAuthConfig } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { callerOf } from '#newsroom/staff/caller.ts';
import { localPath } from '#newsroom/staff/local-path.ts';
import { endSession } from '#newsroom/staff/sessions.ts';
import { signInAsDemo, signInByPassword } from '#newsroom/staff/signing-in.ts';
import { CredentialsRefused, refusing } from './credentials-refused.ts';

declare module 'next-auth' {
  interface Session {
    sessionId?: string;
  }
}

/** Longer than any session: the row in `sessions` says when one ends, not the cookie. In seconds. */
const cookieLength = 365 * 24 * 60 * 60;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const config: NextAuthConfig = {
  // The host of a request decides nothing here: every redirect is a path.
  trustHost: true,
  useSecureCookies: process.env.SITE_URL?.startsWith('https:') ?? false,
  session: { strategy: 'jwt', maxAge: cookieLength },
  pages: { signIn: '/sign-in', signOut: '/desk/me', error: '/sign-in' },
  providers: [
    Credentials({
      id: 'password',
      credentials: { email: {}, password: {} },
      authorize: (given, request) =>
        refusing(async () => ({
          id: await signInByPassword(
            { email: text(given.email), password: text(given.password) },
            callerOf(request.headers),
          ),
        })),
    }),
    Credentials({
      id: 'demo',
      credentials: { staffId: {} },
      authorize: (given, request) =>
        refusing(async () => ({ id: await signInAsDemo(text(given.staffId), callerOf(request.headers)) })),
    }),
  ],
  callbacks: {
    // The cookie carries the id of our session and nothing else.
    jwt: ({ token, user }) => ({ sub: user?.id ?? token.sub }),
    session: ({ session, token }) => ({ expires: session.expires, sessionId: token.sub }),
    redirect: ({ url }) => localPath(url),
  },
  events: {
    async signOut(message) {
      if ('token' in message && message.token?.sub) await endSession(message.token.sub);
    },
  },
  logger: {
    error(error) {
      // A wrong password, or a cookie sealed with an older secret, is no fault.
      if (error instanceof CredentialsRefused || error.name === 'JWTSessionError') return;
      console.error(error);
    },
  },
};

export const { handlers, auth, signIn, signOut } = NextAuth(config);
