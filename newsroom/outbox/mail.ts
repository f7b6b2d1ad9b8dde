import nodemailer, { type Transporter } from 'nodemailer';
import { z } from 'zod';

const letter = z.object({
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  /** To somebody who is not of the house: nothing of them is kept when it is sent. */
  forget: z.boolean().optional(),
});

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
  const { to, subject, text, forget } = letter.parse(payload);
  await transport().sendMail({ from: senderAddress(), to, subject, text });
  if (forget) return { to: '', subject, text: '' };
  return { to, subject, text: text.replace(/(\/(?:links|sign-off)\/)[\w-]+/g, '$1…') };
}

/** A newsletter, ready to go. */
export type Newsletter = {
  to: string;
  subject: string;
  text: string;
  html: string;
  language: string;
  /** Name of the house, before the address it comes from. */
  from: string;
  /** Where letters are managed; a POST there ends them at once (RFC 8058). */
  manage: string;
  /** Stands for this letter to this subscriber: sent twice it would be seen once. */
  id: string;
};

/**
 * Sends one newsletter, with the headers mail programs show their own "unsubscribe" by.
 * @throws what the mail server says
 */
export async function sendNewsletter(newsletter: Newsletter): Promise<void> {
  const { to, subject, text, html, language, from, manage, id } = newsletter;
  await transport().sendMail({
    from: { name: from, address: senderAddress() },
    to,
    subject,
    text,
    html,
    messageId: `<${id}@${senderAddress().split('@').at(-1)}>`,
    headers: {
      'List-Unsubscribe': `<${manage}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      'List-Id': `<letters.${senderAddress().split('@').at(-1)}>`,
      'Content-Language': language,
      // No machine answers it (RFC 3834).
      'Auto-Submitted': 'auto-generated',
      Precedence: 'bulk',
    },
  });
}
