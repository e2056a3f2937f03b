#pragma once
// How VersionedForm folds what the languages share, and asks about former web addresses; included by
// versionedform.h only.

#include "ui/editors/content/formeraddress.h"
#include "ui/editors/versions/versionedform.h"

namespace gaceta::ui {

template <typename T>
Fold *VersionedForm<T>::addDetails(QWidget *fields)
{
    m_details = new Fold(fields, this);
    m_details->setOpen(settings::detailsShown.get(this->context().settings));
    this->content()->addWidget(m_details);
    this->connect(m_details, &Fold::toggled, this,
                  [this](bool open) { settings::detailsShown.set(this->context().settings, open); });
    return m_details;
}

template <typename T>
void VersionedForm<T>::askAboutFormer(VersionColumn *column)
{
    auto *question = new FormerAddress(m_content.newsroom(), this->itemKind(), column->language());
    column->setFormerAddress(question);
    this->connect(question, &FormerAddress::problem, this, &ItemEditor::problem);
    this->connect(this, &ItemEditor::saved, question, &FormerAddress::apply);
}

// Not what the person chose, so it is not remembered.
template <typename T>
void VersionedForm<T>::openDetailsOf(const QWidget *box)
{
    if (!m_details || !box || !m_details->content()->isAncestorOf(box))
        return;
    const QSignalBlocker quiet(m_details);
    m_details->setOpen(true);
}

template <typename T>
void VersionedForm<T>::foldDetailsAgain()
{
    if (!m_details || m_detailsOf == this->item())
        return;
    m_detailsOf = this->item();
    const QSignalBlocker quiet(m_details);
    m_details->setOpen(settings::detailsShown.get(this->context().settings));
}

} // namespace gaceta::ui
