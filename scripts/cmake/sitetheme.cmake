# The theme that comes with Gaceta lies inside the program.
file(GLOB_RECURSE theme_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/themes/default/*)
qt_add_resources(site default_theme PREFIX /gaceta/themes BASE resources/themes FILES ${theme_files})
