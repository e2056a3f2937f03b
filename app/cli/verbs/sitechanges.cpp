#include "app/cli/verbs/sitechanges.h"

#include "app/cli/tr.h"
#include "app/core/json/jsonwriter.h"
#include "app/site/changes/changespage.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gaceta::cli {

namespace {

// For machines.
QString nameOf(site::ChangeKind kind)
{
    switch (kind) {
    case site::ChangeKind::New:
        return u"new"_s;
    case site::ChangeKind::Changed:
        return u"changed"_s;
    case site::ChangeKind::Removed:
        return u"removed"_s;
    case site::ChangeKind::Redirected:
        return u"redirected"_s;
    }
    return {};
}

void put(JsonWriter &json, const char *name, const QString &text)
{
    if (text.isEmpty())
        return;
    json.key(name);
    json.write(text.toUtf8());
}

void put(JsonWriter &json, const char *name, int number)
{
    json.key(name);
    json.write(qint64(number));
}

QByteArray jsonOf(const site::BundleChanges &changes)
{
    JsonWriter json(JsonLayout::Pretty);
    json.openObject();
    json.key("first");
    json.write(changes.isFirst);
    json.key("pages");
    json.openArray();
    for (const site::PageChange &change : changes.pages) {
        json.nextItem();
        json.openObject();
        put(json, "change", nameOf(change.kind));
        put(json, "path", change.path);
        put(json, "language", change.language);
        put(json, "title", change.title);
        put(json, "source", change.source);
        put(json, "target", change.target);
        put(json, "before", change.before);
        put(json, "after", change.after);
        json.closeObject();
    }
    json.closeArray();
    put(json, "otherFiles", changes.otherFiles);
    put(json, "unchanged", changes.unchanged);
    json.closeObject();
    return json.take();
}

} // namespace

void printChanges(const site::BundleChanges &changes, const Call &call)
{
    if (call.wantsJson()) {
        call.console().print(jsonOf(changes));
        return;
    }
    int following = 0;
    for (const site::PageChange &change : changes.pages) {
        if (change.kind == site::ChangeKind::Changed && !change.changesText()) {
            ++following;
            continue;
        }
        const QString target = change.target.isEmpty() ? QString() : u" → "_s + change.target;
        call.console().print(site::changeName(change.kind) + u"  "_s + change.path + target +
                             (change.title.isEmpty() ? QString() : u"  "_s + change.title));
    }
    if (following > 0)
        call.console().print(
            Tr::tr("On %n more pages only lists, menus or links differ.", nullptr, following));
    call.console().print(site::changesSummary(changes));
}

Result<> writeChangesPage(const site::BundleChanges &changes, const Snapshot &snapshot,
                          const site::ExportOptions &options, const Call &call)
{
    const QString path = call.value(u"changes"_s);
    if (path.isEmpty())
        return {};
    const QByteArray page =
        site::changesPage(changes, site::changesHeading(snapshot.organisation, options));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(page) != page.size() || !file.commit()) {
        return failure(
            ErrorCode::NoPermission,
            Tr::tr("“%1” could not be written. Please choose another place for it.").arg(path),
            file.errorString());
    }
    return {};
}

} // namespace gaceta::cli
