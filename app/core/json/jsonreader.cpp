#include "app/core/json/jsonreader.h"

#include "app/core/json/jsonerror.h"
#include "app/core/tr.h"

namespace gaceta {

void JsonReader::read(bool &value)
{
    if (const bool *found = std::get_if<bool>(&m_node->value))
        value = *found;
    else
        failForm(Form::YesNo);
}

void JsonReader::read(int &value)
{
    qint64 number = 0;
    read(number);
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        failForm(Form::WholeNumber);
    else
        value = int(number);
}

void JsonReader::read(qint64 &value)
{
    if (const qint64 *found = std::get_if<qint64>(&m_node->value))
        value = *found;
    else
        failForm(Form::WholeNumber);
}

void JsonReader::read(double &value)
{
    if (const double *found = std::get_if<double>(&m_node->value))
        value = *found;
    else if (const qint64 *whole = std::get_if<qint64>(&m_node->value))
        value = double(*whole);
    else
        failForm(Form::Number);
}

void JsonReader::read(QString &value)
{
    QByteArray utf8;
    read(utf8);
    value = QString::fromUtf8(utf8);
}

void JsonReader::read(QByteArray &utf8)
{
    const QByteArray *text = m_node->text();
    if (!text)
        failForm(Form::Text);
    else if (text->contains('\0')) // a database may cut the text there
        fail(Tr::tr("the character U+0000 cannot stand in a text"));
    else
        utf8 = *text;
}

void JsonReader::read(QDate &value)
{
    QString text;
    read(text);
    value = QDate::fromString(text, Qt::ISODate);
    if (!value.isValid())
        failForm(Form::Date);
}

void JsonReader::read(QDateTime &value)
{
    QString text;
    read(text);
    value = QDateTime::fromString(text, Qt::ISODateWithMs);
    // A time without a zone would mean another moment on another computer.
    if (!value.isValid() || value.timeSpec() == Qt::LocalTime)
        failForm(Form::Time);
    else
        value = value.toUTC();
}

void JsonReader::read(LanguageTag &value)
{
    QString text;
    read(text);
    if (const auto language = LanguageTag::parse(text))
        value = *language;
    else
        failForm(Form::Language);
}

void JsonReader::failForm(Form form)
{
    switch (form) {
    case Form::Object:
        return fail(Tr::tr("an object { } is expected"));
    case Form::List:
        return fail(Tr::tr("a list [ ] is expected"));
    case Form::Text:
        return fail(Tr::tr("a text in quotation marks is expected"));
    case Form::Number:
        return fail(Tr::tr("a number is expected"));
    case Form::WholeNumber:
        return fail(Tr::tr("a whole number is expected"));
    case Form::YesNo:
        return fail(Tr::tr("true or false is expected"));
    case Form::Date:
        return fail(Tr::tr("a date such as 2026-01-31 is expected"));
    case Form::Time:
        return fail(Tr::tr("a time such as 2026-01-31T17:00:00Z is expected"));
    case Form::Language:
        return fail(Tr::tr("a language such as en or es is expected"));
    case Form::Id:
        return fail(Tr::tr("an id (UUID) is expected"));
    }
}

void JsonReader::failUnknown(const QString &name)
{
    fail(Tr::tr("“%1” is not known here").arg(name.left(60)));
}

void JsonReader::fail(const QString &what)
{
    if (m_error)
        return;
    m_error = jsonError(m_node->line, m_path, what);
}

void JsonReader::refuseUnknownNames()
{
    for (const auto &[name, node] : *m_node->object()) {
        if (!m_known.contains(QByteArrayView(name)))
            return failUnknown(QString::fromUtf8(name));
    }
}

} // namespace gaceta
