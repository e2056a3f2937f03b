#include "ui/editors/media/picturetextdialog.h"

#include "ui/editors/content/newsroomcontent.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/fieldbox.h"
#include "ui/widgets/fields/growingtextedit.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;

static constexpr int pictureWidth = 180;
static constexpr int mostHeight = 600;
static constexpr int rowHeight = 250;
static constexpr int aroundRows = 150;

PictureTextDialog::PictureTextDialog(const NewsroomContent &content, const QList<Media> &media,
                                     QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(media.size() == 1 ? Tr::tr("What does the picture show?")
                                     : Tr::tr("What do the pictures show?"));
    auto *why = new QLabel(Tr::tr("People who cannot see a picture hear these words instead. They are "
                                  "kept with it, for every text that shows it."));
    why->setWordWrap(true);
    setLook(why, Look::Muted);
    auto *rows = new QWidget;
    auto *list = new QVBoxLayout(rows);
    list->setContentsMargins(0, 0, space, 0);
    list->setSpacing(spaceLarge);
    for (const Media &each : media)
        list->addWidget(makeRow(content, each));
    list->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(rows);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox;
    auto *put = buttons->addButton(Tr::tr("Put into the text"), QDialogButtonBox::AcceptRole);
    buttons->addButton(Tr::tr("Cancel"), QDialogButtonBox::RejectRole);
    setLook(put, Look::Primary);
    put->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(spaceWide);
    column->addWidget(why);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    resize(620, std::min(mostHeight, aroundRows + rowHeight * static_cast<int>(media.size())));
    if (!m_rows.isEmpty() && !m_rows.first().texts.isEmpty())
        m_rows.first().texts.first()->setFocus();
}

QWidget *PictureTextDialog::makeRow(const NewsroomContent &content, const Media &media)
{
    auto *row = new QWidget;
    auto *picture = new QLabel;
    picture->setPixmap(QPixmap::fromImage(content.image(media.id, pictureWidth)));
    picture->setAlignment(Qt::AlignTop | Qt::AlignHCenter);
    picture->setFixedWidth(pictureWidth);
    auto *name = new QLabel(fontMetrics().elidedText(media.fileName, Qt::ElideMiddle, pictureWidth));
    name->setToolTip(media.fileName);
    setLook(name, Look::Muted);
    auto *left = new QVBoxLayout;
    left->addWidget(picture);
    left->addWidget(name);
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space);
    Row kept{media, {}, new QCheckBox(Tr::tr("Decorative: it says nothing a reader would miss"))};
    for (const LanguageTag &language : content.organisation().languages) {
        auto *text = new GrowingTextEdit;
        text->setLines(2, 4);
        text->setPlainText(media.texts.value(language).alt);
        auto *box = new FieldBox(text);
        box->setName(languageName(language));
        box->setSubject(media.fileName);
        right->addWidget(box);
        kept.texts.insert(language, text);
        connect(kept.decorative, &QCheckBox::toggled, box, &QWidget::setDisabled);
    }
    kept.decorative->setChecked(media.decorative);
    right->addWidget(kept.decorative);
    right->addStretch(1);
    auto *both = new QHBoxLayout(row);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(spaceWide);
    both->addLayout(left);
    both->addLayout(right, 1);
    m_rows.append(kept);
    return row;
}

QList<Media> PictureTextDialog::media() const
{
    QList<Media> result;
    for (const Row &row : m_rows) {
        Media media = row.media;
        media.decorative = row.decorative->isChecked();
        for (auto text = row.texts.cbegin(); text != row.texts.cend() && !media.decorative; ++text) {
            const QString alt = text.value()->toPlainText().simplified();
            if (alt != media.texts.value(text.key()).alt)
                media.texts[text.key()].alt = alt;
        }
        result.append(media);
    }
    return result;
}

} // namespace gaceta::ui
