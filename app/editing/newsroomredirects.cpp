// Which former addresses of a newsroom's items lead on.

#include "app/editing/newsroom.h"
#include "app/editing/newsroomprivate.h"
#include "app/storage/newsroominfo.h"
#include "app/storage/redirects.h"

namespace gaceta::editing {

static QStringList slugsOf(const QList<Redirect> &redirects, ItemKind kind, const QString &item,
                           const LanguageTag &language)
{
    QStringList slugs;
    for (const Redirect &redirect : redirects) {
        if (redirect.kind == kind && redirect.item == item && redirect.language == language)
            slugs.append(redirect.slug);
    }
    return slugs;
}

Result<QStringList> Newsroom::formerAddresses(ItemKind kind, const QString &item,
                                              const LanguageTag &language) const
{
    return d->reading([&](storage::Connection &connection) {
        return slugsOf(storage::Redirects(connection).loadAll(), kind, item, language);
    });
}

Result<> Newsroom::setFormerAddresses(ItemKind kind, const QString &item, const LanguageTag &language,
                                      const QStringList &slugs)
{
    if (const Result<> may = ready(); !may)
        return may;
    storage::Transaction transaction(*d->connection, storage::Transaction::Kind::Write);
    storage::Redirects redirects(*d->connection);
    const QStringList before = slugsOf(redirects.loadAll(), kind, item, language);
    bool changes = false;
    for (const QString &slug : before) {
        if (!slugs.contains(slug)) {
            redirects.remove({kind, item, language, slug});
            changes = true;
        }
    }
    for (const QString &slug : slugs) {
        if (!before.contains(slug)) {
            redirects.add({kind, item, language, slug});
            changes = true;
        }
    }
    if (!changes)
        return {};
    storage::changeContentToken(*d->connection);
    return transaction.commit();
}

} // namespace gaceta::editing
