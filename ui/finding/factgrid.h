// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "items/findingfacts.h"
#include "items/propertyquery.h"
#include "style/keyvaluegrid.h"

namespace bucketwatch {

class Button;

/// The facts of one block of a finding. Beside the label of each by which findings are found stand two looking glasses: only
/// those with the same value, and all but those; the context menu of the value has them, too.
class FactGrid final : public KeyValueGrid {
    Q_OBJECT
public:
    explicit FactGrid(const std::vector<FindingFact> &facts, QWidget *parent = nullptr);

Q_SIGNALS:
    void filterRequested(const QString &attribute, bucketwatch::QueryOperator op, const QString &value);
    void accountRequested(const QString &id);
    void documentRequested();

private:
    void addFact(const FindingFact &fact);
    QWidget *addLink(const FindingFact &fact);
    QWidget *makeGlasses(const FindingFact &fact);
    void openMenu(QWidget *value, const FindingFact &fact, const QPoint &position);
};

} // namespace bucketwatch
