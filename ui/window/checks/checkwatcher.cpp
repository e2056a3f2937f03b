#include "ui/window/checks/checkwatcher.h"

#include "app/check/registry.h"
#include "app/text/itemlink.h"
#include "ui/window/editorpane.h"

namespace gaceta::ui {

static constexpr int breath = 350; // milliseconds without a key

struct CheckWatcher::Answer
{
    std::shared_ptr<const check::Content> content;
    QList<check::Finding> findings;
};

namespace {

// The content with the snapshot it speaks of.
struct OwnedContent
{
    OwnedContent(std::shared_ptr<const Snapshot> read, const QDateTime &now)
        : snapshot(std::move(read))
        , content(*snapshot, now)
    {
    }
    std::shared_ptr<const Snapshot> snapshot;
    check::Content content;
};

template <typename T>
void addPictures(const T &item, QSet<QString> &pictures)
{
    if (!item.leadImage.isNull())
        pictures.insert(item.leadImage.text());
    if constexpr (requires { item.gallery; }) {
        for (const MediaId &picture : item.gallery)
            pictures.insert(picture.text());
    }
    for (const auto &[language, version] : item.texts) {
        for (const text::ItemLink &link : text::findItemLinks(version.body)) {
            if (link.kind == ItemKind::Media)
                pictures.insert(link.id);
        }
    }
}

QSet<QString> picturesOf(const ItemValue &item)
{
    QSet<QString> pictures;
    if (const auto *entry = std::get_if<Entry>(&item))
        addPictures(*entry, pictures);
    else if (const auto *page = std::get_if<Page>(&item))
        addPictures(*page, pictures);
    return pictures;
}

QList<check::Finding> findingsOf(const ItemValue &item, const check::Content &content)
{
    QList<check::Finding> findings = check::checkItem(item, content);
    const QSet<QString> pictures = picturesOf(item);
    if (pictures.isEmpty())
        return findings;
    for (const Media &media : content.snapshot().media) {
        if (pictures.contains(media.id.text()))
            findings += check::checkItem(ItemKind::Media, media, content);
    }
    return findings;
}

} // namespace

CheckWatcher::CheckWatcher(const Session &session, const EditorPane &editor, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_editor(editor)
{
    m_breath.setSingleShot(true);
    m_breath.setInterval(breath);
    connect(&m_breath, &QTimer::timeout, this, &CheckWatcher::ask);
    connect(&editor, &EditorPane::editorChanged, this, &CheckWatcher::askSoon);
    connect(&editor, &EditorPane::undoChanged, this, &CheckWatcher::askSoon);
    connect(&session.newsroom(), &editing::Newsroom::changed, this, &CheckWatcher::forgetContent);
    connect(&m_runner, &jobs::JobRunner::finished, this, &CheckWatcher::take);
}

void CheckWatcher::setWatched(bool watched)
{
    m_watched = watched;
    askSoon();
}

void CheckWatcher::askSoon()
{
    if (m_watched)
        m_breath.start();
}

// What the form itself saves changes little of what its checks ask about others.
void CheckWatcher::forgetContent(const editing::Change &)
{
    m_stale = true;
    askSoon();
}

void CheckWatcher::ask()
{
    if (m_runner.isRunning()) {
        m_again = true;
        return;
    }
    const ItemEditor *form = m_editor.editor();
    const ItemValue item = form ? form->shownItem() : ItemValue();
    m_answer = std::make_shared<Answer>();
    m_answer->content = std::exchange(m_stale, false) ? nullptr : m_content;
    const QString path = m_session.newsroom().path();
    const QDateTime now = m_session.context().clock->now();
    m_runner.start([item, path, now, answer = m_answer](jobs::Progress &) -> Result<> {
        if (!answer->content) {
            const auto snapshot = editing::readSnapshot(path);
            if (!snapshot)
                return failure(snapshot.error());
            const auto owned = std::make_shared<const OwnedContent>(*snapshot, now);
            answer->content = std::shared_ptr<const check::Content>(owned, &owned->content);
        }
        answer->findings = findingsOf(item, *answer->content);
        return {};
    });
}

void CheckWatcher::take(const Result<> &result)
{
    if (result) {
        m_content = m_answer->content;
        m_findings = m_answer->findings;
        const ItemEditor *form = m_editor.editor();
        const auto isOfOther = [form](const IgnoredFinding &one) {
            return !form || one.kind != form->itemKind() ||
                   (one.kind != ItemKind::Organisation && one.item != form->item());
        };
        m_ignored = m_content->snapshot().ignoredFindings;
        m_ignored.removeIf(isOfOther);
        emit found();
    } else {
        m_stale = true;
        emit problem(result.error());
    }
    if (std::exchange(m_again, false))
        ask();
}

} // namespace gaceta::ui
