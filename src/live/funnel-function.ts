import type { BuildFacts } from '../funnel/build-facts';
import { COLUMN } from '../funnel/funnel-layout';
import { NO_VALUE } from '../funnel/kpi-cells';
import { shownBy } from '../funnel/sheet-cell';
import { stageRows } from '../funnel/stage-rows';
import { factsFrom } from './facts-from';
import { WHOLE_PARAMETERS, WHOLE_RULES } from './parameters';
import type { Block, WholeFunction } from './whole-function';

const EXAMPLE = '=ABM_FUNNEL(Accounts!A1:F500;Activities!A1:E5000;Deals!A1:H300)';

/** The six stages as one block. */
export const FUNNEL_FUNCTION: WholeFunction = {
  name: 'ABM_FUNNEL',
  family: 'Whole tables',
  summary:
    'The six stages as one block: a header row, then for each stage its accounts, its share of the stage before (0 to 1), its money and its median days.',
  parameters: WHOLE_PARAMETERS,
  worked: [
    { formula: EXAMPLE, result: 'a block of 7 rows', shows: 'Three tables' },
    {
      formula: '=INDEX(ABM_FUNNEL(Accounts!A1:F500;Activities!A1:E5000);3;2)',
      result: 'a number',
      shows: 'The engaged accounts alone',
    },
  ],
  rules: [...WHOLE_RULES, 'A number that needs a table you did not give, or has nothing to divide by, is blank.'],
  source: 'The same numbers as the funnel block of the funnel tab, by the same definitions.',
  evaluate: (args, surroundings) => stageBlock(factsFrom(args, surroundings, EXAMPLE)),
};

/** The columns that have a header, up to what counts, which the docs tell. */
function stageBlock(facts: BuildFacts): Block {
  const rows = stageRows(facts, 'values').map((row) => row.map(({ cell }) => shownBy(cell)));
  const [header = []] = rows;
  const columns = header.flatMap((label, column) => (label !== null && column < COLUMN.definition ? [column] : []));
  return rows.map((row) => columns.map((column) => withoutWords(row[column] ?? null)));
}

function withoutWords(shown: number | string | null): number | string | null {
  return shown === NO_VALUE ? null : shown;
}
