// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "findings/storedfinding.h"
#include "style/containerframe.h"

#include <QJsonObject>

#include <set>

class QStackedWidget;
class QVBoxLayout;

namespace KSyntaxHighlighting {
class Repository;
}

namespace bucketwatch {

class Badge;
class Button;
class CodePane;
class EmptyState;
class SegmentedControl;
class TextLabel;

/// The panel beside a table or a page with everything that one finding's document tells: in sections that can be folded away, and as
/// JSON.
class FindingPanel final : public ContainerFrame {
    Q_OBJECT
public:
    enum View { OverviewView, JsonView };
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeRating();
    void fillSections(const QJsonObject &document);

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
    QWidget *m_sections = nullptr;
    QVBoxLayout *m_sectionColumn = nullptr;
    CodePane *m_json;
    EmptyState *m_none;
    std::set<QString> m_folded; ///< titles of sections that stay so for the next finding
    QJsonObject m_document;
    QString m_id;
};

} // namespace bucketwatch
