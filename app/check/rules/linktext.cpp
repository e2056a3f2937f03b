// Links whose words do not say where they lead (WCAG 2.2, 2.4.4): "click here", "aquí".

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/text/fold.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

// Folded.
const QSet<QString> &bareWords()
{
    static const QSet<QString> words{
        u"click here"_s, u"click"_s,          u"here"_s,          u"read more"_s,    u"more"_s,
        u"learn more"_s, u"see more"_s,       u"this link"_s,     u"link"_s,         u"this page"_s,
        u"see here"_s,   u"more info"_s,      u"aqui"_s,          u"haga clic"_s,    u"haz clic"_s,
        u"clic aqui"_s,  u"haga clic aqui"_s, u"haz clic aqui"_s, u"de clic aqui"_s, u"da clic aqui"_s,
        u"mas"_s,        u"leer mas"_s,       u"lea mas"_s,       u"lee mas"_s,      u"ver mas"_s,
        u"saber mas"_s,  u"este enlace"_s,    u"enlace"_s,        u"este vinculo"_s, u"esta pagina"_s,
        u"pulse aqui"_s, u"presione aqui"_s,  u"mas info"_s};
    return words;
}

QString bare(const QString &words)
{
    QString plain = text::folded(words);
    const auto isSign = [](QChar c) { return !c.isLetterOrNumber(); };
    while (!plain.isEmpty() && isSign(plain.back()))
        plain.chop(1);
    while (!plain.isEmpty() && isSign(plain.front()))
        plain.remove(0, 1);
    return plain.simplified();
}

class LinkText final : public Rule
{
public:
    QString name() const override { return QStringLiteral("link-text"); }
    QString title() const override { return Tr::tr("Links that say “click here”"); }

    void checkText(const FieldText &text, const Content &, Report &report) const override
    {
        for (const text::ProseLink &link : text.prose.links) {
            const QString words =
                text.prose.stretches.at(link.stretch).text.mid(link.at, link.length).trimmed();
            if (bareWords().contains(bare(words)))
                report.add(text, Tr::tr("The link “%1” does not say where it leads.").arg(words),
                           {words});
        }
    }
};

} // namespace

RulePointer linkText()
{
    return std::make_unique<LinkText>();
}

} // namespace gaceta::check
