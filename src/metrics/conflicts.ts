/** A point on which the sources disagree, what we do unless told otherwise, and which settings switch it. */
export type Conflict = {
  /** Its number in the register of conflicting definitions. */
  readonly code: string;
  readonly question: string;
  /** Who says what. */
  readonly says: string;
  /** What holds unless the team agrees on something else. */
  readonly ours: string;
  /** Ids of the settings that switch it; none where both readings stand side by side and nothing else is open. */
  readonly settings: readonly string[];
};

const conflict = <Code extends string>(
  code: Code,
  question: string,
  says: string,
  ours: string,
  ...settings: string[]
): Conflict & { readonly code: Code } => ({ code, question, says, ours, settings });

/** Every point on which the sources disagree. Rival KPIs name the same code. */
export const CONFLICTS = [
  conflict(
    'C01',
    'What makes an account engaged?',
    'Terminus first counts any interaction, later asks for an agreed threshold.',
    'Any interaction; the threshold stands beside it',
    'engagement_model',
    'engagement_threshold',
  ),
  conflict(
    'C02',
    'Do ad impressions and opened e-mails engage?',
    'Terminus lists opened e-mails as interactions and impressions only as a KPI; mail programs open mails by themselves.',
    'Impressions do not; opens do under any interaction and score nothing',
    'impressions_engage',
    'opens_engage',
  ),
  conflict(
    'C03',
    'Opportunities per what?',
    'Terminus divides by all target accounts in one article and, of open opportunities, by engaged accounts in another.',
    'Both, under two names; every opportunity created in the period counts',
    'opportunity_base',
    'opportunity_counts',
  ),
  conflict(
    'C04',
    'What is a win measured against?',
    'Terminus: target accounts. Similarweb: interactions of engaged accounts. CRMs: deals won and lost.',
    'Each under its own name; accounts with an opportunity in the funnel block, where stages follow each other',
    'win_rate_base',
  ),
  conflict(
    'C05',
    'Is velocity days or money per day?',
    'Terminus: mean days. Similarweb and revenue teams: opportunities × size × win rate ÷ days.',
    'Two names, never one',
    'velocity_form',
  ),
  conflict(
    'C06',
    'When does the clock start?',
    'Terminus: at the first interaction, or when the opportunity was created.',
    'Both, each named by its start',
  ),
  conflict(
    'C07',
    'What is an annual contract value?',
    'Similarweb: total ÷ years. Many leave one-time fees out; some average per customer; some do not annualise short terms.',
    'Total without one-time fees ÷ years, per contract; short terms annualised',
    'acv_fees',
    'acv_short_terms',
    'acv_per',
  ),
  conflict(
    'C08',
    'What is a customer worth over its life?',
    'Similarweb: value × life. Finance teams: × gross margin, or ÷ churn.',
    'Value × life × margin, and the margin is 100 % until it is set',
    'clv_form',
    'margin',
    'lifespan_years',
  ),
  conflict(
    'C09',
    'Which costs are acquisition costs?',
    'Similarweb has a simple and a complex form; others shift spend by the length of the sales cycle.',
    'Programme spend alone, and everything under a second name',
    'cac_form',
    'spend_lag_months',
    'overhead_words',
  ),
  conflict(
    'C10',
    'How large is the market?',
    "Similarweb's formula counts the customers of today; its own first sentence, and the industry, possible customers.",
    'Possible customers',
    'tam_form',
    'market_accounts',
  ),
  conflict(
    'C11',
    'Which money is the cost of a stage?',
    "Terminus does not say: the whole programme, or only that stage's spend.",
    'All programme spend of the period',
    'stage_spend',
  ),
  conflict(
    'C12',
    'Is penetration a number of people or a share?',
    'Terminus: engaged people per account. Others: a share of the people known.',
    'The number; the share under a second name',
  ),
  conflict(
    'C13',
    'Renewal or retention?',
    'Terminus: renewed of those due. Others: still there of those at the start, in customers or in money.',
    'Four names',
  ),
  conflict(
    'C14',
    'When does intent surge?',
    'Bombora: a score of 60 and over. Terminus: a week against the four before.',
    'The score where there is one, else the uplift',
    'surge_rule',
    'surge_score',
    'surge_uplift',
    'surge_minimum',
  ),
  conflict(
    'C15',
    'How long after an impression does a visit count?',
    'Terminus names the KPI; ad tools use windows of their own, such as the 30 days of LinkedIn.',
    '30 days, by account, and a click in between cancels it',
    'view_through_days',
  ),
  conflict(
    'C16',
    'What is de-anonymised?',
    'Visitors (Terminus), or accounts identified.',
    'Visitors, both counted in the same period',
  ),
  conflict(
    'C17',
    'What is revenue?',
    'The contract total, its first year, or what was invoiced.',
    'The amount as booked in the CRM',
    'revenue_form',
  ),
  conflict(
    'C18',
    'When did marketing influence a deal?',
    'By a touch before it was created, before it was closed, or at any time.',
    'A touch in the year before it was created',
    'influence_rule',
    'influence_days',
  ),
  conflict(
    'C19',
    'Do customers belong on the target list?',
    'Terminus: only companies that are not yet customers; another of its posts: both, on separate lists.',
    'Customers before they were listed stand apart',
    'customers_on_list',
  ),
  conflict(
    'C20',
    'Whose answer counts for the net promoter score?',
    'Every answer, the latest of a person, or one vote per account.',
    'The latest of each person',
    'nps_votes',
  ),
  conflict(
    'C21',
    'What is pipeline?',
    'Open now, created in the period, or weighted by probability.',
    'Open now; the others under their own names',
    'pipeline_form',
  ),
  conflict(
    'C22',
    'What is a touch on the way to a win?',
    'Terminus: interactions of the team, perhaps digital ones as well.',
    'Everything but impressions and opened e-mails, up to the day of signing',
    'win_touches_count',
  ),
  conflict(
    'C23',
    'E-mail rates of which e-mails?',
    'Of those sent, or of those delivered.',
    'Of those delivered',
    'email_base',
  ),
  conflict(
    'C24',
    'Is the length of the cycle a KPI?',
    'Terminus measures it; ABM KPIs to measure and to ignore advises against it, since every customer differs.',
    'Shown with median and range, never judged',
  ),
  conflict(
    'C25',
    'What is a good value?',
    'Many pages print benchmarks; Terminus: your own baseline, and move it.',
    'Your own baseline beside each KPI; no industry numbers',
  ),
] as const satisfies readonly Conflict[];

/** The number of a point of disagreement. */
export type ConflictCode = (typeof CONFLICTS)[number]['code'];
