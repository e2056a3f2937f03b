// Chips and blocks that print nothing: of an unknown kind, of nothing that exists, or a list in the
// midst of a sentence.

#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/text/references.h"

namespace gaceta::check {

namespace {

// Empty where it prints what it should.
QString problemOf(const text::Reference &reference, const QString &written, const Content &content)
{
    if (reference.kind == text::ReferenceKind::Unknown)
        return Tr::tr("“%1” is neither a fact nor a list.").arg(written);
    if (!content.resolves(reference.kind, QString::fromUtf8(reference.argument)))
        return Tr::tr("“%1” names nothing that could be shown.").arg(written);
    const bool isBlock = text::formOf(reference.kind) == text::ReferenceForm::Block;
    if (isBlock && reference.position == text::ReferencePosition::InText)
        return Tr::tr("The list “%1” needs a paragraph of its own.").arg(written);
    return {};
}

class Reference final : public Rule
{
public:
    QString name() const override { return QStringLiteral("reference"); }
    QString title() const override { return Tr::tr("Facts and lists in texts"); }
    CheckLevel level() const override { return CheckLevel::Required; }

    void checkText(const FieldText &text, const Content &content, Report &report) const override
    {
        if (text.role != TextRole::Body)
            return;
        for (const text::Reference &one : text::findReferences(text.utf8)) {
            const QString written =
                QString::fromUtf8(one.kindText) + u':' + QString::fromUtf8(one.argument);
            const QString problem = problemOf(one, written, content);
            if (!problem.isEmpty())
                report.add(text, problem, {written});
        }
    }
};

} // namespace

RulePointer reference()
{
    return std::make_unique<Reference>();
}

} // namespace gaceta::check
