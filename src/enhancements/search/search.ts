/**
 * The page of the search: answers while one types, and what the address asks (`?q=`). Without it the page is an index
 * of the site. The keyboard goes from the field into the results by arrows and back by Escape.
 */
import type { ResultEntry } from '../../search/search-file.ts';
import { SiteSearch } from '../../search/site-search.ts';
import type { Answer, FoundPage } from '../../search/site-search.ts';
import { loadByScript } from './load-by-script.ts';
import { markWords } from './mark-words.ts';

type Words = Readonly<Record<string, string>>;

/** Results at a time. */
const shownAtOnce = 10;
/** Milliseconds without a letter after which a question counts as typed. */
const pause = 120;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const field = form?.querySelector<HTMLInputElement>('input[type=search]');
const section = document.querySelector<HTMLElement>('#treffer');
const list = section?.querySelector<HTMLElement>('.search-results');
const more = section?.querySelector<HTMLButtonElement>('.search-more');
const status = document.querySelector<HTMLElement>('.search-status');

if (form && field && section && list && more && status)
  start(form, field, section, list, more, status);

function start(
  form: HTMLFormElement,
  field: HTMLInputElement,
  section: HTMLElement,
  list: HTMLElement,
  more: HTMLButtonElement,
  status: HTMLElement,
): void {
  const { root = '', kinds = '{}', said = '{}', language = 'de' } = form.dataset;
  const kindWords = JSON.parse(kinds) as Words;
  const saidWords = JSON.parse(said) as Words;
  const search = new SiteSearch(loadByScript(root));
  let asked = '';
  let answer: Answer | undefined;
  let shown = 0;

  const say = (key: string, count: number, question: string): void => {
    const count_ = new Intl.NumberFormat(language).format(count);
    status.textContent = (saidWords[key] ?? '').replace('{n}', count_).replace('{q}', question);
  };

  /** One result: title, what it is, its line, and the words that stand in its text alone. */
  const resultOf = (
    { page, kind, words }: FoundPage,
    entry: ResultEntry,
    of: Answer,
  ): HTMLElement => {
    const [title, line, address] = entry;
    const item = document.createElement('li');
    item.dataset['page'] = String(page);
    const link = document.createElement('a');
    link.href = root + address || './';
    const seen = new Set<number>();
    link.append(...markWords(title, of, seen));
    const remark = document.createElement('p');
    remark.className = 'search-kind';
    remark.textContent = kindWords[kind] ?? '';
    const about = document.createElement('p');
    about.append(...markWords(line, of, seen));
    item.append(link, remark, about);
    const unseen = words.filter((word) => !seen.has(word)).map((word) => of.asked[word] ?? '');
    if (unseen.length > 0) {
      const inText = document.createElement('p');
      inText.className = 'remark';
      inText.textContent = (saidWords['inText'] ?? '').replace('{q}', unseen.join(', '));
      item.append(inText);
    }
    return item;
  };

  const showMore = async (): Promise<void> => {
    const current = answer;
    if (current === undefined) return;
    const next = current.found.slice(shown, shown + shownAtOnce);
    const entries = await search.entries(next.map(({ page }) => page));
    if (answer !== current) return;
    shown += next.length;
    list.append(...next.map((one, at) => resultOf(one, entries[at] ?? ['', '', ''], current)));
    more.hidden = shown >= current.found.length;
  };

  const ask = async (): Promise<void> => {
    const question = field.value.trim();
    if (question === asked) return;
    asked = question;
    if (location.protocol !== 'file:') {
      history.replaceState(null, '', question === '' ? './' : `?q=${encodeURIComponent(question)}`);
    }
    if (question === '') {
      answer = undefined;
      section.hidden = true;
      status.textContent = '';
      return;
    }
    const found = await search.answer(question);
    if (question !== asked) return;
    answer = found;
    shown = 0;
    list.replaceChildren();
    section.hidden = found.found.length === 0;
    const count = found.found.length;
    say(count === 0 ? 'none' : count === 1 ? 'one' : 'many', count, question);
    await showMore();
  };
  const answerNow = (): void => {
    ask().catch(() => {
      say('failed', 0, '');
    });
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(answerNow, pause);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(waiting);
    answerNow();
  });
  more.addEventListener('click', () => {
    const first = shown;
    showMore().then(
      () => list.children[first]?.querySelector('a')?.focus(),
      () => {
        say('failed', 0, '');
      },
    );
  });

  const links = (): HTMLAnchorElement[] => [...list.querySelectorAll('a')];
  const move = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && event.target !== field) {
      event.preventDefault();
      field.focus();
      return;
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    const all: HTMLElement[] = [field, ...links()];
    const to = all[all.findIndex((one) => one === document.activeElement) + step];
    if (to === undefined) return;
    event.preventDefault();
    to.focus();
  };
  field.addEventListener('keydown', move);
  list.addEventListener('keydown', move);

  field.value = new URLSearchParams(location.search).get('q') ?? '';
  answerNow();
}
