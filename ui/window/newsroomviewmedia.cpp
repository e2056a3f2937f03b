// What the window does for images and files: adding many, and not losing one that is in use.

#include "app/settings/windowsettings.h"
#include "ui/dialogs/question.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/media/mediapane.h"
#include "ui/window/newsroomview.h"
#include "ui/window/tr.h"
#include "ui/window/usewarning.h"

#include <QMessageBox>
#include <QSplitter>

namespace gaceta::ui {

using window::Tr;

void NewsroomView::connectMedia(MediaPane *pane)
{
    connect(pane, &MediaPane::takenIn, this, &NewsroomView::tellTakenIn);
}

void NewsroomView::askForMedia()
{
    showRoom(Room::Media);
    if (auto *pane = dynamic_cast<MediaPane *>(currentList()))
        pane->makeNew();
}

static void showDetails(QWidget *parent, const QString &summary, const QStringList &details)
{
    auto *box = new QMessageBox(QMessageBox::Information, summary, summary, QMessageBox::Close, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    constexpr qsizetype most = 12; // what fits on a small screen
    QStringList shown = details.mid(0, most);
    if (details.size() > most)
        shown.append(Tr::tr("and %n more", nullptr, static_cast<int>(details.size() - most)));
    box->setInformativeText(shown.join(u'\n'));
    box->setDetailedText(details.size() > most ? details.join(u'\n') : QString());
    box->open();
}

void NewsroomView::tellTakenIn(const IntakeReport &report)
{
    const QString summary = summaryOf(report);
    const QStringList details = detailsOf(report);
    const bool trouble = !report.refused.isEmpty();
    QList<MessageAction> actions;
    if (!details.isEmpty() && details != QStringList{summary})
        actions.append(
            {Tr::tr("Show details"), [this, summary, details] { showDetails(this, summary, details); }});
    m_messages->tell(trouble                  ? MessageKind::Problem
                     : report.added.isEmpty() ? MessageKind::Info
                                              : MessageKind::Success,
                     summary, actions);
    if (m_room != Room::Media)
        return;
    // One is shown at once: its texts come next.
    if (report.added.size() == 1)
        showItem(ItemKind::Media, report.added.first().text());
    else if (report.added.isEmpty() && report.duplicates.size() == 1)
        showItem(ItemKind::Media, report.duplicates.first().media.text());
}

void NewsroomView::trash(const QList<editing::ItemName> &items)
{
    constexpr qsizetype most = 3; // what a question has room for
    QStringList warnings;
    for (const editing::ItemName &each : items) {
        const QString warning = stillUsedWarning(m_session->newsroom(), each.kind, each.item);
        if (!warning.isEmpty() && warnings.size() < most)
            warnings.append(warning);
    }
    if (warnings.isEmpty())
        return trashAnyway(items);
    ask(this,
        {Tr::tr("Move it to the trash although it is in use?"), warnings.join(u"\n\n"),
         Tr::tr("Move to the trash")},
        [this, items] { trashAnyway(items); });
}

// Pictures side by side want more room than a list; the other rooms get theirs back.
void NewsroomView::fitList()
{
    const bool wide = m_room == Room::Media;
    if (wide == !m_narrowLayout.isEmpty())
        return;
    if (!wide) {
        m_splitter->restoreState(std::exchange(m_narrowLayout, {}));
        return;
    }
    m_narrowLayout = m_splitter->saveState();
    const QByteArray kept = settings::mediaSplitter.get(m_session->context().settings);
    if (kept.isEmpty() || !m_splitter->restoreState(kept))
        m_splitter->setSizes({450, qMax(320, m_splitter->width() - 450)});
}

void NewsroomView::keepLayout()
{
    const auto &setting = m_room == Room::Media ? settings::mediaSplitter : settings::windowSplitter;
    setting.set(m_session->context().settings, m_splitter->saveState());
}

} // namespace gaceta::ui
