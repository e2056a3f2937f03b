// Acronyms that no reader outside knows and that the text does not introduce.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

// Everybody knows these, or they are no acronyms.
const QSet<QString> &known()
{
    static const QSet<QString> words = [] {
        const QStringList list = u"US USA UK UN EU UE ONU EUA EE UU LA CA NY DC AM PM TV DVD CD PC ID "
                                 u"FAQ PDF URL CEO CFO VIP HIV "
                                 "VIH SIDA AIDS DNA ADN NASA FBI CIA IRS NBA NFL MLB NBC CBS ABC CNN "
                                 "PBS NPR KCRW BBC COVID STEM "
                                 "STEAM AP SAT ACT GPA PTA EST PST PDT EDT UTC OK SOS RSVP UCLA USC MIT "
                                 "LGBTQ WIFI HTML CSV XLSX "
                                 "GPS SMS QR DACA"_s.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

bool isAcronym(QStringView word)
{
    if (word.size() < 3 || word.size() > 6)
        return false;
    static constexpr QStringView roman = u"IVXLCDM";
    const bool upper = std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    const bool number = std::all_of(word.begin(), word.end(), [](QChar c) { return roman.contains(c); });
    return upper && !number;
}

// In a line that is all in capitals nothing is an acronym.
bool isShouted(const text::Stretch &stretch, qsizetype number)
{
    const auto upper = [&](qsizetype i) {
        if (i < 0 || i >= stretch.words.size())
            return false;
        const QStringView word = stretch.word(i);
        return word.size() > 1 &&
               std::all_of(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    };
    return upper(number - 1) || upper(number + 1);
}

// "Name (ABC)", "(ABC, por sus siglas…)", "ABC (Name…)".
bool introduces(const text::Stretch &stretch, const text::Word &word)
{
    const QString &line = stretch.text;
    const bool opened = word.at > 0 && line.at(word.at - 1) == u'(';
    const qsizetype end = word.end();
    const bool explained = end + 1 < line.size() && line.at(end) == u' ' && line.at(end + 1) == u'(';
    return opened || explained;
}

class Acronym final : public Rule
{
public:
    QString name() const override { return QStringLiteral("acronym"); }
    QString title() const override { return Tr::tr("Acronyms that are not introduced"); }

    void checkText(const FieldText &text, const Content &content, Report &report) const override
    {
        if (text.role != TextRole::Body)
            return;
        QSet<QString> done;
        for (const text::Stretch &stretch : text.prose.stretches) {
            for (qsizetype i = 0; i < stretch.words.size(); ++i) {
                const QStringView word = stretch.word(i);
                if (!isAcronym(word) || stretch.kind == text::Stretch::Kind::Cell)
                    continue;
                const QString one = word.toString();
                if (done.contains(one) || known().contains(one) || content.isName(word) ||
                    isShouted(stretch, i))
                    continue;
                done.insert(one);
                if (!introduces(stretch, stretch.words.at(i)))
                    report.add(
                        text,
                        Tr::tr("“%1” is not introduced: give its full name the first time.").arg(one),
                        {one});
            }
        }
    }
};

} // namespace

RulePointer acronym()
{
    return std::make_unique<Acronym>();
}

} // namespace gaceta::check
