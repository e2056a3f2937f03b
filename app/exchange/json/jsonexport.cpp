#include "app/exchange/json/jsonexport.h"

#include "app/core/json/jsonwriter.h"
#include "app/exchange/contentproblem.h"
#include "app/exchange/fileerror.h"
#include "app/exchange/json/jsonformat.h"
#include "app/exchange/json/mediafolder.h"
#include "app/exchange/knownids.h"
#include "app/exchange/tr.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace gaceta::exchange {

namespace {

Error cancelled()
{
    return {ErrorCode::Cancelled, Tr::tr("The export was cancelled; nothing was changed."), {}};
}

// The media files and the document, item by item.
class DocumentWriter final
{
public:
    DocumentWriter(QSaveFile &file, const MediaSource &source, MediaPlacement placement,
                   jobs::Progress &progress)
        : m_file(file)
        , m_source(source)
        , m_placement(placement)
        , m_progress(progress)
        , m_folder(QFileInfo(file.fileName()).path())
    {
    }

    [[nodiscard]] Result<> write(const Snapshot &snapshot)
    {
        describe(m_count, snapshot);
        m_json.openObject();
        m_json.field("format", QByteArray(jsonFormatName));
        m_json.field("version", jsonFormatVersion);
        describe(*this, snapshot);
        m_json.closeObject();
        if (!m_error)
            put(m_json.take());
        if (!m_error && !(m_file.flush() && m_file.commit()))
            m_error = writeError(m_file);
        if (m_error)
            return failure(*m_error);
        m_folder.keep();
        return {};
    }

    // Archive of describe(): the document's members.
    template <typename T>
    void field(const char *name, const QList<T> &items)
    {
        if (items.isEmpty() || m_error)
            return;
        m_json.key(name);
        m_json.openArray();
        for (const T &item : items) {
            m_json.nextItem();
            write(item);
            put(m_json.takePart());
            advance();
            if (m_error)
                return;
        }
        m_json.closeArray();
    }
    void field(const char *name, const Organisation &organisation) { m_json.field(name, organisation); }

    [[nodiscard]] int mediaFiles() const { return m_mediaFiles; }

private:
    struct ItemCount
    {
        template <typename T>
        void field(const char *, const QList<T> &items)
        {
            total += items.size();
        }
        void field(const char *, const Organisation &) {}
        qsizetype total = 0;
    };

    template <typename T>
    void write(const T &item)
    {
        m_json.write(item);
    }

    void write(const Media &media)
    {
        const Result<QByteArray> bytes = m_source.bytes(media.id);
        if (!bytes)
            return fail(bytes.error());
        const QByteArray hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex();
        if (QLatin1String(hash) != media.sha256)
            return fail(
                {ErrorCode::Damaged,
                 Tr::tr("“%1” is damaged: its content is not what was once put in.").arg(media.fileName),
                 media.id.text()});
        if (m_placement == MediaPlacement::Embedded)
            return m_json.write(JsonMedia{media, bytes->toBase64()});
        m_json.write(media);
        ++m_mediaFiles;
        if (const Result<> written = m_folder.write(media, *bytes); !written)
            fail(written.error());
    }

    void put(const QByteArray &bytes)
    {
        if (!m_error && m_file.write(bytes) != bytes.size())
            fail(writeError(m_file));
    }

    void advance()
    {
        m_progress.advanceTo(double(++m_written) / double(m_count.total));
        if (m_progress.isCancelled())
            fail(cancelled());
    }

    void fail(const Error &error)
    {
        if (!m_error)
            m_error = error;
    }

    QSaveFile &m_file;
    const MediaSource &m_source;
    MediaPlacement m_placement;
    jobs::Progress &m_progress;
    MediaFolder m_folder;
    JsonWriter m_json{JsonLayout::Pretty};
    ItemCount m_count;
    qsizetype m_written = 0;
    int m_mediaFiles = 0;
    std::optional<Error> m_error;
};

QString documentPath(const QString &target)
{
    const bool isFolder = target.endsWith(u'/') || QFileInfo(target).isDir();
    return isFolder ? QDir(target).filePath(u"newsroom.json"_s) : target;
}

} // namespace

Result<JsonExportReport> writeJson(const Snapshot &snapshot, const MediaSource &media,
                                   MediaPlacement placement, const QString &target,
                                   jobs::Progress &progress)
{
    if (progress.isCancelled())
        return failure(cancelled());
    const Snapshot content = withoutDanglingReferences(snapshot);
    JsonExportReport report;
    report.file = documentPath(target);
    if (const auto problem = firstProblem(content))
        report.warnings.append(Tr::tr("This file cannot be imported before %1 is put right: %2.")
                                   .arg(problem->path(), problem->message));

    progress.setActivity(Tr::tr("Writing “%1”").arg(QFileInfo(report.file).fileName()));
    QDir().mkpath(QFileInfo(report.file).path());
    QSaveFile file(report.file);
    if (!file.open(QIODevice::WriteOnly))
        return failure(writeError(file));
    DocumentWriter writer(file, media, placement, progress);
    if (const Result<> written = writer.write(content); !written)
        return failure(written.error());
    report.bytes = QFileInfo(report.file).size();
    report.mediaFiles = writer.mediaFiles();
    progress.advanceTo(1);
    return report;
}

} // namespace gaceta::exchange
