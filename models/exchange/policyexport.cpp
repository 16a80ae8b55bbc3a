// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/finalstates.h"
#include "organization/policycodec.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace bucketwatch {

namespace {

/// What a policy is to say in each Region.
using Blocks = std::map<Region, PolicyBlock>;

/// {"status":"enabled"} at any depth, with the operator that a policy needs around every value.
QJsonObject withOperators(const QJsonObject &object)
{
    QJsonObject with;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (entry.value().isObject())
            with.insert(entry.key(), withOperators(entry.value().toObject()));
        else
            with.insert(entry.key(), QJsonObject {{u"@@assign"_s, entry.value()}});
    }
    return with;
}

/// A policy names Runtime Monitoring; its older form for EKS alone and the analyst have no key.
bool isInPolicies(Feature feature)
{
    return isOrganizationFeature(feature) && feature != Feature::EksRuntimeMonitoring;
}

class PolicyWriter {
    Q_DECLARE_TR_FUNCTIONS(bucketwatch::PolicyExport)
public:
    explicit PolicyWriter(const PlanToExport &plan) : m_plan(plan) { }

    void add(const PlannedCall &call)
    {
        const QString &operation = call.call.operation;
        if (operation == "UpdateOrganizationConfiguration"_L1)
            addPreferences(call);
        else if (operation == "UpdateMemberDetectors"_L1)
            addAccounts(call, call.accounts());
        else if (operation == "UpdateDetector"_L1)
            addAccounts(call, {call.caller.toString()});
        else
            m_unsaid.insert(operation);
    }

    [[nodiscard]] ExportedPlan write()
    {
        ExportedPlan written;
        if (!m_root.empty())
            addFile(written, "-root.json"_L1, m_root, tr("to the root of the organization"));
        std::map<QString, std::pair<Blocks, QStringList>> alike;
        for (const auto &[account, blocks] : m_accounts) {
            auto &[same, accounts] = alike[text(blocks)];
            same = blocks;
            accounts.append(account);
        }
        int number = 0;
        for (const auto &[content, group] : alike)
            addFile(written, u"-accounts-%1.json"_s.arg(++number), group.first, tr("to %1").arg(group.second.join(u", "_s)));
        if (!written.files.empty())
            written.notes.prepend(
                tr("A policy keeps what it says: in console and API it cannot be changed any more, and while the "
                   "policy type is enabled the preferences of Regions do not apply."));
        if (!m_weaker.empty())
            written.notes.append(
                tr("A policy has no NEW and no NONE, so these preferences are not in it: %1.").arg(joined(m_weaker)));
        if (!m_withoutGuardDuty.empty())
            written.notes.append(tr("A policy enables a plan together with GuardDuty itself, which is not set to ALL, so these are not "
                                    "in it: %1.")
                    .arg(joined(m_withoutGuardDuty)));
        if (!m_unsaid.empty())
            written.notes.append(
                tr("A policy cannot say these: %1.").arg(joined(m_unsaid)));
        return written;
    }

private:
    void addPreferences(const PlannedCall &call)
    {
        const Region region = call.call.region;
        const auto view = m_plan.result.find(region);
        const OrganizationConfiguration configuration = view ? view->configuration : OrganizationConfiguration();
        if (configuration.members == AutoEnable::All)
            m_root[region].foundational = true;
        else
            m_weaker.insert(u"%1 %2"_s.arg(region.id(), wireName(configuration.members)));
        for (const auto &[name, setting] : featureSettings(call.call.input, "autoEnable"_L1)) {
            const auto feature = parseFeature(name);
            if (!feature || !isInPolicies(*feature))
                m_unsaid.insert(name);
            else if (configuration.of(*feature) == AutoEnable::All && configuration.members == AutoEnable::All)
                setOn(m_root[region], *feature, true);
            else if (configuration.of(*feature) == AutoEnable::All)
                m_withoutGuardDuty.insert(u"%1 %2"_s.arg(region.id(), name));
            else
                m_weaker.insert(u"%1 %2 %3"_s.arg(region.id(), name, wireName(configuration.of(*feature))));
        }
    }

    void addAccounts(const PlannedCall &call, const QStringList &accounts)
    {
        if (call.call.input.contains("enable"_L1) || call.call.input.contains("findingPublishingFrequency"_L1))
            m_unsaid.insert(call.call.operation);
        for (const auto &[name, called] : featureSettings(call.call.input, "status"_L1)) {
            const auto feature = parseFeature(name);
            if (!feature || !isInPolicies(*feature)) {
                m_unsaid.insert(name);
                continue;
            }
            for (const QString &account : accounts) {
                const auto id = AccountId::parse(account);
                const Detector *detector = id ? existingDetector(m_plan.result, call.call.region, *id) : nullptr;
                const FeatureSetting setting = asItBecomes(detector, name, called);
                PolicyBlock &block = m_accounts[account][call.call.region];
                setOn(block, *feature, setting.status == "ENABLED"_L1);
                for (const auto &[additional, status] : setting.additional) {
                    if (const auto which = parseAdditionalConfiguration(*feature, additional))
                        block.additional[static_cast<std::size_t>(*which)] = status == "ENABLED"_L1;
                }
            }
        }
    }

    /// A plan can be enabled only where GuardDuty itself is.
    static void setOn(PolicyBlock &block, Feature feature, bool enable)
    {
        block.features[static_cast<std::size_t>(feature)] = enable;
        if (enable)
            block.foundational = true;
    }

    static QString joined(const std::set<QString> &words) { return QStringList(words.begin(), words.end()).join(u", "_s); }

    static QString text(const Blocks &blocks)
    {
        const QJsonObject effective = QJsonDocument::fromJson(policyJson({std::nullopt, blocks}).toUtf8()).object();
        return QString::fromUtf8(QJsonDocument(withOperators(effective)).toJson());
    }

    void addFile(ExportedPlan &written, const QString &suffix, const Blocks &blocks, const QString &target) const
    {
        written.files.push_back({fileNameOf(m_plan, {}) + suffix, text(blocks)});
        written.notes.append(tr("Attach %1 %2.").arg(written.files.back().name, target));
    }

    const PlanToExport &m_plan;
    Blocks m_root;
    std::map<QString, Blocks> m_accounts;
    std::set<QString> m_weaker;
    std::set<QString> m_withoutGuardDuty; ///< plans that are ALL where GuardDuty is not
    std::set<QString> m_unsaid;
};

} // namespace

Result<ExportedPlan> exportPolicy(const PlanToExport &plan)
{
    PolicyWriter writer(plan);
    for (const PlannedCall &call : plannedCalls(plan))
        writer.add(call);
    ExportedPlan written = writer.write();
    if (!written.files.empty() || plan.calls.empty())
        return written;
    const QString why
        = QCoreApplication::translate("bucketwatch::PolicyExport", "A policy can say nothing of this plan. Take another format.");
    return std::unexpected(Error {Error::Kind::BadInput, (QStringList {why} + written.notes).join(u' '), {}});
}

} // namespace bucketwatch
