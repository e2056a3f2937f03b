// The colour of the organisation, in its form.

#include "app/core/contrast.h"
#include "app/core/rules.h"
#include "ui/editors/organisation/brandsample.h"
#include "ui/editors/organisation/organisationeditor.h"
#include "ui/editors/tr.h"
#include "ui/widgets/style/theme.h"

#include <QAction>
#include <QColorDialog>
#include <QPainter>
#include <QPushButton>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;
using Record = OrganisationRecord;

static const QString white = u"#ffffff"_s;

// The color as a filled circle, so that a pale one is seen too.
static QIcon swatch(const QColor &color, const QColor &border)
{
    QPixmap pixmap(64, 64);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(border, 4));
    painter.setBrush(color.isValid() ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(6, 6, 52, 52));
    return QIcon(pixmap);
}

void OrganisationEditor::valueChanged()
{
    const QString color = value().accentColor;
    const bool known = isHexColor(color);
    const bool reads = known && isReadable(color, {white});
    if (!known)
        m_accent->setHint(Tr::tr("Such as #1d4f91; empty: the theme's own."));
    else if (reads)
        m_accent->setHint(
            Tr::tr("Reads well: its contrast on white is %1 to 1.").arg(contrastText(color)));
    else
        m_accent->setHint(
            Tr::tr("Its contrast on white is %1 to 1; text needs 4.5 to 1. The site shows a "
                   "darker one.")
                .arg(contrastText(color)));
    const QColor border = themeColors(palette()).fieldBorder;
    m_swatch->setIcon(swatch(known ? QColor(color) : QColor(), border));
    const QString better = known ? darkenedFor(color.toLower(), {white}) : color;
    m_suggestion->setText(Tr::tr("Use %1, the nearest that reads well").arg(better));
    m_suggestion->setIcon(swatch(QColor(better), border));
    m_suggestion->setVisible(known && !reads);
    m_sample->setColor(color);
    showThemeOptions(value());
}

void OrganisationEditor::addBrand()
{
    FieldGrid *grid = fields();
    auto *line = new QLineEdit;
    m_accent =
        put(grid, "accentColor", line, part(static_cast<QString Record::*>(&Organisation::accentColor)),
            {[] { return Tr::tr("Accent color"); }, {}});
    m_swatch = line->addAction(QIcon(), QLineEdit::TrailingPosition);
    keepTranslated(line, [this] { m_swatch->setToolTip(Tr::tr("Choose a color…")); });
    connect(m_swatch, &QAction::triggered, this, [this, line] {
        auto *dialog = new QColorDialog(QColor(line->text()), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QColorDialog::colorSelected, line, [line](const QColor &color) {
            line->selectAll();
            line->insert(color.name());
        });
        dialog->open();
    });
    m_sample = new BrandSample;
    m_suggestion = new QPushButton;
    m_suggestion->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_suggestion);
    row->addStretch(1);
    content()->addLayout(row);
    content()->addWidget(m_sample);
    connect(m_suggestion, &QPushButton::clicked, line, [this, line] {
        line->selectAll();
        line->insert(darkenedFor(value().accentColor.toLower(), {white}));
        line->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace gaceta::ui
