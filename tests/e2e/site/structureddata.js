// JSON-LD: what search engines ask for by type, addresses that lead to something, the types a kind of page must have.
import { textOf } from './bundle.js';

const isTime = value => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value));
const isAddress = value => typeof value === 'string' && /^https?:\/\/[^\s]+$/.test(value);
const isText = value => typeof value === 'string' && value.trim() !== '';
const isPublisher = value => isText(value.name) && isAddress(value.url);
const isList = items => items.length > 0 && items.every((item, i) => item['@type'] === 'ListItem' && item.position === i + 1 && isText(item.name));

// The properties that Google's and schema.org's guides ask for.
const article = { headline: isText, datePublished: isTime, dateModified: isTime, author: isPublisher, publisher: isPublisher, inLanguage: isText,
  mainEntityOfPage: isAddress, url: isAddress };
const school = { name: isText, url: isAddress };
const required = {
  Article: article, NewsArticle: article, OpinionNewsArticle: article, ReportageNewsArticle: article,
  // The last of a way may lead nowhere: it is the page itself.
  BreadcrumbList: { itemListElement: v => isList(v) && v.slice(0, -1).every(item => isAddress(item.item)) },
  ItemList: { name: isText, numberOfItems: Number.isInteger, itemListElement: v => isList(v) && v.every(item => isAddress(item.url)) },
  NGO: { name: isText, url: isAddress }, WebSite: { name: isText, url: isAddress },
  School: school, ElementarySchool: school, MiddleSchool: school, HighSchool: school,
  ContactPoint: { contactType: isText },
  DataCatalog: { name: isText, url: isAddress, dataset: v => v.length > 0 },
  Dataset: { name: isText, description: v => v.length >= 50 && v.length <= 5000, url: isAddress, creator: isPublisher, distribution: v => v.length === 2 },
  DataDownload: { encodingFormat: v => /^\w+\/[\w+-]+$/.test(v), contentUrl: isAddress },
  ImageObject: { url: isAddress }, GeoCoordinates: { latitude: v => Math.abs(v) <= 90, longitude: v => Math.abs(v) <= 180 },
  PropertyValue: { propertyID: isText, value: isText }, PostalAddress: { streetAddress: isText },
  CorrectionComment: { text: isText, datePublished: v => /^\d{4}-\d\d-\d\d/.test(v) },
};
const addressed = ['url', 'item', 'image', 'logo', 'contentUrl', 'mainEntityOfPage', 'sameAs'];

// What a page only mentions needs no more than its address.
const isMention = thing => thing['@type'] && thing.url && Object.keys(thing).length === 2;

function checkThing(problems, bundle, place, thing) {
  if (Array.isArray(thing)) return thing.forEach(item => checkThing(problems, bundle, place, item));
  if (thing === null || typeof thing !== 'object') return;
  problems.check(thing['@type'] || thing['@graph'] || thing['@id'], place, `JSON-LD without a type: ${JSON.stringify(thing).slice(0, 100)}`);
  if (!isMention(thing))
    for (const [name, test] of Object.entries(required[thing['@type']] ?? {}))
      problems.check(thing[name] !== undefined && test(thing[name]), place, `JSON-LD ${thing['@type']}.${name} is ${JSON.stringify(thing[name])}`);
  for (const [name, value] of Object.entries(thing)) {
    // eslint-disable-next-line no-control-regex
    if (typeof value === 'string') problems.check(isText(value) && !/[\u0000-\u001f\u007f-\u009f]/.test(value), place, `JSON-LD ${name} is ${JSON.stringify(value)}`);
    for (const address of addressed.includes(name) ? [value].flat().filter(v => typeof v === 'string') : []) {
      const broken = isAddress(address) ? bundle.brokenLink(place, address) : 'no address';
      problems.check(!broken, place, `JSON-LD ${name} ${address}: ${broken}`);
    }
    checkThing(problems, bundle, place, value);
  }
}

const articles = ['Article', 'NewsArticle', 'OpinionNewsArticle'], schools = ['School', 'ElementarySchool', 'MiddleSchool', 'HighSchool'];
function wanted(page) {
  const [, ...rest] = page.path.split('/');
  const path = rest.join('/');
  if (page.all('article').some(e => /\bentry\b/.test(e.at.class ?? ''))) return [articles, ['BreadcrumbList']];
  if (path === 'index.html') return [['NGO']];
  if (/^(statistics|cifras)\.html$/.test(path)) return [['DataCatalog']];
  if (/^(schools|escuelas)\/index\.html$/.test(path)) return [['ItemList']];
  if (/^(schools|escuelas)\/(lists|listas)\//.test(path))
    return page.all('li').some(e => /\bschool\b/.test(e.at.class ?? '')) ? [['ItemList'], ['BreadcrumbList']] : [['BreadcrumbList']];
  if (/^(schools|escuelas)\//.test(path)) return [schools, ['BreadcrumbList']];
  return [];
}

// Gives back what stands in the page.
export function checkStructuredData(problems, bundle, page) {
  const things = [];
  for (const block of page.all('script', { type: 'application/ld+json' })) {
    try {
      const data = JSON.parse(textOf(block));
      for (const thing of [data].flat()) {
        problems.check(/^https?:\/\/schema\.org/.test(thing['@context']), page.path, 'JSON-LD without context');
        things.push(thing);
        checkThing(problems, bundle, page.path, thing);
      }
    } catch (error) {
      problems.add(page.path, `JSON-LD: ${error.message}`);
    }
  }
  if (!page.isRedirect)
    for (const types of wanted(page))
      problems.check(things.some(thing => types.includes(thing['@type'])), page.path, `no ${types[0]} for search engines`);
  return things;
}
