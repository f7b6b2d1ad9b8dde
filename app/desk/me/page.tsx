import { OwnPage } from '#components/staff/own-page.tsx';
import { ownSessions } from '#newsroom/staff/reading.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { titled } from '../titled.ts';
import { changeDetails, changeOwnPassword, endSession, leaveEverywhere } from './actions.ts';

export const generateMetadata = titled('me');

export default async function Me() {
  const { who, email, sessionId } = await mustBeSignedIn();
  const sessions = (await ownSessions(who)).map((session) => ({
    ...session,
    thisOne: session.id === sessionId,
  }));
  return (
    <OwnPage
      email={email}
      sessions={sessions.toSorted((one, other) => Number(other.thisOne) - Number(one.thisOne))}
      acts={{ changeDetails, changePassword: changeOwnPassword, endSession, leaveEverywhere }}
    />
  );
}
