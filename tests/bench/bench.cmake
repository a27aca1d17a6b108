# What the benchmark runs besides the two programs: it measures inside one process, where starting
# a program would be most of the time. Built with the tests, run by run.py only.
add_executable(shardscope-query-times ${CMAKE_CURRENT_LIST_DIR}/query_times.cpp)
target_link_libraries(shardscope-query-times PRIVATE shardscope_core)
add_executable(shardscope-selector-times ${CMAKE_CURRENT_LIST_DIR}/selector_times.cpp)
target_link_libraries(shardscope-selector-times PRIVATE shardscope_core)
add_executable(shardscope-repair-times ${CMAKE_CURRENT_LIST_DIR}/repair_times.cpp)
target_link_libraries(shardscope-repair-times PRIVATE shardscope_core)
if(TARGET shardscope_ui)
    add_executable(shardscope-desktop-times ${CMAKE_CURRENT_LIST_DIR}/desktop_times.cpp)
    target_link_libraries(shardscope-desktop-times PRIVATE shardscope_ui)
endif()
