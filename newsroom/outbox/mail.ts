import nodemailer, { type Transporter } from 'nodemailer';
import { z } from 'zod';

const letter = z.object({ to: z.string(), subject: z.string(), text: z.string() });

/** True when there is a server to send mail by; without one the admin reads mails in the outbox. */
export function mailIsSent(): boolean {
  return Boolean(process.env.SMTP_URL);
}

const kept: { url?: string; transport?: Transporter } = {};

/** A server that does not answer is given up on after this long, in milliseconds. */
const patience = 10_000;

function transport(): Transporter {
  const url = process.env.SMTP_URL;
  if (!url) throw new Error('SMTP_URL is not set');
  if (!kept.transport || kept.url !== url) {
    kept.transport = nodemailer.createTransport({
      url,
      connectionTimeout: patience,
      greetingTimeout: patience,
      socketTimeout: patience,
    });
    kept.url = url;
  }
  return kept.transport;
}

/**
 * The address mails come from: `from` in the query of SMTP_URL, else the newsroom's host.
 * @returns an address, not a name
 */
export function senderAddress(): string {
  const { SMTP_URL, SITE_URL } = process.env;
  const named = SMTP_URL && URL.canParse(SMTP_URL) ? new URL(SMTP_URL).searchParams.get('from') : null;
  if (named) return named;
  const host = SITE_URL && URL.canParse(SITE_URL) ? new URL(SITE_URL).hostname : 'localhost';
  return `copydesk@${host}`;
}

/**
 * Sends one mail.
 * @param payload a `Letter`, as it lies in the outbox
 * @returns what is kept of it: the secret of a link is in the person's hands now and nowhere else
 * @throws what the mail server says
 */
export async function sendMail(payload: unknown): Promise<z.output<typeof letter>> {
  const { to, subject, text } = letter.parse(payload);
  await transport().sendMail({ from: senderAddress(), to, subject, text });
  return { to, subject, text: text.replace(/(\/(?:links|sign-off)\/)[\w-]+/g, '$1…') };
}
