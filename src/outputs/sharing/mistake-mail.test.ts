import { expect, test } from 'vitest';
import { germanSharing } from '../../language/german/german-sharing.ts';
import { mailLink } from '../../domain/naming/contact-link.ts';
import { mistakeMail } from './mistake-mail.ts';

const about = {
  title: 'Kita „A & B“ #1?bcc=x@y.example',
  address: 'https://kinder.example/angebote/a/#karte',
  day: '30. Juni 2026',
};

test('a mail says what it is about, and nothing of it becomes a field or a fragment', () => {
  const href = mistakeMail('rat+haus@stadt.example', about, germanSharing.mistakeMail);
  expect(href).toMatch(/^mailto:rat\+haus@stadt\.example\?subject=[^&#?\s]+&body=[^&#?\s]+$/u);
  const body = decodeURIComponent(href.split('&body=')[1] ?? '');
  expect(body).toContain(about.title);
  expect(body).toContain(about.address);
  expect(body).toContain('30. Juni 2026');
  expect(body.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  expect(mailLink(href)).toEqual({ href, shortened: false });
});

test('an address with marks of a link writes to itself alone', () => {
  const href = mistakeMail("a/b=c'{x}@stadt.example", about, germanSharing.mistakeMail);
  expect(href.split('?')).toHaveLength(2);
  expect(decodeURIComponent(href.slice(7).split('?')[0] ?? '')).toBe("a/b=c'{x}@stadt.example");
});
