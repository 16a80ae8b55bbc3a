# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A few sets of precompiled headers, made once and shared by all targets: Qt Core or Qt Widgets, with or without
# Qt Test, which has a part of its own for Qt Network. They save about two seconds of every source file and moc run. Sources still include what they use:
# `cmake -DCMAKE_DISABLE_PRECOMPILE_HEADERS=ON` builds without.

set(bucketwatch_headers_core
    <algorithm> <array> <chrono> <cstdint> <expected> <functional> <map> <memory> <mutex> <optional> <ranges> <span>
    <string> <unordered_map> <utility> <vector>
    <QByteArray> <QDateTime> <QDebug> <QFile> <QFuture> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QObject>
    <QPromise> <QSet> <QString> <QStringList> <QTimer> <QVariant>)
set(bucketwatch_headers_widgets ${bucketwatch_headers_core}
    <QAbstractItemModel> <QAction> <QApplication> <QBoxLayout> <QDialog> <QIcon> <QLabel> <QPainter> <QPushButton> <QTableView>
    <QWidget>)
set(bucketwatch_headers_test ${bucketwatch_headers_core} <QSignalSpy> <QTest>)
set(bucketwatch_headers_widgets_test ${bucketwatch_headers_widgets} <QSignalSpy> <QTest>)

# Sets OUT to whether TARGET is compiled with LIBRARY, directly or through the interface of what it links.
function(bucketwatch_compiled_with out target library)
    set(${out} FALSE PARENT_SCOPE)
    set(seen)
    get_target_property(open ${target} LINK_LIBRARIES)
    while(open)
        list(POP_FRONT open next)
        if(next STREQUAL library)
            set(${out} TRUE PARENT_SCOPE)
            return()
        endif()
        if(TARGET "${next}" AND NOT next IN_LIST seen)
            list(APPEND seen ${next})
            get_target_property(more ${next} INTERFACE_LINK_LIBRARIES)
            if(more)
                list(APPEND open ${more})
            endif()
        endif()
    endwhile()
endfunction()

function(bucketwatch_precompile_for target)
    get_target_property(type ${target} TYPE)
    if(NOT type MATCHES "^(STATIC_LIBRARY|EXECUTABLE)$")
        return()
    endif()
    bucketwatch_compiled_with(ours ${target} bucketwatch_flags)
    if(NOT ours)
        return()
    endif()
    bucketwatch_compiled_with(widgets ${target} Qt6::Widgets)
    bucketwatch_compiled_with(test ${target} Qt6::Test)
    set(set core)
    set(libraries Qt6::Core)
    if(widgets AND test)
        set(set widgets_test)
        set(libraries Qt6::Widgets Qt6::Test)
    elseif(widgets)
        set(set widgets)
        set(libraries Qt6::Widgets)
    elseif(test)
        set(set test)
        set(libraries Qt6::Test)
    endif()
    set(headers ${bucketwatch_headers_${set}})
    bucketwatch_compiled_with(network ${target} Qt6::Network)
    if(test AND network)
        string(APPEND set _network)
        list(APPEND libraries Qt6::Network)
    endif()
    get_target_property(program ${target} BUCKETWATCH_TEST_PROGRAM)
    if(program AND BUCKETWATCH_TEST_OPTIONS)
        string(APPEND set _program)
    endif()
    if(NOT TARGET bucketwatch_headers_${set})
        set(source ${PROJECT_BINARY_DIR}/headers/${set}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "")
        add_library(bucketwatch_headers_${set} OBJECT ${source})
        set_target_properties(bucketwatch_headers_${set} PROPERTIES AUTOMOC OFF AUTOUIC OFF)
        target_link_libraries(bucketwatch_headers_${set} PRIVATE ${libraries} bucketwatch_flags)
        target_compile_options(bucketwatch_headers_${set} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
        if(program AND BUCKETWATCH_TEST_OPTIONS)
            target_compile_options(bucketwatch_headers_${set} PRIVATE ${BUCKETWATCH_TEST_OPTIONS})
        endif()
        target_precompile_headers(bucketwatch_headers_${set} PRIVATE ${headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM bucketwatch_headers_${set})
    # A target whose flags differ is still built right, only slower.
    target_compile_options(${target} PRIVATE -Wno-error=invalid-pch)
    if(test)
        # They differ from folder to folder, so the headers would fit none; only QFINDTESTDATA reads them.
        target_compile_options(${target} PRIVATE -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
    endif()
endfunction()

# Gives every target below FOLDER the precompiled headers that fit it. Called once all targets exist.
function(bucketwatch_precompile_headers folder)
    get_property(targets DIRECTORY ${folder} PROPERTY BUILDSYSTEM_TARGETS)
    foreach(target IN LISTS targets)
        bucketwatch_precompile_for(${target})
    endforeach()
    get_property(folders DIRECTORY ${folder} PROPERTY SUBDIRECTORIES)
    foreach(folder IN LISTS folders)
        bucketwatch_precompile_headers(${folder})
    endforeach()
endfunction()
