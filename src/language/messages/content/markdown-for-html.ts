/** What Markdown writes for elements of HTML, for those who know them from elsewhere. */

const marks: Readonly<Record<string, string>> = {
  b: '**…**',
  strong: '**…**',
  i: '*…*',
  em: '*…*',
  u: '*…*',
  h1: '## …',
  h2: '## …',
  h3: '### …',
  h4: '#### …',
  ul: '- …',
  ol: '1. …',
  li: '- …',
  blockquote: '> …',
  a: '[…](https://…)',
  img: '![…](foto.jpg "©")',
  hr: '---',
  code: '`…`',
};

/** The Markdown in place of an element; undefined where there is none. */
export const markdownFor = (element: string): string | undefined => marks[element];
