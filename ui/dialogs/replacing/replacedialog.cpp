#include "ui/dialogs/replacing/replacedialog.h"

#include "ui/dialogs/replacing/hittree.h"
#include "ui/dialogs/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"
#include "ui/widgets/usualsize.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gaceta::ui {

using dialogs::Tr;

static constexpr int breath = 150; // ms after a key before all texts are looked through

// What to look for; the rest is filled by the job.
struct ReplaceDialog::Search
{
    editing::ReplacementQuery query;
    std::shared_ptr<const Snapshot> content = {};
    QList<editing::TextHit> hits = {};
};

ReplaceDialog::ReplaceDialog(const Subject &subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_words(new QLineEdit(this))
    , m_replacementEdit(new QLineEdit(this))
    , m_matchCase(new QCheckBox(Tr::tr("Capitals count"), this))
    , m_wholeWords(new QCheckBox(Tr::tr("Whole words only"), this))
    , m_keepTranslations(
          new QCheckBox(Tr::tr("The meaning stays the same: translations stay up to date"), this))
    , m_language(new QComboBox(this))
    , m_hits(new HitTree(this))
    , m_told(new QLabel(this))
{
    setWindowTitle(Tr::tr("Find and replace in all texts"));
    m_breath.setSingleShot(true);
    m_breath.setInterval(breath);
    layOut();
    connectAll();
    enter(Stage::Waiting);
}

void ReplaceDialog::layOut()
{
    m_language->addItem(Tr::tr("All languages"));
    for (const LanguageTag &language : m_subject.languages)
        m_language->addItem(languageName(language), language.text());
    m_language->setAccessibleName(Tr::tr("Language"));
    m_wholeWords->setChecked(true);
    m_told->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(Tr::tr("&Find"), m_words);
    form->addRow(Tr::tr("&Replace with"), m_replacementEdit);
    auto *options = new QHBoxLayout;
    options->setSpacing(spaceWide);
    options->addWidget(m_wholeWords);
    options->addWidget(m_matchCase);
    options->addStretch();
    options->addWidget(m_language);
    form->addRow(QString(), options);

    auto *buttons = new QDialogButtonBox(this);
    m_replace = buttons->addButton(Tr::tr("Replace"), QDialogButtonBox::AcceptRole);
    buttons->addButton(Tr::tr("Close"), QDialogButtonBox::RejectRole);
    setLook(m_replace, Look::Primary);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReplaceDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReplaceDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spaceLarge, spaceLarge, spaceLarge, spaceWide);
    column->setSpacing(spaceWide);
    column->addLayout(form);
    column->addWidget(m_told);
    column->addWidget(m_hits, 1);
    column->addWidget(m_keepTranslations);
    column->addWidget(buttons);
    resizeWithinScreen(this, {760, 620});
}

void ReplaceDialog::connectAll()
{
    const auto again = [this] { m_breath.start(); };
    connect(m_words, &QLineEdit::textChanged, this, again);
    connect(m_replacementEdit, &QLineEdit::textChanged, this, again);
    connect(m_matchCase, &QCheckBox::toggled, this, again);
    connect(m_wholeWords, &QCheckBox::toggled, this, again);
    connect(m_language, &QComboBox::currentIndexChanged, this, again);
    connect(&m_breath, &QTimer::timeout, this, &ReplaceDialog::find);
    connect(m_hits, &HitTree::chosenChanged, this, &ReplaceDialog::count);
    connect(m_hits, &HitTree::openWanted, this, [this](const editing::TextHit &hit) {
        emit chosen(hit.kind, hit.item, hit.field.language, hit.field.path.section(u'/', 0, 0));
        QDialog::accept();
    });
    connect(&m_runner, &jobs::JobRunner::finished, this, &ReplaceDialog::finish);
}

editing::ReplacementQuery ReplaceDialog::query() const
{
    editing::ReplacementQuery query{
        {m_words->text(), m_matchCase->isChecked(), m_wholeWords->isChecked()},
        m_replacementEdit->text(),
        {}};
    if (const auto language = LanguageTag::parse(m_language->currentData().toString()))
        query.languages = {*language};
    return query;
}

void ReplaceDialog::find()
{
    if (m_runner.isRunning()) {
        m_findAgain = true;
        m_runner.cancel();
        return;
    }
    m_findAgain = false;
    if (m_words->text().trimmed().isEmpty()) {
        m_hits->show({});
        return enter(Stage::Waiting);
    }
    m_search = std::make_shared<Search>(Search{query()});
    enter(Stage::Finding);
    m_runner.start([file = m_subject.newsroom, search = m_search](jobs::Progress &progress) -> Result<> {
        Result<std::shared_ptr<const Snapshot>> content = editing::readSnapshot(file);
        if (!content)
            return failure(content.error());
        search->content = std::move(*content);
        search->hits = editing::findTexts(*search->content, search->query,
                                          [&progress] { return progress.isCancelled(); });
        return {};
    });
}

void ReplaceDialog::finish(const Result<> &result)
{
    if (m_findAgain)
        return find();
    if (!result) {
        enter(Stage::Waiting);
        m_told->setText(result.error().message);
        return;
    }
    m_hits->show(m_search->hits);
    enter(Stage::Found);
}

void ReplaceDialog::enter(Stage stage)
{
    m_stage = stage;
    if (stage == Stage::Waiting)
        m_told->setText(
            Tr::tr("News, pages, schools, statistics, images and contacts are looked through. "
                   "Web addresses and chips stay as they are."));
    else if (stage == Stage::Finding)
        m_told->setText(Tr::tr("Looking through all texts…"));
    count();
}

void ReplaceDialog::count()
{
    const int places = m_stage == Stage::Found ? int(m_hits->chosen().size()) : 0;
    m_replace->setEnabled(places > 0 && !m_subject.readOnly);
    m_replace->setText(places > 0 ? Tr::tr("Replace %n place(s)", nullptr, places) : Tr::tr("Replace"));
    if (m_stage != Stage::Found)
        return;
    const int all = int(m_search->hits.size());
    if (all == 0)
        m_told->setText(Tr::tr("Nothing was found."));
    else
        m_told->setText(Tr::tr("%1 in %2", "14 places in 6 texts")
                            .arg(Tr::tr("%n place(s)", nullptr, all),
                                 Tr::tr("%n item(s)", nullptr, m_hits->itemCount())));
}

void ReplaceDialog::accept()
{
    // Return in the line of words looks for them at once.
    if (m_breath.isActive()) {
        m_breath.stop();
        return find();
    }
    const QList<editing::TextHit> hits =
        m_stage == Stage::Found ? m_hits->chosen() : QList<editing::TextHit>();
    if (hits.isEmpty() || m_subject.readOnly)
        return;
    emit replaceWanted({m_search->content, m_search->query, hits, m_keepTranslations->isChecked()});
    QDialog::accept();
}

} // namespace gaceta::ui
