/** Loads data as scripts of the site's own: a page read from disk may not fetch files. */

interface Waiting {
  readonly resolve: (data: unknown) => void;
}

/**
 * What loads a file of the search by its name.
 *
 * @param root from the page to the root of the site
 */
export function loadByScript(root: string): (name: string) => Promise<unknown> {
  const waiting = new Map<string, Waiting>();
  Object.assign(window, {
    searchData(name: string, data: unknown) {
      waiting.get(name)?.resolve(data);
    },
  });
  return (name) =>
    new Promise((resolve, reject) => {
      waiting.set(name, { resolve });
      const script = document.createElement('script');
      script.src = `${root}suche/daten/${name}.js`;
      script.onerror = () => {
        reject(new Error(name));
      };
      document.head.append(script);
    });
}
