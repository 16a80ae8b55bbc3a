// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "context/pagecontext.h"
#include "replay/timelinepicture.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

namespace bucketwatch {

class ReplaySession;

/// Saves what a replay shows for others: its timeline as a picture, and all that it found as a report. Asks for the file, works in the
/// background and says in a notice what became of it.
class ReplaySaver final : public QObject {
    Q_OBJECT
public:
    /// @p session must outlive this.
    ReplaySaver(ReplaySession &session, const PageContext &context, QWidget *window);
    ~ReplaySaver() override;

    /// PNG at the ratio of the screen, or SVG, by the suffix of the file.
    void savePicture(const TimelinePicture &picture);
    /// HTML or PDF, by the suffix of the file. @p picture is that of the PDF.
    void saveReport(const TimelinePicture &picture);
    [[nodiscard]] bool isBusy() const { return m_running > 0; }
    /// Why there is nothing to be saved; empty when there is something.
    [[nodiscard]] QString lockOfPicture() const;
    [[nodiscard]] QString lockOfReport() const;

private:
    void writePicture(const TimelinePicture &picture, const QString &path);
    void writeReport(const TimelinePicture &picture, const QString &path);
    void run(const QString &path, std::function<Result<void>()> work);
    void refuse(const QString &text);
    [[nodiscard]] QString suggestion(QLatin1StringView suffix) const;

    ReplaySession &m_session;
    PageContext m_context;
    QPointer<NoticeList> m_notices; ///< a window may end with them first
    QWidget *m_window;
    std::shared_ptr<std::atomic<bool>> m_isGone;
    int m_running = 0;
};

} // namespace bucketwatch
