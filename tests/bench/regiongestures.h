// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bucketwatch {
class MainWindow;
}

namespace bucketwatch::bench {

/// The pages that show all Regions at once; each function returns the longest that the event loop was held up, in milliseconds,
/// and -1 when the page did not come to an end.
class RegionGestures {
public:
    explicit RegionGestures(MainWindow *window) : m_window(window) { }

    /// Opens All Regions and waits until every Region is there.
    [[nodiscard]] double opening();
    /// Selects every cell, asks for the plan in all of them, and confirms.
    [[nodiscard]] double changingAll();
    /// Opens Usage and adds all Regions up.
    [[nodiscard]] double addingUp();

private:
    [[nodiscard]] double openPage(const char *id);
    [[nodiscard]] double untilSettled();

    MainWindow *m_window;
};

} // namespace bucketwatch::bench
