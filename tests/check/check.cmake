# Rules of the house that a compiler does not know.
add_test(NAME check.include_floors
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/include_floors.py ${CMAKE_SOURCE_DIR})
add_test(NAME check.include_floors_catch
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/include_floors_test.py)
add_test(NAME check.doc_links
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/doc_links.py ${CMAKE_SOURCE_DIR})
add_test(NAME check.translations
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/translations.py)
add_test(NAME check.translations_catch
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/translations_test.py)
set_tests_properties(check.translations check.translations_catch PROPERTIES LABELS check)
set_tests_properties(check.include_floors check.include_floors_catch check.doc_links
    PROPERTIES LABELS check)
if(TARGET shardscope-cli)
    add_test(NAME check.dev
        COMMAND Python3::Interpreter ${CMAKE_CURRENT_LIST_DIR}/dev_test.py)
    set_tests_properties(check.dev PROPERTIES LABELS check
        ENVIRONMENT SHARDSCOPE_CLI=$<TARGET_FILE:shardscope-cli>)
endif()
