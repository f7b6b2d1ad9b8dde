import { StaffPage } from '#components/staff/staff-page.tsx';
import { readSections } from '#newsroom/house/reading.ts';
import { mailIsSent } from '#newsroom/outbox/mail.ts';
import { readStaff } from '#newsroom/staff/reading.ts';
import { onlyFor } from '../only-for.tsx';
import { titled } from '../titled.ts';
import { change, inviteByMail, putOut, sendLink, signOutOf, takeBackIn } from './actions.ts';

export const generateMetadata = titled('staff');

export default onlyFor('manage_staff', async ({ who }) => {
  const [people, sections] = await Promise.all([readStaff(who), readSections()]);
  return (
    <StaffPage
      people={people}
      sections={sections}
      mailIsSent={mailIsSent()}
      acts={{
        invite: inviteByMail,
        change,
        sendReset: sendLink,
        signOutEverywhere: signOutOf,
        suspend: putOut,
        reinstate: takeBackIn,
      }}
    />
  );
});
