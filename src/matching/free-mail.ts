/** Mail providers that anyone may use: an address there says nothing about the company. */
const PROVIDERS = new Set(
  `126.com 139.com 163.com 188.com 189.cn 21cn.com abv.bg aim.com alice.it arcor.de att.net azet.sk bbox.fr
  bellsouth.net bigpond.com bk.ru blueyonder.co.uk bluewin.ch bol.com.br btinternet.com centrum.cz charter.net chello.nl
  citromail.hu club-internet.fr comcast.net cox.net daum.net docomo.ne.jp duck.com earthlink.net email.com email.cz
  excite.com ezweb.ne.jp fastmail.com foxmail.com free.fr freemail.hu freenet.de gmail.com googlemail.com
  guerrillamail.com hanmail.net hetnet.nl hey.com hispeed.ch home.nl hushmail.com icloud.com ig.com.br iinet.net.au
  in.gr inbox.ru internet.ru interia.pl inwind.it iol.it juno.com laposte.net libero.it list.ru lycos.com mac.com
  mail.bg mail.com mail.ru mailbox.org mailinator.com me.com mindspring.com mynet.com nate.com naver.com netzero.net
  neuf.fr ntlworld.com o2.pl online.no onet.pl optonline.net optusnet.com.au orange.fr planet.nl pm.me posteo.de
  proton.me protonmail.ch protonmail.com qq.com rambler.ru rediffmail.com rocketmail.com roadrunner.com rr.com sapo.pt
  sbcglobal.net seznam.cz sfr.fr shaw.ca sina.cn sina.com skynet.be softbank.ne.jp sohu.com superonline.com
  sympatico.ca t-online.de talktalk.net telenet.be terra.com.br tin.it tiscali.it tlen.pl tom.com tuta.com tuta.io
  tutanota.com ukr.net uol.com.br usa.net verizon.net virgilio.it virginmedia.com voila.fr volny.cz walla.co.il
  wanadoo.fr web.de windowslive.com wp.pl xs4all.nl ya.ru yeah.net ymail.com yopmail.com ziggo.nl zohomail.com
  zoznam.sk`.split(/\s+/),
);

/** Providers with one domain per country: yahoo.fr, hotmail.co.uk, gmx.at. */
const FAMILIES = /^(?:yahoo|aol|hotmail|outlook|live|msn|gmx|yandex)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

/** Whether a domain belongs to a mail provider that anyone may use, so that it never stands for a company. */
export function isFreeMail(domain: string): boolean {
  return PROVIDERS.has(domain) || FAMILIES.test(domain);
}
