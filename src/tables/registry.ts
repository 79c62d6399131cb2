import type { TableId } from '../model/table-id';
import { ACCOUNTS } from './definitions/accounts';
import { ACTIVITIES } from './definitions/activities';
import { CONTACTS } from './definitions/contacts';
import { CUSTOMERS } from './definitions/customers';
import { NPS } from './definitions/nps';
import { OPPORTUNITIES } from './definitions/opportunities';
import { SPEND } from './definitions/spend';
import type { TableDefinition } from './field';

/** Every table the product reads, by its id. */
export const TABLES: Readonly<Record<TableId, TableDefinition>> = {
  accounts: ACCOUNTS,
  activities: ACTIVITIES,
  opportunities: OPPORTUNITIES,
  customers: CUSTOMERS,
  spend: SPEND,
  nps: NPS,
  contacts: CONTACTS,
};
