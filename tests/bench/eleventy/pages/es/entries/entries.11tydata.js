export default { language: "es", layout: "entry.njk", tags: "entries-es", permalink: (data) => `/es/noticias/${data.slug}.html` };
