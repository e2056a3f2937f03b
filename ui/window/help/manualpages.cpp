#include "ui/window/help/manualpages.h"

#include "ui/models/names.h"
#include "ui/window/board/boardview.h"
#include "ui/window/calendar/calendarview.h"
#include "ui/window/mainwindow.h"
#include "ui/window/newsroomview.h"

#include <QApplication>

namespace gaceta::ui {

using namespace Qt::StringLiterals;

QString manualPageOf(Room room)
{
    switch (room) {
    case Room::Desk:
        return u"desk"_s;
    case Room::News:
        return u"news"_s;
    case Room::Pages:
        return u"pages"_s;
    case Room::Schools:
        return u"schools"_s;
    case Room::Statistics:
        return u"statistics"_s;
    case Room::Media:
        return u"media"_s;
    case Room::Review:
        return u"review"_s;
    case Room::Publish:
        return u"publish"_s;
    case Room::Contacts:
    case Room::Boilerplates:
    case Room::Tags:
        return u"contacts"_s;
    case Room::Organisation:
        return u"organization"_s;
    case Room::Trash:
        return u"history"_s;
    default:
        return u"welcome"_s;
    }
}

QString manualPageOf(const QWidget &dialog)
{
    static const QHash<QByteArray, QString> pages{
        {"gaceta::ui::QuickOpenDialog", u"window"_s},
        {"gaceta::ui::ReplaceDialog", u"find-replace"_s},
        {"gaceta::ui::ExportDialog", u"publish"_s},
        {"gaceta::ui::ImportDialog", u"files"_s},
        {"gaceta::ui::HistoryDialog", u"history"_s},
        {"gaceta::ui::BulkEditDialog", u"planning"_s},
        {"gaceta::ui::SettingsDialog", u"settings"_s},
        {"gaceta::ui::ShortcutsDialog", u"keyboard"_s},
        {"gaceta::ui::NewNewsroomDialog", u"welcome"_s},
    };
    return pages.value(dialog.metaObject()->className());
}

QString manualPageInFront(const MainWindow &window)
{
    const NewsroomView *view = window.view();
    if (!view)
        return u"welcome"_s;
    for (const QWidget *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (widget->inherits("gaceta::ui::ChecksPanel"))
            return u"checks"_s;
    }
    const auto isShown = [](const QWidget *widget) { return widget && widget->isVisible(); };
    if (view->room() == Room::News && (isShown(view->board()) || isShown(view->calendar())))
        return u"planning"_s;
    const ItemEditor *editor = view->editorPane()->editor();
    if (view->room() == Room::News && editor && editor->isVisible() &&
        (editor->kindIcon() == iconName(EntryKind::PressRelease) ||
         editor->kindIcon() == iconName(EntryKind::Statement)))
        return u"press-releases"_s;
    return manualPageOf(view->room());
}

} // namespace gaceta::ui
