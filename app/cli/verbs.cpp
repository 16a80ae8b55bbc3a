// SPDX-FileCopyrightText: 2026 Bucketwatch contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/verbs.h"

#include "cli/callverb.h"
#include "cli/demoverb.h"
#include "cli/keysverb.h"
#include "cli/newverb.h"
#include "cli/replayverb.h"
#include "cli/serveverb.h"

namespace bucketwatch {

std::vector<std::unique_ptr<Verb>> makeVerbs()
{
    std::vector<std::unique_ptr<Verb>> verbs;
    verbs.push_back(std::make_unique<CallVerb>());
    verbs.push_back(std::make_unique<DemoVerb>());
    verbs.push_back(std::make_unique<KeysVerb>());
    verbs.push_back(std::make_unique<NewVerb>());
    verbs.push_back(std::make_unique<ReplayVerb>());
    verbs.push_back(std::make_unique<ServeVerb>());
    return verbs;
}

} // namespace bucketwatch
