// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QCoreApplication>

#include <cstdio>
#include <string_view>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    if (argc == 2 && std::string_view(argv[1]) == "--version") {
        std::puts("bucketwatchctl " BUCKETWATCH_VERSION);
        return 0;
    }
    std::fputs("bucketwatchctl: no such command\n", stderr);
    return 2;
}
