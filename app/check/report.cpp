#include "app/check/report.h"

#include "app/check/tr.h"

namespace gaceta::check {

Report::Report(const QString &rule, CheckLevel usual, const Content &content, QList<Finding> &findings)
    : m_rule(rule)
    , m_usual(usual)
    , m_level(usual)
    , m_content(content)
    , m_findings(findings)
{
}

void Report::begin(ItemKind kind, const QString &item, const std::optional<QList<LanguageTag>> &out)
{
    m_kind = kind;
    m_item = item;
    m_out = out;
    m_level = m_content.level(m_rule, kind).value_or(m_usual);
}

bool Report::isOut(const LanguageTag &language) const
{
    if (!m_out)
        return true;
    return language.isNull() ? !m_out->isEmpty() : m_out->contains(language);
}

// A rule that only reminds by itself is required where the newsroom asks for that and the text is out.
void Report::add(Severity severity, const LanguageTag &language, const QString &field,
                 const QString &message, const Passage &passage)
{
    // Texts in a language that was taken away rest.
    const bool rests = !language.isNull() && !m_content.languages().contains(language);
    if (m_level == CheckLevel::Off || rests)
        return;
    if (m_level == CheckLevel::Recommended)
        severity = Severity::Recommended;
    else if (m_usual != CheckLevel::Required)
        severity = isOut(language) ? Severity::Required : Severity::Recommended;
    const Finding finding{m_rule, severity, m_kind,        m_item,     language,
                          field,  message,  passage.words, passage.fix};
    if (!m_content.isIgnored(finding))
        m_findings.append(finding);
}

void Report::add(const FieldText &text, const QString &message, const Passage &passage)
{
    add(text.severity, text.language, text.field, message, passage);
}

std::optional<Fix> replacement(const FieldText &text, const text::Stretch &stretch,
                               const text::Word &words, const QString &by)
{
    const auto range = stretch.source(words.at, words.length);
    if (!range)
        return std::nullopt;
    const QByteArray before = QStringView(stretch.text).sliced(words.at, words.length).toUtf8();
    if (QByteArrayView(text.utf8).sliced(range->offset, range->length) != before)
        return std::nullopt;
    return Fix{Tr::tr("Write “%1”").arg(by), *range, before, by.toUtf8()};
}

Passage passage(const FieldText &text, const text::Stretch &stretch, const text::Word &words,
                const QString &by)
{
    Passage result{stretch.text.sliced(words.at, words.length)};
    if (!by.isEmpty())
        result.fix = replacement(text, stretch, words, by);
    return result;
}

} // namespace gaceta::check
