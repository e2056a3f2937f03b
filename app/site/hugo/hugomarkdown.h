#pragma once
// Bodies as Markdown for Hugo: chips and lists resolved, links as references that Hugo follows, images
// as resources of the page; what looks like a shortcode stays text. One per page.

#include "app/site/hugo/hugolayout.h"
#include "app/site/pages/site.h"
#include "app/text/headingids.h"
#include "app/text/plaintext.h"
#include "app/text/resolvedmarkdown.h"

namespace gaceta::site {

class HugoMarkdown final : public text::MarkdownResolver
{
public:
    // Chips print the value in force on `day`; no day: the latest.
    HugoMarkdown(const Site &site, const Edition &edition, const HugoLayout &layout,
                 const QDate &day = {});

    // Appends a body; `leadIn` is plain text for the start of its first paragraph.
    void add(const QByteArray &markdown, std::string_view leadIn = {});
    // Of plain text.
    void addHeading(std::string_view words);
    void addImage(const MediaId &id);
    // What is Markdown already, with links to items (gaceta:…) in it.
    void addMade(const QByteArray &markdown);

    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    [[nodiscard]] bool hasContacts() const { return m_hasContacts; }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

    QByteArray address(const text::ItemLink &link) override;
    std::optional<text::MarkdownImage> image(const text::ImageReference &image) override;
    QByteArray chip(const text::ReferenceName &name) override { return m_chips(name); }
    QByteArray block(const text::ReferenceName &name) override;
    QByteArray headingId(QByteArrayView words) override { return m_ids.idFor(words, "section"); }
    QByteArray code(QByteArrayView literal) override;

private:
    void append(const QByteArray &markdown);
    [[nodiscard]] QByteArray statisticList(const QByteArray &group) const;

    const Site &m_site;
    const Edition &m_edition;
    const HugoLayout &m_layout;
    QDate m_day;
    text::ChipText m_chips;
    text::HeadingIds m_ids;
    QByteArray m_text;
    bool m_hasNews = false;
    bool m_hasContacts = false;
};

} // namespace gaceta::site
