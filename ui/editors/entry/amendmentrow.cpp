#include "ui/editors/entry/amendmentrow.h"

#include "ui/editors/form/controls.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/fields/growingtextedit.h"
#include "ui/widgets/fields/optionaldatetimeedit.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>

namespace gaceta::ui {

using editors::Tr;

QString amendmentKindName(AmendmentKind kind)
{
    switch (kind) {
    case AmendmentKind::Typo:
        return Tr::tr("Typo: readers are not told");
    case AmendmentKind::Update:
        return Tr::tr("Update: something is new");
    case AmendmentKind::Correction:
        return Tr::tr("Correction: something was wrong");
    }
    return {};
}

AmendmentRow::AmendmentRow(const QList<LanguageTag> &languages, const QTimeZone &zone, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_kind(new QComboBox(this))
    , m_time(new OptionalDateTimeEdit(this))
{
    for (const auto &[kind, name] : EnumNames<AmendmentKind>::values)
        m_kind->addItem(QString(), QString::fromLatin1(name));
    m_kind->setMinimumContentsLength(10);
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_time->setZone(zone);
    const int columns = static_cast<int>(qMax<qsizetype>(2, languages.size()));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space);
    grid->addWidget(m_kind, 0, 0);
    grid->addWidget(m_time, 0, 1, 1, columns - 1);
    const auto tell = [this] {
        follow();
        if (!m_showing)
            emit edited();
    };
    for (int i = 0; i < languages.size(); ++i) {
        auto *note = new GrowingTextEdit(this);
        note->setLines(2, 8);
        grid->addWidget(note, 1, i);
        grid->setColumnStretch(i, 1);
        connect(note, &QPlainTextEdit::textChanged, this, tell);
        m_notes.append(note);
    }
    connect(m_kind, &QComboBox::currentIndexChanged, this, tell);
    connect(m_time, &OptionalDateTimeEdit::edited, this, tell);
    setFocusProxy(m_kind);
    keepTranslated(this, [this] { setTexts(); });
}

Amendment AmendmentRow::amendment() const
{
    Amendment amendment;
    amendment.kind =
        enumValue<AmendmentKind>(m_kind->currentData().toString()).value_or(AmendmentKind());
    amendment.time = m_time->moment();
    for (int i = 0; i < m_languages.size(); ++i) {
        if (const QString note = m_notes.at(i)->toPlainText(); !note.isEmpty())
            amendment.notes[m_languages.at(i)] = note;
    }
    return amendment;
}

void AmendmentRow::setAmendment(const Amendment &amendment)
{
    const QScopedValueRollback showing(m_showing, true);
    m_kind->setCurrentIndex(m_kind->findData(QString(enumName(amendment.kind))));
    m_time->setMoment(amendment.time);
    for (int i = 0; i < m_languages.size(); ++i)
        Control<QPlainTextEdit>::show(m_notes.at(i), amendment.notes.value(m_languages.at(i)));
    follow();
}

void AmendmentRow::focusNote()
{
    if (!m_notes.isEmpty())
        m_notes.first()->setFocus(Qt::OtherFocusReason);
}

void AmendmentRow::setTexts()
{
    const QSignalBlocker quiet(m_kind);
    for (int i = 0; i < m_kind->count(); ++i) {
        const auto kind = enumValue<AmendmentKind>(m_kind->itemData(i).toString());
        m_kind->setItemText(i, amendmentKindName(kind.value_or(AmendmentKind())));
    }
    m_kind->setAccessibleName(Tr::tr("Kind of change"));
    m_time->dayEdit()->setAccessibleName(Tr::tr("Day of the change"));
    m_time->timeEdit()->setAccessibleName(Tr::tr("Time of the change"));
    for (int i = 0; i < m_languages.size(); ++i)
        m_notes.at(i)->setAccessibleName(
            Tr::tr("Note, %1", "of a change, language").arg(languageName(m_languages.at(i))));
    follow();
}

// What a note should say depends on the kind.
void AmendmentRow::follow()
{
    const auto kind = enumValue<AmendmentKind>(m_kind->currentData().toString());
    for (int i = 0; i < m_languages.size(); ++i) {
        const QString language = languageName(m_languages.at(i));
        m_notes.at(i)->setPlaceholderText(
            kind == AmendmentKind::Correction
                ? Tr::tr("What was wrong, and what is right, in %1").arg(language)
            : kind == AmendmentKind::Typo ? Tr::tr("A note for the office, in %1").arg(language)
                                          : Tr::tr("What is new, in %1").arg(language));
    }
}

} // namespace gaceta::ui
