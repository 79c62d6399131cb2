/** A measure of the catalogue that stands beside the KPIs instead of among them, because it is about all of them. */
export type Beside = {
  readonly id: string;
  readonly name: string;
  /** Where on the tabs it is found. */
  readonly where: string;
  readonly definition: string;
  readonly source: string;
};

/** The measures that are about other measures. */
export const BESIDE: readonly Beside[] = [
  {
    id: 'stage_conversion',
    name: 'Stage-to-stage conversion',
    where: 'The column Conversion of the funnel block',
    definition: 'Accounts that reached a stage ÷ accounts that reached the stage before',
    source: 'Terminus, account-based funnel',
  },
  {
    id: 'baseline_gap',
    name: 'Distance from your own baseline',
    where: 'The column vs baseline, beside the yellow cells of the funnel tab',
    definition: 'Value − the baseline your team typed, judged by which way is good; not judged under n = 5',
    source: 'Terminus: set your own baseline, and move it',
  },
  {
    id: 'period_report',
    name: 'Regular review',
    where: 'The head of the funnel tab',
    definition: 'Period, as-of date, day of the last build, and the last day in each table',
    source: 'Similarweb: set time aside for it',
  },
];
