// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/findingfilter.h"
#include "style/modal.h"

#include <QFuture>

#include <functional>
#include <vector>

class QCheckBox;
class QLineEdit;

namespace bucketwatch {

class TextLabel;

/// Asks for the name of a new filter or suppression rule, and which of the offered criteria it has; or what an existing one is to
/// have. Of two criteria about the same attribute one can be chosen.
class FilterDialog final : public Modal {
    Q_OBJECT
public:
    struct Criterion {
        QString wireName;
        FindingCondition condition;
        QString text; ///< "Bucket name = claims"
        bool isChosen = true;
    };
    /// How many of the findings at hand meet criteria, later: there may be a million. It is cancelled when nobody waits any more.
    using Counter = std::function<QFuture<int>(const FindingCriteria &)>;

    FilterDialog(FilterAction action, const FindingFilters &known, const std::vector<Criterion> &criteria, Counter counter,
        QWidget *parent);
    /// Edits @p filter, whose name stays. @p criteria are its own, chosen, and others that it could have.
    FilterDialog(const FindingFilter &filter, const std::vector<Criterion> &criteria, Counter counter, QWidget *parent);
    ~FilterDialog() override;

    void setName(const QString &name);
    /// What was chosen.
    [[nodiscard]] FindingFilter filter() const;

private:
    struct Texts {
        QString title;
        QString primary;
    };
    FilterDialog(const Texts &texts, FilterAction action, const FindingFilters &known, const std::vector<Criterion> &criteria,
        Counter counter, QWidget *parent);
    void addCriteria();
    void choose(std::size_t index, bool isChosen);
    /// Says what is wrong with the name and the choice; cheap, for every key.
    void check();
    /// Counts anew, which looks at every finding: only when other criteria are chosen.
    void count();

    FilterAction m_action;
    FindingFilters m_known;
    std::vector<Criterion> m_criteria;
    Counter m_counter;
    QFuture<int> m_counting;
    QLineEdit *m_name;
    QLineEdit *m_description;
    TextLabel *m_problem;
    TextLabel *m_matches;
    std::vector<QCheckBox *> m_boxes;
};

} // namespace bucketwatch
