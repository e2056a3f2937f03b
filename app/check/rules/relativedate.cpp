// "Today", "este mes": words that say another day to who reads them later. A page has no date at all; an
// entry shows one, so that there only what is long or vague is told.

#include "app/check/matches.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

const QRegularExpression &always(bool spanish)
{
    static const QRegularExpression english(
        u"\\b(?:this|next|last|coming|past) (?:week|month|semester|fall|spring|summer|winter|Monday|"
        "Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b(?!['’])|\\b(?:earlier|later) this "
        "(?:week|month|year)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"\\b(?:esta|la próxima|la pasada) semana\\b|\\bla semana "
                                          u"(?:pasada|próxima|entrante)\\b|\\beste "
                                          "(?:mes|semestre|%1)\\b|\\bel (?:próximo|pasado) "
                                          "(?:mes|semestre|%1)\\b|\\bel (?:mes|semestre|%1) "
                                          "(?:pasado|próximo|entrante)\\b"_s.arg(
                                              u"lunes|martes|miércoles|jueves|viernes|sábado|domingo"_s),
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return spanish ? other : english;
}

const QRegularExpression &onPages(bool spanish)
{
    static const QRegularExpression english(
        u"\\b(?:today|tomorrow|yesterday|tonight)\\b(?!['’]s)|\\b(?:this|next|last) (?:school )?year\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression other(u"\\b(?:hoy(?! en día)|ayer|anoche)\\b|\\beste (?:año|ciclo) "
                                          u"?(?:escolar)?\\b|\\bel (?:próximo año|año "
                                          "pasado|año próximo)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return spanish ? other : english;
}

// What somebody said was true on the day it was said.
bool isQuoted(const QString &line, qsizetype at)
{
    const QStringView before = QStringView(line).first(at);
    return before.count(u'“') > before.count(u'”') || before.count(u'«') > before.count(u'»');
}

class RelativeDate final : public Rule
{
public:
    QString name() const override { return QStringLiteral("relative-date"); }
    QString title() const override { return Tr::tr("Dates that go stale: “today”, “this month”"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        if ((!text.isEnglish() && !text.isSpanish()) || text.role == TextRole::Name)
            return;
        look(text, always(text.isSpanish()), report);
        if (text.kind != ItemKind::Entry)
            look(text, onPages(text.isSpanish()), report);
    }

private:
    static void look(const FieldText &text, const QRegularExpression &pattern, Report &report)
    {
        visitMatches(text, pattern, [&](const text::Stretch &stretch, const auto &match) {
            const bool isLabel = stretch.kind == text::Stretch::Kind::Cell ||
                                 stretch.kind == text::Stretch::Kind::Heading;
            if (stretch.quoted || isLabel || isQuoted(stretch.text, match.capturedStart()))
                return;
            report.add(
                text,
                Tr::tr("“%1” goes stale; name the day, the month or the year.").arg(match.captured()),
                passage(text, stretch, place(match)));
        });
    }
};

} // namespace

RulePointer relativeDate()
{
    return std::make_unique<RelativeDate>();
}

} // namespace gaceta::check
