#pragma once
// The publish room: where the site will stand, what goes out and what does not, and what stands in its
// way.

#include "ui/window/session.h"

#include <QWidget>

namespace gaceta::ui {

class PublishRoom final : public QWidget
{
    Q_OBJECT

public:
    PublishRoom(Session &session, QWidget *parent);

    void reload();

signals:
    void exportWanted();
    void jsonExportWanted();
    void problem(const gaceta::Error &error);
    void fieldWanted(gaceta::ItemKind kind, const QString &item, const gaceta::LanguageTag &language,
                     const QString &field);

private:
    Session &m_session;
};

} // namespace gaceta::ui
