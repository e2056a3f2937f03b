# The manual lies inside the program, one folder of Markdown files per language.
file(GLOB manual_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/help/*/*.md)
qt_add_resources(dialogs manual PREFIX /help BASE resources/help FILES ${manual_files})
