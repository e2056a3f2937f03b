#pragma once
// Where an image or file is used, each place to be opened with a click. It is looked up in a thread of
// its own, because the texts of the whole newsroom are searched for it.

#include "app/core/id.h"
#include "app/editing/newsroom.h"
#include "app/jobs/jobrunner.h"
#include "app/storage/mediause.h"

#include <QWidget>

namespace gaceta::ui {

class LinkList;

class MediaUsesList final : public QWidget
{
    Q_OBJECT

public:
    explicit MediaUsesList(const editing::Newsroom &newsroom, QWidget *parent = nullptr);

    void setMedia(const MediaId &media);
    // After a change of the newsroom.
    void reload();
    [[nodiscard]] const QList<storage::MediaUse> &uses() const { return m_uses; }
    // False while they are looked up.
    [[nodiscard]] bool isKnown() const { return !m_runner.isRunning(); }

signals:
    void changed();
    void openRequested(gaceta::ItemKind kind, const QString &item);

private:
    void begin();
    void finish();
    void show();

    const editing::Newsroom &m_newsroom;
    LinkList *m_links;
    jobs::JobRunner m_runner;
    MediaId m_media;
    QList<storage::MediaUse> m_uses;
    std::shared_ptr<QList<storage::MediaUse>> m_found; // of the job that runs
    bool m_again = false;
};

} // namespace gaceta::ui
