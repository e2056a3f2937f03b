#include "app/check/names.h"

#include "app/text/fold.h"
#include "app/text/prose.h"

namespace gaceta::check {

QSet<QString> nameWords(const Snapshot &snapshot)
{
    QSet<QString> words;
    const auto add = [&words](const QString &name) {
        for (const text::Word &word : text::wordsOf(name))
            words.insert(text::folded(QStringView(name).sliced(word.at, word.length)));
    };
    for (const School &school : snapshot.schools) {
        add(school.officialName);
        add(school.principal);
        for (const FormerName &former : school.formerNames)
            add(former.name);
        for (const QString &name : school.otherNames)
            add(name);
        for (const auto &[language, text] : school.texts) {
            add(text.name);
            add(text.shortName);
            add(text.area);
        }
    }
    for (const Contact &contact : snapshot.contacts)
        add(contact.name);
    for (const auto &[language, text] : snapshot.organisation.texts) {
        add(text.name);
        add(text.shortName);
    }
    add(snapshot.organisation.city);
    QString outlet;
    for (const Entry &entry : snapshot.entries) {
        if (!entry.outlet.isEmpty() && entry.outlet != outlet)
            add(outlet = entry.outlet);
    }
    return words;
}

} // namespace gaceta::check
