# The seeded generator of test data, benchmark data and the demo export.
find_package(ZLIB REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GENERATE_XXHASH REQUIRED IMPORTED_TARGET libxxhash)

file(GLOB GENERATE_SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/generate/*.cpp)
add_executable(shardscope-generate ${GENERATE_SOURCES})
target_link_libraries(shardscope-generate
    PRIVATE shardscope_options ZLIB::ZLIB Threads::Threads PkgConfig::GENERATE_XXHASH)

# The vendor as the tests know it, behind a socket and in memory; also a program to try things on.
find_package(OpenSSL REQUIRED)
file(GLOB STAND_IN_SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/mixpanel_stand_in/*.cpp)
list(FILTER STAND_IN_SOURCES EXCLUDE REGEX "/main\\.cpp$")
add_library(shardscope_stand_in STATIC ${STAND_IN_SOURCES})
target_link_libraries(shardscope_stand_in
    PUBLIC shardscope_core PRIVATE OpenSSL::SSL ZLIB::ZLIB)
add_executable(shardscope-stand-in ${CMAKE_CURRENT_LIST_DIR}/mixpanel_stand_in/main.cpp)
target_link_libraries(shardscope-stand-in PRIVATE shardscope_stand_in)
