# The icons and the style sheet lie inside the program.
file(GLOB icon_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(widgets icons PREFIX / BASE resources FILES ${icon_files})
file(GLOB style_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/style/*)
qt_add_resources(widgets style PREFIX / BASE resources FILES ${style_files})
