# moc 6.4 cannot read libstdc++'s <concepts>; with its include guard set, it need not.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_GLIBCXX_CONCEPTS)

# layer(NAME DIR folder [DEPENDS layers…] [LINKS libraries…]): the only way a library of Gaceta is made.
#
# DEPENDS names every layer whose headers the folder may include. Two guards keep that true:
#  - closed_NAME links the whole archive with nothing but what is declared, so an upward call is an undefined
#    reference (a static library alone would link without complaint);
#  - the test layering_NAME reads the includes.
function(layer name)
    cmake_parse_arguments(PARSE_ARGV 1 a "" "DIR" "DEPENDS;LINKS")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS
        ${PROJECT_SOURCE_DIR}/${a_DIR}/*.cpp ${PROJECT_SOURCE_DIR}/${a_DIR}/*.h ${PROJECT_SOURCE_DIR}/${a_DIR}/*.ui)
    list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
    add_library(${name} STATIC ${sources})
    set_target_properties(${name} PROPERTIES AUTOMOC ON AUTOUIC ON)
    target_link_libraries(${name} PUBLIC ${a_DEPENDS} ${a_LINKS} PRIVATE strictness)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})

    file(GENERATE OUTPUT ${PROJECT_BINARY_DIR}/closed/${name}.cpp CONTENT "int main() {}\n")
    add_executable(closed_${name} ${PROJECT_BINARY_DIR}/closed/${name}.cpp)
    target_link_libraries(closed_${name} PRIVATE "$<LINK_LIBRARY:WHOLE_ARCHIVE,${name}>")

    string(REPLACE ";" "," allowed "${name};${a_DEPENDS}")
    add_test(NAME layering_${name} COMMAND ${CMAKE_COMMAND}
        -DSOURCE=${PROJECT_SOURCE_DIR} -DDIR=${a_DIR} -DALLOWED=${allowed}
        -P ${PROJECT_SOURCE_DIR}/tests/layering.cmake)
    set_property(GLOBAL APPEND PROPERTY GACETA_SOURCES ${sources})
endfunction()
