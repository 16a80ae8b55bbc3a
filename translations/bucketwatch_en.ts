<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <source>S3 Protection has been enabled for %n account(s).</source>
        <translation>
            <numerusform>S3 Protection has been enabled for %n account.</numerusform>
            <numerusform>S3 Protection has been enabled for %n accounts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>S3 Protection has been disabled for %n account(s).</source>
        <translation>
            <numerusform>S3 Protection has been disabled for %n account.</numerusform>
            <numerusform>S3 Protection has been disabled for %n accounts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AutoEnablePreferencesDialog</name>
    <message numerus="yes">
        <source>S3 Protection will be enabled for %n existing active member account(s).</source>
        <translation>
            <numerusform>S3 Protection will be enabled for %n existing active member account.</numerusform>
            <numerusform>S3 Protection will be enabled for %n existing active member accounts.</numerusform>
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
        <source>%n selected account(s) will not change, because only member accounts can be set from here.</source>
        <translation>
            <numerusform>%n selected account will not change, because only member accounts can be set from here.</numerusform>
            <numerusform>%n selected accounts will not change, because only member accounts can be set from here.</numerusform>
        </translation>
    </message>
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
        <source>S3 Protection will be enabled for %n account(s) in %1.</source>
        <translation>
            <numerusform>S3 Protection will be enabled for %n account in %1.</numerusform>
            <numerusform>S3 Protection will be enabled for %n accounts in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>S3 Protection will be disabled for %n account(s) in %1.</source>
        <translation>
            <numerusform>S3 Protection will be disabled for %n account in %1.</numerusform>
            <numerusform>S3 Protection will be disabled for %n accounts in %1.</numerusform>
        </translation>
    </message>
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
        <source>%Ln file(s) could not be read</source>
        <translation>
            <numerusform>%Ln file could not be read</numerusform>
            <numerusform>%Ln files could not be read</numerusform>
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
</context>
<context>
    <name>bucketwatch::TimelineWidget</name>
    <message numerus="yes">
        <source>%Ln finding(s) up to %1 from %2</source>
        <extracomment>%1 is the worst severity of the findings, %2 a time</extracomment>
        <translation>
            <numerusform>%Ln finding up to %1 from %2</numerusform>
            <numerusform>%Ln findings up to %1 from %2</numerusform>
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
        <extracomment>%1 is a protection plan, %2 a Region</extracomment>
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
</TS>
