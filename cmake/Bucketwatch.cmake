# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# What every target of the project shares, and the functions that make them.

add_library(bucketwatch_flags INTERFACE)
target_compile_features(bucketwatch_flags INTERFACE cxx_std_23)
target_compile_definitions(bucketwatch_flags INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_KEYWORDS QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_compile_options(bucketwatch_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wold-style-cast -Wnon-virtual-dtor -Woverloaded-virtual
    $<$<BOOL:${BUCKETWATCH_WERROR}>:-Werror>)

# bucketwatch_library(NAME SOURCES file… [PUBLIC target…] [PRIVATE target…])
# A library `bucketwatch_NAME` of the sources in this folder: static, so that a program is one file, or shared where
# BUCKETWATCH_SHARED says so. Headers are included as "folder/file.h".
function(bucketwatch_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;PUBLIC;PRIVATE")
    set(type STATIC)
    if(BUCKETWATCH_SHARED)
        set(type SHARED)
    endif()
    qt_add_library(bucketwatch_${name} ${type} ${arg_SOURCES})
    target_link_libraries(bucketwatch_${name} PUBLIC Qt6::Core ${arg_PUBLIC} PRIVATE bucketwatch_flags ${arg_PRIVATE})
    target_include_directories(bucketwatch_${name} PUBLIC ${CMAKE_CURRENT_SOURCE_DIR}/..)
    set_target_properties(bucketwatch_${name} PROPERTIES UNITY_BUILD ${BUCKETWATCH_UNITY} UNITY_BUILD_BATCH_SIZE 8 DEFINE_SYMBOL "")
    set_property(GLOBAL APPEND PROPERTY BUCKETWATCH_TARGETS bucketwatch_${name})
endfunction()

# How test programs are compiled beside what everything else is; the libraries that they test are not affected.
set(BUCKETWATCH_TEST_OPTIONS "" CACHE STRING "More compile options of the test programs")
# What ./test builds and runs as release: the programs and the tests with one of these labels.
set(BUCKETWATCH_PRODUCT_LABELS cli walk layers reuse)
add_custom_target(product_tests)
# What preset `tsan` builds: the tests without a window, and the programs that they start.
add_custom_target(windowless_tests)

# Runs test NAME in UTC and the C locale, on Qt platform PLATFORM, with folders for settings and data of its own.
function(bucketwatch_set_test_environment name platform)
    set(home ${CMAKE_BINARY_DIR}/home/${name})
    file(MAKE_DIRECTORY ${home}/run)
    file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    set_tests_properties(${name} PROPERTIES
        ENVIRONMENT "QT_QPA_PLATFORM=${platform};TZ=UTC;LC_ALL=C.UTF-8;LANGUAGE=C;HOME=${home};XDG_RUNTIME_DIR=${home}/run;\
XDG_CONFIG_HOME=${home}/config;XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;XDG_STATE_HOME=${home}/state")
endfunction()

# bucketwatch_add_window_test(NAME)
# Runs the test program NAME once more in a real window, on an X server of its own.
function(bucketwatch_add_window_test name)
    add_test(NAME ${name}_window COMMAND xvfb-run --auto-servernum "--server-args=-screen 0 1600x1000x24" $<TARGET_FILE:${name}>)
    set_tests_properties(${name}_window PROPERTIES TIMEOUT 300 LABELS "window" RESOURCE_LOCK xserver)
    bucketwatch_set_test_environment(${name}_window xcb)
endfunction()

# bucketwatch_add_remote_test(NAME)
# Runs the test program NAME once more, with pages that see the simulation through its HTTP endpoint.
function(bucketwatch_add_remote_test name)
    add_test(NAME ${name}_remote COMMAND ${name})
    set_tests_properties(${name}_remote PROPERTIES TIMEOUT 1200 LABELS "ui;remote")
    bucketwatch_set_test_environment(${name}_remote offscreen)
    set_property(TEST ${name}_remote APPEND PROPERTY ENVIRONMENT "BUCKETWATCH_TEST_SERVICE=remote")
endfunction()

# bucketwatch_add_test(NAME [SOURCES file…] [LIBS target…] [LABELS label…] [TIMEOUT seconds] [ARGUMENTS …])
# A Qt Test program NAME, made of NAME.cpp unless SOURCES says otherwise, run off-screen.
function(bucketwatch_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "SOURCES;LIBS;LABELS;ARGUMENTS")
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE Qt6::Test bucketwatch_flags ${arg_LIBS})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_options(${name} PRIVATE ${BUCKETWATCH_TEST_OPTIONS})
    set_target_properties(${name} PROPERTIES BUCKETWATCH_TEST_PROGRAM ON)
    target_compile_definitions(${name} PRIVATE BUCKETWATCH_TEST_DATA="${PROJECT_SOURCE_DIR}/tests/data"
        BUCKETWATCH_SOURCE_DIR="${PROJECT_SOURCE_DIR}" BUCKETWATCH_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    add_test(NAME ${name} COMMAND ${name} ${arg_ARGUMENTS})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}")
    bucketwatch_set_test_environment(${name} offscreen)
    foreach(label IN LISTS arg_LABELS)
        if(label IN_LIST BUCKETWATCH_PRODUCT_LABELS)
            add_dependencies(product_tests ${name})
        endif()
    endforeach()
    if(NOT "ui" IN_LIST arg_LABELS)
        add_dependencies(windowless_tests ${name})
    endif()
endfunction()

# bucketwatch_add_benchmark(NAME SOURCES file… [LIBS target…])
# A program bench_NAME that `./run bench [NAME]` builds and runs without arguments. It prints one line for each figure:
# name, value, unit, and what it was compared with in the same sitting.
add_custom_target(benchmarks)
function(bucketwatch_add_benchmark name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LIBS")
    qt_add_executable(bench_${name} ${arg_SOURCES})
    target_link_libraries(bench_${name} PRIVATE Qt6::Core bucketwatch_flags ${arg_LIBS})
    target_include_directories(bench_${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(bench_${name} PRIVATE BUCKETWATCH_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        BUCKETWATCH_BIN_DIR="${CMAKE_RUNTIME_OUTPUT_DIRECTORY}")
    set_target_properties(bench_${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bench EXCLUDE_FROM_ALL ON)
    add_dependencies(benchmarks bench_${name})
endfunction()
