#include "tests/support/meaning.h"

#include "app/text/commonmark.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <cstdlib>

namespace gaceta::tests {

namespace {

QString htmlOf(const QByteArray &markdown)
{
    const text::CommonMark tree = text::parseCommonMark(markdown);
    char *html = cmark_render_html(tree.get(), CMARK_OPT_UNSAFE, nullptr);
    QString result = QString::fromUtf8(html);
    std::free(html);
    return result;
}

class Flattener final
{
public:
    QString flatten(const QString &html)
    {
        for (qsizetype i = 0; i < html.size();) {
            const qsizetype end = html.at(i) == u'<' ? html.indexOf(u'>', i) : -1;
            if (end > 0) {
                addTag(html.mid(i, end + 1 - i));
                i = end + 1;
            } else {
                addText(html.at(i++));
            }
        }
        return m_out;
    }

private:
    void addTag(const QString &tag)
    {
        const QString name = tag.mid(1).remove(u'/').section(u'>', 0, 0).section(u' ', 0, 0);
        const bool closes = tag.startsWith(QLatin1String("</"));
        if (name == QLatin1String("em") || name == QLatin1String("strong") ||
            name == QLatin1String("del") || name == QLatin1String("a")) {
            if (!closes)
                m_marks << tag;
            else
                closeMark(name);
            return;
        }
        if (name == QLatin1String("pre"))
            m_pre = !closes;
        const bool isInline = name == QLatin1String("code") || name == QLatin1String("img");
        if (isInline)
            say();
        else
            endBlock();
        while (!isInline && m_out.endsWith(u' '))
            m_out.chop(1);
        m_out += tag;
    }

    // Raw tags may be left open.
    void endBlock()
    {
        m_said.clear();
        m_marks.clear();
    }

    void closeMark(const QString &name)
    {
        for (qsizetype i = m_marks.size() - 1; i >= 0; --i) {
            if (m_marks.at(i).mid(1).startsWith(name)) {
                m_marks.removeAt(i);
                return;
            }
        }
    }

    void addText(QChar c)
    {
        if (c.isSpace() && !m_pre && c != QChar::Nbsp) {
            if (!m_out.endsWith(u' ') && !m_out.endsWith(u'>'))
                m_out += u' ';
            return;
        }
        say();
        m_out += c;
    }

    void say()
    {
        QStringList marks = m_marks;
        marks.sort();
        marks.removeDuplicates();
        const QString now = marks.join(QString());
        if (now != m_said)
            m_out += u'{' + now + u'}';
        m_said = now;
    }

    QStringList m_marks;
    QString m_said;
    QString m_out;
    bool m_pre = false;
};

} // namespace

QString meaningOf(const QByteArray &markdown)
{
    return Flattener().flatten(htmlOf(markdown));
}

QList<CommonMarkExample> commonMarkExamples()
{
    QFile file(QStringLiteral(GACETA_TEST_DATA "/commonmark-examples.json"));
    QList<CommonMarkExample> examples;
    if (!file.open(QIODevice::ReadOnly))
        return examples;
    const QJsonArray list =
        QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("examples")).toArray();
    for (const QJsonValue &value : list) {
        const QJsonObject example = value.toObject();
        examples << CommonMarkExample{example.value(QLatin1String("number")).toInt(),
                                      example.value(QLatin1String("markdown")).toString().toUtf8(),
                                      example.value(QLatin1String("html")).toString().toUtf8()};
    }
    return examples;
}

} // namespace gaceta::tests
