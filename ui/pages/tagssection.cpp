// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/tagssection.h"

#include "style/button.h"
#include "style/header.h"
#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace bucketwatch {

TagsSection::TagsSection(QWidget *parent)
    : Container(tr("Tags"), parent)
    , m_rows(new QWidget)
    , m_none(new TextLabel(tr("The detector has no tags."), TextLevel::Body, TextLabel::Tone::Secondary))
    , m_fields(new QWidget)
    , m_key(new QLineEdit)
    , m_value(new QLineEdit)
    , m_add(new Button(tr("Add tag")))
    , m_reason(new StatusLabel)
{
    setObjectName(QStringLiteral("tagsSection"));
    header()->setDescription(
        tr("Labels of the detector of this account in this Region, for cost allocation and access control."));
    m_none->setObjectName(QStringLiteral("noTags"));
    m_reason->setObjectName(QStringLiteral("tagReason"));
    add(m_none);
    add(m_rows);
    m_rows->hide();
    addFields();
    add(m_fields);
    add(m_reason);
    check();
}

void TagsSection::addFields()
{
    m_key->setObjectName(QStringLiteral("tagKey"));
    m_key->setAccessibleName(tr("Key"));
    m_key->setPlaceholderText(tr("Key"));
    m_value->setObjectName(QStringLiteral("tagValue"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setPlaceholderText(tr("Value, may be empty"));
    m_add->setObjectName(QStringLiteral("addTagButton"));
    auto *line = new QHBoxLayout(m_fields);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Tokens::ButtonGap);
    line->addWidget(m_key, 1);
    line->addWidget(m_value, 1);
    line->addWidget(m_add);
    for (QLineEdit *field : {m_key, m_value}) {
        connect(field, &QLineEdit::textChanged, this, &TagsSection::check);
        connect(field, &QLineEdit::returnPressed, this, &TagsSection::request);
    }
    connect(m_add, &QAbstractButton::clicked, this, &TagsSection::request);
}

void TagsSection::show(const DetectorSettings &settings, const QString &lock)
{
    m_lock = lock.isEmpty() ? settings.tagsLock : lock;
    const bool isDifferent = m_tags != settings.tags;
    m_tags = settings.tags;
    const auto added = m_tags.find(m_key->text().trimmed());
    if (m_isAsked && added != m_tags.end() && added->second == m_value->text().trimmed()) {
        m_isAsked = false;
        m_key->clear();
        m_value->clear();
        m_key->setFocus();
    }
    setVisible(settings.detector.exists());
    if (isDifferent)
        fillRows(); // else they stay, with the focus that one of them may have
    const auto buttons = m_rows->findChildren<Button *>();
    for (Button *remove : buttons)
        remove->setDisabledReason(m_lock);
    check();
}

void TagsSection::fillRows()
{
    auto *rows = new QWidget;
    auto *grid = new QGridLayout(rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::FieldPadding);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[key, value] : m_tags) {
        grid->addWidget(new TextLabel(key, TextLevel::Strong), row, 0);
        grid->addWidget(new TextLabel(value), row, 1);
        auto *remove = new Button(QStringLiteral("edit-delete"), tr("Remove the tag %1").arg(key), Button::Kind::Icon);
        remove->setObjectName(QStringLiteral("removeTagButton"));
        grid->addWidget(remove, row, 2);
        connect(remove, &QAbstractButton::clicked, this, [this, key] { Q_EMIT removeRequested(key); });
        ++row;
    }
    delete column()->replaceWidget(m_rows, rows);
    m_rows->hide();
    m_rows->deleteLater(); // one of its buttons may have been clicked just now
    m_rows = rows;
    m_rows->setVisible(!m_tags.empty());
    m_none->setVisible(m_tags.empty());
    header()->setCounter(m_tags.empty() ? QString() : QLocale().toString(m_tags.size()));
}

void TagsSection::check()
{
    const QString key = m_key->text().trimmed();
    const QString problem = tagProblem(key, m_value->text().trimmed());
    const bool isBegun = !key.isEmpty() || !m_value->text().isEmpty();
    const QString said = !m_lock.isEmpty() ? m_lock : isBegun ? problem : QString();
    m_fields->setEnabled(m_lock.isEmpty());
    m_add->setDisabledReason(m_lock.isEmpty() ? problem : m_lock);
    m_add->setText(m_tags.contains(key) ? tr("Change tag") : tr("Add tag"));
    m_reason->setVisible(!said.isEmpty());
    m_reason->setStatus(m_lock.isEmpty() ? Status::Error : Status::Info, said);
}

void TagsSection::request()
{
    if (!m_add->isEnabled())
        return;
    m_isAsked = true; // what is typed stays until the tag is there: the request may fail
    Q_EMIT addRequested(m_key->text().trimmed(), m_value->text().trimmed());
}

} // namespace bucketwatch
