/**
 * Taking a figure away with one press: words are copied, and a phone opens its own sheet. Without it the same words
 * stand there to be selected.
 */
const copyTo = async (
  source: HTMLElement,
  button: HTMLButtonElement,
  done: string,
): Promise<void> => {
  try {
    await navigator.clipboard.writeText(source.textContent.trim());
    const words = button.textContent;
    button.textContent = done;
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  } catch {
    // Where copying is not allowed the words are chosen for the reader to copy.
    getSelection()?.selectAllChildren(source);
  }
};

const buttonWith = (
  words: string,
  press: (button: HTMLButtonElement) => void,
): HTMLButtonElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = words;
  button.addEventListener('click', () => {
    press(button);
  });
  return button;
};

for (const box of document.querySelectorAll<HTMLElement>('.figure-share')) {
  const { copy = '', copied = '', share = '' } = box.dataset;
  for (const source of box.querySelectorAll<HTMLElement>('[data-text]')) {
    source.after(
      buttonWith(copy, (button) => {
        void copyTo(source, button, copied);
      }),
    );
  }
  const quote = box.querySelector<HTMLElement>('[data-text]');
  const url = box.dataset['url'];
  // Of a mouse's machine the sheet is a detour.
  if (
    quote !== null &&
    url !== undefined &&
    'share' in navigator &&
    matchMedia('(pointer: coarse)').matches
  ) {
    quote.parentElement?.append(
      buttonWith(share, () => {
        const address = new URL(url, location.href).href;
        navigator.share({ text: quote.textContent.trim(), url: address }).catch(() => undefined);
      }),
    );
  }
}
