# The seeded generator of test data, benchmark data and the demo export.
find_package(ZLIB REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(GENERATE_XXHASH REQUIRED IMPORTED_TARGET libxxhash)

file(GLOB GENERATE_SOURCES CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/generate/*.cpp)
add_executable(shardscope-generate ${GENERATE_SOURCES})
target_link_libraries(shardscope-generate
    PRIVATE shardscope_options ZLIB::ZLIB Threads::Threads PkgConfig::GENERATE_XXHASH)
