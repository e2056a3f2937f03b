#include "ui/editors/pickers/linkpicker.h"

#include "app/core/rules.h"
#include "app/text/itemlink.h"
#include "ui/editors/tr.h"
#include "ui/models/names.h"
#include "ui/widgets/searchline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

static constexpr int mostHits = 30;

QString meantAddress(const QString &words)
{
    static const QRegularExpression host(u"^[\\w-]+(\\.[\\w-]+)+(/\\S*)?$"_s);
    const QString typed = words.trimmed();
    if (isWebAddress(typed) || typed.startsWith("tel:"_L1) || typed.startsWith("mailto:"_L1))
        return typed;
    if (isEmailAddress(typed))
        return u"mailto:"_s + typed;
    if (const QString whole = u"https://"_s + typed; host.match(typed).hasMatch() && isWebAddress(whole))
        return whole;
    return {};
}

static bool canBeLinked(ItemKind kind)
{
    return kind == ItemKind::Entry || kind == ItemKind::Page || kind == ItemKind::School ||
           kind == ItemKind::SchoolList || kind == ItemKind::Media;
}

static PickItem itemFor(ItemKind kind, const QString &id, const QString &title, const QString &detail)
{
    return {QString::fromUtf8(text::itemLinkText(kind, id)),
            title.isEmpty() ? untitled() : title,
            detail.isEmpty() ? kindName(kind) : detail,
            iconName(kind),
            {}};
}

// Before anything is typed: what was worked on lately, then the pages.
static QList<PickItem> likely(const NewsroomContent &content, const LanguageTag &language)
{
    QList<PickItem> items;
    const auto entries = content.newsroom().entries({}, storage::EntryOrder::LastChanged, {}, 12);
    for (const storage::EntryRow &row : entries ? entries->rows : QList<storage::EntryRow>{})
        items.append(itemFor(ItemKind::Entry, row.id.text(),
                             content.text(row.texts, &storage::EntryRowText::title, language), {}));
    for (const Page &page : content.pages())
        items.append(itemFor(ItemKind::Page, page.id.text(),
                             content.text(page.texts, &LanguageVersion::title, language), {}));
    return items;
}

static QList<PickItem> found(const NewsroomContent &content, const QString &words)
{
    QList<PickItem> items;
    if (const QString address = meantAddress(words); !address.isEmpty())
        items.append({address, address, Tr::tr("Web address"), u"external"_s, {}});
    QSet<QString> seen;
    const auto hits = content.newsroom().search(words, mostHits);
    for (const storage::SearchHit &hit : hits ? *hits : QList<storage::SearchHit>{}) {
        if (!canBeLinked(hit.kind) || seen.contains(hit.item))
            continue;
        seen.insert(hit.item);
        items.append(itemFor(hit.kind, hit.item, hit.title, {}));
    }
    return items;
}

LinkPicker::LinkPicker(const NewsroomContent &content, const LanguageTag &language,
                       const BodyLink &current, QWidget *parent)
    : Picker(
          Tr::tr("Link"),
          [&content, language](const QString &words) {
              return words.trimmed().isEmpty() ? likely(content, language) : found(content, words);
          },
          parent)
    , m_content(content)
    , m_language(language)
    , m_start(current)
    , m_text(new QLineEdit(this))
{
    setEmptySentence(Tr::tr("Nothing fits. Paste a web address, or search with other words."));
    searchLine()->setPlaceholderText(Tr::tr("Web address, or words to search the newsroom with"));
    searchLine()->setAccessibleName(searchLine()->placeholderText());
    makeText(current.text);
    if (!current.url.isEmpty()) {
        auto *remove = new QPushButton(Tr::tr("Remove link"), this);
        addButton(remove);
        connect(remove, &QPushButton::clicked, this, [this] {
            emit linkPicked({{}, m_start.text, {}});
            accept();
        });
        if (!meantAddress(current.url).isEmpty()) {
            searchLine()->setWords(current.url);
            searchLine()->selectAll();
        }
        setCurrent(current.url);
    }
    connect(this, &Picker::picked, this, [this](const QString &url) {
        const QString shown = m_text->text().trimmed();
        emit linkPicked({url, shown.isEmpty() ? currentTitle() : shown, m_start.title});
    });
}

void LinkPicker::makeText(const QString &text)
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(Tr::tr("What the reader sees"), box);
    label->setBuddy(m_text);
    m_text->setAccessibleName(label->text());
    m_text->setText(text);
    column->addWidget(label);
    column->addWidget(m_text);
    addExtra(box);
}

} // namespace gaceta::ui
