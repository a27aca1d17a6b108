# End to end: the built programs, driven from outside and held against an independent counter.
# Each test_*.py is one ctest; the programs' paths travel in the environment.
set(E2E_FOLDER ${CMAKE_CURRENT_LIST_DIR})
set(ORACLE_FOLDER ${CMAKE_CURRENT_LIST_DIR}/../oracle)

# Preloaded into the programs, so it must not bring a sanitizer of its own.
add_library(io_fault MODULE ${CMAKE_CURRENT_LIST_DIR}/io_fault.cpp)
target_compile_options(io_fault PRIVATE -fno-sanitize=all)
target_link_options(io_fault PRIVATE -fno-sanitize=all)
target_link_libraries(io_fault PRIVATE ${CMAKE_DL_LIBS})

function(add_python_test name file)
    add_test(NAME ${name} COMMAND ${Python3_EXECUTABLE} -B ${file} -v)
    set(programs SHARDSCOPE_GENERATE=$<TARGET_FILE:shardscope-generate>)
    if(TARGET shardscope-cli)
        list(APPEND programs SHARDSCOPE_CLI=$<TARGET_FILE:shardscope-cli>)
    endif()
    if(TARGET shardscope)
        list(APPEND programs SHARDSCOPE=$<TARGET_FILE:shardscope>)
    endif()
    list(APPEND programs SHARDSCOPE_STAND_IN=$<TARGET_FILE:shardscope-stand-in>)
    list(APPEND programs SHARDSCOPE_IO_FAULT=$<TARGET_FILE:io_fault>)
    set_tests_properties(${name} PROPERTIES LABELS e2e TIMEOUT 7200 ENVIRONMENT "${programs}")
endfunction()

add_python_test(oracle.hand_counted ${ORACLE_FOLDER}/test_count.py)
add_python_test(e2e.stand_in ${E2E_FOLDER}/test_stand_in.py)
add_python_test(e2e.generate ${E2E_FOLDER}/test_generate.py)
if(TARGET shardscope-cli)
    foreach(suite board import pull simulate exit_codes faults io_faults interruptions memory profile rows
            selector reimport transform)
        add_python_test(e2e.${suite} ${E2E_FOLDER}/test_${suite}.py)
    endforeach()
endif()
if(TARGET shardscope-cli AND TARGET shardscope)
    add_python_test(e2e.desktop ${E2E_FOLDER}/test_desktop.py)
    add_python_test(e2e.tour ${E2E_FOLDER}/test_tour.py)
    set_tests_properties(e2e.tour PROPERTIES RUN_SERIAL TRUE) # keys need a program that listens
endif()
