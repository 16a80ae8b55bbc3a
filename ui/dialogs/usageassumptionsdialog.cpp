// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogs/usageassumptionsdialog.h"

#include "dialogs/sourcefields.h"

namespace bucketwatch {

namespace {

QString unitText(PriceUnit unit)
{
    switch (unit) {
    case PriceUnit::MillionEvents:
        return UsageAssumptionsDialog::tr("million events a month");
    case PriceUnit::Gigabyte:
        return UsageAssumptionsDialog::tr("GB a month");
    case PriceUnit::VirtualCpu:
        return UsageAssumptionsDialog::tr("vCPUs");
    }
    Q_UNREACHABLE_RETURN({});
}

QString titleFor(const std::optional<Account> &account)
{
    if (!account)
        return UsageAssumptionsDialog::tr("Assumed volumes");
    //: %1 is the name of an account
    return UsageAssumptionsDialog::tr("Assumed volumes of %1").arg(account->name);
}

} // namespace

UsageAssumptionsDialog::UsageAssumptionsDialog(
    const UsageAssumptions &assumptions, const std::optional<Account> &account, QWidget *parent)
    : Modal(titleFor(account), tr("Save"), parent, Width::Large)
    , m_assumptions(assumptions)
    , m_account(account)
    , m_fields(new SourceFields(QStringLiteral("volume-"), [mayBeEmpty = account.has_value()](const QString &text) {
        const auto volume = mayBeEmpty && text.isEmpty() ? Result<Volume>() : parseVolume(text);
        return volume ? QString() : volume.error().message;
    }))
{
    setObjectName(QStringLiteral("usageAssumptionsDialog"));
    addText(account ? tr("What GuardDuty is taken to analyze in each Region of this account. An empty field means what is assumed "
                         "for all accounts.")
                    : tr("What GuardDuty is taken to analyze in each account and Region. Nothing of it was measured, so the "
                         "estimate is as good as these numbers."));
    for (const DataSource source : allDataSources()) {
        m_fields->setUnit(source, unitText(unitOf(source)));
        const Volume volume = account ? assumptions.of(account->id, source) : assumptions.general(source);
        m_fields->setPlaceholder(source, SourceFields::withOwnSign(plainText(assumptions.general(source))));
        if (!account || volume != assumptions.general(source))
            m_fields->setText(source, plainText(volume));
    }
    add(m_fields);
    auto *back = new Button(account ? tr("As in all accounts") : tr("Restore volumes"));
    back->setObjectName(QStringLiteral("restoreVolumesButton"));
    back->setAutoDefault(false);
    addFooterAction(back);
    connect(back, &QAbstractButton::clicked, this, &UsageAssumptionsDialog::restore);
    connect(m_fields, &SourceFields::edited, this, &UsageAssumptionsDialog::take);
    take();
    m_fields->focusFirst();
}

void UsageAssumptionsDialog::take()
{
    primary()->setDisabledReason(m_fields->isValid() ? QString() : tr("Correct the marked fields first."));
    if (m_account)
        m_assumptions.forgetOwn(m_account->id);
    for (const DataSource source : allDataSources()) {
        const auto volume = parseVolume(m_fields->text(source));
        if (volume && m_account)
            m_assumptions.setOwn(m_account->id, source, *volume);
        else if (volume)
            m_assumptions.setGeneral(source, *volume);
    }
}

void UsageAssumptionsDialog::restore()
{
    const UsageAssumptions builtIn = UsageAssumptions::builtIn();
    for (const DataSource source : allDataSources())
        m_fields->setText(source, m_account ? QString() : plainText(builtIn.general(source)));
}

} // namespace bucketwatch
