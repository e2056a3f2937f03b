#include "app/site/incremental/contentfingerprints.h"

#include "app/core/comparison.h"
#include "app/site/incremental/fingerprinter.h"
#include "app/site/parallel.h"
#include "app/site/plan/views.h"

#include <QTimeZone>

namespace gaceta::site {

namespace {

QDate todayOf(const Snapshot &snapshot, const ExportOptions &options)
{
    const QTimeZone zone(snapshot.organisation.timeZone.toUtf8());
    return (zone.isValid() ? options.asOf.toTimeZone(zone) : options.asOf.toUTC()).date();
}

// Lets everything of a snapshot through but its entries, which have fingerprints of their own.
struct RestWriter
{
    Fingerprinter &fingerprinter;

    template <typename T>
    void field(const char *, const T &value)
    {
        if constexpr (!std::same_as<T, QList<Entry>>)
            fingerprinter.write(value);
    }
};

Fingerprint restOf(const Snapshot &snapshot, const Theme &theme, const ExportOptions &options,
                   const QDate &today)
{
    Fingerprinter fingerprinter;
    fingerprinter.write(QByteArray(programDigest));
    fingerprinter.write(theme.digest());
    fingerprinter.write(options.form);
    fingerprinter.write(options.baseUrl);
    fingerprinter.write(options.drafts);
    fingerprinter.write(options.missingTranslation);
    fingerprinter.write(options.shareCards);
    fingerprinter.write(today.year());
    RestWriter rest{fingerprinter};
    describe(rest, snapshot);
    for (const Statistic &statistic : snapshot.statistics)
        fingerprinter.write(goalOn(statistic, today).has_value());
    return fingerprinter.take();
}

Fingerprint entryOf(Fingerprinter &fingerprinter, const Entry &entry, const ExportOptions &options,
                    const QDate &today)
{
    fingerprinter.write(entry);
    fingerprinter.write(isEmbargoed(entry, options.asOf));
    fingerprinter.write(isPinned(entry, today));
    for (const auto &[language, version] : entry.texts)
        fingerprinter.write(mayShow(entry, language, options.drafts, options.asOf));
    return fingerprinter.take();
}

} // namespace

ContentFingerprints contentFingerprints(const Snapshot &snapshot, const Theme &theme,
                                        const ExportOptions &options, const jobs::Progress &progress)
{
    const QDate today = todayOf(snapshot, options);
    ContentFingerprints result;
    result.rest = restOf(snapshot, theme, options, today);
    const auto count = static_cast<size_t>(snapshot.entries.size());
    result.entries.resize(count);
    const int threads = threadCount(options.threads);
    std::vector<Fingerprinter> fingerprinters(static_cast<size_t>(threads));
    // Stopped half-way it is of no use, but the export then ends before it would use it.
    (void)inParallel({0, count}, threads, progress, [&](int thread, size_t i) -> Result<> {
        result.entries[i] = entryOf(fingerprinters[static_cast<size_t>(thread)],
                                    snapshot.entries[static_cast<qsizetype>(i)], options, today);
        return {};
    });
    Fingerprinter whole;
    whole.write(result.rest);
    for (const Fingerprint &entry : result.entries)
        whole.write(entry);
    result.whole = whole.take();
    return result;
}

} // namespace gaceta::site
