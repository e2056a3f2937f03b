#include "ui/editors/organisation/themeoptions.h"

#include "app/core/rules.h"
#include "app/site/themes/themelibrary.h"
#include "app/site/themes/themetrouble.h"
#include "ui/editors/form/formparts.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fieldgrid.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;
using site::ThemeOption;
using site::ThemeOptionType;
using namespace Qt::StringLiterals;

namespace {

// In the language of the program; the key where the theme does not say.
QString wordOf(const site::Theme &theme, const QByteArray &key)
{
    const auto language = LanguageTag::parse(QLocale().name().section(u'_', 0, 0));
    const QByteArray word = theme.strings(language.value_or(english())).value("option_" + key);
    return QString::fromUtf8(word.isEmpty() ? key : word);
}

// The accent has a field of its own, for all themes.
bool isOffered(const ThemeOption &option)
{
    return !option.key.startsWith("accent") && !option.key.startsWith("on_accent");
}

QString shownValue(const site::Theme &theme, const ThemeOption &option, const QString &value)
{
    if (option.type == ThemeOptionType::Choice)
        return wordOf(theme, option.key + '_' + value.toUtf8());
    if (option.type == ThemeOptionType::Flag)
        return value == u"true" ? Tr::tr("yes") : Tr::tr("no");
    return value;
}

} // namespace

ThemeOptions::ThemeOptions(QWidget *parent)
    : QWidget(parent)
    , m_trouble(new QLabel(this))
{
    m_trouble->setWordWrap(true);
    m_trouble->setTextFormat(Qt::PlainText);
    setLook(m_trouble, Look::Problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_trouble);
}

void ThemeOptions::show(const QString &theme, const QList<ThemeChoice> &chosen)
{
    m_chosen = chosen;
    if (!std::exchange(m_isMade, true) || theme != m_theme) {
        m_theme = theme;
        m_controls.clear();
        delete m_grid;
        m_grid = new FieldGrid;
        m_grid->setColumnWidth(280);
        m_grid->setEven(true);
        layout()->addWidget(m_grid);
        m_trouble->setText(site::themeTrouble(theme));
        m_trouble->setVisible(!m_trouble->text().isEmpty());
        const Result<site::Theme> read = site::themeNamed(theme);
        m_read = read ? *read : site::Theme();
        for (const ThemeOption &option : m_read.offeredOptions()) {
            if (isOffered(option))
                addField(option);
        }
        setFocusProxy(m_controls.isEmpty() ? nullptr : m_controls.first().second);
    }
    for (const auto &[option, control] : std::as_const(m_controls)) {
        const QSignalBlocker quiet(control);
        const QString value = valueOf(option);
        if (auto *combo = qobject_cast<QComboBox *>(control))
            combo->setCurrentIndex(combo->findData(value));
        else if (auto *number = qobject_cast<QSpinBox *>(control))
            number->setValue(value.toInt());
        else if (auto *flag = qobject_cast<QCheckBox *>(control))
            flag->setChecked(value == u"true");
        else if (auto *line = qobject_cast<QLineEdit *>(control); line && line->text() != value)
            line->setText(value);
    }
}

void ThemeOptions::addField(const ThemeOption &option)
{
    QWidget *control = makeControl(option);
    m_controls.append({option, control});
    if (auto *flag = qobject_cast<QCheckBox *>(control)) {
        keepTranslated(flag, [this, flag, key = option.key] { flag->setText(wordOf(m_read, key)); });
        return m_grid->add(flag);
    }
    FieldWords words{[this, key = option.key] { return wordOf(m_read, key); }, {}};
    if (option.type == ThemeOptionType::Color)
        words.hint = [] { return Tr::tr("Such as #1d4f91."); };
    m_grid->add(wordedBox(control, words));
}

QWidget *ThemeOptions::makeControl(const ThemeOption &option)
{
    switch (option.type) {
    case ThemeOptionType::Choice: {
        QList<ComboChoice> choices;
        for (const QByteArray &choice : option.choices)
            choices.append(
                {QString::fromUtf8(choice),
                 [this, key = QByteArray(option.key + '_' + choice)] { return wordOf(m_read, key); }});
        QComboBox *combo = wordedCombo(choices);
        connect(combo, &QComboBox::currentIndexChanged, this,
                [this, option, combo] { take(option, combo->currentData().toString()); });
        return combo;
    }
    case ThemeOptionType::Number: {
        auto *number = new QSpinBox;
        number->setRange(option.minimum, option.maximum);
        connect(number, &QSpinBox::valueChanged, this,
                [this, option](int value) { take(option, QString::number(value)); });
        return number;
    }
    case ThemeOptionType::Flag: {
        auto *flag = new QCheckBox;
        connect(flag, &QCheckBox::toggled, this,
                [this, option](bool on) { take(option, on ? u"true"_s : u"false"_s); });
        return flag;
    }
    case ThemeOptionType::Color:
    case ThemeOptionType::Text:
        break;
    }
    auto *line = new QLineEdit;
    connect(line, &QLineEdit::textEdited, this,
            [this, option](const QString &text) { take(option, text.trimmed()); });
    return line;
}

void ThemeOptions::take(const ThemeOption &option, const QString &value)
{
    if (!value.isEmpty() && !option.accepts(value.toUtf8()))
        return;
    const QString key = QString::fromUtf8(option.key);
    m_chosen.removeIf([&key](const ThemeChoice &one) { return one.option == key; });
    if (!value.isEmpty() && value.toUtf8() != option.value)
        m_chosen.append({key, value});
    emit edited();
}

QString ThemeOptions::valueOf(const ThemeOption &option) const
{
    for (const ThemeChoice &choice : m_chosen) {
        if (choice.option == QString::fromUtf8(option.key) && option.accepts(choice.value.toUtf8()))
            return choice.value;
    }
    return QString::fromUtf8(option.value);
}

QString ThemeOptions::words(const QString &theme, const QList<ThemeChoice> &chosen)
{
    const Result<site::Theme> read = site::themeNamed(theme);
    QStringList words;
    for (const ThemeOption &option : read ? read->offeredOptions() : QList<ThemeOption>()) {
        for (const ThemeChoice &choice : chosen) {
            if (choice.option == QString::fromUtf8(option.key))
                words.append(wordOf(*read, option.key) + u": "_s +
                             shownValue(*read, option, choice.value));
        }
    }
    return words.join(u", "_s);
}

} // namespace gaceta::ui
