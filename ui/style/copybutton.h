// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/button.h"

#include <functional>

namespace bucketwatch {

/// Copies what @p text returns when it is clicked, and says "Copied" for a moment.
class CopyButton : public Button {
    Q_OBJECT
public:
    /// @p what names the thing for screen readers and the tool tip: "Copy detector ID".
    CopyButton(const QString &what, std::function<QString()> text, QWidget *parent = nullptr);

    void copy();

private:
    std::function<QString()> m_text;
};

} // namespace bucketwatch
