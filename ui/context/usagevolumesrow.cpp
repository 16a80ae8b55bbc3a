// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "context/usagevolumesrow.h"

#include "items/usagevolumes.h"
#include "style/segmentedcontrol.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QHBoxLayout>
#include <QSignalBlocker>

namespace bucketwatch {

UsageVolumesRow::UsageVolumesRow(UsageVolumes &volumes, QWidget *parent)
    : QWidget(parent)
    , m_volumes(volumes)
    , m_choice(new SegmentedControl(tr("Volumes")))
    , m_text(new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary))
{
    setObjectName(QStringLiteral("usageVolumes"));
    m_choice->setObjectName(QStringLiteral("usageVolumesChoice"));
    m_text->setObjectName(QStringLiteral("usageVolumesText"));
    //: Choices of "Volumes", which a cost is estimated with
    m_choice->add(int(UsageVolumes::Choice::Assumed), tr("Assumed"));
    m_choice->add(int(UsageVolumes::Choice::Recorded), tr("Of the recording"));
    auto *label = new TextLabel(tr("Volumes"), TextLevel::Strong);
    label->setWordWrap(false);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Tokens::ButtonGap);
    line->addWidget(label);
    line->addWidget(m_choice);
    line->addWidget(m_text, 1);
    connect(m_choice, &SegmentedControl::chosenChanged, this, [this](int id) { m_volumes.choose(UsageVolumes::Choice(id)); });
    connect(&m_volumes, &UsageVolumes::changed, this, [this] {
        setVisible(m_volumes.hasRecording());
        follow();
    });
    follow();
    if (!m_volumes.hasRecording())
        hide(); // and not shown otherwise, which without a parent would be a window
}

void UsageVolumesRow::follow()
{
    const QSignalBlocker blocker(m_choice); // nobody chose that
    m_choice->choose(int(m_volumes.choice()));
    m_choice->setEnabled(m_volumes.lockReason().isEmpty());
    m_text->setText(m_volumes.text());
}

} // namespace bucketwatch
