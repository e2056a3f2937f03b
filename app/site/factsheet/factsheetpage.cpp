#include "app/site/charts/chartpieces.h"
#include "app/site/factsheet/factsheet.h"
#include "app/site/factsheet/sheetfile.h"
#include "app/site/pages/pagewriter.h"
#include "app/site/pages/smallpieces.h"

namespace gaceta::site {

namespace {

std::string percent(double share)
{
    return coordinate(100 * share);
}

std::string html(const SheetLine &line)
{
    return markupOf(line, "strong", "em");
}

Value sectionValue(const std::optional<SheetSection> &section)
{
    if (!section)
        return Value(false);
    Value value;
    put(value, "part_heading", section->heading);
    putOptional(value, "lead_html", html(section->lead));
    Values items;
    for (const SheetLine &line : section->items) {
        Value item;
        put(item, "item_html", html(line));
        items.push_back(item);
    }
    putList(value, "items", items);
    putFlag(value, "ordered", section->ordered);
    return value;
}

Values figureValues(const std::vector<SheetFigure> &figures)
{
    Values values;
    for (const SheetFigure &figure : figures) {
        Value value;
        put(value, "value_text", figure.value);
        put(value, "label", figure.label);
        values.push_back(value);
    }
    return values;
}

Values progressValues(const FactSheet &sheet)
{
    Values values;
    for (const SheetGoal &goal : sheet.progress) {
        Value value;
        put(value, "value_text", goal.figure.value);
        put(value, "label", goal.figure.label);
        put(value, "goal_text", goal.goal);
        putOptional(value, "before_text", goal.before);
        put(value, "progress_title", goal.figure.value + ' ' + goal.figure.label + ". " + goal.goal);
        put(value, "width", percent(goal.now));
        put(value, "goal_at", percent(goal.target));
        values.push_back(value);
    }
    return values;
}

Values schoolValues(const FactSheet &sheet)
{
    Values values;
    for (const SheetSchools &schools : sheet.schools) {
        Value value;
        put(value, "group_heading", schools.heading);
        Values names;
        for (const std::string &name : schools.names) {
            Value item;
            put(item, "name", name);
            names.push_back(item);
        }
        putList(value, "names", names);
        values.push_back(value);
    }
    return values;
}

Values contactValues(const FactSheet &sheet)
{
    Values values;
    for (const SheetContact &contact : sheet.contacts) {
        Value value;
        put(value, "line", contact.line);
        putOptional(value, "email_url", mailUrl(QString::fromStdString(contact.email)));
        values.push_back(value);
    }
    return values;
}

} // namespace

void PageWriter::factSheet(const Edition &edition, std::string &target)
{
    const SitePlan &plan = m_site.plan();
    const FactSheet sheet = factSheetOf(m_site, edition);
    const std::string &path = plan.factSheets[edition.index].path;
    const PageFrame around{edition, plan.factSheets, path, {}, "page", sheet.title};
    Value value = frame(around);
    put(value, "organisation", sheet.organisation);
    putOptional(value, "tagline", sheet.tagline);
    put(value, "pdf_url", fromRoot(plan.factSheetPdf(edition)));
    value["mission"] = sectionValue(sheet.mission);
    value["goals"] = sectionValue(sheet.goals);
    value["approach"] = sectionValue(sheet.approach);
    put(value, "figures_heading", sheet.figuresHeading);
    putList(value, "figures", figureValues(sheet.figures));
    putList(value, "progress", progressValues(sheet));
    putOptional(value, "schools_heading", sheet.schoolsHeading);
    putList(value, "schools", schoolValues(sheet));
    put(value, "contact_heading", sheet.contactHeading);
    putList(value, "contacts", contactValues(sheet));
    putOptional(value, "sheet_url", sheet.url);
    putOptional(value, "as_of", sheet.asOf);
    putOptional(value, "sources", sheet.sources);
    finish(TemplateName::FactSheet, around, value, target);
}

void PageWriter::factSheetPdf(const Edition &edition, std::string &target)
{
    const SheetFile file = sheetFile(m_site, edition);
    target += file.bytes;
    m_warnings += file.warnings;
}

} // namespace gaceta::site
