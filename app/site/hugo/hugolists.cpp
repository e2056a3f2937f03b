#include "app/site/hugo/hugolists.h"

#include "app/site/pages/smallpieces.h"
#include "app/site/pages/statisticpieces.h"
#include "app/site/plan/cleantext.h"
#include "app/text/itemlink.h"
#include "app/text/resolvedmarkdown.h"

namespace gaceta::site {

QByteArray markdownText(std::string_view plain)
{
    return text::markdownText(QByteArrayView(plain.data(), qsizetype(plain.size())));
}

QByteArray markdownLink(std::string_view words, const QByteArray &address)
{
    QByteArray whole = address;
    whole.replace('<', "%3C").replace('>', "%3E").replace('\\', "%5C");
    return '[' + markdownText(words) + "](<" + whole + ">)";
}

QByteArray schoolItems(const SitePlan &plan, const Edition &edition, const SchoolList &list)
{
    QByteArray items;
    int number = 0;
    for (const School *school : schoolsOf(list, plan.snapshot->schools)) {
        const int at = edition.schoolAt[plan.schoolPositions.value(school->id)];
        ++number;
        items +=
            list.order == SchoolListOrder::ByHand ? QByteArray::number(number) + ". " : QByteArray("- ");
        items += markdownLink(edition.schools[static_cast<size_t>(at)].name,
                              text::itemLinkText(ItemKind::School, school->id.text())) +
                 '\n';
    }
    return items;
}

QByteArray entryItems(const SitePlan &plan, const Edition &edition, const std::vector<uint32_t> &entries)
{
    QByteArray items;
    for (const uint32_t entry : entries) {
        const EntryView &view = edition.entries[entry];
        items +=
            "- " + markdownLink(view.title, text::itemLinkText(ItemKind::Entry, view.entry->id.text()));
        if (plan.localDates[view.position].isValid())
            items += ", " + markdownText(view.dateText);
        items += '\n';
    }
    return items;
}

QByteArray contactItems(const Edition &edition, const std::vector<const Contact *> &contacts)
{
    QByteArray items;
    for (const Contact *contact : contacts) {
        const ContactText &words = contact->texts.valueOrAny(edition.language);
        const std::string email = cleanLine(contact->email);
        const std::string phone = cleanLine(contact->phone);
        const std::string call = phoneUrl(contact->phone);
        QList<QByteArray> parts;
        for (const QString &part : {words.role, contact->name}) {
            if (const std::string text = cleanLine(part); !text.empty())
                parts.append(markdownText(text));
        }
        if (const std::string mail = mailUrl(contact->email); !email.empty())
            parts.append(mail.empty() ? markdownText(email)
                                      : markdownLink(email, QByteArray::fromStdString(mail)));
        if (!phone.empty())
            parts.append(call.empty() ? markdownText(phone)
                                      : markdownLink(phone, QByteArray::fromStdString(call)));
        if (const std::string note = cleanLine(words.note); !note.empty())
            parts.append(markdownText(note));
        if (!parts.isEmpty())
            items += "- " + parts.join(", ") + '\n';
    }
    return items;
}

QByteArray statisticItem(const Site &site, const Edition &edition, size_t statistic,
                         const Observation &observation)
{
    const Statistic &item = site.plan().snapshot->statistics[qsizetype(statistic)];
    QByteArray text = "- **" + markdownText(valueText(edition, item, observation.value)) + "** " +
                      markdownText(site.pieces(edition).statistics[statistic].label);
    if (const std::string day = asOfText(edition, observation); !day.empty())
        text += " (" + markdownText(day) + ')';
    return text + '\n';
}

} // namespace gaceta::site
