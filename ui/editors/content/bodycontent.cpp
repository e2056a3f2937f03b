#include "ui/editors/content/bodycontent.h"

#include "app/text/itemlink.h"
#include "ui/editors/content/blocks.h"
#include "ui/editors/content/bodyfiletaker.h"
#include "ui/editors/pickers/blockpicker.h"
#include "ui/editors/pickers/imagepicker.h"
#include "ui/editors/pickers/linkpicker.h"
#include "ui/editors/tr.h"

#include <QDesktopServices>
#include <QUrl>

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;

BodyContent::BodyContent(const NewsroomContent &content, const LanguageTag &language, QWidget *form)
    : m_content(content)
    , m_language(language)
    , m_form(form)
{
}

QString BodyContent::factText(const QString &reference) const
{
    return chipText(m_content, reference, m_language, m_day);
}

QString BodyContent::blockTitle(const QString &reference) const
{
    return blockName(m_content, reference, m_language);
}

QImage BodyContent::image(const QString &url, int widest) const
{
    const auto link = text::parseItemLink(url.toUtf8());
    const auto id = link && link->kind == ItemKind::Media ? MediaId::parse(link->id) : std::nullopt;
    return id ? m_content.image(*id, widest) : QImage();
}

void BodyContent::askLink(const BodyLink &current, BodyAnswer<BodyLink> answer)
{
    auto *picker = new LinkPicker(m_content, m_language, current, m_form);
    QObject::connect(picker, &LinkPicker::linkPicked, picker, answer);
    picker->open();
}

void BodyContent::askImage(const BodyImage &current, BodyAnswer<BodyImage> answer)
{
    auto *picker = new ImagePicker(m_content, m_language, m_form);
    if (const auto link = text::parseItemLink(current.url.toUtf8()))
        picker->setCurrent(link->id);
    QObject::connect(picker, &Picker::picked, picker, [answer, current](const QString &id) {
        answer({QString::fromUtf8(text::itemLinkText(ItemKind::Media, id)), current.alternative,
                current.title});
    });
    picker->open();
}

void BodyContent::askFact(const QString &current, BodyAnswer<QString> answer)
{
    auto *picker = new Picker(Tr::tr("Choose a statistic"),
                              filtering(factItems(m_content, m_language, m_day)), m_form);
    picker->setEmptySentence(Tr::tr("There is no such statistic."));
    picker->setCurrent(current);
    QObject::connect(picker, &Picker::picked, picker, answer);
    picker->open();
}

void BodyContent::askBlock(const QString &current, BodyAnswer<QString> answer)
{
    auto *picker = new BlockPicker(m_content, m_language, current, m_form);
    QObject::connect(picker, &BlockPicker::blockPicked, picker, answer);
    picker->open();
}

void BodyContent::takeFiles(const QMimeData &data, BodyAnswer<BodyFiles> answer)
{
    auto *taker = new BodyFileTaker(m_content, m_form);
    taker->take(data, std::move(answer));
}

void BodyContent::follow(const QString &target)
{
    if (const auto link = text::parseItemLink(target.toUtf8())) {
        m_follow(link->kind, link->id);
        return;
    }
    const QString kind = target.section(u':', 0, 0).trimmed();
    if (kind == "https"_L1 || kind == "http"_L1 || kind == "mailto"_L1)
        QDesktopServices::openUrl(QUrl(target));
    else if (const auto [itemKind, id] = itemOf(m_content, target); !id.isEmpty())
        m_follow(itemKind, id);
}

} // namespace gaceta::ui
