#include "app/site/plan/pathnames.h"

namespace gaceta::site {

namespace {

bool isSpanish(const LanguageTag &language)
{
    return language.language() == u"es";
}

std::string spanishName(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Article:
        return "articulo";
    case EntryKind::PressRelease:
        return "comunicado";
    case EntryKind::Statement:
        return "declaracion";
    case EntryKind::Opinion:
        return "opinion";
    case EntryKind::Coverage:
        return "en-los-medios";
    case EntryKind::Story:
        return "historia";
    case EntryKind::Award:
        return "reconocimiento";
    case EntryKind::Announcement:
        return "anuncio";
    }
    return {};
}

} // namespace

const PathNames &pathNames(const LanguageTag &language)
{
    static const PathNames inEnglish{"news",  "page",       "kind",   "tag",  "school",    "schools",
                                     "lists", "statistics", "search", "data", "fact-sheet"};
    static const PathNames inSpanish{"noticias",        "pagina", "tipo",   "tema",   "escuela",
                                     "escuelas",        "listas", "cifras", "buscar", "datos",
                                     "hoja-informativa"};
    return isSpanish(language) ? inSpanish : inEnglish;
}

std::string pathName(EntryKind kind, const LanguageTag &language)
{
    return isSpanish(language) ? spanishName(kind) : std::string(enumName(kind).latin1());
}

} // namespace gaceta::site
