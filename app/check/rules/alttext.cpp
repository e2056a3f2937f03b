#include "app/check/rules/alttext.h"

#include "app/check/bodies.h"
#include "app/check/tr.h"
#include "app/text/itemlink.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

// In which languages the public sees each picture.
class Shown final
{
public:
    explicit Shown(const Snapshot &snapshot)
    {
        for (const Entry &entry : snapshot.entries)
            addVersions(entry);
        for (const Page &page : snapshot.pages)
            addVersions(page);
        for (const School &school : snapshot.schools) {
            addBodies(school);
            for (const auto &[language, text] : school.texts)
                m_languages[school.photo.text()].insert(language);
        }
        for (const SchoolList &list : snapshot.schoolLists)
            addBodies(list);
        for (const Boilerplate &boilerplate : snapshot.boilerplates)
            addBodies(boilerplate);
    }

    [[nodiscard]] bool contains(const MediaId &media, const LanguageTag &language) const
    {
        return m_languages.value(media.text()).contains(language);
    }

private:
    template <typename T>
    void addVersions(const T &item)
    {
        addBodies(item);
        for (const auto &[language, version] : item.texts) {
            if (isReleased(version.state))
                m_languages[item.leadImage.text()].insert(language);
        }
    }

    template <typename T>
    void addBodies(const T &item)
    {
        visitBodies(item, [this](const Body &body) {
            if (body.severity != Severity::Required)
                return;
            for (const text::ItemLink &link : text::findItemLinks(body.markdown)) {
                if (link.kind == ItemKind::Media)
                    m_languages[link.id].insert(body.language);
            }
        });
    }

    QHash<QString, QSet<LanguageTag>> m_languages;
};

} // namespace

QString AltText::title() const
{
    return Tr::tr("Alternative text");
}

void AltText::checkWhole(const Content &content, Report &report) const
{
    const Shown shown(content.snapshot());
    for (const Media &media : content.snapshot().media) {
        if (!media.isImage() || media.decorative)
            continue;
        report.begin(ItemKind::Media, media.id.text());
        for (const LanguageTag &language : content.languages()) {
            if (!media.texts.value(language).alt.trimmed().isEmpty())
                continue;
            const bool isShown = shown.contains(media.id, language);
            report.add(isShown ? Severity::Required : Severity::Recommended, language, u"alt"_s,
                       Tr::tr("Say in words what “%1” shows.").arg(media.fileName));
        }
    }
}

} // namespace gaceta::check
