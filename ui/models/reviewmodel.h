#pragma once
// Language versions that wait for somebody: one row per version, of entries and pages.

#include "ui/models/rowlistmodel.h"

namespace gaceta::ui {

enum class Waiting {
    ForReview,      // in review
    ForPublication, // approved, not yet let out
    ForUpdate,      // translations whose original has moved on
    ForTranslation  // languages without a text
};

class ReviewModel final : public RowListModel
{
    Q_OBJECT

public:
    ReviewModel(const editing::Newsroom &newsroom, QObject *parent = nullptr);

    void setWaiting(Waiting waiting);
    [[nodiscard]] Waiting waiting() const { return m_waiting; }
    // The language a row is about.
    [[nodiscard]] LanguageTag language(const QModelIndex &index) const;
    void reload();

private:
    Waiting m_waiting = Waiting::ForReview;
};

// How many versions wait for that, over entries and pages. At most `reviewLimit` per language are
// counted and listed: more than that nobody reads.
inline constexpr int reviewLimit = 500;
[[nodiscard]] Result<QList<ListRow>> waitingRows(const editing::Newsroom &newsroom, Waiting waiting);

} // namespace gaceta::ui
