/** The accessibility statement in English. */
import type { AccessibilityWords } from '../words/accessibility-words.ts';

export const englishAccessibility: AccessibilityWords = {
  title: 'Accessibility statement',
  purpose: (publisher, site) =>
    `This website is published by: ${publisher}. It is meant to be accessible to everyone, as Directive (EU) 2016/2102 and national law ask. This statement covers ${site ?? 'this website'}.`,
  status: {
    title: 'Compliance status',
    paragraphs: [
      'The standards are EN 301 549 and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
      'This website is partially compliant. The next section says what is not accessible yet.',
    ],
  },
  limits: {
    title: 'Content that is not accessible',
    maps: 'Maps: every value of a map is also in the table below it. The table does not describe where areas lie and what shape they have; each area’s profile names its neighbours instead.',
    plainLanguage: 'Plain language: there is no version in plain language yet.',
    signLanguage: 'Sign language: this website has no video in sign language.',
    others: 'Websites of others: pages that this website links to have not been tested.',
  },
  tested: {
    title: 'What has been tested',
    lead: (day) =>
      `Pages as of ${day}. The software that makes these pages is tested automatically with each change:`,
    checks: [
      'every kind of page against the rules of the WCAG as far as a program can (axe-core), contrast in the dark scheme included',
      'every kind of page for valid HTML and unique titles (html-validate)',
      'every kind of page 320 pixels wide, at 200 percent, and with text twice as large',
      'reading without JavaScript, use by keyboard, visible focus',
    ],
    notTested:
      'Programs do not find every barrier. They are no substitute for a test by people with disabilities.',
  },
  contact: {
    title: 'Feedback and contact',
    text: 'Have you found a barrier, or do you need information in another form? Write to us or call.',
  },
  enforcement: {
    title: 'Enforcement procedure',
    text: 'If you have reported a barrier and the answer does not satisfy you, you can turn to this body. The procedure is free of charge.',
    none: 'If you have reported a barrier and the answer does not satisfy you, you can turn to the body that watches over accessible websites where you live.',
  },
  email: 'Email',
  phone: 'Phone',
  website: 'Website',
};
