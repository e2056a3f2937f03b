#include "app/exchange/json/contentreader.h"

#include "app/core/json/jsonerror.h"
#include "app/exchange/tr.h"

using namespace Qt::StringLiterals;

namespace gaceta::exchange {

Result<> ContentReader::value(const QByteArray &name, const JsonNode &node)
{
    if (name == "format")
        return readFormat(node);
    if (name == "version")
        return readVersion(node);
    if (m_error || name == "$schema") // editors look there for the schema
        return {};
    if (name == "organisation")
        return settle(readOrganisation(node));
    Result<> known = list(name, node.line);
    if (known && !m_error)
        known = failure(jsonError(node.line, QString::fromUtf8(name), Tr::tr("a list [ ] is expected")));
    return settle(known);
}

Result<> ContentReader::list(const QByteArray &name, int line)
{
    if (m_error)
        return {};
    m_name = name;
    m_node = nullptr;
    m_isKnown = false;
    describe(*this, m_content);
    if (m_isKnown)
        return {};
    const bool isObject = name == "organisation" || name == "format" || name == "version";
    const QString text = QString::fromUtf8(name.left(60));
    return settle(failure(isObject ? jsonError(line, text, Tr::tr("no list [ ] is expected here"))
                                   : jsonError(line, {}, Tr::tr("“%1” is not known here").arg(text))));
}

Result<> ContentReader::item(const QByteArray &list, qsizetype index, const JsonNode &node)
{
    if (m_error)
        return {};
    m_name = list;
    m_index = index;
    m_node = &node;
    m_result = {};
    describe(*this, m_content);
    return settle(m_result);
}

Result<Snapshot> ContentReader::take()
{
    if (!m_hasFormat)
        return failure(
            jsonError(1, {}, Tr::tr("“format”: “gaceta” is missing, so this is no newsroom")));
    if (m_error)
        return failure(*m_error);
    if (!m_hasVersion)
        return failure(jsonError(1, {}, Tr::tr("“version” is missing")));
    if (!m_hasOrganisation)
        return failure(jsonError(1, {}, Tr::tr("“organisation” is missing")));
    return std::move(m_content);
}

void ContentReader::append(QList<Media> &items)
{
    Result<JsonMedia> record = fromJson<JsonMedia>(*m_node, path());
    if (!record) {
        m_result = failure(record.error());
        return;
    }
    std::optional<MediaProblem> problem;
    if (record->data.isEmpty()) {
        problem = m_media.addFile(record->media, m_folder);
    } else if (const auto decoded = QByteArray::fromBase64Encoding(
                   record->data, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors)) {
        problem = m_media.addBytes(record->media, *decoded);
    } else {
        problem = MediaProblem{"data", Tr::tr("base64 is expected")};
    }
    if (problem) {
        const JsonNode *place = m_node->member(problem->field);
        const QString where = path() + u'.' + QLatin1String(problem->field);
        m_result = failure(jsonError(place ? place->line : m_node->line, where, problem->message));
    } else {
        items.append(record->media);
    }
}

QString ContentReader::path() const
{
    return u"%1[%2]"_s.arg(QString::fromUtf8(m_name)).arg(m_index);
}

Result<> ContentReader::readFormat(const JsonNode &node)
{
    const QByteArray *name = node.text();
    m_hasFormat = name && *name == jsonFormatName;
    return m_hasFormat ? Result<>()
                       : failure(jsonError(node.line, u"format"_s, Tr::tr("“gaceta” is expected")));
}

Result<> ContentReader::readVersion(const JsonNode &node)
{
    const qint64 *version = std::get_if<qint64>(&node.value);
    if (!version || *version < 1)
        return failure(jsonError(node.line, u"version"_s, Tr::tr("a whole number is expected")));
    if (*version > jsonFormatVersion) {
        Error error = jsonError(node.line, u"version"_s,
                                Tr::tr("it was written by a newer Gaceta, please update this one"));
        error.code = ErrorCode::NewerVersion;
        return failure(error);
    }
    m_hasVersion = true;
    return m_error && m_hasFormat ? Result<>(failure(*m_error)) : Result<>();
}

Result<> ContentReader::readOrganisation(const JsonNode &node)
{
    Result<Organisation> organisation = fromJson<Organisation>(node, u"organisation"_s);
    if (!organisation)
        return failure(organisation.error());
    m_content.organisation = *std::move(organisation);
    m_hasOrganisation = true;
    return {};
}

Result<> ContentReader::settle(Result<> result)
{
    if (result || (m_hasFormat && m_hasVersion))
        return result;
    if (!m_error)
        m_error = result.error();
    return {};
}

} // namespace gaceta::exchange
