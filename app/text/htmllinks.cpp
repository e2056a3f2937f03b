// The links and images of HtmlWriter.

#include "app/text/htmlwriter.h"

#include "app/text/address.h"
#include "app/text/itemlink.h"
#include "app/text/plaintree.h"

#include <cmark-gfm/node.h>

namespace gaceta::text {

HtmlWriter::Inside HtmlWriter::enterLink(const cmark_node *node)
{
    const QByteArrayView address = urlOf(node);
    switch (addressForm(address)) {
    case AddressForm::Item:
        openItemLink(address, titleOf(node));
        break;
    case AddressForm::External:
        openLink(address.startsWith("http") ? address.toByteArray()
                                            : m_resolver.relativeAddress(address),
                 titleOf(node), " rel=\"noopener\"");
        break;
    case AddressForm::Contact:
        openLink(address, titleOf(node), {});
        break;
    case AddressForm::Local:
        openLink(m_resolver.relativeAddress(address), titleOf(node), {});
        break;
    case AddressForm::Refused:
        m_resolver.unusable(Unusable::RefusedLink, address);
        break;
    }
    // A link without words cannot be followed by those who hear the page.
    if (m_linkOpen && !node->first_child)
        appendEscaped(address, m_out);
    return Inside::Descend;
}

void HtmlWriter::openItemLink(QByteArrayView address, QByteArrayView title)
{
    const auto link = parseItemLink(address);
    QByteArray target = link ? m_resolver.address(link->kind, link->id) : QByteArray();
    if (target.isEmpty()) {
        m_resolver.unusable(Unusable::DeadLink, address);
        return;
    }
    if (!link->fragment.isEmpty())
        target += '#' + link->fragment;
    openLink(target, title, {});
}

void HtmlWriter::openLink(QByteArrayView address, QByteArrayView title, QByteArrayView attributes)
{
    tag("<a href=\"");
    appendEscapedAddress(address, m_out);
    m_out.append('"');
    if (!title.isEmpty()) {
        tag(" title=\"");
        appendEscaped(title, m_out);
        m_out.append('"');
    }
    m_out.append(attributes);
    m_out.append('>');
    m_linkOpen = true;
}

void HtmlWriter::writeImage(const cmark_node *node, ImagePlace place)
{
    QByteArray alt;
    appendLine(node, alt);
    QByteArray caption;
    appendWithoutReferences(titleOf(node), caption);
    const auto link = parseItemLink(urlOf(node));
    const qsizetype before = m_out.size();
    if (link && link->kind == ItemKind::Media) {
        if (m_resolver.appendImage({link->id, alt, caption, place}, m_out)) {
            if (place == ImagePlace::Figure && m_out.size() > before && !m_out.endsWith('\n'))
                m_out.append('\n');
            return;
        }
        m_out.truncate(before);
    }
    m_resolver.unusable(Unusable::RefusedImage, urlOf(node));
    if (alt.isEmpty())
        return;
    tag(place == ImagePlace::Figure ? "<p>" : "");
    appendEscaped(alt, m_out);
    tag(place == ImagePlace::Figure ? "</p>\n" : "");
}

} // namespace gaceta::text
