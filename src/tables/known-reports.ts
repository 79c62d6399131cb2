import type { TableId } from '../model/table-id';

/** A report that is known by its columns, because some of them do not mean what their names say. */
export type KnownReport = {
  readonly id:
    'linkedin-ads' | 'linkedin-companies' | 'google-ads' | '6sense' | 'demandbase' | 'surveymonkey' | 'survey';
  /** The one table it can be. */
  readonly table: TableId;
  /** Groups of headers; of each group at least one is there. */
  readonly signs: readonly (readonly string[])[];
  /** Headers that are false friends in it. */
  readonly falseFriends: readonly string[];
};

const NAME_OF_AD_ACCOUNT = ['account name', 'account', 'account id', 'customer', 'customer id', 'company name'];

/** Ad platforms call the payer's own ad account an account; lists of accounts carry counts that are no touches. */
const REPORTS: readonly KnownReport[] = [
  {
    id: 'linkedin-companies',
    table: 'activities',
    signs: [['company name'], ['engagement level', 'ad engagement', 'organic engagement'], ['impressions', 'clicks']],
    falseFriends: [],
  },
  {
    id: 'linkedin-ads',
    table: 'spend',
    signs: [
      ['total spent'],
      ['campaign group name', 'campaign name', 'creative name', 'account name'],
      ['impressions', 'clicks'],
    ],
    falseFriends: NAME_OF_AD_ACCOUNT,
  },
  {
    id: 'google-ads',
    table: 'spend',
    signs: [
      ['cost', 'spend', 'kosten', 'cout', 'maliyet', '费用', 'التكلفه', 'gharama'],
      ['impr', 'avg cpc', 'ctr', 'cost conv', 'interactions', 'clicks', 'tiklamalar', 'klicks', 'clics', '点击次数'],
      ['campaign', 'campaign id', 'ad group', 'kampanya', 'kampagne', 'campagne', '广告系列'],
    ],
    falseFriends: NAME_OF_AD_ACCOUNT,
  },
  { id: '6sense', table: 'accounts', signs: [['6sense company name', '6sense domain']], falseFriends: [] },
  {
    id: 'demandbase',
    table: 'accounts',
    signs: [
      ['account name'],
      ['journey stage', 'engagement minutes', 'engagement points 3 mo', 'all pipeline predict score'],
    ],
    falseFriends: [],
  },
  { id: 'surveymonkey', table: 'nps', signs: [['respondent id'], ['collector id']], falseFriends: [] },
  {
    id: 'survey',
    table: 'nps',
    signs: [
      ['score', 'nps', 'nps score'],
      ['comment', 'comments', 'feedback'],
      ['created at', 'date', 'response date', 'responded at', 'date created'],
    ],
    falseFriends: [],
  },
];

/** The report that a row of headers is known to be; undefined for any other. */
export function knownReport(keys: ReadonlySet<string>): KnownReport | undefined {
  return REPORTS.find(({ signs }) => signs.every((group) => group.some((sign) => keys.has(sign))));
}
