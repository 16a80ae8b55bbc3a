// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/storedfinding.h"
#include "items/propertyquery.h"
#include "style/containerframe.h"

#include <QJsonObject>

#include <set>

class QStackedWidget;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class Badge;
class Button;
class CodePane;
class EmptyState;
class FindingSections;
class SegmentedControl;
class TextLabel;

/// The panel beside a table or a page with everything that one finding's document tells: in sections that can be folded away, the
/// signals and resources of an attack sequence in views of their own, and as JSON.
class FindingPanel final : public ContainerFrame {
    Q_OBJECT
public:
    enum View { OverviewView, SignalsView, ResourcesView, JsonView };
    enum class Beside { Table, Page };

    explicit FindingPanel(KSyntaxHighlighting::Repository &syntax, QWidget *parent = nullptr);

    void showFinding(const QJsonObject &document);
    /// Says instead that none, or @p selected findings are chosen.
    void showNone(int selected);
    void chooseView(View view);
    /// Beside a table it is a card, beside a page the page ends where it begins.
    void setBeside(Beside what);
    /// @p reason says why the finding cannot be rated; empty: it can.
    void setRatingLocked(const QString &reason);
    [[nodiscard]] QString shownId() const { return m_id; }

Q_SIGNALS:
    void closeRequested();
    void ratingRequested(bucketwatch::FindingFeedback feedback);
    /// Findings with @p value for @p attribute, a wire name, or all but those.
    void filterRequested(const QString &attribute, bucketwatch::QueryOperator op, const QString &value);
    void accountRequested(const QString &id);
    /// The finding that @p signal of the shown attack sequence is.
    void signalRequested(const QJsonObject &sequence, const QJsonObject &signal);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeRating();
    FindingSections *makeSections();
    void nameViews(qsizetype signals, qsizetype resources);
    void fillView();
    void fillOverview();
    void fillSignals();
    void fillResources();

    Badge *m_badge;
    TextLabel *m_type;
    TextLabel *m_title;
    TextLabel *m_description;
    QWidget *m_head;
    Button *m_useful = nullptr;
    Button *m_notUseful = nullptr;
    SegmentedControl *m_views;
    QStackedWidget *m_stack;
    Beside m_beside = Beside::Page;
    FindingSections *m_overview;
    FindingSections *m_signals;
    FindingSections *m_resources;
    CodePane *m_json;
    EmptyState *m_none;
    QJsonObject m_document;
    std::set<int> m_filled; ///< views that show it; the others do when they are looked at
    QString m_id;
};

} // namespace bucketwatch
