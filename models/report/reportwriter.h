// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/replayreport.h"

#include <QCoreApplication>

#include <initializer_list>
#include <utility>

namespace bucketwatch {

/// Puts a report into words and tables: the body of its page, of the few elements that both browsers and QTextDocument know.
class ReportWriter {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::ReportWriter)
public:
    /// @p report must outlive this.
    explicit ReportWriter(const ReplayReport &report) : m_report(report) { }

    /// "Report on day.json"; not escaped.
    [[nodiscard]] QString heading() const;
    /// @param timeline markup of the picture
    [[nodiscard]] QString body(const QString &timeline) const;

private:
    using Rows = std::vector<std::pair<QString, QString>>; ///< what it is called, and values as markup

    [[nodiscard]] QString recording() const;
    [[nodiscard]] Rows dataEventRows() const;
    [[nodiscard]] QString files() const;
    [[nodiscard]] QString unreadable() const;
    [[nodiscard]] QString settings() const;
    [[nodiscard]] QString counts() const;
    [[nodiscard]] QString bySeverity() const;
    [[nodiscard]] QString byType() const;
    [[nodiscard]] QString findings() const;
    [[nodiscard]] QString finding(const ReplayReport::Item &item) const;
    [[nodiscard]] QString dependence(const ReplayReport::Item &item) const;
    [[nodiscard]] QString countRow(const QString &name, const ReplayReport::Counts &counts, bool needsDataEvents) const;

    const ReplayReport &m_report;
};

} // namespace bucketwatch
