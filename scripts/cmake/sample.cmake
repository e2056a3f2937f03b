# The sample newsroom lies inside the program. Its pictures do not get smaller by compression.
file(GLOB sample_media CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/sample/media/*)
qt_add_resources(exchange sample PREFIX /gaceta/sample BASE resources/sample
    FILES resources/sample/newsroom.json ${sample_media} OPTIONS --threshold 30)
