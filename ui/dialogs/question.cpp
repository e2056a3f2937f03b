#include "ui/dialogs/question.h"

#include "ui/dialogs/tr.h"
#include "ui/widgets/style/look.h"

#include <QMessageBox>
#include <QPushButton>

namespace gaceta::ui {

void ask(QWidget *parent, const Question &question, const std::function<void()> &yes)
{
    auto *box = new QMessageBox(QMessageBox::Question, question.title, question.title,
                                QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.sentence);
    QPushButton *agree = box->addButton(question.agree, QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(dialogs::Tr::tr("Cancel"), QMessageBox::RejectRole);
    setLook(agree, Look::Danger);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(agree, &QPushButton::clicked, box, yes);
    box->open();
}

} // namespace gaceta::ui
