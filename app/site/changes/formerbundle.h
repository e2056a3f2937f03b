#pragma once
// The bundle that lies where a new one shall go: a folder or a zip archive.

#include "app/site/bundle/manifest.h"

#include <QByteArray>
#include <QString>

#include <map>
#include <set>
#include <string>

namespace gaceta::site {

class FormerBundle final
{
public:
    // Without files where there is none.
    explicit FormerBundle(const QString &place);

    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }
    // Those that can be read, by path.
    [[nodiscard]] std::map<std::string, QByteArray> read(const std::set<std::string> &paths) const;

private:
    QString m_place;
    Manifest m_manifest;
};

} // namespace gaceta::site
