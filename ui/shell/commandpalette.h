// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "shell/paletteitems.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace bucketwatch {

class ModalOverlay;
class Settings;

/// One line that leads to everything: commands, accounts, findings and pages, found by any part of their names. Arrows move, Tab
/// goes to the next group, Enter acts, Escape gives the focus back. An empty line shows what was chosen last.
class CommandPalette final : public QDialog {
    Q_OBJECT
public:
    CommandPalette(const PaletteItems::Parts &parts, Settings &settings, Navigator &navigator, QWidget *window);
    ~CommandPalette() override;

    void setText(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void search();
    void addResult(const PaletteResult &result, int length);
    void addFiltered(const QString &text);
    void addRecent();
    void addHeading(const QString &title, const QString &count);
    void addRow(const PaletteItem &item, const PaletteHit &hit, int length);
    void fit();
    bool moveBy(int key);
    void moveTo(int row);
    void nextGroup(int step);
    void act();
    void remember(const QString &key);
    [[nodiscard]] QStringList recent() const;
    [[nodiscard]] bool isResult(int row) const;

    PaletteSearch m_search;
    PaletteItems m_items;
    Settings &m_settings;
    Navigator &m_navigator;
    QLineEdit *m_line;
    QLabel *m_found;
    QListView *m_list;
    QWidget *m_foot;
    QStandardItemModel *m_rows;
    QPointer<ModalOverlay> m_overlay;
};

} // namespace bucketwatch
