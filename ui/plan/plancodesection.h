// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "items/planreview.h"
#include "style/container.h"

#include <memory>

namespace bucketwatch {

class Button;
class CodePane;
class TabRow;
class TextLabel;

/// The plan in code for other tools: a tab for each, to be copied or saved. The text is made in the thread pool.
class PlanCodeSection final : public Container {
    Q_OBJECT
public:
    explicit PlanCodeSection(const PageContext &context, QWidget *parent = nullptr);

    void setReview(std::shared_ptr<const PlanReview> review);
    void choose(ExportFormat format);
    [[nodiscard]] bool isSettled() const { return m_waiting == 0; }
    /// What is shown, all files of it.
    [[nodiscard]] QString text() const;

private:
    void write();
    void showCode(ExportFormat format, const Result<ExportedPlan> &code);
    void save();
    void saveFiles(const QStringList &paths);

    PageContext m_context;
    std::shared_ptr<const PlanReview> m_review;
    ExportedPlan m_shown;
    int m_waiting = 0;
    int m_generation = 0; ///< of what is written; an answer to an older one is dropped
    TabRow *m_tabs;
    CodePane *m_code;
    TextLabel *m_notes;
    Button *m_save;
};

} // namespace bucketwatch
