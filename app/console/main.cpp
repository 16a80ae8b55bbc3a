// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>

#include <cstdio>
#include <string_view>

int main(int argc, char *argv[])
{
    if (argc == 2 && std::string_view(argv[1]) == "--version") {
        std::puts("bucketwatch " BUCKETWATCH_VERSION);
        return 0;
    }
    const QApplication application(argc, argv);
    return QApplication::exec();
}
