#pragma once
// Every content type lists its fields once, in a function describe(archive, value) that calls
// archive.field("name", value.member) for each. Reading and writing JSON, hashing and comparing are
// archives, so they cannot disagree about what a type holds. The order of the calls is the order in
// files.

#include <concepts>
#include <type_traits>

namespace gaceta {

// T is Type or const Type: one describe() serves archives that read and archives that write.
template <typename T, typename Type>
concept Described = std::same_as<std::remove_const_t<T>, Type>;

} // namespace gaceta
