#include "app/text/spelling.h"

#include "app/text/fold.h"
#include "app/text/tr.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace gaceta::text {

namespace {

constexpr qsizetype mostAnswers = 50'000;

// A path without its ending; empty where there is none. The one of the United States goes first: that is
// where the newsrooms are.
QString findDictionary(const LanguageTag &language, const QStringList &folders)
{
    const QString plain = language.language().toString();
    const QStringList wanted{QString(language.text()).replace(u'-', u'_'), plain + u"_US"_s, plain};
    for (const QString &folder : folders) {
        const QDir dir(folder);
        QStringList names = wanted;
        names += dir.entryList({plain + u"_*.aff"_s}, QDir::Files, QDir::Name)
                     .replaceInStrings(u".aff"_s, QString());
        for (const QString &name : std::as_const(names)) {
            if (dir.exists(name + u".aff"_s) && dir.exists(name + u".dic"_s))
                return dir.filePath(name);
        }
    }
    return {};
}

// As dictionaries write it.
std::string bytesOf(QStringView word)
{
    return word.toString().replace(QChar(0x2019), u'\'').toStdString();
}

bool needsNoDictionary(QStringView word)
{
    const auto isSmall = [](QChar c) { return c.isLower(); };
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    return word.size() < 2 || std::none_of(word.begin(), word.end(), isSmall) ||
           std::any_of(word.begin(), word.end(), isDigit);
}

} // namespace

Spelling::Spelling(std::unique_ptr<Hunspell> hunspell)
    : m_hunspell(std::move(hunspell))
{
}

Spelling::~Spelling() = default;

QStringList Spelling::systemFolders()
{
    QStringList folders;
    for (const QString &name : {u"hunspell"_s, u"myspell/dicts"_s})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, name,
                                             QStandardPaths::LocateDirectory);
    return folders;
}

Result<std::unique_ptr<Spelling>> Spelling::load(const LanguageTag &language, const QStringList &folders)
{
    const QString path = findDictionary(language, folders);
    if (path.isEmpty())
        return failure(ErrorCode::NotFound,
                       Tr::tr("There is no dictionary for %1 on this computer, so its spelling is not "
                              "checked.")
                           .arg(language.nativeName()));
    auto hunspell = std::make_unique<Hunspell>(QFile::encodeName(path + u".aff"_s).constData(),
                                               QFile::encodeName(path + u".dic"_s).constData());
    if (hunspell->get_dict_encoding() != "UTF-8")
        return failure(
            ErrorCode::NotFound,
            Tr::tr("The dictionary for %1 on this computer cannot be read, so its spelling is "
                   "not checked.")
                .arg(language.nativeName()));
    return std::unique_ptr<Spelling>(new Spelling(std::move(hunspell)));
}

void Spelling::setOwnWords(const QSet<QString> &folded)
{
    m_own = folded;
    m_known.clear();
}

bool Spelling::isRight(QStringView word)
{
    if (needsNoDictionary(word))
        return true;
    const QString key = word.toString();
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    if (m_known.size() >= mostAnswers)
        m_known.clear();
    const bool right = m_own.contains(text::folded(word)) || m_hunspell->spell(bytesOf(word));
    m_known.insert(key, right);
    return right;
}

QStringList Spelling::suggestions(const QString &word, qsizetype most)
{
    QStringList result;
    for (const std::string &one : m_hunspell->suggest(bytesOf(word))) {
        if (result.size() == most)
            break;
        result.append(QString::fromStdString(one).replace(u'\'', QChar(0x2019)));
    }
    return result;
}

} // namespace gaceta::text
