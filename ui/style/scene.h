// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

namespace bucketwatch {

/// One state of a page or a dialog that can be brought about by itself: "admin", "confirm-disable". Pictures and the
/// walk over all windows are made of these. @c show acts on a page that was just made and is visible: it chooses an
/// identity, selects rows, opens a dialog. A dialog it opens is rejected afterwards and the page is thrown away.
struct Scene {
    QString name; ///< lower case, words joined by hyphens
    std::function<void()> show;
};

} // namespace bucketwatch
