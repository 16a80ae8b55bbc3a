// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verbs.h"

#include "cli/anonymizeverb.h"
#include "cli/applyverb.h"
#include "cli/callverb.h"
#include "cli/demoverb.h"
#include "cli/historyverb.h"
#include "cli/importverb.h"
#include "cli/joinverb.h"
#include "cli/keysverb.h"
#include "cli/leaveverb.h"
#include "cli/newverb.h"
#include "cli/optinverb.h"
#include "cli/planverb.h"
#include "cli/policyverb.h"
#include "cli/recordverb.h"
#include "cli/recoververb.h"
#include "cli/replayverb.h"
#include "cli/serveverb.h"
#include "cli/timeverb.h"
#include "cli/undoverb.h"

namespace bucketwatch {

std::vector<std::unique_ptr<Verb>> makeVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<AnonymizeVerb>());
    verbs.push_back(std::make_unique<ApplyVerb>());
    verbs.push_back(std::make_unique<CallVerb>());
    verbs.push_back(std::make_unique<DemoVerb>());
    verbs.push_back(std::make_unique<HistoryVerb>());
    verbs.push_back(std::make_unique<ImportVerb>());
    verbs.push_back(std::make_unique<JoinVerb>());
    verbs.push_back(std::make_unique<KeysVerb>());
    verbs.push_back(std::make_unique<LeaveVerb>());
    verbs.push_back(std::make_unique<NewVerb>());
    verbs.push_back(std::make_unique<OptInVerb>());
    verbs.push_back(std::make_unique<PlanVerb>());
    verbs.push_back(std::make_unique<PolicyVerb>());
    verbs.push_back(std::make_unique<RecordVerb>());
    verbs.push_back(std::make_unique<RedoVerb>());
    verbs.push_back(std::make_unique<RecoverVerb>());
    verbs.push_back(std::make_unique<ReplayVerb>());
    verbs.push_back(std::make_unique<TimeVerb>());
    verbs.push_back(std::make_unique<UndoVerb>());
    verbs.push_back(std::make_unique<ServeVerb>());
    return verbs;
}

} // namespace bucketwatch
