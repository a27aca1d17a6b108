# What is built on Qt's threads, in a program of its own: the thread sanitizer, which runs the
# tests labelled "core", does not see inside Qt.
file(GLOB NET_TESTS CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*_test.cpp)
add_executable(net_tests ${NET_TESTS})
target_link_libraries(net_tests
    PRIVATE shardscope_net shardscope_stand_in GTest::gtest_main GTest::gmock)
gtest_discover_tests(net_tests DISCOVERY_MODE PRE_TEST PROPERTIES LABELS net TIMEOUT 300)

# The keychain of the session, for real: a keyring of the test's own, and no keychain at all.
if(SHARDSCOPE_BUILD_DESKTOP)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Core)
    add_executable(keychain_tests ${CMAKE_CURRENT_LIST_DIR}/keychain/system_keychain_test.cpp)
    target_link_libraries(keychain_tests PRIVATE shardscope_keychain Qt6::Core GTest::gtest)
    set(in_session ${CMAKE_CURRENT_LIST_DIR}/keychain/run.sh)
    add_test(NAME net.keychain COMMAND ${in_session} keyring
        $<TARGET_FILE:keychain_tests> --gtest_filter=KeychainTest.*)
    add_test(NAME net.no_keychain COMMAND ${in_session} absent
        $<TARGET_FILE:keychain_tests> --gtest_filter=NoKeychainTest.*)
    set_tests_properties(net.keychain net.no_keychain PROPERTIES LABELS net TIMEOUT 120)
endif()
