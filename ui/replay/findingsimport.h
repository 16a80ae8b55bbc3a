// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "replay/replay.h"

namespace bucketwatch {

/// Adds the findings of a recording to the workspace, as one edit that can be undone, and leads to the Findings page.
class FindingsImport final : public QObject {
    Q_OBJECT
public:
    FindingsImport(const PageContext &context, QObject *parent);

    void add(const Replay &replay, const QString &title);
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// Why nothing can be added; empty when something can.
    [[nodiscard]] QString lock(const Replay *replay) const;

private:
    void say(const Result<Outcome> &result, const QString &title, int elsewhere, const std::vector<Region> &regions);
    void openFindings(const std::vector<Region> &regions);

    PageContext m_context;
    bool m_isBusy = false;
};

} // namespace bucketwatch
