#include "ui/dialogs/newnewsroomdialog.h"

#include "app/core/slug.h"
#include "ui/dialogs/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>

namespace gaceta::ui {

using dialogs::Tr;
using namespace Qt::StringLiterals;

NewNewsroomDialog::NewNewsroomDialog(const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_folder(folder)
    , m_name(new QLineEdit(this))
    , m_first(new QComboBox(this))
    , m_second(new QCheckBox(this))
    , m_timeZone(new QComboBox(this))
    , m_path(new QLineEdit(this))
    , m_choose(new QPushButton(Tr::tr("Choose…"), this))
    , m_problem(new QLabel(this))
{
    setWindowTitle(Tr::tr("New newsroom"));
    for (const LanguageTag &language : {english(), spanish()})
        m_first->addItem(languageName(language), language.text());
    m_second->setChecked(true);
    fillTimeZones();
    layOut();
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        followName();
        update();
    });
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_pathFollows = false;
        update();
    });
    connect(m_first, &QComboBox::currentIndexChanged, this, &NewNewsroomDialog::update);
    connect(m_choose, &QPushButton::clicked, this, &NewNewsroomDialog::chooseFile);
    followName();
    update();
}

void NewNewsroomDialog::fillTimeZones()
{
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            m_timeZone->addItem(QString::fromLatin1(id));
    }
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    const QString shown = m_timeZone->findText(here) >= 0 ? here : u"America/Los_Angeles"_s;
    m_timeZone->setEditable(true);
    m_timeZone->setInsertPolicy(QComboBox::NoInsert);
    m_timeZone->completer()->setFilterMode(Qt::MatchContains);
    m_timeZone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_timeZone->setCurrentText(shown);
    connect(m_timeZone, &QComboBox::currentTextChanged, this, &NewNewsroomDialog::update);
}

void NewNewsroomDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_create = buttons->addButton(Tr::tr("Create"), QDialogButtonBox::AcceptRole);
    m_create->setDefault(true);
    setLook(m_create, Look::Primary);
    setLook(m_problem, Look::Problem);
    m_problem->setWordWrap(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *file = new QHBoxLayout;
    file->setSpacing(space);
    file->addWidget(m_path, 1);
    file->addWidget(m_choose);
    m_choose->setAccessibleName(Tr::tr("Choose the file"));
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(spaceWide);
    form->setVerticalSpacing(space + spaceTiny);
    const auto add = [&](const QString &text, QWidget *field) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        form->addRow(label, field);
    };
    add(Tr::tr("&Organization"), m_name);
    add(Tr::tr("News is first written in"), m_first);
    form->addRow(QString(), m_second);
    add(Tr::tr("&Time zone"), m_timeZone);
    auto *label = new QLabel(Tr::tr("&File"), this);
    label->setBuddy(m_path);
    form->addRow(label, file);
    form->addRow(QString(), m_problem);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    column->setSpacing(spaceLarge);
    column->addLayout(form);
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(560);
}

Organisation NewNewsroomDialog::organisation() const
{
    Organisation organisation;
    const LanguageTag first = m_first->currentIndex() == 0 ? english() : spanish();
    organisation.languages = {first};
    if (m_second->isChecked())
        organisation.languages.append(first == english() ? spanish() : english());
    organisation.timeZone = m_timeZone->currentText();
    for (const LanguageTag &language : organisation.languages)
        organisation.texts[language].name = m_name->text().simplified();
    return organisation;
}

QString NewNewsroomDialog::path() const
{
    const QString typed = m_path->text().trimmed();
    if (typed.isEmpty())
        return {};
    const QString absolute = QDir(m_folder).absoluteFilePath(typed);
    return absolute.endsWith(u".gaceta"_s) ? absolute : absolute + u".gaceta"_s;
}

void NewNewsroomDialog::followName()
{
    if (!m_pathFollows)
        return;
    const QString slug = slugFromTitle(m_name->text());
    m_path->setText(QDir(m_folder).filePath((slug.isEmpty() ? u"newsroom"_s : slug) + u".gaceta"_s));
}

void NewNewsroomDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, Tr::tr("Where should the newsroom be kept?"), m_folder,
                                   Tr::tr("Newsrooms (*.gaceta)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"gaceta"_s);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->selectFile(QFileInfo(path()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_pathFollows = false;
        m_path->setText(file);
        update();
    });
    dialog->open();
}

void NewNewsroomDialog::update()
{
    const LanguageTag other = m_first->currentIndex() == 0 ? spanish() : english();
    m_second->setText(Tr::tr("and translated into %1").arg(languageName(other)));
    const bool zoneKnown = QTimeZone(m_timeZone->currentText().toLatin1()).isValid();
    QString problem;
    if (!zoneKnown)
        problem = Tr::tr("Choose a time zone from the list.");
    else if (QFileInfo::exists(path()))
        problem = Tr::tr("There is a file of this name already. Choose another name.");
    m_problem->setText(problem);
    m_create->setEnabled(problem.isEmpty() && !path().isEmpty() && !m_name->text().trimmed().isEmpty());
}

} // namespace gaceta::ui
