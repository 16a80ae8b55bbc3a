// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/allregionspage.h"
#include "pages/matrixtable.h"
#include "ui/pageclicks.h"

#include <QLabel>

namespace bucketwatch::test {

/// The All Regions page over the demo organization, for the test programs of its parts.
class AllRegionsFixture {
protected:
    void openPage()
    {
        m_console = std::make_unique<ConsoleFixture>(std::vector<Region>());
        m_page = m_console->open<AllRegionsPage>();
        m_table = child<MatrixTable>(m_page, "regionsTable");
        if (!soon([this] { return m_page->isSettled(); }))
            qFatal("The page does not settle.");
    }
    void closePage() { m_console.reset(); }

    [[nodiscard]] const RegionMatrixModel &matrix() const { return m_table->matrix(); }
    [[nodiscard]] QPoint at(int row, int column) const { return m_table->visualRect(matrix().index(row, column)).center(); }
    void drag(int top, int left, int bottom, int right)
    {
        QTest::mousePress(m_table->viewport(), Qt::LeftButton, {}, at(top, left));
        const QPoint end = at(bottom, right);
        QMouseEvent move(QEvent::MouseMove, end, m_table->viewport()->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_table->viewport(), &move);
        QTest::mouseRelease(m_table->viewport(), Qt::LeftButton, {}, end);
    }
    [[nodiscard]] QString barText(const char *label) const { return child<QLabel>(m_page, label)->text(); }
    [[nodiscard]] bool isEnabled(AccountId account, Region region, Feature plan = Feature::S3DataEvents) const
    {
        const auto view = m_console->demo.service->organization();
        return view->find(region)->detectors[std::size_t(view->accounts->row(account))].isEnabled(plan);
    }
    /// The first row of @p rows ones below each other that can be set in the Regions of both columns.
    [[nodiscard]] int settableRows(int rows, int left, int right) const
    {
        const auto settable = [&](int row) {
            for (int column = left; column <= right; ++column) {
                if (!canChange(matrix().state(row, column)))
                    return false;
            }
            return true;
        };
        const auto differs = [&](int row) {
            return matrix().state(row, left) != CellState::Enabled || matrix().state(row, right) != CellState::Enabled;
        };
        for (int first = 0; first + rows <= std::min(20, matrix().rowCount()); ++first) {
            bool fits = differs(first) && matrix().state(first + 1, left) == CellState::Enabled;
            for (int row = first; row < first + rows; ++row)
                fits = fits && settable(row);
            if (fits)
                return first;
        }
        qFatal("The demo has no such rows.");
    }
    [[nodiscard]] QAbstractButton *visibleButton(const QString &text) const
    {
        const auto buttons = m_console->window.findChildren<QAbstractButton *>();
        const auto found = std::ranges::find_if(
            buttons, [&](const QAbstractButton *button) { return button->isVisible() && button->text().startsWith(text); });
        return found == buttons.end() ? nullptr : *found;
    }
    [[nodiscard]] QAction *menuEntry(int row, int column, const char *name)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at(row, column), m_table->viewport()->mapToGlobal(at(row, column)));
        QCoreApplication::sendEvent(m_table->viewport(), &event);
        QMenu *menu = popupMenu();
        auto *own = menu ? menu->findChild<QAction *>(QLatin1StringView(name)) : nullptr;
        return own ? own : child<QAction>(m_table, name); // those that copy are the table's
    }

    std::unique_ptr<ConsoleFixture> m_console;
    AllRegionsPage *m_page = nullptr;
    MatrixTable *m_table = nullptr;
};

} // namespace bucketwatch::test
