// Holds documents against the JSON schema with a validator of others:
//   node jsonschema.mjs SCHEMA DOCUMENT…
// Each document must fit; changed in ways that are wrong it must not, else the schema would let anything through.
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const read = (path) => JSON.parse(readFileSync(path, "utf8"));
const [schemaPath, ...documents] = process.argv.slice(2);
if (documents.length === 0) {
  console.error("usage: node jsonschema.mjs SCHEMA DOCUMENT…");
  process.exit(2);
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(read(schemaPath));

// Each makes one thing wrong.
const wrong = {
  "another format": (d) => { d.format = "other"; },
  "a later version": (d) => { d.version = 2; },
  "no organisation": (d) => { delete d.organisation; },
  "no languages": (d) => { d.organisation.languages = []; },
  "an unknown name at the top": (d) => { d.news = []; },
  "an unknown name inside": (d) => { d.entries[0].headline = "x"; },
  "an entry without an id": (d) => { delete d.entries[0].id; },
  "an id that is none": (d) => { d.entries[0].id = "1"; },
  "an entry without a source": (d) => { delete d.entries[0].source; },
  "a kind that is none": (d) => { d.entries[0].kind = "gossip"; },
  "a list that is none": (d) => { d.entries[0].tags = "arts"; },
  "a day that is none": (d) => { d.entries[0].eventDate = "2022-13-01"; },
  "a time without an offset": (d) => { d.entries[0].date = "2022-10-11T18:00:00"; },
  "a language that is none": (d) => { d.entries[0].texts = { english: {} }; },
  "a state that is none": (d) => { d.entries[0].texts = { en: { state: "done" } }; },
  "a number that is text": (d) => { d.statistics[0].observations = [{ value: "88" }]; },
  "yes and no as text": (d) => { d.pages[0].inMenu = "yes"; },
  "a key with spaces": (d) => { d.schools[0].key = "Two Words"; },
  "a hash that is none": (d) => { d.media[0].sha256 = "abc"; },
  "a redirect to a tag": (d) => {
    d.redirects = [{ kind: "term", item: d.schools[0].id, language: "en", slug: "x" }];
  },
};

let failures = 0;
const fail = (sentence) => {
  failures += 1;
  console.error(sentence);
};
for (const path of documents) {
  const name = basename(path);
  if (!validate(read(path))) {
    for (const error of validate.errors.slice(0, 10)) fail(`${name}: ${error.instancePath} ${error.message}`);
    continue;
  }
  for (const [what, change] of Object.entries(wrong)) {
    const document = read(path);
    change(document);
    if (validate(document)) fail(`${name}: ${what} is let through`);
  }
}
console.log(`${documents.length} documents, ${Object.keys(wrong).length} wrong ones of each, ${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
