/** `/methoden/`: definitions, classes, rules of disclosure, signs. */
import type { TableModel } from '../../../figures/figure.ts';
import type { PageContent } from '../../page-entry.ts';
import type { Assembly } from '../assembly.ts';
import { methodsOfIndices } from '../indicators/index-formula.ts';
import { chrome, methodSections } from '../../../language/page-topics.ts';
import { stateExplanation, stateName, statesInOrder } from '../../../language/numbers/states.ts';

export interface MethodsPage extends PageContent {
  readonly sections: readonly {
    readonly anchor: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly table: TableModel | undefined;
  }[];
}

export function methodsPage(assembly: Assembly): MethodsPage {
  const { view, language, words } = assembly;
  const { stateTable } = words;
  const ofReport = methodSections(language, view.frame.municipality.disclosure);
  const states = {
    anchor: 'zeichen',
    title: stateTable.caption,
    paragraphs: [],
    table: {
      caption: stateTable.caption,
      columns: [stateTable.name, stateTable.sign, stateTable.meaning].map((label) => ({
        label,
        numeric: false,
      })),
      rows: statesInOrder.map((state) => ({
        cells: [
          { text: stateName(state, language) },
          { text: words.stateSigns[state], state },
          { text: stateExplanation(state, language) },
        ],
        marked: false,
      })),
      notes: [],
    },
  };
  return {
    description: ofReport[0]?.paragraphs[0] ?? chrome(language).methods,
    sections: [
      ...ofReport.map((section) => ({ ...section, table: undefined })),
      ...methodsOfIndices(assembly),
      states,
    ],
  };
}
