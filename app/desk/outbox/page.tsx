import { OutboxMails } from '#components/staff/outbox-mails.tsx';
import { mailIsSent } from '#newsroom/outbox/mail.ts';
import { readMails } from '#newsroom/outbox/reading.ts';
import { mustBeAllowed } from '../must-be-allowed.ts';
import { titled } from '../titled.ts';

export const generateMetadata = titled('outbox');

export default async function Outbox({
  searchParams,
}: {
  searchParams: Promise<{ before?: string | string[] }>;
}) {
  const { who } = await mustBeAllowed('read_outbox');
  const before = Number((await searchParams).before);
  const { mails, older } = await readMails(
    who,
    Number.isSafeInteger(before) && before > 0 ? before : undefined,
  );
  return <OutboxMails mails={mails} older={older} sending={mailIsSent()} />;
}
