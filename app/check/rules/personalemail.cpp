// A person's e-mail address in a text although there is one of the office that outlives the person.

#include "app/check/matches.h"
#include "app/check/rules/rules.h"
#include "app/check/tr.h"
#include "app/text/fold.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace gaceta::check {

namespace {

// An address is a person's where a contact with a name has it, or where it is built of two names.
bool isPersonal(const QString &address, const Content &content)
{
    for (const Contact &contact : content.snapshot().contacts) {
        if (contact.email.compare(address, Qt::CaseInsensitive) != 0)
            continue;
        return !contact.name.trimmed().isEmpty();
    }
    static const QRegularExpression twoNames(u"^[a-z]{2,}[._][a-z]{2,}@"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QString domain = address.section(u'@', 1);
    const bool ours = std::ranges::any_of(content.snapshot().contacts, [&](const Contact &contact) {
        return contact.email.endsWith(u'@' + domain, Qt::CaseInsensitive);
    });
    return ours && twoNames.match(address).hasMatch();
}

// Empty: there is none.
QString roleAddress(const Content &content)
{
    for (const Contact &contact : content.snapshot().contacts) {
        if (contact.name.trimmed().isEmpty() && !contact.email.isEmpty())
            return contact.email;
    }
    return {};
}

class PersonalEmail final : public Rule
{
public:
    QString name() const override { return QStringLiteral("personal-email"); }
    QString title() const override { return Tr::tr("E-mail addresses of single people"); }

    void checkText(const FieldText &text, const Content &content, Report &report) const override
    {
        if (!text.utf8.contains('@'))
            return;
        static const QRegularExpression pattern(u"[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"_s,
                                                QRegularExpression::UseUnicodePropertiesOption);
        QSet<QString> seen;
        auto matches = pattern.globalMatch(QString::fromUtf8(text.utf8));
        while (matches.hasNext()) {
            const QString address = matches.next().captured();
            const QString role = roleAddress(content);
            if (seen.contains(address.toLower()) || role.isEmpty() || !isPersonal(address, content))
                continue;
            seen.insert(address.toLower());
            report.add(text,
                       Tr::tr("“%1” is the address of one person. “%2” stays when people change.")
                           .arg(address, role),
                       {address});
        }
    }
};

} // namespace

RulePointer personalEmail()
{
    return std::make_unique<PersonalEmail>();
}

} // namespace gaceta::check
