// What an open newsroom has to tell its person, and what can be done about it.

#include "ui/widgets/messagebar.h"
#include "ui/window/newsroomview.h"
#include "ui/window/tr.h"

namespace gaceta::ui {

using window::Tr;

void NewsroomView::greet()
{
    if (m_session->newsroom().isReadOnly()) {
        m_messages->tell(
            MessageKind::Warning,
            Tr::tr("This newsroom can only be read. To change it, save a copy in a folder of "
                   "your own."),
            {{Tr::tr("Save a copy…"), [this] { emit saveCopyWanted(); }}});
        return;
    }
    if (m_session->problem())
        tellProblem(*m_session->problem());
    if (!m_session->journal())
        return;
    const auto items = m_session->journal()->items();
    if (!items || items->isEmpty())
        return;
    const editing::RecoveredItem first = items->first();
    m_messages->tell(MessageKind::Warning,
                     Tr::tr("Text of %n item(s) was typed but not saved when Gaceta last ended. It is "
                            "still here.",
                            nullptr, static_cast<int>(items->size())),
                     {{Tr::tr("Show it"), [this, first] { showItem(first.kind, first.item); }}});
}

void NewsroomView::offerClosing()
{
    m_messages->tell(MessageKind::Problem, m_messages->sentence(),
                     {{Tr::tr("Try again"), [this] { emit closeWanted(); }},
                      {Tr::tr("Close anyway"), [this] {
                           m_closesAnyway = true; // the journal keeps the text
                           emit closeWanted();
                       }}});
}

void NewsroomView::tellProblem(const Error &error)
{
    if (!error.detail.isEmpty())
        qWarning("%s", qPrintable(error.detail));
    m_messages->tell(MessageKind::Problem, error.message);
}

void NewsroomView::tellLeaveRefused(const Error &error)
{
    markInList();
    m_messages->tell(MessageKind::Problem, error.message,
                     {{Tr::tr("Try again"), [this] { m_editor->save(); }},
                      {Tr::tr("Leave it unsaved"), [this] {
                           m_editor->leave(EditorPane::Leave::Anyway);
                           m_messages->tell(
                               MessageKind::Info,
                               Tr::tr("What was typed is kept, and is offered when you come "
                                      "back to it."));
                       }}});
}

void NewsroomView::tellLost(const Error &error)
{
    m_messages->tell(MessageKind::Problem, error.message,
                     {{Tr::tr("Save a copy…"), [this] { emit saveCopyWanted(); }}});
}

} // namespace gaceta::ui
