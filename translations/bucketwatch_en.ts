<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AutoEnableOutlook</name>
    <message numerus="yes">
        <source>%1 will be enabled for %n existing account(s).</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>
            <numerusform>%1 will be enabled for %n existing account.</numerusform>
            <numerusform>%1 will be enabled for %n existing accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled within 24 hours for %n existing account(s).</source>
        <translation>
            <numerusform>%1 will be enabled within 24 hours for %n existing account.</numerusform>
            <numerusform>%1 will be enabled within 24 hours for %n existing accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them it counts once GuardDuty resumes there.</source>
        <translation>
            <numerusform>For %n of them it counts once GuardDuty resumes there.</numerusform>
            <numerusform>For %n of them it counts once GuardDuty resumes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have it already.</source>
        <translation>
            <numerusform>%n account has it already.</numerusform>
            <numerusform>%n accounts have it already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: they have another administrator, or are the management account, which must enable GuardDuty itself.</source>
        <translation>
            <numerusform>%n account stays without it: it has another administrator, or is the management account, which must enable GuardDuty itself.</numerusform>
            <numerusform>%n accounts stay without it: they have another administrator, or are the management account, which must enable GuardDuty itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: they are no members with GuardDuty.</source>
        <translation>
            <numerusform>%n account stays without it: it is no member with GuardDuty.</numerusform>
            <numerusform>%n accounts stay without it: they are no members with GuardDuty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: the Region is not turned on for them.</source>
        <translation>
            <numerusform>%n account stays without it: the Region is not turned on for it.</numerusform>
            <numerusform>%n accounts stay without it: the Region is not turned on for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: %1 runs there.</source>
        <translation>
            <numerusform>%n account stays without it: %1 runs there.</numerusform>
            <numerusform>%n accounts stay without it: %1 runs there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: %1 is not enabled there.</source>
        <translation>
            <numerusform>%n account stays without it: %1 is not enabled there.</numerusform>
            <numerusform>%n accounts stay without it: %1 is not enabled there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No existing account changes: %n account(s) have it and keep it.</source>
        <translation>
            <numerusform>No existing account changes: %n account has it and keeps it.</numerusform>
            <numerusform>No existing account changes: %n accounts have it and keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was on its way to %n account(s), which is called off.</source>
        <translation>
            <numerusform>It was on its way to %n account, which is called off.</numerusform>
            <numerusform>It was on its way to %n accounts, which is called off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Organization policies decide about it for %n account(s).</source>
        <translation>
            <numerusform>Organization policies decide about it for %n account.</numerusform>
            <numerusform>Organization policies decide about it for %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>S3Protection</name>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>%n day left, until %1</numerusform>
            <numerusform>%n days left, until %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountStatusModel</name>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <extracomment>Read aloud: %1 is the status of accounts</extracomment>
        <translation>
            <numerusform>%1, %n account</numerusform>
            <numerusform>%1, %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountsModel</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountsPage</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) match</source>
        <translation>
            <numerusform>%1 of %n account matches</numerusform>
            <numerusform>%1 of %n accounts match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been enabled for %n account(s).</source>
        <extracomment>%1 is the name of a protection plan</extracomment>
        <translation>
            <numerusform>%1 has been enabled for %n account.</numerusform>
            <numerusform>%1 has been enabled for %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been disabled for %n account(s).</source>
        <translation>
            <numerusform>%1 has been disabled for %n account.</numerusform>
            <numerusform>%1 has been disabled for %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the file are selected.</source>
        <translation>
            <numerusform>%n account of the file is selected.</numerusform>
            <numerusform>%n accounts of the file are selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not in the table.</source>
        <translation>
            <numerusform>%n account is not in the table.</numerusform>
            <numerusform>%n accounts are not in the table.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountsTableMenu</name>
    <message numerus="yes">
        <source>%n account(s) have been written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n account has been written to %1.</numerusform>
            <numerusform>%n accounts have been written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n account(s) to %1…</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>Writing %n account to %1…</numerusform>
            <numerusform>Writing %n accounts to %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) have been written to %2.</source>
        <translation>
            <numerusform>%1 of %n account has been written to %2.</numerusform>
            <numerusform>%1 of %n accounts have been written to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ActionChanges</name>
    <message numerus="yes">
        <source>%n Region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n member account(s) in %1</source>
        <extracomment>In the following %1 is a Region or &quot;3 Regions&quot;</extracomment>
        <translation>
            <numerusform>Add %n member account in %1</numerusform>
            <numerusform>Add %n member accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n account(s) in %1</source>
        <translation>
            <numerusform>Invite %n account in %1</numerusform>
            <numerusform>Invite %n accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend GuardDuty for %n account(s) in %1</source>
        <translation>
            <numerusform>Suspend GuardDuty for %n account in %1</numerusform>
            <numerusform>Suspend GuardDuty for %n accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume GuardDuty for %n account(s) in %1</source>
        <translation>
            <numerusform>Resume GuardDuty for %n account in %1</numerusform>
            <numerusform>Resume GuardDuty for %n accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disassociate %n account(s) in %1</source>
        <translation>
            <numerusform>Disassociate %n account in %1</numerusform>
            <numerusform>Disassociate %n accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n member account(s) in %1</source>
        <translation>
            <numerusform>Delete %n member account in %1</numerusform>
            <numerusform>Delete %n member accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been added in %1.</source>
        <translation>
            <numerusform>%n account has been added in %1.</numerusform>
            <numerusform>%n accounts have been added in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been invited in %1.</source>
        <translation>
            <numerusform>%n account has been invited in %1.</numerusform>
            <numerusform>%n accounts have been invited in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GuardDuty has been suspended for %n account(s) in %1.</source>
        <translation>
            <numerusform>GuardDuty has been suspended for %n account in %1.</numerusform>
            <numerusform>GuardDuty has been suspended for %n accounts in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GuardDuty has been resumed for %n account(s) in %1.</source>
        <translation>
            <numerusform>GuardDuty has been resumed for %n account in %1.</numerusform>
            <numerusform>GuardDuty has been resumed for %n accounts in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been disassociated in %1.</source>
        <translation>
            <numerusform>%n account has been disassociated in %1.</numerusform>
            <numerusform>%n accounts have been disassociated in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been deleted from the list of members in %1.</source>
        <translation>
            <numerusform>%n account has been deleted from the list of members in %1.</numerusform>
            <numerusform>%n accounts have been deleted from the list of members in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AddAccountsDialog</name>
    <message numerus="yes">
        <source>%n more line(s) cannot be read.</source>
        <translation>
            <numerusform>%n more line cannot be read.</numerusform>
            <numerusform>%n more lines cannot be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) cannot be added:</source>
        <translation>
            <numerusform>%n account cannot be added:</numerusform>
            <numerusform>%n accounts cannot be added:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the organization will become members in %1 at once.</source>
        <translation>
            <numerusform>%n account of the organization will become a member in %1 at once.</numerusform>
            <numerusform>%n accounts of the organization will become members in %1 at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be invited in %1.</source>
        <translation>
            <numerusform>%n account will be invited in %1.</numerusform>
            <numerusform>%n accounts will be invited in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be listed in %1, to be invited later.</source>
        <translation>
            <numerusform>%n account will be listed in %1, to be invited later.</numerusform>
            <numerusform>%n accounts will be listed in %1, to be invited later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be listed but cannot be invited: the e-mail address is not that of the account.</source>
        <translation>
            <numerusform>%n account will be listed but cannot be invited: the e-mail address is not that of the account.</numerusform>
            <numerusform>%n accounts will be listed but cannot be invited: the e-mail address is not that of the account.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The e-mail address of %n account(s) will be verified first, which takes up to 24 hours of the simulated clock.</source>
        <translation>
            <numerusform>The e-mail address of %n account will be verified first, which takes up to 24 hours of the simulated clock.</numerusform>
            <numerusform>The e-mail addresses of %n accounts will be verified first, which takes up to 24 hours of the simulated clock.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AllRegionsPage</name>
    <message numerus="yes">
        <source>%n Region(s) could not be loaded</source>
        <translation>
            <numerusform>%n Region could not be loaded</numerusform>
            <numerusform>%n Regions could not be loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) match</source>
        <translation>
            <numerusform>%1 of %n account matches</numerusform>
            <numerusform>%1 of %n accounts match</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n account(s) to %1…</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>Writing %n account to %1…</numerusform>
            <numerusform>Writing %n accounts to %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) have been written to %2.</source>
        <translation>
            <numerusform>%1 of %n account has been written to %2.</numerusform>
            <numerusform>%1 of %n accounts have been written to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n account has been written to %1.</numerusform>
            <numerusform>%n accounts have been written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AnonymizeVerb</name>
    <message numerus="yes">
        <source>%n event(s) written</source>
        <translation>
            <numerusform>%n event written</numerusform>
            <numerusform>%n events written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or record(s) could not be read and are left out.</source>
        <translation>
            <numerusform>%n file or record could not be read and is left out.</numerusform>
            <numerusform>%n files or records could not be read and are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ApplyBatchesModel</name>
    <message numerus="yes">
        <source>Done: %n account(s) changed</source>
        <translation>
            <numerusform>Done: %n account changed</numerusform>
            <numerusform>Done: %n accounts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n account(s) left</source>
        <translation>
            <numerusform>Done, %n account left</numerusform>
            <numerusform>Done, %n accounts left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ApplyDialog</name>
    <message numerus="yes">
        <source>%n request(s) in %1 Regions, each of at most 50 accounts.</source>
        <extracomment>%1 is the number of Regions</extracomment>
        <translation>
            <numerusform>%n request in %1 Regions, each of at most 50 accounts.</numerusform>
            <numerusform>%n requests in %1 Regions, each of at most 50 accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ApplyVerb</name>
    <message numerus="yes">
        <source>%n account(s) changed</source>
        <translation>
            <numerusform>%n account changed</numerusform>
            <numerusform>%n accounts changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unprocessed</source>
        <translation>
            <numerusform>%n unprocessed</numerusform>
            <numerusform>%n unprocessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since they were staged, so nothing was sent. Decide with --keep mine or --keep theirs.</source>
        <translation>
            <numerusform>%n value changed since it was staged, so nothing was sent. Decide with --keep mine or --keep theirs.</numerusform>
            <numerusform>%n values changed since they were staged, so nothing was sent. Decide with --keep mine or --keep theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::CallVerb</name>
    <message numerus="yes">
        <source>%n account(s) were not processed; unprocessedAccounts says why.</source>
        <translation>
            <numerusform>%n account was not processed; unprocessedAccounts says why.</numerusform>
            <numerusform>%n accounts were not processed; unprocessedAccounts says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::CellChanges</name>
    <message numerus="yes">
        <source>Enable %1 for %n account(s) in %2 Regions</source>
        <extracomment>%1 is a protection plan, %2 a number of Regions, at least 2</extracomment>
        <translation>
            <numerusform>Enable %1 for %n account in %2 Regions</numerusform>
            <numerusform>Enable %1 for %n accounts in %2 Regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %1 for %n account(s) in %2 Regions</source>
        <translation>
            <numerusform>Disable %1 for %n account in %2 Regions</numerusform>
            <numerusform>Disable %1 for %n accounts in %2 Regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled for %n account(s) in %2.</source>
        <extracomment>%1 is a protection plan, %2 a Region</extracomment>
        <translation>
            <numerusform>%1 will be enabled for %n account in %2.</numerusform>
            <numerusform>%1 will be enabled for %n accounts in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be disabled for %n account(s) in %2.</source>
        <translation>
            <numerusform>%1 will be disabled for %n account in %2.</numerusform>
            <numerusform>%1 will be disabled for %n accounts in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled for %n account(s) in %2 Regions, %3 changes in all.</source>
        <extracomment>%1 is a protection plan, %2 a number of Regions, at least 2, %3 a number of cells of the table</extracomment>
        <translation>
            <numerusform>%1 will be enabled for %n account in %2 Regions, %3 changes in all.</numerusform>
            <numerusform>%1 will be enabled for %n accounts in %2 Regions, %3 changes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be disabled for %n account(s) in %2 Regions, %3 changes in all.</source>
        <translation>
            <numerusform>%1 will be disabled for %n account in %2 Regions, %3 changes in all.</numerusform>
            <numerusform>%1 will be disabled for %n accounts in %2 Regions, %3 changes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been enabled for %n account(s) in %2.</source>
        <extracomment>%1 is a protection plan, %2 a Region</extracomment>
        <translation>
            <numerusform>%1 has been enabled for %n account in %2.</numerusform>
            <numerusform>%1 has been enabled for %n accounts in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been disabled for %n account(s) in %2.</source>
        <translation>
            <numerusform>%1 has been disabled for %n account in %2.</numerusform>
            <numerusform>%1 has been disabled for %n accounts in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been enabled for %n account(s) in %2 Regions, %3 changes in all.</source>
        <extracomment>%1 is a protection plan, %2 a number of Regions, at least 2, %3 a number of cells of the table</extracomment>
        <translation>
            <numerusform>%1 has been enabled for %n account in %2 Regions, %3 changes in all.</numerusform>
            <numerusform>%1 has been enabled for %n accounts in %2 Regions, %3 changes in all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been disabled for %n account(s) in %2 Regions, %3 changes in all.</source>
        <translation>
            <numerusform>%1 has been disabled for %n account in %2 Regions, %3 changes in all.</numerusform>
            <numerusform>%1 has been disabled for %n accounts in %2 Regions, %3 changes in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ChangeSender</name>
    <message numerus="yes">
        <source>%n account(s) were changed.</source>
        <translation>
            <numerusform>%n account was changed.</numerusform>
            <numerusform>%n accounts were changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::CliCommands</name>
    <message numerus="yes">
        <source>%n more command(s) like these are not shown.</source>
        <translation>
            <numerusform>%n more command like these is not shown.</numerusform>
            <numerusform>%n more commands like these are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::CommandPalette</name>
    <message numerus="yes">
        <source>%n result(s), %1 ms</source>
        <extracomment>%1 is a time in milliseconds</extracomment>
        <translation>
            <numerusform>%n result, %1 ms</numerusform>
            <numerusform>%n results, %1 ms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConfigureManuallyDialog</name>
    <message numerus="yes">
        <source>The configuration for %1 will be saved. %n existing active member account(s) keep their current status.</source>
        <translation>
            <numerusform>The configuration for %1 will be saved. %n existing active member account keeps its current status.</numerusform>
            <numerusform>The configuration for %1 will be saved. %n existing active member accounts keep their current status.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConfirmChangeDialog</name>
    <message numerus="yes">
        <source>%n suspended account(s) will have it when GuardDuty resumes there.</source>
        <translation>
            <numerusform>%n suspended account will have it when GuardDuty resumes there.</numerusform>
            <numerusform>%n suspended accounts will have it when GuardDuty resumes there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n AWS CLI command(s)</source>
        <extracomment>The AWS CLI calls that do the same as the button</extracomment>
        <translation>
            <numerusform>%n AWS CLI command</numerusform>
            <numerusform>%n AWS CLI commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n AWS CLI command(s)</source>
        <translation>
            <numerusform>The first %1 of %n AWS CLI command</numerusform>
            <numerusform>The first %1 of %n AWS CLI commands</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) will not change</source>
        <translation>
            <numerusform>%n selected account will not change</numerusform>
            <numerusform>%n selected accounts will not change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConfirmPlanDialog</name>
    <message numerus="yes">
        <source>%1 will be enabled for %n active member account(s) in %2.</source>
        <extracomment>%1 is a protection plan, %2 a Region</extracomment>
        <translation>
            <numerusform>%1 will be enabled for %n active member account in %2.</numerusform>
            <numerusform>%1 will be enabled for %n active member accounts in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be disabled for %n active member account(s) in %2.</source>
        <translation>
            <numerusform>%1 will be disabled for %n active member account in %2.</numerusform>
            <numerusform>%1 will be disabled for %n active member accounts in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::DetectorWords</name>
    <message numerus="yes">
        <source>A key has at most %n character(s).</source>
        <translation>
            <numerusform>A key has at most %n character.</numerusform>
            <numerusform>A key has at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A value has at most %n character(s).</source>
        <translation>
            <numerusform>A value has at most %n character.</numerusform>
            <numerusform>A value has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::EditAnnouncer</name>
    <message numerus="yes">
        <source>%n change(s) made outside this window</source>
        <translation>
            <numerusform>%n change made outside this window</numerusform>
            <numerusform>%n changes made outside this window</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n change taken back</numerusform>
            <numerusform>%n changes taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::EditCellsDialog</name>
    <message numerus="yes">
        <source>%n selected cell(s) already have it enabled.</source>
        <translation>
            <numerusform>%n selected cell already has it enabled.</numerusform>
            <numerusform>%n selected cells already have it enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cell(s) do not have it enabled.</source>
        <translation>
            <numerusform>%n selected cell does not have it enabled.</numerusform>
            <numerusform>%n selected cells do not have it enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cell(s) cannot change and stay as they are.</source>
        <translation>
            <numerusform>%n selected cell cannot change and stays as it is.</numerusform>
            <numerusform>%n selected cells cannot change and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cell(s) will not change: %1</source>
        <extracomment>%1 is the reason as GuardDuty gives it</extracomment>
        <translation>
            <numerusform>%n selected cell will not change: %1</numerusform>
            <numerusform>%n selected cells will not change: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::EditConfigurationView</name>
    <message numerus="yes">
        <source>S3 Protection will be enabled for %n existing active member account(s), and for every new account that joins the organization. It may take up to 24 hours to update the configuration for the member accounts.</source>
        <translation>
            <numerusform>S3 Protection will be enabled for %n existing active member account, and for every new account that joins the organization. It may take up to 24 hours to update the configuration for the member accounts.</numerusform>
            <numerusform>S3 Protection will be enabled for %n existing active member accounts, and for every new account that joins the organization. It may take up to 24 hours to update the configuration for the member accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::EditPlansDialog</name>
    <message numerus="yes">
        <source>%n selected account(s) already have it enabled.</source>
        <translation>
            <numerusform>%n selected account already has it enabled.</numerusform>
            <numerusform>%n selected accounts already have it enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) do not have it enabled.</source>
        <translation>
            <numerusform>%n selected account does not have it enabled.</numerusform>
            <numerusform>%n selected accounts do not have it enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled for %n account(s) in %2.</source>
        <extracomment>%1 is the name of a protection plan, %2 that of a Region</extracomment>
        <translation>
            <numerusform>%1 will be enabled for %n account in %2.</numerusform>
            <numerusform>%1 will be enabled for %n accounts in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be disabled for %n account(s) in %2.</source>
        <translation>
            <numerusform>%1 will be disabled for %n account in %2.</numerusform>
            <numerusform>%1 will be disabled for %n accounts in %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::EnableExistingMembersDialog</name>
    <message numerus="yes">
        <source>The other %n account(s) already have it enabled.</source>
        <translation>
            <numerusform>The other %n account already has it enabled.</numerusform>
            <numerusform>The other %n accounts already have it enabled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::EnableForAllDialog</name>
    <message numerus="yes">
        <source>S3 Protection will be enabled for %n existing active member account(s) in %1, and for every new account that joins the organization.</source>
        <translation>
            <numerusform>S3 Protection will be enabled for %n existing active member account in %1, and for every new account that joins the organization.</numerusform>
            <numerusform>S3 Protection will be enabled for %n existing active member accounts in %1, and for every new account that joins the organization.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::EstimateSection</name>
    <message numerus="yes">
        <source>%n account(s) have volumes of their own.</source>
        <translation>
            <numerusform>%n account has volumes of its own.</numerusform>
            <numerusform>%n accounts have volumes of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s) have no price of their own and use that of N. Virginia.</source>
        <translation>
            <numerusform>%n Region has no price of its own and uses that of N. Virginia.</numerusform>
            <numerusform>%n Regions have no price of their own and use that of N. Virginia.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Explanation</name>
    <message numerus="yes">
        <source>%n signals of one identity within 24 hours fit together:</source>
        <translation>
            <numerusform>%n signal of one identity within 24 hours:</numerusform>
            <numerusform>%n signals of one identity within 24 hours fit together:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n times.</source>
        <extracomment>%1 a moment, %2 a finding type or API, %n how often</extracomment>
        <translation>
            <numerusform>%1: %2, once.</numerusform>
            <numerusform>%1: %2, %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FilterDialog</name>
    <message numerus="yes">
        <source>%n finding(s) at hand meet the criteria.</source>
        <translation>
            <numerusform>%n finding at hand meets the criteria.</numerusform>
            <numerusform>%n findings at hand meet the criteria.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingCountsModel</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <extracomment>Read aloud: %1 is an account</extracomment>
        <translation>
            <numerusform>%1, %n finding</numerusform>
            <numerusform>%1, %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingPanel</name>
    <message numerus="yes">
        <source>%n finding(s) selected</source>
        <translation>
            <numerusform>%n finding selected</numerusform>
            <numerusform>%n findings selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsAdder</name>
    <message numerus="yes">
        <source>The workspace has %n finding(s) of this recording already.</source>
        <translation>
            <numerusform>The workspace has %n finding of this recording already.</numerusform>
            <numerusform>The workspace has %n findings of this recording already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have been added to the workspace.</source>
        <translation>
            <numerusform>%n finding has been added to the workspace.</numerusform>
            <numerusform>%n findings have been added to the workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were left out: the delegated administrator does not see their accounts, or GuardDuty is not enabled there.</source>
        <translation>
            <numerusform>%n finding was left out: the delegated administrator does not see its account, or GuardDuty is not enabled there.</numerusform>
            <numerusform>%n findings were left out: the delegated administrator does not see their accounts, or GuardDuty is not enabled there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsExport</name>
    <message numerus="yes">
        <source>%1 of %n finding(s) have been written to %2.</source>
        <translation>
            <numerusform>%1 of %n finding has been written to %2.</numerusform>
            <numerusform>%1 of %n findings have been written to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n finding(s) to %1…</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>Writing %n finding to %1…</numerusform>
            <numerusform>Writing %n findings to %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have been written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n finding has been written to %1.</numerusform>
            <numerusform>%n findings have been written to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsFilterBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsImport</name>
    <message numerus="yes">
        <source>None of the %n finding(s) belongs to an account with GuardDuty that you see.</source>
        <translation>
            <numerusform>The finding does not belong to an account with GuardDuty that you see.</numerusform>
            <numerusform>None of the %n findings belongs to an account with GuardDuty that you see.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were left out: you do not see their accounts, or GuardDuty is not enabled there.</source>
        <translation>
            <numerusform>%n finding was left out: you do not see its account, or GuardDuty is not enabled there.</numerusform>
            <numerusform>%n findings were left out: you do not see their accounts, or GuardDuty is not enabled there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsOverview</name>
    <message numerus="yes">
        <source>Show the %n attack sequence(s)</source>
        <translation>
            <numerusform>Show the attack sequence</numerusform>
            <numerusform>Show the %n attack sequences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n finding(s)</source>
        <translation>
            <numerusform>Show the finding</numerusform>
            <numerusform>Show the %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the findings of %n resource(s)</source>
        <translation>
            <numerusform>Show the findings of %n resource</numerusform>
            <numerusform>Show the findings of %n resources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the findings of %n account(s)</source>
        <translation>
            <numerusform>Show the findings of %n account</numerusform>
            <numerusform>Show the findings of %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>than in the %n day(s) before</source>
        <translation>
            <numerusform>than on the day before</numerusform>
            <numerusform>than in the %n days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>as many as in the %n day(s) before</source>
        <translation>
            <numerusform>as many as on the day before</numerusform>
            <numerusform>as many as in the %n days before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s) have been archived.</source>
        <translation>
            <numerusform>%n finding has been archived.</numerusform>
            <numerusform>%n findings have been archived.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are current again.</source>
        <translation>
            <numerusform>%n finding is current again.</numerusform>
            <numerusform>%n findings are current again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have been marked as useful.</source>
        <translation>
            <numerusform>%n finding has been marked as useful.</numerusform>
            <numerusform>%n findings have been marked as useful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have been marked as not useful.</source>
        <translation>
            <numerusform>%n finding has been marked as not useful.</numerusform>
            <numerusform>%n findings have been marked as not useful.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::HistoryDialog</name>
    <message numerus="yes">
        <source>%n later change(s) will be taken back, together and as one change that can be undone. It will be as it was after &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n later change will be taken back, as one change that can be undone. It will be as it was after &quot;%1&quot;.</numerusform>
            <numerusform>%n later changes will be taken back, together and as one change that can be undone. It will be as it was after &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>Take back %n change</numerusform>
            <numerusform>Take back %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n change taken back</numerusform>
            <numerusform>%n changes taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ImportAccountsDialog</name>
    <message numerus="yes">
        <source>%1 names %n account(s).</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 names %n account.</numerusform>
            <numerusform>%1 names %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not in the organization:</source>
        <translation>
            <numerusform>%n account is not in the organization:</numerusform>
            <numerusform>%n accounts are not in the organization:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no account: %1</source>
        <extracomment>%1 are numbers of lines</extracomment>
        <translation>
            <numerusform>%n line names no account: %1</numerusform>
            <numerusform>%n lines name no account: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ImportConfigurationDialog</name>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>Reading %n file</numerusform>
            <numerusform>Reading %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in %1.</source>
        <extracomment>%1 is &quot;3 Regions&quot;</extracomment>
        <translation>
            <numerusform>%n account in %1.</numerusform>
            <numerusform>%n accounts in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::JoinVerb</name>
    <message numerus="yes">
        <source>%n account(s) joined the organization.</source>
        <translation>
            <numerusform>%n account joined the organization.</numerusform>
            <numerusform>%n accounts joined the organization.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListTexts</name>
    <message numerus="yes">
        <source>The file holds more than %n entries, which is the limit of such a list.</source>
        <translation>
            <numerusform>The file holds more than %n entry, which is the limit of such a list.</numerusform>
            <numerusform>The file holds more than %n entries, which is the limit of such a list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListsPage</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListsProblems</name>
    <message numerus="yes">
        <source>%n list(s) could not be activated</source>
        <translation>
            <numerusform>%n list could not be activated</numerusform>
            <numerusform>%n lists could not be activated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::LoadingPane</name>
    <message numerus="yes">
        <source>%Ln file(s) and folders: %1 % read</source>
        <translation>
            <numerusform>%Ln file or folder: %1 % read</numerusform>
            <numerusform>%Ln files and folders: %1 % read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::MemberActionDialog</name>
    <message numerus="yes">
        <source>%n account(s) will be invited in %1. They become members when they accept.</source>
        <translation>
            <numerusform>%n account will be invited in %1. It becomes a member when it accepts.</numerusform>
            <numerusform>%n accounts will be invited in %1. They become members when they accept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GuardDuty will be suspended for %n account(s) in %1.</source>
        <translation>
            <numerusform>GuardDuty will be suspended for %n account in %1.</numerusform>
            <numerusform>GuardDuty will be suspended for %n accounts in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GuardDuty will run again for %n account(s) in %1.</source>
        <translation>
            <numerusform>GuardDuty will run again for %n account in %1.</numerusform>
            <numerusform>GuardDuty will run again for %n accounts in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will no longer be associated with this administrator account in %1.</source>
        <translation>
            <numerusform>%n account will no longer be associated with this administrator account in %1.</numerusform>
            <numerusform>%n accounts will no longer be associated with this administrator account in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be taken out of the list of members in %1.</source>
        <translation>
            <numerusform>%n account will be taken out of the list of members in %1.</numerusform>
            <numerusform>%n accounts will be taken out of the list of members in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the organization will become members in %1, with GuardDuty enabled.</source>
        <translation>
            <numerusform>%n account of the organization will become a member in %1, with GuardDuty enabled.</numerusform>
            <numerusform>%n accounts of the organization will become members in %1, with GuardDuty enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) from outside the organization will be listed in %1. Invite them next.</source>
        <translation>
            <numerusform>%n account from outside the organization will be listed in %1. Invite it next.</numerusform>
            <numerusform>%n accounts from outside the organization will be listed in %1. Invite them next.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) are like this already.</source>
        <translation>
            <numerusform>%n selected account is like this already.</numerusform>
            <numerusform>%n selected accounts are like this already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s)</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>
            <numerusform>%1: %n account</numerusform>
            <numerusform>%1: %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) will not change in some of the Regions: %1</source>
        <extracomment>%1 is the reason as GuardDuty gives it</extracomment>
        <translation>
            <numerusform>%n selected account will not change in some of the Regions: %1</numerusform>
            <numerusform>%n selected accounts will not change in some of the Regions: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::MembersSection</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n account(s) with S3 Protection enabled</source>
        <translation>
            <numerusform>Show the %n account with S3 Protection enabled</numerusform>
            <numerusform>Show the %n accounts with S3 Protection enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n account(s) with S3 Protection not enabled</source>
        <translation>
            <numerusform>Show the %n account with S3 Protection not enabled</numerusform>
            <numerusform>Show the %n accounts with S3 Protection not enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>S3 Protection will be enabled for %n more account(s) by preference, for the first one on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>S3 Protection will be enabled for %n more account by preference, on %1.</numerusform>
            <numerusform>S3 Protection will be enabled for %n more accounts by preference, for the first one on %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::OutcomeNotices</name>
    <message numerus="yes">
        <source>%1 and %n more – %2</source>
        <translation>
            <numerusform>%1 and %n more – %2</numerusform>
            <numerusform>%1 and %n more – %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be changed</source>
        <translation>
            <numerusform>%n account could not be changed</numerusform>
            <numerusform>%n accounts could not be changed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PasteCommandsDialog</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s)</source>
        <translation>
            <numerusform>Stage %n change</numerusform>
            <numerusform>Stage %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PictureWriter</name>
    <message numerus="yes">
        <source>%n picture(s) written to %1</source>
        <translation>
            <numerusform>%n picture written to %1</numerusform>
            <numerusform>%n pictures written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanActions</name>
    <message numerus="yes">
        <source>The plan &quot;%1&quot; has %n edit(s), and none with the number %2.</source>
        <translation>
            <numerusform>The plan &quot;%1&quot; has %n edit, and none with the number %2.</numerusform>
            <numerusform>The plan &quot;%1&quot; has %n edits, and none with the number %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n edit</numerusform>
            <numerusform>%n edits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanCodeSection</name>
    <message numerus="yes">
        <source>%n API call(s), in batches of at most 50 accounts.</source>
        <translation>
            <numerusform>%n API call, in batches of at most 50 accounts.</numerusform>
            <numerusform>%n API calls, in batches of at most 50 accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanDiff</name>
    <message numerus="yes">
        <source>%n Regions</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanDiffModel</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanEditsModel</name>
    <message numerus="yes">
        <source>Changes %n place(s)</source>
        <translation>
            <numerusform>Changes %n place</numerusform>
            <numerusform>Changes %n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanFiguresSection</name>
    <message numerus="yes">
        <source>of %n account(s); in some Region %1</source>
        <extracomment>%1 is a number of accounts, perhaps &quot;133 → 194&quot;</extracomment>
        <translation>
            <numerusform>of %n account; in some Region %1</numerusform>
            <numerusform>of %n accounts; in some Region %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanPage</name>
    <message numerus="yes">
        <source>%n value(s) changed since they were staged</source>
        <translation>
            <numerusform>%n value changed since they were staged</numerusform>
            <numerusform>%n values changed since they were staged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanReview</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) change.</source>
        <translation>
            <numerusform>%n account changes.</numerusform>
            <numerusform>%n accounts change.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gained: %n finding(s)</source>
        <translation>
            <numerusform>Gained: %n finding</numerusform>
            <numerusform>Gained: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n finding(s)</source>
        <translation>
            <numerusform>Lost: %n finding</numerusform>
            <numerusform>Lost: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanVerb</name>
    <message numerus="yes">
        <source>    changes %n account(s)</source>
        <translation>
            <numerusform>    changes %n account</numerusform>
            <numerusform>    changes %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assumed in %n place(s)</source>
        <extracomment>A place is an account in a Region</extracomment>
        <translation>
            <numerusform>assumed in %n place</numerusform>
            <numerusform>assumed in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>given for the account in %n place(s)</source>
        <translation>
            <numerusform>given for the account in %n place</numerusform>
            <numerusform>given for the account in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured in %n place(s)</source>
        <translation>
            <numerusform>measured in %n place</numerusform>
            <numerusform>measured in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown in %n place(s)</source>
        <translation>
            <numerusform>unknown in %n place</numerusform>
            <numerusform>unknown in %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Volumes are measured over %n day(s) of %1 and scaled to 30 days.</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>
            <numerusform>Volumes are measured over %n day of %1 and scaled to 30 days.</numerusform>
            <numerusform>Volumes are measured over %n days of %1 and scaled to 30 days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanWarnings</name>
    <message numerus="yes">
        <source>%n Regions</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NONE disables nobody: %1 stays enabled for %n account(s) in %2.</source>
        <translation>
            <numerusform>NONE disables nobody: %1 stays enabled for %n account in %2.</numerusform>
            <numerusform>NONE disables nobody: %1 stays enabled for %n accounts in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The free trial of %1 is used up for %n account(s) in %2: it costs from the first day.</source>
        <translation>
            <numerusform>The free trial of %1 is used up for %n account in %2: it costs from the first day.</numerusform>
            <numerusform>The free trial of %1 is used up for %n accounts in %2: it costs from the first day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was turned off before for %n account(s) in %2 and will be on again.</source>
        <translation>
            <numerusform>%1 was turned off before for %n account in %2 and will be on again.</numerusform>
            <numerusform>%1 was turned off before for %n accounts in %2 and will be on again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; leaves %n account(s) out.</source>
        <translation>
            <numerusform>&quot;%1&quot; leaves %n account out.</numerusform>
            <numerusform>&quot;%1&quot; leaves %n accounts out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ProtectionPlansModel</name>
    <message numerus="yes">
        <source>Policy managed in %n account(s)</source>
        <translation>
            <numerusform>Policy managed in %n account</numerusform>
            <numerusform>Policy managed in %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::RecordVerb</name>
    <message numerus="yes">
        <source>%n event(s) written</source>
        <translation>
            <numerusform>%n event written</numerusform>
            <numerusform>%n events written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::RegionMatrixModel</name>
    <message numerus="yes">
        <source>%1: enabled in %2 of %n Region(s)</source>
        <extracomment>Read aloud: %1 is an account</extracomment>
        <translation>
            <numerusform>%1: enabled in %2 of %n Region</numerusform>
            <numerusform>%1: enabled in %2 of %n Regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2
