/** Below these domains each name belongs to another company: registries of their own, site builders, cloud hosts. */
export const SHARED_HOSTS = `
  ae.org br.com cn.com co.com co.nl co.no com.de com.se de.com eu.com eu.org gb.net hu.com in.net jp.net jpn.com
  mex.com net.ru org.ru ru.com sa.com se.net uk.com uk.net us.com us.org za.com
  azurewebsites.net blogspot.com business.site carrd.co cloudfront.net fly.dev force.com free.fr github.io gitlab.io
  godaddysites.com herokuapp.com hs-sites.com hubspotpagebuilder.com jimdo.com jimdofree.com jimdosite.com
  lightning.force.com my.site.com my.salesforce.com mystrikingly.com myshopify.com netlify.app notion.site onrender.com
  page.link pages.dev readthedocs.io shopify.com sharepoint.com squarespace.com strikingly.com substack.com tumblr.com
  typepad.com vercel.app web.app webflow.io weebly.com wixsite.com wordpress.com workers.dev yolasite.com zendesk.com
`;

/** Sites where each page may be about another company; the site's own company is meant without a page alone. */
const DIRECTORIES = new Set(
  `angel.co bit.ly crunchbase.com facebook.com fb.com fb.me g.co g.page github.com goo.gl google.com instagram.com
  linkedin.com linktr.ee lnkd.in medium.com ok.ru pinterest.com t.co t.me telegram.me tiktok.com tinyurl.com twitter.com
  vk.com wa.me weibo.com wikipedia.org x.com xing.com yelp.com youtu.be youtube.com`.split(/\s+/),
);

/** Whether each page of a domain may be about another company: facebook.com/acme is not Facebook. */
export function isDirectory(domain: string): boolean {
  return DIRECTORIES.has(domain);
}
