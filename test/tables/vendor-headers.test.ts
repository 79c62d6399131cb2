import type { TableId } from '../../src/model/table-id';
import { findHeader } from '../../src/tables/find-header';
import { TABLES } from '../../src/tables/registry';

/** Header rows of real exports: each header with what it means, where it means anything. */
const EXPORTS: readonly (readonly [string, TableId, string])[] = [
  [
    'a Salesforce pipeline report with a header twice',
    'opportunities',
    'Assigned SE, Stage = stage, Opportunity Name = opp_name, Owner Role, Account Name = account, Fiscal Period, Amount = amount, Probability (%) = probability, Age, Created Date = created_date, Type = type, Forecast Category, ACV Preview, ACV Preview (USD), Close Date (2), Close Date = close_date, Total Sales Cycle Age, Sales Region, Lost Reason, Why did we lose?, Opportunity ID = opp_id, Opportunity ID',
  ],
  [
    'Salesforce of several currencies',
    'opportunities',
    'Account Name = account, Stage = stage, Created Date = created_date, Total Amount Currency = currency, Total Amount = amount, Close Date = close_date',
  ],
  [
    'Salesforce with converted amounts',
    'opportunities',
    'Account Name = account, Stage = stage, Created Date = created_date, Amount Currency, Amount, Amount (converted) Currency = currency, Amount (converted) = amount',
  ],
  [
    'Salesforce accounts',
    'accounts',
    'Account Owner = owner, Account Name = account_name, Type, Industry = segment, Rating, Billing State/Province, Billing Country, Website = domain, Employees = size, Annual Revenue, Last Activity, Last Modified Date, Account ID = account_id, Parent Account = parent',
  ],
  [
    'Salesforce tasks',
    'activities',
    'Assigned, Subject, Date = date, Company / Account = account, Contact = contact, Lead, Opportunity, Status, Priority, Type = type, Activity Type, Call Result',
  ],
  [
    'a custom object of Salesforce by its API names',
    'accounts',
    'Name = account_name, Website = domain, NumberOfEmployees = size, Target_Account__c = is_target, ICP_Tier__c = tier, ParentAccount = parent',
  ],
  [
    'HubSpot deals of today',
    'opportunities',
    'Record ID = opp_id, Deal Name = opp_name, Deal Stage = stage, Pipeline, Amount = amount, Close Date = close_date, Create Date = created_date, Deal owner, Last Activity Date, Deal Type = type, Associated Company IDs (Primary), Associated Company (Primary) = account, Associated Contact IDs, Date entered "Demo (Sales Pipeline)"',
  ],
  [
    'HubSpot companies',
    'accounts',
    'Record ID = account_id, Company name = account_name, Company Domain Name = domain, Company owner = owner, Industry = segment, Number of Employees = size, Annual Revenue, Country/Region, Create Date, Last Activity Date, Lifecycle Stage, Lead Status, Target Account = is_target, Ideal Customer Profile Tier = tier, Parent Company = parent',
  ],
  [
    'HubSpot contacts',
    'contacts',
    'Record ID, First Name, Last Name, Email = email, Phone Number, Job Title = role, Contact owner, Lifecycle Stage, Lead Status, Buying Role, Associated Company = account, Create Date = first_known_date, Last Activity Date',
  ],
  [
    'LinkedIn ads',
    'spend',
    'Start Date (in UTC) = date, Account Name, Currency = currency, Campaign Group Name, Campaign Name = channel, Campaign Type, Campaign Start Date, Campaign End Date = end_date, Creative Name, Total Spent = amount, Impressions, Clicks, Leads',
  ],
  [
    'Google Ads',
    'spend',
    'Day = date, Campaign = channel, Campaign ID, Campaign status, Currency code = currency, Cost = amount, Impr., Clicks, Avg. CPC, CTR, Conversions, Cost / conv.',
  ],
  [
    'Demandbase',
    'accounts',
    'Account Name = account_name, Website = domain, Account Grade = icp_fit, Journey Stage, Engagement Points (7 days), Engagement Points (3 mo.), Engagement Minutes, High Intent Keywords = intent_topic, Account Tier = tier, Territory Name, Owner Name = owner, Industry = segment, Billing Country',
  ],
  [
    '6sense',
    'accounts',
    '6sense Company Name = account_name, 6sense Domain = domain, 6sense Country, 6sense Revenue Range, 6sense Employee Range = size, Industry = segment, Impressions, Clicks, Spend, Website Engagement, Latest Impression, Buying Stage: Start, Buying Stage: End, New Pipeline (USD)',
  ],
  ['Terminus', 'accounts', 'Account Name = account_name, Account Domain = domain, Visitor ID Tracked Domain, Lift'],
  [
    'Bombora',
    'accounts',
    'Company Name = account_name, Domain = domain, Topic Name = intent_topic, Composite Score = intent_score, Metro Area, Date Stamp',
  ],
  [
    'Marketo',
    'activities',
    'Id, Email Address = contact, Company Name = account, Activity Date/Time = date, Activity Type = type, Campaign, Asset Name = asset',
  ],
  [
    'Pardot',
    'contacts',
    'Prospect Id, First Name, Last Name, Email = email, Company = account, Score = score, Grade, Last Activity At, Created At = first_known_date, Campaign',
  ],
  ['Delighted', 'nps', 'Name, Email = person, Score = score, Comment, Created at = date, Company = account'],
  [
    'SurveyMonkey',
    'nps',
    'Respondent ID, Collector ID, Start Date, End Date = date, IP Address, Email Address = person, First Name, How likely are you to recommend us? = score',
  ],
  [
    'a spend sheet',
    'spend',
    'Month = date, Channel = channel, Campaign, Budget, Actual = amount, Currency = currency, Notes',
  ],
  [
    'Swahili',
    'opportunities',
    'Jina la fursa = opp_name, Akaunti = account, Hatua = stage, Tarehe ya kuundwa = created_date, Tarehe ya kufunga = close_date, Kiasi = amount, Sarafu = currency',
  ],
  [
    'Arabic, with other letters for the same sounds',
    'opportunities',
    'اسم الفرصه = opp_name, الحساب = account, المرحله = stage, تاريخ الانشاء = created_date, تاريخ الاغلاق = close_date, المبلغ = amount',
  ],
  [
    'Chinese, with spaces and full width',
    'opportunities',
    '商机 ＩＤ = opp_id, 客户 名称 = account, 阶段 = stage, 创建日期 = created_date, 结束日期 = close_date, 金额（元） = amount',
  ],
  [
    'Turkish in capitals',
    'opportunities',
    'FIRSAT ADI = opp_name, HESAP ADI = account, AŞAMA = stage, OLUŞTURULMA TARİHİ = created_date, KAPANIŞ TARİHİ = close_date, TUTAR = amount',
  ],
];

test.each(EXPORTS)('%s is read as %s', (_words, id, row) => {
  const columns = row.split(', ').map((cell) => cell.split(' = '));
  const header = findHeader([columns.map(([text = '']) => text)], TABLES[id]);
  const fields = new Map([...(header?.columns ?? [])].map(([field, column]) => [column, field]));
  expect(columns.map(([text], column) => [text, fields.get(column)])).toEqual(
    columns.map(([text, field]) => [text, field]),
  );
  expect(header?.complete).toBe(true);
});
