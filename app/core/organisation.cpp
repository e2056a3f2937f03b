#include "app/core/organisation.h"

namespace gaceta {

TranslationLag translationLag(const Organisation &organisation, std::optional<EntryKind> kind)
{
    for (const LagChoice &choice : organisation.translationLags) {
        if (choice.kind == kind)
            return choice.lag;
    }
    return TranslationLag::ByItself;
}

MissingTranslation missingTranslation(TranslationLag lag, MissingTranslation usual)
{
    switch (lag) {
    case TranslationLag::Notice:
        return MissingTranslation::ShowSource;
    case TranslationLag::KeepOld:
        return MissingTranslation::LeaveOut;
    case TranslationLag::ByItself:
    case TranslationLag::Hold:
        break;
    }
    return usual;
}

} // namespace gaceta
