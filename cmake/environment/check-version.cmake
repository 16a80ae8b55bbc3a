# SPDX-FileCopyrightText: 2026 Bucketwatch contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# The first CMake that knows CMAKE_LINKER_TYPE, which the presets set.
cmake_minimum_required(VERSION 3.29)
