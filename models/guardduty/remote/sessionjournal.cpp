// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/remote/sessionjournal.h"

#include <QCoreApplication>

namespace bucketwatch {

Result<OrganizationPatch> SessionJournal::patchOf(EditNumber number) const
{
    const auto found = m_patches.find(number);
    if (found != m_patches.end())
        return found->second;
    return std::unexpected(Error {Error::Kind::NotFound,
        QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "This connection has made no edit %1.").arg(number), {}});
}

QString SessionJournal::revertTitle(EditNumber number) const
{
    const auto origin = m_history->find(m_history->originOf(number));
    const QString title = origin ? origin->title : QString();
    const auto target = m_history->find(revertTarget(*m_history, number));
    return target && target->reverts != 0 ? QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "Redo: %1").arg(title)
                                          : QCoreApplication::translate("bucketwatch::RemoteGuardDuty", "Undo: %1").arg(title);
}

EditNumber SessionJournal::record(Edit edit)
{
    if (edit.patch.isEmpty())
        return 0;
    edit.summary.number = m_history->edits.empty() ? 1 : m_history->edits.back().number + 1;
    History next = *m_history;
    next.append(edit.summary);
    m_history = std::make_shared<const History>(std::move(next));
    m_patches.emplace(edit.summary.number, std::move(edit.patch));
    return edit.summary.number;
}

} // namespace bucketwatch
