/** Imprint, privacy and accessibility in English: the fields that the law asks for, each a marked gap. */
import type { StarterPage } from './starter-words.ts';

const gap = (what: string): string => `**Please complete: ${what}**`;

/** The three pages; which law applies depends on the country, so the gaps name the fields. */
export const englishLegalPages = (name: string): readonly StarterPage[] => [
  {
    slug: 'impressum',
    title: 'Imprint',
    text: `{/* In Germany: section 5 of the Digital Services Act (DDG), section 18 (2) of the State Media Treaty. Have it checked before you publish. */}

## Publisher

${name}<br />
${gap('department')}<br />
${gap('street, number, postcode, place')}

Telephone: ${gap('number')}<br />
E-mail: ${gap('address of the department')}

## Representation

${name} is represented by ${gap('office and name of the legal representative')}.

Supervisory authority: ${gap('name')}

VAT identification number: ${gap('number; delete this line where there is none')}

## Responsible for the content

${gap('name and address of the person responsible')}

## Reuse

${gap('licence of the data and wording of the source; rights in photographs')}`,
  },
  {
    slug: 'datenschutz',
    title: 'Privacy',
    text: `{/* Article 13 of the (UK) General Data Protection Regulation. Have it checked by your data protection officer. */}

## Controller

${gap('name, address, e-mail and telephone of the controller')}

Data protection officer: ${gap('address and e-mail')}

## What happens when you open these pages

These pages set no cookies, count nobody and load nothing from other servers. For a page to arrive, the server processes your IP address, the time and the address of the page.

Who runs the server: ${gap('data centre or processor with its seat')}

How long requests are kept: ${gap('number of days and purpose')}

Legal basis: ${gap('for instance Article 6 (1) (e) GDPR with the national provision')}

## Numbers about children

Small counts are not shown, nor are rates of few people. Further values are left out so that nobody can work out the missing ones. The rules are told under [Methods](../methoden/).

## Your rights

You may ask for access, rectification or erasure, restrict the processing and object to it (Articles 15 to 21 GDPR). You may complain to the supervisory authority: ${gap('name and address')}`,
  },
  {
    slug: 'barrierefreiheit',
    title: 'Accessibility statement',
    text: `{/* Structure: Implementing Decision (EU) 2018/1523; in the UK the Public Sector Bodies Accessibility Regulations 2018. It rests on a test of the finished pages. */}

${name} is committed to making this website accessible in accordance with ${gap('the law that applies')}. This statement applies to ${gap('address of the website')}.

## Compliance status

This website is ${gap('fully, partially or not compliant; result of the test')} with the Web Content Accessibility Guidelines.

## Content that is not accessible

${gap('content, reasons and alternatives; or: none known')}

## Preparation of this statement

Prepared on ${gap('date')} by ${gap('self-assessment or third party')}. Last reviewed on ${gap('date')}.

## Feedback and contact

Have you found a barrier, or do you need information in another form? Write or call: ${gap('department, e-mail, telephone')}

## Enforcement

If you are not content with our answer, contact ${gap('enforcement body with address')}.`,
  },
];
