import words from "./pages/_data/words.js";

const languages = ["en", "es"];
const groups = ["schools", "topics", "kinds", "years"];
const itemsOnPage = 20;
const origin = "https://www.example.org";

const named = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().match(/[a-z0-9]+/g).join("-");
const stamp = (time) => new Date(time).toISOString().slice(0, 19) + "Z";
const days = Object.fromEntries(languages.map((language) =>
  [language, new Intl.DateTimeFormat(words[language].code, { dateStyle: "long", timeZone: "UTC" })]));

const entriesOf = (api, language) =>
  api.getFilteredByTag(`entries-${language}`).sort((one, other) => other.date - one.date || other.data.slug.localeCompare(one.data.slug));

// Every list of a language (all entries, and those of each term), with its entries.
function listsOf(api, language) {
  const entries = entriesOf(api, language);
  const lists = new Map([[`/${language}/${words[language].section}`, { title: words[language].news, entries }]]);
  for (const entry of entries) {
    for (const group of groups) {
      for (const term of entry.data[group]) {
        const base = `/${language}/${group}/${named(term)}`;
        if (!lists.has(base)) lists.set(base, { title: term, group, entries: [] });
        lists.get(base).entries.push(entry);
      }
    }
  }
  return [...lists].map(([base, list]) => ({ ...list, base, language }));
}

function pagesOf(list) {
  const count = Math.ceil(list.entries.length / itemsOnPage);
  const path = (number) => list.base + (number ? `/page/${number + 1}` : "") + ".html";
  return Array.from({ length: count }, (_, number) => ({
    language: list.language, title: list.title, path: path(number), feed: `${list.base}.xml`, number: number + 1, count,
    entries: list.entries.slice(number * itemsOnPage, (number + 1) * itemsOnPage),
    newer: number > 0 && path(number - 1), older: number + 1 < count && path(number + 1),
  }));
}

export default function (config) {
  config.addGlobalData("origin", origin);
  config.addGlobalData("groups", groups);
  config.addPassthroughCopy({ "../hugo/static": "/" });
  config.addFilter("named", named);
  config.addFilter("stamp", stamp);
  config.addFilter("day", (time, language) => days[language].format(new Date(time)));
  config.addFilter("mailDate", (time) => new Date(time).toUTCString());
  config.addFilter("json", (value) => JSON.stringify(value).replaceAll("<", "\\u003c"));
  for (const language of languages) {
    config.addCollection(`sorted_${language}`, (api) => {
      const entries = entriesOf(api, language);
      entries.forEach((entry, at) => Object.assign(entry.data, { newer: entries[at - 1], older: entries[at + 1] }));
      return entries;
    });
  }
  config.addCollection("lists", (api) => languages.flatMap((language) => listsOf(api, language)));
  config.addCollection("listPages", (api) => languages.flatMap((language) => listsOf(api, language).flatMap(pagesOf)));
  config.addCollection("groupPages", (api) => languages.flatMap((language) => {
    const lists = listsOf(api, language);
    return groups.map((group) => ({
      language, title: words[language][group], path: `/${language}/${group}.html`, lists: lists.filter((list) => list.group === group),
    }));
  }));
  config.addCollection("homes", (api) => languages.map((language) => ({
    language, title: words[language].site, path: `/${language}/index.html`, entries: entriesOf(api, language).slice(0, 12),
  })));
  return { dir: { input: "pages", output: "_site" }, markdownTemplateEngine: false };
}
