import { OutboxMails } from '#components/staff/outbox-mails.tsx';
import { mailIsSent } from '#newsroom/outbox/mail.ts';
import { readMails } from '#newsroom/outbox/reading.ts';
import { onlyFor } from '../only-for.tsx';
import { titled } from '../titled.ts';

export const generateMetadata = titled('outbox');

type Asked = { searchParams: Promise<{ before?: string | string[] }> };

export default onlyFor('read_outbox', async ({ who }, { searchParams }: Asked) => {
  const before = Number((await searchParams).before);
  const { mails, older } = await readMails(
    who,
    Number.isSafeInteger(before) && before > 0 ? before : undefined,
  );
  return <OutboxMails mails={mails} older={older} sending={mailIsSent()} />;
});
