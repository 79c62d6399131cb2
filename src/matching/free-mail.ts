/** Mail providers that anyone may use: an address there says nothing about the company. */
const PROVIDERS = new Set(
  `126.com 139.com 163.com 188.com 189.cn aim.com alice.it aol.com arcor.de att.net bellsouth.net bigpond.com
  bluewin.ch bol.com.br btinternet.com charter.net comcast.net cox.net daum.net duck.com email.com fastmail.com
  foxmail.com free.fr freenet.de gmail.com googlemail.com hanmail.net hey.com hushmail.com icloud.com inbox.ru
  interia.pl laposte.net libero.it list.ru mac.com mail.com mail.ru me.com mynet.com naver.com neuf.fr o2.pl
  online.no onet.pl optonline.net optusnet.com.au orange.fr pm.me proton.me protonmail.ch protonmail.com qq.com
  rambler.ru rediffmail.com rocketmail.com sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sina.cn sina.com sohu.com
  sympatico.ca t-online.de talktalk.net telenet.be terra.com.br tiscali.it tutanota.com ukr.net uol.com.br
  verizon.net virgilio.it virginmedia.com voila.fr wanadoo.fr web.de wp.pl yeah.net ymail.com zohomail.com`.split(
    /\s+/,
  ),
);

/** Providers with one domain per country: yahoo.fr, hotmail.co.uk, gmx.at. */
const FAMILIES = /^(?:yahoo|hotmail|outlook|live|msn|gmx|yandex)\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/;

/** Whether a domain belongs to a mail provider that anyone may use, so that it never stands for a company. */
export function isFreeMail(domain: string): boolean {
  return PROVIDERS.has(domain) || FAMILIES.test(domain);
}
