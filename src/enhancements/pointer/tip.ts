/**
 * The words beside what is pointed at: above it where there is room, never under the finger, never beyond the edge.
 * They stay while a pointer rests on them, and lie in the top layer, so that nothing cuts them off.
 */
import { said } from './handed-data.ts';
import type { Saying } from './stage.ts';

const tip = document.createElement('div');
tip.className = 'pointer-tip';
tip.popover = 'manual';
const status = document.createElement('p');
status.className = 'visually-hidden';
status.role = 'status';
document.body.append(status);

// A rule of our own instead of a style attribute, which a strict policy may refuse.
const sheet = new CSSStyleSheet();
sheet.insertRule('.pointer-tip { left: 0; top: 0 }');
const { style } = sheet.cssRules[0] as CSSStyleRule;
document.adoptedStyleSheets.push(sheet);

export { tip };

/** Whether the words are to be seen. */
export const isShown = (): boolean => tip.matches(':popover-open');

export function hideTip(): void {
  if (isShown()) tip.hidePopover();
  tip.remove();
}

/** Says something to those who hear the page. */
export function announce(text: string): void {
  status.textContent = text;
}

/** The whole saying as one line. */
export const lineOfSaying = ({ name, lines }: Saying): string => `${name}: ${lines.join('; ')}`;

/**
 * Shows a saying.
 *
 * @param after the element behind which the words stand for those who walk by Tab
 * @param x of the window
 * @param y of the window
 * @param gap pixels that stay free around the point: more for a finger than for an arrow
 * @param held whether it stays: then it leads on
 */
export function showTip(
  saying: Saying,
  after: Element,
  x: number,
  y: number,
  gap: number,
  held: boolean,
): void {
  const name = document.createElement('strong');
  name.textContent = saying.name;
  const parts: Node[] = [name];
  for (const line of saying.lines) {
    const text = document.createElement('span');
    text.textContent = line;
    parts.push(text);
  }
  if (held && saying.profile !== '') {
    const link = document.createElement('a');
    link.href = saying.profile;
    link.textContent = said['profile'] ?? '';
    parts.push(link);
  }
  tip.replaceChildren(...parts);
  tip.classList.toggle('is-held', held);
  if (tip.previousElementSibling !== after) {
    if (isShown()) tip.hidePopover();
    after.after(tip);
  }
  if (!isShown()) tip.showPopover();
  const { width, height } = tip.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const left = Math.max(8, Math.min(x - width / 2, room - width - 8));
  const above = y - gap - height;
  const below = Math.min(y + gap, innerHeight - height - 8);
  const top = above >= 8 ? above : Math.max(below, Math.min(y + gap, 8));
  style.left = `${left + scrollX}px`;
  style.top = `${top + scrollY}px`;
}
