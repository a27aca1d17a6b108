# The programs' own code below main(): one test program, which links the library it tests.
file(GLOB_RECURSE CLI_TESTS CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/app/cli/*_test.cpp)
add_executable(cli_tests ${CLI_TESTS})
target_link_libraries(cli_tests PRIVATE shardscope_cli GTest::gtest_main GTest::gmock)
gtest_discover_tests(cli_tests DISCOVERY_MODE PRE_TEST PROPERTIES LABELS cli TIMEOUT 300)
