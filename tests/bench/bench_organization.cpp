// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guardduty/preview.h"
#include "guardduty/simulated/simulatedguardduty.h"
#include "organization/generator.h"
#include "organization/rules.h"
#include "workspace/newworkspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace bucketwatch;
using namespace Qt::StringLiterals;

namespace {

constexpr int Accounts = 50'000;

void print(const char *name, qint64 milliseconds, const char *comparison)
{
    std::printf("%s %lld ms (%s)\n", name, static_cast<long long>(milliseconds), comparison);
}

ChangeRequest setAll(const OrganizationView &view, bool enable)
{
    const RegionView &region = *view.regions.front();
    SetMemberFeature change {region.region, {}, Feature::S3DataEvents, enable};
    for (std::size_t row = 0; row < region.members.size(); ++row) {
        if (isActive(region.members[row]))
            change.accounts.push_back(view.accounts->rows[row].id);
    }
    return {{*region.administrator, Door::Window}, u"Benchmark"_s, {change}};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.bucketwatch"_s);
    GeneratorOptions options = demoOptions();
    options.accounts = Accounts;

    QElapsedTimer timer;
    timer.start();
    const OrganizationView generated = generateOrganization(options);
    print("organization.generate", timer.restart(), "50,000 accounts, 4 Regions");
    if (!writeNewWorkspace(path, generated, Overwrite::No))
        return 2;
    print("organization.write", timer.restart(), "50,000 accounts, 4 Regions");
    const auto service = SimulatedGuardDuty::opened(path, std::make_shared<SystemClock>());
    if (!service)
        return 2;
    print("organization.open", timer.restart(), "50,000 accounts, 4 Regions");

    const auto view = (*service)->organization();
    const ChangeRequest off = setAll(*view, false);
    timer.restart();
    if (!previewOf(*view, off))
        return 2;
    print("organization.preview", timer.restart(), "every active member, S3 Protection off");
    QFuture<Result<Outcome>> change = (*service)->change(off);
    change.waitForFinished();
    print("organization.change", timer.restart(), "every active member, stored; aim: 500 ms");
    QFuture<Result<Outcome>> revert = (*service)->revert(1, off.caller);
    revert.waitForFinished();
    print("organization.revert", timer.elapsed(), "the same, stored; aim: 500 ms");
    return change.result() && revert.result() ? 0 : 1;
}
