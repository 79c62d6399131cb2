import type { Dialect } from './dialect';
import { ACCOUNT_LISTS } from './vendors/account-lists';
import { ADVERTISING } from './vendors/advertising';
import { DATA_LOADER } from './vendors/data-loader';
import { HUBSPOT } from './vendors/hubspot';
import { LOCALISED } from './vendors/localised';
import { MARKETING } from './vendors/marketing';
import { SALESFORCE } from './vendors/salesforce';
import { SPEND_SHEETS } from './vendors/spend-sheets';
import { SURVEYS } from './vendors/surveys';

/** Every dialect of every vendor, each for one table. */
export const DIALECTS: readonly Dialect[] = [
  ...SALESFORCE,
  ...DATA_LOADER,
  ...HUBSPOT,
  ...ADVERTISING,
  ...ACCOUNT_LISTS,
  ...MARKETING,
  ...SURVEYS,
  ...SPEND_SHEETS,
  ...LOCALISED,
];
