import { createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

export interface SmtpStandIn {
  url: string;
  /** Every mail as it came, header and body still encoded. */
  mails: string[];
  /** The next recipients are refused so, one each: `550 no such user`. */
  refuse(...answers: string[]): void;
  close(): Promise<void>;
}

/** Just enough of RFC 5321 on loopback to take a mail. */
export async function startSmtpStandIn(): Promise<SmtpStandIn> {
  const mails: string[] = [];
  const refusals: string[] = [];
  const server = createServer((socket) => converse(socket, mails, refusals));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    mails,
    refuse: (...answers) => refusals.push(...answers),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function converse(socket: Socket, mails: string[], refusals: string[]): void {
  let mail: string[] | undefined;
  let rest = '';
  const say = (text: string): boolean => socket.write(`${text}\r\n`);
  const hear = (line: string): void => {
    if (mail && line !== '.') return void mail.push(line);
    if (mail) {
      mails.push(mail.join('\n'));
      mail = undefined;
      return void say('250 taken');
    }
    if (/^DATA/i.test(line)) {
      mail = [];
      return void say('354 go on');
    }
    if (/^RCPT/i.test(line)) return void say(refusals.shift() ?? '250 ok');
    if (/^QUIT/i.test(line)) return void socket.end('221 bye\r\n');
    say('250 ok');
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString('utf8')).split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  say('220 stand-in');
}

/** The text of a mail, its subject among it. */
export function mailText(mail: string): string {
  const [head = '', ...body] = mail.split('\n\n');
  const subject = [...head.replaceAll(/\?=\s+=\?/g, '?==?').matchAll(/=\?UTF-8\?B\?([^?]+)\?=/gi)]
    .map(([, text = '']) => Buffer.from(text, 'base64').toString('utf8'))
    .join('');
  const text = body.join('\n\n');
  const plain = /base64/i.test(head) ? Buffer.from(text, 'base64').toString('utf8') : quotedPrintable(text);
  return `${subject}\n${plain}`;
}

const quotedPrintable = (text: string): string =>
  Buffer.from(
    text
      .replaceAll(/=\n/g, '')
      .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
    'latin1',
  ).toString('utf8');
