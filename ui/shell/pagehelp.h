// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace bucketwatch {

/// What the help panel says about a page. Nothing that is needed to use the page stands only here.
struct PageHelp {
    struct Topic {
        QString title;
        QString text;
    };
    QString about; ///< what the page is for
    std::vector<Topic> topics;
    QStringList seeAlso; ///< ids of pages, see PageIds
};

/// Empty when there is no page @p id.
[[nodiscard]] PageHelp helpOf(const QString &id);

} // namespace bucketwatch
