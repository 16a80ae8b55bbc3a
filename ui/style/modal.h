// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "style/button.h"

#include <QDialog>
#include <QPointer>

class QHBoxLayout;
class QScrollArea;
class QVBoxLayout;

namespace bucketwatch {

class ModalOverlay;
class TextLabel;

/// A question that must be answered before the window goes on: title, body, and a line with Cancel and the one thing to do.
/// Open it with open(); accepted() is the answer yes. Escape and Cancel reject. The window behind it is dimmed.
class Modal : public QDialog {
    Q_OBJECT
public:
    /// Table: as wide as a table with long texts needs, where the window has the room.
    enum class Width { Medium, Large, Table };
    /// Which button Enter presses at first: Cancel where the answer takes protection away.
    enum class Default { Primary, Cancel };

    Modal(const QString &title, const QString &primaryText, QWidget *parent, Width width = Width::Medium);
    ~Modal() override;

    /// Adds to the body, which scrolls when the window is too low for it.
    void add(QWidget *widget, int stretch = 0);
    /// A paragraph of the body.
    TextLabel *addText(const QString &text);
    void setDefault(Default button);
    /// The dialog stands beside the work instead of stopping it: nothing is dimmed, it is opened with show(), moved by its title,
    /// and has one button that closes it (primary()) and what addFooterAction() adds. Enter presses the button that has the
    /// focus, none else.
    void setModeless();
    /// A button left of the others.
    void addFooterAction(Button *action);
    [[nodiscard]] Button *primary() const { return m_primary; }
    [[nodiscard]] Button *cancel() const { return m_cancel; }

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitToContent();
    void centre();

    QPointer<ModalOverlay> m_overlay;
    QScrollArea *m_scroll;
    QVBoxLayout *m_body = nullptr;
    Button *m_cancel;
    Button *m_primary;
    QWidget *m_footer;
    QHBoxLayout *m_buttons;
    int m_width;
    bool m_modeless = false;
    bool m_placed = false;
};

} // namespace bucketwatch
