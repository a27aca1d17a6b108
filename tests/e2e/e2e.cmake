# End to end: the built programs, driven from outside and held against an independent counter.
# Each test_*.py is one ctest; the programs' paths travel in the environment.
set(E2E_FOLDER ${CMAKE_CURRENT_LIST_DIR})
set(ORACLE_FOLDER ${CMAKE_CURRENT_LIST_DIR}/../oracle)

function(add_python_test name file)
    add_test(NAME ${name} COMMAND ${Python3_EXECUTABLE} -B ${file} -v)
    set(programs SHARDSCOPE_GENERATE=$<TARGET_FILE:shardscope-generate>)
    if(TARGET shardscope-cli)
        list(APPEND programs SHARDSCOPE_CLI=$<TARGET_FILE:shardscope-cli>)
    endif()
    set_tests_properties(${name} PROPERTIES LABELS e2e TIMEOUT 7200 ENVIRONMENT "${programs}")
endfunction()

add_python_test(oracle.hand_counted ${ORACLE_FOLDER}/test_count.py)
add_python_test(e2e.generate ${E2E_FOLDER}/test_generate.py)
if(TARGET shardscope-cli)
    foreach(suite board import exit_codes faults interruptions)
        add_python_test(e2e.${suite} ${E2E_FOLDER}/test_${suite}.py)
    endforeach()
endif()
