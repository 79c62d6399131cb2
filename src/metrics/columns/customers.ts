import { columnsIn } from './column';

const column = columnsIn('customers');

const VALUE = 'customers.tcv';
const ENDS = 'customers.end_date';

/** Columns: its contracts and answers. */
export const CUSTOMERS_COLUMNS = [
  column('customer', 'Customer now', 'flag'),
  column('contracts', 'Contracts', 'count', VALUE),
  column('contract_holder', 'Has a contract', 'flag', VALUE),
  column('acv_counted', 'Contracts averaged', 'count', VALUE),
  column('acv', 'Value a year', 'money', VALUE),
  column('terms_ended', 'Terms ended', 'count', ENDS),
  column('terms_renewed', 'Terms renewed', 'count', ENDS),
  column('due_customer', 'Was due', 'flag', ENDS),
  column('renewed_customer', 'Renewed', 'flag', ENDS),
  column('ended_acv', 'Ended, a year', 'money', ENDS, VALUE),
  column('kept_acv', 'Kept, a year', 'money', ENDS, VALUE),
  column('renewed_acv', 'Renewed, a year', 'money', ENDS, VALUE),
  column('customer_at_start', 'At the start', 'flag', 'customers'),
  column('retained', 'Start and now', 'flag', 'customers'),
  column('promoters', 'Promoters', 'count', 'nps'),
  column('detractors', 'Detractors', 'count', 'nps'),
  column('nps_answers', 'NPS answers', 'count', 'nps'),
  column('answer_net', 'Net, answers', 'count', 'nps'),
  column('answer_votes', 'Answers', 'count', 'nps'),
  column('person_net', 'Net, people', 'count', 'nps'),
  column('person_votes', 'People', 'count', 'nps'),
  column('account_net', 'Net, account', 'count', 'nps'),
  column('account_votes', 'Account votes', 'count', 'nps'),
  column('health', 'Health', 'text'),
  column('health_red', 'Red', 'flag'),
  column('health_judged', 'Health judged', 'flag'),
] as const;
