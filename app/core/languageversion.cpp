#include "app/core/languageversion.h"

#include <QCryptographicHash>

namespace gaceta {

namespace {

QList<QByteArray> bodyParagraphs(const QByteArray &body)
{
    QList<QByteArray> result;
    QByteArray paragraph;
    bool fenced = false;
    for (const QByteArray &line : body.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        if (trimmed.startsWith("```") || trimmed.startsWith("~~~"))
            fenced = !fenced;
        if (trimmed.isEmpty() && !fenced) {
            if (!paragraph.isEmpty())
                result.append(std::exchange(paragraph, {}));
        } else {
            paragraph += (paragraph.isEmpty() ? "" : "\n") + line;
        }
    }
    if (!paragraph.isEmpty())
        result.append(paragraph);
    return result;
}

QString hashOf(const QByteArray &paragraph)
{
    const QByteArray text = paragraph.simplified();
    if (text.isEmpty())
        return {};
    return QString::fromLatin1(
        QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(12));
}

} // namespace

bool hasText(const LanguageVersion &version)
{
    return !version.title.trimmed().isEmpty() || !version.body.trimmed().isEmpty();
}

QList<QByteArray> paragraphs(const LanguageVersion &version)
{
    return QList<QByteArray>{version.title.toUtf8(), version.summary.toUtf8()} +
           bodyParagraphs(version.body);
}

QStringList paragraphHashes(const LanguageVersion &version)
{
    QStringList hashes;
    for (const QByteArray &paragraph : paragraphs(version))
        hashes.append(hashOf(paragraph));
    return hashes;
}

TranslationState translationState(const Localized<LanguageVersion> &versions,
                                  const LanguageTag &language, const LanguageTag &source)
{
    const LanguageVersion &version = versions.value(language);
    if (language == source)
        return hasText(version) ? TranslationState::Original : TranslationState::Missing;
    if (!hasText(version))
        return TranslationState::Missing;
    if (version.basis.machine)
        return TranslationState::MachineDraft;
    if (version.basis.source.isNull())
        return TranslationState::InTranslation;
    const bool same = version.basis.paragraphs == paragraphHashes(versions.value(version.basis.source));
    return same ? TranslationState::UpToDate : TranslationState::Outdated;
}

} // namespace gaceta
