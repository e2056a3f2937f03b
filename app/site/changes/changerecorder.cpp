#include "app/site/changes/changerecorder.h"

#include "app/site/bundle/fileaccess.h"
#include "app/site/changes/pagetext.h"

#include <QDir>

#include <algorithm>
#include <tuple>

namespace gaceta::site {

namespace {

// More texts than anyone reads would only fill the memory.
constexpr size_t mostTexts = 2000;

// Of a page's link, below the bundle's root; an address elsewhere as it is.
QString targetOf(const std::string &path, const QString &link)
{
    if (link.isEmpty() || link.contains(QLatin1String("://")))
        return link;
    return QDir::cleanPath(QString::fromStdString(folderOf(path)) + u'/' + link);
}

QByteArray bytesOf(std::string_view bytes)
{
    return QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

int BundleChanges::count(ChangeKind kind) const
{
    return static_cast<int>(std::ranges::count(pages, kind, &PageChange::kind));
}

ChangeRecorder::ChangeRecorder(const QString &place, BundleForm form, QStringList languages,
                               std::unique_ptr<BundleTarget> target)
    : m_former(place)
    , m_form(form)
    , m_languages(std::move(languages))
    , m_target(std::move(target))
{
}

const Manifest &ChangeRecorder::former() const
{
    return m_target ? m_target->former() : m_former.manifest();
}

// A rehearsal takes the former bundle for what its manifest says.
bool ChangeRecorder::isIntact(const BundleFile &file) const
{
    return m_target ? m_target->isIntact(file) : m_former.manifest().find(file.path) != nullptr;
}

std::optional<QByteArray> ChangeRecorder::read(const BundleFile &file) const
{
    if (m_target)
        return m_target->read(file);
    auto files = m_former.read({file.path});
    return files.empty() ? std::nullopt : std::optional(std::move(files.begin()->second));
}

Result<> ChangeRecorder::put(size_t order, const BundleFile &file, std::string_view bytes)
{
    const BundleFile *before = m_former.manifest().find(file.path);
    if (!before || before->sha256 != file.sha256) {
        PageChange change;
        if (isPage(m_form, file.path)) {
            const PageText page = pageText(m_form, bytesOf(bytes));
            change = {page.redirect.isEmpty() ? before ? ChangeKind::Changed : ChangeKind::New
                                              : ChangeKind::Redirected,
                      QString::fromStdString(file.path),
                      languageOf(file.path),
                      page.title,
                      QString::fromStdString(file.source),
                      targetOf(file.path, page.redirect),
                      {},
                      page.text};
        }
        const std::lock_guard lock(m_mutex);
        if (m_pages.size() >= mostTexts) {
            change.after.clear();
            change.hasTexts = false;
        }
        if (isPage(m_form, file.path))
            m_pages.emplace(file.path, std::move(change));
        else
            m_others.insert(file.path);
    }
    return m_target ? m_target->put(order, file, bytes) : Result<>();
}

Result<> ChangeRecorder::settle()
{
    return m_target ? m_target->settle() : Result<>();
}

Result<BundleTarget::Outcome> ChangeRecorder::finish(const Manifest &manifest)
{
    m_changes.isFirst = m_former.manifest().files.empty();
    noteRemoved(manifest);
    fillFormerTexts(); // before anything takes their place
    const auto stays = [this](const BundleFile &file) {
        return !m_pages.contains(file.path) && !m_others.contains(file.path);
    };
    m_changes.unchanged = static_cast<int>(std::ranges::count_if(manifest.files, stays));
    m_changes.otherFiles = static_cast<int>(m_others.size());
    arrange();
    return m_target ? m_target->finish(manifest) : Outcome();
}

void ChangeRecorder::noteRemoved(const Manifest &manifest)
{
    for (const BundleFile *const gone : filesOnlyIn(m_former.manifest(), manifest)) {
        const BundleFile &file = *gone;
        if (!isPage(m_form, file.path)) {
            m_others.insert(file.path);
            continue;
        }
        PageChange change;
        change.kind = ChangeKind::Removed;
        change.path = QString::fromStdString(file.path);
        change.language = languageOf(file.path);
        change.source = QString::fromStdString(file.source);
        change.hasTexts = m_pages.size() < mostTexts;
        m_pages.emplace(file.path, std::move(change));
    }
}

void ChangeRecorder::fillFormerTexts()
{
    std::set<std::string> wanted;
    for (const auto &[path, change] : m_pages) {
        if (change.kind != ChangeKind::New && change.hasTexts)
            wanted.insert(path);
    }
    for (const auto &[path, bytes] : m_former.read(wanted)) {
        PageText page = pageText(m_form, bytes);
        PageChange &change = m_pages.at(path);
        change.before = page.text;
        if (change.kind == ChangeKind::Removed)
            change.title = page.title;
    }
}

// What people write stands before what follows from it, language by language.
void ChangeRecorder::arrange()
{
    for (auto &[path, change] : m_pages)
        m_changes.pages.append(std::move(change));
    const auto rank = [this](const PageChange &change) {
        const qsizetype language = m_languages.indexOf(change.language);
        return std::tuple(language < 0 ? m_languages.size() : language, change.source.isEmpty(),
                          !change.changesText());
    };
    std::ranges::stable_sort(m_changes.pages, [&rank](const PageChange &left, const PageChange &right) {
        return rank(left) < rank(right);
    });
}

QString ChangeRecorder::languageOf(const std::string &path) const
{
    constexpr std::string_view content = "content/"; // where Hugo has its pages
    std::string_view below = path;
    if (m_form == BundleForm::Hugo && below.starts_with(content))
        below.remove_prefix(content.size());
    below = below.substr(0, below.find('/'));
    const QString folder = QString::fromUtf8(below.data(), qsizetype(below.size()));
    return m_languages.contains(folder) ? folder : QString();
}

} // namespace gaceta::site
