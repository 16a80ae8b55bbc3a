// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace bucketwatch {

/// Where we are: links to what is above, the last part in bold.
class Breadcrumbs : public QWidget {
    Q_OBJECT
public:
    explicit Breadcrumbs(QWidget *parent = nullptr);

    void setTrail(const QStringList &parts);

Q_SIGNALS:
    void activated(int index);

private:
    QHBoxLayout *m_line;
    QStringList m_parts;
};

} // namespace bucketwatch
