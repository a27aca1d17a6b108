# Warnings, sanitizers and build speed, for every target of ours: link shardscope_options.
add_library(shardscope_options INTERFACE)
target_include_directories(shardscope_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_options(shardscope_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor
    -Woverloaded-virtual
    # Designated initialisers name what matters and leave the rest at its default on purpose.
    -Wno-missing-field-initializers)
if(SHARDSCOPE_WERROR)
    # What the optimiser guesses from its inlining, and gets wrong in g++ 12 in every
    # "literal" + std::string (GCC bug 105651), stays a warning; what the language says is an error.
    target_compile_options(shardscope_options INTERFACE -Werror)
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        foreach(guess restrict maybe-uninitialized array-bounds stringop-overflow
                stringop-overread null-dereference free-nonheap-object)
            target_compile_options(shardscope_options INTERFACE -Wno-error=${guess})
        endforeach()
    endif()
endif()
if(SHARDSCOPE_SANITIZE)
    target_compile_options(shardscope_options INTERFACE
        -fsanitize=${SHARDSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -O1 -g1)
    target_link_options(shardscope_options INTERFACE -fsanitize=${SHARDSCOPE_SANITIZE})
endif()

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
    target_link_options(shardscope_options INTERFACE -fuse-ld=mold)
endif()

# moc of Qt 6.4 stumbles over <compare> when that comes before any Qt header; it needs nothing of it.
set(CMAKE_AUTOMOC_MOC_OPTIONS -D_COMPARE)
