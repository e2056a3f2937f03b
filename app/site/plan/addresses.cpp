#include "app/site/plan/addresses.h"

#include "app/core/slug.h"

#include <algorithm>

namespace gaceta::site {

namespace {

bool isDigits(std::string_view text)
{
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

bool isReserved(std::string_view slug, std::string_view pageWord)
{
    if (slug == "index" || (slug.size() == 4 && isDigits(slug)))
        return true;
    return !pageWord.empty() && slug.starts_with(pageWord) && slug.size() > pageWord.size() &&
           slug[pageWord.size()] == '-' && isDigits(slug.substr(pageWord.size() + 1));
}

} // namespace

std::string Addresses::take(const std::string &stem)
{
    std::string path = stem + ".html";
    for (int number = 2; !m_taken.insert(path).second; ++number)
        path = stem + '-' + std::to_string(number) + ".html";
    return path;
}

bool Addresses::takeExactly(const std::string &path)
{
    return m_taken.insert(path).second;
}

std::string slugFor(const QString &slug, const QString &title, const QString &id,
                    std::string_view pageWord)
{
    QString found = isSlug(slug) ? slug : slugFromTitle(slug);
    if (found.isEmpty())
        found = slugFromTitle(title);
    if (found.isEmpty())
        found = slugFromTitle(id.right(12));
    std::string text = found.toStdString();
    if (isReserved(text, pageWord))
        text += "-1";
    return text;
}

} // namespace gaceta::site
