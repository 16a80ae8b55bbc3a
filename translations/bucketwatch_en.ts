<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>bucketwatch::FindingsPane</name>
    <message numerus="yes">
        <source>%Ln data event(s) are not monitored, since S3 Protection is off.</source>
        <translation>
            <numerusform>%Ln data event is not monitored, since S3 Protection is off.</numerusform>
            <numerusform>%Ln data events are not monitored, since S3 Protection is off.</numerusform>
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
    <name>bucketwatch::ReplayTable</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayView</name>
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
        <source>%Ln data event(s) not monitored: S3 Protection is off there.</source>
        <translation>
            <numerusform>%Ln data event not monitored: S3 Protection is off there.</numerusform>
            <numerusform>%Ln data events not monitored: S3 Protection is off there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s) of anonymous callers: not processed by GuardDuty.</source>
        <translation>
            <numerusform>%Ln data event of anonymous callers: not processed by GuardDuty.</numerusform>
            <numerusform>%Ln data events of anonymous callers: not processed by GuardDuty.</numerusform>
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
