#pragma once
// The images and files of a newsroom, the latest first. Which there are is known at once, so that the
// scroll bar tells the truth; what they are is read when a view shows them or a filter asks, and again
// only after a change.

#include "ui/models/mediarows.h"
#include "ui/models/rowlistmodel.h"

#include <QHash>
#include <QSet>

namespace gaceta::ui {

class MediaListModel final : public RowListModel
{
    Q_OBJECT

public:
    explicit MediaListModel(const editing::Newsroom &newsroom, QObject *parent = nullptr);

    void setWords(const QString &words);
    // `used` is asked for by Unused only.
    void setFilter(MediaFilter filter, const QSet<QString> &used = {});
    // Without the words and the filter.
    [[nodiscard]] int unfilteredCount() const { return static_cast<int>(m_all.size()); }
    // How many were read so far, for tests.
    [[nodiscard]] qsizetype readCount() const { return m_read.size(); }

    void reload();
    // What was read says things in the language of before.
    void forget() { m_read.clear(); }

    [[nodiscard]] const ListRow &row(int number) const override;

private:
    struct Read
    {
        RowVersion version = 0;
        ListRow row;
    };

    [[nodiscard]] QDate today() const;
    [[nodiscard]] const ListRow &read(const QString &item) const;
    void keepUnchanged();
    void readAll();
    void show();

    QList<storage::ItemVersion> m_all;
    mutable QHash<QString, Read> m_read;
    Organisation m_organisation;
    QDate m_today;
    QString m_words;
    MediaFilter m_filter = MediaFilter::All;
    QSet<QString> m_used;
};

} // namespace gaceta::ui
