#pragma once
// A newsroom in a temporary folder with a clock that stands still, and values of every type with every
// field filled.

#include "app/editing/newsroom.h"

#include <QTemporaryDir>

namespace gaceta::tests {

[[nodiscard]] QDateTime noon(int year, int month, int day); // UTC
[[nodiscard]] Organisation sampleOrganisation();
[[nodiscard]] Entry sampleEntry();
[[nodiscard]] Page samplePage();
[[nodiscard]] School sampleSchool();
[[nodiscard]] SchoolList sampleSchoolList(const QList<SchoolId> &members);
[[nodiscard]] Statistic sampleStatistic();
[[nodiscard]] Media sampleMedia();
[[nodiscard]] Contact sampleContact();
[[nodiscard]] Boilerplate sampleBoilerplate();
[[nodiscard]] Term sampleTerm();

class NewsroomFixture final
{
public:
    NewsroomFixture();

    [[nodiscard]] editing::NewsroomContext context(const QString &author = QStringLiteral("Ana")) const;
    [[nodiscard]] QString path(const QString &name = QStringLiteral("test.gaceta")) const;
    // Made on first use.
    editing::Newsroom &newsroom();
    // Closes the newsroom; the next use opens it again.
    void close() { m_newsroom.reset(); }

    std::shared_ptr<FixedClock> clock;

private:
    QTemporaryDir m_folder;
    std::unique_ptr<editing::Newsroom> m_newsroom;
};

} // namespace gaceta::tests
