# One INTERFACE target carries what every translation unit of Gaceta is held to.
add_library(strictness INTERFACE)
target_compile_features(strictness INTERFACE cxx_std_20)
target_compile_options(strictness INTERFACE
    -Wall -Wextra -Wpedantic -Wold-style-cast -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Werror)
# GCC 12 warns of the inside of an empty std::optional (GCC bug 80635); the sanitizers' build looks for the real thing.
target_compile_options(strictness INTERFACE -Wno-maybe-uninitialized)
target_compile_definitions(strictness INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_USE_QSTRINGBUILDER
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
