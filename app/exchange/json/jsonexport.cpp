#include "app/exchange/json/jsonexport.h"

#include "app/core/json/jsonwriter.h"
#include "app/core/picture/metadata.h"
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
    // Names of files that still hold what programs and cameras note in them.
    [[nodiscard]] const QStringList &unclean() const { return m_unclean; }

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
        const auto [plain, content] = leaving(media, *bytes);
        if (m_placement == MediaPlacement::Embedded)
            return m_json.write(JsonMedia{plain, content.toBase64()});
        m_json.write(plain);
        ++m_mediaFiles;
        if (const Result<> written = m_folder.write(plain, content); !written)
            fail(written.error());
    }

    // Where a photo was taken stays in the newsroom; the record names what is in the document.
    [[nodiscard]] std::pair<Media, QByteArray> leaving(const Media &media, const QByteArray &bytes)
    {
        const std::optional<PlainFile> plain = withoutMetadata(bytes, media.mimeType);
        if (plain ? keepsMetadata(media.mimeType) : mentionsMetadata(bytes))
            m_unclean.append(u'“' + media.fileName + u'”');
        if (!plain || plain->bytes == bytes)
            return {media, bytes};
        Media changed = media;
        changed.size = plain->bytes.size();
        changed.sha256 = QString::fromLatin1(
            QCryptographicHash::hash(plain->bytes, QCryptographicHash::Sha256).toHex());
        return {changed, plain->bytes};
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
    QStringList m_unclean;
    std::optional<Error> m_error;
};

QStringList noticesOf(const QStringList &names)
{
    constexpr qsizetype mostNames = 5;
    if (names.isEmpty())
        return {};
    const QString shown =
        names.mid(0, mostNames).join(u", "_s) + (names.size() > mostNames ? u", …"_s : QString());
    return {
        Tr::tr("Gaceta cannot take out of %n file(s) what programs and cameras note in them, such as "
               "who made them and where. Please check before you pass this on: %1.",
               nullptr, static_cast<int>(names.size()))
            .arg(shown)};
}

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
    report.warnings += noticesOf(writer.unclean());
    progress.advanceTo(1);
    return report;
}

} // namespace gaceta::exchange
