/** Hands letters to the operator's mail server, and says what is known of a letter that was not taken. */

import nodemailer from 'nodemailer'
import { type Mailer, Unsent } from './types.ts'

export function createMailer({ smtpUrl, from, deskName }: { smtpUrl: string; from: string; deskName: () => string }): Mailer {
  const transport = nodemailer.createTransport({ url: smtpUrl, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, disableFileAccess: true, disableUrlAccess: true } as object)
  return {
    async send({ to, subject, text, html, messageId, headers }) {
      try {
        await transport.sendMail({ from: { name: deskName(), address: from }, to, subject, text, html, messageId, headers, textEncoding: 'quoted-printable' })
      } catch (error) {
        throw knownOf(error as { command?: string; responseCode?: number; message: string })
      }
    },
    close: () => transport.close(),
  }
}

/** The text of the error may hold the address, so it is not repeated. */
function knownOf(error: { command?: string; responseCode?: number; message: string }): Error {
  if (error.responseCode) return new Unsent(`the mail server answered ${error.responseCode}`, error.responseCode >= 500)
  if (error.command === 'CONN') return new Unsent('the mail server could not be reached', false)
  return new Error('the mail server broke off')
}
