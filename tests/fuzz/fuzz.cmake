# Fuzz targets, one program per *_fuzz.cpp, each with its corpus of the same name. With clang and
# SHARDSCOPE_FUZZ (preset fuzz) they are libFuzzer's, else a small driver of ours mutates the
# corpus; both take the same arguments. ctest gives each a few seconds, and more to those that read
# what strangers send; `./dev soak` gives all ten minutes.
option(SHARDSCOPE_FUZZ "Build the fuzz targets with libFuzzer; wants clang" OFF)
set(SHARDSCOPE_FUZZ_SECONDS 3 CACHE STRING "Seconds that ctest gives each fuzz target")
set(SHARDSCOPE_LONG_FUZZ_SECONDS 20 CACHE STRING "Seconds for the readers of exports and cases")
set(LONG_FUZZ_TARGETS event_reader_fuzz gzip_source_fuzz seek_point_fuzz case_file_fuzz
    selector_fuzz)
find_package(simdjson REQUIRED)

add_custom_target(fuzzers)
file(GLOB FUZZ_TARGETS CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*_fuzz.cpp)
foreach(source IN LISTS FUZZ_TARGETS)
    get_filename_component(name ${source} NAME_WE)
    string(REGEX REPLACE "_fuzz$" "" corpus ${name})
    add_executable(${name} ${source})
    add_dependencies(fuzzers ${name})
    target_link_libraries(${name} PRIVATE shardscope_core simdjson::simdjson)
    if(SHARDSCOPE_FUZZ)
        target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    else()
        target_sources(${name} PRIVATE ${CMAKE_CURRENT_LIST_DIR}/driver.cpp)
    endif()
    set(seconds ${SHARDSCOPE_FUZZ_SECONDS})
    if(name IN_LIST LONG_FUZZ_TARGETS)
        set(seconds ${SHARDSCOPE_LONG_FUZZ_SECONDS})
    endif()
    # What a run finds goes into the first folder; the kept corpus is only read.
    set(found ${CMAKE_BINARY_DIR}/fuzz/${corpus})
    file(MAKE_DIRECTORY ${found})
    add_test(NAME fuzz.${corpus}
        COMMAND ${name} -max_total_time=${seconds}
                ${found} ${CMAKE_CURRENT_LIST_DIR}/corpus/${corpus}
        WORKING_DIRECTORY ${found})
    set_tests_properties(fuzz.${corpus} PROPERTIES LABELS fuzz TIMEOUT 900)
endforeach()

# The test of the test: a broken promise ends the run and leaves its input behind.
if(NOT SHARDSCOPE_FUZZ)
    add_executable(fuzz_driver_check ${CMAKE_CURRENT_LIST_DIR}/driver_check.cpp
        ${CMAKE_CURRENT_LIST_DIR}/driver.cpp)
    target_link_libraries(fuzz_driver_check PRIVATE shardscope_options)
    set(found ${CMAKE_BINARY_DIR}/fuzz/driver_check)
    file(MAKE_DIRECTORY ${found})
    add_test(NAME fuzz.driver_catches WORKING_DIRECTORY ${found}
        COMMAND sh -c "rm -f crash-input && ! $<TARGET_FILE:fuzz_driver_check> \
-max_total_time=60 ${CMAKE_CURRENT_LIST_DIR}/corpus/unescape && test -s crash-input")
    set_tests_properties(fuzz.driver_catches PROPERTIES LABELS fuzz)
endif()
