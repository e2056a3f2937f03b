# The themes that come with Gaceta lie inside the program, with what a theme may ask for.
file(GLOB_RECURSE theme_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/themes/*)
qt_add_resources(site built_in_themes PREFIX /gaceta/themes BASE resources/themes FILES ${theme_files})

# The description of the headless form, which lies beside the documents.
set(headless_schema ${PROJECT_SOURCE_DIR}/resources/json-schema/gaceta-headless-1.json)
qt_add_resources(site headless_schema PREFIX /gaceta BASE resources FILES ${headless_schema})

# A bundle remembers by which code it was written, so that a new version looks at everything again.
file(GLOB_RECURSE exporting CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/app/core/* ${PROJECT_SOURCE_DIR}/app/text/*
    ${PROJECT_SOURCE_DIR}/app/site/*)
list(APPEND exporting ${headless_schema})
set(program_digest ${PROJECT_BINARY_DIR}/generated/programdigest.cpp)
add_custom_command(OUTPUT ${program_digest}
    COMMAND ${CMAKE_COMMAND} -DSOURCE=${PROJECT_SOURCE_DIR} -DOUTPUT=${program_digest}
        -P ${CMAKE_CURRENT_LIST_DIR}/programdigest.cmake
    DEPENDS ${exporting} ${CMAKE_CURRENT_LIST_DIR}/programdigest.cmake VERBATIM)
target_sources(site PRIVATE ${program_digest})
