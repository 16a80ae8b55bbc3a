// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/viewnamedialog.h"

#include "style/labeledfield.h"
#include "style/textlabel.h"

#include <QLineEdit>

#include <utility>

namespace bucketwatch {

using namespace Qt::StringLiterals;

ViewNameDialog::ViewNameDialog(SavedViews views, const QString &renamed, QWidget *parent)
    : Modal(renamed.isEmpty() ? tr("Save view") : tr("Rename view"), renamed.isEmpty() ? tr("Save") : tr("Rename"), parent)
    , m_views(std::move(views))
    , m_renamed(renamed)
    , m_field(new QLineEdit(renamed))
    , m_remark(new TextLabel({}, TextLevel::Small, TextLabel::Tone::Secondary))
{
    setObjectName(u"viewNameDialog"_s);
    if (renamed.isEmpty())
        addText(tr("A view keeps the filter, the order of the rows, and which columns are shown in which order."));
    m_field->setObjectName(u"viewName"_s);
    auto *field = new LabeledField(tr("&Name"), m_field);
    field->addBelow(m_remark);
    add(field);
    connect(m_field, &QLineEdit::textChanged, this, &ViewNameDialog::validate);
    validate();
    m_field->setFocus();
    m_field->selectAll();
}

QString ViewNameDialog::name() const
{
    return m_field->text().trimmed();
}

void ViewNameDialog::validate()
{
    const SavedView *taken = m_views.find(name());
    const bool isOther = taken && taken->name != m_renamed;
    QString reason = SavedViews::refusalOf(name());
    if (reason.isEmpty() && isOther && !m_renamed.isEmpty())
        reason = tr("Another view has this name.");
    const bool replaces = isOther && m_renamed.isEmpty();
    m_remark->setText(replaces ? tr("The view of this name is replaced.") : reason);
    if (m_renamed.isEmpty())
        primary()->setText(replaces ? tr("Replace") : tr("Save"));
    primary()->setDisabledReason(reason);
}

} // namespace bucketwatch
