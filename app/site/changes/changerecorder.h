#pragma once
// Stands between an export and the place it writes to, and notes what changes there. Without a place it
// is a rehearsal: nothing is written.

#include "app/site/bundle/bundletarget.h"
#include "app/site/changes/bundlechanges.h"
#include "app/site/changes/formerbundle.h"

#include <QStringList>

#include <map>
#include <mutex>
#include <set>
#include <string>

namespace gaceta::site {

class ChangeRecorder final : public BundleTarget
{
public:
    // `languages` are the folders of the editions. Null: a rehearsal.
    ChangeRecorder(const QString &place, BundleForm form, QStringList languages,
                   std::unique_ptr<BundleTarget> target);

    [[nodiscard]] const Manifest &former() const override;
    [[nodiscard]] bool isIntact(const BundleFile &file) const override;
    [[nodiscard]] std::optional<QByteArray> read(const BundleFile &file) const override;
    [[nodiscard]] Result<> put(size_t order, const BundleFile &file, std::string_view bytes) override;
    [[nodiscard]] Result<> settle() override;
    [[nodiscard]] Result<Outcome> finish(const Manifest &manifest) override;

    // After finish().
    [[nodiscard]] BundleChanges takeChanges() { return std::move(m_changes); }

private:
    void noteRemoved(const Manifest &manifest);
    void fillFormerTexts();
    void arrange();
    [[nodiscard]] QString languageOf(const std::string &path) const;

    FormerBundle m_former;
    BundleForm m_form;
    QStringList m_languages;
    std::unique_ptr<BundleTarget> m_target;
    std::mutex m_mutex;
    std::map<std::string, PageChange> m_pages; // by path
    std::set<std::string> m_others;
    BundleChanges m_changes;
};

} // namespace gaceta::site
