// The languages of the content, in the form of the organisation.

#include "ui/editors/form/decisionpanel.h"
#include "ui/editors/organisation/contentlanguages.h"
#include "ui/editors/organisation/lagchoices.h"
#include "ui/editors/organisation/organisationeditor.h"
#include "ui/editors/tr.h"
#include "ui/widgets/fields/orderedlistedit.h"
#include "ui/widgets/fields/reorderlist.h"

namespace gaceta::ui {

using editors::Tr;
using namespace Qt::StringLiterals;
using Record = OrganisationRecord;

static constexpr int listHeight = 148; // four rows

void OrganisationEditor::addLanguages()
{
    FieldGrid *grid = fields();
    m_languages = new OrderedListEdit;
    m_languages->list()->setFixedHeight(listHeight);
    keepTranslated(m_languages, [this] {
        m_languages->setPlaceholder(Tr::tr("Add a language"));
        m_languages->setChoices(languageChoices());
    });
    FieldBox *box = wordedBox(m_languages, {[] { return Tr::tr("Languages in their order"); },
                                            [] {
                                                return Tr::tr("New items start in the first. Every form "
                                                              "has a column for each.");
                                            }});
    Binding binding;
    binding.field = {u"languages"_s, {}};
    binding.show = [this](const Record &value) { m_languages->setChosen(tagsOf(value.languages)); };
    binding.read = [this](Record &value) { value.languages = languagesOf(m_languages->chosen()); };
    binding.words = [](const Record &value) {
        QStringList names;
        for (const LanguageTag &language : value.languages)
            names.append(languageName(language));
        return names.join(u", "_s);
    };
    bind(binding, box);
    connect(m_languages, &OrderedListEdit::edited, this, &OrganisationEditor::takeLanguages);
    grid->add(box, 0);
    addLags();
}

void OrganisationEditor::addLags()
{
    auto *lags = new LagChoices;
    FieldBox *box = wordedBox(lags, {[] { return Tr::tr("When a translation is not ready"); },
                                     [] {
                                         return Tr::tr("How each kind goes out. Notices come and go by "
                                                       "themselves.");
                                     }});
    Binding binding;
    binding.field = {u"translationLags"_s, {}};
    binding.show = [lags](const Record &value) { lags->setChoices(value.translationLags); };
    binding.read = [lags](Record &value) { value.translationLags = lags->choices(); };
    binding.words = [](const Record &value) { return LagChoices::words(value.translationLags); };
    bind(binding, box);
    connect(lags, &LagChoices::edited, this, [this] { edited({u"translationLags"_s, {}}); });
    content()->addWidget(box);
}

// Why a language cannot go; empty: it can.
QString OrganisationEditor::languageRefusal(const QList<LanguageTag> &wanted) const
{
    if (wanted.isEmpty())
        return Tr::tr("A newsroom needs a language; add another one before you remove the last.");
    for (const LanguageTag &language : value().languages) {
        if (wanted.contains(language))
            continue;
        if (const int count = textsIn(context().newsroom, language).originals; count > 0)
            return Tr::tr("%1 stays, because %n item(s) are written in it first.", nullptr, count)
                .arg(languageName(language));
    }
    return {};
}

// Translations are kept when their language goes; the person is told so before.
void OrganisationEditor::takeLanguages()
{
    const QList<LanguageTag> wanted = languagesOf(m_languages->chosen());
    const QString refusal = languageRefusal(wanted);
    QStringList names;
    int texts = 0;
    for (const LanguageTag &language : value().languages) {
        const int count = wanted.contains(language) ? 0 : textsIn(context().newsroom, language).items;
        if (count > 0)
            names.append(languageName(language));
        texts += count;
    }
    if (refusal.isEmpty() && texts == 0)
        return edited({u"languages"_s, {}});
    m_languages->setChosen(tagsOf(value().languages));
    if (!refusal.isEmpty())
        return emit problem({ErrorCode::InvalidInput, refusal, {}});
    const QString name = names.join(u", "_s);
    decision()->ask(
        {Tr::tr("Remove %1 from the newsroom?").arg(name),
         Tr::tr("%n item(s) have texts in it. The texts are kept and come back when you add "
                "the language again; until then they are not shown, not checked and not on "
                "the site.",
                nullptr, texts),
         {},
         {{Tr::tr("Keep %1").arg(name), [] {}}, {Tr::tr("Remove %1").arg(name), [this, wanted] {
                                                     Record next = value();
                                                     next.languages = wanted;
                                                     change(next, {u"languages"_s, {}});
                                                 }}}});
}

} // namespace gaceta::ui
