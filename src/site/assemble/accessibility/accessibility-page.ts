/** `/barrierefreiheit/`: the accessibility statement of a report that has none in its own words. */
import type { PageContent } from '../../page-entry.ts';
import type { Assembly } from '../assembly.ts';
import { accessibilityStatement, statementLead } from './accessibility-facts.ts';
import type { StatementSection } from './accessibility-facts.ts';

export interface AccessibilityPage extends PageContent {
  readonly lead: string;
  readonly sections: readonly StatementSection[];
}

/** The page, made from the report's state, publisher and day. */
export function accessibilityPage(assembly: Assembly): AccessibilityPage {
  const lead = statementLead(assembly);
  return { description: lead, lead, sections: accessibilityStatement(assembly) };
}
