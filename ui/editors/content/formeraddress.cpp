#include "ui/editors/content/formeraddress.h"

#include "ui/editors/tr.h"
#include "ui/widgets/keeptranslated.h"

namespace gaceta::ui {

using editors::Tr;

FormerAddress::FormerAddress(editing::Newsroom &newsroom, ItemKind kind, const LanguageTag &language,
                             QWidget *parent)
    : QCheckBox(parent)
    , m_newsroom(newsroom)
    , m_kind(kind)
    , m_language(language)
{
    setChecked(true);
    hide();
    connect(this, &QCheckBox::clicked, this, &FormerAddress::apply);
    keepTranslated(this, [this] { dress(); });
}

void FormerAddress::start(const QString &item, const QString &slug)
{
    if (item == m_item && (!m_former.isEmpty() || slug.isEmpty()))
        return;
    m_item = item;
    m_former = m_now = slug;
    m_known.clear();
    if (!slug.isEmpty())
        m_known = m_newsroom.formerAddresses(m_kind, item, m_language).value_or(QStringList());
    setChecked(true);
    dress();
}

void FormerAddress::follow(const QString &slug)
{
    if (slug == m_now)
        return;
    m_now = slug;
    dress();
}

void FormerAddress::dress()
{
    setText(Tr::tr("Lead visitors from “%1” to the new address").arg(m_former));
    setToolTip(Tr::tr("Links that others have set go on working."));
    setVisible(!m_former.isEmpty() && m_now != m_former);
}

void FormerAddress::apply()
{
    if (m_former.isEmpty())
        return;
    QStringList wanted = m_known;
    if (m_now != m_former && isChecked())
        wanted.append(m_former);
    wanted.removeAll(m_now);
    wanted.removeDuplicates();
    const Result<> done = m_newsroom.setFormerAddresses(m_kind, m_item, m_language, wanted);
    if (!done)
        emit problem(done.error());
}

} // namespace gaceta::ui
