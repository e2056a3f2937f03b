# The texts in the program's languages lie inside the program. scripts/translations brings the .ts files up to date.
file(GLOB translation_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/translations/*.ts)
set_source_files_properties(${translation_files} PROPERTIES OUTPUT_LOCATION ${PROJECT_BINARY_DIR}/i18n)
qt_add_lrelease(settings TS_FILES ${translation_files} QM_FILES_OUTPUT_VARIABLE qm_files)
qt_add_resources(settings i18n PREFIX /i18n BASE ${PROJECT_BINARY_DIR}/i18n FILES ${qm_files})
