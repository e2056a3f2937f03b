#include "app/text/htmlrenderer.h"

#include "app/text/htmlwriter.h"

#include <utility>

namespace gaceta::text {

void ContentResolver::unusable(Unusable, QByteArrayView) {}

QByteArray ContentResolver::relativeAddress(QByteArrayView address)
{
    return address.toByteArray();
}

HtmlRenderer::HtmlRenderer(ContentResolver &resolver, HtmlOptions options)
    : m_resolver(resolver)
    , m_options(std::move(options))
{
}

void HtmlRenderer::startPage(const QSet<QByteArray> &reservedIds)
{
    m_ids.startPage(reservedIds);
}

void HtmlRenderer::append(QByteArrayView markdown, QByteArray &out, QByteArrayView leadIn)
{
    HtmlWriter(m_resolver, m_options, m_ids, out).write(m_arena.parse(markdown), leadIn);
}

} // namespace gaceta::text
