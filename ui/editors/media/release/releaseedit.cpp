#include "ui/editors/media/release/releaseedit.h"

#include "ui/editors/form/formparts.h"
#include "ui/editors/media/release/personedit.h"
#include "ui/editors/tr.h"
#include "ui/models/releasenames.h"
#include "ui/widgets/keeptranslated.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

ReleaseEdit::ReleaseEdit(QWidget *parent)
    : QWidget(parent)
    , m_shown(enumCombo<PeopleShown>([](PeopleShown shown) { return peopleName(shown); }))
    , m_cards(new QVBoxLayout)
    , m_add(new QPushButton(icon(u"plus"_s), QString(), this))
{
    setFocusProxy(m_shown);
    m_shown->setParent(this);
    m_cards->setSpacing(space);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space);
    column->addWidget(m_shown);
    column->addLayout(m_cards);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    keepTranslated(m_add, [this] {
        m_shown->setAccessibleName(Tr::tr("Who can be recognized"));
        m_add->setText(Tr::tr("Add a person or group"));
    });
    connect(m_shown, &QComboBox::currentIndexChanged, this, [this] {
        const bool some = release().shown == PeopleShown::Some;
        if (some && m_people.isEmpty())
            return addPerson();
        follow();
        emit edited();
    });
    connect(m_add, &QPushButton::clicked, this, &ReleaseEdit::addPerson);
    follow();
}

PhotoRelease ReleaseEdit::release() const
{
    PhotoRelease release;
    release.shown =
        enumValue<PeopleShown>(m_shown->currentData().toString()).value_or(PeopleShown::NotSaid);
    // Those who were entered stay in the form while something else is chosen, but do not count.
    if (release.shown != PeopleShown::Some)
        return release;
    for (const PersonEdit *card : m_people)
        release.people.append(card->person());
    return release;
}

void ReleaseEdit::setRelease(const PhotoRelease &release)
{
    if (this->release() == release)
        return;
    const QSignalBlocker quiet(m_shown);
    m_shown->setCurrentIndex(m_shown->findData(QString(enumName(release.shown))));
    while (m_people.size() > release.people.size())
        delete m_people.takeLast();
    for (qsizetype i = 0; i < release.people.size(); ++i)
        (i < m_people.size() ? m_people.at(i) : addCard())->setPerson(release.people.at(i));
    follow();
}

PersonEdit *ReleaseEdit::addCard()
{
    auto *card = new PersonEdit(this);
    m_people.append(card);
    m_cards->addWidget(card);
    connect(card, &PersonEdit::edited, this, &ReleaseEdit::edited);
    connect(card, &PersonEdit::removeWanted, this, [this, card] { remove(card); });
    return card;
}

void ReleaseEdit::remove(PersonEdit *card)
{
    m_people.removeOne(card);
    card->hide();
    card->deleteLater();
    m_add->setFocus(Qt::OtherFocusReason);
    emit edited();
}

// What most forms ask for is ticked; what was not allowed is taken out.
void ReleaseEdit::addPerson()
{
    PersonRelease person;
    for (const auto &[use, name] : EnumNames<ReleaseUse>::values)
        person.uses.append(use);
    PersonEdit *card = addCard();
    card->setPerson(person);
    follow();
    card->setFocus(Qt::OtherFocusReason);
    emit edited();
}

void ReleaseEdit::follow()
{
    const bool some = enumValue<PeopleShown>(m_shown->currentData().toString()) == PeopleShown::Some;
    for (PersonEdit *card : std::as_const(m_people))
        card->setVisible(some);
    m_add->setVisible(some);
}

} // namespace gaceta::ui
