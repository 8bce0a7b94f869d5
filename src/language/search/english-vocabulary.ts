/** How English questions are understood: words without weight, words of one meaning. */
import type { SearchVocabulary } from '../../domain/words/search-vocabulary.ts';

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

export const englishVocabulary: SearchVocabulary = {
  stopWords: list(`
    a about all am an and any are as at be been but by can could do does for from get has have her here him his how i if
    in into is it its just me more most much many my near no not of on or our out please she should so some than that
    the their them there these they this to too up us was we were what when where which who why will with would you your
    find looking look search show give need want
  `),
  synonyms: [
    [
      'nursery',
      'daycare',
      'day care',
      'childcare',
      'kindergarten',
      'preschool',
      'crèche',
      'early years',
    ],
    ['childminder', 'child minder', 'nanny'],
    ['after-school club', 'wraparound care', 'holiday club'],
    ['playground', 'play area', 'play park'],
    ['youth club', 'youth centre', 'teen centre'],
    ['library', 'books', 'reading'],
    ['swimming', 'pool', 'swimming lessons', 'leisure centre'],
    ['park', 'green space', 'outdoors'],
    ['family centre', 'family hub', 'children’s centre', 'parents'],
    ['advice', 'help', 'support', 'counselling'],
    ['midwife', 'pregnancy', 'pregnant', 'birth', 'maternity'],
    [
      'poverty',
      'poor',
      'low income',
      'deprivation',
      'deprived',
      'benefits',
      'universal credit',
      'free school meals',
    ],
    ['income', 'earnings', 'wages', 'pay', 'money'],
    ['unemployment', 'unemployed', 'jobless', 'out of work', 'claimants'],
    ['lone parents', 'single parents', 'one-parent families'],
    ['migration', 'migrants', 'immigration', 'ethnicity', 'born abroad'],
    ['population', 'inhabitants', 'residents', 'people'],
    ['obesity', 'overweight', 'weight'],
    ['vaccination', 'immunisation', 'jab', 'measles'],
    ['housing', 'rent', 'homes', 'housing costs'],
    ['homelessness', 'temporary accommodation', 'homeless'],
    ['school', 'education', 'pupils', 'attainment', 'GCSE'],
    ['special needs', 'SEND', 'disability', 'inclusion'],
    ['language', 'speech', 'speaking'],
    ['goal', 'target', 'decision', 'council decision'],
    ['measure', 'action', 'project'],
    ['data', 'download', 'table', 'CSV', 'Excel', 'spreadsheet', 'open data'],
    ['methods', 'methodology', 'definition', 'calculated', 'confidence interval'],
    ['withheld', 'suppressed', 'disclosure', 'missing', 'blank'],
    ['imprint', 'contact', 'publisher', 'legal notice'],
    ['privacy', 'data protection', 'cookies'],
    ['accessibility', 'screen reader', 'accessible'],
    ['plain language', 'easy read', 'simple language'],
    ['comparison', 'compare', 'ranking', 'league table'],
    ['area', 'ward', 'district', 'neighbourhood', 'borough', 'locality'],
    ['network', 'cooperation', 'partners', 'working together'],
    ['free', 'no cost', 'without charge'],
  ],
  parts: [],
};
