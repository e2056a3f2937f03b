export default { language: "en", layout: "entry.njk", tags: "entries-en", permalink: (data) => `/en/news/${data.slug}.html` };
