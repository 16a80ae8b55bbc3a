// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/containerframe.h"

class QVBoxLayout;

namespace bucketwatch {

class Header;

/// A section of a page: outlined, rounded, with an H2 head.
class Container : public ContainerFrame {
    Q_OBJECT
public:
    explicit Container(const QString &title, QWidget *parent = nullptr);

    [[nodiscard]] Header *header() const { return m_header; }
    void add(QWidget *widget, int stretch = 0);
    /// The layout of the content, for other spacings and alignments.
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }

private:
    Header *m_header;
    QVBoxLayout *m_column;
};

} // namespace bucketwatch
