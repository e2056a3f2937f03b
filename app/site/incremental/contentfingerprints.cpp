#include "app/site/incremental/contentfingerprints.h"

#include "app/core/comparison.h"
#include "app/core/zone.h"
#include "app/site/feeds/newssitemap.h"
#include "app/site/incremental/fingerprinter.h"
#include "app/site/parallel.h"
#include "app/site/plan/views.h"

namespace gaceta::site {

namespace {

// Lets everything of a snapshot through but its entries, which have fingerprints of their own, and what
// writers alone see.
struct RestWriter
{
    Fingerprinter &fingerprinter;

    template <typename T>
    void field(const char *, const T &value)
    {
        if constexpr (!std::same_as<T, QList<Entry>> && !std::same_as<T, QList<DictionaryWord>> &&
                      !std::same_as<T, QList<IgnoredFinding>>)
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
    const QTimeZone zone = zoneOf(snapshot.organisation);
    const QDate today = options.asOf.toTimeZone(zone).date();
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
    const QDateTime since = newsSince(today, zone);
    Fingerprinter whole;
    whole.write(result.rest);
    for (size_t i = 0; i < count; ++i) {
        whole.write(result.entries[i]);
        whole.write(snapshot.entries[qsizetype(i)].date >= since);
    }
    result.whole = whole.take();
    return result;
}

} // namespace gaceta::site
