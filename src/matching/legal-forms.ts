/** Words that say what kind of company it is, not which one, as `name-key.ts` spells them: plain and lower case. */
const TRAILING = `
  inc | incorporated | corp | corporation | co | company | ltd | limited | llc | llp | lllp | lp | plc | pllc
  limited liability company | public limited company | co ltd | pty | pty ltd | proprietary limited
  pte | pte ltd | pvt | pvt ltd | private limited | sdn bhd | bhd | berhad | tbk
  gmbh | mbh | ggmbh | ag | kg | kgaa | ohg | gbr | ug | ug haftungsbeschrankt | se | and co | and company | and co kg | and co kgaa
  sa | s a | sas | s a s | sasu | sarl | sa rl | s a r l | eurl | snc | sca
  spa | s p a | srl | s r l | srls | sapa | scarl | sl | s l | slu | sau | slp
  sa de cv | sab de cv | sapi de cv | s de rl | s de rl de cv | srl de cv | ltda | eireli | cia
  bv | b v | nv | n v | vof | bvba | cvba | sprl
  ab | publ | as | a s | asa | aps | oy | oyj | ehf | hf | ou | sia | uab
  sro | s r o | spol sro | spol s ro | spol s r o | doo | d o o | dd | kft | zrt | nyrt | ood | eood | ead
  sp zoo | sp z oo | sp z o o | spzoo | sp k | sp j | spolka akcyjna
  ооо | оао | пао | зао | ао | тов | jsc | ojsc | pjsc | cjsc
  anonim sirketi | ltd sti | limited sirketi | sirketi | sti | sanayi ve ticaret | san ve tic | tic | ve tic
  fzco | fze | fz llc | wll | w l l | bsc | psc | qsc | saog | saoc
  kk | k k | kabushiki kaisha | godo kaisha
  ش م م | شمم | ش م ع | شمع | ذ م م | ذمم | ش م خ | المحدوده | المحدودة
  בעמ | בע מ
`;

const LEADING = 'ооо | оао | пао | зао | ао | тов | pt | شركة | شركه';

/** Forms that are written against the name, without a space, longest first. */
const ATTACHED =
  '股份有限公司 | 有限责任公司 | 有限責任公司 | 有限公司 | 株式会社 | 有限会社 | 合同会社 | 주식회사 | 유한회사 | (株) | (주)';

function phrases(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Phrases that end a company's name: `gmbh`, `co ltd`, `sp z oo`. */
export const TRAILING_FORMS: ReadonlySet<string> = new Set(phrases(TRAILING));

/** Words that begin a company's name: `ооо`, `pt`. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(phrases(LEADING));

/** Forms written against the name, at its beginning or its end. */
export const ATTACHED_FORMS: readonly string[] = phrases(ATTACHED);

/** How many words the longest trailing form has. */
export const LONGEST_FORM = Math.max(...phrases(TRAILING).map((phrase) => phrase.split(' ').length));
