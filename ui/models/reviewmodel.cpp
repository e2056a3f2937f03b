#include "ui/models/reviewmodel.h"

#include "ui/models/names.h"
#include "ui/models/tr.h"

namespace gaceta::ui {

using models::Tr;

namespace {

bool waits(Waiting waiting, WorkflowState state, TranslationState translation)
{
    const bool missing = translation == TranslationState::Missing;
    switch (waiting) {
    case Waiting::ForReview:
        return !missing && state == WorkflowState::InReview;
    case Waiting::ForPublication:
        return !missing && state == WorkflowState::Approved;
    case Waiting::ForUpdate:
        return translation == TranslationState::Outdated ||
               translation == TranslationState::MachineDraft;
    case Waiting::ForTranslation:
        return missing;
    }
    return false;
}

storage::EntryFilter filterOf(Waiting waiting, const LanguageTag &language)
{
    storage::EntryFilter filter;
    filter.language = language;
    switch (waiting) {
    case Waiting::ForReview:
        filter.state = WorkflowState::InReview;
        break;
    case Waiting::ForPublication:
        filter.state = WorkflowState::Approved;
        break;
    case Waiting::ForUpdate:
        filter.translation = TranslationState::Outdated;
        break;
    case Waiting::ForTranslation:
        filter.translation = TranslationState::Missing;
        break;
    }
    return filter;
}

QString detailOf(const QString &kind, const LanguageTag &language, const QDate &day)
{
    QString detail = languageName(language) + QStringLiteral(" · ") + kind;
    if (day.isValid())
        detail += QStringLiteral(" · ") + shortDay(day);
    return detail;
}

Result<> appendEntries(QList<ListRow> &rows, const editing::Newsroom &newsroom, Waiting waiting,
                       const LanguageTag &language)
{
    const Result<storage::EntryWindow> window =
        newsroom.entries(filterOf(waiting, language), storage::EntryOrder::NewestFirst, {}, reviewLimit);
    if (!window)
        return failure(window.error());
    for (const storage::EntryRow &entry : window->rows) {
        const storage::EntryRowText &text = entry.texts.value(language);
        ListRow row;
        row.kind = ItemKind::Entry;
        row.item = entry.id.text();
        row.icon = iconName(entry.kind);
        row.title = text.title.isEmpty() ? entry.texts.value(entry.source).title : text.title;
        if (row.title.isEmpty())
            row.title = untitled();
        row.detail = detailOf(kindName(entry.kind), language, entry.date.toLocalTime().date());
        row.badges = {{language, text.state, text.translation}};
        rows.append(row);
    }
    return {};
}

void appendPages(QList<ListRow> &rows, const QList<Page> &pages, Waiting waiting,
                 const LanguageTag &language)
{
    for (const Page &page : pages) {
        const LanguageVersion &text = page.texts.value(language);
        const TranslationState translation = translationState(page.texts, language, page.source);
        if (!waits(waiting, text.state, translation))
            continue;
        ListRow row;
        row.kind = ItemKind::Page;
        row.item = page.id.text();
        row.icon = iconName(ItemKind::Page);
        row.title = text.title.isEmpty() ? page.texts.value(page.source).title : text.title;
        if (row.title.isEmpty())
            row.title = untitled();
        row.detail = detailOf(kindName(ItemKind::Page), language, page.updated.toLocalTime().date());
        row.badges = {{language, text.state, translation}};
        rows.append(row);
    }
}

} // namespace

ReviewModel::ReviewModel(const editing::Newsroom &newsroom, QObject *parent)
    : RowListModel(newsroom, parent)
{
}

void ReviewModel::setWaiting(Waiting waiting)
{
    m_waiting = waiting;
    setRows({});
    reload();
}

LanguageTag ReviewModel::language(const QModelIndex &index) const
{
    const QList<LanguageBadge> badges =
        index.isValid() ? row(index.row()).badges : QList<LanguageBadge>();
    return badges.isEmpty() ? LanguageTag() : badges.first().language;
}

void ReviewModel::reload()
{
    const Result<QList<ListRow>> rows = waitingRows(newsroom(), m_waiting);
    if (!rows)
        emit problem(rows.error());
    else
        setRows(*rows);
}

Result<QList<ListRow>> waitingRows(const editing::Newsroom &newsroom, Waiting waiting)
{
    const Result<Organisation> organisation = newsroom.organisation();
    const Result<QList<Page>> pages = newsroom.loadAll<Page>();
    if (!organisation || !pages)
        return failure(organisation ? pages.error() : organisation.error());
    QList<ListRow> rows;
    for (const LanguageTag &language : organisation->languages) {
        if (const Result<> read = appendEntries(rows, newsroom, waiting, language); !read)
            return failure(read.error());
        appendPages(rows, *pages, waiting, language);
    }
    return rows;
}

} // namespace gaceta::ui
