// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace bucketwatch {

class TextLabel;

/// "S3 Protection coverage": a title, an explanation, a bar with its percentage, and the numbers in words.
class CoverageBar : public QWidget {
    Q_OBJECT
public:
    explicit CoverageBar(const QString &title, const QString &description, QWidget *parent = nullptr);

    /// @p words says the same as the bar, such as "149 of 194 active member accounts". A @p total of 0 shows no percentage.
    void setCoverage(qint64 part, qint64 total, const QString &words);

private:
    class Bar;
    Bar *m_bar;
    TextLabel *m_percent;
    TextLabel *m_words;
};

} // namespace bucketwatch
