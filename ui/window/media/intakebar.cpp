#include "ui/window/media/intakebar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/window/tr.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace gaceta::ui {

using window::Tr;

IntakeBar::IntakeBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_bar(new QProgressBar(this))
    , m_cancel(new QPushButton(this))
{
    setLook(this, Look::Band);
    m_bar->setTextVisible(false);
    auto *column = new QVBoxLayout;
    column->setSpacing(spaceTiny);
    column->addWidget(m_text);
    column->addWidget(m_bar);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(spaceWide, space, spaceWide, space);
    row->setSpacing(space);
    row->addLayout(column, 1);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, &IntakeBar::cancelled);
    keepTranslated(this, [this] {
        m_cancel->setText(Tr::tr("Stop"));
        m_bar->setAccessibleName(Tr::tr("Files that were added"));
    });
    hide();
}

void IntakeBar::tell(int done, int all, const QString &fileName)
{
    m_bar->setRange(0, all);
    m_bar->setValue(done);
    const QLocale locale;
    m_text->setWhole(
        Tr::tr("Adding %1 of %2: %3").arg(locale.toString(done + 1), locale.toString(all), fileName));
    setVisible(true);
}

} // namespace gaceta::ui
