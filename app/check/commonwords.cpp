#include "app/check/commonwords.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

// Words that both languages, or names in both, make use of ("no", "me", "a", "de", "los") are left out.
const QSet<QString> &english()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"the and of to is are was were for with that this our we you from their they who which "
            u"have "
            "has had will would by on at not be been as it its an or but if when what about into more "
            "than there these those your his her them can should could after before because through"_s
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

const QSet<QString> &spanish()
{
    static const QSet<QString> words = [] {
        const QStringList list =
            u"el las del y en que por para con una un es son era fue nuestro nuestra nuestros nuestras "
            u"su "
            "sus como más al se lo este esta estos estas ha han está están pero si cuando qué sobre "
            "entre "
            "hasta desde porque sin también muy ya les le nos usted ustedes ser o ni donde quien"_s
                .split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return words;
}

} // namespace

bool isCommonEnglish(QStringView word)
{
    return english().contains(word.toString());
}

bool isCommonSpanish(QStringView word)
{
    return spanish().contains(word.toString());
}

CommonWords countCommonWords(const text::Stretch &stretch)
{
    CommonWords count;
    for (qsizetype i = 0; i < stretch.words.size(); ++i) {
        if (stretch.words.at(i).length > 8)
            continue;
        const QString word = stretch.word(i).toString().toLower();
        count.english += english().contains(word) ? 1 : 0;
        count.spanish += spanish().contains(word) ? 1 : 0;
    }
    return count;
}

} // namespace gaceta::check
