// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan/plannamedialog.h"

#include "context/plandesk.h"
#include "style/labeledfield.h"
#include "style/textlabel.h"

#include <QLineEdit>

namespace bucketwatch {

PlanNameDialog::PlanNameDialog(
    const QString &title, const QString &action, const QString &suggestion, const PlanDesk &plans, QWidget *parent)
    : Modal(title, action, parent)
    , m_plans(plans)
    , m_field(new QLineEdit(suggestion))
    , m_remark(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
{
    setObjectName(QStringLiteral("planNameDialog"));
    m_field->setObjectName(QStringLiteral("planName"));
    auto *field = new LabeledField(tr("&Name"), m_field);
    field->addBelow(m_remark);
    add(field);
    connect(m_field, &QLineEdit::textChanged, this, &PlanNameDialog::validate);
    validate();
    m_field->setFocus();
    m_field->selectAll();
}

QString PlanNameDialog::name() const
{
    return m_field->text().trimmed();
}

void PlanNameDialog::validate()
{
    const QString reason = m_plans.refusalOf(name());
    m_remark->setText(reason);
    primary()->setDisabledReason(reason);
}

} // namespace bucketwatch
