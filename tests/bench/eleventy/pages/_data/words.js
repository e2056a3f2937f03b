export default {
  en: {
    code: "en-US", site: "Cedar Bay Public Schools Alliance", section: "news", other: "es", otherName: "Español", skip: "Skip to the content",
    sections: "Sections", news: "News", kinds: "Kinds", schools: "Schools", topics: "Topics", years: "Years", updated: "Updated on",
    related: "More on this", newer: "Newer", older: "Older", press: "For the press", office: "Communications office",
  },
  es: {
    code: "es-US", site: "Alianza de Escuelas Públicas de Cedar Bay", section: "noticias", other: "en", otherName: "English", skip: "Ir al contenido",
    sections: "Secciones", news: "Noticias", kinds: "Tipos", schools: "Escuelas", topics: "Temas", years: "Años", updated: "Actualizado el",
    related: "Más sobre el tema", newer: "Más reciente", older: "Más antiguo", press: "Para la prensa", office: "Oficina de comunicaciones",
  },
};
