// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/statusstyle.h"

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace bucketwatch {

/// What a notice says. A notice with the id of one that is shown takes its place (in progress, then its result).
struct Notice {
    Status status = Status::Info; ///< Success, Error, Warning, Info or InProgress
    QString title; ///< optional first line, bold
    QString text;
    QString id = {}; ///< empty: it replaces nothing
    QString actionText = {}; ///< such as "Undo" or "View accounts"; empty: no button
    std::function<void()> action = {};
    bool dismissible = true;
};

/// The notices above a page. They push the page down and stay until they are dismissed or replaced.
class NoticeList : public QWidget {
    Q_OBJECT
public:
    explicit NoticeList(QWidget *parent = nullptr);

    void show(const Notice &notice);
    using QWidget::show;
    void dismiss(const QString &id);
    void clear();
    [[nodiscard]] int count() const;

Q_SIGNALS:
    /// For screen readers and tests: what was just said.
    void noticeShown(bucketwatch::Status status, const QString &text);

private:
    [[nodiscard]] QWidget *find(const QString &id) const;
    void remove(QWidget *strip);

    QVBoxLayout *m_column;
};

} // namespace bucketwatch
