import { expect, test } from 'vitest';
import { mailLink, phoneLink, phoneText } from './contact-link.ts';

test.each([
  ['0461 85-1234', 'tel:0461851234'],
  ['Tel.: 0461 85-1234', 'tel:0461851234'],
  ['+49 (0)461 85-0', 'tel:+49461850'],
  ['+49 461 85–0', 'tel:+49461850'],
  ['0461/85 12 34', 'tel:0461851234'],
  ['0461 851234 / 851235', 'tel:0461851234'],
  ['0461 85-1234, Durchwahl 17', 'tel:0461851234'],
  ['0461 851234; 0461 851235', 'tel:0461851234'],
  ['(0461) 85 12 34 (montags)', 'tel:0461851234'],
  ['tel:+49%20461%2085', 'tel:+4946185'],
])('%s is dialled as its first number, %s', (written, href) => {
  expect(phoneLink(written)).toEqual({ href, shortened: false });
});

test.each(['+49 461 85;phone-context=evil.example', 'tel:+4946185;ext=7', '+4946185?call=now'])(
  '%s loses its parameters, and says so',
  (written) => {
    expect(phoneLink(written)).toEqual({ href: 'tel:+4946185', shortened: true });
  },
);

test('a number without a digit leads nowhere', () => {
  expect(phoneLink('auf Anfrage')).toBeUndefined();
});

test('the shown number keeps a second one and loses parameters', () => {
  expect(phoneText('0461 1;phone-context=+49')).toBe('0461 1');
  expect(phoneText('0461 123; 0461 124')).toBe('0461 123; 0461 124');
});

test.each([
  ['a@b.example', 'mailto:a@b.example', false],
  ['mailto:a@b.example?subject=Hallo', 'mailto:a@b.example?subject=Hallo', false],
  ['mailto:a@b.example?bcc=x@y.example', 'mailto:a@b.example', true],
  [
    'mailto:a@b.example?Subject=x&cc=c@d.example&BODY=y&to=e@f.example',
    'mailto:a@b.example?Subject=x&BODY=y',
    true,
  ],
  ['a@b.example&bcc=x@y.example', 'mailto:a@b.example', true],
])('%s writes to its address alone', (written, href, shortened) => {
  expect(mailLink(written)).toEqual({ href, shortened });
});
