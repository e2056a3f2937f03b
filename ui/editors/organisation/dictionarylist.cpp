#include "ui/editors/organisation/dictionarylist.h"

#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/style/icon.h"
#include "ui/widgets/style/look.h"
#include "ui/widgets/style/theme.h"

#include <QComboBox>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int listHeight = 280;

DictionaryList::DictionaryList(editing::Newsroom &newsroom, const QList<LanguageTag> &languages,
                               QWidget *parent)
    : QWidget(parent)
    , m_newsroom(newsroom)
    , m_languages(languages)
    , m_language(new QComboBox(this))
    , m_words(new QListWidget(this))
    , m_line(new QLineEdit(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_removed(new QLabel(this))
    , m_putBack(new QPushButton(this))
{
    for (const LanguageTag &language : languages)
        m_language->addItem(QString(), language.text());
    layOut();
    connect(m_language, &QComboBox::currentIndexChanged, this, &DictionaryList::fill);
    connect(m_words, &QListWidget::itemSelectionChanged, this, &DictionaryList::update);
    connect(m_line, &QLineEdit::textChanged, this, &DictionaryList::update);
    connect(m_line, &QLineEdit::returnPressed, this, &DictionaryList::add);
    connect(m_add, &QPushButton::clicked, this, &DictionaryList::add);
    connect(m_remove, &QPushButton::clicked, this, &DictionaryList::remove);
    connect(m_putBack, &QPushButton::clicked, this, &DictionaryList::putBack);
    connect(&newsroom, &editing::Newsroom::changed, this, [this](const editing::Change &change) {
        if (change.kind == ItemKind::Organisation || change.type == editing::ChangeType::Reloaded)
            fill();
    });
    setTexts();
    fill();
}

void DictionaryList::layOut()
{
    m_words->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_words->setMinimumHeight(listHeight);
    m_words->installEventFilter(this);
    setLook(m_removed, Look::Muted);
    setLook(m_putBack, Look::Quiet);
    for (QPushButton *button : {m_add, m_remove, m_putBack})
        button->setAutoDefault(false);
    m_removed->hide();
    m_putBack->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(space);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_language, 0, 0, Qt::AlignLeft);
    grid->addWidget(m_words, 1, 0);
    grid->addWidget(m_remove, 1, 1, Qt::AlignTop);
    grid->addWidget(m_line, 2, 0);
    grid->addWidget(m_add, 2, 1);
    grid->addWidget(m_removed, 3, 0);
    grid->addWidget(m_putBack, 3, 1);
    setFocusProxy(m_language);
}

void DictionaryList::setTexts()
{
    {
        const QSignalBlocker quiet(m_language);
        for (int i = 0; i < m_language->count(); ++i)
            m_language->setItemText(i, languageName(m_languages.at(i)));
    }
    m_language->setAccessibleName(Tr::tr("Language of the words"));
    m_words->setAccessibleName(Tr::tr("Words of the dictionary"));
    m_line->setPlaceholderText(Tr::tr("A word that is right"));
    m_line->setAccessibleName(Tr::tr("A word to add"));
    m_add->setText(Tr::tr("Add"));
    m_remove->setText(Tr::tr("Remove"));
    m_putBack->setText(Tr::tr("Put back"));
    if (!m_removedWords.isEmpty())
        m_removed->setText(Tr::tr("Removed: %1").arg(m_removedWords.join(u", "_s)));
}

LanguageTag DictionaryList::language() const
{
    return m_languages.value(m_language->currentIndex());
}

QStringList DictionaryList::shownWords() const
{
    QStringList words;
    for (int i = 0; i < m_words->count(); ++i)
        words.append(m_words->item(i)->text());
    return words;
}

void DictionaryList::fill()
{
    m_words->clear();
    for (const DictionaryWord &word : m_newsroom.dictionary().value_or(QList<DictionaryWord>())) {
        if (word.language != language())
            continue;
        auto *item = new QListWidgetItem(word.word, m_words);
        const QString day = QLocale().toString(word.time.toLocalTime().date(), QLocale::ShortFormat);
        item->setToolTip(word.author.isEmpty() ? day
                                               : Tr::tr("%1, %2", "person, day").arg(word.author, day));
    }
    update();
}

void DictionaryList::update()
{
    const bool writable = !m_newsroom.isReadOnly();
    m_line->setEnabled(writable);
    m_add->setEnabled(writable && !m_line->text().trimmed().isEmpty());
    m_remove->setEnabled(writable && !m_words->selectedItems().isEmpty());
}

bool DictionaryList::tell(const Result<> &done)
{
    if (!done)
        emit problem(done.error());
    return done.has_value();
}

void DictionaryList::add()
{
    // One at a time: what stands between spaces is looked at by itself.
    const QStringList words = m_line->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (!tell(m_newsroom.addToDictionary(language(), word)))
            return;
    }
    m_line->clear();
    fill();
}

void DictionaryList::remove()
{
    QStringList words;
    for (const QListWidgetItem *item : m_words->selectedItems())
        words.append(item->text());
    m_removedWords.clear();
    m_removedLanguage = language();
    for (const QString &word : std::as_const(words)) {
        if (tell(m_newsroom.removeFromDictionary(m_removedLanguage, word)))
            m_removedWords.append(word);
    }
    m_removed->setVisible(!m_removedWords.isEmpty());
    m_putBack->setVisible(!m_removedWords.isEmpty());
    setTexts();
    fill();
}

void DictionaryList::putBack()
{
    for (const QString &word : std::exchange(m_removedWords, {}))
        static_cast<void>(tell(m_newsroom.addToDictionary(m_removedLanguage, word)));
    m_removed->hide();
    m_putBack->hide();
    fill();
}

bool DictionaryList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete && m_remove->isEnabled()) {
        remove();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DictionaryList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

} // namespace gaceta::ui
