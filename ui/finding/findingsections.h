// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingfacts.h"
#include "items/propertyquery.h"

#include <QWidget>

#include <functional>
#include <set>

class QVBoxLayout;

namespace bucketwatch {

class FoldableSection;

/// Blocks of a finding below each other, in sections that can be folded away; scrolls. What was folded stays so for the next
/// finding.
class FindingSections final : public QWidget {
    Q_OBJECT
public:
    struct Section {
        FindingBlock block;
        QString summary {}; ///< beside the title while it is folded
        bool isOpen = true; ///< unless somebody folded it
        std::function<void()> follow {}; ///< goes to the finding that the block is about; null: it is about none
    };

    explicit FindingSections(QWidget *parent = nullptr);

    /// Puts @p widget above the sections.
    void addHead(QWidget *widget);
    void setSections(const std::vector<Section> &sections);

Q_SIGNALS:
    void filterRequested(const QString &attribute, bucketwatch::QueryOperator op, const QString &value);
    void accountRequested(const QString &id);
    void documentRequested();

private:
    FoldableSection *makeSection(const Section &section);
    void fill(QWidget *content, const Section &section);

    QVBoxLayout *m_column;
    QWidget *m_sections = nullptr;
    std::set<QString> m_folded; ///< titles
};

} // namespace bucketwatch
