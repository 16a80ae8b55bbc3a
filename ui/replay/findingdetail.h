// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "replay/replay.h"
#include "style/containerframe.h"

class QStackedWidget;
class QVBoxLayout;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class Alert;
class Badge;
class Button;
class CodePane;
class KeyValueGrid;
class SegmentedControl;
class TextLabel;

/// The panel with one finding as it stood at the play head: why it was raised, its facts, its JSON, and the CloudTrail
/// record of the event that raised it. The record is read again from its file, in the background.
class FindingDetail final : public ContainerFrame {
    Q_OBJECT
public:
    enum View { OverviewView, FindingJsonView, EventView };

    explicit FindingDetail(KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);

    /// Shows @p finding at @p time, raised last by event @p eventRow. Asking again for what is shown does nothing.
    void showFinding(std::shared_ptr<const Replay> replay, int finding, Timestamp time, qsizetype eventRow);
    /// -1 when none is shown.
    [[nodiscard]] int finding() const { return m_finding; }
    /// Empty when none is shown.
    [[nodiscard]] QString findingId() const;
    [[nodiscard]] bool isReading() const { return m_reading; }
    void chooseView(View view);
    void clear();

Q_SIGNALS:
    void closeRequested();
    void eventRequested(qsizetype eventRow);

private:
    struct Content {
        Finding finding;
        Result<QByteArray> record;
    };

    QWidget *makeOverview();
    QWidget *makeEventView(KSyntaxHighlighting::Repository &syntax);
    void read();
    void take(const Content &content);
    void showFacts(const Finding &finding);

    std::shared_ptr<const Replay> m_replay;
    Badge *m_badge;
    TextLabel *m_type;
    TextLabel *m_title;
    SegmentedControl *m_views = nullptr;
    QStackedWidget *m_stack;
    TextLabel *m_why = nullptr;
    KeyValueGrid *m_facts = nullptr;
    KeyValueGrid *m_names = nullptr; ///< long ones, which need the whole width
    Button *m_showEvent = nullptr;
    CodePane *m_json;
    CodePane *m_record = nullptr;
    Alert *m_recordError = nullptr;
    Timestamp m_time {};
    qsizetype m_eventRow = -1;
    int m_finding = -1;
    bool m_reading = false;
    bool m_readAgain = false; ///< something else was asked for while reading
};

} // namespace bucketwatch
