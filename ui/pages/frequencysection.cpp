// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/frequencysection.h"

#include "pages/destinationblock.h"
#include "style/button.h"
#include "style/header.h"
#include "style/optionbutton.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"

#include <QAction>
#include <QVBoxLayout>

namespace bucketwatch {

FrequencySection::FrequencySection(QWidget *parent)
    : Container(tr("Findings export options"), parent)
    , m_destination(new DestinationBlock)
    , m_reason(new StatusLabel)
    , m_save(new Button(tr("Save changes"), Button::Kind::Primary))
{
    setObjectName(QStringLiteral("frequencySection"));
    header()->setDescription(
        tr("Where and how often findings leave GuardDuty."));
    add(m_destination);
    connect(m_destination, &DestinationBlock::editRequested, this, &FrequencySection::editDestinationRequested);
    connect(m_destination, &DestinationBlock::stopRequested, this, &FrequencySection::stopExportRequested);
    add(new TextLabel(tr("Frequency for updated findings"), TextLevel::Strong));
    add(new TextLabel(tr("New findings leave within about 5 minutes. This is for those that occur again."), TextLevel::Small,
        TextLabel::Tone::Secondary));
    const auto option = [this](PublishingFrequency frequency, const QString &text, const char *name) {
        auto *button = new RadioOption(text);
        button->setObjectName(QLatin1String(name));
        m_options[std::size_t(frequency)] = button;
        add(button);
        connect(button, &QAbstractButton::clicked, this, [this, frequency] { choose(frequency); });
    };
    option(PublishingFrequency::FifteenMinutes, tr("Update EventBridge and S3 every 15 minutes"), "fifteenMinutesOption");
    option(PublishingFrequency::OneHour, tr("Update EventBridge and S3 every 1 hour"), "oneHourOption");
    option(PublishingFrequency::SixHours, tr("Update EventBridge and S3 every 6 hours (default)"), "sixHoursOption");
    m_reason->setObjectName(QStringLiteral("frequencyReason"));
    m_save->setObjectName(QStringLiteral("saveFrequencyButton"));
    add(m_reason);
    m_save->command()->setShortcut(QKeySequence::Save);
    add(m_save);
    column()->setAlignment(m_save, Qt::AlignLeading);
    connect(m_save, &QAbstractButton::clicked, this, [this] { Q_EMIT saveRequested(m_chosen); });
    refresh();
}

bool FrequencySection::hasChanges() const
{
    return m_chosen != m_saved && m_lock.isEmpty();
}

void FrequencySection::show(const DetectorSettings &settings, const QString &lock)
{
    const bool keepsChoice = hasChanges() && m_saved == settings.detector.frequency;
    m_saved = settings.detector.frequency;
    m_lock = lock.isEmpty() ? settings.frequencyLock : lock;
    m_destination->show(settings, lock);
    choose(keepsChoice && m_lock.isEmpty() ? m_chosen : m_saved);
}

void FrequencySection::choose(PublishingFrequency frequency)
{
    m_chosen = frequency;
    refresh();
    Q_EMIT changesChanged();
}

void FrequencySection::refresh()
{
    for (std::size_t i = 0; i < m_options.size(); ++i) {
        m_options[i]->setChecked(i == std::size_t(m_chosen));
        m_options[i]->setFocusPolicy(i == std::size_t(m_chosen) ? Qt::StrongFocus : Qt::ClickFocus); // Tab goes to the choice
        m_options[i]->setEnabled(m_lock.isEmpty());
    }
    m_reason->setVisible(!m_lock.isEmpty());
    m_reason->setStatus(Status::Info, m_lock);
    m_save->setDisabledReason(!m_lock.isEmpty() ? m_lock
            : m_chosen == m_saved               ? tr("This frequency is saved. Choose another one first.")
                                                : QString());
}

} // namespace bucketwatch
