import { OwnPage } from '#components/staff/own-page.tsx';
import { ownChoices } from '#newsroom/notices/choices.ts';
import { pushKeyPair } from '#newsroom/notices/push-keys.ts';
import { hasWebhook } from '#newsroom/notices/setting-webhook.ts';
import { ownSessions } from '#newsroom/staff/reading.ts';
import { mustBeSignedIn } from '../../signed-in.ts';
import { titled } from '../titled.ts';
import {
  changeDetails,
  changeOwnPassword,
  chooseNotices,
  endSession,
  leaveEverywhere,
  pushHere,
  pushHereNoMore,
} from './actions.ts';

export const generateMetadata = titled('me');

export default async function Me() {
  const { who, email, sessionId } = await mustBeSignedIn();
  const sessions = (await ownSessions(who)).map((session) => ({
    ...session,
    thisOne: session.id === sessionId,
  }));
  const [choices, webhook, { publicKey }] = await Promise.all([ownChoices(who), hasWebhook(), pushKeyPair()]);
  return (
    <OwnPage
      email={email}
      sessions={sessions.toSorted((one, other) => Number(other.thisOne) - Number(one.thisOne))}
      notices={{
        choices,
        webhook,
        zones: ['UTC', ...Intl.supportedValuesOf('timeZone')],
        publicKey,
        save: chooseNotices,
        push: { subscribe: pushHere, unsubscribe: pushHereNoMore },
      }}
      acts={{ changeDetails, changePassword: changeOwnPassword, endSession, leaveEverywhere }}
    />
  );
}
