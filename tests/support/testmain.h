#pragma once
// One test program holds several test classes: each says GACETA_TEST(Class) in its file, and the program
// runs all of them, or those whose names are given as arguments.

#include <QObject>

#include <memory>

namespace gaceta::tests {

using TestFactory = std::unique_ptr<QObject> (*)();

// Returns a value only so that it can initialise a static.
bool registerTest(TestFactory factory);

} // namespace gaceta::tests

#define GACETA_TEST(Class)                                                                              \
    static const bool registered##Class = gaceta::tests::registerTest(                                  \
        []() -> std::unique_ptr<QObject> { return std::make_unique<Class>(); });
