/** Whether the text of a drawing can be read: inside its frame, and none on another. */
import { textWidth } from '../figures/svg.ts';

interface Label {
  readonly content: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const attribute = (tag: string, name: string): string | undefined =>
  new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

function labelsOf(svg: string): readonly Label[] {
  return [...svg.matchAll(/(<text[^>]*>)([^<]*)<\/text>/g)].map(([, tag = '', content = '']) => {
    const size = Number(attribute(tag, 'font-size'));
    const [x, y] = [Number(attribute(tag, 'x')), Number(attribute(tag, 'y'))];
    const wide = textWidth(content, size);
    const anchor = attribute(tag, 'text-anchor');
    const left = x - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
    // from the height of capitals to the line they stand on
    return { content, left, right: left + wide, top: y - size * 0.7, bottom: y };
  });
}

/** What is wrong with the labels of each drawing in a text: cut, out of the frame, on another. */
export function unreadableLabels(html: string): readonly string[] {
  return [...html.matchAll(/<svg[^>]*viewBox="0 0 ([\d.]+) ([\d.]+)"[^>]*>.*?<\/svg>/gs)].flatMap(
    ([svg, width, height]) => {
      const labels = labelsOf(svg);
      const outside = labels.filter(
        ({ left, right, top, bottom }) =>
          left < -1 || right > Number(width) + 1 || top < 0 || bottom > Number(height),
      );
      const cut = labels.filter(({ content }) => content.endsWith('…'));
      const met = labels.flatMap((one, at) =>
        labels
          .slice(at + 1)
          .filter(
            (other) =>
              one.left < other.right &&
              other.left < one.right &&
              one.top < other.bottom &&
              other.top < one.bottom,
          )
          .map((other) => `${one.content} on ${other.content}`),
      );
      return [
        ...outside.map(({ content }) => `${content} leaves the frame of ${width ?? ''}`),
        ...cut.map(({ content }) => `${content} is cut`),
        ...met,
      ];
    },
  );
}

/** The drawings of need beside supply on a page. */
export const needDrawings = (html: string): string =>
  [...html.matchAll(/<svg[^>]*class="need-supply[^>]*>.*?<\/svg>/gs)].map(([svg]) => svg).join('');
