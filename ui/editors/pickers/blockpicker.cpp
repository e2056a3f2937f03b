#include "ui/editors/pickers/blockpicker.h"

#include "ui/editors/content/blocks.h"
#include "ui/editors/tr.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

BlockPicker::BlockPicker(const NewsroomContent &content, const LanguageTag &language,
                         const QString &current, QWidget *parent)
    : Picker(Tr::tr("Choose a list"), filtering(blockItems(content, language)), parent)
    , m_count(new QSpinBox(this))
{
    m_count->setRange(1, 20);
    m_count->setValue(3);
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(Tr::tr("How many news entries"), row);
    label->setBuddy(m_count);
    m_count->setAccessibleName(label->text());
    line->addWidget(label, 1);
    line->addWidget(m_count);
    addExtra(row);
    setEmptySentence(Tr::tr("There is no such list."));
    QString shown = current;
    if (current.startsWith("news:"_L1)) {
        const int count = current.section(u' ', 1).toInt();
        m_count->setValue(count > 0 ? count : 3);
        shown = current.section(u' ', 0, 0) + u" 3"_s;
    }
    setCurrent(shown);
    connect(this, &Picker::picked, this, [this](const QString &key) {
        const bool isNews = key.startsWith("news:"_L1);
        emit blockPicked(isNews ? key.section(u' ', 0, 0) + u' ' + QString::number(m_count->value())
                                : key);
    });
}

} // namespace gaceta::ui
