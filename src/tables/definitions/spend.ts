import { field } from '../field';
import type { TableDefinition } from '../field';

/** One row per cost. */
export const SPEND: TableDefinition = {
  id: 'spend',
  name: 'Spend',
  row: 'cost',
  brings: 'Cost: cost per engaged, per opportunity and per won account, CAC and ROI',
  fields: [
    field(
      'date',
      'Date or month',
      'date',
      'date',
      'month',
      'day',
      'period',
      'start date in utc',
      'start date',
      'campaign start date',
      'start',
    ),
    field('end_date', 'End date', 'date', 'end date', 'campaign end date', 'end', 'until', 'end date in utc'),
    field('amount', 'Amount', 'number', 'amount', 'cost', 'spend', 'total spent', 'actual'),
    field('currency', 'Currency', 'text', 'currency', 'currency code'),
    field('channel', 'Channel', 'text', 'channel', 'platform', 'vendor', 'campaign', 'item'),
    field('category', 'Category', 'text', 'category', 'cost type'),
    field('stage', 'Funnel stage', 'text', 'funnel stage', 'stage'),
  ],
  requires: [['date'], ['amount']],
  rowNeeds: ['amount'],
};
