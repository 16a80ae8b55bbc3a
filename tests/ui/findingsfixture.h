// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingtype.h"
#include "organization/rules.h"
#include "pages/findingspage.h"
#include "style/tableview.h"
#include "ui/pageclicks.h"

#include <QAbstractButton>
#include <QLabel>

namespace bucketwatch::test {

/// The Findings page over the demo organization, which has no findings until makeSamples().
class FindingsFixture : public QObject {
protected:
    void openPage()
    {
        m_types = int(findingTypes().size());
        m_console = std::make_unique<ConsoleFixture>();
        m_page = m_console->open<FindingsPage>();
        m_table = child<TableView>(m_page, "findingsTable");
    }
    void closePage() { m_console.reset(); }

    /// One finding of each type.
    void makeSamples()
    {
        const auto made = waitFor(m_console->context.service.change(
            {m_console->context.caller(), QStringLiteral("Samples"), {CreateSampleFindings {m_console->session.region(), {}}}}));
        QVERIFY(made);
        QVERIFY(soon([this] { return shownRows() == m_types; }));
    }
    [[nodiscard]] int shownRows() const { return m_table->model()->rowCount(); }
    [[nodiscard]] FindingState state(const FindingId &id) const { return m_console->region()->findings.stateOf(id); }
    /// Opens Actions and clicks the entry.
    void choose(const char *entry)
    {
        QTest::mouseClick(child<QWidget>(m_page, "findingActionsButton"), Qt::LeftButton);
        QMenu *menu = popupMenu();
        QVERIFY(menu);
        clickEntry(menu, entry);
    }
    /// What the chips of the filter say.
    [[nodiscard]] QStringList chips() const
    {
        QStringList words;
        for (const QWidget *chip : child(m_page, "filterChips")->findChildren<QWidget *>(QStringLiteral("chipWords"))) {
            if (!chip->isVisible())
                continue;
            const auto *label = qobject_cast<const QLabel *>(chip);
            const auto *button = qobject_cast<const QAbstractButton *>(chip);
            words.append(label ? label->text() : button ? button->text() : QString());
        }
        return words;
    }
    /// Selects the finding of type @p type; false when it is not shown.
    bool selectType(const QString &type)
    {
        for (int row = 0; row < shownRows(); ++row) {
            if (m_table->model()->index(row, FindingsModel::TypeColumn).data().toString() == type) {
                m_table->selectRow(row);
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<ConsoleFixture> m_console;
    FindingsPage *m_page = nullptr;
    TableView *m_table = nullptr;
    int m_types = 0;
};

} // namespace bucketwatch::test
