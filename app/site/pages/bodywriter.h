#pragma once
// Bodies as the site shows them: Markdown made HTML with the newsroom's own links, images, chips and
// lists in it. One per thread and language.

#include "app/site/pages/site.h"
#include "app/text/contentresolver.h"
#include "app/text/htmlrenderer.h"

#include <QUrl>

#include <vector>

namespace gaceta::site {

class BodyWriter final : public text::ContentResolver
{
public:
    BodyWriter(const Site &site, const Edition &edition);

    // Begins a page at that path. Chips print the value in force on `day`; no day: the latest.
    void startPage(std::string_view path, const QDate &day = {});

    // Begins the text of the page at that path where it stands elsewhere: links begin with `root`.
    void startContent(std::string_view root, std::string_view path, const QDate &day = {});

    // Finished HTML; empty for an empty body. `leadIn` is HTML for the start of the first paragraph.
    [[nodiscard]] std::string html(const QByteArray &markdown, std::string_view leadIn = {});

    // The statistics whose values the page's bodies printed, in the order of their first mention.
    [[nodiscard]] const std::vector<size_t> &statistics() const { return m_used; }
    // Lists that the bodies already held.
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    [[nodiscard]] bool hasContacts() const { return m_hasContacts; }

    // What a chip prints on the page's day; null where the statistic has no value.
    [[nodiscard]] const Observation *inForce(size_t statistic) const;

    QByteArray address(ItemKind kind, QStringView id) override;
    QByteArray relativeAddress(QByteArrayView address) override;
    bool appendImage(const text::ImageReference &image, QByteArray &out) override;
    bool appendChip(text::ReferenceKind kind, QByteArrayView argument, QByteArray &out) override;
    bool appendBlock(text::ReferenceKind kind, QByteArrayView argument, QByteArray &out) override;

private:
    [[nodiscard]] std::string pathOf(ItemKind kind, QStringView id) const;
    [[nodiscard]] bool appendFact(QByteArrayView argument, QByteArray &out);
    [[nodiscard]] bool appendCount(QByteArrayView argument, QByteArray &out) const;
    [[nodiscard]] bool appendSchools(std::string_view key, QByteArray &out) const;
    [[nodiscard]] bool appendStatistics(std::string_view group, QByteArray &out) const;
    [[nodiscard]] bool appendNews(QByteArrayView wanted, QByteArray &out);
    [[nodiscard]] bool appendContacts(std::string_view group, QByteArray &out);
    void append(TemplateName name, const Value &value, QByteArray &out) const;

    const Site &m_site;
    const Edition &m_edition;
    text::HtmlRenderer m_renderer;
    QByteArray m_html;
    std::string m_way; // from the page to the root
    QUrl m_page;       // of which the text is that stands elsewhere
    QDate m_day;
    std::vector<size_t> m_used;
    bool m_hasNews = false;
    bool m_hasContacts = false;
};

} // namespace gaceta::site
