#pragma once
// What a person reads on a page of a bundle, out of its HTML, its Markdown or its document of JSON.

#include "app/site/bundleform.h"

#include <QByteArray>
#include <QString>

namespace gaceta::site {

struct PageText
{
    QString title;    // its first heading
    QString text;     // of the article where the page has one, else of its main part; a line a block
    QString redirect; // where the page sends people to at once; empty: it is a page to read
};

[[nodiscard]] PageText pageText(const QByteArray &html);
[[nodiscard]] PageText pageText(BundleForm form, const QByteArray &bytes);

} // namespace gaceta::site