Enabled for %3 of %n account(s)</source>
        <extracomment>Of a Region: &quot;Europe (Ireland) eu-west-1&quot;, how many accounts have the plan</extracomment>
        <translation>
            <numerusform>%1 %2
Enabled for %3 of %n account</numerusform>
            <numerusform>%1 %2
Enabled for %3 of %n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::RelativeTime</name>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayLoader</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayPage</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln account</numerusform>
            <numerusform>%Ln accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayView</name>
    <message numerus="yes">
        <source>%Ln data event(s) not monitored: the account is not in this workspace.</source>
        <translation>
            <numerusform>%Ln data event not monitored: the account is not in this workspace.</numerusform>
            <numerusform>%Ln data events not monitored: the account is not in this workspace.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s) not monitored: S3 Protection is off in the account and Region.</source>
        <translation>
            <numerusform>%Ln data event not monitored: S3 Protection is off in the account and Region.</numerusform>
            <numerusform>%Ln data events not monitored: S3 Protection is off in the account and Region.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReportWriter</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s): S3 Protection is off, or the account is not in the workspace</source>
        <translation>
            <numerusform>%Ln data event: S3 Protection is off, or the account is not in the workspace</numerusform>
            <numerusform>%Ln data events: S3 Protection is off, or the account is not in the workspace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), which raise no finding of an identity</source>
        <translation>
            <numerusform>%Ln event, which raises no finding of an identity</numerusform>
            <numerusform>%Ln events, which raise no finding of an identity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) left out</source>
        <translation>
            <numerusform>%Ln event left out</numerusform>
            <numerusform>%Ln events left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), at the time of what they were wrapped in</source>
        <translation>
            <numerusform>%Ln event, at the time of what it was wrapped in</numerusform>
            <numerusform>%Ln events, at the time of what they were wrapped in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), at the first time in the recording</source>
        <translation>
            <numerusform>%Ln event, at the first time in the recording</numerusform>
            <numerusform>%Ln events, at the first time in the recording</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %Ln most severe of %1 findings:</source>
        <extracomment>%1 is a number of findings, all of them</extracomment>
        <translation>
            <numerusform>The %Ln most severe of %1 findings:</numerusform>
            <numerusform>The %Ln most severe of %1 findings:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) and Region(s); in the others nothing can be unusual yet.</source>
        <extracomment>%1 is a number, too</extracomment>
        <translation>
            <numerusform>%1 of %Ln account and Region; in the others nothing can be unusual yet.</numerusform>
            <numerusform>%1 of %Ln accounts and Regions; in the others nothing can be unusual yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) and Region(s) with management events: what depends on data events is unknown there</source>
        <translation>
            <numerusform>%Ln account and Region with management events: what depends on data events is unknown there</numerusform>
            <numerusform>%Ln accounts and Regions with management events: what depends on data events is unknown there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::RequestNote</name>
    <message numerus="yes">
        <source>%n on this page, more follow</source>
        <translation>
            <numerusform>%n on this page, more follow</numerusform>
            <numerusform>%n on this page, more follow</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the last page</source>
        <translation>
            <numerusform>%n on the last page</numerusform>
            <numerusform>%n on the last page</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unprocessed</source>
        <translation>
            <numerusform>%n unprocessed</numerusform>
            <numerusform>%n unprocessed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Rules</name>
    <message numerus="yes">
        <source>The administrator of %1 cannot be disabled while it has %n member(s). Disassociate and delete them first.</source>
        <translation>
            <numerusform>The administrator of %1 cannot be disabled while it has %n member. Disassociate and delete it first.</numerusform>
            <numerusform>The administrator of %1 cannot be disabled while it has %n members. Disassociate and delete them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::S3ProtectionPage</name>
    <message numerus="yes">
        <source>S3 Protection has been enabled for %n existing active member account(s).</source>
        <translation>
            <numerusform>S3 Protection has been enabled for %n existing active member account.</numerusform>
            <numerusform>S3 Protection has been enabled for %n existing active member accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SamplesSection</name>
    <message numerus="yes">
        <source>%n sample(s) from %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%n sample from %1</numerusform>
            <numerusform>%n samples from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SavedViews</name>
    <message numerus="yes">
        <source>A name has %n character(s) at most.</source>
        <translation>
            <numerusform>A name has %n character at most.</numerusform>
            <numerusform>A name has %n characters at most.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SelectionBar</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n cell selected</numerusform>
            <numerusform>%n cells selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enabled</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n enabled</numerusform>
            <numerusform>%n enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not enabled</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n not enabled</numerusform>
            <numerusform>%n not enabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n pending</numerusform>
            <numerusform>%n pending</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot change</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n cannot change</numerusform>
            <numerusform>%n cannot change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %n Region(s): %2.</source>
        <extracomment>%1 is a number of accounts, %2 a list such as &quot;9 not enabled and 3 enabled&quot;</extracomment>
        <translation>
            <numerusform>%1 × %n Region: %2.</numerusform>
            <numerusform>%1 × %n Regions: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 and %n Region(s): %2.</source>
        <translation>
            <numerusform>In %1 and %n Region: %2.</numerusform>
            <numerusform>In %1 and %n Regions: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SettingsPage</name>
    <message numerus="yes">
        <source>%n sample(s) have been archived.</source>
        <translation>
            <numerusform>%n sample has been archived.</numerusform>
            <numerusform>%n samples have been archived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SeverityChart</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <extracomment>Read aloud: %1 is a date</extracomment>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n finding(s)</source>
        <extracomment>%1 is a date, %2 a severity</extracomment>
        <translation>
            <numerusform>%1, %2: %n finding</numerusform>
            <numerusform>%1, %2: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SeverityChip</name>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <extracomment>What a screen reader says of a button: %1 is a severity</extracomment>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SimulatedGuardDuty</name>
    <message numerus="yes">
        <source>Too many requests: the simulator refuses one in %n. Try again.</source>
        <translation>
            <numerusform>Too many requests: the simulator refuses one in %n. Try again.</numerusform>
            <numerusform>Too many requests: the simulator refuses one in %n. Try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SimulatorBar</name>
    <message numerus="yes">
        <source>%n update(s) pending, next %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>%n update pending, next %1</numerusform>
            <numerusform>%n updates pending, next %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SimulatorCommands</name>
    <message numerus="yes">
        <source>The simulated clock shows %1. What was due changed %n account(s).</source>
        <extracomment>%1 is a date and time; %n counts accounts, each once a Region</extracomment>
        <translation>
            <numerusform>The simulated clock shows %1. What was due changed %n account.</numerusform>
            <numerusform>The simulated clock shows %1. What was due changed %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) joined the organization.</source>
        <translation>
            <numerusform>%n account joined the organization.</numerusform>
            <numerusform>%n accounts joined the organization.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::StatusSection</name>
    <message numerus="yes">
        <source>Show the %n S3 finding(s) of the last 7 days</source>
        <translation>
            <numerusform>Show the %n S3 finding of the last 7 days</numerusform>
            <numerusform>Show the %n S3 findings of the last 7 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Subjects</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names protection plans</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SummaryPage</name>
    <message numerus="yes">
        <source>In the next %n day(s) nothing begins to cost.</source>
        <translation>
            <numerusform>In the next %n day nothing begins to cost.</numerusform>
            <numerusform>In the next %n days nothing begins to cost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n account(s)</source>
        <translation>
            <numerusform>Show the %n account</numerusform>
            <numerusform>Show the %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other account(s) are no active members</source>
        <translation>
            <numerusform>%n other account is no active member</numerusform>
            <numerusform>%n other accounts are no active members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n active member account(s)</source>
        <translation>
            <numerusform>Show the %n active member account</numerusform>
            <numerusform>Show the %n active member accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n active member account(s) with S3 Protection</source>
        <translation>
            <numerusform>Show the %n active member account with S3 Protection</numerusform>
            <numerusform>Show the %n active member accounts with S3 Protection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n trial(s) that end soon</source>
        <translation>
            <numerusform>Show the %n trial that ends soon</numerusform>
            <numerusform>Show the %n trials that end soon</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SummaryStrip</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s)</source>
        <translation>
            <numerusform>%Ln data event</numerusform>
            <numerusform>%Ln data events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln management event(s)</source>
        <translation>
            <numerusform>%Ln management event</numerusform>
            <numerusform>%Ln management events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s) of anonymous callers, monitored or not: not processed by GuardDuty.</source>
        <translation>
            <numerusform>%Ln data event of anonymous callers, monitored or not: not processed by GuardDuty.</numerusform>
            <numerusform>%Ln data events of anonymous callers, monitored or not: not processed by GuardDuty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) of other events.</source>
        <translation>
            <numerusform>%Ln duplicate of another event.</numerusform>
            <numerusform>%Ln duplicates of other events.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unusual behavior in %Ln account(s) and Region(s): recorded for less than the week that is learned first.</source>
        <translation>
            <numerusform>Unusual behavior in %Ln account and Region: recorded for less than the week that is learned first.</numerusform>
            <numerusform>Unusual behavior in %Ln accounts and Regions: recorded for less than the week that is learned first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No data events of S3 in %Ln account(s) and Region(s) that have management events: which findings they would raise there is unknown.</source>
        <translation>
            <numerusform>No data events of S3 in %Ln account and Region that has management events: which findings they would raise there is unknown.</numerusform>
            <numerusform>No data events of S3 in %Ln accounts and Regions that have management events: which findings they would raise there is unknown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or part(s) unreadable</source>
        <translation>
            <numerusform>%Ln file or part unreadable</numerusform>
            <numerusform>%Ln files or parts unreadable</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SuspendSection</name>
    <message numerus="yes">
        <source>You can&apos;t suspend or disable GuardDuty while %n member account(s) are associated with this account. Disassociate or delete them first.</source>
        <translation>
            <numerusform>You can&apos;t suspend or disable GuardDuty while %n member account is associated with this account. Disassociate or delete it first.</numerusform>
            <numerusform>You can&apos;t suspend or disable GuardDuty while %n member accounts are associated with this account. Disassociate or delete them first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can&apos;t disable GuardDuty while %n member account(s) are associated with this account. Disassociate or delete them first.</source>
        <translation>
            <numerusform>You can&apos;t disable GuardDuty while %n member account is associated with this account. Disassociate or delete it first.</numerusform>
            <numerusform>You can&apos;t disable GuardDuty while %n member accounts are associated with this account. Disassociate or delete them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::TableCopy</name>
    <message numerus="yes">
        <source>Copying %n row(s)</source>
        <translation>
            <numerusform>Copying %n row</numerusform>
            <numerusform>Copying %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::TerraformExport</name>
    <message numerus="yes">
        <source>%n account(s) become members because GuardDuty is set to ALL before it is set to something else. Terraform cannot say that.</source>
        <translation>
            <numerusform>%n account becomes a member because GuardDuty is set to ALL before it is set to something else. Terraform cannot say that.</numerusform>
            <numerusform>%n accounts become members because GuardDuty is set to ALL before it is set to something else. Terraform cannot say that.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineLanesView</name>
    <message numerus="yes">
        <source>%Ln lane(s). The arrow keys choose one.</source>
        <translation>
            <numerusform>%Ln lane. The arrow keys choose one.</numerusform>
            <numerusform>%Ln lanes. The arrow keys choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lane(s) have %1 events.</source>
        <translation>
            <numerusform>%Ln more lane has %1 events.</numerusform>
            <numerusform>%Ln more lanes have %1 events.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineText</name>
    <message numerus="yes">
        <source>%Ln data event(s)</source>
        <translation>
            <numerusform>%Ln data event</numerusform>
            <numerusform>%Ln data events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln management event(s)</source>
        <translation>
            <numerusform>%Ln management event</numerusform>
            <numerusform>%Ln management events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) up to %1 from %2</source>
        <extracomment>%1 is the worst severity of the findings, %2 a time</extracomment>
        <translation>
            <numerusform>%Ln finding up to %1 from %2</numerusform>
            <numerusform>%Ln findings up to %1 from %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them only with S3 Protection</source>
        <extracomment>%1 is &quot;3 findings up to High from 14:05:10&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln of them only with S3 Protection</numerusform>
            <numerusform>%1, %Ln of them only with S3 Protection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them only with the plan “%2”</source>
        <extracomment>%1 is &quot;3 findings up to High from 14:05:10&quot;, %2 the name of a plan</extracomment>
        <translation>
            <numerusform>%1, %Ln of them only with the plan “%2”</numerusform>
            <numerusform>%1, %Ln of them only with the plan “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineWidget</name>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln finding</numerusform>
            <numerusform>%Ln findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) only with S3 Protection.</source>
        <translation>
            <numerusform>%Ln more finding only with S3 Protection.</numerusform>
            <numerusform>%Ln more findings only with S3 Protection.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) only with the plan “%1”.</source>
        <translation>
            <numerusform>%Ln more finding only with the plan “%1”.</numerusform>
            <numerusform>%Ln more findings only with the plan “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineZoomBar</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Titles</name>
    <message numerus="yes">
        <source>Enable %1 for %n account(s) in %2</source>
        <extracomment>%1 names protection plans, %2 is a Region</extracomment>
        <translation>
            <numerusform>Enable %1 for %n account in %2</numerusform>
            <numerusform>Enable %1 for %n accounts in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %1 for %n account(s) in %2</source>
        <translation>
            <numerusform>Disable %1 for %n account in %2</numerusform>
            <numerusform>Disable %1 for %n accounts in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n member account(s) in %1</source>
        <translation>
            <numerusform>Add %n member account in %1</numerusform>
            <numerusform>Add %n member accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n account(s) in %1</source>
        <translation>
            <numerusform>Invite %n account in %1</numerusform>
            <numerusform>Invite %n accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume GuardDuty for %n member account(s) in %1</source>
        <translation>
            <numerusform>Resume GuardDuty for %n member account in %1</numerusform>
            <numerusform>Resume GuardDuty for %n member accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend GuardDuty for %n member account(s) in %1</source>
        <translation>
            <numerusform>Suspend GuardDuty for %n member account in %1</numerusform>
            <numerusform>Suspend GuardDuty for %n member accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disassociate %n account(s) in %1</source>
        <translation>
            <numerusform>Disassociate %n account in %1</numerusform>
            <numerusform>Disassociate %n accounts in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n account(s) from the members in %1</source>
        <translation>
            <numerusform>Delete %n account from the members in %1</numerusform>
            <numerusform>Delete %n accounts from the members in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n invitation(s) in %1</source>
        <translation>
            <numerusform>Delete %n invitation in %1</numerusform>
            <numerusform>Delete %n invitations in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n invitation(s) in %1</source>
        <translation>
            <numerusform>Decline %n invitation in %1</numerusform>
            <numerusform>Decline %n invitations in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n account(s) join the organization</source>
        <translation>
            <numerusform>Let %n account join the organization</numerusform>
            <numerusform>Let %n accounts join the organization</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n account(s) leave the organization</source>
        <translation>
            <numerusform>Let %n account leave the organization</numerusform>
            <numerusform>Let %n accounts leave the organization</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt %n account(s) in to %1</source>
        <translation>
            <numerusform>Opt %n account in to %1</numerusform>
            <numerusform>Opt %n accounts in to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt %n account(s) out of %1</source>
        <translation>
            <numerusform>Opt %n account out of %1</numerusform>
            <numerusform>Opt %n accounts out of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Archive %n finding(s) in %1</source>
        <translation>
            <numerusform>Archive %n finding in %1</numerusform>
            <numerusform>Archive %n findings in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n finding(s) in %1</source>
        <translation>
            <numerusform>Unarchive %n finding in %1</numerusform>
            <numerusform>Unarchive %n findings in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n finding(s) in %1 as useful</source>
        <translation>
            <numerusform>Mark %n finding in %1 as useful</numerusform>
            <numerusform>Mark %n findings in %1 as useful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n finding(s) in %1 as not useful</source>
        <translation>
            <numerusform>Mark %n finding in %1 as not useful</numerusform>
            <numerusform>Mark %n findings in %1 as not useful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n finding(s) in %1</source>
        <translation>
            <numerusform>Add %n finding in %1</numerusform>
            <numerusform>Add %n findings in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %n account(s) in %2</source>
        <extracomment>%1 names protection plans, %2 is a Region</extracomment>
        <translation>
            <numerusform>Change %1 for %n account in %2</numerusform>
            <numerusform>Change %1 for %n accounts in %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more change(s)</source>
        <extracomment>%1 is what a request does first, such as &quot;Enable S3 Protection for 2 accounts in Europe (Ireland)&quot;</extracomment>
        <translation>
            <numerusform>%1, and %n more change</numerusform>
            <numerusform>%1, and %n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::TypesRing</name>
    <message numerus="yes">
        <source>finding(s)</source>
        <extracomment>Below a number that is drawn by itself</extracomment>
        <translation>
            <numerusform>finding</numerusform>
            <numerusform>findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <extracomment>Read aloud: %1 is a finding type</extracomment>
        <translation>
            <numerusform>%1: %n finding</numerusform>
            <numerusform>%1: %n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Unreadable</name>
    <message numerus="yes">
        <source>There are %n more such places.</source>
        <translation>
            <numerusform>There is %n more such place.</numerusform>
            <numerusform>There are %n more such places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UnreadablePane</name>
    <message numerus="yes">
        <source>The first %Ln are listed. The rest of the recording was read and is shown.</source>
        <translation>
            <numerusform>The first %Ln is listed. The rest of the recording was read and is shown.</numerusform>
            <numerusform>The first %Ln are listed. The rest of the recording was read and is shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageExport</name>
    <message numerus="yes">
        <source>%n row(s) have been written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n row has been written to %1.</numerusform>
            <numerusform>%n rows have been written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n row(s) to %1…</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>Writing %n row to %1…</numerusform>
            <numerusform>Writing %n rows to %1…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) have been written to %2.</source>
        <translation>
            <numerusform>%1 of %n row has been written to %2.</numerusform>
            <numerusform>%1 of %n rows have been written to %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsagePage</name>
    <message numerus="yes">
        <source>What GuardDuty would cost a month in all %n Region(s) in use, by your price table.</source>
        <translation>
            <numerusform>What GuardDuty would cost a month in the %n Region in use, by your price table.</numerusform>
            <numerusform>What GuardDuty would cost a month in all %n Regions in use, by your price table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within 7 days</source>
        <translation>
            <numerusform>%n ends within 7 days</numerusform>
            <numerusform>%n end within 7 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of the %n Region(s) in use have been read; the sums are of these.</source>
        <translation>
            <numerusform>Only %1 of the %n Region in use has been read; the sums are of these.</numerusform>
            <numerusform>Only %1 of the %n Regions in use have been read; the sums are of these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in all of %n place(s), measured in %1</source>
        <extracomment>%1 is a number; a place is an account in a Region, in which a protection plan is enabled</extracomment>
        <translation>
            <numerusform>in %n place, measured in %1</numerusform>
            <numerusform>in all of %n places, measured in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assumed in all of %n place(s), not measured</source>
        <extracomment>Accounts times Regions in which a protection plan is enabled</extracomment>
        <translation>
            <numerusform>assumed in %n place, not measured</numerusform>
            <numerusform>assumed in all of %n places, not measured</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageSharesModel</name>
    <message numerus="yes">
        <source>%n Region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>Accounts times Regions in which a protection plan is enabled</extracomment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial day(s)</source>
        <translation>
            <numerusform>%n trial day</numerusform>
            <numerusform>%n trial days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageVolumes</name>
    <message numerus="yes">
        <source>All volumes are assumed. Over %1, %2 measures S3 data events in %n place(s).</source>
        <extracomment>%1 is &quot;7 days&quot;, %2 the name of a recording; a place is an account in a Region</extracomment>
        <translation>
            <numerusform>All volumes are assumed. Over %1, %2 measures S3 data events in %n place.</numerusform>
            <numerusform>All volumes are assumed. Over %1, %2 measures S3 data events in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured over %1 of %2 and scaled to 30 days: S3 data events in %n place(s), CloudTrail management events in %3. An account without any event has none where others have data events. All other volumes are assumed.</source>
        <extracomment>%1 is &quot;7 days&quot;, %2 the name of a recording, %3 a number; a place is an account in a Region</extracomment>
        <translation>
            <numerusform>Measured over %1 of %2 and scaled to 30 days: S3 data events in %n place, CloudTrail management events in %3. An account without any event has none where others have data events. All other volumes are assumed.</numerusform>
            <numerusform>Measured over %1 of %2 and scaled to 30 days: S3 data events in %n places, CloudTrail management events in %3. An account without any event has none where others have data events. All other volumes are assumed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfAccountsDialog</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfDetail</name>
    <message numerus="yes">
        <source>%n account(s) × Regions cannot be reached: %1</source>
        <extracomment>How often an account in a Region is not reached, and the service&apos;s reason</extracomment>
        <translation>
            <numerusform>%n account × Region cannot be reached: %1</numerusform>
            <numerusform>%n accounts × Regions cannot be reached: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfPage</name>
    <message numerus="yes">
        <source>%n Region(s) are left out</source>
        <translation>
            <numerusform>%n Region is left out</numerusform>
            <numerusform>%n Regions are left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfRecordingRow</name>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln event</numerusform>
            <numerusform>%Ln events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfWords</name>
    <message numerus="yes">
        <source>NEW, %n account(s) on</source>
        <translation>
            <numerusform>NEW, %n account on</numerusform>
            <numerusform>NEW, %n accounts on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NEW, and %n account(s) by name</source>
        <translation>
            <numerusform>NEW, and %n account by name</numerusform>
            <numerusform>NEW, and %n accounts by name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
</TS>
