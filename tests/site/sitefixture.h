#pragma once
// A small bilingual newsroom for the tests of the site, a media source for it, and the few calls that
// export it and look into the result.

#include "app/site/siteexport.h"

#include <QMap>
#include <QTemporaryDir>

namespace gaceta::tests {

class FixtureMedia final : public MediaSource
{
public:
    Result<QByteArray> bytes(const MediaId &id) const override;
    void add(const MediaId &id, const QByteArray &bytes) { m_bytes.insert(id.text(), bytes); }

private:
    QMap<QString, QByteArray> m_bytes;
};

// What no reader may see before its time; each stands in title, summary and body.
inline constexpr const char *secretMark = "SECRETMARK";

struct SiteFixture
{
    SiteFixture();

    Entry &entry(const QString &slug); // by its English slug
    Entry &addEntry(const QString &slug, const QDateTime &date);

    Snapshot snapshot;
    FixtureMedia media;
    site::ExportOptions options;
    site::Theme theme = site::Theme::builtIn();

    // Arranges the snapshot and exports it.
    [[nodiscard]] Result<site::ExportReport> exportTo(const QString &target,
                                                      jobs::Progress progress = {}) const;
};

// Every file below a folder by its path, the hidden ones too.
[[nodiscard]] QMap<QString, QByteArray> filesIn(const QString &folder);

// The same made anew, in a folder of its own that is gone afterwards.
[[nodiscard]] QMap<QString, QByteArray> exported(const SiteFixture &fixture);

// A picture of one pixel.
[[nodiscard]] QByteArray tinyPng();

} // namespace gaceta::tests
