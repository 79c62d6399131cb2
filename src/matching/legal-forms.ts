/** Words that say what kind of company it is, not which one, as `name-words.ts` spells them: plain and lower case. */
const TRAILING = `
  inc | incorporated | corp | corporation | co | company | ltd | limited | llc | llp | lllp | lp | plc | pllc | pbc
  limited liability company | limited liability partnership | public limited company | and co | and company
  pty | proprietary limited | pte | pvt | p ltd | private limited | sdn bhd | bhd | berhad | sendirian berhad | tbk
  ulc | ltee | limitee | dac | clg
  gmbh | mbh | ggmbh | ag | kg | kgaa | ohg | gbr | ug | haftungsbeschrankt | se
  gesellschaft mit beschrankter haftung | aktiengesellschaft
  sa | sas | sasu | sarl | sa rl | eurl | snc | sca | scop | cie | and cie | societe anonyme
  spa | srl | srls | sapa | scarl | scrl | societa per azioni | societa a responsabilita limitata
  sl | slu | sau | slp | sll | sociedad anonima | sociedad limitada | s and c | saa | sac | eirl
  sa de cv | sab de cv | sapi de cv | s de rl | s de rl de cv | srl de cv | sas de cv
  ltda | limitada | eireli | cia | and cia | lda | unipessoal | sociedade anonima
  bv | nv | vof | bvba | cvba | sprl | besloten vennootschap | naamloze vennootschap
  ab | publ | aktiebolag | as | asa | aps | ivs | aktieselskab | anpartsselskab | oy | oyj | osakeyhtio | ehf | hf
  ou | sia | uab | sro | spol sro | spol s ro | doo | dd | dooel | kft | zrt | nyrt | kkt | ood | eood | ead | shpk | sha
  sp zoo | sp z oo | spzoo | sp k | sp j | spolka akcyjna | spolka z ograniczona odpowiedzialnoscia
  ооо | оао | пао | зао | ао | нао | тов | пат | прат | тоо | jsc | ojsc | pjsc | cjsc | ooo | oao | pao | zao
  оод | еоод | ад | еад | доо | дооел | αε | επε | ικε
  anonim sirketi | anonim sti | ltd sti | limited sirketi | limited sti | sirketi | sti | sanayi and ticaret
  ticaret and sanayi | sanayi ticaret | san and tic | tic and san | san tic | and tic | tic
  fzco | fze | fz llc | dmcc | wll | bsc | psc | qsc | qpsc | saog | saoc | kscp | kscc | sae | sal
  kk | kabushiki kaisha | kabushikigaisha | godo kaisha | tnhh
  شمم | شمع | ذمم | شمخ | شمك | المحدوده | سهامي خاص | سهامي عام
  בעמ | จํากัด | มหาชน | लिमिटेड | प्राइवेट लिमिटेड
`;

const LEADING = `
  ооо | оао | пао | зао | ао | нао | тов | тоо | пат | прат | ooo | oao | zao | pao | pt | sarl | eurl | sasu
  общество с ограниченнои ответственностью | акционерное общество | публичное акционерное общество
  закрытое акционерное общество | открытое акционерное общество | товариство з обмеженою відповідальністю
  شركه | شركت | บริษัท | cong ty tnhh | cong ty co phan | cong ty cp | ctcp | cong ty | შპს | სს
`;

/** Forms that are written against the name, without a space, longest first. */
const ATTACHED = `
  股份有限公司 | 有限责任公司 | 有限責任公司 | 有限公司 | 株式会社 | 有限会社 | 合同会社 | 合資会社 | 주식회사 | 유한회사
  (株) | (有) | (주) | (유)
`;

function phrases(list: string): string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Phrases that end a company's name: `gmbh`, `co ltd`, `sp z oo`. */
export const TRAILING_FORMS: ReadonlySet<string> = new Set(phrases(TRAILING));

/** Phrases that begin a company's name: `ооо`, `pt`, `cong ty tnhh`. */
export const LEADING_FORMS: ReadonlySet<string> = new Set(phrases(LEADING));

/** Forms written against the name, at its beginning or its end. */
export const ATTACHED_FORMS: readonly string[] = phrases(ATTACHED);
