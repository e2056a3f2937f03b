#include "tests/support/testmain.h"

#include <QTest>

#ifdef GACETA_WIDGET_TESTS
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <vector>

namespace gaceta::tests {

static std::vector<TestFactory> &factories()
{
    static std::vector<TestFactory> list;
    return list;
}

bool registerTest(TestFactory factory)
{
    factories().push_back(factory);
    return true;
}

} // namespace gaceta::tests

int main(int argc, char **argv)
{
    Application application(argc, argv);
    QStringList arguments = application.arguments();
    const QString wanted =
        arguments.size() > 1 && !arguments.at(1).startsWith(u'-') ? arguments.takeAt(1) : QString();
    int failed = 0;
    int ran = 0;
    for (const gaceta::tests::TestFactory factory : gaceta::tests::factories()) {
        const std::unique_ptr<QObject> test = factory();
        if (!wanted.isEmpty() && wanted != QLatin1String(test->metaObject()->className()))
            continue;
        ++ran;
        failed += QTest::qExec(test.get(), arguments) == 0 ? 0 : 1;
    }
    return ran == 0 ? 1 : failed;
}
