/** English words of a report folder to begin with. */
import { englishLegalPages } from './english-legal-pages.ts';
import type { StarterWords } from './starter-words.ts';

export const englishStarter: StarterWords = {
  municipality: {
    head: [
      'The municipality and its report. Lines with # are remarks and are not read.',
      'Check with: npm run check -- --report FOLDER',
    ],
    name: ['Please check: the name on all pages; id stands for the whole in tables.'],
    kind: ['City, town, county …: stands before the name where a sentence needs it.'],
    site: ['Address where the report will be found. Take the # away to switch it on.'],
    state: ['Federal state, in Germany: decides who enforces accessibility.'],
    publisher: ['Who publishes the report. Please complete.'],
    licence: ['Others may use the data under this licence.'],
    levels: [
      'The levels, coarse to fine. The report speaks about the last one.',
      'idProperty and nameProperty name the properties of the boundary file that hold key and name.',
    ],
    asOf: ['The day of the report. Without it: the last day that occurs in the data.'],
    crs: ['Reference system of the boundaries, concluded from the numbers. Please ask the sender.'],
    disclosure: [
      'Disclosure control: counts below minimumCount and rates of fewer people than minimumDenominator are never',
      'shown. The folder itself holds the raw numbers and is confidential.',
    ],
    ignoreAreas: [
      'Rows of the tables that belong to no area of the boundaries: left out for now. Please check.',
      'If an entry means the whole municipality, it is the id above; a value to compare with (a country, say) goes to references:',
      '  references: [{ id: england, name: England }]',
    ],
    offerTypes: ['Types of offers (data/offers.csv). Take away what does not exist.'],
    phases: ['Phases of life that an offer may serve.'],
    themes: [
      'Themes in the order of the pages. Each row of data/indicators.csv names one of them.',
    ],
  },
  kind: 'City',
  stateExample: 'Hamburg',
  theme: { id: 'children', title: 'Children and families' },
  offerTypes: [
    { id: 'nursery', title: 'Nursery' },
    { id: 'school', title: 'School' },
    { id: 'advice', title: 'Advice centre' },
    { id: 'youth-club', title: 'Youth club' },
    { id: 'playground', title: 'Playground' },
  ],
  phases: [
    { id: '0-3', title: 'under 3' },
    { id: '3-6', title: '3 to under 6' },
    { id: '6-10', title: '6 to under 10' },
    { id: '10-18', title: '10 to under 18' },
  ],
  levels: [
    [/ward/iu, 'Ward', 'Wards'],
    [/borough/iu, 'Borough', 'Boroughs'],
    [/neighbou?rhood|quartier|viertel/iu, 'Neighbourhood', 'Neighbourhoods'],
    [/district|bezirk|stadtteil|ortsteil/iu, 'District', 'Districts'],
    [/suburb/iu, 'Suburb', 'Suburbs'],
    [/count(?:y|ies)/iu, 'County', 'Counties'],
    [/municipalit|gemeinde/iu, 'Municipality', 'Municipalities'],
  ],
  level: { id: 'area', title: 'Area', plural: 'Areas' },
  catalogue: [
    '# The catalogue: one row for each indicator in the order of the pages.',
    '# title is a whole sentence: who; what; of whom. short stands at maps. unit: percent; count; persons; per1000; euro …',
    '# polarity: lower (less is better); higher or neutral. source: where the numbers come from.',
  ],
  guessed: (guesses) =>
    `# Please check: titles and units are concluded from the tables: ${guesses.join('; ')}`,
  offers: [
    '# The register of offers: one row for each. type and phases: as in municipality.yaml.',
    '# area: key or name of the area; or lat and lon. contact: a function and never the name of a person.',
  ],
  columns: [
    'How tables are read that stay as they were delivered. Please check: concluded from the tables.',
    'columns: heading → column; areas: what stands in the table → key of the area;',
    'indicators: heading → id in the catalogue; set: what the table does not say; ignore: left out.',
  ],
  observations: [
    '# One row for each area. Empty: not available. - : exactly nothing. . : secret.',
    '# Further years as further rows. If the office has sent a table, npm run import fills this one: with --out.',
  ],
  pages: englishLegalPages,
  story: {
    slug: 'a-first-story',
    title: (name) => `A first story from ${name}`,
    summary: 'A draft: it shows in the preview and is not published.',
    author: 'Editors',
    comment: [
      'status: draft shows with npm run dev and is not published. To publish: status: published.',
      'areas: keys of the areas it is about; themes: themes of municipality.yaml.',
    ],
    figure: 'A map of the newest numbers. The handbook shows every tag with an example.',
    text: 'Here stands what people know who work or live on the spot. Who speaks, and what is unlike what the numbers suggest?',
  },
  area: {
    author: 'Editors',
    comment: 'Knowledge about one area. Name functions, never families or children.',
    text: 'Please complete: what do people know who work or live here?',
  },
  goal: {
    field: 'Please complete: field of action',
    specific: 'Please complete: what exactly is to change?',
    accepted: 'Please complete: how do we know that those concerned want it?',
    realistic: 'Please complete: by what means can it be done?',
    comment:
      'baseline is the newest published value. decision, once taken: { date: 2026-01-31, body: Council, reference: Paper }',
  },
  question: {
    comment: [
      'A guiding question. Answers per area: <Answer question="…">…</Answer> in content/areas.',
      'knowledge: facts, institutions, experience or steering',
      'stage: analysis, agenda, decision, implementation or review',
    ],
    text: 'Say in two or three sentences why this is asked, and what an answer should tell.',
  },
  measure: {
    responsible: 'Please complete: who is responsible',
    comment: 'reports holds what became of it: - { date: 2026-06-30, status: running, text: … }',
  },
  readme: (name, folder) => `# Report ${name}

This folder is a report: \`data/\` holds numbers and places, \`content/\` the words. It holds raw numbers and is
confidential. Only what \`npm run build\` makes of it is to be published.

| what you want | command |
| --- | --- |
| look at it | \`npm start -- --report ${folder}\` |
| see while you write | \`npm run dev -- --report ${folder}\` |
| check | \`npm run check -- --report ${folder}\` |
| take in a table or a register | \`npm run import -- FILE --report ${folder}\` |
| begin a story | \`npm run new -- story --title "…" --report ${folder}\` |
| knowledge about an area | \`npm run new -- area --area KEY --report ${folder}\` |
| enter an offer | \`npm run new -- offer --name "…" --type nursery --area KEY --report ${folder}\` |
| begin an indicator | \`npm run new -- indicator --title "…" --unit percent --report ${folder}\` |
| begin a goal | \`npm run new -- goal --title "…" --indicator ID --area KEY --target 35 --due 2030-12-31 --report ${folder}\` |
| build for the web server | \`npm run build -- --report ${folder} --out site\` |

Every file, every column and questions often asked are explained by the handbook: with \`npm start\` it stands at
<http://localhost:4321/handbuch/>.

## Next

1. \`data/municipality.yaml\`: check the name, the publisher, the titles of the levels.
2. \`data/indicators.csv\`: check titles and units; add \`short\`, \`polarity\` and \`source\`.
3. \`content/pages/\`: complete imprint, privacy and accessibility. Every gap begins with “Please complete”.
4. \`content/narratives/\`: rewrite the first story and publish it with \`status: published\`.

## What a goal looks like

\`\`\`yaml
# content/goals/example.mdx, between two lines of three dashes
title: More children under three attend a nursery in Northtown
field: Early education
specific: More parents who want a place get one.
measure:
  indicator: nursery-rate
  area: '01'
  baseline: { period: '2024', value: 24.1 }
  target: 35
accepted: The parents' council has asked for it.
realistic: Two groups are paid for in the budget.
due: 2030-12-31
decision: { date: 2025-03-01, body: Youth committee, reference: YC 2025/01 }
\`\`\`
`,
};
