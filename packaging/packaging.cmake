# `cmake --install` and `cpack -G DEB`: the two programs and what a desktop wants to know of them.
include(GNUInstallDirs)
set(SHARDSCOPE_ID io.github.shardscope.Shardscope)
set(PACKAGING_SOURCES ${CMAKE_CURRENT_LIST_DIR})
set(PACKAGING_BUILT ${CMAKE_BINARY_DIR}/packaging)

# Fills in the version; a name that ends in .gz is compressed as Debian wants it, without a date.
function(shardscope_document source name)
    string(REGEX REPLACE "\\.gz$" "" plain ${name})
    configure_file(${PACKAGING_SOURCES}/${source} ${PACKAGING_BUILT}/${plain} @ONLY)
    if(NOT plain STREQUAL name)
        add_custom_command(OUTPUT ${PACKAGING_BUILT}/${name}
            COMMAND gzip -9nc ${PACKAGING_BUILT}/${plain} > ${PACKAGING_BUILT}/${name}
            DEPENDS ${PACKAGING_BUILT}/${plain} VERBATIM)
        set_property(GLOBAL APPEND PROPERTY SHARDSCOPE_DOCUMENTS ${PACKAGING_BUILT}/${name})
    endif()
endfunction()

shardscope_document(changelog.in changelog.gz)
shardscope_document(shardscope-cli.1 shardscope-cli.1.gz)
install(TARGETS shardscope-cli RUNTIME)
install(FILES ${PACKAGING_BUILT}/shardscope-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PACKAGING_SOURCES}/copyright ${PACKAGING_BUILT}/changelog.gz
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/shardscope)

if(SHARDSCOPE_BUILD_DESKTOP)
    shardscope_document(shardscope.1 shardscope.1.gz)
    shardscope_document(${SHARDSCOPE_ID}.metainfo.xml ${SHARDSCOPE_ID}.metainfo.xml)
    install(TARGETS shardscope RUNTIME)
    install(FILES ${PACKAGING_BUILT}/shardscope.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${PACKAGING_SOURCES}/${SHARDSCOPE_ID}.desktop
        DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${PACKAGING_BUILT}/${SHARDSCOPE_ID}.metainfo.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${PACKAGING_SOURCES}/${SHARDSCOPE_ID}.mime.xml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME ${SHARDSCOPE_ID}.xml)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/shardscope.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps
        RENAME ${SHARDSCOPE_ID}.svg)
endif()

get_property(documents GLOBAL PROPERTY SHARDSCOPE_DOCUMENTS)
add_custom_target(shardscope_documents ALL DEPENDS ${documents})

set(CPACK_PACKAGE_NAME shardscope)
set(CPACK_PACKAGE_VENDOR "The Shardscope authors")
set(CPACK_PACKAGE_CONTACT "The Shardscope authors <shardscope@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "find hot shards in Mixpanel exports")
set(CPACK_PACKAGE_DESCRIPTION
"Mixpanel stores events by user id and by group id. When one id sends far more
events than any person could, its shard runs hot: the service renames the
surplus events, and metrics drop. Shardscope reads exported events and shows
which ids, events, groups and days went over the limit.

This package holds the desktop program, shardscope, and the same engine for
scripts, shardscope-cli. Both work offline; the network is used only to fetch
exports, or to send repaired events, when asked to.")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded while running: icons are SVG, time zones and whom to trust come from the system.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates, libqt6svg6, tzdata")
# The keychain finds libsecret while running; without any, secrets are asked for each time.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-roboto-unhinted, fonts-jetbrains-mono, \
gnome-keyring | kwalletmanager, libsecret-1-0, qt6-wayland")
include(CPack)
