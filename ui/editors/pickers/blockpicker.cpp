#include "ui/editors/pickers/blockpicker.h"

#include "ui/editors/content/blockpreview.h"
#include "ui/editors/content/blocks.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/usualsize.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int linesShown = 6;

BlockPicker::BlockPicker(const NewsroomContent &content, const LanguageTag &language,
                         const QString &current, QWidget *parent)
    : Picker(Tr::tr("Choose a list"), filtering(blockItems(content, language)), parent)
    , m_content(content)
    , m_language(language)
    , m_count(new QSpinBox(this))
    , m_countRow(new QWidget(this))
    , m_preview(new QLabel(this))
{
    m_count->setRange(1, 20);
    m_count->setValue(3);
    auto *line = new QHBoxLayout(m_countRow);
    line->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(Tr::tr("How many news entries"), m_countRow);
    label->setBuddy(m_count);
    m_count->setAccessibleName(label->text());
    line->addWidget(label, 1);
    line->addWidget(m_count);
    addExtra(m_countRow);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop);
    m_preview->setMargin(space);
    m_preview->setMinimumHeight((linesShown + 2) * fontMetrics().lineSpacing() + 2 * space);
    setLook(m_preview, Look::Card);
    addExtra(m_preview);
    resizeWithinScreen(this, {width(), height() + m_preview->minimumHeight()});
    setEmptySentence(Tr::tr("There is no such list."));
    QString shown = current;
    if (current.startsWith("news:"_L1)) {
        const int count = current.section(u' ', 1).toInt();
        m_count->setValue(count > 0 ? count : 3);
        shown = current.section(u' ', 0, 0) + u" 3"_s;
    }
    connect(this, &Picker::currentChanged, this, &BlockPicker::preview);
    connect(m_count, &QSpinBox::valueChanged, this, &BlockPicker::preview);
    setCurrent(shown);
    preview();
    connect(this, &Picker::picked, this,
            [this](const QString &key) { emit blockPicked(reference(key)); });
}

QString BlockPicker::reference(const QString &key) const
{
    return key.startsWith("news:"_L1)
               ? key.section(u' ', 0, 0) + u' ' + QString::number(m_count->value())
               : key;
}

// As it will be printed, while one goes through the list.
void BlockPicker::preview()
{
    m_countRow->setVisible(current().startsWith("news:"_L1));
    QStringList lines = blockPreview(m_content, reference(current()), m_language);
    const int more = static_cast<int>(lines.size()) - linesShown;
    const QString head = Tr::tr("It will print, in %1:").arg(languageName(m_language));
    if (lines.isEmpty())
        lines.append(Tr::tr("Nothing yet: there is nothing public in it."));
    else if (more > 0)
        lines = lines.first(linesShown) << Tr::tr("and %n more", nullptr, more);
    m_preview->setText(head + u'\n' + lines.join(u'\n'));
    m_preview->setAccessibleName(m_preview->text());
}

} // namespace gaceta::ui
