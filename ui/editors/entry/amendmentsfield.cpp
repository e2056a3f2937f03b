#include "ui/editors/entry/amendmentsfield.h"

#include "ui/editors/entry/amendmentrow.h"
#include "ui/editors/entry/rowsedit.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;

AmendmentsField::AmendmentsField(const QList<LanguageTag> &languages, const QTimeZone &zone,
                                 QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_zone(zone)
    , m_rows(new RowsEdit([this] { return makeRow(); }, this))
    , m_add(new QPushButton(icon(QStringLiteral("plus")), QString(), this))
{
    m_rows->setMovable(false);
    m_rows->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_rows);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, &AmendmentsField::addWanted);
    connect(m_rows, &RowsEdit::removeWanted, this, [this](int row) {
        m_amendments.removeAt(row);
        show();
        m_add->setFocus();
        emit edited();
    });
    keepTranslated(this, [this] {
        m_add->setText(Tr::tr("Correct or update…"));
        m_rows->setRemoveText(Tr::tr("Remove this change from the list"));
    });
}

QWidget *AmendmentsField::makeRow()
{
    auto *row = new AmendmentRow(m_languages, m_zone);
    connect(row, &AmendmentRow::edited, this, [this, row] { change(row); });
    return row;
}

void AmendmentsField::setAmendments(const QList<Amendment> &amendments)
{
    m_amendments = amendments;
    show();
}

void AmendmentsField::show()
{
    const QScopedValueRollback showing(m_showing, true);
    m_rows->setCount(static_cast<int>(m_amendments.size()));
    for (int i = 0; i < m_rows->count(); ++i)
        static_cast<AmendmentRow *>(m_rows->row(i))->setAmendment(m_amendments.at(i));
}

void AmendmentsField::change(const QWidget *changed)
{
    for (int i = 0; i < m_rows->count() && !m_showing; ++i) {
        if (m_rows->row(i) != changed)
            continue;
        m_amendments[i] = static_cast<AmendmentRow *>(m_rows->row(i))->amendment();
        emit edited();
    }
}

void AmendmentsField::add(const QDateTime &time)
{
    m_amendments.append({AmendmentKind::Update, time, {}});
    show();
    emit edited();
    static_cast<AmendmentRow *>(m_rows->row(m_rows->count() - 1))->focusNote();
}

QString amendmentsSummary(const QList<Amendment> &amendments, const QTimeZone &zone)
{
    const auto seen = std::find_if(amendments.rbegin(), amendments.rend(), [](const Amendment &each) {
        return each.kind != AmendmentKind::Typo;
    });
    if (seen == amendments.rend())
        return Tr::tr("None that readers are told of");
    const QString day = shortDay(seen->time.toTimeZone(zone).date());
    return seen->kind == AmendmentKind::Correction ? Tr::tr("Corrected on %1").arg(day)
                                                   : Tr::tr("Updated on %1").arg(day);
}

QString amendmentsText(const QList<Amendment> &amendments, const QTimeZone &zone)
{
    QStringList lines;
    for (const Amendment &each : amendments) {
        QStringList line{amendmentKindName(each.kind), shortDay(each.time.toTimeZone(zone).date())};
        for (const auto &[language, note] : each.notes)
            line.append(note);
        lines.append(line.join(QStringLiteral(" · ")));
    }
    return lines.join(u'\n');
}

} // namespace gaceta::ui
