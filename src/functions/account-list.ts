import { accountIndex, type AccountIndex } from '../matching/account-index';
import { accountKey } from '../matching/account-key';
import { wordReader } from '../model/words';
import type { Argument } from './coercion/argument';
import { eachCell } from './coercion/each-cell';
import { isRange, textsOf, type ListArgument } from './coercion/read-list';
import { readText } from './coercion/read-text';

/** Headings that may top a list of accounts; no company is called so. */
const HEADINGS = wordReader([
  [
    'heading',
    {
      en:
        'account, accounts, account name, account domain, company, companies, company name, company domain, ' +
        'company domain name, company account, associated company, name, organization, organisation, customer, ' +
        'domain, website, web site, url, email, e-mail, email address, contact, target, targets, target account, ' +
        'target accounts, engaged, engaged account, engaged accounts',
      sw: 'akaunti, jina la akaunti, kampuni, jina la kampuni, mteja, tovuti, kikoa, barua pepe, akaunti lengwa',
      ar: 'الحساب, الحسابات, اسم الحساب, الشركة, الشركات, اسم الشركة, العميل, النطاق, الموقع, البريد الإلكتروني, الحسابات المستهدفة',
      zh: '客户, 客户名称, 账户, 帐户, 账户名称, 公司, 公司名称, 域名, 网站, 邮箱, 目标客户',
      tr: 'hesap, hesaplar, hesap adı, şirket, şirket adı, firma, müşteri, alan adı, web sitesi, e-posta, hedef hesaplar',
    },
  ],
]);

/** The accounts named by a list, each spelling once, without a heading on top. */
export function accountTexts(list: ListArgument): ReadonlySet<string> {
  const texts = textsOf(list, ['text', 'number'], 'not-an-account');
  const [first = ''] = texts;
  const headed = isRange(list) && list.entries[0]?.row === 0 && HEADINGS(first) !== undefined;
  return new Set(headed ? texts.slice(1) : texts);
}

/** Adds the account that a text means to the index; its number, or -1 if the text means none. */
function addAccount(accounts: AccountIndex, text: string, domain = ''): number {
  const { kind } = accountKey(text);
  if (kind === 'none') return -1;
  return accounts.add({ id: text, ...(kind === 'domain' ? { domain: text } : { name: text, domain }) });
}

/** The accounts that texts mean, found again by any spelling. */
export function accountsOf(texts: Iterable<string>): AccountIndex {
  const accounts = accountIndex();
  for (const text of texts) addAccount(accounts, text);
  return accounts;
}

/** A function from any spelling of a listed account to the spelling in the list; `''` for an account off the list. */
export function listedAs(listed: Argument, domains: Argument): (text: string) => string {
  const accounts = accountIndex();
  const spellings: string[] = [];
  eachCell([listed, domains], (row, column) => {
    const text = readText(listed, row, column, 'not-an-account');
    if (typeof text === 'object') return text;
    const domain = readText(domains, row, column, 'not-an-account');
    if (typeof domain === 'object') return domain;
    if (text !== undefined) {
      const account = addAccount(accounts, text, domain);
      if (account >= 0) spellings[account] ??= text;
    }
    return undefined;
  });
  return (text) => spellings[accounts.find(text)] ?? '';
}
