#include "ui/editors/media/intake/intakereport.h"

#include "ui/editors/tr.h"

namespace gaceta::ui {

using editors::Tr;

static QString sentenceOf(const IntakeReport::Duplicate &duplicate)
{
    return Tr::tr("“%1” is here already, as “%2”.").arg(duplicate.fileName, duplicate.known);
}

QString summaryOf(const IntakeReport &report)
{
    const auto added = static_cast<int>(report.added.size());
    const auto known = static_cast<int>(report.duplicates.size());
    const auto refused = static_cast<int>(report.refused.size());
    if (added == 0 && refused == 0 && known == 1 && report.left == 0)
        return sentenceOf(report.duplicates.first());
    if (added == 0 && known == 0 && refused == 1 && report.left == 0)
        return report.refused.first();
    QStringList sentences;
    if (added > 0 || (known == 0 && refused == 0 && report.left == 0))
        sentences.append(added > 0 ? Tr::tr("%n file(s) were added.", nullptr, added)
                                   : Tr::tr("There was nothing that can be kept here."));
    if (known > 0)
        sentences.append(Tr::tr("%n were here already.", nullptr, known));
    if (refused > 0)
        sentences.append(Tr::tr("%n could not be added.", nullptr, refused));
    if (report.left > 0)
        sentences.append(Tr::tr("%n were left out because you stopped.", nullptr, report.left));
    return sentences.join(u' ');
}

QStringList detailsOf(const IntakeReport &report)
{
    QStringList details = report.refused;
    for (const IntakeReport::Duplicate &duplicate : report.duplicates)
        details.append(sentenceOf(duplicate));
    if (report.passedBy > 0)
        details.append(Tr::tr("%n other file(s) in the folders are of kinds that are not kept here.",
                              nullptr, report.passedBy));
    return details;
}

} // namespace gaceta::ui
