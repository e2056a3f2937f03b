#include "app/core/rules.h"

#include <QUrl>

#include <algorithm>

namespace gaceta {

namespace {

bool isDigits(QStringView text, qsizetype count)
{
    return text.size() == count &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool hasSpace(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() || !c.isPrint(); });
}

bool isDotString(QStringView text)
{
    const auto allowed = [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u"!#$%&'*+/=?^_`{|}~-.").contains(c);
    };
    return !text.isEmpty() && text.front() != u'.' && text.back() != u'.' &&
           !text.contains(QStringView(u"..")) && std::all_of(text.begin(), text.end(), allowed);
}

bool isHostName(QStringView host)
{
    const QList<QStringView> labels = host.split(u'.');
    return labels.size() > 1 && std::ranges::all_of(labels, [](QStringView label) {
               const auto allowed = [](QChar c) { return c.isLetterOrNumber() || c == u'-'; };
               return !label.isEmpty() && label.front() != u'-' && label.back() != u'-' &&
                      std::all_of(label.begin(), label.end(), allowed);
           });
}

} // namespace

bool isCdsCode(QStringView text)
{
    return isDigits(text, 14);
}

bool isNcesId(QStringView text)
{
    return isDigits(text, 12);
}

bool isWebAddress(QStringView text)
{
    if (text.isEmpty() || hasSpace(text))
        return false;
    const QUrl url(text.toString(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() &&
           (url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https"));
}

bool isEmailAddress(QStringView text)
{
    const qsizetype at = text.lastIndexOf(u'@');
    return at > 0 && !hasSpace(text) && isDotString(text.first(at)) && isHostName(text.sliced(at + 1));
}

bool isHexColor(QStringView text)
{
    return text.size() == 7 && text.front() == u'#' &&
           std::all_of(text.begin() + 1, text.end(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
           });
}

bool isInOrder(const QDate &first, const QDate &second)
{
    return !first.isValid() || !second.isValid() || first <= second;
}

} // namespace gaceta
