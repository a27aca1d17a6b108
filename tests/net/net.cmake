# What is built on Qt's threads, in a program of its own: the thread sanitizer, which runs the
# tests labelled "core", does not see inside Qt.
file(GLOB NET_TESTS CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*_test.cpp)
add_executable(net_tests ${NET_TESTS})
target_link_libraries(net_tests
    PRIVATE shardscope_net shardscope_stand_in GTest::gtest_main GTest::gmock)
gtest_discover_tests(net_tests DISCOVERY_MODE PRE_TEST PROPERTIES LABELS net TIMEOUT 300)
