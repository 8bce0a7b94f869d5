/** Tells the site that shows this page in a frame how high it is, so that nothing scrolls inside. */
const told = (): void => {
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // Any site may show the figure; a height gives nothing away.
  window.parent.postMessage({ chancenatlas: { height } }, '*');
};

if (window.parent !== window) {
  new ResizeObserver(told).observe(document.documentElement);
  told();
}
