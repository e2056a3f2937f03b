#pragma once
// How VersionedForm shows nothing but titles and bodies, for writing without distraction; included by
// versionedform.h only.

#include "ui/editors/versions/versionedform.h"
#include "ui/widgets/richtext/bodyeditor.h"
#include "ui/widgets/style/theme.h"

namespace gaceta::ui {

template <typename T>
bool VersionedForm<T>::setWriting(bool on)
{
    if (on == m_writing)
        return true;
    m_writing = on;
    QSet<QWidget *> texts;
    for (VersionColumn *column : std::as_const(m_versions)) {
        for (FieldBox *box : {column->titleBox, column->bodyBox}) {
            box->setNameShown(!on);
            texts.insert(box);
        }
        column->body->setBarShown(!on);
    }
    m_columns->setOnly(on ? texts : QSet<QWidget *>());
    for (const QPointer<QWidget> &widget : std::as_const(m_hidden)) {
        if (widget)
            widget->show();
    }
    m_hidden.clear();
    for (int i = 0; on && i < this->content()->count(); ++i) {
        QWidget *widget = this->content()->itemAt(i)->widget();
        if (!widget || widget == m_columns || widget->isHidden())
            continue;
        widget->hide();
        m_hidden.append(widget);
    }
    if (on)
        fitWriting();
    else
        this->setWidestPage(0);
    return true;
}

template <typename T>
void VersionedForm<T>::fitWriting()
{
    if (!m_writing || m_versions.isEmpty())
        return;
    const auto count = static_cast<int>(m_columns->wanted().size());
    this->setWidestPage(count * m_versions.first()->body->widestText() + (count - 1) * spaceLarge);
}

} // namespace gaceta::ui
