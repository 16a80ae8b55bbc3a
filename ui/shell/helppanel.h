// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/pagehelp.h"

#include <QWidget>

#include <utility>


namespace bucketwatch {

class TallScrollArea;
class TextLabel;

/// Beside the page: what it is for, its words, where to go on, and the keys of the window.
class HelpPanel final : public QWidget {
    Q_OBJECT
public:
    /// Texts in pairs: a page's id and label, or a command and its keys.
    using Pairs = std::vector<std::pair<QString, QString>>;

    explicit HelpPanel(QWidget *parent = nullptr);

    /// @p pages are those of PageHelp::seeAlso.
    void setHelp(const QString &title, const PageHelp &help, const Pairs &pages, const Pairs &keys);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageRequested(const QString &id);
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    TallScrollArea *m_scroll;
};

} // namespace bucketwatch
