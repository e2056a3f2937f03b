#pragma once
// Puts together a snapshot from a document's members as they come.

#include "app/core/json/jsonreader.h"
#include "app/core/json/jsonstream.h"
#include "app/core/snapshot.h"
#include "app/exchange/json/importedmedia.h"
#include "app/exchange/json/jsonformat.h"

namespace gaceta::exchange {

class ContentReader final : public JsonItems
{
public:
    // `folder` is the document's.
    ContentReader(const QString &folder, ImportedMedia &media)
        : m_folder(folder)
        , m_media(media)
    {
    }

    Result<> value(const QByteArray &name, const JsonNode &node) override;
    Result<> list(const QByteArray &name, int line) override;
    Result<> item(const QByteArray &list, qsizetype index, const JsonNode &node) override;

    // After the last member. The order of the lists is that of the document.
    [[nodiscard]] Result<Snapshot> take();
    [[nodiscard]] const std::optional<Error> &earlierError() const { return m_error; }

    // Archive of describe(): takes the item to the list that it belongs to.
    template <typename T>
    void field(const char *name, QList<T> &items)
    {
        m_isKnown = m_isKnown || m_name == QByteArrayView(name);
        if (m_node && m_name == QByteArrayView(name))
            append(items);
    }
    void field(const char *, Organisation &) {}

private:
    template <typename T>
    void append(QList<T> &items)
    {
        Result<T> item = fromJson<T>(*m_node, path());
        if (item)
            items.append(*std::move(item));
        else
            m_result = failure(item.error());
    }
    void append(QList<Media> &items);

    [[nodiscard]] QString path() const;
    Result<> readFormat(const JsonNode &node);
    Result<> readVersion(const JsonNode &node);
    Result<> readOrganisation(const JsonNode &node);
    Result<> settle(Result<> result);

    QString m_folder;
    ImportedMedia &m_media;
    Snapshot m_content;
    bool m_hasFormat = false;
    bool m_hasVersion = false;
    bool m_hasOrganisation = false;
    // What does not fit in a document whose version is not known yet: it may turn out to be a newer one.
    std::optional<Error> m_error;

    QByteArray m_name; // the list at hand
    qsizetype m_index = 0;
    const JsonNode *m_node = nullptr; // null: only asks whether there is such a list
    bool m_isKnown = false;
    Result<> m_result;
};

} // namespace gaceta::exchange
