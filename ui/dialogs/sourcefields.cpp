// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/sourcefields.h"

#include "style/statuslabel.h"
#include "style/textlabel.h"
#include "style/tokens.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>

#include <algorithm>

namespace bucketwatch {

namespace {

/// What is typed with the decimal sign of the language, with a point; a point that is not that sign makes no number, since nobody
/// can tell whether it parts thousands.
QString withPoint(const QString &typed)
{
    const QString sign = QLocale().decimalPoint();
    if (sign == u'.')
        return typed;
    QString text = typed;
    return text.replace(u'.', u'\'').replace(sign, QStringLiteral("."));
}

} // namespace

SourceFields::SourceFields(const QString &prefix, Check check, QWidget *parent) : QWidget(parent), m_check(std::move(check))
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Tokens::FieldPadding);
    grid->setVerticalSpacing(Tokens::ButtonGap);
    grid->setColumnStretch(1, 1);
    for (const DataSource source : allDataSources()) {
        Field &field = m_fields[static_cast<std::size_t>(source)];
        const int row = 2 * int(source);
        auto *label = new TextLabel(displayName(source), TextLevel::Strong);
        label->setWordWrap(false);
        field.edit = new QLineEdit;
        field.edit->setObjectName(prefix + wireName(source));
        field.edit->setMinimumWidth(Tokens::NavWidth / 2);
        label->setBuddy(field.edit);
        field.unit = new TextLabel({}, TextLevel::Body, TextLabel::Tone::Secondary);
        field.unit->setWordWrap(false);
        field.reason = new StatusLabel;
        field.reason->setObjectName(prefix + wireName(source) + QStringLiteral("Reason"));
        field.reason->hide();
        grid->addWidget(label, row, 0);
        grid->addWidget(field.edit, row, 1);
        grid->addWidget(field.unit, row, 2);
        grid->addWidget(field.reason, row + 1, 1, 1, 2);
        connect(field.edit, &QLineEdit::textChanged, this, [this, source] {
            this->check(this->field(source));
            Q_EMIT edited();
        });
    }
}

QString SourceFields::withOwnSign(const QString &number)
{
    return QString(number).replace(u'.', QLocale().decimalPoint());
}

void SourceFields::check(const Field &field)
{
    const QString reason = m_check(withPoint(field.edit->text().trimmed()));
    field.reason->setStatus(Status::Error, reason);
    field.reason->setVisible(!reason.isEmpty());
    field.edit->setAccessibleDescription(reason);
}

void SourceFields::setText(DataSource source, const QString &text)
{
    field(source).edit->setText(withOwnSign(text));
}

QString SourceFields::text(DataSource source) const
{
    return withPoint(field(source).edit->text().trimmed());
}

void SourceFields::setPlaceholder(DataSource source, const QString &text)
{
    field(source).edit->setPlaceholderText(text);
}

void SourceFields::setUnit(DataSource source, const QString &text)
{
    field(source).unit->setText(text);
    //: %1 is a data source, %2 what is typed for it: "million events a month"
    field(source).edit->setAccessibleName(tr("%1, %2").arg(displayName(source), text));
}

bool SourceFields::isValid() const
{
    return std::ranges::all_of(m_fields, [this](const Field &field) { return m_check(withPoint(field.edit->text().trimmed())).isEmpty(); });
}

void SourceFields::focusFirst()
{
    m_fields.front().edit->setFocus();
}

} // namespace bucketwatch
