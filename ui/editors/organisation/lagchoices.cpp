#include "ui/editors/organisation/lagchoices.h"

#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

namespace {

QString lagName(TranslationLag lag)
{
    switch (lag) {
    case TranslationLag::ByItself:
        return Tr::tr("Each language when it is ready");
    case TranslationLag::Hold:
        return Tr::tr("Wait until all languages are ready");
    case TranslationLag::Notice:
        return Tr::tr("At once, with the original and a notice");
    case TranslationLag::KeepOld:
        return Tr::tr("Keep the old translation, with the date");
    }
    return {};
}

QString lagHint(TranslationLag lag)
{
    switch (lag) {
    case TranslationLag::ByItself:
        return Tr::tr("What is not translated follows the newsroom's usual choice.");
    case TranslationLag::Hold:
        return Tr::tr("No language goes out before every language may.");
    case TranslationLag::Notice:
        return Tr::tr("Readers see the original where there is no translation, and are told so.");
    case TranslationLag::KeepOld:
        return Tr::tr("Readers are told since when the translation is being updated. Without a "
                      "translation, it is left out.");
    }
    return {};
}

QString nameOf(std::optional<EntryKind> kind)
{
    return kind ? kindName(*kind) : Tr::tr("Pages of the organization");
}

} // namespace

LagChoices::LagChoices(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spaceWide);
    grid->setVerticalSpacing(spaceTiny);
    grid->setColumnStretch(1, 1);
    for (const auto &[kind, name] : EnumNames<EntryKind>::values)
        addRow(kind);
    addRow({});
    setFocusProxy(m_rows.first().lag);
    keepTranslated(this, [this] { setTexts(); });
}

void LagChoices::addRow(std::optional<EntryKind> kind)
{
    const Row row{kind, new QLabel(this), new QComboBox(this)};
    for (const auto &[lag, name] : EnumNames<TranslationLag>::values)
        row.lag->addItem(QString(), QLatin1String(name));
    row.name->setBuddy(row.lag);
    row.lag->setFocusPolicy(Qt::StrongFocus);
    auto *grid = static_cast<QGridLayout *>(layout());
    const int line = grid->rowCount();
    grid->addWidget(row.name, line, 0);
    grid->addWidget(row.lag, line, 1);
    connect(row.lag, &QComboBox::activated, this, &LagChoices::edited);
    m_rows.append(row);
}

void LagChoices::setTexts()
{
    for (const Row &row : std::as_const(m_rows)) {
        row.name->setText(nameOf(row.kind));
        row.lag->setAccessibleName(nameOf(row.kind));
        int index = 0;
        for (const auto &[lag, name] : EnumNames<TranslationLag>::values) {
            row.lag->setItemText(index, lagName(lag));
            row.lag->setItemData(index++, lagHint(lag), Qt::ToolTipRole);
        }
    }
}

QList<LagChoice> LagChoices::choices() const
{
    QList<LagChoice> choices;
    for (const Row &row : m_rows) {
        const auto lag = enumValue<TranslationLag>(row.lag->currentData().toString());
        if (lag && *lag != TranslationLag::ByItself)
            choices.append({row.kind, *lag});
    }
    return choices;
}

void LagChoices::setChoices(const QList<LagChoice> &choices)
{
    for (const Row &row : std::as_const(m_rows)) {
        TranslationLag lag = TranslationLag::ByItself;
        for (const LagChoice &choice : choices) {
            if (choice.kind == row.kind)
                lag = choice.lag;
        }
        row.lag->setCurrentIndex(row.lag->findData(QString(enumName(lag))));
    }
}

QString LagChoices::words(const QList<LagChoice> &choices)
{
    QStringList lines;
    for (const LagChoice &choice : choices)
        lines.append(nameOf(choice.kind) + u": "_s + lagName(choice.lag));
    return lines.join(u'\n');
}

} // namespace gaceta::ui
