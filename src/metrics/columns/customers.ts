import type { ColumnDefinition } from './column';

/** Columns: its contracts and answers. */
export const CUSTOMERS_COLUMNS = [
  { id: 'customer', name: 'Customer now', kind: 'flag', band: 'customers', needs: [] },
  { id: 'contracts', name: 'Contracts', kind: 'count', band: 'customers', needs: ['customers.tcv'] },
  { id: 'acv', name: 'Value a year', kind: 'money', band: 'customers', needs: ['customers.tcv'] },
  { id: 'contract_holder', name: 'Has a contract', kind: 'flag', band: 'customers', needs: ['customers.tcv'] },
  { id: 'terms_ended', name: 'Terms ended', kind: 'count', band: 'customers', needs: ['customers.end_date'] },
  { id: 'terms_renewed', name: 'Terms renewed', kind: 'count', band: 'customers', needs: ['customers.end_date'] },
  {
    id: 'ended_acv',
    name: 'Ended, a year',
    kind: 'money',
    band: 'customers',
    needs: ['customers.end_date', 'customers.tcv'],
  },
  {
    id: 'kept_acv',
    name: 'Kept, a year',
    kind: 'money',
    band: 'customers',
    needs: ['customers.end_date', 'customers.tcv'],
  },
  {
    id: 'renewed_acv',
    name: 'Renewed, a year',
    kind: 'money',
    band: 'customers',
    needs: ['customers.end_date', 'customers.tcv'],
  },
  { id: 'customer_at_start', name: 'At the start', kind: 'flag', band: 'customers', needs: ['customers'] },
  { id: 'retained', name: 'Start and now', kind: 'flag', band: 'customers', needs: ['customers'] },
  { id: 'promoters', name: 'Promoters', kind: 'count', band: 'customers', needs: ['nps'] },
  { id: 'detractors', name: 'Detractors', kind: 'count', band: 'customers', needs: ['nps'] },
  { id: 'nps_answers', name: 'NPS answers', kind: 'count', band: 'customers', needs: ['nps'] },
] as const satisfies readonly ColumnDefinition[];
