<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>AutoEnableOutlook</name>
    <message>
        <source>Enable for all accounts</source>
        <translation>Für alle Konten aktivieren</translation>
    </message>
    <message>
        <source>Enable for new accounts</source>
        <translation>Für neue Konten aktivieren</translation>
    </message>
    <message>
        <source>Do not enable</source>
        <translation>Nicht aktivieren</translation>
    </message>
    <message>
        <source>S3 Protection is not offered in this Region.</source>
        <translation>Der S3-Schutz wird in dieser Region nicht angeboten.</translation>
    </message>
    <message>
        <source>Organization policies manage %1 for every account, so no preference decides about it.</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>Organisationsrichtlinien verwalten %1 für jedes Konto, daher entscheidet keine Einstellung darüber.</translation>
    </message>
    <message>
        <source>Organization policies manage %1 for every account, so no preference decides about it: %2.</source>
        <extracomment>%1 is a protection plan, %2 the names of organization policies</extracomment>
        <translation>Organisationsrichtlinien verwalten %1 für jedes Konto, daher entscheidet keine Einstellung darüber: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Organization policies for GuardDuty are enabled, so the auto-enable preferences reach no account. What you save counts when the policies are disabled.</source>
        <translation>Organisationsrichtlinien für GuardDuty sind aktiviert, daher erreichen die Einstellungen zur automatischen Aktivierung kein Konto. Was Sie speichern, gilt, sobald die Richtlinien deaktiviert werden.</translation>
    </message>
    <message>
        <source>The organization has 50,000 members in this Region, so nothing is enabled automatically any more.</source>
        <translation>Die Organisation hat in dieser Region 50.000 Mitglieder, daher wird nichts mehr automatisch aktiviert.</translation>
    </message>
    <message>
        <source>The Region is not turned on for the delegated administrator account, so nothing is enabled automatically.</source>
        <translation>Die Region ist für das delegierte Administratorkonto nicht aktiviert, daher wird nichts automatisch aktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled for %n existing account(s).</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>
            <numerusform>%1 wird für %n bestehendes Konto aktiviert.</numerusform>
            <numerusform>%1 wird für %n bestehende Konten aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled within 24 hours for %n existing account(s).</source>
        <translation>
            <numerusform>%1 wird innerhalb von 24 Stunden für %n bestehendes Konto aktiviert.</numerusform>
            <numerusform>%1 wird innerhalb von 24 Stunden für %n bestehende Konten aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n of them it counts once GuardDuty resumes there.</source>
        <translation>
            <numerusform>Für %n davon gilt es, sobald GuardDuty dort wieder aufgenommen wird.</numerusform>
            <numerusform>Für %n davon gilt es, sobald GuardDuty dort wieder aufgenommen wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>No existing account changes.</source>
        <translation>An bestehenden Konten ändert sich nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have it already.</source>
        <translation>
            <numerusform>%n Konto hat dies bereits.</numerusform>
            <numerusform>%n Konten haben dies bereits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: they have another administrator, or are the management account, which must enable GuardDuty itself.</source>
        <translation>
            <numerusform>%n Konto bleibt davon ausgenommen: Es hat ein anderes Administratorkonto oder ist das Verwaltungskonto, das GuardDuty selbst aktivieren muss.</numerusform>
            <numerusform>%n Konten bleiben davon ausgenommen: Sie haben ein anderes Administratorkonto oder sind das Verwaltungskonto, das GuardDuty selbst aktivieren muss.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: they are no members with GuardDuty.</source>
        <translation>
            <numerusform>%n Konto bleibt davon ausgenommen: Es ist kein Mitglied mit GuardDuty.</numerusform>
            <numerusform>%n Konten bleiben davon ausgenommen: Sie sind keine Mitglieder mit GuardDuty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: the Region is not turned on for them.</source>
        <translation>
            <numerusform>%n Konto bleibt davon ausgenommen: Die Region ist für dieses Konto nicht aktiviert.</numerusform>
            <numerusform>%n Konten bleiben davon ausgenommen: Die Region ist für diese Konten nicht aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: %1 runs there.</source>
        <translation>
            <numerusform>%n Konto bleibt davon ausgenommen: %1 läuft dort.</numerusform>
            <numerusform>%n Konten bleiben davon ausgenommen: %1 läuft dort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) stay without it: %1 is not enabled there.</source>
        <translation>
            <numerusform>%n Konto bleibt davon ausgenommen: %1 ist dort nicht aktiviert.</numerusform>
            <numerusform>%n Konten bleiben davon ausgenommen: %1 ist dort nicht aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes: this preference holds already.</source>
        <translation>Nichts ändert sich: Diese Einstellung gilt bereits.</translation>
    </message>
    <message numerus="yes">
        <source>No existing account changes: %n account(s) have it and keep it.</source>
        <translation>
            <numerusform>An bestehenden Konten ändert sich nichts: %n Konto hat dies und behält es.</numerusform>
            <numerusform>An bestehenden Konten ändert sich nichts: %n Konten haben dies und behalten es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was on its way to %n account(s), which is called off.</source>
        <translation>
            <numerusform>Für %n Konto stand die Aktivierung bevor; sie entfällt.</numerusform>
            <numerusform>Für %n Konten stand die Aktivierung bevor; sie entfällt.</numerusform>
        </translation>
    </message>
    <message>
        <source>While this is so, member accounts cannot be suspended, disassociated or deleted.</source>
        <translation>Solange dies gilt, können Mitgliedskonten weder gesperrt noch gelöscht werden, und ihre Zuordnung kann nicht aufgehoben werden.</translation>
    </message>
    <message>
        <source>%1 cannot be enabled automatically together with %2. Choose &quot;Do not enable&quot; for one of them.</source>
        <extracomment>%1 and %2 are protection plans</extracomment>
        <translation>%1 kann nicht zusammen mit %2 automatisch aktiviert werden. Wählen Sie für eines davon „Nicht aktivieren“.</translation>
    </message>
    <message>
        <source>%1 is not enabled automatically, so this reaches only accounts where it is enabled.</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>%1 wird nicht automatisch aktiviert, daher erreicht dies nur Konten, in denen der Schutzplan aktiviert ist.</translation>
    </message>
    <message>
        <source>%1 is not enabled automatically, so this does nothing for new accounts.</source>
        <translation>%1 wird nicht automatisch aktiviert, daher bewirkt dies für neue Konten nichts.</translation>
    </message>
    <message>
        <source>Foundational GuardDuty is not enabled automatically, so accounts that join do not get %1. They get it when you add them as members.</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>Das grundlegende GuardDuty wird nicht automatisch aktiviert, daher erhalten beitretende Konten %1 nicht. Sie erhalten den Schutzplan, wenn Sie sie als Mitglieder hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Organization policies decide about it for %n account(s).</source>
        <translation>
            <numerusform>Für %n Konto entscheiden Organisationsrichtlinien darüber.</numerusform>
            <numerusform>Für %n Konten entscheiden Organisationsrichtlinien darüber.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionSnippet</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>%1 cannot be copied.</source>
        <translation>%1 kann nicht kopiert werden.</translation>
    </message>
    <message>
        <source>endpoint %1</source>
        <extracomment>In place of the name of a workspace; %1 is the address of an endpoint</extracomment>
        <translation>Endpunkt %1</translation>
    </message>
</context>
<context>
    <name>ConsolePages</name>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Protection plans</source>
        <translation>Schutzpläne</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>S3 Protection</source>
        <translation>S3-Schutz</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>All Regions</source>
        <translation>Alle Regionen</translation>
    </message>
</context>
<context>
    <name>DisplayTime</name>
    <message>
        <source>MMMM d, yyyy, HH:mm</source>
        <extracomment>The form of a date and time, see QLocale::toString</extracomment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a date and time, %2 the offset of the time zone, such as UTC+01:00</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>FilterSuggestions</name>
    <message>
        <source>Use: &quot;%1&quot;</source>
        <translation>Verwenden: „%1“</translation>
    </message>
    <message>
        <source>%1 values</source>
        <extracomment>A heading above values of a property, %1</extracomment>
        <translation>Werte für %1</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatoren</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
</context>
<context>
    <name>PlanReason</name>
    <message>
        <source>Edit %1, &quot;%2&quot;, set this on %3. Account %4 made it in the window.</source>
        <extracomment>Why a plan is as it is. %1 is the number of an edit, %2 its title, %3 a date, %4 an account</extracomment>
        <translation>Die Änderung %1, „%2“, hat dies am %3 festgelegt. Das Konto %4 hat sie im Fenster vorgenommen.</translation>
    </message>
    <message>
        <source>Edit %1, &quot;%2&quot;, set this on %3. Account %4 made it on the command line.</source>
        <translation>Die Änderung %1, „%2“, hat dies am %3 festgelegt. Das Konto %4 hat sie auf der Befehlszeile vorgenommen.</translation>
    </message>
    <message>
        <source>Edit %1, &quot;%2&quot;, set this on %3. Account %4 made it over HTTP.</source>
        <translation>Die Änderung %1, „%2“, hat dies am %3 festgelegt. Das Konto %4 hat sie über HTTP vorgenommen.</translation>
    </message>
    <message>
        <source>Edit %1, &quot;%2&quot;, set this on %3. GuardDuty carried out what was asked for earlier.</source>
        <translation>Die Änderung %1, „%2“, hat dies am %3 festgelegt. GuardDuty hat ausgeführt, was zuvor angefordert worden war.</translation>
    </message>
    <message>
        <source>Organization policies keep this enabled.</source>
        <translation>Organisationsrichtlinien halten dies aktiviert.</translation>
    </message>
    <message>
        <source>Organization policies keep this disabled.</source>
        <translation>Organisationsrichtlinien halten dies deaktiviert.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Organization policies keep this enabled: %1.</source>
        <translation>Organisationsrichtlinien halten dies aktiviert: %1.</translation>
    </message>
    <message>
        <source>Organization policies keep this disabled: %1.</source>
        <translation>Organisationsrichtlinien halten dies deaktiviert: %1.</translation>
    </message>
    <message>
        <source>It was set on %1, before the history of this workspace begins.</source>
        <translation>Dies wurde am %1 festgelegt, bevor der Verlauf dieses Arbeitsbereichs beginnt.</translation>
    </message>
    <message>
        <source>It was never enabled since the account got GuardDuty on %1.</source>
        <translation>Dies war nie aktiviert, seit das Konto am %1 GuardDuty erhalten hat.</translation>
    </message>
    <message>
        <source>It came with GuardDuty, which the account got on %1.</source>
        <translation>Dies kam mit GuardDuty, das das Konto am %1 erhalten hat.</translation>
    </message>
    <message>
        <source>S3 Protection is not offered in this Region.</source>
        <translation>Der S3-Schutz wird in dieser Region nicht angeboten.</translation>
    </message>
    <message>
        <source>The Region is not turned on for this account.</source>
        <translation>Die Region ist für dieses Konto nicht aktiviert.</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled in this account.</source>
        <translation>GuardDuty ist in diesem Konto nicht aktiviert.</translation>
    </message>
    <message>
        <source>The auto-enable preference takes effect on %1.</source>
        <translation>Die Einstellung zur automatischen Aktivierung wird am %1 wirksam.</translation>
    </message>
    <message>
        <source>GuardDuty is suspended, so it counts once GuardDuty runs again.</source>
        <translation>GuardDuty ist gesperrt, daher gilt dies erst, wenn GuardDuty wieder läuft.</translation>
    </message>
    <message>
        <source>The auto-enable preference was NEW when the account joined on %1, so it came enabled.</source>
        <extracomment>Why a plan is enabled. %1 is a date</extracomment>
        <translation>Die Einstellung zur automatischen Aktivierung war NEW, als das Konto am %1 beitrat, daher war dies von Beginn an aktiviert.</translation>
    </message>
    <message>
        <source>The auto-enable preference was ALL when the account joined on %1, so it came enabled.</source>
        <translation>Die Einstellung zur automatischen Aktivierung war ALL, als das Konto am %1 beitrat, daher war dies von Beginn an aktiviert.</translation>
    </message>
    <message>
        <source>The auto-enable preference ALL enabled it on %1.</source>
        <translation>Die Einstellung zur automatischen Aktivierung ALL hat dies am %1 aktiviert.</translation>
    </message>
    <message>
        <source>It is part of edit %1, &quot;%2&quot;.</source>
        <extracomment>After the reason why a plan is enabled: %1 is the number of an edit, %2 its title</extracomment>
        <translation>Dies ist Teil der Änderung %1, „%2“.</translation>
    </message>
</context>
<context>
    <name>PlanSummaries</name>
    <message>
        <source>An organization policy manages %1 of this account.</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>Eine Organisationsrichtlinie verwaltet %1 dieses Kontos.</translation>
    </message>
</context>
<context>
    <name>Plans</name>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Do not enable</source>
        <translation>Nicht aktivieren</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 accounts of %2 have the protection plan</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Auto-enable</source>
        <translation>Automatische Aktivierung</translation>
    </message>
    <message>
        <source>Active member accounts with %1</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>Aktive Mitgliedskonten mit %1</translation>
    </message>
</context>
<context>
    <name>PlansRemark</name>
    <message>
        <source>GuardDuty is not used in this Region</source>
        <translation>GuardDuty wird in dieser Region nicht verwendet</translation>
    </message>
    <message>
        <source>This workspace has no detectors in %1. Choose another Region.</source>
        <translation>Dieser Arbeitsbereich hat keine Detektoren in %1. Wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>This account is not known</source>
        <translation>Dieses Konto ist nicht bekannt</translation>
    </message>
    <message>
        <source>Account %1 is not part of this workspace. Choose another account.</source>
        <translation>Das Konto %1 gehört nicht zu diesem Arbeitsbereich. Wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled</source>
        <translation>GuardDuty ist nicht aktiviert</translation>
    </message>
    <message>
        <source>Account %1 has no detector in %2, so it has no protection plans.</source>
        <translation>Das Konto %1 hat keinen Detektor in %2 und daher keine Schutzpläne.</translation>
    </message>
    <message>
        <source>This is the management account of the organization</source>
        <translation>Dies ist das Verwaltungskonto der Organisation</translation>
    </message>
    <message>
        <source>The delegated GuardDuty administrator account %1 (%2) configures the protection plans.</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>Das delegierte GuardDuty-Administratorkonto %1 (%2) konfiguriert die Schutzpläne.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>This configuration is managed by your GuardDuty administrator</source>
        <translation>Diese Konfiguration wird von Ihrem GuardDuty-Administratorkonto verwaltet</translation>
    </message>
    <message>
        <source>You see what is enabled in this account.</source>
        <translation>Sie sehen, was in diesem Konto aktiviert ist.</translation>
    </message>
    <message>
        <source>GuardDuty is suspended</source>
        <translation>GuardDuty ist gesperrt</translation>
    </message>
    <message>
        <source>GuardDuty does not monitor anything in this account in %1.</source>
        <translation>GuardDuty überwacht in diesem Konto in %1 nichts.</translation>
    </message>
    <message>
        <source>GuardDuty is not used in this Region.</source>
        <translation>GuardDuty wird in dieser Region nicht verwendet.</translation>
    </message>
</context>
<context>
    <name>Recording</name>
    <message>
        <source>%1 days cannot be recorded; 1 to %2 can.</source>
        <translation>%1 Tage lassen sich nicht aufzeichnen; möglich sind 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 accounts cannot be recorded; 1 to %2 can.</source>
        <translation>%1 Konten lassen sich nicht aufzeichnen; möglich sind 1 bis %2.</translation>
    </message>
    <message>
        <source>%1 events a day cannot be recorded; 1 to %2 can.</source>
        <translation>%1 Ereignisse pro Tag lassen sich nicht aufzeichnen; möglich sind 1 bis %2.</translation>
    </message>
    <message>
        <source>There is no scenario &quot;%1&quot;; --list names them.</source>
        <translation>Es gibt kein Szenario „%1“; --list nennt die vorhandenen.</translation>
    </message>
    <message>
        <source>The scenario needs %1 days at least: an attack is unusual only where something is usual.</source>
        <translation>Das Szenario braucht mindestens %1 Tage: Ungewöhnlich ist ein Angriff nur dort, wo es Übliches gibt.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Delegated GuardDuty administrator</source>
        <translation>Delegiertes GuardDuty-Administratorkonto</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>Member account</source>
        <translation>Mitgliedskonto</translation>
    </message>
    <message>
        <source>Standalone account</source>
        <translation>Eigenständiges Konto</translation>
    </message>
    <message>
        <source>Unknown account</source>
        <translation>Unbekanntes Konto</translation>
    </message>
</context>
<context>
    <name>S3Protection</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 accounts of %2 have S3 Protection</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Ended on %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Beendet am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left, until %1</source>
        <translation>
            <numerusform>Noch %n Tag, bis %1</numerusform>
            <numerusform>Noch %n Tage, bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>delegated GuardDuty administrator account (this account)</source>
        <translation>Delegiertes GuardDuty-Administratorkonto (dieses Konto)</translation>
    </message>
    <message>
        <source>Enable for all accounts</source>
        <translation>Für alle Konten aktivieren</translation>
    </message>
    <message>
        <source>Configure accounts manually</source>
        <translation>Konten manuell konfigurieren</translation>
    </message>
    <message>
        <source>Automatically enable for new member accounts</source>
        <translation>Für neue Mitgliedskonten automatisch aktivieren</translation>
    </message>
    <message>
        <source>It may take up to 24 hours to update the configuration for the member accounts.</source>
        <translation>Es kann bis zu 24 Stunden dauern, bis die Konfiguration der Mitgliedskonten aktualisiert ist.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a Region, %2 its code</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Auto-enable configuration</source>
        <translation>Konfiguration der automatischen Aktivierung</translation>
    </message>
    <message>
        <source>S3 Protection of this account</source>
        <translation>S3-Schutz dieses Kontos</translation>
    </message>
    <message>
        <source>Active member accounts with S3 Protection</source>
        <translation>Aktive Mitgliedskonten mit S3-Schutz</translation>
    </message>
    <message>
        <source>30 days from when it is first enabled</source>
        <translation>30 Tage ab der ersten Aktivierung</translation>
    </message>
</context>
<context>
    <name>S3ProtectionRemark</name>
    <message>
        <source>GuardDuty is not used in this Region</source>
        <translation>GuardDuty wird in dieser Region nicht verwendet</translation>
    </message>
    <message>
        <source>This workspace has no detectors in %1. Choose another Region.</source>
        <translation>Dieser Arbeitsbereich hat keine Detektoren in %1. Wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>S3 Protection is not available in this Region</source>
        <translation>Der S3-Schutz ist in dieser Region nicht verfügbar</translation>
    </message>
    <message>
        <source>GuardDuty does not offer S3 Protection in %1. Choose another Region.</source>
        <translation>GuardDuty bietet den S3-Schutz in %1 nicht an. Wählen Sie eine andere Region.</translation>
    </message>
    <message>
        <source>This account is not known</source>
        <translation>Dieses Konto ist nicht bekannt</translation>
    </message>
    <message>
        <source>Account %1 is not part of this workspace. Choose another account.</source>
        <translation>Das Konto %1 gehört nicht zu diesem Arbeitsbereich. Wählen Sie ein anderes Konto.</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled</source>
        <translation>GuardDuty ist nicht aktiviert</translation>
    </message>
    <message>
        <source>Account %1 has no detector in %2, so there is nothing that S3 Protection could be enabled for.</source>
        <translation>Das Konto %1 hat keinen Detektor in %2, daher gibt es nichts, wofür der S3-Schutz aktiviert werden könnte.</translation>
    </message>
    <message>
        <source>No delegated GuardDuty administrator account</source>
        <translation>Kein delegiertes GuardDuty-Administratorkonto</translation>
    </message>
    <message>
        <source>Nobody administers GuardDuty for the organization in %1, so each account configures S3 Protection for itself.</source>
        <translation>Niemand verwaltet GuardDuty für die Organisation in %1, daher konfiguriert jedes Konto den S3-Schutz selbst.</translation>
    </message>
    <message>
        <source>This is the management account of the organization</source>
        <translation>Dies ist das Verwaltungskonto der Organisation</translation>
    </message>
    <message>
        <source>The delegated GuardDuty administrator account %1 (%2) configures S3 Protection for the organization and for this account, which is one of its member accounts.</source>
        <translation>Das delegierte GuardDuty-Administratorkonto %1 (%2) konfiguriert den S3-Schutz für die Organisation und für dieses Konto, das eines seiner Mitgliedskonten ist.</translation>
    </message>
    <message>
        <source>The delegated GuardDuty administrator account %1 (%2) configures S3 Protection for the member accounts of the organization.</source>
        <translation>Das delegierte GuardDuty-Administratorkonto %1 (%2) konfiguriert den S3-Schutz für die Mitgliedskonten der Organisation.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Policy managed</source>
        <translation>Durch Richtlinie verwaltet</translation>
    </message>
    <message>
        <source>An organization policy manages GuardDuty. While it is on, the auto-enable preferences have no effect, and what the policy names cannot be changed here.</source>
        <translation>Eine Organisationsrichtlinie verwaltet GuardDuty. Solange sie eingeschaltet ist, haben die Einstellungen zur automatischen Aktivierung keine Wirkung, und was die Richtlinie nennt, kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>An organization policy keeps S3 Protection of this account enabled.</source>
        <translation>Eine Organisationsrichtlinie hält den S3-Schutz dieses Kontos aktiviert.</translation>
    </message>
    <message>
        <source>An organization policy keeps S3 Protection of this account disabled.</source>
        <translation>Eine Organisationsrichtlinie hält den S3-Schutz dieses Kontos deaktiviert.</translation>
    </message>
    <message>
        <source>This configuration is managed by your GuardDuty administrator</source>
        <translation>Diese Konfiguration wird von Ihrem GuardDuty-Administratorkonto verwaltet</translation>
    </message>
    <message>
        <source>Only the delegated GuardDuty administrator account %1 can enable or disable S3 Protection for this account. Contact your administrator to request a change.</source>
        <translation>Nur das delegierte GuardDuty-Administratorkonto %1 kann den S3-Schutz für dieses Konto aktivieren oder deaktivieren. Wenden Sie sich an Ihren Administrator, um eine Änderung anzufordern.</translation>
    </message>
    <message>
        <source>GuardDuty is suspended</source>
        <translation>GuardDuty ist gesperrt</translation>
    </message>
    <message>
        <source>GuardDuty does not monitor anything in this account in %1.</source>
        <translation>GuardDuty überwacht in diesem Konto in %1 nichts.</translation>
    </message>
    <message>
        <source>S3 Protection is not enabled</source>
        <translation>Der S3-Schutz ist nicht aktiviert</translation>
    </message>
    <message>
        <source>GuardDuty can&apos;t fully monitor your Amazon S3 buckets or generate findings for suspicious access to the data stored in them. We recommend that you enable S3 Protection.</source>
        <translation>GuardDuty kann Ihre Amazon-S3-Buckets nicht vollständig überwachen und bei verdächtigem Zugriff auf die darin gespeicherten Daten keine Ergebnisse erzeugen. Wir empfehlen, den S3-Schutz zu aktivieren.</translation>
    </message>
    <message>
        <source>The Region is not turned on</source>
        <translation>Die Region ist nicht aktiviert</translation>
    </message>
    <message>
        <source>Account %1 has not opted in to %2, so nothing can be enabled for it there.</source>
        <extracomment>%1 is an account ID, %2 a Region</extracomment>
        <translation>Das Konto %1 hat die Opt-in-Region %2 nicht aktiviert, daher kann dort nichts für das Konto aktiviert werden.</translation>
    </message>
    <message>
        <source>GuardDuty does not monitor anything in this account in %1. S3 Protection stays enabled and goes on once GuardDuty runs again.</source>
        <translation>GuardDuty überwacht in diesem Konto in %1 nichts. Der S3-Schutz bleibt aktiviert und läuft weiter, sobald GuardDuty wieder läuft.</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>&lt; $%1</source>
        <extracomment>Less than one cent: %1 is 0.01</extracomment>
        <translation>&lt; %1&#xa0;$</translation>
    </message>
    <message>
        <source>$%1</source>
        <extracomment>An amount in US dollars</extracomment>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>%1 million events</source>
        <translation>%1&#xa0;Mio. Ereignisse</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1&#xa0;GB</translation>
    </message>
    <message>
        <source>%1 vCPUs</source>
        <translation>%1&#xa0;vCPUs</translation>
    </message>
    <message>
        <source>million events</source>
        <translation>Mio. Ereignisse</translation>
    </message>
    <message>
        <source>GB</source>
        <translation>GB</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>The form of a date, see QLocale::toString</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>The least and the most that something costs: &quot;$40–$60&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 million</source>
        <extracomment>A number of events: %1 is how many millions</extracomment>
        <translation>%1 Mio.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AboutDialog</name>
    <message>
        <source>About Bucketwatch</source>
        <translation>Über Bucketwatch</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>A desktop console for Amazon GuardDuty S3 Protection that works on a simulated organization and replays CloudTrail logs into findings.</source>
        <translation>Eine Desktop-Konsole für den S3-Schutz von Amazon GuardDuty, die mit einer simulierten Organisation arbeitet, CloudTrail-Protokolle wiedergibt und daraus Ergebnisse ableitet.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The findings come from open, explainable rules. They approximate GuardDuty&apos;s own models, which are not public. Bucketwatch is not made by or for Amazon.</source>
        <translation>Die Ergebnisse stammen aus offenen, erklärbaren Regeln. Sie nähern die GuardDuty-eigenen Modelle an, die nicht öffentlich sind. Bucketwatch stammt nicht von Amazon und wird nicht für Amazon entwickelt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Account</name>
    <message>
        <source>Not a member</source>
        <translation>Kein Mitglied</translation>
    </message>
    <message>
        <source>Invite not sent</source>
        <translation>Einladung nicht gesendet</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Email verification in progress</source>
        <translation>E-Mail-Prüfung läuft</translation>
    </message>
    <message>
        <source>Email verification failed</source>
        <translation>E-Mail-Prüfung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Via Organizations</source>
        <translation>Über Organizations</translation>
    </message>
    <message>
        <source>By invitation</source>
        <translation>Durch Einladung</translation>
    </message>
    <message>
        <source>“%1” is not a relationship status.</source>
        <translation>„%1“ ist kein Beziehungsstatus.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountActions</name>
    <message>
        <source>Select at least one account first.</source>
        <translation>Wählen Sie zuerst mindestens ein Konto aus.</translation>
    </message>
    <message>
        <source>The selected accounts are like this already.</source>
        <translation>Die ausgewählten Konten sind bereits in diesem Zustand.</translation>
    </message>
    <message>
        <source>None of the selected accounts can be changed like this.</source>
        <translation>Keines der ausgewählten Konten kann so geändert werden.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountAdder</name>
    <message>
        <source>Add accounts by invitation</source>
        <translation>Konten per Einladung hinzufügen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountChooser</name>
    <message>
        <source>&amp;Answer as account</source>
        <translation>&amp;Antworten als Konto</translation>
    </message>
    <message>
        <source>Answer as account</source>
        <translation>Antworten als Konto</translation>
    </message>
    <message>
        <source>Choose an account, or type the ID or the name of any account of this organization.</source>
        <translation>Wählen Sie ein Konto, oder geben Sie die ID oder den Namen eines beliebigen Kontos dieser Organisation ein.</translation>
    </message>
    <message>
        <source>The access key ID carries the account, so several shells can differ.</source>
        <translation>Die Zugriffsschlüssel-ID bestimmt das Konto, daher können mehrere Shells verschiedene Konten verwenden.</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>This organization has no such account.</source>
        <translation>Diese Organisation hat kein solches Konto.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountId</name>
    <message>
        <source>“%1” is not an AWS account ID: it must have 12 digits.</source>
        <translation>„%1“ ist keine AWS-Konto-ID: Sie muss 12 Ziffern haben.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountKeys</name>
    <message>
        <source>The workspace does not use %1.</source>
        <translation>Der Arbeitsbereich verwendet %1 nicht.</translation>
    </message>
    <message>
        <source>Account %1 is not part of this workspace.</source>
        <translation>Das Konto %1 gehört nicht zu diesem Arbeitsbereich.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountListReader</name>
    <message>
        <source>“%1” is neither an account ID of 12 digits nor an e-mail address.</source>
        <translation>„%1“ ist weder eine Konto-ID mit 12 Ziffern noch eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>“%1” does not follow an account ID.</source>
        <translation>„%1“ folgt nicht auf eine Konto-ID.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Account %1 needs an e-mail address.</source>
        <translation>Das Konto %1 braucht eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Account %1 is named twice.</source>
        <translation>Das Konto %1 ist zweimal angegeben.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountPanel</name>
    <message>
        <source>Load the other Regions</source>
        <translation>Übrige Regionen laden</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>Konto-ID kopieren</translation>
    </message>
    <message>
        <source>Close panel</source>
        <translation>Bereich schließen</translation>
    </message>
    <message>
        <source>The account in all Regions</source>
        <translation>Das Konto in allen Regionen</translation>
    </message>
    <message>
        <source>Choose a plan in a Region to see why it is as it is.</source>
        <translation>Wählen Sie einen Schutzplan in einer Region, um zu sehen, warum er so ist, wie er ist.</translation>
    </message>
    <message>
        <source>Why is %1 in %2 like this? %3</source>
        <extracomment>%1 is a plan, %2 a Region, %3 the reason in a sentence or two</extracomment>
        <translation>Warum ist %1 in %2 so? %3</translation>
    </message>
    <message>
        <source>Looking up why it is as it is…</source>
        <translation>Es wird nachgesehen, warum es so ist …</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountRegionsModel</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Nicht geladen</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administratorkonto</translation>
    </message>
    <message>
        <source>Region off</source>
        <translation>Region aus</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read aloud for a cell: %1 is a plan, %2 a Region, %3 the value</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Schutzplan</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountStatusModel</name>
    <message numerus="yes">
        <source>%1, %n account(s)</source>
        <extracomment>Read aloud: %1 is the status of accounts</extracomment>
        <translation>
            <numerusform>%1, %n Konto</numerusform>
            <numerusform>%1, %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountsImport</name>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>CSV-Dateien (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 names no accounts. It needs lines with an account ID of 12 digits.</source>
        <translation>%1 nennt keine Konten. Die Datei braucht Zeilen mit einer Konto-ID aus 12 Ziffern.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountsModel</name>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>S3 free trial</source>
        <translation>S3-Testphase</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>S3 Protection is not offered in %1.</source>
        <translation>Der S3-Schutz wird in %1 nicht angeboten.</translation>
    </message>
    <message>
        <source>An organization policy manages %1 of this account.</source>
        <translation>Eine Organisationsrichtlinie verwaltet %1 dieses Kontos.</translation>
    </message>
    <message>
        <source>This account has not joined as a member account yet.</source>
        <translation>Dieses Konto ist noch nicht als Mitgliedskonto beigetreten.</translation>
    </message>
    <message>
        <source>This account is not a member account.</source>
        <translation>Dieses Konto ist kein Mitgliedskonto.</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Beendet</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes effect on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Wird am %1 wirksam.</translation>
    </message>
    <message>
        <source>Account ID %1, %2, %3</source>
        <extracomment>Read aloud for a cell: %1 is the account ID, %2 the column, %3 the value</extracomment>
        <translation>Konto-ID %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Filter accounts by property or value</source>
        <translation>Konten nach Eigenschaft oder Wert filtern</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the file are selected.</source>
        <translation>
            <numerusform>%n Konto der Datei ist ausgewählt.</numerusform>
            <numerusform>%n Konten der Datei sind ausgewählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not in the table.</source>
        <translation>
            <numerusform>%n Konto ist nicht in der Tabelle.</numerusform>
            <numerusform>%n Konten sind nicht in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review and manage the accounts in your GuardDuty organization in %1.</source>
        <translation>Die Konten Ihrer GuardDuty-Organisation in %1 prüfen und verwalten.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No accounts to show</source>
        <translation>Keine Konten anzuzeigen</translation>
    </message>
    <message>
        <source>This account belongs to no GuardDuty administrator in %1, so it has no organization to show.</source>
        <translation>Dieses Konto gehört in %1 zu keinem GuardDuty-Administratorkonto, daher gibt es keine Organisation anzuzeigen.</translation>
    </message>
    <message>
        <source>Nobody administers GuardDuty for the organization in %1.</source>
        <translation>Niemand verwaltet GuardDuty für die Organisation in %1.</translation>
    </message>
    <message>
        <source>Only the administrator sees the accounts</source>
        <translation>Nur das Administratorkonto sieht die Konten</translation>
    </message>
    <message>
        <source>The delegated GuardDuty administrator account %1 manages the accounts of the organization in %2.</source>
        <translation>Das delegierte GuardDuty-Administratorkonto %1 verwaltet die Konten der Organisation in %2.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>No member accounts</source>
        <translation>Keine Mitgliedskonten</translation>
    </message>
    <message>
        <source>The organization has no accounts besides this one.</source>
        <translation>Die Organisation hat außer diesem keine Konten.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>We can&apos;t find a match.</source>
        <translation>Es wurde kein Treffer gefunden.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) match</source>
        <translation>
            <numerusform>%1 Treffer unter %n Konto</numerusform>
            <numerusform>%1 Treffer unter %n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable %1</source>
        <extracomment>%1 is the name of a protection plan</extracomment>
        <translation>%1 aktivieren</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 deaktivieren</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Shows who or what set this plan, and the account in all Regions.</source>
        <translation>Zeigt, wer oder was diesen Schutzplan festgelegt hat, und das Konto in allen Regionen.</translation>
    </message>
    <message>
        <source>Copy account ID</source>
        <translation>Konto-ID kopieren</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Type a date or a number of days into the filter instead.</source>
        <translation>Geben Sie stattdessen ein Datum oder eine Anzahl von Tagen in den Filter ein.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has been enabled for %n account(s).</source>
        <extracomment>%1 is the name of a protection plan</extracomment>
        <translation>
            <numerusform>%1 wurde für %n Konto aktiviert.</numerusform>
            <numerusform>%1 wurde für %n Konten aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been disabled for %n account(s).</source>
        <translation>
            <numerusform>%1 wurde für %n Konto deaktiviert.</numerusform>
            <numerusform>%1 wurde für %n Konten deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Without S3 Protection</source>
        <translation>Ohne S3-Schutz</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountsTableMenu</name>
    <message>
        <source>Table preferences</source>
        <translation>Tabelleneinstellungen</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Als CSV exportieren …</translation>
    </message>
    <message>
        <source>Import accounts of a CSV file…</source>
        <translation>Konten aus CSV-Datei importieren …</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Konto wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Konten wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The accounts were not exported</source>
        <translation>Die Konten wurden nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n account(s) to %1…</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Konto wird in %1 geschrieben …</numerusform>
            <numerusform>%n Konten werden in %1 geschrieben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) have been written to %2.</source>
        <translation>
            <numerusform>%1 von %n Konto in %2 geschrieben.</numerusform>
            <numerusform>%1 von %n Konten in %2 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AccountsToolbar</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Edit Protection Plans</source>
        <translation>Schutzpläne bearbeiten</translation>
    </message>
    <message>
        <source>Auto-enable preferences</source>
        <translation>Automatische Aktivierung</translation>
    </message>
    <message>
        <source>S3Pro</source>
        <translation>S3Pro</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Select at least one account first.</source>
        <translation>Wählen Sie zuerst mindestens ein Konto aus.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ActionChanges</name>
    <message numerus="yes">
        <source>%n Region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n member account(s) in %1</source>
        <extracomment>In the following %1 is a Region or &quot;3 Regions&quot;</extracomment>
        <translation>
            <numerusform>%n Mitgliedskonto in %1 hinzufügen</numerusform>
            <numerusform>%n Mitgliedskonten in %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n account(s) in %1</source>
        <translation>
            <numerusform>%n Konto in %1 einladen</numerusform>
            <numerusform>%n Konten in %1 einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend GuardDuty for %n account(s) in %1</source>
        <translation>
            <numerusform>GuardDuty für %n Konto in %1 aussetzen</numerusform>
            <numerusform>GuardDuty für %n Konten in %1 aussetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume GuardDuty for %n account(s) in %1</source>
        <translation>
            <numerusform>GuardDuty für %n Konto in %1 fortsetzen</numerusform>
            <numerusform>GuardDuty für %n Konten in %1 fortsetzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disassociate %n account(s) in %1</source>
        <translation>
            <numerusform>Zuordnung von %n Konto in %1 aufheben</numerusform>
            <numerusform>Zuordnung von %n Konten in %1 aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n member account(s) in %1</source>
        <translation>
            <numerusform>%n Mitgliedskonto in %1 löschen</numerusform>
            <numerusform>%n Mitgliedskonten in %1 löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been added in %1.</source>
        <translation>
            <numerusform>%n Konto wurde in %1 hinzugefügt.</numerusform>
            <numerusform>%n Konten wurden in %1 hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been invited in %1.</source>
        <translation>
            <numerusform>%n Konto wurde in %1 eingeladen.</numerusform>
            <numerusform>%n Konten wurden in %1 eingeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GuardDuty has been suspended for %n account(s) in %1.</source>
        <translation>
            <numerusform>GuardDuty wurde für %n Konto in %1 ausgesetzt.</numerusform>
            <numerusform>GuardDuty wurde für %n Konten in %1 ausgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GuardDuty has been resumed for %n account(s) in %1.</source>
        <translation>
            <numerusform>GuardDuty wurde für %n Konto in %1 fortgesetzt.</numerusform>
            <numerusform>GuardDuty wurde für %n Konten in %1 fortgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been disassociated in %1.</source>
        <translation>
            <numerusform>Die Zuordnung von %n Konto in %1 wurde aufgehoben.</numerusform>
            <numerusform>Die Zuordnung von %n Konten in %1 wurde aufgehoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been deleted from the list of members in %1.</source>
        <translation>
            <numerusform>%n Konto wurde in %1 aus der Liste der Mitglieder gelöscht.</numerusform>
            <numerusform>%n Konten wurden in %1 aus der Liste der Mitglieder gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AddAccountsDialog</name>
    <message>
        <source>Add member accounts</source>
        <translation>Mitgliedskonten hinzufügen</translation>
    </message>
    <message>
        <source>Add accounts</source>
        <translation>Konten hinzufügen</translation>
    </message>
    <message>
        <source>Send the invitations now</source>
        <translation>Einladungen jetzt senden</translation>
    </message>
    <message>
        <source>Without it the accounts are listed, and Actions &gt; Invite sends the invitations later.</source>
        <translation>Andernfalls werden die Konten nur aufgelistet, und Aktionen &gt; Einladen sendet die Einladungen später.</translation>
    </message>
    <message>
        <source>AWS CLI command</source>
        <translation>AWS-CLI-Befehl</translation>
    </message>
    <message>
        <source>Type or paste account IDs, each with the e-mail address of the account, separated by commas, spaces or lines. The heading of a CSV file may stay.</source>
        <translation>Geben Sie Konto-IDs ein oder fügen Sie sie ein, jede mit der E-Mail-Adresse des Kontos, getrennt durch Kommas, Leerzeichen oder Zeilen. Die Kopfzeile einer CSV-Datei kann stehen bleiben.</translation>
    </message>
    <message>
        <source>&amp;Enter account details</source>
        <translation>Kontodetails &amp;eingeben</translation>
    </message>
    <message>
        <source>Enter account details</source>
        <translation>Kontodetails eingeben</translation>
    </message>
    <message>
        <source>The accounts are being read.</source>
        <translation>Die Konten werden gelesen.</translation>
    </message>
    <message>
        <source>Correct the lines that are named first.</source>
        <translation>Korrigieren Sie zuerst die genannten Zeilen.</translation>
    </message>
    <message>
        <source>Enter at least one account first.</source>
        <translation>Geben Sie zuerst mindestens ein Konto ein.</translation>
    </message>
    <message>
        <source>None of these accounts can be added.</source>
        <translation>Keines dieser Konten kann hinzugefügt werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n more line(s) cannot be read.</source>
        <translation>
            <numerusform>%n weitere Zeile kann nicht gelesen werden.</numerusform>
            <numerusform>%n weitere Zeilen können nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 what is wrong with it</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) cannot be added:</source>
        <translation>
            <numerusform>%n Konto kann nicht hinzugefügt werden:</numerusform>
            <numerusform>%n Konten können nicht hinzugefügt werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the organization will become members in %1 at once.</source>
        <translation>
            <numerusform>%n Konto der Organisation wird in %1 sofort Mitglied.</numerusform>
            <numerusform>%n Konten der Organisation werden in %1 sofort Mitglieder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be invited in %1.</source>
        <translation>
            <numerusform>%n Konto wird in %1 eingeladen.</numerusform>
            <numerusform>%n Konten werden in %1 eingeladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The e-mail address of %n account(s) will be verified first, which takes up to 24 hours of the simulated clock.</source>
        <translation>
            <numerusform>Die E-Mail-Adresse von %n Konto wird zuerst überprüft, was bis zu 24 Stunden der simulierten Uhr dauert.</numerusform>
            <numerusform>Die E-Mail-Adressen von %n Konten werden zuerst überprüft, was bis zu 24 Stunden der simulierten Uhr dauert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be listed in %1, to be invited later.</source>
        <translation>
            <numerusform>%n Konto wird in %1 aufgelistet und kann später eingeladen werden.</numerusform>
            <numerusform>%n Konten werden in %1 aufgelistet und können später eingeladen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be listed but cannot be invited: the e-mail address is not that of the account.</source>
        <translation>
            <numerusform>%n Konto wird aufgelistet, kann aber nicht eingeladen werden: Die E-Mail-Adresse ist nicht die des Kontos.</numerusform>
            <numerusform>%n Konten werden aufgelistet, können aber nicht eingeladen werden: Die E-Mail-Adresse ist nicht die des jeweiligen Kontos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AddressList</name>
    <message>
        <source>%1 holds no IP address and no range of addresses.</source>
        <translation>%1 enthält weder eine IP-Adresse noch einen Adressbereich.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AddressListFile</name>
    <message>
        <source>The address list %1 cannot be read: %2</source>
        <translation>Die Adressliste %1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>The address list %1 is larger than 35 MB.</source>
        <translation>Die Adressliste %1 ist größer als 35&#xa0;MB.</translation>
    </message>
    <message>
        <source>The address list %1 holds no IP address and no range of addresses.</source>
        <translation>Die Adressliste %1 enthält weder eine IP-Adresse noch einen Adressbereich.</translation>
    </message>
    <message>
        <source>The address list %1 cannot be used. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence: &quot;Line 3 is not an IP address or a CIDR range.&quot;</extracomment>
        <translation>Die Adressliste %1 kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>Line %1 is neither an IP address nor a range of addresses: %2</source>
        <translation>Zeile %1 ist weder eine IP-Adresse noch ein Adressbereich: %2</translation>
    </message>
    <message>
        <source>Lines that are neither an IP address nor a range of addresses, besides those that are named: %1</source>
        <translation>Weitere Zeilen außer den genannten, die weder eine IP-Adresse noch ein Adressbereich sind: %1</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AddressOrigins</name>
    <message>
        <source>There is no such file, or it may not be read.</source>
        <translation>Eine solche Datei gibt es nicht, oder sie darf nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It is no MaxMind database (.mmdb), or a damaged one.</source>
        <translation>Die Datei ist keine MaxMind-Datenbank (.mmdb), oder sie ist beschädigt.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>It is a database of countries or cities (%1), not of autonomous systems.</source>
        <translation>Die Datei ist eine Datenbank von Ländern oder Städten (%1), nicht von autonomen Systemen.</translation>
    </message>
    <message>
        <source>It is a database of autonomous systems (%1), not of countries or cities.</source>
        <translation>Die Datei ist eine Datenbank von autonomen Systemen (%1), nicht von Ländern oder Städten.</translation>
    </message>
    <message>
        <source>%1 cannot be used. %2</source>
        <extracomment>%1 is the path of a file, %2 a sentence that says what is wrong with it</extracomment>
        <translation>%1 kann nicht verwendet werden. %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AdministratorModel</name>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of a Region, %2 its code</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled</source>
        <translation>GuardDuty ist nicht aktiviert</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not offered in this Region</source>
        <translation>In dieser Region nicht angeboten</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a cell: %1 is the Region, %2 the column, %3 the value</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Delegated administrator</source>
        <translation>Delegiertes Administratorkonto</translation>
    </message>
    <message>
        <source>Detector ID</source>
        <translation>Detektor-ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>S3 Protection</source>
        <translation>S3-Schutz</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AllRegionsPage</name>
    <message>
        <source>None of the selected cells can be changed.</source>
        <translation>Keine der ausgewählten Zellen kann geändert werden.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Filter by this account</source>
        <translation>Nach diesem Konto filtern</translation>
    </message>
    <message>
        <source>Select where not enabled in %1</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>Auswählen, wo in %1 nicht aktiviert</translation>
    </message>
    <message>
        <source>Sort by account name</source>
        <translation>Nach Kontoname sortieren</translation>
    </message>
    <message>
        <source>Sort by account ID</source>
        <translation>Nach Konto-ID sortieren</translation>
    </message>
    <message>
        <source>Sort by Regions on</source>
        <translation>Nach Zahl aktivierter Regionen sortieren</translation>
    </message>
    <message>
        <source>All Regions</source>
        <translation>Alle Regionen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Accounts shown</source>
        <translation>Angezeigte Konten</translation>
    </message>
    <message>
        <source>An organization policy is on, so auto-enable preferences have no effect in any Region. Plans with a lock are managed by the policy and cannot be changed here.</source>
        <translation>Eine Organisationsrichtlinie ist eingeschaltet, daher haben die Einstellungen zur automatischen Aktivierung in keiner Region eine Wirkung. Schutzpläne mit einem Schloss werden durch die Richtlinie verwaltet und können hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Accounts by Regions</source>
        <translation>Konten nach Regionen</translation>
    </message>
    <message>
        <source>Filter accounts by name or ID</source>
        <translation>Konten nach Name oder ID filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Gaps only</source>
        <translation>Nur Lücken</translation>
    </message>
    <message>
        <source>Accounts that have the plan in some of the Regions where it can be set, and not in all of them</source>
        <translation>Konten, die den Schutzplan nur in einigen der Regionen haben, in denen er eingestellt werden kann, und nicht in allen</translation>
    </message>
    <message>
        <source>%1 of every account in every Region where this account administers GuardDuty.</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>%1 jedes Kontos in jeder Region, in der dieses Konto GuardDuty verwaltet.</translation>
    </message>
    <message>
        <source>Review and manage a protection plan in all Regions at once.</source>
        <translation>Einen Schutzplan in allen Regionen zugleich prüfen und verwalten.</translation>
    </message>
    <message>
        <source>No accounts to show</source>
        <translation>Keine Konten anzuzeigen</translation>
    </message>
    <message>
        <source>This account administers GuardDuty in no Region, and in %1 no other account does so for it.</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>Dieses Konto verwaltet GuardDuty in keiner Region, und in %1 verwaltet es auch kein anderes Konto für dieses.</translation>
    </message>
    <message>
        <source>Only the administrator sees the accounts</source>
        <translation>Nur das Administratorkonto sieht die Konten</translation>
    </message>
    <message>
        <source>The delegated GuardDuty administrator account %1 (%2) manages the accounts of the organization in %3.</source>
        <extracomment>%1 and %2 are the name and the ID of an account, %3 is a Region</extracomment>
        <translation>Das delegierte GuardDuty-Administratorkonto %1 (%2) verwaltet die Konten der Organisation in %3.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s) could not be loaded</source>
        <translation>
            <numerusform>%n Region konnte nicht geladen werden</numerusform>
            <numerusform>%n Regionen konnten nicht geladen werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 are names of Regions, %2 is what the service said</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show all accounts</source>
        <translation>Alle Konten anzeigen</translation>
    </message>
    <message>
        <source>No member accounts</source>
        <translation>Keine Mitgliedskonten</translation>
    </message>
    <message>
        <source>The organization has no accounts besides this one.</source>
        <translation>Die Organisation hat außer diesem keine Konten.</translation>
    </message>
    <message>
        <source>No gaps</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>Keine Lücken</translation>
    </message>
    <message>
        <source>Every account has %1 in all of its Regions or in none.</source>
        <translation>Jedes Konto hat %1 in allen seinen Regionen oder in keiner.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>We can&apos;t find a match.</source>
        <translation>Es wurde kein Treffer gefunden.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <extracomment>How many accounts, how many Regions</extracomment>
        <translation>%1 × %2</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) match</source>
        <translation>
            <numerusform>%1 Treffer unter %n Konto</numerusform>
            <numerusform>%1 Treffer unter %n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Export as CSV</source>
        <translation>Als CSV exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>The accounts were not exported</source>
        <translation>Die Konten wurden nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n account(s) to %1…</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Konto wird in %1 geschrieben …</numerusform>
            <numerusform>%n Konten werden in %1 geschrieben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) have been written to %2.</source>
        <translation>
            <numerusform>%1 von %n Konto in %2 geschrieben.</numerusform>
            <numerusform>%1 von %n Konten in %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have been written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Konto wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Konten wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Unlike preference</source>
        <translation>Nur Abweichungen</translation>
    </message>
    <message>
        <source>Accounts that do not have the plan in a Region that prefers it for all or new accounts, or have it in one that does not</source>
        <translation>Konten, die den Schutzplan in einer Region nicht haben, deren Einstellung ihn für alle oder neue Konten vorsieht, oder die ihn in einer Region haben, die ihn nicht vorsieht</translation>
    </message>
    <message>
        <source>Nothing is unlike the preference</source>
        <translation>Nichts weicht von der Einstellung ab</translation>
    </message>
    <message>
        <source>%1 is what each Region prefers, wherever it can be set.</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>%1 entspricht überall, wo eine Änderung möglich ist, der Einstellung der jeweiligen Region.</translation>
    </message>
    <message>
        <source>There are no rows to export.</source>
        <translation>Es gibt keine Zeilen zu exportieren.</translation>
    </message>
    <message>
        <source>Regions are still being read. Export again when all of them are there.</source>
        <translation>Es werden noch Regionen gelesen. Exportieren Sie erneut, wenn alle vorhanden sind.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AnonymizeVerb</name>
    <message numerus="yes">
        <source>%n event(s) written</source>
        <translation>
            <numerusform>%n Ereignis geschrieben</numerusform>
            <numerusform>%n Ereignisse geschrieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or record(s) could not be read and are left out.</source>
        <translation>
            <numerusform>%n Datei oder Datensatz konnte nicht gelesen werden und wurde ausgelassen.</numerusform>
            <numerusform>%n Dateien oder Datensätze konnten nicht gelesen werden und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Anonymizer</name>
    <message>
        <source>There is no CloudTrail record in %1.</source>
        <translation>In %1 gibt es keinen CloudTrail-Datensatz.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ApplyBatchesModel</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n account(s) changed</source>
        <translation>
            <numerusform>Erledigt: %n Konto geändert</numerusform>
            <numerusform>Erledigt: %n Konten geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Done before</source>
        <translation>Schon vorher erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Done, %n account(s) left</source>
        <translation>
            <numerusform>Erledigt, %n Konto offen</numerusform>
            <numerusform>Erledigt, %n Konten offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Waits to try again</source>
        <translation>Wartet auf neuen Versuch</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ApplyDialog</name>
    <message>
        <source>Apply: %1</source>
        <extracomment>%1 is the name of a plan</extracomment>
        <translation>Anwenden: %1</translation>
    </message>
    <message>
        <source>Apply plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>Batches that were answered</source>
        <translation>Beantwortete Stapel</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Batches</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>Offen geblieben</translation>
    </message>
    <message>
        <source>Left undone, and still in the plan</source>
        <translation>Offen geblieben und weiterhin im Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in %1 Regions, each of at most 50 accounts.</source>
        <extracomment>%1 is the number of Regions</extracomment>
        <translation>
            <numerusform>%n Anfrage in %1 Regionen, mit höchstens 50 Konten.</numerusform>
            <numerusform>%n Anfragen in %1 Regionen, jede mit höchstens 50 Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Applying was interrupted. It goes on where it stopped and does nothing twice.</source>
        <translation>Das Anwenden wurde unterbrochen. Es wird dort fortgesetzt, wo es aufgehört hat, und tut nichts doppelt.</translation>
    </message>
    <message>
        <source>The edits of the plan take effect now, one request after the other.</source>
        <translation>Die Änderungen des Plans werden jetzt wirksam, eine Anfrage nach der anderen.</translation>
    </message>
    <message>
        <source>What AWS leaves out stays in the plan.</source>
        <translation>Was AWS auslässt, bleibt im Plan.</translation>
    </message>
    <message>
        <source>The plan is applied, with exceptions: what was left undone stays in the plan.</source>
        <translation>Der Plan ist mit Ausnahmen angewendet: Was offen geblieben ist, bleibt im Plan.</translation>
    </message>
    <message>
        <source>The plan is applied. The organization is as planned.</source>
        <translation>Der Plan ist angewendet. Die Organisation ist wie geplant.</translation>
    </message>
    <message>
        <source>The plan is applied, but not as planned when read back: %1</source>
        <translation>Der Plan ist angewendet, beim Zurücklesen aber nicht wie geplant: %1</translation>
    </message>
    <message>
        <source>Applying was cancelled. What was done stays done, and the rest is still in the plan.</source>
        <translation>Das Anwenden wurde abgebrochen. Was erledigt ist, bleibt erledigt, und der Rest ist weiterhin im Plan.</translation>
    </message>
    <message>
        <source>Applying stopped: %1 Apply the plan again to go on where it stopped.</source>
        <extracomment>%1 is a reason, a sentence</extracomment>
        <translation>Das Anwenden wurde angehalten: %1 Wenden Sie den Plan erneut an, um dort fortzufahren, wo es aufgehört hat.</translation>
    </message>
    <message>
        <source>Paused after %1 of %2 requests.</source>
        <translation>Nach %1 von %2 Anfragen angehalten.</translation>
    </message>
    <message>
        <source>Pauses after the request that is under way.</source>
        <translation>Hält nach der laufenden Anfrage an.</translation>
    </message>
    <message>
        <source>%1 of %2 requests answered.</source>
        <translation>%1 von %2 Anfragen beantwortet.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Continue applying</source>
        <translation>Anwenden fortsetzen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ApplyLeftModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of an account, %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Reason given by AWS</source>
        <translation>Von AWS genannter Grund</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ApplyVerb</name>
    <message>
        <source>organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>refused: %1</source>
        <translation>abgelehnt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) changed</source>
        <translation>
            <numerusform>%n Konto geändert</numerusform>
            <numerusform>%n Konten geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unprocessed</source>
        <translation>
            <numerusform>%n nicht verarbeitet</numerusform>
            <numerusform>%n nicht verarbeitet</numerusform>
        </translation>
    </message>
    <message>
        <source>The workspace has no plan &quot;%1&quot;. bucketwatchctl plan --name makes one.</source>
        <translation>Der Arbeitsbereich hat keinen Plan „%1“. bucketwatchctl plan --name erstellt einen.</translation>
    </message>
    <message>
        <source>The plan was interrupted: %1 of %2 batches are done.</source>
        <translation>Der Plan wurde unterbrochen: %1 von %2 Stapeln sind erledigt.</translation>
    </message>
    <message>
        <source>The plan is not through. The same command goes on where it stopped.</source>
        <translation>Der Plan ist noch nicht vollständig angewendet. Derselbe Befehl setzt dort fort, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>Left undone: %1 in %2: %3</source>
        <extracomment>%1 is an account or the title of an edit, %2 a Region, %3 a sentence</extracomment>
        <translation>Offen geblieben: %1 in %2: %3</translation>
    </message>
    <message>
        <source>Not as planned when read back: %1</source>
        <translation>Beim Zurücklesen nicht wie geplant: %1</translation>
    </message>
    <message>
        <source>The organization is as planned.</source>
        <translation>Die Organisation ist wie geplant.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Planned from</source>
        <translation>Geplant: vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Planned to</source>
        <translation>Geplant: nachher</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Auto-enable</source>
        <translation>Automatische Aktivierung</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since they were staged, so nothing was sent. Decide with --keep mine or --keep theirs.</source>
        <translation>
            <numerusform>%n Wert hat sich seit dem Vormerken geändert, daher wurde nichts gesendet. Entscheiden Sie mit --keep mine oder --keep theirs.</numerusform>
            <numerusform>%n Werte haben sich seit dem Vormerken geändert, daher wurde nichts gesendet. Entscheiden Sie mit --keep mine oder --keep theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::AutoEnable</name>
    <message>
        <source>“%1” is not one of ALL, NEW and NONE.</source>
        <translation>„%1“ ist nicht ALL, NEW oder NONE.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AutoEnableModel</name>
    <message>
        <source>%1, %2, chosen</source>
        <extracomment>Read aloud for a cell: %1 is a protection plan, %2 a preference</extracomment>
        <translation>%1, %2, ausgewählt</translation>
    </message>
    <message>
        <source>%1, %2, not chosen</source>
        <translation>%1, %2, nicht ausgewählt</translation>
    </message>
    <message>
        <source>Protection plan</source>
        <translation>Schutzplan</translation>
    </message>
</context>
<context>
    <name>bucketwatch::AutoEnablePreferencesDialog</name>
    <message>
        <source>Manage auto-enable preferences</source>
        <translation>Einstellungen zur automatischen Aktivierung verwalten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>AWS CLI command</source>
        <translation>AWS-CLI-Befehl</translation>
    </message>
    <message>
        <source>Choose how GuardDuty enables each protection plan for the accounts in your organization in %1.</source>
        <translation>Wählen Sie, wie GuardDuty die einzelnen Schutzpläne für die Konten Ihrer Organisation in %1 aktiviert.</translation>
    </message>
    <message>
        <source>The auto-enable preferences of %1 have been saved.</source>
        <translation>Die Einstellungen zur automatischen Aktivierung für %1 wurden gespeichert.</translation>
    </message>
    <message>
        <source>These preferences hold already. Choose another one to save it.</source>
        <translation>Diese Einstellungen gelten bereits. Wählen Sie eine andere, um sie zu speichern.</translation>
    </message>
    <message>
        <source># Choose another preference to see the command that saves it.</source>
        <translation># Wählen Sie eine andere Einstellung, um den Befehl zu sehen, der sie speichert.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Breadcrumbs</name>
    <message>
        <source>Breadcrumbs</source>
        <translation>Navigationspfad</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CallVerb</name>
    <message>
        <source>The input must be a JSON object.</source>
        <translation>Die Eingabe muss ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <source>The input is not JSON: %1 (at %2).</source>
        <translation>Die Eingabe ist kein JSON: %1 (bei %2).</translation>
    </message>
    <message>
        <source>%1 has no delegated administrator in this workspace. Say with --as which account calls.</source>
        <translation>%1 hat in diesem Arbeitsbereich kein delegiertes Administratorkonto. Geben Sie mit --as an, welches Konto aufruft.</translation>
    </message>
    <message>
        <source>GuardDuty has no operation %1.</source>
        <translation>GuardDuty hat keine Operation %1.</translation>
    </message>
    <message>
        <source>%1
To save what can be read of it: bucketwatchctl recover %2 NEW-FILE</source>
        <extracomment>%1 is why a workspace does not open, the rest a command to type</extracomment>
        <translation>%1
Um zu sichern, was davon lesbar ist: bucketwatchctl recover %2 NEUE-DATEI</translation>
    </message>
    <message>
        <source>The workspace has no Region.</source>
        <translation>Der Arbeitsbereich hat keine Region.</translation>
    </message>
    <message>
        <source>Account %1 is not part of this workspace.</source>
        <translation>Das Konto %1 gehört nicht zu diesem Arbeitsbereich.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were not processed; unprocessedAccounts says why.</source>
        <translation>
            <numerusform>%n Konto wurde nicht verarbeitet; unprocessedAccounts nennt den Grund.</numerusform>
            <numerusform>%n Konten wurden nicht verarbeitet; unprocessedAccounts nennt den Grund.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::CellChanges</name>
    <message numerus="yes">
        <source>Enable %1 for %n account(s) in %2 Regions</source>
        <extracomment>%1 is a protection plan, %2 a number of Regions, at least 2</extracomment>
        <translation>
            <numerusform>%1 für %n Konto in %2 Regionen aktivieren</numerusform>
            <numerusform>%1 für %n Konten in %2 Regionen aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %1 for %n account(s) in %2 Regions</source>
        <translation>
            <numerusform>%1 für %n Konto in %2 Regionen deaktivieren</numerusform>
            <numerusform>%1 für %n Konten in %2 Regionen deaktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled for %n account(s) in %2.</source>
        <extracomment>%1 is a protection plan, %2 a Region</extracomment>
        <translation>
            <numerusform>%1 wird für %n Konto in %2 aktiviert.</numerusform>
            <numerusform>%1 wird für %n Konten in %2 aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be disabled for %n account(s) in %2.</source>
        <translation>
            <numerusform>%1 wird für %n Konto in %2 deaktiviert.</numerusform>
            <numerusform>%1 wird für %n Konten in %2 deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled for %n account(s) in %2 Regions, %3 changes in all.</source>
        <extracomment>%1 is a protection plan, %2 a number of Regions, at least 2, %3 a number of cells of the table</extracomment>
        <translation>
            <numerusform>%1 wird für %n Konto in %2 Regionen aktiviert, insgesamt %3 Änderungen.</numerusform>
            <numerusform>%1 wird für %n Konten in %2 Regionen aktiviert, insgesamt %3 Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be disabled for %n account(s) in %2 Regions, %3 changes in all.</source>
        <translation>
            <numerusform>%1 wird für %n Konto in %2 Regionen deaktiviert, insgesamt %3 Änderungen.</numerusform>
            <numerusform>%1 wird für %n Konten in %2 Regionen deaktiviert, insgesamt %3 Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been enabled for %n account(s) in %2.</source>
        <extracomment>%1 is a protection plan, %2 a Region</extracomment>
        <translation>
            <numerusform>%1 wurde für %n Konto in %2 aktiviert.</numerusform>
            <numerusform>%1 wurde für %n Konten in %2 aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been disabled for %n account(s) in %2.</source>
        <translation>
            <numerusform>%1 wurde für %n Konto in %2 deaktiviert.</numerusform>
            <numerusform>%1 wurde für %n Konten in %2 deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been enabled for %n account(s) in %2 Regions, %3 changes in all.</source>
        <extracomment>%1 is a protection plan, %2 a number of Regions, at least 2, %3 a number of cells of the table</extracomment>
        <translation>
            <numerusform>%1 wurde für %n Konto in %2 Regionen aktiviert, insgesamt %3 Änderungen.</numerusform>
            <numerusform>%1 wurde für %n Konten in %2 Regionen aktiviert, insgesamt %3 Änderungen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been disabled for %n account(s) in %2 Regions, %3 changes in all.</source>
        <translation>
            <numerusform>%1 wurde für %n Konto in %2 Regionen deaktiviert, insgesamt %3 Änderungen.</numerusform>
            <numerusform>%1 wurde für %n Konten in %2 Regionen deaktiviert, insgesamt %3 Änderungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <extracomment>How many accounts have a plan, of how many that can</extracomment>
        <translation>%1 von %2 Konten</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CellCosts</name>
    <message>
        <source>Enabling: %1 a month after free trials.</source>
        <extracomment>%1 is a difference such as &quot;+$61&quot; or &quot;−$30–−$60&quot;</extracomment>
        <translation>Aktivieren: %1 im Monat nach den kostenlosen Testphasen.</translation>
    </message>
    <message>
        <source>Disabling: %1 a month after free trials.</source>
        <translation>Deaktivieren: %1 im Monat nach den kostenlosen Testphasen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Cells</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Policy managed, on</source>
        <translation>Durch Richtlinie verwaltet, ein</translation>
    </message>
    <message>
        <source>Policy managed, off</source>
        <translation>Durch Richtlinie verwaltet, aus</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Not a member</source>
        <translation>Kein Mitglied</translation>
    </message>
    <message>
        <source>No GuardDuty</source>
        <translation>Kein GuardDuty</translation>
    </message>
    <message>
        <source>Region off</source>
        <translation>Region aus</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>This Region is not loaded.</source>
        <translation>Diese Region ist nicht geladen.</translation>
    </message>
    <message>
        <source>An organization policy manages this plan.</source>
        <translation>Eine Organisationsrichtlinie verwaltet diesen Schutzplan.</translation>
    </message>
    <message>
        <source>GuardDuty is suspended in this account and Region.</source>
        <translation>GuardDuty ist in diesem Konto und dieser Region gesperrt.</translation>
    </message>
    <message>
        <source>This account has not joined as a member account yet.</source>
        <translation>Dieses Konto ist noch nicht als Mitgliedskonto beigetreten.</translation>
    </message>
    <message>
        <source>This account is not a member account in this Region.</source>
        <translation>Dieses Konto ist in dieser Region kein Mitgliedskonto.</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled in this account and Region.</source>
        <translation>GuardDuty ist in diesem Konto und dieser Region nicht aktiviert.</translation>
    </message>
    <message>
        <source>The account has not opted in to this Region.</source>
        <translation>Das Konto hat diese Opt-in-Region nicht aktiviert.</translation>
    </message>
    <message>
        <source>This plan is not offered in this Region.</source>
        <translation>Dieser Schutzplan wird in dieser Region nicht angeboten.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ChangePlan</name>
    <message>
        <source>The plan has no edit %1.</source>
        <translation>Der Plan hat keine Änderung %1.</translation>
    </message>
    <message>
        <source>These edits were asked for by different accounts, so they cannot become one.</source>
        <translation>Diese Änderungen wurden von verschiedenen Konten angefordert, daher lassen sie sich nicht zusammenfassen.</translation>
    </message>
    <message>
        <source>This edit changes one thing only, so it cannot be split.</source>
        <translation>Diese Änderung betrifft nur eine Sache, daher lässt sie sich nicht teilen.</translation>
    </message>
    <message>
        <source>The edit names none of these accounts, or no others.</source>
        <translation>Die Änderung nennt keines dieser Konten oder keine anderen.</translation>
    </message>
    <message>
        <source>The edit has no change %1.</source>
        <translation>Die Änderung enthält keine Einzeländerung %1.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; is damaged and cannot be read.</source>
        <translation>Der Plan „%1“ ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be planned: findings, suppression rules, lists, accounts that join or leave and the clock change at once. Switch to Edit directly for it.</source>
        <translation>„%1“ kann nicht geplant werden: Ergebnisse, Unterdrückungsregeln, Listen, beitretende oder ausscheidende Konten und die Uhr ändern sich sofort. Wechseln Sie dafür zu „Direkt ändern“.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ChangeQuestion</name>
    <message>
        <source>Working out what will change…</source>
        <translation>Es wird ermittelt, was sich ändert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ChangeSender</name>
    <message>
        <source>Nothing was changed or staged</source>
        <translation>Es wurde nichts geändert oder vorgemerkt</translation>
    </message>
    <message>
        <source>Edit directly</source>
        <translation>Direkt ändern</translation>
    </message>
    <message>
        <source>Staged in %1: %2. Nothing is changed until the plan is applied.</source>
        <extracomment>%1 is the name of a plan, %2 what would be done: &quot;Enable S3 Protection for 45 accounts&quot;</extracomment>
        <translation>Vorgemerkt in %1: %2. Bis der Plan angewendet wird, wird nichts geändert.</translation>
    </message>
    <message>
        <source>View plan</source>
        <translation>Plan anzeigen</translation>
    </message>
    <message>
        <source>Saving your changes…</source>
        <translation>Ihre Änderungen werden gespeichert …</translation>
    </message>
    <message>
        <source>Your changes were not saved</source>
        <translation>Ihre Änderungen wurden nicht gespeichert</translation>
    </message>
    <message>
        <source>Everything was as you chose it already, so nothing was changed.</source>
        <translation>Alles war bereits so, wie Sie es gewählt haben, daher wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) were changed.</source>
        <translation>
            <numerusform>%n Konto wurde geändert.</numerusform>
            <numerusform>%n Konten wurden geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undoing your changes…</source>
        <translation>Ihre Änderungen werden rückgängig gemacht …</translation>
    </message>
    <message>
        <source>This could not be undone</source>
        <translation>Dies konnte nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>%1 is what was done, such as &quot;Enable S3 Protection for 45 accounts&quot;</extracomment>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CliCommands</name>
    <message numerus="yes">
        <source>%n more command(s) like these are not shown.</source>
        <translation>
            <numerusform>%n weiterer Befehl dieser Art wird nicht angezeigt.</numerusform>
            <numerusform>%n weitere Befehle dieser Art werden nicht angezeigt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ClockMenu</name>
    <message>
        <source>Stop the clock</source>
        <translation>Uhr anhalten</translation>
    </message>
    <message>
        <source>Preferences reach existing accounts at once</source>
        <translation>Einstellungen erreichen bestehende Konten sofort</translation>
    </message>
    <message>
        <source>Preferences reach existing accounts within 24 hours, as on AWS</source>
        <translation>Einstellungen erreichen bestehende Konten innerhalb von 24 Stunden, wie in AWS</translation>
    </message>
    <message>
        <source>Verify e-mail addresses of invited accounts within 24 hours</source>
        <translation>E-Mail-Adressen eingeladener Konten innerhalb von 24 Stunden prüfen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CodePane</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ColumnMenu</name>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Hide column</source>
        <translation>Spalte ausblenden</translation>
    </message>
    <message>
        <source>Fit columns to their contents</source>
        <translation>Spalten an Inhalt anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Table preferences</source>
        <translation>Tabelleneinstellungen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CommandLine</name>
    <message>
        <source>The output could not be written. The disk may be full.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden. Möglicherweise ist der Datenträger voll.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CommandPalette</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Überallhin springen</translation>
    </message>
    <message>
        <source>Search commands, accounts, findings and pages</source>
        <translation>Befehle, Konten, Ergebnisse und Seiten suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Up and Down move, Tab goes to the next group, Enter opens</source>
        <translation>Pfeil auf und Pfeil ab bewegen die Auswahl, Tab wechselt zur nächsten Gruppe, Eingabe öffnet</translation>
    </message>
    <message>
        <source>&gt; actions  @ accounts  # findings  / pages</source>
        <translation>&gt; Aktionen  @ Konten  # Ergebnisse  / Seiten</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s), %1 ms</source>
        <extracomment>%1 is a time in milliseconds</extracomment>
        <translation>
            <numerusform>%n Treffer, %1&#xa0;ms</numerusform>
            <numerusform>%n Treffer, %1&#xa0;ms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many results of a group are shown, and how many there are</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Nichts gefunden für „%1“</translation>
    </message>
    <message>
        <source>Search in a page</source>
        <translation>Auf einer Seite suchen</translation>
    </message>
    <message>
        <source>Search findings instead: %1</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Stattdessen Ergebnisse durchsuchen: %1</translation>
    </message>
    <message>
        <source>Findings with %1</source>
        <translation>Ergebnisse mit %1</translation>
    </message>
    <message>
        <source>Accounts with %1</source>
        <extracomment>%1 is what was typed</extracomment>
        <translation>Konten mit %1</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CommandScript</name>
    <message>
        <source>Loops and conditions are not understood. Write each command once for every value.</source>
        <translation>Schleifen und Bedingungen werden nicht verstanden. Schreiben Sie jeden Befehl einmal für jeden Wert.</translation>
    </message>
    <message>
        <source>Left out: it runs only when the command before it fails.</source>
        <translation>Ausgelassen: Der Befehl wird nur ausgeführt, wenn der Befehl davor fehlschlägt.</translation>
    </message>
    <message>
        <source>Left out: %1 is not a command of the AWS CLI.</source>
        <translation>Ausgelassen: %1 ist kein Befehl der AWS CLI.</translation>
    </message>
    <message>
        <source>Left out: only commands of &quot;aws guardduty&quot; are read.</source>
        <translation>Ausgelassen: Es werden nur Befehle von „aws guardduty“ gelesen.</translation>
    </message>
    <message>
        <source>GuardDuty has no command &quot;%1&quot;.</source>
        <translation>GuardDuty hat keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Left out: %1 changes nothing.</source>
        <translation>Ausgelassen: %1 ändert nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; belongs to no option.</source>
        <translation>„%1“ gehört zu keiner Option.</translation>
    </message>
    <message>
        <source>--profile is ignored: the plan says whose commands they are.</source>
        <translation>--profile wird ignoriert: Der Plan gibt an, wessen Befehle es sind.</translation>
    </message>
    <message>
        <source>It takes no value; to turn it off, write --no-%1.</source>
        <translation>Die Option nimmt keinen Wert an; schreiben Sie zum Ausschalten --no-%1.</translation>
    </message>
    <message>
        <source>The command %1 has no such option.</source>
        <translation>Der Befehl %1 hat keine solche Option.</translation>
    </message>
    <message>
        <source>Files are not read here. Write what is in %1 itself.</source>
        <translation>Dateien werden hier nicht gelesen. Schreiben Sie den Inhalt von %1 direkt hinein.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is not one of the Regions of the workspace.</source>
        <translation>%1 ist keine der Regionen des Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>Left out: it names nothing to change.</source>
        <translation>Ausgelassen: Der Befehl nennt nichts, was zu ändern wäre.</translation>
    </message>
    <message>
        <source>Account %1 has no detector in %2. Name one that the workspace knows, or create one first.</source>
        <translation>Das Konto %1 hat keinen Detektor in %2. Nennen Sie einen, den der Arbeitsbereich kennt, oder erstellen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>Detector %1 is one of %2; that of %3 is taken.</source>
        <translation>Der Detektor %1 gehört zu %2; verwendet wird der von %3.</translation>
    </message>
    <message>
        <source>No account of the workspace has detector %1. It is taken for a placeholder of the one of account %2 in each Region.</source>
        <translation>Kein Konto des Arbeitsbereichs hat den Detektor %1. Er gilt als Platzhalter für den Detektor des Kontos %2 in der jeweiligen Region.</translation>
    </message>
    <message>
        <source>Only tags of detectors can be planned, not those of a resource of type %1.</source>
        <translation>Nur Tags von Detektoren können geplant werden, nicht die einer Ressource vom Typ %1.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConfigurationSection</name>
    <message>
        <source>S3 Protection configuration</source>
        <translation>Konfiguration des S3-Schutzes</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Only the delegated GuardDuty administrator account can modify this configuration.</source>
        <translation>Nur das delegierte GuardDuty-Administratorkonto kann diese Konfiguration ändern.</translation>
    </message>
    <message>
        <source>Auto-enable configuration</source>
        <translation>Konfiguration der automatischen Aktivierung</translation>
    </message>
    <message>
        <source>Not configured yet</source>
        <translation>Noch nicht konfiguriert</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Administrator name</source>
        <translation>Name des Administratorkontos</translation>
    </message>
    <message>
        <source>Administrator account ID</source>
        <translation>ID des Administratorkontos</translation>
    </message>
    <message>
        <source>Detector ID</source>
        <translation>Detektor-ID</translation>
    </message>
    <message>
        <source>Pending until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ausstehend bis %1</translation>
    </message>
    <message>
        <source>Free trial of this account</source>
        <translation>Kostenlose Testphase dieses Kontos</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConfigureManuallyDialog</name>
    <message>
        <source>Configure accounts manually?</source>
        <translation>Konten manuell konfigurieren?</translation>
    </message>
    <message numerus="yes">
        <source>The configuration for %1 will be saved. %n existing active member account(s) keep their current status.</source>
        <translation>
            <numerusform>Die Konfiguration für %1 wird gespeichert. %n bestehendes aktives Mitgliedskonto behält seinen derzeitigen Status.</numerusform>
            <numerusform>Die Konfiguration für %1 wird gespeichert. %n bestehende aktive Mitgliedskonten behalten ihren derzeitigen Status.</numerusform>
        </translation>
    </message>
    <message>
        <source>GuardDuty stops monitoring S3 data events in this account, and threats that only show in object-level activity will no longer generate findings here.</source>
        <translation>GuardDuty beendet in diesem Konto die Überwachung von S3-Datenereignissen. Bedrohungen, die sich nur in Aktivitäten auf Objektebene zeigen, erzeugen hier keine Ergebnisse mehr.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConfigurePlanDialog</name>
    <message>
        <source>Configure %1</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>%1 konfigurieren</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What you choose applies in %1 only.</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>Ihre Auswahl gilt nur in %1.</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Active member accounts</source>
        <translation>Aktive Mitgliedskonten</translation>
    </message>
    <message>
        <source>Keep as they are: enabled in %1</source>
        <extracomment>%1 is a count such as &quot;149 of 194&quot;</extracomment>
        <translation>Unverändert lassen: aktiviert in %1</translation>
    </message>
    <message>
        <source>Enable for all active member accounts</source>
        <translation>Für alle aktiven Mitgliedskonten aktivieren</translation>
    </message>
    <message>
        <source>Disable for all active member accounts</source>
        <translation>Für alle aktiven Mitgliedskonten deaktivieren</translation>
    </message>
    <message>
        <source>Auto-enable preference</source>
        <translation>Einstellung zur automatischen Aktivierung</translation>
    </message>
    <message>
        <source>Enable for all accounts</source>
        <translation>Für alle Konten aktivieren</translation>
    </message>
    <message>
        <source>Existing and new accounts in the organization, including the delegated GuardDuty administrator account.</source>
        <translation>Bestehende und neue Konten der Organisation, einschließlich des delegierten GuardDuty-Administratorkontos.</translation>
    </message>
    <message>
        <source>Enable for new accounts</source>
        <translation>Für neue Konten aktivieren</translation>
    </message>
    <message>
        <source>Only accounts that join the organization from now on.</source>
        <translation>Nur Konten, die der Organisation von jetzt an beitreten.</translation>
    </message>
    <message>
        <source>Do not enable</source>
        <translation>Nicht aktivieren</translation>
    </message>
    <message>
        <source>No account is enabled automatically. Existing accounts keep their current status.</source>
        <translation>Kein Konto wird automatisch aktiviert. Vorhandene Konten behalten ihren aktuellen Status.</translation>
    </message>
    <message>
        <source>This is how it is already. Choose something else to save it.</source>
        <translation>So ist es bereits. Wählen Sie etwas anderes, um es zu speichern.</translation>
    </message>
    <message>
        <source>Enable for all accounts reaches this account and the active member accounts too.</source>
        <translation>„Für alle Konten aktivieren“ erreicht auch dieses Konto und die aktiven Mitgliedskonten.</translation>
    </message>
    <message>
        <source>You are shown what changes before it is saved.</source>
        <translation>Vor dem Speichern wird Ihnen gezeigt, was sich ändert.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConfirmChangeDialog</name>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) will not change</source>
        <translation>
            <numerusform>%n ausgewähltes Konto ändert sich nicht</numerusform>
            <numerusform>%n ausgewählte Konten ändern sich nicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suspended account(s) will have it when GuardDuty resumes there.</source>
        <translation>
            <numerusform>%n gesperrtes Konto erhält dies, wenn GuardDuty dort wieder aufgenommen wird.</numerusform>
            <numerusform>%n gesperrte Konten erhalten dies, wenn GuardDuty dort wieder aufgenommen wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n AWS CLI command(s)</source>
        <extracomment>The AWS CLI calls that do the same as the button</extracomment>
        <translation>
            <numerusform>%n AWS-CLI-Befehl</numerusform>
            <numerusform>%n AWS-CLI-Befehle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n AWS CLI command(s)</source>
        <translation>
            <numerusform>Die ersten %1 von %n AWS-CLI-Befehl</numerusform>
            <numerusform>Die ersten %1 von %n AWS-CLI-Befehlen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConfirmPlanDialog</name>
    <message>
        <source>Save the configuration of %1?</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>Konfiguration von %1 speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled for %n active member account(s) in %2.</source>
        <extracomment>%1 is a protection plan, %2 a Region</extracomment>
        <translation>
            <numerusform>%1 wird für %n aktives Mitgliedskonto in %2 aktiviert.</numerusform>
            <numerusform>%1 wird für %n aktive Mitgliedskonten in %2 aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be disabled for %n active member account(s) in %2.</source>
        <translation>
            <numerusform>%1 wird für %n aktives Mitgliedskonto in %2 deaktiviert.</numerusform>
            <numerusform>%1 wird für %n aktive Mitgliedskonten in %2 deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>No active member account in %1 changes.</source>
        <translation>An den aktiven Mitgliedskonten in %1 ändert sich nichts.</translation>
    </message>
    <message>
        <source>Where %1 is disabled, GuardDuty no longer generates its findings. Existing findings are kept.</source>
        <translation>Wo %1 deaktiviert ist, erzeugt GuardDuty die zugehörigen Ergebnisse nicht mehr. Bestehende Ergebnisse bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConnectCliDialog</name>
    <message>
        <source>Connect the AWS CLI</source>
        <translation>AWS CLI verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Form of the code</source>
        <translation>Form des Codes</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>&amp;Test the connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Code für %1</translation>
    </message>
    <message>
        <source>Switch the endpoint on first.</source>
        <translation>Schalten Sie zuerst den Endpunkt ein.</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Verbindung wird getestet</translation>
    </message>
    <message>
        <source>The endpoint answered in %1 ms.</source>
        <translation>Der Endpunkt hat in %1&#xa0;ms geantwortet.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConnectDialog</name>
    <message>
        <source>Connect to endpoint</source>
        <translation>Mit Endpunkt verbinden</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>The window then shows what the endpoint answers, and changes are sent there. Only endpoints on this computer can be used.</source>
        <translation>Das Fenster zeigt dann, was der Endpunkt antwortet, und Änderungen werden dorthin gesendet. Nur Endpunkte auf diesem Computer können verwendet werden.</translation>
    </message>
    <message>
        <source>&amp;Line of bucketwatchctl serve</source>
        <translation>&amp;Zeile von bucketwatchctl serve</translation>
    </message>
    <message>
        <source>Accounts to use</source>
        <translation>Zu verwendende Konten</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Access &amp;key ID</source>
        <translation>Zugriffsschlüssel-&amp;ID</translation>
    </message>
    <message>
        <source>&amp;Secret access key</source>
        <translation>&amp;Geheimer Zugriffsschlüssel</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Choose the accounts to act as.</source>
        <translation>Wählen Sie die Konten, als die gehandelt werden soll.</translation>
    </message>
    <message>
        <source>Choose at least one account.</source>
        <translation>Wählen Sie mindestens ein Konto.</translation>
    </message>
    <message>
        <source>Enter the access key ID.</source>
        <translation>Geben Sie die Zugriffsschlüssel-ID ein.</translation>
    </message>
    <message>
        <source>Enter the secret access key.</source>
        <translation>Geben Sie den geheimen Zugriffsschlüssel ein.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ConnectionCommands</name>
    <message>
        <source>The window shows a workspace and is not connected to an endpoint.</source>
        <translation>Das Fenster zeigt einen Arbeitsbereich und ist nicht mit einem Endpunkt verbunden.</translation>
    </message>
    <message>
        <source>Connect to &amp;endpoint…</source>
        <translation>Mit &amp;Endpunkt verbinden …</translation>
    </message>
    <message>
        <source>&amp;Back to workspace</source>
        <translation>&amp;Zurück zum Arbeitsbereich</translation>
    </message>
    <message>
        <source>Refres&amp;h</source>
        <translation>Ak&amp;tualisieren</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird hergestellt …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 could not be connected</source>
        <translation>Mit %1 konnte keine Verbindung hergestellt werden</translation>
    </message>
    <message>
        <source>The endpoint could not be read again</source>
        <translation>Der Endpunkt konnte nicht erneut gelesen werden</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>bucketwatch::CoverageBar</name>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DataEventsSection</name>
    <message>
        <source>How GuardDuty uses S3 data events</source>
        <translation>Wie GuardDuty S3-Datenereignisse verwendet</translation>
    </message>
    <message>
        <source>GuardDuty monitors both data sources. Each one records a different kind of activity.</source>
        <translation>GuardDuty überwacht beide Datenquellen. Jede zeichnet eine andere Art von Aktivität auf.</translation>
    </message>
    <message>
        <source>AWS CloudTrail management events</source>
        <translation>AWS-CloudTrail-Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>Operations that list or configure buckets, such as %1, %2 and %3.</source>
        <extracomment>%1 to %3 are names of API calls</extracomment>
        <translation>Operationen, die Buckets auflisten oder konfigurieren, etwa %1, %2 und %3.</translation>
    </message>
    <message>
        <source>AWS CloudTrail data events for S3</source>
        <translation>AWS-CloudTrail-Datenereignisse für S3</translation>
    </message>
    <message>
        <source>Object-level operations, such as %1, %2, %3 and %4.</source>
        <extracomment>%1 to %4 are names of API calls</extracomment>
        <translation>Operationen auf Objektebene, etwa %1, %2, %3 und %4.</translation>
    </message>
    <message>
        <source>An object that an unauthenticated user can access is public, so GuardDuty doesn&apos;t process such requests. It processes requests made with valid IAM or AWS STS credentials.</source>
        <translation>Ein Objekt, auf das ein nicht authentifizierter Benutzer zugreifen kann, ist öffentlich; GuardDuty verarbeitet solche Anfragen daher nicht. Verarbeitet werden Anfragen mit gültigen Anmeldeinformationen von IAM oder AWS STS.</translation>
    </message>
    <message>
        <source>Monitored with foundational GuardDuty</source>
        <translation>Überwacht durch das grundlegende GuardDuty</translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message>
        <source>Monitored with S3 Protection</source>
        <translation>Überwacht durch den S3-Schutz</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DataSource</name>
    <message>
        <source>VPC flow logs and DNS logs</source>
        <translation>VPC-Flow-Protokolle und DNS-Protokolle</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DelegateDialog</name>
    <message>
        <source>Delegated administrator in %1</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>Delegiertes Administratorkonto in %1</translation>
    </message>
    <message>
        <source>Delegate</source>
        <translation>Delegieren</translation>
    </message>
    <message>
        <source>AWS CLI command</source>
        <translation>AWS-CLI-Befehl</translation>
    </message>
    <message>
        <source>The delegated GuardDuty administrator account sees and manages GuardDuty of the accounts in your organization in this Region. GuardDuty is enabled for it. Its members are those that it adds or that the preferences add.</source>
        <translation>Das delegierte GuardDuty-Administratorkonto sieht und verwaltet GuardDuty der Konten Ihrer Organisation in dieser Region. GuardDuty wird für dieses Konto aktiviert. Seine Mitglieder sind die Konten, die es hinzufügt oder die durch die Einstellungen hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Account ID or name</source>
        <translation>Konto-ID oder Name</translation>
    </message>
    <message>
        <source>Type the ID or the name of an account.</source>
        <translation>Geben Sie die ID oder den Namen eines Kontos ein.</translation>
    </message>
    <message>
        <source>This organization has no such account, or several of that name. Type its ID.</source>
        <translation>Diese Organisation hat kein solches Konto oder mehrere dieses Namens. Geben Sie die ID ein.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DeleteListDialog</name>
    <message>
        <source>Delete list?</source>
        <translation>Liste löschen?</translation>
    </message>
    <message>
        <source>GuardDuty stops using the list %1 in %2, for this account and its members.</source>
        <extracomment>%1 is the name of a list, %2 a Region</extracomment>
        <translation>GuardDuty verwendet die Liste %1 in %2 nicht mehr, weder für dieses Konto noch für seine Mitglieder.</translation>
    </message>
    <message>
        <source>The file stays where it is. Addresses of the list can raise findings again.</source>
        <translation>Die Datei bleibt, wo sie ist. Adressen der Liste können wieder Ergebnisse auslösen.</translation>
    </message>
    <message>
        <source>The file stays where it is. Addresses of the list raise no findings any more.</source>
        <translation>Die Datei bleibt, wo sie ist. Adressen der Liste lösen keine Ergebnisse mehr aus.</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DemoAttacks</name>
    <message>
        <source>The organization is not that of the demo.</source>
        <translation>Die Organisation ist nicht die der Demo.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DemoRecording</name>
    <message>
        <source>The organization has no account %1.</source>
        <translation>Die Organisation hat kein Konto %1.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DestinationBlock</name>
    <message>
        <source>%1, encrypted with %2</source>
        <extracomment>%1 is a bucket, %2 a KMS key such as &quot;alias/guardduty&quot;</extracomment>
        <translation>%1, verschlüsselt mit %2</translation>
    </message>
    <message>
        <source>Unable to export. See whether GuardDuty may write to the bucket and use the key.</source>
        <translation>Export nicht möglich. Prüfen Sie, ob GuardDuty in den Bucket schreiben und den Schlüssel verwenden darf.</translation>
    </message>
    <message>
        <source>Unable to export since %1. See whether GuardDuty may write to the bucket and use the key.</source>
        <extracomment>%1 is a moment</extracomment>
        <translation>Export seit %1 nicht möglich. Prüfen Sie, ob GuardDuty in den Bucket schreiben und den Schlüssel verwenden darf.</translation>
    </message>
    <message>
        <source>Stop exporting…</source>
        <translation>Export beenden …</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>The endpoint does not answer for the export of findings.</source>
        <translation>Der Endpunkt gibt über den Export von Ergebnissen keine Auskunft.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>No bucket: findings leave only through EventBridge</source>
        <translation>Kein Bucket: Ergebnisse werden nur über EventBridge ausgegeben</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Configure now…</source>
        <translation>Jetzt konfigurieren …</translation>
    </message>
    <message>
        <source>Edit the S3 bucket that findings are exported to</source>
        <translation>Den S3-Bucket bearbeiten, in den Ergebnisse exportiert werden</translation>
    </message>
    <message>
        <source>Configure an S3 bucket that findings are exported to</source>
        <translation>Einen S3-Bucket konfigurieren, in den Ergebnisse exportiert werden</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DestinationDialog</name>
    <message>
        <source>Export findings to an S3 bucket</source>
        <translation>Ergebnisse in einen S3-Bucket exportieren</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Export findings</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>AWS CLI command</source>
        <translation>AWS-CLI-Befehl</translation>
    </message>
    <message>
        <source>GuardDuty writes the findings of %1 into the bucket, encrypted with the key. The policies of both must let GuardDuty do that; Bucketwatch checks the form of what you enter only.</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>GuardDuty schreibt die Ergebnisse aus %1 in den Bucket, verschlüsselt mit dem Schlüssel. Die Richtlinien von beiden müssen GuardDuty das erlauben; Bucketwatch prüft nur die Form Ihrer Eingaben.</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>The name of the bucket, or its ARN.</source>
        <translation>Der Name des Buckets oder sein ARN.</translation>
    </message>
    <message>
        <source>Prefix - optional</source>
        <translation>Präfix – optional</translation>
    </message>
    <message>
        <source>A folder of the bucket, which must be there. Findings go into AWSLogs in it.</source>
        <translation>Ein Ordner des Buckets, der vorhanden sein muss. Die Ergebnisse werden darin unter AWSLogs abgelegt.</translation>
    </message>
    <message>
        <source>KMS key ARN</source>
        <translation>ARN des KMS-Schlüssels</translation>
    </message>
    <message>
        <source>Enter the bucket that findings are to go to.</source>
        <translation>Geben Sie den Bucket ein, in den Ergebnisse exportiert werden sollen.</translation>
    </message>
    <message>
        <source>This is not a bucket: names have 3 to 63 lower-case letters, digits, dots and hyphens.</source>
        <translation>Das ist kein Bucket: Namen haben 3 bis 63 Kleinbuchstaben, Ziffern, Punkte und Bindestriche.</translation>
    </message>
    <message>
        <source>This cannot be a prefix: it is too long, or has characters that cannot be printed.</source>
        <translation>Das kann kein Präfix sein: Es ist zu lang oder enthält nicht druckbare Zeichen.</translation>
    </message>
    <message>
        <source>Enter the ARN of the KMS key: GuardDuty only exports what is encrypted.</source>
        <translation>Geben Sie den ARN des KMS-Schlüssels ein: GuardDuty exportiert nur verschlüsselt.</translation>
    </message>
    <message>
        <source>This is not the ARN of a KMS key: arn:aws:kms:REGION:ACCOUNT:key/ID, or …:alias/NAME.</source>
        <translation>Das ist kein ARN eines KMS-Schlüssels: arn:aws:kms:REGION:ACCOUNT:key/ID oder …:alias/NAME.</translation>
    </message>
    <message>
        <source>Nothing is different yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DestinationTexts</name>
    <message>
        <source>%1 is not a status of an export.</source>
        <translation>%1 ist kein Status eines Exports.</translation>
    </message>
    <message>
        <source>Pending verification</source>
        <translation>Überprüfung ausstehend</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Unable to export</source>
        <translation>Export nicht möglich</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Detector</name>
    <message>
        <source>“%1” is not a frequency for updated findings.</source>
        <translation>„%1“ ist keine Häufigkeit für aktualisierte Ergebnisse.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DetectorId</name>
    <message>
        <source>“%1” is not a detector ID: it must have 32 hexadecimal digits.</source>
        <translation>„%1“ ist keine Detektor-ID: Sie muss 32 hexadezimale Ziffern haben.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DetectorOwners</name>
    <message>
        <source>Whose detector %1 is cannot be told: %2 is not loaded.</source>
        <translation>Wem der Detektor %1 gehört, lässt sich nicht sagen: %2 ist nicht geladen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::DetectorWords</name>
    <message>
        <source>A tag needs a key.</source>
        <translation>Ein Tag braucht einen Schlüssel.</translation>
    </message>
    <message>
        <source>Keys that begin with aws: are reserved.</source>
        <translation>Schlüssel, die mit aws: beginnen, sind reserviert.</translation>
    </message>
    <message numerus="yes">
        <source>A key has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Schlüssel hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Schlüssel hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A value has at most %n character(s).</source>
        <translation>
            <numerusform>Ein Wert hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Wert hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::DifferenceList</name>
    <message>
        <source>→</source>
        <extracomment>Stands between the value before and the value after a change</extracomment>
        <translation>→</translation>
    </message>
    <message>
        <source>%1: from %2 to %3.</source>
        <extracomment>Read aloud: %1 is a setting, %2 the value before, %3 the value after</extracomment>
        <translation>%1: von %2 auf %3.</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EditAnnouncer</name>
    <message>
        <source>%1. Made on the command line as %2.</source>
        <extracomment>%1 is what was changed, %2 the account that asked for it</extracomment>
        <translation>%1. Auf der Befehlszeile als %2 vorgenommen.</translation>
    </message>
    <message>
        <source>%1. Made by an HTTP client as %2.</source>
        <translation>%1. Von einem HTTP-Client als %2 vorgenommen.</translation>
    </message>
    <message>
        <source>%1. Carried out by GuardDuty itself.</source>
        <translation>%1. Von GuardDuty selbst ausgeführt.</translation>
    </message>
    <message>
        <source>Changed outside this window</source>
        <translation>Außerhalb dieses Fensters geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) made outside this window</source>
        <translation>
            <numerusform>%n Änderung außerhalb dieses Fensters vorgenommen</numerusform>
            <numerusform>%n Änderungen außerhalb dieses Fensters vorgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>The latest: %1</source>
        <translation>Die neueste: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen</numerusform>
            <numerusform>%n Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>This could not be undone</source>
        <translation>Dies konnte nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EditCellsDialog</name>
    <message>
        <source>Enable %1 in the selected cells?</source>
        <extracomment>%1 is a protection plan; cells of the table of accounts and Regions</extracomment>
        <translation>%1 in den ausgewählten Zellen aktivieren?</translation>
    </message>
    <message>
        <source>Disable %1 in the selected cells?</source>
        <translation>%1 in den ausgewählten Zellen deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cell(s) already have it enabled.</source>
        <translation>
            <numerusform>In %n ausgewählten Zelle ist dies bereits aktiviert.</numerusform>
            <numerusform>In %n ausgewählten Zellen ist dies bereits aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cell(s) do not have it enabled.</source>
        <translation>
            <numerusform>In %n ausgewählten Zelle ist dies nicht aktiviert.</numerusform>
            <numerusform>In %n ausgewählten Zellen ist dies nicht aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>GuardDuty stops what %1 does in these accounts and Regions, and generates no more findings from it.</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>GuardDuty beendet in diesen Konten und Regionen, was %1 leistet, und erzeugt daraus keine Ergebnisse mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n selected cell(s) cannot change and stay as they are.</source>
        <translation>
            <numerusform>%n ausgewählte Zelle kann nicht geändert werden und bleibt, wie sie ist.</numerusform>
            <numerusform>%n ausgewählte Zellen können nicht geändert werden und bleiben, wie sie sind.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected cell(s) will not change: %1</source>
        <extracomment>%1 is the reason as GuardDuty gives it</extracomment>
        <translation>
            <numerusform>%n ausgewählte Zelle ändert sich nicht: %1</numerusform>
            <numerusform>%n ausgewählte Zellen ändern sich nicht: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::EditConfigurationView</name>
    <message>
        <source>S3 Protection configuration</source>
        <translation>Konfiguration des S3-Schutzes</translation>
    </message>
    <message>
        <source>Configuration type</source>
        <translation>Konfigurationstyp</translation>
    </message>
    <message>
        <source>Enable for all accounts</source>
        <translation>Für alle Konten aktivieren</translation>
    </message>
    <message>
        <source>This will enable the protection plan for all the active GuardDuty accounts in your AWS organization, including the new accounts that join the organization.</source>
        <translation>Der Schutzplan wird für alle aktiven GuardDuty-Konten Ihrer AWS-Organisation aktiviert, auch für neue Konten, die der Organisation beitreten.</translation>
    </message>
    <message>
        <source>Configure accounts manually</source>
        <translation>Konten manuell konfigurieren</translation>
    </message>
    <message>
        <source>Choose the status for this account and for new member accounts. Use the Accounts page to configure individual member accounts.</source>
        <translation>Wählen Sie den Status für dieses Konto und für neue Mitgliedskonten. Einzelne Mitgliedskonten konfigurieren Sie auf der Seite „Konten“.</translation>
    </message>
    <message>
        <source>Choose a configuration type.</source>
        <translation>Wählen Sie einen Konfigurationstyp.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Monitor S3 data events from all S3 buckets in this account.</source>
        <translation>S3-Datenereignisse aller S3-Buckets in diesem Konto überwachen.</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Stop S3 data event monitoring in this account.</source>
        <translation>Überwachung von S3-Datenereignissen in diesem Konto beenden.</translation>
    </message>
    <message>
        <source>S3 Protection</source>
        <translation>S3-Schutz</translation>
    </message>
    <message>
        <source>The setting applies to this account in the current Region only.</source>
        <translation>Die Einstellung gilt für dieses Konto nur in der aktuellen Region.</translation>
    </message>
    <message>
        <source>New member accounts</source>
        <translation>Neue Mitgliedskonten</translation>
    </message>
    <message>
        <source>Whenever a new account joins your organization, S3 Protection will be automatically enabled for their account. Existing member accounts don&apos;t change.</source>
        <translation>Wenn ein neues Konto Ihrer Organisation beitritt, wird der S3-Schutz für dieses Konto automatisch aktiviert. Bestehende Mitgliedskonten ändern sich nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>%1, account ID %2</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>%1, Konto-ID %2</translation>
    </message>
    <message>
        <source>All existing active member accounts have S3 Protection enabled. It will also be enabled for every new account that joins the organization.</source>
        <translation>Für alle bestehenden aktiven Mitgliedskonten ist der S3-Schutz aktiviert. Er wird auch für jedes neue Konto aktiviert, das der Organisation beitritt.</translation>
    </message>
    <message numerus="yes">
        <source>S3 Protection will be enabled for %n existing active member account(s), and for every new account that joins the organization. It may take up to 24 hours to update the configuration for the member accounts.</source>
        <translation>
            <numerusform>Der S3-Schutz wird für %n bestehendes aktives Mitgliedskonto und für jedes neue Konto aktiviert, das der Organisation beitritt. Es kann bis zu 24 Stunden dauern, bis die Konfiguration der Mitgliedskonten aktualisiert ist.</numerusform>
            <numerusform>Der S3-Schutz wird für %n bestehende aktive Mitgliedskonten und für jedes neue Konto aktiviert, das der Organisation beitritt. Es kann bis zu 24 Stunden dauern, bis die Konfiguration der Mitgliedskonten aktualisiert ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>All active accounts will be updated</source>
        <translation>Alle aktiven Konten werden aktualisiert</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EditPlansDialog</name>
    <message>
        <source>Enable %1 for the selected accounts?</source>
        <extracomment>%1 is the name of a protection plan</extracomment>
        <translation>%1 für die ausgewählten Konten aktivieren?</translation>
    </message>
    <message>
        <source>Disable %1 for the selected accounts?</source>
        <translation>%1 für die ausgewählten Konten deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>%1 will be enabled for %n account(s) in %2.</source>
        <extracomment>%1 is the name of a protection plan, %2 that of a Region</extracomment>
        <translation>
            <numerusform>%1 wird für %n Konto in %2 aktiviert.</numerusform>
            <numerusform>%1 wird für %n Konten in %2 aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 will be disabled for %n account(s) in %2.</source>
        <translation>
            <numerusform>%1 wird für %n Konto in %2 deaktiviert.</numerusform>
            <numerusform>%1 wird für %n Konten in %2 deaktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) already have it enabled.</source>
        <translation>
            <numerusform>Für %n ausgewähltes Konto ist dies bereits aktiviert.</numerusform>
            <numerusform>Für %n ausgewählte Konten ist dies bereits aktiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) do not have it enabled.</source>
        <translation>
            <numerusform>Für %n ausgewähltes Konto ist dies nicht aktiviert.</numerusform>
            <numerusform>Für %n ausgewählte Konten ist dies nicht aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>GuardDuty stops monitoring S3 data events in these accounts, and threats that only show in object-level activity will no longer generate findings for them.</source>
        <translation>GuardDuty beendet in diesen Konten die Überwachung von S3-Datenereignissen. Bedrohungen, die sich nur in Aktivitäten auf Objektebene zeigen, erzeugen für sie keine Ergebnisse mehr.</translation>
    </message>
    <message>
        <source>GuardDuty stops monitoring what %1 looks at in these accounts, and it will no longer generate findings for them.</source>
        <translation>GuardDuty beendet in diesen Konten die Überwachung dessen, was %1 betrachtet, und erzeugt dafür keine Ergebnisse mehr.</translation>
    </message>
    <message>
        <source>None of the selected accounts would change.</source>
        <translation>Keines der ausgewählten Konten würde sich ändern.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EnableExistingMembersDialog</name>
    <message>
        <source>Enable for all existing active member accounts?</source>
        <translation>Für alle bestehenden aktiven Mitgliedskonten aktivieren?</translation>
    </message>
    <message>
        <source>S3 Protection will be enabled for %1 of your %2 existing active member accounts in %3.</source>
        <translation>Der S3-Schutz wird für %1 Ihrer %2 bestehenden aktiven Mitgliedskonten in %3 aktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n account(s) already have it enabled.</source>
        <translation>
            <numerusform>Für %n anderes Konto ist er bereits aktiviert.</numerusform>
            <numerusform>Für die anderen %n Konten ist er bereits aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may take up to 24 hours to update the configuration for the member accounts. Your auto-enable preference for new accounts doesn&apos;t change.</source>
        <translation>Es kann bis zu 24 Stunden dauern, bis die Konfiguration der Mitgliedskonten aktualisiert ist. Ihre Einstellung zur automatischen Aktivierung für neue Konten ändert sich nicht.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EnableForAllDialog</name>
    <message>
        <source>Enable for all accounts?</source>
        <translation>Für alle Konten aktivieren?</translation>
    </message>
    <message>
        <source>Every active member account in %1 has S3 Protection already. It will also be enabled for every new account that joins the organization.</source>
        <translation>Jedes aktive Mitgliedskonto in %1 hat den S3-Schutz bereits. Er wird auch für jedes neue Konto aktiviert, das der Organisation beitritt.</translation>
    </message>
    <message numerus="yes">
        <source>S3 Protection will be enabled for %n existing active member account(s) in %1, and for every new account that joins the organization.</source>
        <translation>
            <numerusform>Der S3-Schutz wird für %n bestehendes aktives Mitgliedskonto in %1 und für jedes neue Konto aktiviert, das der Organisation beitritt.</numerusform>
            <numerusform>Der S3-Schutz wird für %n bestehende aktive Mitgliedskonten in %1 und für jedes neue Konto aktiviert, das der Organisation beitritt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Endpoint</name>
    <message>
        <source>An account of the endpoint has no keys.</source>
        <translation>Ein Konto des Endpunkts hat keine Schlüssel.</translation>
    </message>
    <message>
        <source>Enter an address such as http://127.0.0.1:8080.</source>
        <translation>Geben Sie eine Adresse wie http://127.0.0.1:8080 ein.</translation>
    </message>
    <message>
        <source>Only endpoints on this computer can be used: 127.0.0.1 or localhost. Connections to AWS are not available yet.</source>
        <translation>Nur Endpunkte auf diesem Computer können verwendet werden: 127.0.0.1 oder localhost. Verbindungen zu AWS sind noch nicht verfügbar.</translation>
    </message>
    <message>
        <source>The address of a local endpoint begins with http://.</source>
        <translation>Die Adresse eines lokalen Endpunkts beginnt mit http://.</translation>
    </message>
    <message>
        <source>The address needs the port that the endpoint listens on, such as :8080.</source>
        <translation>Die Adresse braucht den Port, auf dem der Endpunkt lauscht, etwa :8080.</translation>
    </message>
    <message>
        <source>The address ends after the port.</source>
        <translation>Die Adresse endet nach dem Port.</translation>
    </message>
    <message>
        <source>This is not the line that “bucketwatchctl serve” prints.</source>
        <translation>Dies ist nicht die Zeile, die „bucketwatchctl serve“ ausgibt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EndpointServer</name>
    <message>
        <source>The endpoint cannot listen on port %1: %2</source>
        <translation>Der Endpunkt kann nicht auf Port %1 lauschen: %2</translation>
    </message>
    <message>
        <source>(temporary credentials)</source>
        <translation>(temporäre Anmeldeinformationen)</translation>
    </message>
    <message>
        <source>foreign Host header</source>
        <translation>fremder Host-Header</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EndpointSwitch</name>
    <message>
        <source>Local endpoint</source>
        <translation>Lokaler Endpunkt</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Only programs on this computer can reach it. It answers from the simulated organization.</source>
        <translation>Nur Programme auf diesem Computer können ihn erreichen. Er antwortet aus der simulierten Organisation.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Other port</source>
        <translation>Anderer Port</translation>
    </message>
    <message>
        <source>&amp;Other port</source>
        <translation>Anderer &amp;Port</translation>
    </message>
    <message>
        <source>&amp;Use this port</source>
        <translation>&amp;Diesen Port verwenden</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Port %1 is in use</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>Wird gestartet …</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EstimateSection</name>
    <message>
        <source>What is estimated</source>
        <translation>Was geschätzt wird</translation>
    </message>
    <message>
        <source>Assumed a month in each account and Region:</source>
        <translation>Angenommen pro Monat in jedem Konto und jeder Region:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a data source, %2 a volume such as &quot;10 GB&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) have volumes of their own.</source>
        <translation>
            <numerusform>%n Konto hat eigene Mengen.</numerusform>
            <numerusform>%n Konten haben eigene Mengen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s) have no price of their own and use that of N. Virginia.</source>
        <translation>
            <numerusform>%n Region hat keinen eigenen Preis und verwendet den von N. Virginia.</numerusform>
            <numerusform>%n Regionen haben keinen eigenen Preis und verwenden den von N. Virginia.</numerusform>
        </translation>
    </message>
    <message>
        <source>No price is known for %1, so it is in no sum.</source>
        <extracomment>%1 is a list of protection plans</extracomment>
        <translation>Für %1 ist kein Preis bekannt, daher fehlt dies in jeder Summe.</translation>
    </message>
    <message>
        <source>Costs are computed here, not billed amounts: the volumes below, which somebody assumed, or what a recording measures in their place, times your price table of %1. Each account and Region is priced on its own. Taxes, contracts and AI plans are not included.</source>
        <translation>Die Kosten werden hier berechnet und sind keine abgerechneten Beträge: die unten genannten Mengen, die jemand angenommen hat, oder was eine Aufzeichnung an ihrer Stelle misst, mal Ihre Preistabelle vom %1. Jedes Konto und jede Region wird für sich berechnet. Steuern, Verträge und KI-Schutzpläne sind nicht enthalten.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EventLog</name>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The temporary file for the events could not be read.</source>
        <translation>Die temporäre Datei für die Ereignisse konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The record is no longer where it was read: the file changed or is gone.</source>
        <translation>Der Datensatz ist nicht mehr dort, wo er gelesen wurde: Die Datei wurde geändert oder ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>No temporary file for the events of a large recording can be made in %1. TMPDIR can name another folder.</source>
        <translation>In %1 kann keine temporäre Datei für die Ereignisse einer großen Aufzeichnung angelegt werden. TMPDIR kann einen anderen Ordner nennen.</translation>
    </message>
    <message>
        <source>The temporary file for the events of a large recording cannot be written in %1: %2. TMPDIR can name another folder.</source>
        <translation>Die temporäre Datei für die Ereignisse einer großen Aufzeichnung kann nicht in %1 geschrieben werden: %2. TMPDIR kann einen anderen Ordner nennen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::EventsPane</name>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keep the newest event in view while the recording plays</source>
        <translation>Das neueste Ereignis im Blick behalten, während die Aufzeichnung abgespielt wird</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>Noch keine Ereignisse</translation>
    </message>
    <message>
        <source>Play the recording, or move the play head past its first event.</source>
        <translation>Spielen Sie die Aufzeichnung ab, oder bewegen Sie die Abspielposition hinter das erste Ereignis.</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>Keine Ereignisse</translation>
    </message>
    <message>
        <source>What was opened holds no CloudTrail events.</source>
        <translation>Das Geöffnete enthält keine CloudTrail-Ereignisse.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>List the events of all lanes (%1)</source>
        <translation>Ereignisse aller Spuren auflisten (%1)</translation>
    </message>
    <message>
        <source>Events of %1</source>
        <extracomment>%1 is a bucket, an account or a caller</extracomment>
        <translation>Ereignisse von %1</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Explanation</name>
    <message>
        <source>%1 tried %2 and was refused (%3).</source>
        <translation>%1 hat %2 versucht und wurde abgewiesen (%3).</translation>
    </message>
    <message>
        <source>%1 called %2.</source>
        <translation>%1 hat %2 aufgerufen.</translation>
    </message>
    <message>
        <source>The address %1 matches the entry %2 of the list %3.</source>
        <extracomment>%1 an IP address, %2 an entry such as 198.51.100.0/24, %3 the name of a list file</extracomment>
        <translation>Die Adresse %1 entspricht dem Eintrag %2 der Liste %3.</translation>
    </message>
    <message>
        <source>The client calls itself “%1” in its user agent.</source>
        <translation>Der Client nennt sich in seinem User-Agent „%1“.</translation>
    </message>
    <message>
        <source>The statement “%1” of the new bucket policy opens the bucket.</source>
        <translation>Die Anweisung „%1“ der neuen Bucket-Richtlinie öffnet den Bucket.</translation>
    </message>
    <message>
        <source>The access control list of the bucket now has “%1”.</source>
        <translation>Die Zugriffssteuerungsliste des Buckets enthält jetzt „%1“.</translation>
    </message>
    <message>
        <source>These settings of Block Public Access are off now: %1.</source>
        <translation>Diese Einstellungen von Block Public Access sind jetzt ausgeschaltet: %1.</translation>
    </message>
    <message>
        <source>The new logging status of the bucket names no target.</source>
        <translation>Der neue Protokollierungsstatus des Buckets nennt kein Ziel.</translation>
    </message>
    <message>
        <source>It was the event %1 of %2.</source>
        <translation>Es war das Ereignis %1 vom %2.</translation>
    </message>
    <message>
        <source>It came from the network %1, from which nobody in this account calls.</source>
        <translation>Der Aufruf kam aus dem Netzwerk %1, aus dem niemand in diesem Konto aufruft.</translation>
    </message>
    <message>
        <source>It came from the network %1, from which nobody in this account calls; usual for this identity: %2.</source>
        <translation>Der Aufruf kam aus dem Netzwerk %1, aus dem niemand in diesem Konto aufruft; üblich für diese Identität: %2.</translation>
    </message>
    <message>
        <source>It came from the network %1, which is unusual for this identity; usual: %2.</source>
        <translation>Der Aufruf kam aus dem Netzwerk %1, das für diese Identität ungewöhnlich ist; üblich: %2.</translation>
    </message>
    <message>
        <source>It was made with %1, which nobody in this account uses.</source>
        <translation>Der Aufruf erfolgte mit %1, was niemand in diesem Konto verwendet.</translation>
    </message>
    <message>
        <source>It was made with %1, which nobody in this account uses; usual for this identity: %2.</source>
        <translation>Der Aufruf erfolgte mit %1, was niemand in diesem Konto verwendet; üblich für diese Identität: %2.</translation>
    </message>
    <message>
        <source>It was made with %1, which is unusual for this identity; usual: %2.</source>
        <translation>Der Aufruf erfolgte mit %1, was für diese Identität ungewöhnlich ist; üblich: %2.</translation>
    </message>
    <message>
        <source>The identity does not usually call %1; usual: %2.</source>
        <translation>Die Identität ruft %1 gewöhnlich nicht auf; üblich: %2.</translation>
    </message>
    <message>
        <source>The identity never used the bucket %1 before.</source>
        <translation>Die Identität hat den Bucket %1 zuvor nie verwendet.</translation>
    </message>
    <message>
        <source>The identity does not usually use the bucket %1; usual: %2.</source>
        <translation>Die Identität verwendet den Bucket %1 gewöhnlich nicht; üblich: %2.</translation>
    </message>
    <message>
        <source>The identity is not usually active in the hour from %1:00 UTC.</source>
        <translation>Die Identität ist in der Stunde ab %1:00 UTC gewöhnlich nicht aktiv.</translation>
    </message>
    <message>
        <source>From there it made %1 such calls on %2 days, while it went on calling from where it usually does.</source>
        <translation>Von dort kamen %1 solche Aufrufe an %2 Tagen, während die Identität weiterhin von ihrem üblichen Ort aus aufrief.</translation>
    </message>
    <message>
        <source>By then it had read %1 on that day; usual are up to %2 a day.</source>
        <extracomment>%1 and %2 are sizes: &quot;4 GiB&quot;</extracomment>
        <translation>Bis dahin hatte die Identität an diesem Tag %1 gelesen; üblich sind bis zu %2 pro Tag.</translation>
    </message>
    <message>
        <source>By then it had made %1 such calls on that day; the most on a day before was %2.</source>
        <extracomment>%1 and %2 are numbers of calls</extracomment>
        <translation>Bis dahin hatte die Identität an diesem Tag %1 solche Aufrufe gemacht; das Maximum an einem früheren Tag war %2.</translation>
    </message>
    <message>
        <source>Together that is a score of %1; from %2 on behavior is anomalous.</source>
        <extracomment>%1 and %2 are numbers of points: &quot;6.5&quot;</extracomment>
        <translation>Zusammen ergibt das eine Punktzahl von %1; ab %2 ist ein Verhalten anomal.</translation>
    </message>
    <message>
        <source>Together that is %1, of which %2 count because it came from where this identity always calls from: a score of %3; from %4 on behavior is anomalous.</source>
        <extracomment>%1, %3 and %4 are numbers of points, %2 a share: &quot;75%&quot;</extracomment>
        <translation>Zusammen ergibt das %1, wovon %2 zählen, weil der Aufruf von dort kam, von wo diese Identität immer aufruft: eine Punktzahl von %3; ab %4 ist ein Verhalten anomal.</translation>
    </message>
    <message numerus="yes">
        <source>%n signals of one identity within 24 hours fit together:</source>
        <translation>
            <numerusform>%n Signal einer Identität innerhalb von 24 Stunden passt zusammen:</numerusform>
            <numerusform>%n Signale einer Identität innerhalb von 24 Stunden passen zusammen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2, %n times.</source>
        <extracomment>%1 a moment, %2 a finding type or API, %n how often</extracomment>
        <translation>
            <numerusform>%1: %2, %n-mal.</numerusform>
            <numerusform>%1: %2, %n-mal.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ExportReviewButton</name>
    <message>
        <source>Export review…</source>
        <translation>Prüfbericht exportieren …</translation>
    </message>
    <message>
        <source>Export review</source>
        <translation>Prüfbericht exportieren</translation>
    </message>
    <message>
        <source>Web page, PDF or Markdown (*.html *.htm *.pdf *.md *.markdown)</source>
        <translation>Webseite, PDF oder Markdown (*.html *.htm *.pdf *.md *.markdown)</translation>
    </message>
    <message>
        <source>The review was not exported</source>
        <translation>Der Prüfbericht wurde nicht exportiert</translation>
    </message>
    <message>
        <source>The end of a file name says what the review is written as. Choose a name that ends with .html, .pdf or .md.</source>
        <translation>Die Endung des Dateinamens bestimmt das Format des Prüfberichts. Wählen Sie einen Namen, der auf .html, .pdf oder .md endet.</translation>
    </message>
    <message>
        <source>The review of the plan has been written to %1.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>Der Prüfbericht des Plans wurde in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FactGrid</name>
    <message>
        <source>Show account %1</source>
        <extracomment>What a screen reader says of a link: %1 is an identifier</extracomment>
        <translation>Konto %1 anzeigen</translation>
    </message>
    <message>
        <source>Show the JSON of finding %1</source>
        <translation>JSON des Ergebnisses %1 anzeigen</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Show only findings with %1</source>
        <extracomment>%1 is a condition: &quot;Severity = High&quot;</extracomment>
        <translation>Nur Ergebnisse mit %1 anzeigen</translation>
    </message>
    <message>
        <source>Leave out findings with %1</source>
        <extracomment>%1 is a condition: &quot;Severity = High&quot;</extracomment>
        <translation>Ergebnisse mit %1 weglassen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Diesen Wert ausschließen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FailureMenu</name>
    <message>
        <source>Throttling</source>
        <translation>Drosselung</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Every 10th request is refused</source>
        <translation>Jede 10. Anfrage wird abgelehnt</translation>
    </message>
    <message>
        <source>Every 3rd request is refused</source>
        <translation>Jede 3. Anfrage wird abgelehnt</translation>
    </message>
    <message>
        <source>Every request is refused</source>
        <translation>Jede Anfrage wird abgelehnt</translation>
    </message>
    <message>
        <source>Partial failure</source>
        <translation>Teilausfall</translation>
    </message>
    <message>
        <source>%1 % of the accounts are left out</source>
        <translation>%1&#xa0;% der Konten werden ausgelassen</translation>
    </message>
    <message>
        <source>All accounts are left out</source>
        <translation>Alle Konten werden ausgelassen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Answers take 200 ms</source>
        <translation>Antworten dauern 200&#xa0;ms</translation>
    </message>
    <message>
        <source>Answers take 1 second</source>
        <translation>Antworten dauern 1&#xa0;Sekunde</translation>
    </message>
    <message>
        <source>Answers take 5 seconds</source>
        <translation>Antworten dauern 5&#xa0;Sekunden</translation>
    </message>
    <message>
        <source>Turn all off</source>
        <translation>Alle ausschalten</translation>
    </message>
    <message>
        <source>No failure is on.</source>
        <translation>Keine Störung ist eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Feature</name>
    <message>
        <source>%1 has no additional configuration “%2”.</source>
        <translation>%1 hat keine zusätzliche Konfiguration „%2“.</translation>
    </message>
    <message>
        <source>VPC flow logs</source>
        <translation>VPC-Flow-Protokolle</translation>
    </message>
    <message>
        <source>CloudTrail management events</source>
        <translation>CloudTrail-Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>DNS logs</source>
        <translation>DNS-Protokolle</translation>
    </message>
    <message>
        <source>S3 Protection</source>
        <translation>S3-Schutz</translation>
    </message>
    <message>
        <source>EKS Protection</source>
        <translation>EKS-Schutz</translation>
    </message>
    <message>
        <source>Malware Protection for EC2</source>
        <translation>Malware-Schutz für EC2</translation>
    </message>
    <message>
        <source>RDS Protection</source>
        <translation>RDS-Schutz</translation>
    </message>
    <message>
        <source>Lambda Protection</source>
        <translation>Lambda-Schutz</translation>
    </message>
    <message>
        <source>EKS Runtime Monitoring</source>
        <translation>EKS-Laufzeitüberwachung</translation>
    </message>
    <message>
        <source>Runtime Monitoring</source>
        <translation>Laufzeitüberwachung</translation>
    </message>
    <message>
        <source>AI Protection</source>
        <translation>KI-Schutz</translation>
    </message>
    <message>
        <source>AI analyst</source>
        <translation>KI-Analyst</translation>
    </message>
    <message>
        <source>“%1” is not a feature of GuardDuty.</source>
        <translation>„%1“ ist keine Funktion von GuardDuty.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FileExport</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The export was cancelled. No file has been written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <extracomment>%1 is a file name, %2 the system&apos;s reason</extracomment>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Files</name>
    <message>
        <source>%1 cannot be written: %2.</source>
        <extracomment>%1 is the name of a file, %2 a reason</extracomment>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner kann nicht erstellt werden</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FilterChip</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Joined by %1: %2</source>
        <extracomment>%1 is &quot;and&quot; or &quot;or&quot;, %2 a condition</extracomment>
        <translation>Verknüpft mit %1: %2</translation>
    </message>
    <message>
        <source>Change between and and or</source>
        <translation>Zwischen „und“ und „oder“ wechseln</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FilterDialog</name>
    <message>
        <source>Create suppression rule</source>
        <translation>Unterdrückungsregel erstellen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>New findings that meet these criteria are archived as soon as they are raised. Findings that are there already stay as they are.</source>
        <translation>Neue Ergebnisse, die diesen Kriterien entsprechen, werden archiviert, sobald sie ausgelöst werden. Bereits vorhandene Ergebnisse bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>A saved filter shows the same findings again, here and through the API.</source>
        <translation>Ein gespeicherter Filter zeigt dieselben Ergebnisse wieder an, hier und über die API.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description - optional</source>
        <translation>Beschreibung – optional</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kriterien</translation>
    </message>
    <message>
        <source>Give it a name of 3 to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>Geben Sie einen Namen aus 3 bis 64 Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen ein.</translation>
    </message>
    <message>
        <source>A name has 3 to 64 letters, digits, dots, hyphens and underscores, and no spaces.</source>
        <translation>Ein Name besteht aus 3 bis 64 Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen und enthält keine Leerzeichen.</translation>
    </message>
    <message>
        <source>There is a filter of this name already.</source>
        <translation>Es gibt bereits einen Filter dieses Namens.</translation>
    </message>
    <message>
        <source>Choose at least one criterion.</source>
        <translation>Wählen Sie mindestens ein Kriterium.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) at hand meet the criteria.</source>
        <translation>
            <numerusform>%n vorliegendes Ergebnis entspricht den Kriterien.</numerusform>
            <numerusform>%n vorliegende Ergebnisse entsprechen den Kriterien.</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit suppression rule</source>
        <translation>Unterdrückungsregel bearbeiten</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Counting the findings that meet the criteria…</source>
        <translation>Ergebnisse, die den Kriterien entsprechen, werden gezählt …</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingAttributes</name>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Finding ID</source>
        <translation>Ergebnis-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Principal ID</source>
        <translation>Prinzipal-ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>Bucket name</source>
        <translation>Bucket-Name</translation>
    </message>
    <message>
        <source>Bucket type</source>
        <translation>Bucket-Typ</translation>
    </message>
    <message>
        <source>Bucket permissions</source>
        <translation>Bucket-Berechtigungen</translation>
    </message>
    <message>
        <source>Bucket tag key</source>
        <translation>Bucket-Tag-Schlüssel</translation>
    </message>
    <message>
        <source>Bucket tag value</source>
        <translation>Bucket-Tag-Wert</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Aktionstyp</translation>
    </message>
    <message>
        <source>API called</source>
        <translation>Aufgerufene API</translation>
    </message>
    <message>
        <source>API caller type</source>
        <translation>Typ des API-Aufrufers</translation>
    </message>
    <message>
        <source>API error code</source>
        <translation>API-Fehlercode</translation>
    </message>
    <message>
        <source>API caller service name</source>
        <translation>Dienstname des API-Aufrufers</translation>
    </message>
    <message>
        <source>API caller IPv4 address</source>
        <translation>IPv4-Adresse des API-Aufrufers</translation>
    </message>
    <message>
        <source>API caller IPv6 address</source>
        <translation>IPv6-Adresse des API-Aufrufers</translation>
    </message>
    <message>
        <source>API caller country</source>
        <translation>Land des API-Aufrufers</translation>
    </message>
    <message>
        <source>API caller city</source>
        <translation>Stadt des API-Aufrufers</translation>
    </message>
    <message>
        <source>API caller ASN ID</source>
        <translation>ASN-ID des API-Aufrufers</translation>
    </message>
    <message>
        <source>API caller ASN name</source>
        <translation>ASN-Name des API-Aufrufers</translation>
    </message>
    <message>
        <source>API caller account ID</source>
        <translation>Konto-ID des API-Aufrufers</translation>
    </message>
    <message>
        <source>Remote account affiliated</source>
        <translation>Remote-Konto zugehörig</translation>
    </message>
    <message>
        <source>Threat list name</source>
        <translation>Name der Bedrohungsliste</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Resource role</source>
        <translation>Ressourcenrolle</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingBlocks</name>
    <message>
        <source>Public</source>
        <translation>Öffentlich</translation>
    </message>
    <message>
        <source>Not public</source>
        <translation>Nicht öffentlich</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>A severity: %1 is its name, %2 its number</extracomment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Resource ID</source>
        <translation>Ressourcen-ID</translation>
    </message>
    <message>
        <source>Finding ID</source>
        <translation>Ergebnis-ID</translation>
    </message>
    <message>
        <source>Created at</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Updated at</source>
        <translation>Aktualisiert am</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Resource affected</source>
        <translation>Betroffene Ressource</translation>
    </message>
    <message>
        <source>Resource role</source>
        <translation>Ressourcenrolle</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Principal ID</source>
        <translation>Prinzipal-ID</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Effective permissions</source>
        <translation>Effektive Berechtigungen</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Default server side encryption</source>
        <translation>Standardmäßige serverseitige Verschlüsselung</translation>
    </message>
    <message>
        <source>KMS key</source>
        <translation>KMS-Schlüssel</translation>
    </message>
    <message>
        <source>Bucket tags</source>
        <translation>Bucket-Tags</translation>
    </message>
    <message>
        <source>Bucket created at</source>
        <translation>Bucket erstellt am</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Action type</source>
        <translation>Aktionstyp</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Service name</source>
        <translation>Dienstname</translation>
    </message>
    <message>
        <source>Error code</source>
        <translation>Fehlercode</translation>
    </message>
    <message>
        <source>User agent</source>
        <translation>User-Agent</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Caller type</source>
        <translation>Aufrufertyp</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>ASN ID</source>
        <translation>ASN-ID</translation>
    </message>
    <message>
        <source>ASN name</source>
        <translation>ASN-Name</translation>
    </message>
    <message>
        <source>ISP</source>
        <translation>ISP</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Caller account ID</source>
        <translation>Konto-ID des Aufrufers</translation>
    </message>
    <message>
        <source>Affiliated</source>
        <translation>Zugehörig</translation>
    </message>
    <message>
        <source>Geolocation</source>
        <translation>Geolokation</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Breitengrad</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Längengrad</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>user identity</source>
        <translation>Benutzeridentität</translation>
    </message>
    <message>
        <source>bucket</source>
        <translation>Bucket</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is what was compared, such as &quot;Unusual APIs&quot;; %2 with whose behaviour: &quot;account&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Anomalous behavior</source>
        <translation>Anomales Verhalten</translation>
    </message>
    <message>
        <source>Anomalous APIs</source>
        <translation>Anomale APIs</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Threat list name</source>
        <translation>Name der Bedrohungsliste</translation>
    </message>
    <message>
        <source>Threat names</source>
        <translation>Bedrohungsnamen</translation>
    </message>
    <message>
        <source>SHA-256 of the list</source>
        <translation>SHA-256 der Liste</translation>
    </message>
    <message>
        <source>Additional information</source>
        <translation>Zusätzliche Informationen</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Threat name</source>
        <translation>Bedrohungsname</translation>
    </message>
    <message>
        <source>User agent category</source>
        <translation>User-Agent-Kategorie</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Feedback</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Nicht nützlich</translation>
    </message>
    <message>
        <source>Detector ID</source>
        <translation>Detektor-ID</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingCountsModel</name>
    <message numerus="yes">
        <source>%1, %n finding(s)</source>
        <extracomment>Read aloud: %1 is an account</extracomment>
        <translation>
            <numerusform>%1, %n Ergebnis</numerusform>
            <numerusform>%1, %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingCriteria</name>
    <message>
        <source>Criteria can name %1 attributes.</source>
        <translation>Kriterien können %1 Attribute nennen.</translation>
    </message>
    <message>
        <source>Findings have no attribute “%1”.</source>
        <translation>Ergebnisse haben kein Attribut „%1“.</translation>
    </message>
    <message>
        <source>There are too many values of “%1”.</source>
        <translation>Es gibt zu viele Werte von „%1“.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingDetail</name>
    <message>
        <source>Finding</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Finding JSON</source>
        <translation>Ergebnis-JSON</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Why it was raised</source>
        <translation>Warum es ausgelöst wurde</translation>
    </message>
    <message>
        <source>Show event</source>
        <translation>Ereignis anzeigen</translation>
    </message>
    <message>
        <source>Select the event that raised the finding in the table of events</source>
        <translation>Das Ereignis, das das Ergebnis ausgelöst hat, in der Tabelle der Ereignisse auswählen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>CloudTrail record</source>
        <translation>CloudTrail-Datensatz</translation>
    </message>
    <message>
        <source>The event is not known.</source>
        <translation>Das Ereignis ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The record can not be shown</source>
        <translation>Der Datensatz kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Severity</source>
        <extracomment>A severity: %1 is its name, %2 its number</extracomment>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Data source</source>
        <translation>Datenquelle</translation>
    </message>
    <message>
        <source>S3 data events (S3 Protection)</source>
        <translation>S3-Datenereignisse (S3-Schutz)</translation>
    </message>
    <message>
        <source>CloudTrail management events</source>
        <translation>CloudTrail-Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Prinzipal</translation>
    </message>
    <message>
        <source>Finding ID</source>
        <translation>Ergebnis-ID</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingFacts</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingPanel</name>
    <message>
        <source>Finding JSON</source>
        <translation>Ergebnis-JSON</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Was this finding useful?</source>
        <translation>War dieses Ergebnis nützlich?</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Nicht nützlich</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) selected</source>
        <translation>
            <numerusform>%n Ergebnis ausgewählt</numerusform>
            <numerusform>%n Ergebnisse ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a finding</source>
        <translation>Wählen Sie ein Ergebnis aus</translation>
    </message>
    <message>
        <source>Several findings are selected</source>
        <translation>Mehrere Ergebnisse sind ausgewählt</translation>
    </message>
    <message>
        <source>Everything that is known of it is shown here.</source>
        <translation>Alles, was darüber bekannt ist, wird hier angezeigt.</translation>
    </message>
    <message>
        <source>Select only one to see its details. Actions are about all of them.</source>
        <translation>Wählen Sie nur eines aus, um seine Details zu sehen. Aktionen betreffen alle.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Signals (%1)</source>
        <extracomment>A view of an attack sequence, %1 is how many there are</extracomment>
        <translation>Signale (%1)</translation>
    </message>
    <message>
        <source>Resources (%1)</source>
        <extracomment>A view of an attack sequence, %1 is how many there are</extracomment>
        <translation>Ressourcen (%1)</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingSections</name>
    <message>
        <source>View this finding</source>
        <translation>Dieses Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>View the finding of signal %1</source>
        <extracomment>What a screen reader says of a link: %1 is a signal of an attack sequence</extracomment>
        <translation>Das Ergebnis des Signals %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsAdder</name>
    <message numerus="yes">
        <source>The workspace has %n finding(s) of this recording already.</source>
        <translation>
            <numerusform>Der Arbeitsbereich enthält bereits %n Ergebnis dieser Aufzeichnung.</numerusform>
            <numerusform>Der Arbeitsbereich enthält bereits %n Ergebnisse dieser Aufzeichnung.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have been added to the workspace.</source>
        <translation>
            <numerusform>%n Ergebnis wurde zum Arbeitsbereich hinzugefügt.</numerusform>
            <numerusform>%n Ergebnisse wurden zum Arbeitsbereich hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were left out: the delegated administrator does not see their accounts, or GuardDuty is not enabled there.</source>
        <translation>
            <numerusform>%n Ergebnis wurde ausgelassen: Das delegierte Administratorkonto sieht das zugehörige Konto nicht, oder GuardDuty ist dort nicht aktiviert.</numerusform>
            <numerusform>%n Ergebnisse wurden ausgelassen: Das delegierte Administratorkonto sieht die zugehörigen Konten nicht, oder GuardDuty ist dort nicht aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no findings to add.</source>
        <translation>Es gibt keine Ergebnisse zum Hinzufügen.</translation>
    </message>
    <message>
        <source>Add the findings of %1</source>
        <extracomment>An entry of the history, %1 is the name of a recording</extracomment>
        <translation>Ergebnisse von %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsExport</name>
    <message>
        <source>Export findings</source>
        <translation>Ergebnisse exportieren</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl.gz)</source>
        <translation>JSON-Zeilen (*.jsonl.gz)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n finding(s) have been written to %2.</source>
        <translation>
            <numerusform>%1 von %n Ergebnis wurde in %2 geschrieben.</numerusform>
            <numerusform>%1 von %n Ergebnissen wurden in %2 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Writing %n finding(s) to %1…</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Ergebnis wird in %1 geschrieben …</numerusform>
            <numerusform>%n Ergebnisse werden in %1 geschrieben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have been written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Ergebnis wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Ergebnisse wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The findings were not exported</source>
        <translation>Die Ergebnisse wurden nicht exportiert</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsFilter</name>
    <message>
        <source>Filters keep properties and severities, but no words: remove the words first.</source>
        <translation>Filter speichern Eigenschaften und Schweregrade, aber keine Wörter: Entfernen Sie zuerst die Wörter.</translation>
    </message>
    <message>
        <source>Filters compare with &gt;= and &lt;= only numbers: remove %1 first.</source>
        <translation>Filter vergleichen mit &gt;= und &lt;= nur Zahlen: Entfernen Sie zuerst %1.</translation>
    </message>
    <message>
        <source>Filters keep alternatives of one property only: replace “or” between different properties.</source>
        <translation>Filter speichern Alternativen nur für eine einzige Eigenschaft: Ersetzen Sie „oder“ zwischen verschiedenen Eigenschaften.</translation>
    </message>
    <message>
        <source>None of these finding types is an attack sequence: remove them, or choose another threat type.</source>
        <translation>Keiner dieser Ergebnistypen ist eine Angriffssequenz: Entfernen Sie sie, oder wählen Sie einen anderen Bedrohungstyp.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsFilterBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Filter findings</source>
        <translation>Ergebnisse filtern</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Type any part of a finding, or a property, an operator and a value, such as Bucket name = claims.</source>
        <translation>Geben Sie einen beliebigen Teil eines Ergebnisses ein oder eine Eigenschaft, einen Operator und einen Wert, zum Beispiel Bucket-Name = claims.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <extracomment>A chip in the filter, %1 is the name of a saved filter</extracomment>
        <translation>Filter: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>Threat type</source>
        <translation>Bedrohungstyp</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Attack sequence findings only</source>
        <translation>Nur Angriffssequenzen</translation>
    </message>
    <message>
        <source>Individual findings only</source>
        <translation>Nur einzelne Ergebnisse</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsImport</name>
    <message>
        <source>There are no findings to add.</source>
        <translation>Es gibt keine Ergebnisse zum Hinzufügen.</translation>
    </message>
    <message>
        <source>No findings have been added</source>
        <translation>Es wurden keine Ergebnisse hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n finding(s) belongs to an account with GuardDuty that you see.</source>
        <translation>
            <numerusform>%n Ergebnis gehört nicht zu einem Konto mit GuardDuty, das Sie sehen.</numerusform>
            <numerusform>Keines der %n Ergebnisse gehört zu einem Konto mit GuardDuty, das Sie sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add the findings of %1</source>
        <extracomment>An entry of the history, %1 is the name of a recording</extracomment>
        <translation>Ergebnisse von %1 hinzufügen</translation>
    </message>
    <message>
        <source>The findings were not added</source>
        <translation>Die Ergebnisse wurden nicht hinzugefügt</translation>
    </message>
    <message>
        <source>The workspace has the findings of %1 already.</source>
        <translation>Der Arbeitsbereich enthält die Ergebnisse von %1 bereits.</translation>
    </message>
    <message>
        <source>The findings of %1 have been added to the workspace.</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>Die Ergebnisse von %1 wurden zum Arbeitsbereich hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) were left out: you do not see their accounts, or GuardDuty is not enabled there.</source>
        <translation>
            <numerusform>%n Ergebnis wurde ausgelassen: Sie sehen das zugehörige Konto nicht, oder GuardDuty ist dort nicht aktiviert.</numerusform>
            <numerusform>%n Ergebnisse wurden ausgelassen: Sie sehen die zugehörigen Konten nicht, oder GuardDuty ist dort nicht aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>View findings</source>
        <translation>Ergebnisse anzeigen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for a cell: %1 is the column, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>%1: Attack sequence: %2</source>
        <extracomment>What a screen reader says for a title that a sign stands before: %1 is the column, %2 the title</extracomment>
        <translation>%1: Angriffssequenz: %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsOverview</name>
    <message>
        <source>Date range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Ergebnisse nach Schweregrad</translation>
    </message>
    <message>
        <source>Most common finding types</source>
        <translation>Häufigste Ergebnistypen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Attack sequences</source>
        <translation>Angriffssequenzen</translation>
    </message>
    <message>
        <source>Total findings</source>
        <translation>Ergebnisse insgesamt</translation>
    </message>
    <message>
        <source>Resources with findings</source>
        <translation>Ressourcen mit Ergebnissen</translation>
    </message>
    <message>
        <source>Accounts with findings</source>
        <translation>Konten mit Ergebnissen</translation>
    </message>
    <message>
        <source>Accounts with most findings</source>
        <translation>Konten mit den meisten Ergebnissen</translation>
    </message>
    <message>
        <source>Severity of the findings that are counted</source>
        <translation>Schweregrad der gezählten Ergebnisse</translation>
    </message>
    <message>
        <source>All severities</source>
        <translation>Alle Schweregrade</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>GuardDuty has not raised any in this time.</source>
        <translation>GuardDuty hat in diesem Zeitraum keine ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n attack sequence(s)</source>
        <translation>
            <numerusform>%n Angriffssequenz anzeigen</numerusform>
            <numerusform>%n Angriffssequenzen anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n finding(s)</source>
        <translation>
            <numerusform>%n Ergebnis anzeigen</numerusform>
            <numerusform>%n Ergebnisse anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the findings of %n resource(s)</source>
        <translation>
            <numerusform>Ergebnisse von %n Ressource anzeigen</numerusform>
            <numerusform>Ergebnisse von %n Ressourcen anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the findings of %n account(s)</source>
        <translation>
            <numerusform>Ergebnisse von %n Konto anzeigen</numerusform>
            <numerusform>Ergebnisse von %n Konten anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A severity and how many findings have it: &quot;High 6&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Other types (%1)</source>
        <translation>Andere Typen (%1)</translation>
    </message>
    <message>
        <source>than yesterday</source>
        <translation>als gestern</translation>
    </message>
    <message numerus="yes">
        <source>than in the %n day(s) before</source>
        <translation>
            <numerusform>als an %n Tag davor</numerusform>
            <numerusform>als in den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>as many as yesterday</source>
        <translation>so viele wie gestern</translation>
    </message>
    <message numerus="yes">
        <source>as many as in the %n day(s) before</source>
        <translation>
            <numerusform>so viele wie an %n Tag davor</numerusform>
            <numerusform>so viele wie in den %n Tagen davor</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 more %2</source>
        <translation>%1 mehr %2</translation>
    </message>
    <message>
        <source>%1 fewer %2</source>
        <translation>%1 weniger %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsPage</name>
    <message numerus="yes">
        <source>%n finding(s) have been archived.</source>
        <translation>
            <numerusform>%n Ergebnis wurde archiviert.</numerusform>
            <numerusform>%n Ergebnisse wurden archiviert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are current again.</source>
        <translation>
            <numerusform>%n Ergebnis ist wieder aktuell.</numerusform>
            <numerusform>%n Ergebnisse sind wieder aktuell.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have been marked as useful.</source>
        <translation>
            <numerusform>%n Ergebnis wurde als nützlich markiert.</numerusform>
            <numerusform>%n Ergebnisse wurden als nützlich markiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) have been marked as not useful.</source>
        <translation>
            <numerusform>%n Ergebnis wurde als nicht nützlich markiert.</numerusform>
            <numerusform>%n Ergebnisse wurden als nicht nützlich markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sample findings have been generated.</source>
        <translation>Beispielergebnisse wurden generiert.</translation>
    </message>
    <message>
        <source>The suppression rule %1 has been created.</source>
        <translation>Die Unterdrückungsregel %1 wurde erstellt.</translation>
    </message>
    <message>
        <source>The filter %1 has been saved.</source>
        <translation>Der Filter %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>The filter %1 has been deleted.</source>
        <translation>Der Filter %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Only the GuardDuty administrator account archives the findings of its members.</source>
        <translation>Nur das GuardDuty-Administratorkonto archiviert die Ergebnisse seiner Mitglieder.</translation>
    </message>
    <message>
        <source>Only the GuardDuty administrator account makes suppression rules for its members.</source>
        <translation>Nur das GuardDuty-Administratorkonto erstellt Unterdrückungsregeln für seine Mitglieder.</translation>
    </message>
    <message>
        <source>Select only one finding, to suppress those like it.</source>
        <translation>Wählen Sie nur ein Ergebnis aus, um ähnliche zu unterdrücken.</translation>
    </message>
    <message>
        <source>Select a finding, or filter by a property, first.</source>
        <translation>Wählen Sie zuerst ein Ergebnis aus, oder filtern Sie nach einer Eigenschaft.</translation>
    </message>
    <message>
        <source>Filter by a severity or a property first.</source>
        <translation>Filtern Sie zuerst nach einem Schweregrad oder einer Eigenschaft.</translation>
    </message>
    <message>
        <source>This account cannot generate sample findings.</source>
        <translation>Dieses Konto kann keine Beispielergebnisse generieren.</translation>
    </message>
    <message>
        <source>Suppress findings like this…</source>
        <translation>Ähnliche Ergebnisse unterdrücken …</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Exclude this value</source>
        <translation>Diesen Wert ausschließen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What GuardDuty has found in %1.</source>
        <translation>Was GuardDuty in %1 gefunden hat.</translation>
    </message>
    <message>
        <source>No access to findings</source>
        <translation>Kein Zugriff auf Ergebnisse</translation>
    </message>
    <message>
        <source>None of the accounts of this connection may list the findings in %1.</source>
        <translation>Keines der Konten dieser Verbindung darf die Ergebnisse in %1 auflisten.</translation>
    </message>
    <message>
        <source>No findings to show</source>
        <translation>Keine Ergebnisse zum Anzeigen</translation>
    </message>
    <message>
        <source>This organization does not use %1.</source>
        <translation>Diese Organisation verwendet %1 nicht.</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled</source>
        <translation>GuardDuty ist nicht aktiviert</translation>
    </message>
    <message>
        <source>This account does not have GuardDuty in %1, so there are no findings.</source>
        <translation>Dieses Konto hat GuardDuty in %1 nicht, daher gibt es keine Ergebnisse.</translation>
    </message>
    <message>
        <source>View S3 Protection</source>
        <translation>S3-Schutz anzeigen</translation>
    </message>
    <message>
        <source>Loading findings</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>Ergebnisse werden geladen</translation>
    </message>
    <message>
        <source>The findings of this Region are being sorted.</source>
        <translation>Die Ergebnisse dieser Region werden sortiert.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>We can&apos;t find a match.</source>
        <translation>Es wurden keine Treffer gefunden.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>GuardDuty has not raised any. Sample findings show what they look like.</source>
        <translation>GuardDuty hat keine ausgelöst. Beispielergebnisse zeigen, wie sie aussehen.</translation>
    </message>
    <message>
        <source>Generate sample findings</source>
        <translation>Beispielergebnisse generieren</translation>
    </message>
    <message>
        <source>No archived findings</source>
        <translation>Keine archivierten Ergebnisse</translation>
    </message>
    <message>
        <source>Findings that are archived are kept here for 90 days.</source>
        <translation>Archivierte Ergebnisse werden hier 90 Tage lang aufbewahrt.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>No current findings</source>
        <translation>Keine aktuellen Ergebnisse</translation>
    </message>
    <message>
        <source>All findings are archived.</source>
        <translation>Alle Ergebnisse sind archiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>The filter %1 has been changed.</source>
        <translation>Der Filter %1 wurde geändert.</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <translation>Was nicht warten kann</translation>
    </message>
    <message>
        <source>These findings are archived.</source>
        <translation>Diese Ergebnisse sind archiviert.</translation>
    </message>
    <message>
        <source>These findings are not archived.</source>
        <translation>Diese Ergebnisse sind nicht archiviert.</translation>
    </message>
    <message>
        <source>None of the findings that are shown here is that of the signal %1. GuardDuty keeps findings for 90 days.</source>
        <extracomment>%1 is a finding type</extracomment>
        <translation>Keines der hier gezeigten Ergebnisse ist das des Signals %1. GuardDuty bewahrt Ergebnisse 90 Tage lang auf.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time.</source>
        <translation>Der Endpunkt hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The findings of %1 are being read.</source>
        <translation>Die Ergebnisse von %1 werden gelesen.</translation>
    </message>
    <message>
        <source>The findings could not be loaded</source>
        <extracomment>%1 is a Region, %2 a sentence that says why</extracomment>
        <translation>Die Ergebnisse konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsPane</name>
    <message>
        <source>Findings so far</source>
        <translation>Bisherige Ergebnisse</translation>
    </message>
    <message>
        <source>No findings so far</source>
        <translation>Bisher keine Ergebnisse</translation>
    </message>
    <message>
        <source>The play head has not reached the first finding yet.</source>
        <translation>Die Abspielposition hat das erste Ergebnis noch nicht erreicht.</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message>
        <source>No findings of management events</source>
        <translation>Keine Ergebnisse aus Verwaltungsereignissen</translation>
    </message>
    <message>
        <source>The recording has no data events of S3: which findings they would raise is unknown.</source>
        <translation>Die Aufzeichnung enthält keine S3-Datenereignisse: Welche Ergebnisse sie auslösen würden, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Nothing in this recording raises a finding.</source>
        <translation>Nichts in dieser Aufzeichnung löst ein Ergebnis aus.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FindingsToolbar</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Saved rules</source>
        <translation>Gespeicherte Regeln</translation>
    </message>
    <message>
        <source>Suppress findings</source>
        <translation>Ergebnisse unterdrücken</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Unarchive</source>
        <translation>Archivierung aufheben</translation>
    </message>
    <message>
        <source>Useful</source>
        <translation>Nützlich</translation>
    </message>
    <message>
        <source>Not useful</source>
        <translation>Nicht nützlich</translation>
    </message>
    <message>
        <source>Export JSON…</source>
        <translation>JSON exportieren …</translation>
    </message>
    <message>
        <source>Export JSON lines (.jsonl.gz)…</source>
        <translation>JSON-Zeilen (.jsonl.gz) exportieren …</translation>
    </message>
    <message>
        <source>Export for Security Hub (ASFF)…</source>
        <translation>Für Security Hub (ASFF) exportieren …</translation>
    </message>
    <message>
        <source>Generate sample findings</source>
        <translation>Beispielergebnisse generieren</translation>
    </message>
    <message>
        <source>Save filter…</source>
        <translation>Filter speichern …</translation>
    </message>
    <message>
        <source>%1 (suppression rule)</source>
        <extracomment>%1 is the name of a suppression rule</extracomment>
        <translation>%1 (Unterdrückungsregel)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select at least one finding first.</source>
        <translation>Wählen Sie zuerst mindestens ein Ergebnis aus.</translation>
    </message>
    <message>
        <source>Exports the selected findings</source>
        <translation>Exportiert die ausgewählten Ergebnisse</translation>
    </message>
    <message>
        <source>Exports all findings that are shown</source>
        <translation>Exportiert alle angezeigten Ergebnisse</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FoldableSection</name>
    <message>
        <source>– %1</source>
        <extracomment>Beside the title of something that is folded away, which %1 tells in short</extracomment>
        <translation>– %1</translation>
    </message>
</context>
<context>
    <name>bucketwatch::FrequencySection</name>
    <message>
        <source>Findings export options</source>
        <translation>Exportoptionen für Ergebnisse</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Frequency for updated findings</source>
        <translation>Häufigkeit für aktualisierte Ergebnisse</translation>
    </message>
    <message>
        <source>New findings leave within about 5 minutes. This is for those that occur again.</source>
        <translation>Neue Ergebnisse werden innerhalb von etwa 5 Minuten gemeldet. Diese Einstellung gilt für solche, die erneut auftreten.</translation>
    </message>
    <message>
        <source>Update EventBridge and S3 every 15 minutes</source>
        <translation>EventBridge und S3 alle 15 Minuten aktualisieren</translation>
    </message>
    <message>
        <source>Update EventBridge and S3 every 1 hour</source>
        <translation>EventBridge und S3 stündlich aktualisieren</translation>
    </message>
    <message>
        <source>Update EventBridge and S3 every 6 hours (default)</source>
        <translation>EventBridge und S3 alle 6 Stunden aktualisieren (Standard)</translation>
    </message>
    <message>
        <source>This frequency is saved. Choose another one first.</source>
        <translation>Diese Häufigkeit ist bereits gespeichert. Wählen Sie zuerst eine andere aus.</translation>
    </message>
    <message>
        <source>Where and how often findings leave GuardDuty.</source>
        <translation>Wohin und wie oft GuardDuty Ergebnisse ausgibt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Header</name>
    <message>
        <source>(%1)</source>
        <extracomment>The number of things in a table, after its title</extracomment>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>bucketwatch::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Siehe auch</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>bucketwatch::HelpSplitter</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>bucketwatch::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Revert to this point…</source>
        <translation>Auf diesen Stand zurücksetzen …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What was changed from this window since it is connected, the newest first. Changes by others are not known here.</source>
        <translation>Was seit dem Verbinden in diesem Fenster geändert wurde, das Neueste zuerst. Änderungen durch andere sind hier nicht bekannt.</translation>
    </message>
    <message>
        <source>Every change of this workspace, the newest first. Reverting one is a change of its own, so nothing is ever lost from this list.</source>
        <translation>Alle Änderungen an diesem Arbeitsbereich, die neueste zuerst. Das Zurücksetzen einer Änderung ist selbst eine Änderung, daher geht in dieser Liste nie etwas verloren.</translation>
    </message>
    <message>
        <source>Revert this change</source>
        <translation>Diese Änderung zurücksetzen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>No changes yet</source>
        <translation>Noch keine Änderungen</translation>
    </message>
    <message>
        <source>What you save is listed here.</source>
        <translation>Was Sie speichern, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>What you save, and what the AWS CLI changes, is listed here.</source>
        <translation>Was Sie speichern und was die AWS CLI ändert, wird hier aufgelistet.</translation>
    </message>
    <message>
        <source>Nothing was changed after it.</source>
        <translation>Danach wurde nichts mehr geändert.</translation>
    </message>
    <message>
        <source>Choose a change first.</source>
        <translation>Wählen Sie zuerst eine Änderung aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n later change(s) will be taken back, together and as one change that can be undone. It will be as it was after &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n spätere Änderung wird zurückgenommen, als eine Änderung, die sich rückgängig machen lässt. Danach ist alles so, wie es nach „%1“ war.</numerusform>
            <numerusform>%n spätere Änderungen werden zurückgenommen, zusammen und als eine Änderung, die sich rückgängig machen lässt. Danach ist alles so, wie es nach „%1“ war.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revert to this point?</source>
        <translation>Auf diesen Stand zurücksetzen?</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)</source>
        <translation>
            <numerusform>%n Änderung zurücknehmen</numerusform>
            <numerusform>%n Änderungen zurücknehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) taken back</source>
        <translation>
            <numerusform>%n Änderung zurückgenommen</numerusform>
            <numerusform>%n Änderungen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>The changes stand again.</source>
        <translation>Die Änderungen gelten wieder.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::HistoryModel</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>HTTP client</source>
        <translation>HTTP-Client</translation>
    </message>
    <message>
        <source>GuardDuty</source>
        <translation>GuardDuty</translation>
    </message>
    <message>
        <source>Change %1 took it back.</source>
        <translation>Änderung %1 hat sie zurückgenommen.</translation>
    </message>
    <message>
        <source>Reverted by %1</source>
        <translation>Zurückgesetzt durch %1</translation>
    </message>
    <message>
        <source>Reverts %1</source>
        <translation>Setzt %1 zurück</translation>
    </message>
    <message>
        <source>In effect</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Made in</source>
        <translation>Vorgenommen in</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>Vorgenommen als</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>bucketwatch::HistoryVerb</name>
    <message>
        <source> (taken back by edit %1)</source>
        <translation> (zurückgenommen durch Änderung %1)</translation>
    </message>
    <message>
        <source>The workspace has no edits.</source>
        <translation>Der Arbeitsbereich enthält keine Änderungen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::IdentityDialog</name>
    <message>
        <source>Act as another account</source>
        <translation>Als anderes Konto handeln</translation>
    </message>
    <message>
        <source>Switch account</source>
        <translation>Konto wechseln</translation>
    </message>
    <message>
        <source>&amp;Account ID or name</source>
        <translation>&amp;Konto-ID oder Name</translation>
    </message>
    <message>
        <source>Twelve digits, or the name of an account of this organization.</source>
        <translation>Zwölf Ziffern oder der Name eines Kontos dieser Organisation.</translation>
    </message>
    <message>
        <source>This organization has no such account.</source>
        <translation>Diese Organisation hat kein solches Konto.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ImportAccountsDialog</name>
    <message>
        <source>Import accounts</source>
        <translation>Konten importieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Select these accounts in the table</source>
        <translation>Diese Konten in der Tabelle auswählen</translation>
    </message>
    <message>
        <source>Those that the filter hides are shown for it.</source>
        <translation>Vom Filter ausgeblendete Konten werden dafür angezeigt.</translation>
    </message>
    <message>
        <source>Add these accounts by invitation</source>
        <translation>Diese Konten per Einladung hinzufügen</translation>
    </message>
    <message>
        <source>The file also needs their e-mail addresses, where the organization does not have them.</source>
        <translation>Die Datei benötigt auch ihre E-Mail-Adressen, soweit die Organisation sie nicht hat.</translation>
    </message>
    <message numerus="yes">
        <source>%1 names %n account(s).</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>
            <numerusform>%1 nennt %n Konto.</numerusform>
            <numerusform>%1 nennt %n Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <extracomment>%1 is the number of a line, %2 an account ID</extracomment>
        <translation>Zeile %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) are not in the organization:</source>
        <translation>
            <numerusform>%n Konto ist nicht in der Organisation:</numerusform>
            <numerusform>%n Konten sind nicht in der Organisation:</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts that are not in the organization</source>
        <translation>Konten, die nicht in der Organisation sind</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) name no account: %1</source>
        <extracomment>%1 are numbers of lines</extracomment>
        <translation>
            <numerusform>%n Zeile nennt kein Konto: %1</numerusform>
            <numerusform>%n Zeilen nennen kein Konto: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ImportConfigurationDialog</name>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Answers of the AWS CLI (list-members, get-member-detectors, describe-organization-configuration, get-detector, list-detectors, organizations list-accounts), the CSV export of GuardDuty&apos;s console and Terraform state become a workspace of their own. Nothing is sent to AWS.</source>
        <translation>Antworten der AWS CLI (list-members, get-member-detectors, describe-organization-configuration, get-detector, list-detectors, organizations list-accounts), der CSV-Export der GuardDuty-Konsole und Terraform-Zustände werden zu einem eigenen Arbeitsbereich. An AWS wird nichts gesendet.</translation>
    </message>
    <message>
        <source>What could not be read and what is not known</source>
        <translation>Was nicht gelesen werden konnte und was nicht bekannt ist</translation>
    </message>
    <message>
        <source>&amp;Name of the organization</source>
        <translation>&amp;Name der Organisation</translation>
    </message>
    <message>
        <source>None: what has no Region in its file name is left out</source>
        <translation>Keine: was keine Region im Dateinamen hat, wird ausgelassen</translation>
    </message>
    <message>
        <source>&amp;Region of files whose name has none</source>
        <translation>&amp;Region von Dateien, deren Name keine hat</translation>
    </message>
    <message>
        <source>12 digits</source>
        <translation>12 Ziffern</translation>
    </message>
    <message>
        <source>&amp;Account that asked, where a file does not tell</source>
        <translation>&amp;Konto, das gefragt hat, wo eine Datei es nicht sagt</translation>
    </message>
    <message numerus="yes">
        <source>Reading %n file(s)</source>
        <translation>
            <numerusform>%n Datei wird gelesen</numerusform>
            <numerusform>%n Dateien werden gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) in %1.</source>
        <extracomment>%1 is &quot;3 Regions&quot;</extracomment>
        <translation>
            <numerusform>%n Konto in %1.</numerusform>
            <numerusform>%n Konten in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 What could not be read or is not known:</source>
        <translation>%1 Was nicht gelesen werden konnte oder nicht bekannt ist:</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ImportVerb</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Accounts: %1. Regions: %2.</source>
        <translation>Konten: %1. Regionen: %2.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::InvitationsSection</name>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>An administrator account that you accept sees your findings in this Region and manages GuardDuty for you. You can have one.</source>
        <translation>Ein Administratorkonto, dessen Einladung Sie annehmen, sieht Ihre Ergebnisse in dieser Region und verwaltet GuardDuty für Sie. Sie können nur eines haben.</translation>
    </message>
    <message>
        <source>%1, sent on %2</source>
        <extracomment>%1 is an account, %2 a date</extracomment>
        <translation>%1, gesendet am %2</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept the invitation of %1</source>
        <translation>Einladung von %1 annehmen</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Decline the invitation of %1</source>
        <translation>Einladung von %1 ablehnen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::JoinAccountsDialog</name>
    <message>
        <source>Let accounts join</source>
        <translation>Konten beitreten lassen</translation>
    </message>
    <message>
        <source>Let them join</source>
        <translation>Beitreten lassen</translation>
    </message>
    <message>
        <source>Accounts with invented names and IDs join the organization in AWS Organizations. In each Region the auto-enable preferences decide whether they become members and which protection plans they get.</source>
        <translation>Konten mit erfundenen Namen und IDs treten der Organisation in AWS Organizations bei. In jeder Region entscheiden die Einstellungen zur automatischen Aktivierung, ob sie Mitglieder werden und welche Schutzpläne sie erhalten.</translation>
    </message>
    <message>
        <source>&amp;Number of accounts</source>
        <translation>&amp;Anzahl der Konten</translation>
    </message>
    <message>
        <source>Number of accounts</source>
        <translation>Anzahl der Konten</translation>
    </message>
    <message>
        <source>This is one edit: Undo takes the accounts out again.</source>
        <translation>Dies ist eine einzige Änderung: „Rückgängig“ nimmt die Konten wieder heraus.</translation>
    </message>
    <message>
        <source>Type a number from 1 to %1.</source>
        <translation>Geben Sie eine Zahl von 1 bis %1 ein.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::JoinVerb</name>
    <message numerus="yes">
        <source>%n account(s) joined the organization.</source>
        <translation>
            <numerusform>%n Konto ist der Organisation beigetreten.</numerusform>
            <numerusform>%n Konten sind der Organisation beigetreten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Journal</name>
    <message>
        <source>An edit in the history of the workspace cannot be read.</source>
        <translation>Eine Änderung im Verlauf des Arbeitsbereichs kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This edit cannot be undone, because edit %1, “%2”, changed the same settings later. Undo that one first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil Änderung %1, „%2“, später dieselben Einstellungen geändert hat. Machen Sie zuerst diese rückgängig.</translation>
    </message>
    <message>
        <source>The account is no longer part of this workspace.</source>
        <translation>Das Konto ist nicht mehr Teil dieses Arbeitsbereichs.</translation>
    </message>
    <message>
        <source>The history has no edit %1.</source>
        <translation>Der Verlauf enthält keine Änderung %1.</translation>
    </message>
    <message>
        <source>Edit %1 was taken back already, by edit %2.</source>
        <translation>Änderung %1 wurde bereits durch Änderung %2 zurückgenommen.</translation>
    </message>
    <message>
        <source>Account %1 may not take this edit back, because it changed settings of account %2.</source>
        <translation>Konto %1 darf diese Änderung nicht zurücknehmen, weil sie Einstellungen von Konto %2 geändert hat.</translation>
    </message>
    <message>
        <source>Account %1 may not take this edit back, because it may not change these settings now.</source>
        <translation>Das Konto %1 darf diese Änderung nicht zurücknehmen, weil es diese Einstellungen jetzt nicht ändern darf.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::KeyValueGrid</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Language</name>
    <message>
        <source>There is no translation for the language %1.</source>
        <translation>Für die Sprache %1 gibt es keine Übersetzung.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::LastChangePane</name>
    <message>
        <source>Last change in the AWS CLI</source>
        <translation>Letzte Änderung in der AWS CLI</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>These commands do the same as what was just done here.</source>
        <translation>Diese Befehle bewirken dasselbe wie das, was hier gerade getan wurde.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Show commands</source>
        <translation>Befehle anzeigen</translation>
    </message>
    <message>
        <source>Hide commands</source>
        <translation>Befehle ausblenden</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListDialog</name>
    <message>
        <source>Edit list</source>
        <translation>Liste bearbeiten</translation>
    </message>
    <message>
        <source>Add a trusted IP list</source>
        <translation>Liste vertrauenswürdiger IP-Adressen hinzufügen</translation>
    </message>
    <message>
        <source>Add a threat IP list</source>
        <translation>Liste bedrohlicher IP-Adressen hinzufügen</translation>
    </message>
    <message>
        <source>Add a trusted entity list</source>
        <translation>Liste vertrauenswürdiger Entitäten hinzufügen</translation>
    </message>
    <message>
        <source>Add a threat entity list</source>
        <translation>Liste bedrohlicher Entitäten hinzufügen</translation>
    </message>
    <message>
        <source>GuardDuty raises no findings for what such a list holds: up to %1 IP addresses, CIDR ranges and domain names.</source>
        <translation>GuardDuty löst für die Einträge einer solchen Liste keine Ergebnisse aus: bis zu %1 IP-Adressen, CIDR-Bereiche und Domainnamen.</translation>
    </message>
    <message>
        <source>GuardDuty raises no findings for what such a list holds: up to %1 IP addresses and CIDR ranges.</source>
        <translation>GuardDuty löst für die Einträge einer solchen Liste keine Ergebnisse aus: bis zu %1 IP-Adressen und CIDR-Bereiche.</translation>
    </message>
    <message>
        <source>GuardDuty raises findings for what such a list holds: up to %1 IP addresses, CIDR ranges and domain names.</source>
        <translation>GuardDuty löst für die Einträge einer solchen Liste Ergebnisse aus: bis zu %1 IP-Adressen, CIDR-Bereiche und Domainnamen.</translation>
    </message>
    <message>
        <source>GuardDuty raises findings for what such a list holds: up to %1 IP addresses and CIDR ranges.</source>
        <translation>GuardDuty löst für die Einträge einer solchen Liste Ergebnisse aus: bis zu %1 IP-Adressen und CIDR-Bereiche.</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Liste hinzufügen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Activate the list</source>
        <translation>Liste aktivieren</translation>
    </message>
    <message>
        <source>GuardDuty reads the file now. Members use the list too.</source>
        <translation>GuardDuty liest die Datei jetzt. Auch Mitglieder verwenden die Liste.</translation>
    </message>
    <message>
        <source>AWS CLI command</source>
        <translation>AWS-CLI-Befehl</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen …</translation>
    </message>
    <message>
        <source>The format of a list cannot be changed. Add another list instead.</source>
        <translation>Das Format einer Liste kann nicht geändert werden. Fügen Sie stattdessen eine andere Liste hinzu.</translation>
    </message>
    <message>
        <source>12 digits</source>
        <translation>12 Ziffern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Expected bucket owner - optional</source>
        <translation>Erwarteter Bucket-Eigentümer – optional</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>A local file, or s3://bucket/key. In a workspace that is the file s3/bucket/key beside it.</source>
        <translation>Eine lokale Datei oder s3://Bucket/Schlüssel. In einem Arbeitsbereich ist das die Datei s3/Bucket/Schlüssel daneben.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose the file of the list</source>
        <translation>Datei der Liste auswählen</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.xml *.stix *.list);;All files (*)</source>
        <translation>Listen (*.txt *.csv *.xml *.stix *.list);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Give the list a name.</source>
        <translation>Geben Sie der Liste einen Namen.</translation>
    </message>
    <message>
        <source>Say where the file of the list lies, or choose a file.</source>
        <translation>Geben Sie an, wo die Datei der Liste liegt, oder wählen Sie eine Datei aus.</translation>
    </message>
    <message>
        <source>An account ID has 12 digits.</source>
        <translation>Eine Konto-ID hat 12 Ziffern.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListLineDialog</name>
    <message>
        <source>Line %1 of %2</source>
        <extracomment>%1 is the number of a line, %2 the name of a list</extracomment>
        <translation>Zeile %1 von %2</translation>
    </message>
    <message>
        <source>Activate again</source>
        <translation>Erneut aktivieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListTexts</name>
    <message>
        <source>%1 is not a format of lists.</source>
        <translation>%1 ist kein Format für Listen.</translation>
    </message>
    <message>
        <source>%1 is not a status of lists.</source>
        <translation>%1 ist kein Status von Listen.</translation>
    </message>
    <message>
        <source>The location names no file. Use s3://bucket/key or the path of a local file.</source>
        <translation>Der Speicherort nennt keine Datei. Verwenden Sie s3://Bucket/Schlüssel oder den Pfad einer lokalen Datei.</translation>
    </message>
    <message>
        <source>The file at this location cannot be read.</source>
        <translation>Die Datei an diesem Speicherort kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file is larger than 35 MB.</source>
        <translation>Die Datei ist größer als 35&#xa0;MB.</translation>
    </message>
    <message>
        <source>Line %1 is not an IP address, a CIDR range or a domain name.</source>
        <translation>Zeile %1 ist keine IP-Adresse, kein CIDR-Bereich und kein Domainname.</translation>
    </message>
    <message>
        <source>Line %1 is not an IP address or a CIDR range.</source>
        <translation>Zeile %1 ist weder eine IP-Adresse noch ein CIDR-Bereich.</translation>
    </message>
    <message numerus="yes">
        <source>The file holds more than %n entries, which is the limit of such a list.</source>
        <translation>
            <numerusform>Die Datei enthält mehr als %n Eintrag; das ist die Grenze für eine solche Liste.</numerusform>
            <numerusform>Die Datei enthält mehr als %n Einträge; das ist die Grenze für eine solche Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file holds no entry in this format.</source>
        <translation>Die Datei enthält keinen Eintrag in diesem Format.</translation>
    </message>
    <message>
        <source>The file is not a document of this format: line %1 cannot be read.</source>
        <translation>Die Datei ist kein Dokument dieses Formats: Zeile %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>GuardDuty could not activate the list.</source>
        <translation>GuardDuty konnte die Liste nicht aktivieren.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListWords</name>
    <message>
        <source>Trusted IP list</source>
        <translation>Liste vertrauenswürdiger IP-Adressen</translation>
    </message>
    <message>
        <source>Threat IP list</source>
        <translation>Liste bedrohlicher IP-Adressen</translation>
    </message>
    <message>
        <source>Trusted entity list</source>
        <translation>Liste vertrauenswürdiger Entitäten</translation>
    </message>
    <message>
        <source>Threat entity list</source>
        <translation>Liste bedrohlicher Entitäten</translation>
    </message>
    <message>
        <source>Trusted IP lists</source>
        <translation>Listen vertrauenswürdiger IP-Adressen</translation>
    </message>
    <message>
        <source>Threat IP lists</source>
        <translation>Listen bedrohlicher IP-Adressen</translation>
    </message>
    <message>
        <source>Trusted entity lists</source>
        <translation>Listen vertrauenswürdiger Entitäten</translation>
    </message>
    <message>
        <source>Threat entity lists</source>
        <translation>Listen bedrohlicher Entitäten</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Activating</source>
        <translation>Wird aktiviert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Deactivating</source>
        <translation>Wird deaktiviert</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Delete pending</source>
        <translation>Löschen ausstehend</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Entries of a list, and how many such a list may have: &quot;212 of 2,000&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 The entries that were active before stay in use. Fix the file and activate the list again.</source>
        <extracomment>%1 is a sentence that says what is wrong with a file</extracomment>
        <translation>%1 Die bisher aktiven Einträge bleiben in Gebrauch. Korrigieren Sie die Datei und aktivieren Sie die Liste erneut.</translation>
    </message>
    <message>
        <source>%1 Fix the file and activate the list again.</source>
        <translation>%1 Korrigieren Sie die Datei und aktivieren Sie die Liste erneut.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListsLimits</name>
    <message>
        <source>Limits in this Region</source>
        <translation>Grenzen in dieser Region</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Lists of a kind, and how many there may be</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListsModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a cell: %1 is the name of a list, %2 the heading of the column, %3 the value</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A format of dates as Qt has them: month, day, year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListsPage</name>
    <message>
        <source>Only the GuardDuty administrator account manages the lists of its members.</source>
        <translation>Nur das GuardDuty-Administratorkonto verwaltet die Listen seiner Mitglieder.</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled for this account in %1.</source>
        <translation>GuardDuty ist für dieses Konto in %1 nicht aktiviert.</translation>
    </message>
    <message>
        <source>Select a list first.</source>
        <translation>Wählen Sie zuerst eine Liste aus.</translation>
    </message>
    <message>
        <source>No line of this list is wrong.</source>
        <translation>Keine Zeile dieser Liste ist fehlerhaft.</translation>
    </message>
    <message>
        <source>This list is not active.</source>
        <translation>Diese Liste ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The list %1 has been added.</source>
        <translation>Die Liste %1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Change the list “%1” in %2</source>
        <extracomment>%1 is the name of a list, %2 a Region</extracomment>
        <translation>Liste „%1“ in %2 ändern</translation>
    </message>
    <message>
        <source>The list %1 has been changed.</source>
        <translation>Die Liste %1 wurde geändert.</translation>
    </message>
    <message>
        <source>Activate the list “%1” in %2</source>
        <extracomment>%1 is the name of a list, %2 a Region</extracomment>
        <translation>Liste „%1“ in %2 aktivieren</translation>
    </message>
    <message>
        <source>GuardDuty was asked to activate the list %1.</source>
        <translation>GuardDuty wurde aufgefordert, die Liste %1 zu aktivieren.</translation>
    </message>
    <message>
        <source>Deactivate the list “%1” in %2</source>
        <extracomment>%1 is the name of a list, %2 a Region</extracomment>
        <translation>Liste „%1“ in %2 deaktivieren</translation>
    </message>
    <message>
        <source>The list %1 has been deactivated.</source>
        <translation>Die Liste %1 wurde deaktiviert.</translation>
    </message>
    <message>
        <source>Delete the list “%1” in %2</source>
        <extracomment>%1 is the name of a list, %2 a Region</extracomment>
        <translation>Liste „%1“ in %2 löschen</translation>
    </message>
    <message>
        <source>The list %1 has been deleted.</source>
        <translation>Die Liste %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Add list</source>
        <translation>Liste hinzufügen</translation>
    </message>
    <message>
        <source>Kinds of lists</source>
        <translation>Arten von Listen</translation>
    </message>
    <message>
        <source>Addresses and domains that GuardDuty trusts or treats as threats. Only the administrator account manages lists; they apply to all members.</source>
        <translation>Adressen und Domains, denen GuardDuty vertraut oder die es als Bedrohung behandelt. Nur das Administratorkonto verwaltet Listen; sie gelten für alle Mitglieder.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Activate</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Show the wrong line</source>
        <translation>Fehlerhafte Zeile anzeigen</translation>
    </message>
    <message>
        <source>Copy as AWS CLI command</source>
        <translation>Als AWS-CLI-Befehl kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>%1 is a kind of lists: &quot;Trusted IP list&quot;</extracomment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>Find lists</source>
        <translation>Listen suchen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Vertrauenswürdig</translation>
    </message>
    <message>
        <source>Threat</source>
        <translation>Bedrohlich</translation>
    </message>
    <message>
        <source>Where lists are used</source>
        <translation>Wo Listen verwendet werden</translation>
    </message>
    <message>
        <source>Entries of active lists count from the next event on: what a trusted list holds raises no findings, what a threat list holds does. A list that is both trusted and a threat is trusted. Domain names count for DNS, not for S3.</source>
        <translation>Einträge aktiver Listen gelten ab dem nächsten Ereignis: Was eine Liste vertrauenswürdiger Einträge enthält, löst keine Ergebnisse aus; was eine Bedrohungsliste enthält, löst welche aus. Was in beiden steht, gilt als vertrauenswürdig. Domainnamen zählen für DNS, nicht für S3.</translation>
    </message>
    <message>
        <source>Open Event replay</source>
        <translation>Ereigniswiedergabe öffnen</translation>
    </message>
    <message>
        <source>All %1</source>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Trusted %1</source>
        <translation>Vertrauenswürdig %1</translation>
    </message>
    <message>
        <source>Threat %1</source>
        <translation>Bedrohlich %1</translation>
    </message>
    <message>
        <source>These are the lists of your administrator account %1, which manages them. They apply to this account too.</source>
        <translation>Dies sind die Listen Ihres Administratorkontos %1, das sie verwaltet. Sie gelten auch für dieses Konto.</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n Liste</numerusform>
            <numerusform>%n Listen</numerusform>
        </translation>
    </message>
    <message>
        <source>No lists</source>
        <translation>Keine Listen</translation>
    </message>
    <message>
        <source>This organization does not use %1.</source>
        <translation>Diese Organisation verwendet %1 nicht.</translation>
    </message>
    <message>
        <source>Reading the lists</source>
        <translation>Listen werden gelesen</translation>
    </message>
    <message>
        <source>The lists of %1 are on their way.</source>
        <translation>Die Listen von %1 werden gerade abgerufen.</translation>
    </message>
    <message>
        <source>The lists are not known</source>
        <translation>Die Listen sind nicht bekannt</translation>
    </message>
    <message>
        <source>The endpoint of this connection does not answer for lists.</source>
        <translation>Der Endpunkt dieser Verbindung gibt keine Auskunft über Listen.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>We can&apos;t find a match.</source>
        <translation>Es wurden keine Treffer gefunden.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>GuardDuty compares addresses with its own threat intelligence only.</source>
        <translation>GuardDuty vergleicht Adressen nur mit seinen eigenen Bedrohungsinformationen.</translation>
    </message>
    <message>
        <source>There are as many of these lists as an account may have in a Region: %1.</source>
        <translation>Es gibt bereits so viele dieser Listen, wie ein Konto in einer Region haben darf: %1.</translation>
    </message>
    <message>
        <source>Add lists</source>
        <translation>Listen hinzufügen</translation>
    </message>
    <message>
        <source>The lists have been added.</source>
        <translation>Die Listen wurden hinzugefügt.</translation>
    </message>
    <message>
        <source>Addresses and domains that GuardDuty trusts or treats as threats. They apply to this account.</source>
        <translation>Adressen und Domains, denen GuardDuty vertraut oder die es als Bedrohung behandelt. Sie gelten für dieses Konto.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ListsProblems</name>
    <message>
        <source>The list %1 could not be activated</source>
        <extracomment>%1 is the name of a list</extracomment>
        <translation>Die Liste %1 konnte nicht aktiviert werden</translation>
    </message>
    <message>
        <source>Show line %1</source>
        <translation>Zeile %1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) could not be activated</source>
        <translation>
            <numerusform>%n Liste konnte nicht aktiviert werden</numerusform>
            <numerusform>%n Listen konnten nicht aktiviert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix their files and activate them again: %1.</source>
        <extracomment>%1 is a list of names</extracomment>
        <translation>Korrigieren Sie die Dateien und aktivieren Sie die Listen erneut: %1.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::LoadingPane</name>
    <message>
        <source>Reading the recording</source>
        <translation>Aufzeichnung wird gelesen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1: %2 % read</source>
        <extracomment>%1 is the name of a recording, a file or a folder</extracomment>
        <translation>%1: %2&#xa0;% gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) and folders: %1 % read</source>
        <translation>
            <numerusform>%Ln Datei oder Ordner: %1&#xa0;% gelesen</numerusform>
            <numerusform>%Ln Dateien und Ordner: %1&#xa0;% gelesen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::LocalEndpoint</name>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>It goes on answering from the workspace, but the window shows the endpoint %1, for which it has no keys.</source>
        <translation>Er antwortet weiterhin aus dem Arbeitsbereich, aber das Fenster zeigt den Endpunkt %1, für den er keine Schlüssel hat.</translation>
    </message>
    <message>
        <source>The window shows the endpoint %1. Go back to the workspace to switch this one on.</source>
        <translation>Das Fenster zeigt den Endpunkt %1. Kehren Sie zum Arbeitsbereich zurück, um diesen Endpunkt einzuschalten.</translation>
    </message>
    <message>
        <source>The endpoint is off.</source>
        <translation>Der Endpunkt ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached: %1</source>
        <translation>Der Endpunkt ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>The endpoint refused with status %1.</source>
        <translation>Der Endpunkt hat mit Status %1 abgelehnt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::LogFiles</name>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Es gibt keine solche Datei und keinen solchen Ordner.</translation>
    </message>
    <message>
        <source>The link leads nowhere.</source>
        <translation>Die Verknüpfung führt ins Leere.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Es ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>The folder may not be read.</source>
        <translation>Der Ordner darf nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::MainWindow</name>
    <message>
        <source>A plan could not be kept</source>
        <translation>Ein Plan konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>No workspace is open</source>
        <translation>Es ist kein Arbeitsbereich geöffnet</translation>
    </message>
    <message>
        <source>Open one to see its organization here.</source>
        <translation>Öffnen Sie einen, um seine Organisation hier zu sehen.</translation>
    </message>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>GuardDuty</source>
        <translation>GuardDuty</translation>
    </message>
    <message>
        <source>Endpoint on: %1</source>
        <translation>Endpunkt ein: %1</translation>
    </message>
    <message>
        <source>Programs on this computer can change this organization. Open Connect the AWS CLI.</source>
        <translation>Programme auf diesem Computer können diese Organisation ändern. „AWS CLI verbinden“ öffnen.</translation>
    </message>
    <message>
        <source>Leave this page?</source>
        <translation>Diese Seite verlassen?</translation>
    </message>
    <message>
        <source>What you changed on this page is not saved yet.</source>
        <translation>Ihre Änderungen auf dieser Seite sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Switch without saving?</source>
        <translation>Ohne Speichern wechseln?</translation>
    </message>
    <message>
        <source>Switch without saving</source>
        <translation>Ohne Speichern wechseln</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 - Bucketwatch</source>
        <extracomment>Window title: page, workspace, program</extracomment>
        <translation>%1 – Bucketwatch</translation>
    </message>
    <message>
        <source>%1 - %2 - Bucketwatch</source>
        <translation>%1 – %2 – Bucketwatch</translation>
    </message>
    <message>
        <source>Workspace: %1</source>
        <translation>Arbeitsbereich: %1</translation>
    </message>
    <message>
        <source>The endpoint does not answer</source>
        <translation>Der Endpunkt antwortet nicht</translation>
    </message>
    <message>
        <source>This workspace is read-only</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Only the demo is made anew. In this workspace, Edit &gt; History takes changes back.</source>
        <translation>Nur die Demo wird neu erstellt. In diesem Arbeitsbereich nimmt „Bearbeiten &gt; Verlauf“ Änderungen zurück.</translation>
    </message>
    <message>
        <source>&amp;About Bucketwatch</source>
        <translation>&amp;Über Bucketwatch</translation>
    </message>
    <message>
        <source>This window has no page that replays recordings.</source>
        <translation>Dieses Fenster hat keine Seite, die Aufzeichnungen wiedergibt.</translation>
    </message>
    <message>
        <source>Open &amp;recording…</source>
        <translation>Auf&amp;zeichnung öffnen …</translation>
    </message>
    <message>
        <source>Open recording &amp;folder…</source>
        <translation>Aufzeichnungs&amp;ordner öffnen …</translation>
    </message>
    <message>
        <source>Open recording folder</source>
        <translation>Aufzeichnungsordner öffnen</translation>
    </message>
    <message>
        <source>Open &amp;workspace…</source>
        <translation>&amp;Arbeitsbereich öffnen …</translation>
    </message>
    <message>
        <source>Save workspace &amp;as…</source>
        <translation>Arbeitsbereich speichern &amp;unter …</translation>
    </message>
    <message>
        <source>There is no workspace that could be saved.</source>
        <translation>Es gibt keinen Arbeitsbereich, der gespeichert werden könnte.</translation>
    </message>
    <message>
        <source>Connect the AWS &amp;CLI…</source>
        <translation>AWS &amp;CLI verbinden …</translation>
    </message>
    <message>
        <source>Reset &amp;demo…</source>
        <translation>&amp;Demo zurücksetzen …</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts, was rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts, was wiederholt werden könnte.</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <source>&amp;Plan changes</source>
        <translation>Änderungen &amp;planen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Navigation</source>
        <translation>&amp;Navigation</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>&amp;Gehe zu …</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nä&amp;chster Bereich</translation>
    </message>
    <message>
        <source>P&amp;revious pane</source>
        <translation>Vo&amp;riger Bereich</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Copy &amp;as</source>
        <translation>Kopieren &amp;als</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>This change could not be reverted</source>
        <translation>Diese Änderung konnte nicht zurückgesetzt werden</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. It was left as it is.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt. Er wurde unverändert gelassen.</translation>
    </message>
    <message>
        <source>&amp;Import configuration…</source>
        <translation>Konfiguration &amp;importieren …</translation>
    </message>
    <message>
        <source>Language of the &amp;desktop</source>
        <translation>Sprache des &amp;Desktops</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;Help about this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
</context>
<context>
    <name>bucketwatch::MatrixCorner</name>
    <message>
        <source>%1 ▲</source>
        <extracomment>A heading that the table is sorted by, upwards or downwards</extracomment>
        <translation>%1 ▲</translation>
    </message>
    <message>
        <source>Sorts the accounts</source>
        <translation>Sortiert die Konten</translation>
    </message>
    <message>
        <source>Sorted upwards</source>
        <translation>Aufsteigend sortiert</translation>
    </message>
    <message>
        <source>Sorted downwards</source>
        <translation>Absteigend sortiert</translation>
    </message>
    <message>
        <source>%1 ▼</source>
        <translation>%1 ▼</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>bucketwatch::MatrixLegend</name>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Policy managed, on or off</source>
        <translation>Durch Richtlinie verwaltet, ein oder aus</translation>
    </message>
</context>
<context>
    <name>bucketwatch::MemberActionDialog</name>
    <message>
        <source>Add the selected accounts as members?</source>
        <translation>Ausgewählte Konten als Mitglieder hinzufügen?</translation>
    </message>
    <message>
        <source>Invite the selected accounts?</source>
        <translation>Ausgewählte Konten einladen?</translation>
    </message>
    <message>
        <source>Suspend GuardDuty for the selected accounts?</source>
        <translation>GuardDuty für die ausgewählten Konten sperren?</translation>
    </message>
    <message>
        <source>Resume GuardDuty for the selected accounts?</source>
        <translation>GuardDuty für die ausgewählten Konten wieder aufnehmen?</translation>
    </message>
    <message>
        <source>Disassociate the selected accounts?</source>
        <translation>Zuordnung der ausgewählten Konten aufheben?</translation>
    </message>
    <message>
        <source>Delete the selected accounts?</source>
        <translation>Ausgewählte Konten löschen?</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Send invitation</source>
        <translation>Einladung senden</translation>
    </message>
    <message>
        <source>Suspend GuardDuty</source>
        <translation>GuardDuty sperren</translation>
    </message>
    <message>
        <source>Resume GuardDuty</source>
        <translation>GuardDuty wieder aufnehmen</translation>
    </message>
    <message>
        <source>Disassociate account</source>
        <translation>Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Delete accounts</source>
        <translation>Konten löschen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be invited in %1. They become members when they accept.</source>
        <translation>
            <numerusform>%n Konto wird in %1 eingeladen. Es wird Mitglied, sobald es die Einladung annimmt.</numerusform>
            <numerusform>%n Konten werden in %1 eingeladen. Sie werden Mitglieder, sobald sie die Einladung annehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GuardDuty will be suspended for %n account(s) in %1.</source>
        <translation>
            <numerusform>GuardDuty wird für %n Konto in %1 gesperrt.</numerusform>
            <numerusform>GuardDuty wird für %n Konten in %1 gesperrt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>GuardDuty will run again for %n account(s) in %1.</source>
        <translation>
            <numerusform>GuardDuty wird für %n Konto in %1 wieder ausgeführt.</numerusform>
            <numerusform>GuardDuty wird für %n Konten in %1 wieder ausgeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will no longer be associated with this administrator account in %1.</source>
        <translation>
            <numerusform>%n Konto wird diesem Administratorkonto in %1 nicht mehr zugeordnet sein.</numerusform>
            <numerusform>%n Konten werden diesem Administratorkonto in %1 nicht mehr zugeordnet sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) will be taken out of the list of members in %1.</source>
        <translation>
            <numerusform>%n Konto wird aus der Liste der Mitglieder in %1 entfernt.</numerusform>
            <numerusform>%n Konten werden aus der Liste der Mitglieder in %1 entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The auto-enable preferences decide which protection plans new members get.</source>
        <translation>Die Einstellungen zur automatischen Aktivierung entscheiden, welche Schutzpläne neue Mitglieder erhalten.</translation>
    </message>
    <message>
        <source>Nothing is monitored for this administrator account until an invitation is accepted.</source>
        <translation>Für dieses Administratorkonto wird nichts überwacht, bis eine Einladung angenommen ist.</translation>
    </message>
    <message>
        <source>Monitoring stops: no new findings are generated in these accounts, S3 Protection included. Their findings and settings stay, and GuardDuty can be resumed at any time.</source>
        <translation>Die Überwachung endet: In diesen Konten werden keine neuen Ergebnisse generiert, auch nicht durch den S3-Schutz. Ihre Ergebnisse und Einstellungen bleiben erhalten, und GuardDuty kann jederzeit wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>Monitoring begins again, with the protection plans that the accounts had.</source>
        <translation>Die Überwachung beginnt wieder, mit den Schutzplänen, die die Konten hatten.</translation>
    </message>
    <message>
        <source>GuardDuty goes on in these accounts, but their findings are no longer seen here, and their settings can no longer be changed from here.</source>
        <translation>GuardDuty läuft in diesen Konten weiter, aber ihre Ergebnisse sind hier nicht mehr zu sehen, und ihre Einstellungen können von hier aus nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>What is known of these accounts as members is lost. GuardDuty does not change in them. To have one back, add it or invite it again.</source>
        <translation>Was über diese Konten als Mitglieder bekannt ist, geht verloren. GuardDuty ändert sich in ihnen nicht. Um ein Konto zurückzubekommen, fügen Sie es wieder hinzu oder laden Sie es wieder ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) of the organization will become members in %1, with GuardDuty enabled.</source>
        <translation>
            <numerusform>%n Konto der Organisation wird Mitglied in %1, mit aktiviertem GuardDuty.</numerusform>
            <numerusform>%n Konten der Organisation werden Mitglieder in %1, mit aktiviertem GuardDuty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) from outside the organization will be listed in %1. Invite them next.</source>
        <translation>
            <numerusform>%n Konto von außerhalb der Organisation wird in %1 aufgelistet. Laden Sie es als Nächstes ein.</numerusform>
            <numerusform>%n Konten von außerhalb der Organisation werden in %1 aufgelistet. Laden Sie sie als Nächstes ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) are like this already.</source>
        <translation>
            <numerusform>%n ausgewähltes Konto ist bereits in diesem Zustand.</numerusform>
            <numerusform>%n ausgewählte Konten sind bereits in diesem Zustand.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n account(s)</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>
            <numerusform>%1: %n Konto</numerusform>
            <numerusform>%1: %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing will change in %1: %2</source>
        <extracomment>%1 are names of Regions, %2 is the reason as GuardDuty gives it</extracomment>
        <translation>In %1 ändert sich nichts: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected account(s) will not change in some of the Regions: %1</source>
        <extracomment>%1 is the reason as GuardDuty gives it</extracomment>
        <translation>
            <numerusform>%n ausgewähltes Konto ändert sich in einigen der Regionen nicht: %1</numerusform>
            <numerusform>%n ausgewählte Konten ändern sich in einigen der Regionen nicht: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::MemberActions</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Mitglied hinzufügen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Suspend GuardDuty</source>
        <translation>GuardDuty sperren</translation>
    </message>
    <message>
        <source>Resume GuardDuty</source>
        <translation>GuardDuty wieder aufnehmen</translation>
    </message>
    <message>
        <source>Disassociate account</source>
        <translation>Zuordnung aufheben</translation>
    </message>
    <message>
        <source>Delete account</source>
        <translation>Konto löschen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::MembersSection</name>
    <message>
        <source>There are no active member accounts.</source>
        <translation>Es gibt keine aktiven Mitgliedskonten.</translation>
    </message>
    <message>
        <source>Every active member account has S3 Protection enabled.</source>
        <translation>In jedem aktiven Mitgliedskonto ist der S3-Schutz aktiviert.</translation>
    </message>
    <message>
        <source>Active member accounts</source>
        <translation>Aktive Mitgliedskonten</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Enable for all existing active member accounts</source>
        <translation>Für alle vorhandenen aktiven Mitgliedskonten aktivieren</translation>
    </message>
    <message>
        <source>S3 Protection coverage</source>
        <translation>Abdeckung durch den S3-Schutz</translation>
    </message>
    <message>
        <source>Share of the active member accounts with S3 Protection enabled</source>
        <translation>Anteil der aktiven Mitgliedskonten mit aktiviertem S3-Schutz</translation>
    </message>
    <message>
        <source>Member accounts in your organization that have GuardDuty enabled in this Region. Suspended, removed and invited accounts aren&apos;t counted.</source>
        <translation>Mitgliedskonten Ihrer Organisation, in denen GuardDuty in dieser Region aktiviert ist. Gesperrte, entfernte und eingeladene Konten werden nicht gezählt.</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>%1 of %2 active member accounts</source>
        <translation>%1 von %2 aktiven Mitgliedskonten</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n account(s) with S3 Protection enabled</source>
        <translation>
            <numerusform>%n Konto mit aktiviertem S3-Schutz anzeigen</numerusform>
            <numerusform>%n Konten mit aktiviertem S3-Schutz anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n account(s) with S3 Protection not enabled</source>
        <translation>
            <numerusform>%n Konto mit nicht aktiviertem S3-Schutz anzeigen</numerusform>
            <numerusform>%n Konten mit nicht aktiviertem S3-Schutz anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>S3 Protection will be enabled for %n more account(s) by preference, for the first one on %1.</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>Der S3-Schutz wird gemäß der Einstellung für %n weiteres Konto aktiviert, und zwar am %1.</numerusform>
            <numerusform>Der S3-Schutz wird gemäß der Einstellung für %n weitere Konten aktiviert, für das erste am %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Modal</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Money</name>
    <message>
        <source>Type a price in US dollars from 0 to %1, such as 0.80.</source>
        <extracomment>%1 is the largest price</extracomment>
        <translation>Geben Sie einen Preis in US-Dollar von 0 bis %1 ein, zum Beispiel 0,80.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::NavigationPane</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Open page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::NewVerb</name>
    <message>
        <source>%1 is not one of the Regions.</source>
        <translation>%1 gehört nicht zu den Regionen.</translation>
    </message>
    <message>
        <source>Wrote %1 (accounts: %2, Regions: %3).</source>
        <translation>%1 wurde geschrieben (Konten: %2, Regionen: %3).</translation>
    </message>
</context>
<context>
    <name>bucketwatch::NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>bucketwatch::NoticeStrip</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>bucketwatch::OptionValue</name>
    <message>
        <source>%1: names and values are expected, such as Name=S3_DATA_EVENTS.</source>
        <translation>%1: Erwartet werden Namen und Werte, zum Beispiel Name=S3_DATA_EVENTS.</translation>
    </message>
    <message>
        <source>%1 has no %2. It has: %3.</source>
        <translation>%1 hat kein %2. Vorhanden sind: %3.</translation>
    </message>
    <message>
        <source>The command</source>
        <translation>Der Befehl</translation>
    </message>
    <message>
        <source>%1: the AWS CLI refuses &quot;%2&quot;; it is read as &quot;%3&quot;.</source>
        <translation>%1: Die AWS CLI lehnt „%2“ ab; es wird als „%3“ gelesen.</translation>
    </message>
    <message>
        <source>%1: %2 values, but one command takes at most %3. Divide them among several commands.</source>
        <translation>%1: %2 Werte, aber ein Befehl nimmt höchstens %3 an. Verteilen Sie sie auf mehrere Befehle.</translation>
    </message>
    <message>
        <source>%1: names and values are expected, such as team=blue.</source>
        <translation>%1: Erwartet werden Namen und Werte, zum Beispiel team=blue.</translation>
    </message>
    <message>
        <source>%1: true or false is expected.</source>
        <translation>%1: Erwartet wird true oder false.</translation>
    </message>
    <message>
        <source>%1: a number is expected.</source>
        <translation>%1: Erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>%1: a text is expected.</source>
        <translation>%1: Erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; is not one of %3.</source>
        <translation>%1: „%2“ gehört nicht zu %3.</translation>
    </message>
    <message>
        <source>This is not JSON: %1 (character %2).</source>
        <translation>Das ist kein JSON: %1 (Zeichen %2).</translation>
    </message>
    <message>
        <source>A value is missing.</source>
        <translation>Es fehlt ein Wert.</translation>
    </message>
    <message>
        <source>It takes one value; &quot;%1&quot; is left over.</source>
        <translation>Es wird nur ein Wert angenommen; „%1“ ist zu viel.</translation>
    </message>
    <message>
        <source>The AWS CLI wants spaces between the values, not commas; they are read as several.</source>
        <translation>Die AWS CLI erwartet zwischen den Werten Leerzeichen, keine Kommas; sie werden als mehrere Werte gelesen.</translation>
    </message>
    <message>
        <source>A JSON object is expected.</source>
        <translation>Erwartet wird ein JSON-Objekt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::OrganizationImport</name>
    <message>
        <source>Something in it cannot be understood and is left out: %1</source>
        <translation>Ein Teil davon ist nicht verständlich und wird ausgelassen: %1</translation>
    </message>
    <message>
        <source>It does not tell whose detector it is. Say --account.</source>
        <translation>Die Datei gibt nicht an, wessen Detektor es ist. Geben Sie --account an.</translation>
    </message>
    <message>
        <source>Its Region is not told. Put the Region into the name of the file, as in eu-west-1-members.json, or say --region.</source>
        <translation>Die Region der Datei ist nicht angegeben. Nehmen Sie die Region in den Dateinamen auf, wie in eu-west-1-members.json, oder geben Sie --region an.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is not JSON: %1. What stands before was taken.</source>
        <translation>Die Datei ist kein JSON: %1. Was davor steht, wurde übernommen.</translation>
    </message>
    <message>
        <source>It is no answer that can be imported. There are: list-members, get-members, get-member-detectors, describe-organization-configuration, get-detector, list-detectors, list-organization-admin-accounts, organizations list-accounts, and Terraform state.</source>
        <translation>Die Datei ist keine Antwort, die importiert werden kann. Möglich sind: list-members, get-members, get-member-detectors, describe-organization-configuration, get-detector, list-detectors, list-organization-admin-accounts, organizations list-accounts und Terraform-Status.</translation>
    </message>
    <message>
        <source>%1: Who administers GuardDuty is not known. It stands as nobody.</source>
        <translation>%1: Wer GuardDuty verwaltet, ist nicht bekannt. Es ist niemand eingetragen.</translation>
    </message>
    <message>
        <source>%1: These auto-enable preferences are not known; they stand as NONE: %3.</source>
        <translation>%1: Diese Einstellungen zur automatischen Aktivierung sind nicht bekannt; sie sind als NONE eingetragen: %3.</translation>
    </message>
    <message>
        <source>%1: The auto-enable preferences are not known. They stand as NONE.</source>
        <translation>%1: Die Einstellungen zur automatischen Aktivierung sind nicht bekannt. Sie sind als NONE eingetragen.</translation>
    </message>
    <message>
        <source>%1: The members are not known. Accounts stand as no members.</source>
        <translation>%1: Die Mitglieder sind nicht bekannt. Konten sind als Nichtmitglieder eingetragen.</translation>
    </message>
    <message>
        <source>%1: How members joined is not known. They stand as members via Organizations.</source>
        <translation>%1: Wie Mitglieder beigetreten sind, ist nicht bekannt. Sie sind als Mitglieder über Organizations eingetragen.</translation>
    </message>
    <message>
        <source>%1: Whether GuardDuty is enabled is not known; it stands as not enabled. Accounts: %2.</source>
        <translation>%1: Ob GuardDuty aktiviert ist, ist nicht bekannt; es ist als nicht aktiviert eingetragen. Konten: %2.</translation>
    </message>
    <message>
        <source>%1: The detector ID is not known; it stands as zeros. Accounts: %2.</source>
        <translation>%1: Die Detektor-ID ist nicht bekannt; sie ist als Nullen eingetragen. Konten: %2.</translation>
    </message>
    <message>
        <source>%1: Protection plans are not known, all or some of them; these stand as not enabled. Accounts: %2.</source>
        <translation>%1: Schutzpläne sind ganz oder teilweise nicht bekannt; diese sind als nicht aktiviert eingetragen. Konten: %2.</translation>
    </message>
    <message>
        <source>%1: Free trials are not known; they stand as not begun. Accounts: %2.</source>
        <translation>%1: Kostenlose Testphasen sind nicht bekannt; sie sind als nicht begonnen eingetragen. Konten: %2.</translation>
    </message>
    <message>
        <source>No account is named in any of the files.</source>
        <translation>In keiner der Dateien ist ein Konto genannt.</translation>
    </message>
    <message>
        <source>The files name accounts, but nothing of GuardDuty in any Region.</source>
        <translation>Die Dateien nennen Konten, aber für keine Region etwas zu GuardDuty.</translation>
    </message>
    <message>
        <source>A detector without an account, a Region or an ID is left out.</source>
        <translation>Ein Detektor ohne Konto, Region oder ID wird ausgelassen.</translation>
    </message>
    <message>
        <source>Whose detector %1 is, is not told, so what is set on it is left out. Say --account and --region.</source>
        <translation>Wessen Detektor %1 ist, ist nicht angegeben, daher wird ausgelassen, was an ihm eingestellt ist. Geben Sie --account und --region an.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::OutcomeNotices</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 are account IDs, %2 is the reason as GuardDuty gives it</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more – %2</source>
        <translation>
            <numerusform>%1 und %n weiteres – %2</numerusform>
            <numerusform>%1 und %n weitere – %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) could not be changed</source>
        <translation>
            <numerusform>%n Konto konnte nicht geändert werden</numerusform>
            <numerusform>%n Konten konnten nicht geändert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is different: it was like this already.</source>
        <translation>Nichts hat sich geändert: Es war bereits so.</translation>
    </message>
    <message>
        <source>No account was changed.</source>
        <translation>Es wurde kein Konto geändert.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PageHelps</name>
    <message>
        <source>Shows at a glance which accounts are protected and what was found in this Region.</source>
        <translation>Zeigt auf einen Blick, welche Konten geschützt sind und was in dieser Region gefunden wurde.</translation>
    </message>
    <message>
        <source>From a figure to its list</source>
        <translation>Von der Zahl zur Liste</translation>
    </message>
    <message>
        <source>Every figure is a link: it opens the page that lists what was counted, with the filter that counts it.</source>
        <translation>Jede Zahl ist ein Link: Er öffnet die Seite, die das Gezählte auflistet, mit dem passenden Filter.</translation>
    </message>
    <message>
        <source>Lists what GuardDuty has found in this Region: what a replay found, sample findings, and those of an endpoint.</source>
        <translation>Listet auf, was GuardDuty in dieser Region gefunden hat: Ergebnisse einer Wiedergabe, Beispielergebnisse und die eines Endpunkts.</translation>
    </message>
    <message>
        <source>Current and archived</source>
        <translation>Aktuell und archiviert</translation>
    </message>
    <message>
        <source>Archiving takes a finding out of the list and deletes nothing. A finding that occurs again counts up instead of being listed again.</source>
        <translation>Archivieren nimmt ein Ergebnis aus der Liste und löscht nichts. Ein Ergebnis, das erneut auftritt, zählt hoch, statt noch einmal aufgelistet zu werden.</translation>
    </message>
    <message>
        <source>Suppression rules</source>
        <translation>Unterdrückungsregeln</translation>
    </message>
    <message>
        <source>A rule archives at once what matches its filter, now and later. Its findings still exist, below Archived.</source>
        <translation>Eine Regel archiviert sofort, was zu ihrem Filter passt, jetzt und später. Die Ergebnisse gibt es weiterhin, unter „Archiviert“.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Critical from 9, High from 7, Medium from 4, Low from 1. The severity belongs to the finding type.</source>
        <translation>Kritisch ab 9, Hoch ab 7, Mittel ab 4, Niedrig ab 1. Der Schweregrad gehört zum Ergebnistyp.</translation>
    </message>
    <message>
        <source>Shows free trials that run, and what S3 Protection is estimated to cost each month.</source>
        <translation>Zeigt laufende kostenlose Testphasen und was S3 Protection geschätzt im Monat kostet.</translation>
    </message>
    <message>
        <source>Free trial</source>
        <translation>Kostenlose Testphase</translation>
    </message>
    <message>
        <source>It lasts 30 days and belongs to one account, one Region and one protection plan. Switching a plan off and on again does not begin a new one.</source>
        <translation>Sie dauert 30 Tage und gehört zu einem Konto, einer Region und einem Schutzplan. Aus- und wieder Einschalten beginnt keine neue.</translation>
    </message>
    <message>
        <source>Where the estimate comes from</source>
        <translation>Woher die Schätzung kommt</translation>
    </message>
    <message>
        <source>Events per month, assumed or measured in the open recording, times the prices of the price table. Both can be edited, and the table says of which day its prices are. It is an estimate and no bill.</source>
        <translation>Ereignisse im Monat, angenommen oder in der geöffneten Aufzeichnung gemessen, mal die Preise der Preistabelle. Beides lässt sich bearbeiten, und die Tabelle nennt den Tag ihrer Preise. Es ist eine Schätzung und keine Rechnung.</translation>
    </message>
    <message>
        <source>Shows every protection plan: whether it is on for your account, for how many accounts, and what new accounts get.</source>
        <translation>Zeigt jeden Schutzplan: ob er für Ihr Konto aktiv ist, für wie viele Konten, und was neue Konten erhalten.</translation>
    </message>
    <message>
        <source>Automatically enable</source>
        <translation>Automatisch aktivieren</translation>
    </message>
    <message>
        <source>ALL enables a plan for every account, also for those that switch it off themselves. NEW enables it for accounts that join from now on. NONE enables it for nobody and disables it for nobody.</source>
        <translation>ALL aktiviert einen Plan für alle Konten, auch für solche, die ihn selbst abschalten. NEW aktiviert ihn für Konten, die von nun an beitreten. NONE aktiviert ihn für niemanden und deaktiviert ihn für niemanden.</translation>
    </message>
    <message>
        <source>S3 Protection lets GuardDuty analyze CloudTrail data events for Amazon S3, such as GetObject, PutObject and DeleteObject. Management events of S3 are analyzed without it.</source>
        <translation>Mit S3 Protection wertet GuardDuty CloudTrail-Datenereignisse von Amazon S3 aus, etwa GetObject, PutObject und DeleteObject. Verwaltungsereignisse von S3 werden auch ohne ihn ausgewertet.</translation>
    </message>
    <message>
        <source>Nothing to set up in CloudTrail</source>
        <translation>In CloudTrail ist nichts einzurichten</translation>
    </message>
    <message>
        <source>GuardDuty reads data events by itself: no trail has to record them.</source>
        <translation>GuardDuty liest Datenereignisse selbst: Kein Trail muss sie aufzeichnen.</translation>
    </message>
    <message>
        <source>Who may change it</source>
        <translation>Wer ihn ändern darf</translation>
    </message>
    <message>
        <source>The delegated GuardDuty administrator changes it for its members. Members see it and cannot change it. An account outside of an organization changes its own.</source>
        <translation>Der delegierte GuardDuty-Administrator ändert ihn für seine Mitglieder. Mitglieder sehen ihn und können ihn nicht ändern. Ein Konto außerhalb einer Organisation ändert seinen eigenen.</translation>
    </message>
    <message>
        <source>How long it takes</source>
        <translation>Wie lange es dauert</translation>
    </message>
    <message>
        <source>On AWS it can take up to 24 hours until members have what an organization preference says.</source>
        <translation>Bei AWS kann es bis zu 24 Stunden dauern, bis Mitglieder haben, was eine Einstellung der Organisation sagt.</translation>
    </message>
    <message>
        <source>One Region at a time</source>
        <translation>Eine Region nach der anderen</translation>
    </message>
    <message>
        <source>Every setting is of the Region that stands at the top. The page All Regions changes several at once.</source>
        <translation>Jede Einstellung gilt in der Region, die oben steht. Die Seite „Alle Regionen“ ändert mehrere auf einmal.</translation>
    </message>
    <message>
        <source>Lists the accounts of the organization, their relation to the administrator and their protection plans in this Region.</source>
        <translation>Listet die Konten der Organisation auf, ihre Beziehung zum Administrator und ihre Schutzpläne in dieser Region.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Type what you look for, or a property with an operator and a value, such as “Status = Enabled”. Conditions are joined by “and”. Saved views keep filter, order and columns.</source>
        <translation>Geben Sie ein, was Sie suchen, oder eine Eigenschaft mit Operator und Wert, etwa „Status = Aktiviert“. Bedingungen werden mit „und“ verbunden. Gespeicherte Ansichten behalten Filter, Reihenfolge und Spalten.</translation>
    </message>
    <message>
        <source>Select and act</source>
        <translation>Auswählen und handeln</translation>
    </message>
    <message>
        <source>Ctrl+A selects every account that matches, Shift and Ctrl extend a selection. Actions and Edit Protection Plans act on all of them at once. Accounts that cannot be changed are listed with the reason.</source>
        <translation>Strg+A wählt jedes passende Konto aus, Umschalt und Strg erweitern eine Auswahl. „Aktionen“ und „Schutzpläne bearbeiten“ wirken auf alle zugleich. Konten, die sich nicht ändern lassen, werden mit dem Grund aufgelistet.</translation>
    </message>
    <message>
        <source>Why is it so?</source>
        <translation>Warum ist das so?</translation>
    </message>
    <message>
        <source>Every cell of a plan tells where its state comes from: a policy, a preference, somebody&apos;s edit, or the default.</source>
        <translation>Jede Zelle eines Plans sagt, woher ihr Zustand kommt: aus einer Richtlinie, einer Einstellung, der Änderung einer Person oder der Vorgabe.</translation>
    </message>
    <message>
        <source>Suspend, disassociate, delete</source>
        <translation>Aussetzen, Zuordnung aufheben, löschen</translation>
    </message>
    <message>
        <source>Suspending stops the analysis and keeps the findings. Disassociating ends the relation, and the account goes on by itself. Deleting takes a disassociated account out of the list. While ALL is set none of these is possible.</source>
        <translation>Aussetzen beendet die Auswertung und behält die Ergebnisse. Die Zuordnung aufzuheben beendet die Beziehung, und das Konto macht allein weiter. Löschen nimmt ein Konto ohne Zuordnung aus der Liste. Solange ALL gesetzt ist, geht nichts davon.</translation>
    </message>
    <message>
        <source>Shows a protection plan of every account in every Region. AWS has no such page: there each Region is looked at by itself.</source>
        <translation>Zeigt einen Schutzplan jedes Kontos in jeder Region. AWS hat keine solche Seite: Dort wird jede Region für sich betrachtet.</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation>Lücken</translation>
    </message>
    <message>
        <source>The totals count what is on. A click on a Region or an account selects all of its cells; drag, or use Shift and Ctrl, for others.</source>
        <translation>Die Summen zählen, was aktiv ist. Ein Klick auf eine Region oder ein Konto wählt alle ihre Zellen aus; andere durch Ziehen oder mit Umschalt und Strg.</translation>
    </message>
    <message>
        <source>Regions that are off</source>
        <translation>Regionen, die aus sind</translation>
    </message>
    <message>
        <source>A Region that an account has not opted in to, or where the plan is not offered, has a sign of its own and is never counted as a gap.</source>
        <translation>Eine Region, für die sich ein Konto nicht entschieden hat oder in der es den Plan nicht gibt, hat ein eigenes Zeichen und zählt nie als Lücke.</translation>
    </message>
    <message>
        <source>Settings of the detector of your account in this Region: export of findings, samples, delegated administrator, suspending and disabling.</source>
        <translation>Einstellungen des Detektors Ihres Kontos in dieser Region: Export von Ergebnissen, Beispiele, delegierter Administrator, Aussetzen und Deaktivieren.</translation>
    </message>
    <message>
        <source>Suspend or disable</source>
        <translation>Aussetzen oder deaktivieren</translation>
    </message>
    <message>
        <source>Suspending stops the analysis and keeps settings and findings. Disabling removes both.</source>
        <translation>Aussetzen beendet die Auswertung und behält Einstellungen und Ergebnisse. Deaktivieren entfernt beides.</translation>
    </message>
    <message>
        <source>Delegated administrator</source>
        <translation>Delegierter Administrator</translation>
    </message>
    <message>
        <source>The management account names it, in each Region. Naming another one means removing the first.</source>
        <translation>Das Verwaltungskonto benennt ihn, in jeder Region. Einen anderen zu benennen heißt, den ersten zu entfernen.</translation>
    </message>
    <message>
        <source>Addresses that you trust, for which there are no findings, and addresses that you know as threats, for which there are.</source>
        <translation>Adressen, denen Sie vertrauen und für die es keine Ergebnisse gibt, und Adressen, die Sie als Bedrohung kennen und für die es welche gibt.</translation>
    </message>
    <message>
        <source>Both at once</source>
        <translation>Beides zugleich</translation>
    </message>
    <message>
        <source>An address in both lists is trusted. A list has an effect once it is active.</source>
        <translation>Einer Adresse in beiden Listen wird vertraut. Eine Liste wirkt, sobald sie aktiv ist.</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formate</translation>
    </message>
    <message>
        <source>Plain text, STIX, OTX CSV, AlienVault, Proofpoint and FireEye. Lines that cannot be read are named, and the others count.</source>
        <translation>Einfacher Text, STIX, OTX CSV, AlienVault, Proofpoint und FireEye. Unlesbare Zeilen werden genannt, die übrigen gelten.</translation>
    </message>
    <message>
        <source>A plan is a set of changes that nobody has applied yet. It shows what they would do before they do it.</source>
        <translation>Ein Plan ist eine Reihe von Änderungen, die noch niemand angewendet hat. Er zeigt, was sie bewirken würden, bevor sie es tun.</translation>
    </message>
    <message>
        <source>How changes get into it</source>
        <translation>Wie Änderungen hineinkommen</translation>
    </message>
    <message>
        <source>Choose Plan changes at the top: from then on every edit in the window goes into the plan. AWS CLI commands can be pasted too.</source>
        <translation>Wählen Sie oben „Änderungen planen“: Von da an kommt jede Änderung im Fenster in den Plan. Auch Befehle der AWS CLI lassen sich einfügen.</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>Was er zeigt</translation>
    </message>
    <message>
        <source>Which accounts change, and which do not and why; warnings; coverage; cost per month; findings of the open recording that would be gained or lost.</source>
        <translation>Welche Konten sich ändern, welche nicht und warum; Warnungen; Abdeckung; Kosten im Monat; Ergebnisse der geöffneten Aufzeichnung, die hinzukämen oder wegfielen.</translation>
    </message>
    <message>
        <source>Apply or hand over</source>
        <translation>Anwenden oder weitergeben</translation>
    </message>
    <message>
        <source>Applying goes on where it stopped, also after a crash, and reads back what was reached. Or hand the plan over as AWS CLI script, Terraform, CloudFormation, boto3, policy or document.</source>
        <translation>Das Anwenden geht dort weiter, wo es aufgehört hat, auch nach einem Absturz, und liest zurück, was erreicht wurde. Oder geben Sie den Plan weiter: als Skript der AWS CLI, Terraform, CloudFormation, boto3, Richtlinie oder Dokument.</translation>
    </message>
    <message>
        <source>Plays recorded CloudTrail logs and shows which findings arise, with and without S3 Protection.</source>
        <translation>Spielt aufgezeichnete CloudTrail-Protokolle ab und zeigt, welche Ergebnisse entstehen, mit und ohne S3 Protection.</translation>
    </message>
    <message>
        <source>What can be opened</source>
        <translation>Was sich öffnen lässt</translation>
    </message>
    <message>
        <source>Files and folders as CloudTrail writes them, also gz, zip, tar and zst, and CSV of CloudTrail Lake and Athena. Drop them here or choose Open recording.</source>
        <translation>Dateien und Ordner, wie CloudTrail sie schreibt, auch gz, zip, tar und zst, und CSV von CloudTrail Lake und Athena. Ziehen Sie sie hierher oder wählen Sie „Aufzeichnung öffnen“.</translation>
    </message>
    <message>
        <source>An approximation</source>
        <translation>Eine Annäherung</translation>
    </message>
    <message>
        <source>How GuardDuty detects is not public. What is found here follows its documented finding types with rules that can be read, so AWS may find more, less or later.</source>
        <translation>Wie GuardDuty erkennt, ist nicht öffentlich. Was hier gefunden wird, folgt den dokumentierten Ergebnistypen mit Regeln, die man nachlesen kann; AWS findet vielleicht mehr, weniger oder später.</translation>
    </message>
    <message>
        <source>Unknown is not zero</source>
        <translation>Unbekannt ist nicht null</translation>
    </message>
    <message>
        <source>Most trails have no data events. What depends on them is then shown as unknown.</source>
        <translation>Die meisten Trails haben keine Datenereignisse. Was von ihnen abhängt, wird dann als unbekannt gezeigt.</translation>
    </message>
    <message>
        <source>Compares the usual choices for S3 Protection by coverage, cost and findings, for the organization and the open recording.</source>
        <translation>Vergleicht die üblichen Möglichkeiten für S3 Protection nach Abdeckung, Kosten und Ergebnissen, für die Organisation und die geöffnete Aufzeichnung.</translation>
    </message>
    <message>
        <source>From a choice to a plan</source>
        <translation>Von der Möglichkeit zum Plan</translation>
    </message>
    <message>
        <source>Each choice can become a plan. Nothing is changed before the plan is applied.</source>
        <translation>Aus jeder Möglichkeit kann ein Plan werden. Nichts ändert sich, bevor er angewendet wird.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PageMenus</name>
    <message>
        <source>Nothing to do here</source>
        <translation>Hier gibt es nichts zu tun</translation>
    </message>
    <message>
        <source>This page offers no commands.</source>
        <translation>Diese Seite bietet keine Befehle.</translation>
    </message>
    <message>
        <source>No table</source>
        <translation>Keine Tabelle</translation>
    </message>
    <message>
        <source>Go to a table and select rows first.</source>
        <translation>Wechseln Sie zu einer Tabelle und wählen Sie zuerst Zeilen aus.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PaletteItems</name>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is the ID of an account, %2 its status in GuardDuty or whether S3 Protection is enabled</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – S3 Protection: %2</source>
        <translation>%1 – S3-Schutz: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is the name of a bucket or user, %2 how long ago it was</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PasteCommandsDialog</name>
    <message>
        <source>Paste AWS CLI commands</source>
        <translation>AWS-CLI-Befehle einfügen</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Vormerken</translation>
    </message>
    <message>
        <source>Paste commands that change GuardDuty, such as aws guardduty update-organization-configuration. They are put into the plan; nothing is sent.</source>
        <translation>Fügen Sie Befehle ein, die GuardDuty ändern, zum Beispiel aws guardduty update-organization-configuration. Sie werden in den Plan aufgenommen; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>AWS CLI commands</source>
        <translation>AWS-CLI-Befehle</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the number of a line, %2 what its command does</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stage %n change(s)</source>
        <translation>
            <numerusform>%n Änderung vormerken</numerusform>
            <numerusform>%n Änderungen vormerken</numerusform>
        </translation>
    </message>
    <message>
        <source>No command that changes GuardDuty was found.</source>
        <translation>Es wurde kein Befehl gefunden, der GuardDuty ändert.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Permissions</name>
    <message>
        <source>the delegated GuardDuty administrator account</source>
        <translation>das delegierte GuardDuty-Administratorkonto</translation>
    </message>
    <message>
        <source>a member through AWS Organizations</source>
        <translation>ein Mitglied über AWS Organizations</translation>
    </message>
    <message>
        <source>an administrator account by invitation</source>
        <translation>ein Administratorkonto per Einladung</translation>
    </message>
    <message>
        <source>a member by invitation</source>
        <translation>ein Mitglied per Einladung</translation>
    </message>
    <message>
        <source>the management account</source>
        <translation>das Verwaltungskonto</translation>
    </message>
    <message>
        <source>a standalone account</source>
        <translation>ein eigenständiges Konto</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PictureWriter</name>
    <message>
        <source>The folder cannot be made.</source>
        <translation>Der Ordner kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The page is blank.</source>
        <translation>Die Seite ist leer.</translation>
    </message>
    <message>
        <source>The picture cannot be written.</source>
        <translation>Das Bild kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) written to %1</source>
        <translation>
            <numerusform>%n Bild in %1 geschrieben</numerusform>
            <numerusform>%n Bilder in %1 geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanActions</name>
    <message>
        <source>The plan &quot;%1&quot; was interrupted while it was carried out. Let bucketwatchctl apply end that first.</source>
        <translation>Der Plan „%1“ wurde während der Ausführung unterbrochen. Lassen Sie diese zuerst von „bucketwatchctl apply“ zu Ende führen.</translation>
    </message>
    <message numerus="yes">
        <source>The plan &quot;%1&quot; has %n edit(s), and none with the number %2.</source>
        <translation>
            <numerusform>Der Plan „%1“ hat %n Änderung, aber keine mit der Nummer %2.</numerusform>
            <numerusform>Der Plan „%1“ hat %n Änderungen, aber keine mit der Nummer %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of a plan has 1 to %1 characters.</source>
        <translation>Der Name eines Plans hat 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>The workspace has a plan &quot;%1&quot; already.</source>
        <translation>Der Arbeitsbereich enthält bereits einen Plan „%1“.</translation>
    </message>
    <message>
        <source>The workspace has no other plan &quot;%1&quot;.</source>
        <translation>Der Arbeitsbereich enthält keinen anderen Plan „%1“.</translation>
    </message>
    <message>
        <source>There is nothing to undo in the plan.</source>
        <translation>Im Plan gibt es nichts, was rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to redo in the plan.</source>
        <translation>Im Plan gibt es nichts, was wiederhergestellt werden könnte.</translation>
    </message>
    <message>
        <source>The workspace has no plans.</source>
        <translation>Der Arbeitsbereich enthält keine Pläne.</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>There is no such action: %1.</source>
        <translation>Es gibt keine solche Aktion: %1.</translation>
    </message>
    <message>
        <source>Write it as: plan --name NAME %1</source>
        <extracomment>%1 is what is to be typed, such as &quot;move N M&quot;</extracomment>
        <translation>Schreibweise: plan --name NAME %1</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanChangesSection</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What changes and what does not</source>
        <translation>Was sich ändert und was nicht</translation>
    </message>
    <message>
        <source>What changes unfold from</source>
        <translation>Wonach Änderungen aufgeklappt werden</translation>
    </message>
    <message>
        <source>Filter changes</source>
        <translation>Änderungen filtern</translation>
    </message>
    <message>
        <source>The name or number of an account, a Region, or words of a change</source>
        <translation>Name oder Nummer eines Kontos, eine Region oder Wörter einer Änderung</translation>
    </message>
    <message>
        <source>By change</source>
        <translation>Nach Änderung</translation>
    </message>
    <message>
        <source>By Region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanCodeSection</name>
    <message>
        <source>The same in code</source>
        <translation>Dasselbe als Code</translation>
    </message>
    <message>
        <source>Tool</source>
        <translation>Werkzeug</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>%n API call(s), in batches of at most 50 accounts.</source>
        <translation>
            <numerusform>%n API-Aufruf, in Stapeln von höchstens 50 Konten.</numerusform>
            <numerusform>%n API-Aufrufe, in Stapeln von höchstens 50 Konten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the files of the plan</source>
        <translation>Dateien des Plans speichern</translation>
    </message>
    <message>
        <source>Save the plan as code</source>
        <extracomment>%1 is the end of a file name: &quot;sh&quot;</extracomment>
        <translation>Plan als Code speichern</translation>
    </message>
    <message>
        <source>Code (*.%1)</source>
        <translation>Code (*.%1)</translation>
    </message>
    <message>
        <source>The plan was not saved</source>
        <translation>Der Plan wurde nicht gespeichert</translation>
    </message>
    <message>
        <source>The plan has been written to %1.</source>
        <extracomment>%1 is one file name or several</extracomment>
        <translation>Der Plan wurde in %1 geschrieben.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanConflict</name>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>%1 was %2 when this was staged and is %3 now.</source>
        <extracomment>%1 is a value such as &quot;S3 Protection of 111122223333 in eu-west-1&quot;, %2 and %3 what it was and is</extracomment>
        <translation>%1 war beim Vormerken „%2“ und ist jetzt „%3“.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanCostModel</name>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a cell: %1 is an account or a Region, %2 the heading of the column, %3 the value</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Difference, after trials</source>
        <translation>Differenz nach Testphasen</translation>
    </message>
    <message>
        <source>Planned, after trials</source>
        <translation>Geplant nach Testphasen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanCostSection</name>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>What the cost is told by</source>
        <translation>Wonach die Kosten aufgeschlüsselt werden</translation>
    </message>
    <message>
        <source>By Region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>No cost</source>
        <translation>Keine Kosten</translation>
    </message>
    <message>
        <source>GuardDuty runs nowhere, now and with the plan.</source>
        <translation>GuardDuty läuft nirgends, weder jetzt noch mit dem Plan.</translation>
    </message>
    <message>
        <source>Monthly cost by Region</source>
        <translation>Monatliche Kosten nach Region</translation>
    </message>
    <message>
        <source>Monthly cost by account</source>
        <translation>Monatliche Kosten nach Konto</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanDesk</name>
    <message>
        <source>Plan 1</source>
        <translation>Plan 1</translation>
    </message>
    <message>
        <source>Plans are kept in a workspace. Open one to plan changes.</source>
        <translation>Pläne werden in einem Arbeitsbereich aufbewahrt. Öffnen Sie einen, um Änderungen zu planen.</translation>
    </message>
    <message>
        <source>The plans of the workspace are being read.</source>
        <translation>Die Pläne des Arbeitsbereichs werden gelesen.</translation>
    </message>
    <message>
        <source>Plan %1</source>
        <translation>Plan %1</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Another plan has this name.</source>
        <translation>Ein anderer Plan hat diesen Namen.</translation>
    </message>
    <message>
        <source>The plan %1 is being applied. Its edits stay as they are until that is through.</source>
        <translation>Der Plan %1 wird gerade angewendet. Bis das abgeschlossen ist, bleiben seine Änderungen, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanDiff</name>
    <message numerus="yes">
        <source>%n Regions</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: auto-enable %2 applied again in %3</source>
        <extracomment>%1 is a plan, %2 is ALL or NEW, %3 a Region or &quot;12 Regions&quot;: the preference is what it was, and accounts differ from it</extracomment>
        <translation>%1: automatische Aktivierung %2 erneut angewendet in %3</translation>
    </message>
    <message>
        <source>%1: comes with GuardDuty, by auto-enable %2 in %3</source>
        <extracomment>%1 is a plan, %2 is ALL or NEW, %3 a Region or &quot;12 Regions&quot;: GuardDuty itself is enabled there, and the plan comes along</extracomment>
        <translation>%1: kommt mit GuardDuty, durch automatische Aktivierung %2 in %3</translation>
    </message>
    <message>
        <source>%1: auto-enable %2 in %4 (was %3)</source>
        <extracomment>%1 is a plan, %2 and %3 are ALL, NEW or NONE, %4 a Region or &quot;12 Regions&quot;</extracomment>
        <translation>%1: automatische Aktivierung %2 in %4 (war %3)</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, then %3, for %4 in %5</source>
        <extracomment>%1 is a plan or another value, %2 what it was, %3 what it becomes, %4 &quot;3 accounts&quot;, %5 a Region or &quot;12 Regions&quot;</extracomment>
        <translation>%1: %2, dann %3, für %4 in %5</translation>
    </message>
    <message>
        <source>By policy: %1</source>
        <translation>Durch Richtlinie: %1</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>AWS Organizations: delegated administrators or policies change.</source>
        <translation>AWS Organizations: Delegierte Administratorkonten oder Richtlinien ändern sich.</translation>
    </message>
    <message>
        <source>%1: the delegated administrator is %3 (was %2)</source>
        <translation>%1: Das delegierte Administratorkonto ist %3 (war %2)</translation>
    </message>
    <message>
        <source>%1: tags of detectors change</source>
        <translation>%1: Tags von Detektoren ändern sich</translation>
    </message>
    <message>
        <source>%1: invitations change</source>
        <translation>%1: Einladungen ändern sich</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Explicit</source>
        <translation>Ausdrücklich</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>%1: account %2 stops exporting findings to %3</source>
        <extracomment>%1 is a Region, %2 an account, %3 the ARN of a bucket</extracomment>
        <translation>%1: Konto %2 exportiert keine Ergebnisse mehr nach %3</translation>
    </message>
    <message>
        <source>%1: account %2 exports findings to %3, encrypted with %4</source>
        <extracomment>%1 is a Region, %2 an account, %3 the ARN of a bucket, %4 that of a key</extracomment>
        <translation>%1: Konto %2 exportiert Ergebnisse nach %3, verschlüsselt mit %4</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanDiffModel</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is the name of an account, %2 its number</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>From → to</source>
        <translation>Von → zu</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What something was and what it becomes: &quot;NEW → ALL&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Konten, die sich ändern</translation>
    </message>
    <message>
        <source>Findings in the loaded recording</source>
        <translation>Ergebnisse in der geladenen Aufzeichnung</translation>
    </message>
    <message>
        <source>Gained, %1</source>
        <extracomment>A finding that the plan adds or takes away; %1 is its severity</extracomment>
        <translation>Hinzugekommen, %1</translation>
    </message>
    <message>
        <source>Lost, %1</source>
        <translation>Weggefallen, %1</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <extracomment>Of a finding: %1 is an account, %2 its number, %3 a Region, %4 a bucket</extracomment>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Will not change</source>
        <translation>Was sich nicht ändert</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanEditsModel</name>
    <message>
        <source>Changes settings</source>
        <translation>Ändert Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n place(s)</source>
        <translation>
            <numerusform>Ändert %n Stelle</numerusform>
            <numerusform>Ändert %n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes nothing</source>
        <translation>Ändert nichts</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>%1 is a reason, a sentence</extracomment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Left undone: %1</source>
        <extracomment>%1 is AWS&apos;s reason, a sentence</extracomment>
        <translation>Nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirkt</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanEditsSection</name>
    <message>
        <source>Staged edits</source>
        <translation>Vorgemerkte Änderungen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Arrange</source>
        <translation>Anordnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Split into its parts</source>
        <translation>In Einzelteile aufteilen</translation>
    </message>
    <message>
        <source>Merge with the next one</source>
        <translation>Mit der nächsten zusammenführen</translation>
    </message>
    <message>
        <source>Conflict: keep what the plan wants</source>
        <translation>Konflikt: behalten, was der Plan vorsieht</translation>
    </message>
    <message>
        <source>Conflict: keep what is there now</source>
        <translation>Konflikt: behalten, was jetzt vorhanden ist</translation>
    </message>
    <message>
        <source>The plan stays as it is</source>
        <translation>Der Plan bleibt, wie er ist</translation>
    </message>
    <message>
        <source>The plan cannot be edited now.</source>
        <translation>Der Plan kann jetzt nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>Select an edit first.</source>
        <translation>Wählen Sie zuerst eine Änderung aus.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanExport</name>
    <message>
        <source>A plan cannot be written as &quot;%1&quot;. There are: %2.</source>
        <translation>Ein Plan kann nicht als „%1“ geschrieben werden. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanFigure</name>
    <message>
        <source>%1 → %2</source>
        <extracomment>A figure before the plan and after it: &quot;133 → 194&quot;</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A figure before the plan and after it, and the difference: &quot;133 → 194, +61&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanFiguresSection</name>
    <message>
        <source>%1 %2</source>
        <extracomment>How many findings have a severity: &quot;High 2 → 5&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>The plan in figures</source>
        <translation>Der Plan in Zahlen</translation>
    </message>
    <message>
        <source>Accounts covered in every Region</source>
        <translation>In allen Regionen abgedeckte Konten</translation>
    </message>
    <message>
        <source>Estimated monthly cost</source>
        <translation>Geschätzte monatliche Kosten</translation>
    </message>
    <message>
        <source>Findings in the loaded recording</source>
        <translation>Ergebnisse in der geladenen Aufzeichnung</translation>
    </message>
    <message>
        <source>Accounts that change</source>
        <translation>Konten, die sich ändern</translation>
    </message>
    <message numerus="yes">
        <source>of %n account(s); in some Region %1</source>
        <extracomment>%1 is a number of accounts, perhaps &quot;133 → 194&quot;</extracomment>
        <translation>
            <numerusform>von %n Konto; in mindestens einer Region %1</numerusform>
            <numerusform>von %n Konten; in mindestens einer Region %1</numerusform>
        </translation>
    </message>
    <message>
        <source>After all trials end: %1</source>
        <extracomment>%1 is an amount, or two with an arrow</extracomment>
        <translation>Nach dem Ende aller Testphasen: %1</translation>
    </message>
    <message>
        <source>%1 changed + %2 unchanged = %3 accounts × Regions</source>
        <extracomment>Numbers of accounts times Regions: %1 + %2 = %3</extracomment>
        <translation>%1 geändert + %2 unverändert = %3 Konten × Regionen</translation>
    </message>
    <message>
        <source>No recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Open a recording to see what the plan would find in it.</source>
        <translation>Öffnen Sie eine Aufzeichnung, um zu sehen, was der Plan darin finden würde.</translation>
    </message>
    <message>
        <source>Open Event replay</source>
        <translation>Ereigniswiedergabe öffnen</translation>
    </message>
    <message>
        <source>%1 is being looked through.</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>%1 wird durchsucht.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 has no data events of S3.</source>
        <translation>%1 enthält keine S3-Datenereignisse.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 data events, %4 of %5 buckets analyzed</source>
        <extracomment>%1 is the name of a recording, the others are numbers, perhaps &quot;133 → 194&quot;</extracomment>
        <translation>%1: %2 von %3 Datenereignissen, %4 von %5 Buckets analysiert</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanFolder</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 is damaged and no plan any more. Move it away to plan changes here.</source>
        <translation>%1 ist beschädigt und kein Plan mehr. Verschieben Sie die Datei an einen anderen Ort, um hier Änderungen zu planen.</translation>
    </message>
    <message>
        <source>%1 cannot be deleted: %2.</source>
        <translation>%1 kann nicht gelöscht werden: %2.</translation>
    </message>
    <message>
        <source>Another window has changed the plan &quot;%1&quot; meanwhile. Connect again to go on with what it has now.</source>
        <translation>Ein anderes Fenster hat den Plan „%1“ inzwischen geändert. Verbinden Sie sich erneut, um mit seinem jetzigen Stand weiterzuarbeiten.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanHost</name>
    <message>
        <source>The plan %1 is being applied. Its edits stay as they are until that is through.</source>
        <translation>Der Plan %1 wird gerade angewendet. Bis das abgeschlossen ist, bleiben seine Änderungen, wie sie sind.</translation>
    </message>
    <message>
        <source>This endpoint serves the plan %1, and &quot;%2&quot; cannot be planned: it takes effect at once. Send it to an endpoint that serves the workspace itself.</source>
        <translation>Dieser Endpunkt stellt den Plan %1 bereit, und „%2“ kann nicht geplant werden: Es wird sofort wirksam. Senden Sie es an einen Endpunkt, der den Arbeitsbereich selbst bereitstellt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanNameDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanPage</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Pläne</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Apply plan</source>
        <translation>Plan anwenden</translation>
    </message>
    <message>
        <source>Open Usage</source>
        <translation>Nutzung öffnen</translation>
    </message>
    <message>
        <source>New plan…</source>
        <translation>Neuer Plan …</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Duplicate…</source>
        <translation>Duplizieren …</translation>
    </message>
    <message>
        <source>Duplicate plan</source>
        <extracomment>The name of the copy of a plan</extracomment>
        <translation>Plan duplizieren</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Rename plan</source>
        <translation>Plan umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Paste AWS CLI commands…</source>
        <translation>AWS-CLI-Befehle einfügen …</translation>
    </message>
    <message>
        <source>Paste AWS CLI commands</source>
        <translation>AWS-CLI-Befehle einfügen</translation>
    </message>
    <message>
        <source>Plan changes</source>
        <translation>Änderungen planen</translation>
    </message>
    <message>
        <source>Nothing is staged.</source>
        <translation>Es ist nichts vorgemerkt.</translation>
    </message>
    <message>
        <source>Nothing is sent until you apply the plan.</source>
        <translation>Es wird nichts gesendet, bis Sie den Plan anwenden.</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Draft, not applied</source>
        <translation>Entwurf, nicht angewendet</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts, was rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts, was wiederholt werden könnte.</translation>
    </message>
    <message>
        <source>Continue applying</source>
        <translation>Anwenden fortsetzen</translation>
    </message>
    <message>
        <source>No changes are staged</source>
        <translation>Keine Änderungen vorgemerkt</translation>
    </message>
    <message>
        <source>While you plan changes, every edit on the S3 Protection, Accounts, Protection plans and All Regions pages lands here first. You see which accounts change and what it costs, and apply it when you are ready.</source>
        <translation>Während Sie Änderungen planen, landet jede Änderung auf den Seiten „S3-Schutz“, „Konten“, „Schutzpläne“ und „Alle Regionen“ zuerst hier. Sie sehen, welche Konten sich ändern und was es kostet, und wenden den Plan an, wenn Sie so weit sind.</translation>
    </message>
    <message>
        <source>The plan is being worked out.</source>
        <translation>Der Plan wird berechnet.</translation>
    </message>
    <message>
        <source>The recording is being looked through.</source>
        <translation>Die Aufzeichnung wird durchsucht.</translation>
    </message>
    <message>
        <source>Nothing can be planned here</source>
        <translation>Hier kann nichts geplant werden</translation>
    </message>
    <message>
        <source>Not every Region could be read</source>
        <translation>Nicht alle Regionen konnten gelesen werden</translation>
    </message>
    <message>
        <source>Applying this plan was interrupted</source>
        <translation>Das Anwenden dieses Plans wurde unterbrochen</translation>
    </message>
    <message>
        <source>Continue applying goes on where it stopped and does nothing twice.</source>
        <translation>„Anwenden fortsetzen“ macht an der Stelle der Unterbrechung weiter und führt nichts doppelt aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) changed since they were staged</source>
        <translation>
            <numerusform>%n Wert hat sich seit dem Vormerken geändert</numerusform>
            <numerusform>%n Werte haben sich seit dem Vormerken geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>Select the edit below and choose under Arrange what holds.</source>
        <translation>Wählen Sie unten die Änderung aus und legen Sie unter „Anordnen“ fest, was gilt.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Your prices and volumes were not read</source>
        <translation>Ihre Preise und Mengen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>The cost is that of the prices that come with the program. Mend or delete the file, or set your prices again on the Usage page.</source>
        <translation>Die Kosten beruhen auf den mit dem Programm gelieferten Preisen. Korrigieren oder löschen Sie die Datei, oder legen Sie Ihre Preise auf der Seite „Nutzung“ neu fest.</translation>
    </message>
    <message>
        <source>Values changed since they were staged. Choose first what holds.</source>
        <translation>Werte haben sich seit dem Vormerken geändert. Legen Sie zuerst fest, was gilt.</translation>
    </message>
    <message>
        <source>The plan changes nothing.</source>
        <translation>Der Plan ändert nichts.</translation>
    </message>
    <message>
        <source>Delete this plan?</source>
        <translation>Diesen Plan löschen?</translation>
    </message>
    <message>
        <source>%1 and its edits are deleted. What was applied of it stays.</source>
        <translation>%1 und die darin enthaltenen Änderungen werden gelöscht. Was davon angewendet wurde, bleibt bestehen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing was staged</source>
        <translation>Es wurde nichts vorgemerkt</translation>
    </message>
    <message>
        <source>S3 Protection for all accounts</source>
        <translation>S3-Schutz für alle Konten</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanReview</name>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <extracomment>Behind the first ones of many: %1 is how many are not named</extracomment>
        <translation>und %1 weitere</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is &quot;3 accounts&quot;, %2 are their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Applying it was interrupted</source>
        <translation>Das Anwenden wurde unterbrochen</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Draft, not applied</source>
        <translation>Entwurf, nicht angewendet</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Worked out for</source>
        <translation>Berechnet für</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>Applied by</source>
        <translation>Angewendet von</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>API calls</source>
        <translation>API-Aufrufe</translation>
    </message>
    <message>
        <source>About this plan</source>
        <translation>Über diesen Plan</translation>
    </message>
    <message>
        <source>Applies</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Has no effect</source>
        <translation>Ohne Wirkung</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <extracomment>%1 is a sentence that says why</extracomment>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>Left undone when it was applied: %1</source>
        <translation>Beim Anwenden nicht ausgeführt: %1</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Der Plan ist leer.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>Geplant von</translation>
    </message>
    <message>
        <source>Planned on</source>
        <translation>Geplant am</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Why: the preference stays as it is, and these accounts get GuardDuty, which it comes with.</source>
        <translation>Warum: Die Einstellung bleibt, wie sie ist, und diese Konten erhalten GuardDuty, mit dem der Schutzplan kommt.</translation>
    </message>
    <message>
        <source>Why: the preference stays as it is and is applied again to accounts that differ from it.</source>
        <translation>Warum: Die Einstellung bleibt, wie sie ist, und wird erneut auf Konten angewendet, die von ihr abweichen.</translation>
    </message>
    <message>
        <source>Why: an edit sets the preference, and GuardDuty does to accounts what it says.</source>
        <translation>Warum: Eine Änderung legt die Einstellung fest, und GuardDuty setzt sie in den Konten um.</translation>
    </message>
    <message>
        <source>Why: edits name these accounts.</source>
        <translation>Warum: Änderungen nennen diese Konten.</translation>
    </message>
    <message>
        <source>Why: a policy of AWS Organizations applies to these accounts.</source>
        <translation>Warum: Für diese Konten gilt eine Richtlinie von AWS Organizations.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Mit dem Plan</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Auto-enable preference of %1</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>Einstellung zur automatischen Aktivierung von %1</translation>
    </message>
    <message>
        <source>Those that the preference reaches</source>
        <translation>Konten, die die Einstellung erreicht</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Other changes</source>
        <translation>Andere Änderungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>No value that an edit names changed since the edit was planned.</source>
        <translation>Kein Wert, den eine Änderung nennt, hat sich seit deren Planung geändert.</translation>
    </message>
    <message>
        <source>Edit %1: %2</source>
        <extracomment>%1 is the number of an edit, %2 a sentence about a value that changed meanwhile</extracomment>
        <translation>Änderung %1: %2</translation>
    </message>
    <message>
        <source>The plan cannot be applied before somebody chooses what holds.</source>
        <translation>Der Plan kann erst angewendet werden, wenn jemand festlegt, was gilt.</translation>
    </message>
    <message>
        <source>Appendix: commands of the AWS CLI</source>
        <translation>Anhang: Befehle der AWS CLI</translation>
    </message>
    <message>
        <source>There is nothing to call.</source>
        <translation>Es gibt nichts aufzurufen.</translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>A comment between commands. %1 is an account</extracomment>
        <translation>Als %1</translation>
    </message>
    <message>
        <source>They do what the plan does, in its order.</source>
        <translation>Sie bewirken dasselbe wie der Plan, in dessen Reihenfolge.</translation>
    </message>
    <message>
        <source>The plan as code has them all.</source>
        <translation>Der Plan als Code enthält alle.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The code of the language that these texts are in, such as de or pt-BR</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>What will not change</source>
        <translation>Was sich nicht ändert</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Everything changes.</source>
        <translation>Alles ändert sich.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>There is nothing to warn of.</source>
        <translation>Es gibt nichts, wovor zu warnen wäre.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>Stands where a number or an amount would</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many of all there are: &quot;149 of 194&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The least and the most that something costs</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 and what is unknown</source>
        <extracomment>%1 is an amount, perhaps &quot;$40 to $60&quot;</extracomment>
        <translation>%1 und Unbekanntes</translation>
    </message>
    <message>
        <source>Accounts with S3 Protection in every Region</source>
        <translation>Konten mit S3-Schutz in allen Regionen</translation>
    </message>
    <message>
        <source>Accounts with S3 Protection in some Region</source>
        <translation>Konten mit S3-Schutz in mindestens einer Region</translation>
    </message>
    <message>
        <source>Accounts × Regions with S3 Protection</source>
        <translation>Konten × Regionen mit S3-Schutz</translation>
    </message>
    <message>
        <source>Regions in which every account has S3 Protection</source>
        <translation>Regionen, in denen jedes Konto S3-Schutz hat</translation>
    </message>
    <message>
        <source>Estimated monthly cost, free trials that run taken off</source>
        <translation>Geschätzte monatliche Kosten, abzüglich laufender kostenloser Testphasen</translation>
    </message>
    <message>
        <source>Estimated monthly cost after all free trials end</source>
        <translation>Geschätzte monatliche Kosten nach dem Ende aller kostenlosen Testphasen</translation>
    </message>
    <message>
        <source>Findings in the recording</source>
        <translation>Ergebnisse in der Aufzeichnung</translation>
    </message>
    <message>
        <source>Data events of S3 that are analyzed in the recording</source>
        <translation>In der Aufzeichnung analysierte S3-Datenereignisse</translation>
    </message>
    <message>
        <source>Buckets that are analyzed in the recording</source>
        <translation>In der Aufzeichnung analysierte Buckets</translation>
    </message>
    <message>
        <source>Findings, %1</source>
        <extracomment>%1 is a severity: &quot;Findings, High&quot;</extracomment>
        <translation>Ergebnisse, %1</translation>
    </message>
    <message>
        <source>No recording was given, so what the plan does to findings is unknown.</source>
        <translation>Es wurde keine Aufzeichnung angegeben, daher ist nicht bekannt, wie sich der Plan auf Ergebnisse auswirkt.</translation>
    </message>
    <message>
        <source>The recording is %1.</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>Die Aufzeichnung ist %1.</translation>
    </message>
    <message>
        <source>Amounts are US dollars at the list prices of %1.</source>
        <translation>Die Beträge sind in US-Dollar zu den Listenpreisen vom %1.</translation>
    </message>
    <message>
        <source>Volumes that are assumed may be half or twice as much, so an amount is a range.</source>
        <translation>Angenommene Mengen können halb oder doppelt so groß sein, daher ist ein Betrag eine Spanne.</translation>
    </message>
    <message>
        <source>Not in any amount, since nobody knows the price or the volume: %1.</source>
        <extracomment>%1 are names of protection plans and the like</extracomment>
        <translation>In keinem Betrag enthalten, da der Preis oder die Menge nicht bekannt ist: %1.</translation>
    </message>
    <message>
        <source>Where a Region has no price of its own, that of %1 is taken.</source>
        <translation>Hat eine Region keinen eigenen Preis, wird der von %1 verwendet.</translation>
    </message>
    <message>
        <source>The prices and volumes that were set were not read, so the cost is that of the prices that come with the program. %1</source>
        <translation>Die festgelegten Preise und Mengen wurden nicht gelesen, daher beruhen die Kosten auf den mit dem Programm gelieferten Preisen. %1</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>In figures</source>
        <translation>In Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) change.</source>
        <translation>
            <numerusform>%n Konto ändert sich.</numerusform>
            <numerusform>%n Konten ändern sich.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 changed + %2 unchanged = %3 accounts × Regions.</source>
        <translation>%1 geändert + %2 unverändert = %3 Konten × Regionen.</translation>
    </message>
    <message>
        <source>Findings gained and lost</source>
        <translation>Hinzugekommene und weggefallene Ergebnisse</translation>
    </message>
    <message>
        <source>Unknown. %1 has no data events of S3, so what S3 Protection would find cannot be told.</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>Unbekannt. %1 enthält keine S3-Datenereignisse, daher lässt sich nicht sagen, was der S3-Schutz finden würde.</translation>
    </message>
    <message>
        <source>The same findings are raised with the plan.</source>
        <translation>Mit dem Plan werden dieselben Ergebnisse ausgelöst.</translation>
    </message>
    <message numerus="yes">
        <source>Gained: %n finding(s)</source>
        <translation>
            <numerusform>Hinzugekommen: %n Ergebnis</numerusform>
            <numerusform>Hinzugekommen: %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lost: %n finding(s)</source>
        <translation>
            <numerusform>Weggefallen: %n Ergebnis</numerusform>
            <numerusform>Weggefallen: %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Review of the plan %1 for the workspace %2</source>
        <extracomment>%1 is the name of a plan, %2 of a workspace</extracomment>
        <translation>Prüfbericht zum Plan %1 für den Arbeitsbereich %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanRun</name>
    <message>
        <source>It was left out when the plan was interrupted.</source>
        <translation>Die Änderung wurde ausgelassen, als der Plan unterbrochen wurde.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanState</name>
    <message>
        <source>Not available</source>
        <translation>Nicht verfügbar</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Policy managed, off</source>
        <translation>Durch Richtlinie verwaltet, aus</translation>
    </message>
    <message>
        <source>Policy managed, on</source>
        <translation>Durch Richtlinie verwaltet, ein</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanValues</name>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not pending</source>
        <translation>Nicht ausstehend</translation>
    </message>
    <message>
        <source>%1, pending</source>
        <translation>%1, ausstehend</translation>
    </message>
    <message>
        <source>GuardDuty</source>
        <translation>GuardDuty</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Frequency of updates</source>
        <translation>Häufigkeit von Aktualisierungen</translation>
    </message>
    <message>
        <source>Membership, pending</source>
        <translation>Mitgliedschaft, ausstehend</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 of %2 in %3</source>
        <extracomment>%1 is a plan or another value, %2 an account number, %3 a Region</extracomment>
        <translation>%1 von %2 in %3</translation>
    </message>
    <message>
        <source>The delegated administrator in %1</source>
        <translation>Das delegierte Administratorkonto in %1</translation>
    </message>
    <message>
        <source>The auto-enable preference of %1 in %2</source>
        <extracomment>%1 is a plan, %2 a Region</extracomment>
        <translation>Die Einstellung zur automatischen Aktivierung von %1 in %2</translation>
    </message>
    <message>
        <source>Delegated administrator</source>
        <translation>Delegiertes Administratorkonto</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanVerb</name>
    <message>
        <source>%1 -&gt; %2 (%3)</source>
        <extracomment>Numbers now and with the plan, and the difference with its sign</extracomment>
        <translation>%1 -&gt; %2 (%3)</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Data events analyzed: %1 of %2</source>
        <extracomment>%1 are numbers, such as &quot;100 -&gt; 120 (+20)&quot;, %2 is how many there are in all</extracomment>
        <translation>Analysierte Datenereignisse: %1 von %2</translation>
    </message>
    <message>
        <source>Buckets analyzed: %1 of %2</source>
        <translation>Analysierte Buckets: %1 von %2</translation>
    </message>
    <message>
        <source>Findings: unknown</source>
        <translation>Ergebnisse: unbekannt</translation>
    </message>
    <message>
        <source>Data events analyzed: unknown</source>
        <translation>Analysierte Datenereignisse: unbekannt</translation>
    </message>
    <message>
        <source>Buckets analyzed: unknown</source>
        <translation>Analysierte Buckets: unbekannt</translation>
    </message>
    <message>
        <source>There are no data events of S3 in this recording, so what S3 Protection would find cannot be told.</source>
        <translation>Diese Aufzeichnung enthält keine S3-Datenereignisse, daher lässt sich nicht sagen, was der S3-Schutz finden würde.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <translation>Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>The same findings are raised with the plan.</source>
        <translation>Mit dem Plan werden dieselben Ergebnisse ausgelöst.</translation>
    </message>
    <message>
        <source>%1 (prices of %2)</source>
        <extracomment>%1 and %2 are Regions</extracomment>
        <translation>%1 (Preise von %2)</translation>
    </message>
    <message>
        <source>%1: %2 now, %3 planned; after all trials %4 now, %5 planned</source>
        <extracomment>%1 is a Region or &quot;Total&quot;, the others are amounts in US dollars, perhaps &quot;5.00 to 20.00&quot;</extracomment>
        <translation>%1: jetzt %2, geplant %3; nach allen Testphasen jetzt %4, geplant %5</translation>
    </message>
    <message>
        <source>The plan is empty.</source>
        <translation>Der Plan ist leer.</translation>
    </message>
    <message>
        <source>Left undone when it was applied: %1</source>
        <translation>Beim Anwenden nicht ausgeführt: %1</translation>
    </message>
    <message numerus="yes">
        <source>    changes %n account(s)</source>
        <translation>
            <numerusform>    ändert %n Konto</numerusform>
            <numerusform>    ändert %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Unchanged, %1 places: %2</source>
        <translation>Unverändert, %1 Stellen: %2</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>US dollars a month, list prices of %1</source>
        <translation>US-Dollar im Monat, Listenpreise vom %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Unbekannt: %1</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>Name the recording that findings are looked for in with --recording.</source>
        <translation>Geben Sie mit --recording die Aufzeichnung an, in der Ergebnisse gesucht werden.</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>The workspace has no plan &quot;%1&quot;. Stage something into it with --stage.</source>
        <translation>Der Arbeitsbereich enthält keinen Plan „%1“. Merken Sie mit --stage etwas darin vor.</translation>
    </message>
    <message>
        <source>The plan &quot;%1&quot; was interrupted while it was carried out. Let bucketwatchctl apply end that first.</source>
        <translation>Der Plan „%1“ wurde während der Ausführung unterbrochen. Lassen Sie diese zuerst von „bucketwatchctl apply“ zu Ende führen.</translation>
    </message>
    <message>
        <source>Name the chosen accounts with --accounts, or a recording that tells which ones find more with --recording.</source>
        <translation>Geben Sie die ausgewählten Konten mit --accounts an oder mit --recording eine Aufzeichnung, aus der hervorgeht, welche mehr finden.</translation>
    </message>
    <message>
        <source>No account finds more in the recording when S3 Protection is on for all.</source>
        <translation>Kein Konto findet in der Aufzeichnung mehr, wenn der S3-Schutz für alle aktiviert ist.</translation>
    </message>
    <message>
        <source>The plan is written as several files: %1. Name a folder for them with --out.</source>
        <translation>Der Plan wird als mehrere Dateien geschrieben: %1. Geben Sie mit --out einen Ordner dafür an.</translation>
    </message>
    <message>
        <source>bucketwatchctl writes no PDF. Export review on the page Plan of the window does, and a browser prints what --as html writes.</source>
        <translation>bucketwatchctl schreibt kein PDF. „Prüfbericht exportieren“ auf der Seite „Plan“ des Fensters tut es, und ein Browser druckt, was --as html schreibt.</translation>
    </message>
    <message>
        <source>A review is written --as html or --as markdown.</source>
        <translation>Ein Prüfbericht wird mit --as html oder --as markdown geschrieben.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <extracomment>A cost and the least and the most that it may be: &quot;40.00 (20.00 to 80.00)&quot;</extracomment>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <extracomment>%1 is an alternative</extracomment>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>%1 (best value)</source>
        <extracomment>%1 is an alternative: it costs least for each finding more</extracomment>
        <translation>%1 (beste Wahl)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Accounts that are covered in every Region, of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>To current</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Chosen because all accounts would find more in these: %1</source>
        <extracomment>%1 is a list of account IDs</extracomment>
        <translation>Ausgewählt, weil der S3-Schutz für alle Konten in diesen mehr finden würde: %1</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>US dollars a month of S3 Protection once free trials have ended, list prices of %1</source>
        <translation>US-Dollar im Monat für den S3-Schutz nach dem Ende der kostenlosen Testphasen, Listenpreise vom %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the number of an account, %2 its name</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 takes no arguments: &quot;%2&quot;.</source>
        <translation>%1 nimmt keine Argumente an: „%2“.</translation>
    </message>
    <message>
        <source>Name the plan that is to be edited with --name.</source>
        <translation>Geben Sie mit --name den Plan an, der bearbeitet werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>assumed in %n place(s)</source>
        <extracomment>A place is an account in a Region</extracomment>
        <translation>
            <numerusform>an %n Stelle angenommen</numerusform>
            <numerusform>an %n Stellen angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>given for the account in %n place(s)</source>
        <translation>
            <numerusform>an %n Stelle für das Konto angegeben</numerusform>
            <numerusform>an %n Stellen für das Konto angegeben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>measured in %n place(s)</source>
        <translation>
            <numerusform>an %n Stelle gemessen</numerusform>
            <numerusform>an %n Stellen gemessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown in %n place(s)</source>
        <translation>
            <numerusform>an %n Stelle unbekannt</numerusform>
            <numerusform>an %n Stellen unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Volumes are assumed and may be half or twice as much, so an amount is a range.</source>
        <translation>Die Mengen sind angenommen und können halb oder doppelt so groß sein, daher ist ein Betrag eine Spanne.</translation>
    </message>
    <message numerus="yes">
        <source>Volumes are measured over %n day(s) of %1 and scaled to 30 days.</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>
            <numerusform>Die Mengen sind über %n Tag von %1 gemessen und auf 30 Tage hochgerechnet.</numerusform>
            <numerusform>Die Mengen sind über %n Tage von %1 gemessen und auf 30 Tage hochgerechnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no data events of S3 in %1, so their volume is unknown.</source>
        <translation>In %1 gibt es keine Datenereignisse von S3, daher ist ihre Menge unbekannt.</translation>
    </message>
    <message>
        <source>%1 covers less than a day, so the volume of S3 data events is unknown.</source>
        <translation>%1 umfasst weniger als einen Tag, daher ist die Menge der S3-Datenereignisse unbekannt.</translation>
    </message>
    <message>
        <source>Those that are assumed may be half or twice as much, so an amount is a range.</source>
        <translation>Angenommene Mengen können halb oder doppelt so groß sein, daher ist ein Betrag eine Spanne.</translation>
    </message>
    <message>
        <source>Volume of %1: %2</source>
        <extracomment>%1 is a data source, %2 a list: &quot;measured in 3 places, assumed in 1 place&quot;</extracomment>
        <translation>Menge von %1: %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlanWarnings</name>
    <message numerus="yes">
        <source>%n Regions</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>NEW for %1 does nothing in %2: GuardDuty itself is not enabled for new accounts there.</source>
        <translation>NEW für %1 bewirkt in %2 nichts: GuardDuty selbst ist dort für neue Konten nicht aktiviert.</translation>
    </message>
    <message>
        <source>ALL for %1 reaches no new accounts in %2: GuardDuty itself is not enabled for them there.</source>
        <extracomment>%1 is a plan, %2 a Region or &quot;12 Regions&quot;</extracomment>
        <translation>ALL für %1 erreicht in %2 keine neuen Konten: GuardDuty selbst ist dort für sie nicht aktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>NONE disables nobody: %1 stays enabled for %n account(s) in %2.</source>
        <translation>
            <numerusform>NONE deaktiviert nichts: %1 bleibt für %n Konto in %2 aktiviert.</numerusform>
            <numerusform>NONE deaktiviert nichts: %1 bleibt für %n Konten in %2 aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The administrator&apos;s own account stays without %1 in %2: NEW and &quot;Enable for all existing active member accounts&quot; leave it out. ALL does not.</source>
        <translation>Das Administratorkonto selbst bleibt in %2 ohne %1: NEW und „Für alle vorhandenen aktiven Mitgliedskonten aktivieren“ lassen es aus, ALL dagegen nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The free trial of %1 is used up for %n account(s) in %2: it costs from the first day.</source>
        <translation>
            <numerusform>Die kostenlose Testphase von %1 ist für %n Konto in %2 aufgebraucht: Es fallen vom ersten Tag an Kosten an.</numerusform>
            <numerusform>Die kostenlose Testphase von %1 ist für %n Konten in %2 aufgebraucht: Es fallen vom ersten Tag an Kosten an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 was turned off before for %n account(s) in %2 and will be on again.</source>
        <translation>
            <numerusform>%1 wurde für %n Konto in %2 zuvor ausgeschaltet und wird wieder eingeschaltet.</numerusform>
            <numerusform>%1 wurde für %n Konten in %2 zuvor ausgeschaltet und wird wieder eingeschaltet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; leaves %n account(s) out.</source>
        <translation>
            <numerusform>„%1“ lässt %n Konto aus.</numerusform>
            <numerusform>„%1“ lässt %n Konten aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; changes nothing.</source>
        <translation>„%1“ ändert nichts.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is refused. %2</source>
        <translation>„%1“ wird abgelehnt. %2</translation>
    </message>
    <message>
        <source>While GuardDuty is enabled for ALL accounts, no member can be disassociated in %1.</source>
        <translation>Solange GuardDuty für ALL Konten aktiviert ist, kann in %1 die Zuordnung keines Mitglieds aufgehoben werden.</translation>
    </message>
    <message>
        <source>Preferences reach accounts up to 24 hours after they are saved. The plan shows what it comes to.</source>
        <translation>Einstellungen erreichen Konten bis zu 24 Stunden nach dem Speichern. Der Plan zeigt, was sich am Ende ergibt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PlansSection</name>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Konfigurieren</translation>
    </message>
    <message>
        <source>View enabled accounts</source>
        <translation>Aktivierte Konten anzeigen</translation>
    </message>
    <message>
        <source>View accounts that are not enabled</source>
        <translation>Nicht aktivierte Konten anzeigen</translation>
    </message>
    <message>
        <source>Select a protection plan first.</source>
        <translation>Wählen Sie zuerst einen Schutzplan aus.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Policy</name>
    <message>
        <source>The policy is not valid at %1: %2</source>
        <translation>Die Richtlinie ist bei %1 nicht gültig: %2</translation>
    </message>
    <message>
        <source>“%1” is not known here.</source>
        <translation>„%1“ ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>Die Angabe fehlt.</translation>
    </message>
    <message>
        <source>an object is expected.</source>
        <translation>Erwartet wird ein Objekt.</translation>
    </message>
    <message>
        <source>The policy is not a JSON object (at character %1: %2).</source>
        <translation>Die Richtlinie ist kein JSON-Objekt (bei Zeichen %1: %2).</translation>
    </message>
    <message>
        <source>The policy cannot be attached to account %1, which does not belong to the organization.</source>
        <translation>Die Richtlinie kann nicht an das Konto %1 angehängt werden, das nicht zur Organisation gehört.</translation>
    </message>
    <message>
        <source>A policy needs a name of 1 to %1 characters.</source>
        <translation>Eine Richtlinie benötigt einen Namen mit 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>There is no policy “%1”.</source>
        <translation>Es gibt keine Richtlinie „%1“.</translation>
    </message>
    <message>
        <source>“enabled” or “disabled” is expected.</source>
        <translation>Erwartet wird „enabled“ oder „disabled“.</translation>
    </message>
    <message>
        <source>a plan can be enabled only where “foundational” is enabled too.</source>
        <translation>Ein Schutzplan kann nur dort aktiviert sein, wo auch „foundational“ aktiviert ist.</translation>
    </message>
    <message>
        <source>a block for a Region or “default” is missing.</source>
        <translation>Ein Block für eine Region oder „default“ fehlt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PolicyExport</name>
    <message>
        <source>to the root of the organization</source>
        <translation>an den Stamm der Organisation</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>an %1</translation>
    </message>
    <message>
        <source>A policy keeps what it says: in console and API it cannot be changed any more, and while the policy type is enabled the preferences of Regions do not apply.</source>
        <translation>Eine Richtlinie setzt fest, was sie angibt: In Konsole und API kann es nicht mehr geändert werden, und solange der Richtlinientyp aktiviert ist, gelten die Einstellungen der Regionen nicht.</translation>
    </message>
    <message>
        <source>A policy has no NEW and no NONE, so these preferences are not in it: %1.</source>
        <translation>Eine Richtlinie kennt kein NEW und kein NONE, daher sind diese Einstellungen nicht darin enthalten: %1.</translation>
    </message>
    <message>
        <source>A policy enables a plan together with GuardDuty itself, which is not set to ALL, so these are not in it: %1.</source>
        <translation>Eine Richtlinie aktiviert einen Schutzplan zusammen mit GuardDuty selbst, das nicht auf ALL gesetzt ist; daher sind diese nicht darin enthalten: %1.</translation>
    </message>
    <message>
        <source>A policy cannot say these: %1.</source>
        <translation>Diese lassen sich in einer Richtlinie nicht angeben: %1.</translation>
    </message>
    <message>
        <source>Attach %1 %2.</source>
        <translation>%1 %2 anhängen.</translation>
    </message>
    <message>
        <source>A policy can say nothing of this plan. Take another format.</source>
        <translation>Von diesem Plan lässt sich nichts in einer Richtlinie angeben. Wählen Sie ein anderes Format.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PolicyVerb</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>No policy applies to account %1.</source>
        <translation>Für das Konto %1 gilt keine Richtlinie.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PreferenceSection</name>
    <message>
        <source>Monitors AWS CloudTrail management events, VPC flow logs and DNS logs</source>
        <translation>Überwacht AWS-CloudTrail-Verwaltungsereignisse, VPC-Flussprotokolle und DNS-Protokolle</translation>
    </message>
    <message>
        <source>Monitors AWS CloudTrail data events for Amazon S3</source>
        <translation>Überwacht AWS-CloudTrail-Datenereignisse für Amazon S3</translation>
    </message>
    <message>
        <source>Monitors audit logs of Amazon EKS</source>
        <translation>Überwacht Prüfprotokolle von Amazon EKS</translation>
    </message>
    <message>
        <source>Scans the volumes of Amazon EC2 instances that draw attention</source>
        <translation>Durchsucht die Volumes auffälliger Amazon-EC2-Instances</translation>
    </message>
    <message>
        <source>Monitors logins to databases of Amazon Aurora and Amazon RDS</source>
        <translation>Überwacht Anmeldungen bei Datenbanken von Amazon Aurora und Amazon RDS</translation>
    </message>
    <message>
        <source>Monitors the network activity of AWS Lambda functions</source>
        <translation>Überwacht die Netzwerkaktivität von AWS-Lambda-Funktionen</translation>
    </message>
    <message>
        <source>The old form of Runtime Monitoring, for Amazon EKS only</source>
        <translation>Die alte Form der Laufzeitüberwachung, nur für Amazon EKS</translation>
    </message>
    <message>
        <source>Monitors what runs on Amazon EKS, Amazon ECS and Amazon EC2</source>
        <translation>Überwacht, was in Amazon EKS, Amazon ECS und Amazon EC2 ausgeführt wird</translation>
    </message>
    <message>
        <source>Monitors the use of AI services</source>
        <translation>Überwacht die Nutzung von KI-Diensten</translation>
    </message>
    <message>
        <source>Existing and new accounts in the organization, including the delegated GuardDuty administrator account.</source>
        <translation>Bestehende und neue Konten der Organisation, einschließlich des delegierten GuardDuty-Administratorkontos.</translation>
    </message>
    <message>
        <source>Only accounts that join the organization from now on.</source>
        <translation>Nur Konten, die der Organisation von jetzt an beitreten.</translation>
    </message>
    <message>
        <source>No account is enabled automatically. Existing accounts keep their current status.</source>
        <translation>Kein Konto wird automatisch aktiviert. Vorhandene Konten behalten ihren aktuellen Status.</translation>
    </message>
    <message>
        <source>%1, cannot be set</source>
        <extracomment>%1 is an auto-enable preference</extracomment>
        <translation>%1, kann nicht festgelegt werden</translation>
    </message>
    <message>
        <source>%1, not saved yet</source>
        <extracomment>%1 is an auto-enable preference</extracomment>
        <translation>%1, noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Preview</name>
    <message>
        <source>The request does not name anything to change.</source>
        <translation>Die Anforderung nennt nichts, was geändert werden soll.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PriceTableDialog</name>
    <message>
        <source>$ for 1 million events</source>
        <translation>$ je 1 Million Ereignisse</translation>
    </message>
    <message>
        <source>$ for 1 GB</source>
        <translation>$ je 1&#xa0;GB</translation>
    </message>
    <message>
        <source>$ for 1 vCPU a month</source>
        <translation>$ je 1&#xa0;vCPU im Monat</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Prices are yours to keep: Bucketwatch does not ask AWS for them. A price is for one account and Region and a month. Steps are written with their end: 500: 0.80; 0.40 means $0.80 each for the first 500, then $0.40.</source>
        <translation>Die Preise pflegen Sie selbst: Bucketwatch fragt sie nicht bei AWS ab. Ein Preis gilt für ein Konto und eine Region und einen Monat. Stufen werden mit ihrem Ende geschrieben: 500: 0,80; 0,40 bedeutet je 0,80&#xa0;$ für die ersten 500, danach 0,40&#xa0;$.</translation>
    </message>
    <message>
        <source>Restore prices</source>
        <translation>Preise wiederherstellen</translation>
    </message>
    <message>
        <source>Puts the prices back that came with Bucketwatch, for every Region.</source>
        <translation>Stellt die mit Bucketwatch gelieferten Preise für alle Regionen wieder her.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Date of the prices</source>
        <translation>Datum der Preise</translation>
    </message>
    <message>
        <source>Type the day as year-month-day, such as 2026-10-07.</source>
        <translation>Geben Sie den Tag als Jahr-Monat-Tag ein, zum Beispiel 2026-10-07.</translation>
    </message>
    <message>
        <source>%1 as in N. Virginia</source>
        <extracomment>%1 is a price</extracomment>
        <translation>%1 wie in Nord-Virginia</translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Korrigieren Sie zuerst die markierten Felder.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Prices</name>
    <message>
        <source>The price steps of %1 do not grow, or the last one has an end.</source>
        <extracomment>%1 names a Region and a data source</extracomment>
        <translation>Die Preisstufen von %1 steigen nicht an, oder die letzte hat ein Ende.</translation>
    </message>
    <message>
        <source>This is no price table in US dollars.</source>
        <translation>Das ist keine Preistabelle in US-Dollar.</translation>
    </message>
    <message>
        <source>The price table has no date.</source>
        <translation>Die Preistabelle hat kein Datum.</translation>
    </message>
    <message>
        <source>%1 is nothing that GuardDuty charges by.</source>
        <translation>%1 ist nichts, wonach GuardDuty abrechnet.</translation>
    </message>
    <message>
        <source>Type steps whose ends grow and a last price without an end, such as 500: 0.80; 5000: 0.40; 0.20.</source>
        <translation>Geben Sie Stufen mit ansteigenden Enden und einen letzten Preis ohne Ende ein, zum Beispiel 500: 0,80; 5000: 0,40; 0,20.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ProgressLine</name>
    <message>
        <source>Reading: %1 %</source>
        <translation>Lesen: %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Prompts</name>
    <message>
        <source>All files (*);;CloudTrail logs (*.json *.jsonl *.ndjson *.gz *.log *.cloudtrail)</source>
        <translation>Alle Dateien (*);;CloudTrail-Protokolle (*.json *.jsonl *.ndjson *.gz *.log *.cloudtrail)</translation>
    </message>
</context>
<context>
    <name>bucketwatch::PropertyFilterBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Type any part of a row, or a property, an operator and a value, such as S3 Protection = Not enabled.</source>
        <translation>Geben Sie einen beliebigen Teil einer Zeile ein oder eine Eigenschaft, einen Operator und einen Wert, zum Beispiel S3-Schutz = Nicht aktiviert.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Copy filter as text</source>
        <translation>Filter als Text kopieren</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ProtectionPlansModel</name>
    <message>
        <source>Policy managed</source>
        <translation>Durch Richtlinie verwaltet</translation>
    </message>
    <message numerus="yes">
        <source>Policy managed in %n account(s)</source>
        <translation>
            <numerusform>In %n Konto durch Richtlinie verwaltet</numerusform>
            <numerusform>In %n Konten durch Richtlinie verwaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Policy managed in this account</source>
        <translation>In diesem Konto durch Richtlinie verwaltet</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Nicht angeboten</translation>
    </message>
    <message>
        <source>%1, enabled in %2 of %3 active member accounts</source>
        <extracomment>Read aloud: %1 is a protection plan, %2 and %3 numbers of accounts</extracomment>
        <translation>%1, aktiviert in %2 von %3 aktiven Mitgliedskonten</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud: %1 is a protection plan, %2 the heading of a column, %3 its value</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Protection plan</source>
        <translation>Schutzplan</translation>
    </message>
    <message>
        <source>This account</source>
        <translation>Dieses Konto</translation>
    </message>
    <message>
        <source>Auto-enable</source>
        <translation>Autom. Aktivierung</translation>
    </message>
    <message>
        <source>Enabled accounts</source>
        <translation>Aktivierte Konten</translation>
    </message>
    <message>
        <source>Active members</source>
        <translation>Aktive Mitglieder</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Free trial</source>
        <translation>Kostenlose Testphase</translation>
    </message>
    <message>
        <source>Organization policy</source>
        <translation>Organisationsrichtlinie</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ProtectionPlansPage</name>
    <message>
        <source>Protection plans</source>
        <translation>Schutzpläne</translation>
    </message>
    <message>
        <source>What GuardDuty monitors besides its foundational sources, in this account and in the organization in %1.</source>
        <translation>Was GuardDuty neben seinen grundlegenden Quellen überwacht, in diesem Konto und in der Organisation in %1.</translation>
    </message>
    <message>
        <source>What GuardDuty monitors besides its foundational sources, in this account in %1.</source>
        <translation>Was GuardDuty neben seinen grundlegenden Quellen überwacht, in diesem Konto in %1.</translation>
    </message>
    <message>
        <source>Organization policies for GuardDuty are enabled, so the auto-enable preferences do not apply.</source>
        <translation>Organisationsrichtlinien für GuardDuty sind aktiviert, daher gelten die Einstellungen zur automatischen Aktivierung nicht.</translation>
    </message>
    <message>
        <source>The configuration of %1 has been saved.</source>
        <extracomment>%1 is a protection plan</extracomment>
        <translation>Die Konfiguration von %1 wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RecordVerb</name>
    <message>
        <source>Where to? Name a folder, or a file that ends in .json.gz.</source>
        <translation>Wohin? Geben Sie einen Ordner an oder eine Datei, deren Name auf .json.gz endet.</translation>
    </message>
    <message>
        <source>Replay %1, with the lists of %2 where you want them.</source>
        <extracomment>%1 and %2 are folders</extracomment>
        <translation>Geben Sie %1 wieder, mit den Listen aus %2 dort, wo Sie sie wünschen.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) written</source>
        <translation>
            <numerusform>%n Ereignis geschrieben</numerusform>
            <numerusform>%n Ereignisse geschrieben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::RecordingDesk</name>
    <message>
        <source>Demo recording</source>
        <translation>Demo-Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RecoverVerb</name>
    <message>
        <source>Lost:</source>
        <translation>Verloren:</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Recovery</name>
    <message>
        <source>%1 could not be copied to be recovered.</source>
        <translation>%1 konnte für die Wiederherstellung nicht kopiert werden.</translation>
    </message>
    <message>
        <source>Nothing of this workspace could be read.</source>
        <translation>Von diesem Arbeitsbereich konnte nichts gelesen werden.</translation>
    </message>
    <message>
        <source>Saved: accounts %1, Regions %2, edits %3.</source>
        <translation>Gerettet: Konten %1, Regionen %2, Änderungen %3.</translation>
    </message>
    <message>
        <source>%1 exists already. Choose another name for what is recovered.</source>
        <translation>%1 ist bereits vorhanden. Wählen Sie einen anderen Namen für das Wiederhergestellte.</translation>
    </message>
    <message>
        <source>%1 is open in another program. Close it there to recover the file.</source>
        <translation>%1 ist in einem anderen Programm geöffnet. Schließen Sie die Datei dort, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>The history up to edit %1.</source>
        <translation>Der Verlauf bis zur Änderung %1.</translation>
    </message>
    <message>
        <source>The access keys of the accounts, and which account manages the organization. There are new keys.</source>
        <translation>Die Zugriffsschlüssel der Konten und welches Konto die Organisation verwaltet. Es gibt neue Schlüssel.</translation>
    </message>
    <message>
        <source>The settings of the organization: its clock and its policies.</source>
        <translation>Die Einstellungen der Organisation: ihre Uhr und ihre Richtlinien.</translation>
    </message>
    <message>
        <source>At least %1 accounts with everything that was set for them.</source>
        <translation>Mindestens %1 Konten mit allem, was für sie festgelegt war.</translation>
    </message>
    <message>
        <source>The delegated administrator and the preferences in %1.</source>
        <translation>Das delegierte Administratorkonto und die Einstellungen in %1.</translation>
    </message>
    <message>
        <source>In %1: %2 (rows: %3).</source>
        <translation>In %1: %2 (Zeilen: %3).</translation>
    </message>
    <message>
        <source>The history.</source>
        <translation>Der Verlauf.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Region</name>
    <message>
        <source>“%1” is not a Region that GuardDuty is offered in.</source>
        <translation>„%1“ ist keine Region, in der GuardDuty angeboten wird.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RegionChooser</name>
    <message>
        <source>%1 cannot be shown</source>
        <translation>%1 kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RegionColumns</name>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Americas</source>
        <translation>Amerika</translation>
    </message>
    <message>
        <source>Asia Pacific</source>
        <translation>Asien-Pazifik</translation>
    </message>
    <message>
        <source>Middle East and Africa</source>
        <translation>Naher Osten und Afrika</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RegionHeader</name>
    <message>
        <source>%1 ▲</source>
        <extracomment>A heading that the table is sorted by, upwards or downwards</extracomment>
        <translation>%1 ▲</translation>
    </message>
    <message>
        <source>%1 ▼</source>
        <translation>%1 ▼</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many cells are on, of how many could be: &quot;1,486 of 2,910&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RegionLoading</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RegionMatrixModel</name>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>In how many Regions a plan is on, of how many it could be: &quot;5/14&quot;</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>Read aloud for a cell: &quot;archive-dr, Ohio: Enabled&quot;</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>Read aloud for an account without GuardDuty: &quot;archive-dr: Not a member&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: enabled in %2 of %n Region(s)</source>
        <extracomment>Read aloud: %1 is an account</extracomment>
        <translation>
            <numerusform>%1: aktiviert in %2 von %n Region</numerusform>
            <numerusform>%1: aktiviert in %2 von %n Regionen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2</source>
        <extracomment>Tool tip of a cell: what is read aloud for it, and why it can not be changed</extracomment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 %2
This Region could not be loaded: %3</source>
        <extracomment>%1 is a Region with its ID, %3 why it could not be loaded</extracomment>
        <translation>%1 %2
Diese Region konnte nicht geladen werden: %3</translation>
    </message>
    <message>
        <source>%1 %2
Not loaded</source>
        <extracomment>%1 is a Region with its ID</extracomment>
        <translation>%1 %2
Nicht geladen</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2
Enabled for %3 of %n account(s)</source>
        <extracomment>Of a Region: &quot;Europe (Ireland) eu-west-1&quot;, how many accounts have the plan</extracomment>
        <translation>
            <numerusform>%1 %2
Aktiviert für %3 von %n Konto</numerusform>
            <numerusform>%1 %2
Aktiviert für %3 von %n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Regions on</source>
        <extracomment>Headings in a file: in how many Regions a plan is on, and in how many it could be</extracomment>
        <translation>Aktivierte Regionen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Regions in all</source>
        <translation>Regionen insgesamt</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RegionProgress</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Reading Regions: %1 of %2</source>
        <translation>Regionen werden gelesen: %1 von %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>vor %n Minute</numerusform>
            <numerusform>vor %n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::RemoteGuardDuty</name>
    <message>
        <source>An answer of the endpoint cannot be understood.</source>
        <translation>Eine Antwort des Endpunkts ist nicht verständlich.</translation>
    </message>
    <message>
        <source>This edit cannot be undone over a connection: %1</source>
        <translation>Diese Änderung kann über eine Verbindung nicht rückgängig gemacht werden: %1</translation>
    </message>
    <message>
        <source>no call of this account makes “%2” of account %1, which is “%3” now.</source>
        <translation>Kein Aufruf dieses Kontos macht Konto %1, das jetzt „%3“ ist, wieder zu „%2“.</translation>
    </message>
    <message>
        <source>only account %1 itself can enable or disable GuardDuty as it was before.</source>
        <translation>Nur Konto %1 selbst kann GuardDuty wieder so aktivieren oder deaktivieren, wie es vorher war.</translation>
    </message>
    <message>
        <source>it changed settings of account %1, which only that account can set now.</source>
        <translation>Die Änderung hat Einstellungen von Konto %1 geändert, die jetzt nur dieses Konto festlegen kann.</translation>
    </message>
    <message>
        <source>it rated findings that had no rating.</source>
        <translation>Die Änderung hat Ergebnisse bewertet, die keine Bewertung hatten.</translation>
    </message>
    <message>
        <source>it made findings.</source>
        <translation>Die Änderung hat Ergebnisse erzeugt.</translation>
    </message>
    <message>
        <source>it changed filters of account %1.</source>
        <translation>Die Änderung hat Filter von Konto %1 geändert.</translation>
    </message>
    <message>
        <source>it changed tags of account %1.</source>
        <translation>Die Änderung hat Tags von Konto %1 geändert.</translation>
    </message>
    <message>
        <source>it changed lists of account %1.</source>
        <translation>Die Änderung hat Listen von Konto %1 geändert.</translation>
    </message>
    <message>
        <source>it changed the organization itself.</source>
        <translation>Die Änderung hat die Organisation selbst geändert.</translation>
    </message>
    <message>
        <source>This connection has no folder to keep plans in. Go back to a workspace to plan changes.</source>
        <translation>Diese Verbindung hat keinen Ordner, in dem Pläne aufbewahrt werden können. Kehren Sie zu einem Arbeitsbereich zurück, um Änderungen zu planen.</translation>
    </message>
    <message>
        <source>GuardDuty&apos;s API has no call for this change.</source>
        <translation>Die API von GuardDuty hat keinen Aufruf für diese Änderung.</translation>
    </message>
    <message>
        <source>This connection has no keys of account %1, so nothing can be changed in its name.</source>
        <translation>Diese Verbindung hat keine Schlüssel von Konto %1, daher kann in dessen Namen nichts geändert werden.</translation>
    </message>
    <message>
        <source>%1 Before that, %2 of %3 calls were carried out; the history has what they changed.</source>
        <translation>%1 Zuvor wurden %2 von %3 Aufrufen ausgeführt; der Verlauf enthält, was sie geändert haben.</translation>
    </message>
    <message>
        <source>Revert to how the connection began</source>
        <translation>Auf den Stand zu Beginn der Verbindung zurücksetzen</translation>
    </message>
    <message>
        <source>Revert to edit %1</source>
        <translation>Auf Änderung %1 zurücksetzen</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled in any Region for the accounts of this connection.</source>
        <translation>GuardDuty ist für die Konten dieser Verbindung in keiner Region aktiviert.</translation>
    </message>
    <message>
        <source>The endpoint&apos;s answer to %1 cannot be read.</source>
        <translation>Die Antwort des Endpunkts auf %1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The endpoint did not answer in time.</source>
        <translation>Der Endpunkt hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection was cut in the middle of an answer.</source>
        <translation>Die Verbindung wurde mitten in einer Antwort unterbrochen.</translation>
    </message>
    <message>
        <source>The endpoint cannot be reached.</source>
        <translation>Der Endpunkt ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The endpoint answered with HTTP status %1 and no reason.</source>
        <translation>Der Endpunkt hat mit HTTP-Status %1 und ohne Begründung geantwortet.</translation>
    </message>
    <message>
        <source>This connection has made no edit %1.</source>
        <translation>Diese Verbindung hat keine Änderung %1 vorgenommen.</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>it changed where account %1 exports findings to.</source>
        <translation>sie hat geändert, wohin Konto %1 Ergebnisse exportiert.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayEventsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for a cell: %1 is the column, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Event name</source>
        <translation>Ereignisname</translation>
    </message>
    <message>
        <source>Event type</source>
        <translation>Ereignistyp</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>An anonymous caller: GuardDuty does not process such requests.</source>
        <translation>Ein anonymer Aufrufer: GuardDuty verarbeitet solche Anfragen nicht.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Verwaltung</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayFindingsModel</name>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says for a cell: %1 is the column, %2 what stands in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayLoader</name>
    <message>
        <source>standard input</source>
        <translation>Standardeingabe</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read. %2</source>
        <translation>%1 kann nicht gelesen werden. %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayMenu</name>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Close recording</source>
        <translation>Aufzeichnung schließen</translation>
    </message>
    <message>
        <source>Add findings to workspace</source>
        <translation>Ergebnisse zum Arbeitsbereich hinzufügen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern …</translation>
    </message>
    <message>
        <source>Saves the timeline as it is shown, as PNG or SVG.</source>
        <translation>Speichert die Zeitachse, wie sie angezeigt wird, als PNG oder SVG.</translation>
    </message>
    <message>
        <source>Saves what the recording raised and why, as HTML or PDF.</source>
        <translation>Speichert als HTML oder PDF, was die Aufzeichnung ausgelöst hat und warum.</translation>
    </message>
    <message>
        <source>Address lists</source>
        <translation>Adresslisten</translation>
    </message>
    <message>
        <source>Use no lists</source>
        <translation>Keine Listen verwenden</translation>
    </message>
    <message>
        <source>Databases of addresses</source>
        <translation>Adressdatenbanken</translation>
    </message>
    <message>
        <source>With a MaxMind database such as GeoLite2-ASN, all addresses of an autonomous system are one network.</source>
        <translation>Mit einer MaxMind-Datenbank wie GeoLite2-ASN gelten alle Adressen eines autonomen Systems als ein Netzwerk.</translation>
    </message>
    <message>
        <source>With a MaxMind database such as GeoLite2-City, findings tell the country and city of the caller.</source>
        <translation>Mit einer MaxMind-Datenbank wie GeoLite2-City nennen Ergebnisse Land und Stadt des Aufrufers.</translation>
    </message>
    <message>
        <source>Use no databases</source>
        <translation>Keine Datenbanken verwenden</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Address lists (*.txt *.csv *.list);;All files (*)</source>
        <translation>Adresslisten (*.txt *.csv *.list);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Database of autonomous systems</source>
        <translation>Datenbank autonomer Systeme</translation>
    </message>
    <message>
        <source>Database of countries and cities</source>
        <translation>Datenbank der Länder und Städte</translation>
    </message>
    <message>
        <source>MaxMind databases (*.mmdb);;All files (*)</source>
        <translation>MaxMind-Datenbanken (*.mmdb);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Autonomous systems (ASN)…</source>
        <extracomment>Menu entries: %1 is the name of the file that is in use</extracomment>
        <translation>Autonome Systeme (ASN) …</translation>
    </message>
    <message>
        <source>Autonomous systems (ASN): %1…</source>
        <translation>Autonome Systeme (ASN): %1 …</translation>
    </message>
    <message>
        <source>Countries and cities (GeoIP)…</source>
        <translation>Länder und Städte (GeoIP) …</translation>
    </message>
    <message>
        <source>Countries and cities (GeoIP): %1…</source>
        <translation>Länder und Städte (GeoIP): %1 …</translation>
    </message>
    <message>
        <source>%1…</source>
        <extracomment>A menu entry: %1 is a kind of address list, %2 the names of the files that are in use</extracomment>
        <translation>%1 …</translation>
    </message>
    <message>
        <source>%1: %2…</source>
        <translation>%1: %2 …</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Stop following files</source>
        <translation>Dateien nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>Follow files as they grow</source>
        <translation>Wachsende Dateien verfolgen</translation>
    </message>
    <message>
        <source>Adds what the recording raised to the Findings page, where it can be undone.</source>
        <translation>Fügt auf der Seite „Ergebnisse“ hinzu, was die Aufzeichnung ausgelöst hat; dort lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Threat list</source>
        <translation>Bedrohungsliste</translation>
    </message>
    <message>
        <source>Custom threat list</source>
        <translation>Eigene Bedrohungsliste</translation>
    </message>
    <message>
        <source>Tor list</source>
        <translation>Tor-Liste</translation>
    </message>
    <message>
        <source>Trusted list</source>
        <translation>Liste vertrauenswürdiger Adressen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayPage</name>
    <message>
        <source>Event replay</source>
        <translation>Ereigniswiedergabe</translation>
    </message>
    <message>
        <source>Open recording</source>
        <translation>Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>The files are followed: new events and findings appear as they grow or others come.</source>
        <translation>Die Dateien werden verfolgt: Neue Ereignisse und Ergebnisse erscheinen, sobald Dateien wachsen oder hinzukommen.</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Nicht mehr verfolgen</translation>
    </message>
    <message>
        <source>The files are not followed any more</source>
        <translation>Die Dateien werden nicht mehr verfolgt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>The recording could not be opened</source>
        <translation>Die Aufzeichnung konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1: no events</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>%1: keine Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s)</source>
        <translation>
            <numerusform>%Ln Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2, %3, %4</source>
        <extracomment>%1 is the name of a recording, %2 &quot;72,539 events&quot;, %3 &quot;214 accounts&quot;, %4 &quot;November 23, 2026, 00:00 to 24:00 (UTC)&quot;</extracomment>
        <translation>%1 – %2, %3, %4</translation>
    </message>
    <message>
        <source>S3 Protection or lists changed for accounts of this recording</source>
        <translation>S3-Schutz oder Listen wurden für Konten dieser Aufzeichnung geändert</translation>
    </message>
    <message>
        <source>The findings shown are those of the configuration before. Detect again to see what is found now.</source>
        <translation>Angezeigt werden die Ergebnisse der vorherigen Konfiguration. Starten Sie die Erkennung erneut, um zu sehen, was jetzt gefunden wird.</translation>
    </message>
    <message>
        <source>Detect again</source>
        <translation>Erneut erkennen</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>Demo-Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplaySaver</name>
    <message>
        <source>No recording is open.</source>
        <translation>Es ist keine Aufzeichnung geöffnet.</translation>
    </message>
    <message>
        <source>The recording has no events to draw.</source>
        <translation>Die Aufzeichnung enthält keine Ereignisse, die gezeichnet werden könnten.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PNG (*.png);;SVG (*.svg)</source>
        <translation>PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html *.htm);;PDF (*.pdf)</source>
        <translation>Webseite (*.html *.htm);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A picture is a file that ends in .png or .svg.</source>
        <translation>Ein Bild ist eine Datei, deren Name auf .png oder .svg endet.</translation>
    </message>
    <message>
        <source>The picture could not be made.</source>
        <translation>Das Bild konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>A report is a file that ends in .html or .pdf.</source>
        <translation>Ein Bericht ist eine Datei, deren Name auf .html oder .pdf endet.</translation>
    </message>
    <message>
        <source>The report was given up.</source>
        <translation>Der Bericht wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Das PDF konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wird geschrieben …</translation>
    </message>
    <message>
        <source>%1 has been written.</source>
        <extracomment>%1 is the name of a file</extracomment>
        <translation>%1 wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayTable</name>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>No findings of management events. Those of data events are unknown: there are none in this recording.</source>
        <translation>Keine Ergebnisse zu Verwaltungsereignissen. Die zu Datenereignissen sind unbekannt: Diese Aufzeichnung enthält keine Datenereignisse.</translation>
    </message>
    <message>
        <source>No findings.</source>
        <translation>Keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Left out: %1 duplicates</source>
        <translation>Ausgelassen: %1 Duplikate</translation>
    </message>
    <message>
        <source>Left out: %1 not monitored (S3 Protection off, or an account that the workspace lacks), %2 of anonymous callers, %3 duplicates</source>
        <translation>Ausgelassen: %1 nicht überwacht (S3-Schutz aus oder Konto nicht im Arbeitsbereich), %2 von anonymen Aufrufern, %3 Duplikate</translation>
    </message>
    <message>
        <source>There are no data events of S3 in this recording: what depends on them is unknown.</source>
        <translation>Diese Aufzeichnung enthält keine Datenereignisse von S3: Was von ihnen abhängt, ist unbekannt.</translation>
    </message>
    <message>
        <source>Without data events: %1 of %2 accounts and Regions; what depends on them is unknown there: %3</source>
        <extracomment>%3 is a list: &quot;111122223333 eu-west-1, 444455556666 eu-north-1&quot;</extracomment>
        <translation>Ohne Datenereignisse: %1 von %2 Konten und Regionen; was dort von ihnen abhängt, ist unbekannt: %3</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Ergebnisse: %1</translation>
    </message>
    <message>
        <source>Events: %1, of these %2 data events of S3 and %3 management events</source>
        <translation>Ereignisse: %1, davon %2 Datenereignisse von S3 und %3 Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>Without a time of their own: %1; they have the time of what they were wrapped in.</source>
        <translation>Ohne eigene Zeitangabe: %1; sie haben die Zeit dessen, worin sie verpackt waren.</translation>
    </message>
    <message>
        <source>Without any time: %1; they stand at the first time in the recording.</source>
        <translation>Ohne jede Zeitangabe: %1; sie stehen beim frühesten Zeitpunkt der Aufzeichnung.</translation>
    </message>
    <message>
        <source>Behavior: %1 of %2 accounts and Regions have been recorded for longer than the learning period; in the others nothing can be unusual yet.</source>
        <translation>Verhalten: %1 von %2 Konten und Regionen wurden länger als der Lernzeitraum aufgezeichnet; in den anderen kann noch nichts ungewöhnlich sein.</translation>
    </message>
    <message>
        <source>Read %1 in %2 s</source>
        <translation>%1 in %2&#xa0;s gelesen</translation>
    </message>
    <message>
        <source>Not readable: %1</source>
        <translation>Nicht lesbar: %1</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayText</name>
    <message>
        <source>%1, %2 (UTC)</source>
        <extracomment>%1 is a day, %2 a time of day</extracomment>
        <translation>%1, %2 (UTC)</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (UTC)</source>
        <extracomment>%1 is a day, %2 and %3 are times of that day</extracomment>
        <translation>%1, %2 bis %3 (UTC)</translation>
    </message>
    <message>
        <source>%1, %2 to %3, %4 (UTC)</source>
        <extracomment>%1 and %3 are days, %2 and %4 times of day</extracomment>
        <translation>%1, %2 bis %3, %4 (UTC)</translation>
    </message>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>A format of dates as Qt has them: month, day, year</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>MMMM d, yyyy</source>
        <extracomment>A format of dates as Qt has them: month, day, year</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayVerb</name>
    <message>
        <source>The replay was interrupted.</source>
        <translation>Die Wiedergabe wurde unterbrochen.</translation>
    </message>
    <message>
        <source>--follow prints lines as they come: choose --format table or ndjson.</source>
        <translation>--follow gibt Zeilen aus, sobald sie eintreffen: Wählen Sie --format table oder ndjson.</translation>
    </message>
    <message>
        <source>--follow looks at files again: what comes through a pipe cannot be followed.</source>
        <translation>--follow liest Dateien wiederholt: Was durch eine Pipe kommt, kann nicht verfolgt werden.</translation>
    </message>
    <message>
        <source>%1: a report is written as HTML here, to a file that ends in .html. The window writes PDF, too.</source>
        <translation>%1: Ein Bericht wird hier als HTML in eine Datei geschrieben, deren Name auf .html endet. Das Fenster schreibt auch PDF.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReplayView</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s) not monitored: S3 Protection is off in the account and Region.</source>
        <translation>
            <numerusform>%Ln Datenereignis nicht überwacht: Der S3-Schutz ist in dem Konto und der Region aus.</numerusform>
            <numerusform>%Ln Datenereignisse nicht überwacht: Der S3-Schutz ist in dem Konto und der Region aus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s) not monitored: the account is not in this workspace.</source>
        <translation>
            <numerusform>%Ln Datenereignis nicht überwacht: Das Konto ist nicht in diesem Arbeitsbereich.</numerusform>
            <numerusform>%Ln Datenereignisse nicht überwacht: Das Konto ist nicht in diesem Arbeitsbereich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Until %1: %2, %3</source>
        <extracomment>Status bar: %1 is a time, %2 &quot;12 events&quot;, %3 &quot;3 findings&quot;</extracomment>
        <translation>Bis %1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 finding: %2</source>
        <extracomment>A screen reader says this when a finding appears: %1 is a severity, %2 a finding type</extracomment>
        <translation>Ergebnis mit Schweregrad %1: %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReportWriter</name>
    <message>
        <source>Report on %1</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>Bericht zu %1</translation>
    </message>
    <message>
        <source>What Bucketwatch finds in recorded events. GuardDuty&apos;s own models are secret: it may find other things in them.</source>
        <translation>Was Bucketwatch in aufgezeichneten Ereignissen findet. Die Modelle von GuardDuty selbst sind geheim: Es kann darin anderes finden.</translation>
    </message>
    <message>
        <source>There are no events in this recording: nothing is known about it.</source>
        <translation>Diese Aufzeichnung enthält keine Ereignisse: Über sie ist nichts bekannt.</translation>
    </message>
    <message>
        <source>There are no data events of S3 in this recording: what S3 Protection would find in them is unknown.</source>
        <translation>Diese Aufzeichnung enthält keine Datenereignisse von S3: Was der S3-Schutz darin finden würde, ist unbekannt.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Findings by severity and type</source>
        <translation>Ergebnisse nach Schweregrad und Typ</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Lists and settings</source>
        <translation>Listen und Einstellungen</translation>
    </message>
    <message>
        <source>Files</source>
        <extracomment>%1 is &quot;3 files&quot;, %2 &quot;1.5 MiB&quot;</extracomment>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Time range</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s)</source>
        <translation>
            <numerusform>%Ln Datei</numerusform>
            <numerusform>%Ln Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Management events</source>
        <translation>Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) left out</source>
        <translation>
            <numerusform>%Ln Ereignis ausgelassen</numerusform>
            <numerusform>%Ln Ereignisse ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a time of their own</source>
        <translation>Ohne eigene Zeitangabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), at the time of what they were wrapped in</source>
        <translation>
            <numerusform>%Ln Ereignis, zur Zeit dessen, worin es verpackt war</numerusform>
            <numerusform>%Ln Ereignisse, zur Zeit dessen, worin sie verpackt waren</numerusform>
        </translation>
    </message>
    <message>
        <source>Without any time</source>
        <translation>Ohne jede Zeitangabe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), at the first time in the recording</source>
        <translation>
            <numerusform>%Ln Ereignis, beim frühesten Zeitpunkt der Aufzeichnung</numerusform>
            <numerusform>%Ln Ereignisse, beim frühesten Zeitpunkt der Aufzeichnung</numerusform>
        </translation>
    </message>
    <message>
        <source>Data events of S3</source>
        <translation>Datenereignisse von S3</translation>
    </message>
    <message>
        <source>unknown, there are none in the recording</source>
        <translation>unbekannt, die Aufzeichnung enthält keine</translation>
    </message>
    <message>
        <source>Without data events</source>
        <translation>Ohne Datenereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln account(s) and Region(s) with management events: what depends on data events is unknown there</source>
        <translation>
            <numerusform>%Ln Konto und Region mit Verwaltungsereignissen: Was von Datenereignissen abhängt, ist dort unbekannt</numerusform>
            <numerusform>%Ln Konten und Regionen mit Verwaltungsereignissen: Was von Datenereignissen abhängt, ist dort unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Not monitored</source>
        <translation>Nicht überwacht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s): S3 Protection is off, or the account is not in the workspace</source>
        <translation>
            <numerusform>%Ln Datenereignis: Der S3-Schutz ist aus, oder das Konto ist nicht im Arbeitsbereich</numerusform>
            <numerusform>%Ln Datenereignisse: Der S3-Schutz ist aus, oder das Konto ist nicht im Arbeitsbereich</numerusform>
        </translation>
    </message>
    <message>
        <source>Anonymous callers</source>
        <translation>Anonyme Aufrufer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s), which raise no finding of an identity</source>
        <translation>
            <numerusform>%Ln Ereignis, das kein Ergebnis zu einer Identität auslöst</numerusform>
            <numerusform>%Ln Ereignisse, die kein Ergebnis zu einer Identität auslösen</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Found is what this replay raised. The other columns say what it would raise with S3 Protection in every account of the recording, and in none.</source>
        <translation>„Gefunden“ nennt, was diese Wiedergabe ausgelöst hat. Die anderen Spalten nennen, was sie mit S3-Schutz in jedem Konto der Aufzeichnung und in keinem auslösen würde.</translation>
    </message>
    <message>
        <source>Only management events could be looked at. What data events would raise is unknown.</source>
        <translation>Nur Verwaltungsereignisse konnten untersucht werden. Was Datenereignisse auslösen würden, ist unbekannt.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found in management events</source>
        <translation>In Verwaltungsereignissen gefunden</translation>
    </message>
    <message>
        <source>With S3 Protection</source>
        <translation>Mit S3-Schutz</translation>
    </message>
    <message>
        <source>Without S3 Protection</source>
        <translation>Ohne S3-Schutz</translation>
    </message>
    <message>
        <source>All findings</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>All types of S3 Protection</source>
        <translation>Alle Typen des S3-Schutzes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Whether there are findings is unknown: there are no events.</source>
        <translation>Ob es Ergebnisse gibt, ist unbekannt: Es gibt keine Ereignisse.</translation>
    </message>
    <message>
        <source>No findings. That proves nothing about the account.</source>
        <translation>Keine Ergebnisse. Das beweist nichts über das Konto.</translation>
    </message>
    <message>
        <source>No findings in management events. Those of data events are unknown.</source>
        <translation>Keine Ergebnisse in Verwaltungsereignissen. Die in Datenereignissen sind unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>The %Ln most severe of %1 findings:</source>
        <extracomment>%1 is a number of findings, all of them</extracomment>
        <translation>
            <numerusform>Das schwerwiegendste Ergebnis (%Ln von %1):</numerusform>
            <numerusform>Die %Ln schwerwiegendsten von %1 Ergebnissen:</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are moments</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Prinzipal</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>S3 Protection</source>
        <translation>S3-Schutz</translation>
    </message>
    <message>
        <source>Found only with S3 Protection.</source>
        <translation>Nur mit S3-Schutz gefunden.</translation>
    </message>
    <message>
        <source>Found as this only without S3 Protection.</source>
        <translation>In dieser Form nur ohne S3-Schutz gefunden.</translation>
    </message>
    <message>
        <source>Gained with S3 Protection: it is off here, so the finding is not raised.</source>
        <translation>Mit S3-Schutz zu gewinnen: Er ist hier aus, daher wird das Ergebnis nicht ausgelöst.</translation>
    </message>
    <message>
        <source>Found with and without S3 Protection.</source>
        <translation>Mit und ohne S3-Schutz gefunden.</translation>
    </message>
    <message>
        <source>Unknown.</source>
        <translation>Unbekannt.</translation>
    </message>
    <message>
        <source>Threat lists</source>
        <translation>Bedrohungslisten</translation>
    </message>
    <message>
        <source>Custom threat lists</source>
        <translation>Eigene Bedrohungslisten</translation>
    </message>
    <message>
        <source>Tor lists</source>
        <translation>Tor-Listen</translation>
    </message>
    <message>
        <source>Trusted lists</source>
        <translation>Listen vertrauenswürdiger Adressen</translation>
    </message>
    <message>
        <source>Lists of accounts</source>
        <translation>Listen der Konten</translation>
    </message>
    <message>
        <source>those that are active in the workspace</source>
        <translation>diejenigen, die im Arbeitsbereich aktiv sind</translation>
    </message>
    <message>
        <source>Database of autonomous systems</source>
        <translation>Datenbank autonomer Systeme</translation>
    </message>
    <message>
        <source>Database of countries and cities</source>
        <translation>Datenbank der Länder und Städte</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>normal</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Empfindlichkeit</translation>
    </message>
    <message>
        <source>Learning period</source>
        <translation>Lernzeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>Gelernt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln account(s) and Region(s); in the others nothing can be unusual yet.</source>
        <extracomment>%1 is a number, too</extracomment>
        <translation>
            <numerusform>%1 von %Ln Konto und Region; andernorts kann noch nichts ungewöhnlich sein.</numerusform>
            <numerusform>%1 von %Ln Konten und Regionen; in den anderen kann noch nichts ungewöhnlich sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything could be read.</source>
        <translation>Alles konnte gelesen werden.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RequestDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Took</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The texts of this request are no longer kept: newer ones needed the room.</source>
        <translation>Die Texte dieser Anfrage werden nicht mehr vorgehalten: Neuere haben den Platz benötigt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RequestLogDialog</name>
    <message>
        <source>Requests to the local endpoint</source>
        <translation>Anfragen an den lokalen Endpunkt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter by operation, account, status or note</source>
        <translation>Nach Operation, Konto, Status oder Hinweis filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>C&amp;lear the log</source>
        <translation>Protokoll &amp;leeren</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>What clients of the local endpoint ask for is listed here.</source>
        <translation>Hier wird aufgeführt, was Clients des lokalen Endpunkts anfragen.</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>We can&apos;t find a match.</source>
        <translation>Es wurden keine Treffer gefunden.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RequestNote</name>
    <message numerus="yes">
        <source>%n on this page, more follow</source>
        <translation>
            <numerusform>%n auf dieser Seite, weitere folgen</numerusform>
            <numerusform>%n auf dieser Seite, weitere folgen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on the last page</source>
        <translation>
            <numerusform>%n auf der letzten Seite</numerusform>
            <numerusform>%n auf der letzten Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 IDs, %2 allowed</source>
        <translation>%1 IDs, %2 zulässig</translation>
    </message>
    <message numerus="yes">
        <source>%n unprocessed</source>
        <translation>
            <numerusform>%n nicht verarbeitet</numerusform>
            <numerusform>%n nicht verarbeitet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::RequestsModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Read aloud for a cell of the log: %1 is the column, %2 the value</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RequestsPane</name>
    <message>
        <source>Show the newest</source>
        <translation>Neueste anzeigen</translation>
    </message>
    <message>
        <source>Last requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>Open the full log</source>
        <translation>Ganzes Protokoll öffnen</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 von %2)</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Run the last line in a shell.</source>
        <translation>Führen Sie die letzte Zeile in einer Shell aus.</translation>
    </message>
    <message>
        <source>Switch the endpoint on, then run the last line in a shell.</source>
        <translation>Schalten Sie den Endpunkt ein und führen Sie dann die letzte Zeile in einer Shell aus.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::RequestsTable</name>
    <message>
        <source>Last requests</source>
        <translation>Letzte Anfragen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ReviewPdf</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Rules</name>
    <message>
        <source>Account %1 is not part of this workspace.</source>
        <translation>Das Konto %1 gehört nicht zu diesem Arbeitsbereich.</translation>
    </message>
    <message>
        <source>Account %1 is not the delegated GuardDuty administrator account in %2, and only that account sets the auto-enable preferences.</source>
        <translation>Konto %1 ist nicht das delegierte GuardDuty-Administratorkonto in %2, und nur dieses legt die Einstellungen zur automatischen Aktivierung fest.</translation>
    </message>
    <message>
        <source>Account %1 is a member. The GuardDuty administrator account %2 does this for it.</source>
        <translation>Konto %1 ist ein Mitglied. Das GuardDuty-Administratorkonto %2 erledigt dies dafür.</translation>
    </message>
    <message>
        <source>Account %1 is %2 in %3 and has no right to do this.</source>
        <translation>Konto %1 ist in %3 %2 und hat kein Recht dazu.</translation>
    </message>
    <message>
        <source>%1 is part of GuardDuty itself and cannot be set.</source>
        <translation>%1 ist Teil von GuardDuty selbst und kann nicht eingestellt werden.</translation>
    </message>
    <message>
        <source>Account %1 cannot leave while GuardDuty is enabled automatically for all accounts in %2 (autoEnableOrganizationMembers is ALL).</source>
        <translation>Konto %1 kann nicht austreten, solange GuardDuty in %2 automatisch für alle Konten aktiviert wird (autoEnableOrganizationMembers ist ALL).</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled in account %1 in %2.</source>
        <translation>GuardDuty ist in Konto %1 in %2 nicht aktiviert.</translation>
    </message>
    <message>
        <source>%1 of account %2 is managed by an organization policy (GUARDDUTY_POLICY) and cannot be changed here.</source>
        <translation>%1 von Konto %2 wird durch eine Organisationsrichtlinie (GUARDDUTY_POLICY) verwaltet und kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>Account %1 cannot suspend GuardDuty in %2 while it has associated members. Disassociate them first.</source>
        <translation>Konto %1 kann GuardDuty in %2 nicht sperren, solange ihm Mitglieder zugeordnet sind. Heben Sie zuerst deren Zuordnung auf.</translation>
    </message>
    <message>
        <source>This organization does not use %1.</source>
        <translation>Diese Organisation verwendet %1 nicht.</translation>
    </message>
    <message>
        <source>Account %1 is a member of the administrator account %2 already.</source>
        <translation>Konto %1 ist bereits ein Mitglied des Administratorkontos %2.</translation>
    </message>
    <message>
        <source>Account %1 is an administrator account in %2 and cannot become a member of another one.</source>
        <translation>Konto %1 ist in %2 ein Administratorkonto und kann kein Mitglied eines anderen werden.</translation>
    </message>
    <message>
        <source>Account %1 has no such invitation from account %2 in %3.</source>
        <translation>Konto %1 hat in %3 keine solche Einladung von Konto %2.</translation>
    </message>
    <message>
        <source>Account %1 is nobody&apos;s member in %2.</source>
        <translation>Konto %1 ist in %2 von niemandem ein Mitglied.</translation>
    </message>
    <message>
        <source>Account %1 does not belong to the organization.</source>
        <translation>Konto %1 gehört nicht zur Organisation.</translation>
    </message>
    <message>
        <source>Account %1 is the management account and cannot leave the organization.</source>
        <translation>Konto %1 ist das Verwaltungskonto und kann die Organisation nicht verlassen.</translation>
    </message>
    <message>
        <source>Account %1 is a delegated administrator and cannot leave the organization. Deregister it first.</source>
        <translation>Konto %1 ist ein delegiertes Administratorkonto und kann die Organisation nicht verlassen. Heben Sie zuerst seine Registrierung auf.</translation>
    </message>
    <message>
        <source>Every account uses %1: there is no opting in to it or out of it.</source>
        <translation>Jedes Konto verwendet %1: Ein Opt-in oder Opt-out gibt es dafür nicht.</translation>
    </message>
    <message>
        <source>Members cannot be suspended, disassociated or deleted in %1 while GuardDuty is enabled automatically for all accounts (autoEnableOrganizationMembers is ALL).</source>
        <translation>Mitglieder können in %1 nicht gesperrt oder gelöscht werden und ihre Zuordnung kann nicht aufgehoben werden, solange GuardDuty automatisch für alle Konten aktiviert wird (autoEnableOrganizationMembers ist ALL).</translation>
    </message>
    <message>
        <source>Account %1 is the delegated GuardDuty administrator account in %2. Disable it first.</source>
        <translation>Konto %1 ist das delegierte GuardDuty-Administratorkonto in %2. Deaktivieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>Account %1 is a member of the administrator account %2 in %3 and cannot become an administrator itself.</source>
        <translation>Konto %1 ist in %3 ein Mitglied des Administratorkontos %2 und kann nicht selbst Administratorkonto werden.</translation>
    </message>
    <message>
        <source>The administrator of %1 cannot be disabled while GuardDuty is enabled automatically for all accounts. Set the preference to NEW or NONE, disassociate the members and delete them first.</source>
        <translation>Das Administratorkonto von %1 kann nicht deaktiviert werden, solange GuardDuty automatisch für alle Konten aktiviert wird. Setzen Sie zuerst die Einstellung auf NEW oder NONE, heben Sie die Zuordnung der Mitglieder auf und löschen Sie diese.</translation>
    </message>
    <message numerus="yes">
        <source>The administrator of %1 cannot be disabled while it has %n member(s). Disassociate and delete them first.</source>
        <translation>
            <numerusform>Das Administratorkonto von %1 kann nicht deaktiviert werden, solange es %n Mitglied hat. Heben Sie zuerst dessen Zuordnung auf und löschen Sie es.</numerusform>
            <numerusform>Das Administratorkonto von %1 kann nicht deaktiviert werden, solange es %n Mitglieder hat. Heben Sie zuerst deren Zuordnung auf und löschen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Account %1 is still the delegated GuardDuty administrator account in %2. Disable it there first.</source>
        <translation>Konto %1 ist noch das delegierte GuardDuty-Administratorkonto in %2. Deaktivieren Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>Account %1 is not registered as a delegated administrator.</source>
        <translation>Konto %1 ist nicht als delegiertes Administratorkonto registriert.</translation>
    </message>
    <message>
        <source>Account %1 cannot be registered: it must be an account of the organization other than the management account.</source>
        <translation>Konto %1 kann nicht registriert werden: Es muss ein Konto der Organisation und darf nicht das Verwaltungskonto sein.</translation>
    </message>
    <message>
        <source>Account %1 is registered as a delegated administrator already.</source>
        <translation>Konto %1 ist bereits als delegiertes Administratorkonto registriert.</translation>
    </message>
    <message>
        <source>The simulated clock can be set to the years 1970 to 2100.</source>
        <translation>Die simulierte Uhr kann auf die Jahre 1970 bis 2100 gestellt werden.</translation>
    </message>
    <message>
        <source>Account %1 is a member. Only the GuardDuty administrator account %2 configures protection plans for it.</source>
        <translation>Konto %1 ist ein Mitglied. Nur das GuardDuty-Administratorkonto %2 konfiguriert Schutzpläne dafür.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because account %1 would not be an active member in %2 any more, and GuardDuty is enabled automatically for all accounts there (autoEnableOrganizationMembers is ALL). Set the preference to NEW or NONE first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil Konto %1 in %2 kein aktives Mitglied mehr wäre und GuardDuty dort automatisch für alle Konten aktiviert wird (autoEnableOrganizationMembers ist ALL). Setzen Sie die Einstellung zuerst auf NEW oder NONE.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because %1 of account %2 in %3 is managed by an organization policy (GUARDDUTY_POLICY) by now. Change or detach the policy first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil %1 von Konto %2 in %3 inzwischen durch eine Organisationsrichtlinie (GUARDDUTY_POLICY) verwaltet wird. Ändern oder trennen Sie zuerst die Richtlinie.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because RUNTIME_MONITORING and EKS_RUNTIME_MONITORING would both be enabled in account %1 in %2. Disable %3 there first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil RUNTIME_MONITORING und EKS_RUNTIME_MONITORING in Konto %1 in %2 beide aktiviert wären. Deaktivieren Sie dort zuerst %3.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because account %1 would be a member of both %2 and %3 in %4, and an account has one administrator at most. Let it leave the other one first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil Konto %1 in %4 ein Mitglied sowohl von %2 als auch von %3 wäre und ein Konto höchstens ein Administratorkonto hat. Lassen Sie es zuerst das andere verlassen.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because account %1 would be a member of %2 in %3 and an administrator account at once. Let it stop being one of them first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil Konto %1 in %3 zugleich ein Mitglied von %2 und ein Administratorkonto wäre. Beenden Sie zuerst eines von beiden.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because GuardDuty would not run in account %1 in %2, which has members there. Disassociate them first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil GuardDuty in Konto %1 in %2 nicht laufen würde, das dort Mitglieder hat. Heben Sie zuerst deren Zuordnung auf.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because GuardDuty would not run in account %1 in %2, which is a member of %3 there. Disassociate it first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil GuardDuty in Konto %1 in %2 nicht laufen würde, das dort ein Mitglied von %3 ist. Heben Sie zuerst seine Zuordnung auf.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because account %1 would be a member of %2 in %3, where GuardDuty does not run. Enable it there first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil Konto %1 in %3 ein Mitglied von %2 wäre, wo GuardDuty nicht läuft. Aktivieren Sie es dort zuerst.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because the administrator of %1 has members. Disassociate and delete them first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil das Administratorkonto von %1 Mitglieder hat. Heben Sie zuerst deren Zuordnung auf und löschen Sie sie.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because account %1, the administrator of %2, does not belong to the organization any more. Let it join first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil Konto %1, das Administratorkonto von %2, nicht mehr zur Organisation gehört. Lassen Sie es zuerst beitreten.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because the administrator of %1 would have more than 50,000 members through AWS Organizations. Disassociate others first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil das Administratorkonto von %1 mehr als 50.000 Mitglieder über AWS Organizations hätte. Heben Sie zuerst die Zuordnung anderer auf.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because account %1 is a delegated administrator and cannot leave the organization. Deregister it first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil Konto %1 ein delegiertes Administratorkonto ist und die Organisation nicht verlassen kann. Heben Sie zuerst seine Registrierung auf.</translation>
    </message>
    <message>
        <source>This edit cannot be taken back, because account %1 is the delegated GuardDuty administrator account in %2. Disable it there first.</source>
        <translation>Diese Änderung kann nicht rückgängig gemacht werden, weil Konto %1 das delegierte GuardDuty-Administratorkonto in %2 ist. Deaktivieren Sie es dort zuerst.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::S3ProtectionPage</name>
    <message>
        <source>S3 Protection</source>
        <translation>S3-Schutz</translation>
    </message>
    <message>
        <source>Only the delegated GuardDuty administrator account can modify this configuration.</source>
        <translation>Nur das delegierte GuardDuty-Administratorkonto kann diese Konfiguration ändern.</translation>
    </message>
    <message>
        <source>Edit S3 Protection configuration</source>
        <translation>S3-Schutz-Konfiguration bearbeiten</translation>
    </message>
    <message>
        <source>Choose how GuardDuty enables this protection plan for the accounts in your organization.</source>
        <translation>Wählen Sie aus, wie GuardDuty diesen Schutzplan für die Konten Ihrer Organisation aktiviert.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>S3 Protection helps Amazon GuardDuty monitor AWS CloudTrail data events for Amazon S3, including object-level API operations, to identify potential security risks for data within your Amazon S3 buckets.</source>
        <translation>Mit dem S3-Schutz kann Amazon GuardDuty AWS-CloudTrail-Datenereignisse für Amazon S3 überwachen, einschließlich API-Operationen auf Objektebene, um mögliche Sicherheitsrisiken für Daten in Ihren Amazon-S3-Buckets zu erkennen.</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Ohne Speichern verlassen?</translation>
    </message>
    <message>
        <source>What you chose for S3 Protection has not been saved.</source>
        <translation>Ihre Auswahl für den S3-Schutz wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>The S3 Protection configuration is as you chose it already, so nothing was changed.</source>
        <translation>Die S3-Schutz-Konfiguration entspricht bereits Ihrer Auswahl; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The S3 Protection configuration has been saved.</source>
        <translation>Die S3-Schutz-Konfiguration wurde gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>S3 Protection has been enabled for %n existing active member account(s).</source>
        <translation>
            <numerusform>Der S3-Schutz wurde für %n bestehendes aktives Mitgliedskonto aktiviert.</numerusform>
            <numerusform>Der S3-Schutz wurde für %n bestehende aktive Mitgliedskonten aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>S3 Protection has been enabled for this account.</source>
        <translation>Der S3-Schutz wurde für dieses Konto aktiviert.</translation>
    </message>
    <message>
        <source>S3 Protection has been disabled for this account.</source>
        <translation>Der S3-Schutz wurde für dieses Konto deaktiviert.</translation>
    </message>
    <message>
        <source>An organization policy manages S3 Protection of this account, and the auto-enable preferences have no effect.</source>
        <translation>Eine Organisationsrichtlinie verwaltet den S3-Schutz dieses Kontos, und die Einstellungen zur automatischen Aktivierung haben keine Wirkung.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SamplesSection</name>
    <message>
        <source>MMM d, yyyy</source>
        <extracomment>The form of a date, see QLocale::toString</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Sample findings</source>
        <translation>Beispielergebnisse</translation>
    </message>
    <message>
        <source>Generate sample findings</source>
        <translation>Beispielergebnisse generieren</translation>
    </message>
    <message>
        <source>Archive samples</source>
        <translation>Beispiele archivieren</translation>
    </message>
    <message>
        <source>One sample of each finding type, marked [SAMPLE]. They are only raised in this account and Region.</source>
        <translation>Ein Beispiel für jeden Ergebnistyp, gekennzeichnet mit [SAMPLE]. Sie werden nur in diesem Konto und dieser Region erzeugt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the sample findings</source>
        <translation>Die Beispielergebnisse anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) from %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>
            <numerusform>%n Beispiel vom %1</numerusform>
            <numerusform>%n Beispiele vom %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SavedViews</name>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message numerus="yes">
        <source>A name has %n character(s) at most.</source>
        <translation>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
            <numerusform>Ein Name hat höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SceneTour</name>
    <message>
        <source>There is no such page.</source>
        <translation>Diese Seite gibt es nicht.</translation>
    </message>
    <message>
        <source>The page has no such scene any more.</source>
        <translation>Die Seite hat diese Szene nicht mehr.</translation>
    </message>
    <message>
        <source>The page is still waiting for something.</source>
        <translation>Die Seite wartet noch auf etwas.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SegmentedControl</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A choice of a segmented control for screen readers: %1 is what is chosen, such as &quot;Speed&quot;, %2 is the choice</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SelectionBar</name>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Select cells first.</source>
        <translation>Wählen Sie zuerst Zellen aus.</translation>
    </message>
    <message>
        <source>None of the selected cells can change.</source>
        <translation>Keine der ausgewählten Zellen kann geändert werden.</translation>
    </message>
    <message>
        <source>Select cells to change them</source>
        <translation>Zellen auswählen, um sie zu ändern</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) selected</source>
        <translation>
            <numerusform>%n Zelle ausgewählt</numerusform>
            <numerusform>%n Zellen ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them are enabled already.</source>
        <translation>Alle sind bereits aktiviert.</translation>
    </message>
    <message>
        <source>None of them is enabled.</source>
        <translation>Keine davon ist aktiviert.</translation>
    </message>
    <message>
        <source>Add to plan</source>
        <translation>Zum Plan hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n enabled</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n aktiviert</numerusform>
            <numerusform>%n aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not enabled</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n nicht aktiviert</numerusform>
            <numerusform>%n nicht aktiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pending</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n ausstehend</numerusform>
            <numerusform>%n ausstehend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot change</source>
        <comment>cells</comment>
        <translation>
            <numerusform>%n nicht änderbar</numerusform>
            <numerusform>%n nicht änderbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 × %n Region(s): %2.</source>
        <extracomment>%1 is a number of accounts, %2 a list such as &quot;9 not enabled and 3 enabled&quot;</extracomment>
        <translation>
            <numerusform>%1 × %n Region: %2.</numerusform>
            <numerusform>%1 × %n Regionen: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %1 and %n Region(s): %2.</source>
        <translation>
            <numerusform>In %1 und %n Region: %2.</numerusform>
            <numerusform>In %1 und %n Regionen: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SequenceBlocks</name>
    <message>
        <source>GuardDuty finding</source>
        <translation>GuardDuty-Ergebnis</translation>
    </message>
    <message>
        <source>CloudTrail management event</source>
        <translation>CloudTrail-Verwaltungsereignis</translation>
    </message>
    <message>
        <source>CloudTrail data event for S3</source>
        <translation>CloudTrail-Datenereignis für S3</translation>
    </message>
    <message>
        <source>MITRE ATT&amp;CK tactics</source>
        <translation>MITRE-ATT&amp;CK-Taktiken</translation>
    </message>
    <message>
        <source>MITRE ATT&amp;CK techniques</source>
        <translation>MITRE-ATT&amp;CK-Techniken</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>IPv6 address</source>
        <translation>IPv6-Adresse</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>IP-Adresse</translation>
    </message>
    <message>
        <source>Signal type</source>
        <translation>Signaltyp</translation>
    </message>
    <message>
        <source>Finding type</source>
        <translation>Ergebnistyp</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Zuerst gesehen</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Resource</source>
        <translation>Ressource</translation>
    </message>
    <message>
        <source>Bucket name</source>
        <translation>Bucket-Name</translation>
    </message>
    <message>
        <source>Resource type</source>
        <translation>Ressourcentyp</translation>
    </message>
    <message>
        <source>S3 bucket</source>
        <translation>S3-Bucket</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>ARN</source>
        <translation>ARN</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>User type</source>
        <translation>Benutzertyp</translation>
    </message>
    <message>
        <source>Principal ID</source>
        <translation>Prinzipal-ID</translation>
    </message>
    <message>
        <source>Access key ID</source>
        <translation>Zugriffsschlüssel-ID</translation>
    </message>
    <message>
        <source>Actor ID</source>
        <translation>Akteur-ID</translation>
    </message>
    <message>
        <source>Network endpoint</source>
        <translation>Netzwerk-Endpunkt</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>ASN ID</source>
        <translation>ASN-ID</translation>
    </message>
    <message>
        <source>ASN name</source>
        <translation>ASN-Name</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Stadt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>A signal of an attack sequence: %1 is its place in it, %2 what it is</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Attack sequence</source>
        <translation>Angriffssequenz</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ServiceConnection</name>
    <message>
        <source>Connecting was cancelled.</source>
        <translation>Das Verbinden wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SetPlanDialog</name>
    <message>
        <source>Enable S3 Protection?</source>
        <translation>S3-Schutz aktivieren?</translation>
    </message>
    <message>
        <source>Disable S3 Protection?</source>
        <translation>S3-Schutz deaktivieren?</translation>
    </message>
    <message>
        <source>GuardDuty starts to analyze S3 data events from all of your S3 buckets in %1. You don&apos;t need to configure S3 data event logging in AWS CloudTrail.</source>
        <translation>GuardDuty beginnt, S3-Datenereignisse aus allen Ihren S3-Buckets in %1 zu analysieren. Sie müssen die Protokollierung von S3-Datenereignissen in AWS CloudTrail nicht konfigurieren.</translation>
    </message>
    <message>
        <source>GuardDuty stops monitoring S3 data events for the data stored in your S3 buckets in %1. Existing findings are kept.</source>
        <translation>GuardDuty überwacht keine S3-Datenereignisse mehr für die Daten, die in Ihren S3-Buckets in %1 gespeichert sind. Vorhandene Ergebnisse bleiben erhalten.</translation>
    </message>
    <message>
        <source>Threats that only show in object-level activity will no longer generate findings in this account and Region.</source>
        <translation>Bedrohungen, die sich nur in Aktivitäten auf Objektebene zeigen, führen in diesem Konto und dieser Region nicht mehr zu Ergebnissen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SettingsPage</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The detector ID is needed wherever the API or the AWS CLI is used for this account and Region.</source>
        <translation>Die Detektor-ID wird überall dort benötigt, wo die API oder die AWS CLI für dieses Konto und diese Region verwendet wird.</translation>
    </message>
    <message>
        <source>About GuardDuty</source>
        <translation>Über GuardDuty</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The frequency for updated findings has been saved.</source>
        <translation>Die Häufigkeit für aktualisierte Ergebnisse wurde gespeichert.</translation>
    </message>
    <message>
        <source>The tag %1 has been saved.</source>
        <translation>Das Tag %1 wurde gespeichert.</translation>
    </message>
    <message>
        <source>The tag %1 has been removed.</source>
        <translation>Das Tag %1 wurde entfernt.</translation>
    </message>
    <message>
        <source>GuardDuty has been enabled in %1.</source>
        <translation>GuardDuty wurde in %1 aktiviert.</translation>
    </message>
    <message>
        <source>GuardDuty has been resumed in %1.</source>
        <translation>GuardDuty wurde in %1 wieder aufgenommen.</translation>
    </message>
    <message>
        <source>GuardDuty has been disabled in %1.</source>
        <translation>GuardDuty wurde in %1 deaktiviert.</translation>
    </message>
    <message>
        <source>GuardDuty has been suspended in %1.</source>
        <translation>GuardDuty wurde in %1 gesperrt.</translation>
    </message>
    <message>
        <source>Delegated administrator</source>
        <translation>Delegiertes Administratorkonto</translation>
    </message>
    <message>
        <source>The management account sets the delegated GuardDuty administrator account in each Region.</source>
        <translation>Das Verwaltungskonto legt in jeder Region das delegierte GuardDuty-Administratorkonto fest.</translation>
    </message>
    <message>
        <source>Delegated administrators by Region</source>
        <translation>Delegierte Administratorkonten nach Region</translation>
    </message>
    <message>
        <source>Detector ID</source>
        <translation>Detektor-ID</translation>
    </message>
    <message>
        <source>GuardDuty is not enabled in this Region</source>
        <translation>GuardDuty ist in dieser Region nicht aktiviert</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Aktiviert</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not enabled</source>
        <translation>Nicht aktiviert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Enabled since</source>
        <translation>Aktiviert seit</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Management account</source>
        <translation>Verwaltungskonto</translation>
    </message>
    <message>
        <source>Regions in use</source>
        <translation>Verwendete Regionen</translation>
    </message>
    <message>
        <source>Delegate…</source>
        <translation>Delegieren …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The invitation has been accepted.</source>
        <translation>Die Einladung wurde angenommen.</translation>
    </message>
    <message>
        <source>The invitation has been declined.</source>
        <translation>Die Einladung wurde abgelehnt.</translation>
    </message>
    <message>
        <source>This account cannot generate sample findings.</source>
        <translation>Dieses Konto kann keine Beispielergebnisse generieren.</translation>
    </message>
    <message>
        <source>Sample findings have been generated.</source>
        <translation>Beispielergebnisse wurden generiert.</translation>
    </message>
    <message>
        <source>Only the management account %1 can change this.</source>
        <extracomment>%1 is an account</extracomment>
        <translation>Nur das Verwaltungskonto %1 kann dies ändern.</translation>
    </message>
    <message>
        <source>Choose a Region first.</source>
        <translation>Wählen Sie zuerst eine Region aus.</translation>
    </message>
    <message>
        <source>This Region has no delegated administrator.</source>
        <translation>Diese Region hat kein delegiertes Administratorkonto.</translation>
    </message>
    <message>
        <source>The delegated administrator of %1 has been set.</source>
        <translation>Das delegierte Administratorkonto von %1 wurde festgelegt.</translation>
    </message>
    <message>
        <source>Remove the delegated administrator?</source>
        <translation>Delegiertes Administratorkonto entfernen?</translation>
    </message>
    <message>
        <source>%1 no longer manages GuardDuty for the organization in %2.</source>
        <extracomment>%1 is an account, %2 a Region</extracomment>
        <translation>%1 verwaltet GuardDuty in %2 nicht mehr für die Organisation.</translation>
    </message>
    <message>
        <source>%1 has no delegated administrator any more.</source>
        <translation>%1 hat kein delegiertes Administratorkonto mehr.</translation>
    </message>
    <message>
        <source>Only the management account of an organization can change this.</source>
        <translation>Nur das Verwaltungskonto einer Organisation kann dies ändern.</translation>
    </message>
    <message>
        <source>Findings are exported to the bucket %1.</source>
        <extracomment>%1 is a bucket</extracomment>
        <translation>Ergebnisse werden in den Bucket %1 exportiert.</translation>
    </message>
    <message>
        <source>Findings are no longer exported to a bucket.</source>
        <translation>Ergebnisse werden nicht mehr in einen Bucket exportiert.</translation>
    </message>
    <message>
        <source>The GuardDuty administrator account archives the findings of its members.</source>
        <translation>Das GuardDuty-Administratorkonto archiviert die Ergebnisse seiner Mitglieder.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) have been archived.</source>
        <translation>
            <numerusform>%n Beispiel wurde archiviert.</numerusform>
            <numerusform>%n Beispiele wurden archiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Service role</source>
        <translation>Servicerolle</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Severity</name>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SeverityChart</name>
    <message>
        <source>Findings by day and severity</source>
        <translation>Ergebnisse nach Tag und Schweregrad</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <extracomment>Read aloud: %1 is a date</extracomment>
        <translation>
            <numerusform>%1: %n Ergebnis</numerusform>
            <numerusform>%1: %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Ergebnisse</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n finding(s)</source>
        <extracomment>%1 is a date, %2 a severity</extracomment>
        <translation>
            <numerusform>%1, %2: %n Ergebnis</numerusform>
            <numerusform>%1, %2: %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SeverityChip</name>
    <message>
        <source>Show only findings of severity %1</source>
        <extracomment>%1 is a severity: &quot;High&quot;</extracomment>
        <translation>Nur Ergebnisse mit Schweregrad %1 anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <extracomment>What a screen reader says of a button: %1 is a severity</extracomment>
        <translation>
            <numerusform>%1: %n Ergebnis</numerusform>
            <numerusform>%1: %n Ergebnisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::ShellWords</name>
    <message>
        <source>The quotation mark of line %1 is not closed.</source>
        <translation>Das Anführungszeichen in Zeile %1 ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>Variables and command substitution are not understood. Write the value itself.</source>
        <translation>Variablen und Befehlsersetzungen werden nicht verstanden. Geben Sie den Wert selbst an.</translation>
    </message>
    <message>
        <source>Subshells and functions are not understood.</source>
        <translation>Subshells und Funktionen werden nicht verstanden.</translation>
    </message>
    <message>
        <source>Here-documents are not understood. Write the value itself, or name a file.</source>
        <translation>Here-Dokumente werden nicht verstanden. Geben Sie den Wert selbst oder eine Datei an.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Shorthand</name>
    <message>
        <source>Too many brackets inside each other at character %1.</source>
        <translation>Zu tief verschachtelte Klammern bei Zeichen %1.</translation>
    </message>
    <message>
        <source>At character %1, NAME=VALUE is expected.</source>
        <translation>Bei Zeichen %1 wird NAME=WERT erwartet.</translation>
    </message>
    <message>
        <source>At character %1, a comma is expected.</source>
        <translation>Bei Zeichen %1 wird ein Komma erwartet.</translation>
    </message>
    <message>
        <source>The quotation mark before character %1 is not closed.</source>
        <translation>Das Anführungszeichen vor Zeichen %1 ist nicht geschlossen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SimulatedGuardDuty</name>
    <message numerus="yes">
        <source>Too many requests: the simulator refuses one in %n. Try again.</source>
        <translation>
            <numerusform>Zu viele Anfragen: Der Simulator weist eine von %n ab. Versuchen Sie es erneut.</numerusform>
            <numerusform>Zu viele Anfragen: Der Simulator weist eine von %n ab. Versuchen Sie es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig machen: %1</translation>
    </message>
    <message>
        <source>Revert to how the workspace began</source>
        <translation>Auf den Anfangsstand des Arbeitsbereichs zurücksetzen</translation>
    </message>
    <message>
        <source>Revert to edit %1</source>
        <translation>Auf Änderung %1 zurücksetzen</translation>
    </message>
    <message>
        <source>No workspace is open.</source>
        <translation>Es ist kein Arbeitsbereich geöffnet.</translation>
    </message>
    <message>
        <source>The file was replaced, and what is there now cannot be read. This is what it had before. %1</source>
        <translation>Die Datei wurde ersetzt, und was jetzt dort steht, kann nicht gelesen werden. Angezeigt wird ihr vorheriger Inhalt. %1</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SimulatorBar</name>
    <message>
        <source>HH:mm</source>
        <extracomment>The form of a time on the same day, see QLocale::toString</extracomment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>MMM d, HH:mm</source>
        <extracomment>The form of a date and time where there is little room, see QLocale::toString</extracomment>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>+1 h</source>
        <translation>+1&#xa0;h</translation>
    </message>
    <message>
        <source>+24 h</source>
        <translation>+24&#xa0;h</translation>
    </message>
    <message>
        <source>Until nothing is pending</source>
        <translation>Bis nichts mehr aussteht</translation>
    </message>
    <message>
        <source>Let accounts join…</source>
        <translation>Konten beitreten lassen …</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen …</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulator</translation>
    </message>
    <message>
        <source>Set how time passes in the simulation.</source>
        <translation>Legt fest, wie die Zeit in der Simulation vergeht.</translation>
    </message>
    <message>
        <source>Set the clock forward by 1 hour</source>
        <translation>Uhr um 1 Stunde vorstellen</translation>
    </message>
    <message>
        <source>Set the simulated clock forward by 1 hour.</source>
        <translation>Stellt die simulierte Uhr um 1 Stunde vor.</translation>
    </message>
    <message>
        <source>Set the clock forward by 24 hours</source>
        <translation>Uhr um 24 Stunden vorstellen</translation>
    </message>
    <message>
        <source>Set the simulated clock forward by 24 hours.</source>
        <translation>Stellt die simulierte Uhr um 24 Stunden vor.</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Simuliert</translation>
    </message>
    <message>
        <source>Make the demo anew.</source>
        <translation>Erstellt die Demo neu.</translation>
    </message>
    <message>
        <source>Nothing is pending.</source>
        <translation>Es steht nichts aus.</translation>
    </message>
    <message>
        <source>MMM d, yyyy, HH:mm</source>
        <extracomment>The form of a date and time where there is little room, see QLocale::toString</extracomment>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1 – simulated, stopped</source>
        <extracomment>%1 is a date and time</extracomment>
        <translation>%1 – simuliert, angehalten</translation>
    </message>
    <message>
        <source>%1 – simulated</source>
        <translation>%1 – simuliert</translation>
    </message>
    <message>
        <source>Nothing is pending</source>
        <translation>Nichts steht aus</translation>
    </message>
    <message numerus="yes">
        <source>%n update(s) pending, next %1</source>
        <extracomment>%1 is a time</extracomment>
        <translation>
            <numerusform>%n Aktualisierung steht aus, nächste: %1</numerusform>
            <numerusform>%n Aktualisierungen stehen aus, nächste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The last takes effect at %1.</source>
        <extracomment>%1 is a time</extracomment>
        <translation>Die letzte wird wirksam: %1.</translation>
    </message>
    <message>
        <source>Failure injection</source>
        <extracomment>The number of failures that are on</extracomment>
        <translation>Fehlerinjektion</translation>
    </message>
    <message>
        <source>Failure injection: %1 on</source>
        <translation>Fehlerinjektion: %1 ein</translation>
    </message>
    <message>
        <source>Let requests of the window and of programs fail on purpose. It ends with the program and is never stored.</source>
        <translation>Lässt Anfragen des Fensters und von Programmen absichtlich fehlschlagen. Sie endet mit dem Programm und wird nie gespeichert.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SimulatorCommands</name>
    <message numerus="yes">
        <source>The simulated clock shows %1. What was due changed %n account(s).</source>
        <extracomment>%1 is a date and time; %n counts accounts, each once a Region</extracomment>
        <translation>
            <numerusform>Die simulierte Uhr zeigt %1. Was fällig war, hat %n Konto geändert.</numerusform>
            <numerusform>Die simulierte Uhr zeigt %1. Was fällig war, hat %n Konten geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The simulated clock shows %1. Nothing was due.</source>
        <translation>Die simulierte Uhr zeigt %1. Es war nichts fällig.</translation>
    </message>
    <message>
        <source>The simulated clock stands still. Time only passes when you set it forward.</source>
        <translation>Die simulierte Uhr steht still. Die Zeit vergeht nur, wenn Sie sie vorstellen.</translation>
    </message>
    <message>
        <source>The simulated clock goes on from where it stood.</source>
        <translation>Die simulierte Uhr läuft von dort weiter, wo sie stand.</translation>
    </message>
    <message>
        <source>Preferences that are saved from now on reach existing accounts within 24 hours of simulated time.</source>
        <translation>Einstellungen, die ab jetzt gespeichert werden, erreichen bestehende Konten innerhalb von 24 Stunden simulierter Zeit.</translation>
    </message>
    <message>
        <source>Preferences that are saved from now on reach existing accounts at once.</source>
        <translation>Einstellungen, die ab jetzt gespeichert werden, erreichen bestehende Konten sofort.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) joined the organization.</source>
        <translation>
            <numerusform>%n Konto ist der Organisation beigetreten.</numerusform>
            <numerusform>%n Konten sind der Organisation beigetreten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>The simulation did not change</source>
        <translation>Die Simulation hat sich nicht geändert</translation>
    </message>
    <message>
        <source>E-mail addresses of accounts that are added or invited from now on are verified within 24 hours of simulated time.</source>
        <translation>E-Mail-Adressen von Konten, die ab jetzt hinzugefügt oder eingeladen werden, werden innerhalb von 24 Stunden simulierter Zeit geprüft.</translation>
    </message>
    <message>
        <source>E-mail addresses of accounts that are added or invited from now on are verified at once.</source>
        <translation>E-Mail-Adressen von Konten, die ab jetzt hinzugefügt oder eingeladen werden, werden sofort geprüft.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SourceFields</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a data source, %2 what is typed for it: &quot;million events a month&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SpooledInput</name>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>No temporary file can be made for what comes through %1.</source>
        <translation>Für das, was durch %1 kommt, kann keine temporäre Datei angelegt werden.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What comes through %1 cannot be kept: %2</source>
        <translation>Was durch %1 kommt, kann nicht aufbewahrt werden: %2</translation>
    </message>
</context>
<context>
    <name>bucketwatch::StatusSection</name>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Do not enable</source>
        <translation>Nicht aktivieren</translation>
    </message>
    <message>
        <source>S3 Protection status</source>
        <translation>Status des S3-Schutzes</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Aktivieren</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Deaktivieren</translation>
    </message>
    <message>
        <source>Read-only. The status is set by the delegated GuardDuty administrator account.</source>
        <translation>Schreibgeschützt. Der Status wird vom delegierten GuardDuty-Administratorkonto festgelegt.</translation>
    </message>
    <message>
        <source>You can enable or disable S3 Protection for this account in the current Region at any time.</source>
        <translation>Sie können den S3-Schutz für dieses Konto in der aktuellen Region jederzeit aktivieren oder deaktivieren.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pending until %1</source>
        <extracomment>%1 is a date</extracomment>
        <translation>Ausstehend bis %1</translation>
    </message>
    <message>
        <source>Managed by</source>
        <extracomment>%1 is the name of an account, %2 its ID</extracomment>
        <translation>Verwaltet von</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Auto-enable setting</source>
        <translation>Automatische Aktivierung</translation>
    </message>
    <message>
        <source>Account type</source>
        <translation>Kontotyp</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Mitglied seit</translation>
    </message>
    <message>
        <source>Free trial</source>
        <translation>Kostenlose Testphase</translation>
    </message>
    <message>
        <source>Feature name</source>
        <translation>Featurename</translation>
    </message>
    <message>
        <source>Last updated</source>
        <translation>Zuletzt aktualisiert</translation>
    </message>
    <message>
        <source>S3 findings in the last 7 days</source>
        <translation>S3-Ergebnisse der letzten 7 Tage</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Detector ID</source>
        <translation>Detektor-ID</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n S3 finding(s) of the last 7 days</source>
        <translation>
            <numerusform>%n S3-Ergebnis der letzten 7 Tage anzeigen</numerusform>
            <numerusform>%n S3-Ergebnisse der letzten 7 Tage anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Read-only. The status is set by an organization policy.</source>
        <translation>Schreibgeschützt. Der Status wird von einer Organisationsrichtlinie festgelegt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::StopExportDialog</name>
    <message>
        <source>Stop exporting findings?</source>
        <translation>Export von Ergebnissen beenden?</translation>
    </message>
    <message>
        <source>Findings of %1 are no longer written to %2.</source>
        <extracomment>%1 is a Region, %2 a bucket</extracomment>
        <translation>Ergebnisse aus %1 werden nicht mehr nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>What was exported stays in the bucket. Findings still go to Amazon EventBridge.</source>
        <translation>Was exportiert wurde, bleibt im Bucket. Ergebnisse werden weiterhin an Amazon EventBridge gesendet.</translation>
    </message>
    <message>
        <source>Stop exporting</source>
        <translation>Export beenden</translation>
    </message>
</context>
<context>
    <name>bucketwatch::StopGuardDutyDialog</name>
    <message>
        <source>Suspend GuardDuty?</source>
        <translation>GuardDuty sperren?</translation>
    </message>
    <message>
        <source>Disable GuardDuty?</source>
        <translation>GuardDuty deaktivieren?</translation>
    </message>
    <message>
        <source>GuardDuty stops monitoring this account in %1 and generates no new findings, S3 Protection included.</source>
        <translation>GuardDuty überwacht dieses Konto in %1 nicht mehr und erzeugt keine neuen Ergebnisse, auch nicht die des S3-Schutzes.</translation>
    </message>
    <message>
        <source>Findings and settings stay, and you can resume GuardDuty at any time.</source>
        <translation>Ergebnisse und Einstellungen bleiben erhalten, und GuardDuty kann jederzeit wieder aufgenommen werden.</translation>
    </message>
    <message>
        <source>Suspend GuardDuty</source>
        <translation>GuardDuty sperren</translation>
    </message>
    <message>
        <source>GuardDuty stops monitoring this account in %1, and its detector is deleted.</source>
        <translation>GuardDuty überwacht dieses Konto in %1 nicht mehr, und sein Detektor wird gelöscht.</translation>
    </message>
    <message>
        <source>The findings, the lists and the settings of this account in this Region are lost. Export first what you need later.</source>
        <translation>Die Ergebnisse, die Listen und die Einstellungen dieses Kontos in dieser Region gehen verloren. Exportieren Sie zuvor, was Sie später benötigen.</translation>
    </message>
    <message>
        <source>Disable GuardDuty</source>
        <translation>GuardDuty deaktivieren</translation>
    </message>
    <message>
        <source>disable</source>
        <extracomment>The word that has to be typed before GuardDuty is disabled</extracomment>
        <translation>deaktivieren</translation>
    </message>
    <message>
        <source>To confirm, type %1</source>
        <translation>Geben Sie zur Bestätigung %1 ein</translation>
    </message>
    <message>
        <source>Type the word first.</source>
        <translation>Geben Sie zuerst das Wort ein.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Subjects</name>
    <message>
        <source>Amazon EKS agent (add-on)</source>
        <translation>Amazon-EKS-Agent (Add-on)</translation>
    </message>
    <message>
        <source>Amazon ECS Fargate agent</source>
        <translation>Amazon-ECS-Fargate-Agent</translation>
    </message>
    <message>
        <source>Amazon EC2 agent</source>
        <translation>Amazon-EC2-Agent</translation>
    </message>
    <message>
        <source>RDS data risk</source>
        <translation>RDS-Datenrisiko</translation>
    </message>
    <message>
        <source>Foundational GuardDuty</source>
        <extracomment>GuardDuty itself, without its protection plans</extracomment>
        <translation>Grundlegendes GuardDuty</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the names of protection plans</extracomment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>%1 names protection plans</extracomment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Protection plans coverage</source>
        <translation>Abdeckung der Schutzpläne</translation>
    </message>
    <message>
        <source>Accounts by status</source>
        <translation>Konten nach Status</translation>
    </message>
    <message>
        <source>Trials that end soon</source>
        <translation>Bald endende Testphasen</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Active member accounts</source>
        <translation>Aktive Mitgliedskonten</translation>
    </message>
    <message>
        <source>With S3 Protection</source>
        <translation>Mit S3-Schutz</translation>
    </message>
    <message>
        <source>No trial ends soon</source>
        <translation>Keine Testphase endet bald</translation>
    </message>
    <message numerus="yes">
        <source>In the next %n day(s) nothing begins to cost.</source>
        <translation>
            <numerusform>Am nächsten %n Tag fallen keine neuen Kosten an.</numerusform>
            <numerusform>In den nächsten %n Tagen fallen keine neuen Kosten an.</numerusform>
        </translation>
    </message>
    <message>
        <source>View usage</source>
        <translation>Nutzung anzeigen</translation>
    </message>
    <message>
        <source>Findings and protection of your organization %1 in %2.</source>
        <extracomment>%1 is the name of the organization, %2 a Region</extracomment>
        <translation>Ergebnisse und Schutz Ihrer Organisation %1 in %2.</translation>
    </message>
    <message>
        <source>Findings and protection of this account in %1.</source>
        <translation>Ergebnisse und Schutz dieses Kontos in %1.</translation>
    </message>
    <message>
        <source>Protection plans</source>
        <translation>Schutzpläne</translation>
    </message>
    <message>
        <source>besides this administrator account</source>
        <translation>außer diesem Administratorkonto</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n account(s)</source>
        <translation>
            <numerusform>%n Konto anzeigen</numerusform>
            <numerusform>%n Konten anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other account(s) are no active members</source>
        <translation>
            <numerusform>%n anderes Konto ist kein aktives Mitglied</numerusform>
            <numerusform>%n andere Konten sind keine aktiven Mitglieder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n active member account(s)</source>
        <translation>
            <numerusform>%n aktives Mitgliedskonto anzeigen</numerusform>
            <numerusform>%n aktive Mitgliedskonten anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the active member accounts</source>
        <extracomment>%1 is a percentage</extracomment>
        <translation>%1 der aktiven Mitgliedskonten</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n active member account(s) with S3 Protection</source>
        <translation>
            <numerusform>%n aktives Mitgliedskonto mit S3-Schutz anzeigen</numerusform>
            <numerusform>%n aktive Mitgliedskonten mit S3-Schutz anzeigen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>innerhalb von %n Tag</numerusform>
            <numerusform>innerhalb von %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n trial(s) that end soon</source>
        <translation>
            <numerusform>%n bald endende Testphase anzeigen</numerusform>
            <numerusform>%n bald endende Testphasen anzeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SummaryStrip</name>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>With the current configuration</source>
        <translation>Mit der aktuellen Konfiguration</translation>
    </message>
    <message>
        <source>In the recording</source>
        <translation>In der Aufzeichnung</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A severity and how many findings have it: &quot;High 6&quot;</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>data events unknown</source>
        <translation>Datenereignisse unbekannt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s)</source>
        <translation>
            <numerusform>%Ln Datenereignis</numerusform>
            <numerusform>%Ln Datenereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln management event(s)</source>
        <translation>
            <numerusform>%Ln Verwaltungsereignis</numerusform>
            <numerusform>%Ln Verwaltungsereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>%1 is &quot;12 data events&quot;, %2 &quot;3 management events&quot;, %3 &quot;4 others&quot;</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln anderes</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s) of anonymous callers, monitored or not: not processed by GuardDuty.</source>
        <translation>
            <numerusform>%Ln Datenereignis anonymer Aufrufer, ob überwacht oder nicht: von GuardDuty nicht verarbeitet.</numerusform>
            <numerusform>%Ln Datenereignisse anonymer Aufrufer, ob überwacht oder nicht: von GuardDuty nicht verarbeitet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln duplicate(s) of other events.</source>
        <translation>
            <numerusform>%Ln Duplikat anderer Ereignisse.</numerusform>
            <numerusform>%Ln Duplikate anderer Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The recording has no data events of S3: which findings they would raise is unknown.</source>
        <translation>Die Aufzeichnung enthält keine S3-Datenereignisse: Welche Ergebnisse sie auslösen würden, ist nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>No data events of S3 in %Ln account(s) and Region(s) that have management events: which findings they would raise there is unknown.</source>
        <translation>
            <numerusform>Keine Datenereignisse von S3 in %Ln Konto und Region mit Verwaltungsereignissen: Welche Ergebnisse sie dort auslösen würden, ist unbekannt.</numerusform>
            <numerusform>Keine Datenereignisse von S3 in %Ln Konten und Regionen mit Verwaltungsereignissen: Welche Ergebnisse sie dort auslösen würden, ist unbekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unusual behavior in %Ln account(s) and Region(s): recorded for less than the week that is learned first.</source>
        <translation>
            <numerusform>Ungewöhnliches Verhalten in %Ln Konto und Region: kürzer aufgezeichnet als die Woche, in der zuerst gelernt wird.</numerusform>
            <numerusform>Ungewöhnliches Verhalten in %Ln Konten und Regionen: kürzer aufgezeichnet als die Woche, in der zuerst gelernt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing: every event was taken into account.</source>
        <translation>Nichts: Jedes Ereignis wurde berücksichtigt.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) or part(s) unreadable</source>
        <translation>
            <numerusform>%Ln Datei oder Teil unlesbar</numerusform>
            <numerusform>%Ln Dateien oder Teile unlesbar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SuspendSection</name>
    <message>
        <source>Suspend GuardDuty</source>
        <translation>GuardDuty sperren</translation>
    </message>
    <message>
        <source>Go to the Accounts page</source>
        <translation>Zur Seite „Konten“</translation>
    </message>
    <message>
        <source>Enable GuardDuty</source>
        <translation>GuardDuty aktivieren</translation>
    </message>
    <message>
        <source>Both act on this account and this Region only.</source>
        <translation>Beides wirkt nur auf dieses Konto und diese Region.</translation>
    </message>
    <message>
        <source>This acts on this account and this Region only.</source>
        <translation>Dies wirkt nur auf dieses Konto und diese Region.</translation>
    </message>
    <message>
        <source>GuardDuty begins to monitor this account in this Region.</source>
        <translation>GuardDuty beginnt, dieses Konto in dieser Region zu überwachen.</translation>
    </message>
    <message>
        <source>Monitoring and charges stop. Findings and settings stay; you can resume at any time.</source>
        <translation>Überwachung und Gebühren enden. Ergebnisse und Einstellungen bleiben erhalten; die Wiederaufnahme ist jederzeit möglich.</translation>
    </message>
    <message>
        <source>Resume GuardDuty</source>
        <translation>GuardDuty wieder aufnehmen</translation>
    </message>
    <message>
        <source>Monitoring begins again, with the settings that are stored.</source>
        <translation>Die Überwachung beginnt wieder, mit den gespeicherten Einstellungen.</translation>
    </message>
    <message>
        <source>Disable GuardDuty</source>
        <translation>GuardDuty deaktivieren</translation>
    </message>
    <message>
        <source>Findings and settings of this account in this Region are lost. Export them first.</source>
        <translation>Ergebnisse und Einstellungen dieses Kontos in dieser Region gehen verloren. Exportieren Sie sie zuvor.</translation>
    </message>
    <message numerus="yes">
        <source>You can&apos;t suspend or disable GuardDuty while %n member account(s) are associated with this account. Disassociate or delete them first.</source>
        <translation>
            <numerusform>GuardDuty kann nicht gesperrt oder deaktiviert werden, solange diesem Konto %n Mitgliedskonto zugeordnet ist. Heben Sie zuerst die Zuordnung auf oder löschen Sie es.</numerusform>
            <numerusform>GuardDuty kann nicht gesperrt oder deaktiviert werden, solange diesem Konto %n Mitgliedskonten zugeordnet sind. Heben Sie zuerst die Zuordnung auf oder löschen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You can&apos;t disable GuardDuty while %n member account(s) are associated with this account. Disassociate or delete them first.</source>
        <translation>
            <numerusform>GuardDuty kann nicht deaktiviert werden, solange diesem Konto %n Mitgliedskonto zugeordnet ist. Heben Sie zuerst die Zuordnung auf oder löschen Sie es.</numerusform>
            <numerusform>GuardDuty kann nicht deaktiviert werden, solange diesem Konto %n Mitgliedskonten zugeordnet sind. Heben Sie zuerst die Zuordnung auf oder löschen Sie sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::SvgTimeline</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>Data events</source>
        <translation>Datenereignisse</translation>
    </message>
    <message>
        <source>Management events</source>
        <translation>Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>Other events</source>
        <translation>Andere Ereignisse</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>bucketwatch::SwitchableGuardDuty</name>
    <message>
        <source>Nothing keeps plans for what this window shows. Open a workspace to plan changes.</source>
        <translation>Für das, was dieses Fenster zeigt, werden keine Pläne aufbewahrt. Öffnen Sie einen Arbeitsbereich, um Änderungen zu planen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TableCopy</name>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>&amp;CSV</source>
        <translation>&amp;CSV</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;AWS CLI command</source>
        <translation>&amp;AWS-CLI-Befehl</translation>
    </message>
    <message>
        <source>Copy as</source>
        <translation>Kopieren als</translation>
    </message>
    <message>
        <source>Select at least one row first.</source>
        <translation>Wählen Sie zuerst mindestens eine Zeile aus.</translation>
    </message>
    <message numerus="yes">
        <source>Copying %n row(s)</source>
        <translation>
            <numerusform>%n Zeile wird kopiert</numerusform>
            <numerusform>%n Zeilen werden kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TableView</name>
    <message>
        <source>Select all rows</source>
        <translation>Alle Zeilen auswählen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alle auswählen</translation>
    </message>
    <message>
        <source>There are no rows.</source>
        <translation>Es gibt keine Zeilen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TagsSection</name>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>The detector has no tags.</source>
        <translation>Der Detektor hat keine Tags.</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Tag hinzufügen</translation>
    </message>
    <message>
        <source>Labels of the detector of this account in this Region, for cost allocation and access control.</source>
        <translation>Bezeichnungen des Detektors dieses Kontos in dieser Region, für Kostenzuordnung und Zugriffskontrolle.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Value, may be empty</source>
        <translation>Wert, darf leer sein</translation>
    </message>
    <message>
        <source>Remove the tag %1</source>
        <translation>Tag %1 entfernen</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Tag ändern</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TerraformExport</name>
    <message>
        <source>Terraform has no resource for some of it; the commands stand at the end as comments.</source>
        <translation>Terraform hat für einen Teil davon keine Ressource; die Befehle stehen am Ende als Kommentare.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) become members because GuardDuty is set to ALL before it is set to something else. Terraform cannot say that.</source>
        <translation>
            <numerusform>%n Konto wird Mitglied, weil GuardDuty auf ALL gesetzt wird, bevor es auf etwas anderes gesetzt wird. Terraform kann das nicht ausdrücken.</numerusform>
            <numerusform>%n Konten werden Mitglieder, weil GuardDuty auf ALL gesetzt wird, bevor es auf etwas anderes gesetzt wird. Terraform kann das nicht ausdrücken.</numerusform>
        </translation>
    </message>
    <message>
        <source>Terraform has no resource for anything in this plan. Take the AWS CLI or boto3.</source>
        <translation>Terraform hat für nichts in diesem Plan eine Ressource. Verwenden Sie die AWS CLI oder boto3.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimeVerb</name>
    <message>
        <source>“%1” is no length of time. Say it as 90s, 30m, 24h or 7d, ten years at most.</source>
        <translation>„%1“ ist keine Zeitdauer. Geben Sie sie als 90s, 30m, 24h oder 7d an, höchstens zehn Jahre.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineLanesView</name>
    <message>
        <source>Timeline by lanes</source>
        <translation>Zeitachse nach Spuren</translation>
    </message>
    <message>
        <source>No bucket</source>
        <translation>Kein Bucket</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Kein Konto</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>Keine Ereignisse.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lane(s). The arrow keys choose one.</source>
        <translation>
            <numerusform>%Ln Spur. Mit den Pfeiltasten wird eine ausgewählt.</numerusform>
            <numerusform>%Ln Spuren. Mit den Pfeiltasten wird eine ausgewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <extracomment>Of a timeline: %1 is a bucket, an account or a caller, %2 &quot;512 events&quot;, %3 &quot;2 findings&quot;</extracomment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more lane(s) have %1 events.</source>
        <translation>
            <numerusform>%Ln weitere Spur hat %1 Ereignisse.</numerusform>
            <numerusform>%Ln weitere Spuren haben %1 Ereignisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>other events</source>
        <translation>andere Ereignisse</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineLegend</name>
    <message>
        <source>Legend: %1</source>
        <extracomment>Before the list of what a chart&apos;s colours mean, which is %1</extracomment>
        <translation>Legende: %1</translation>
    </message>
    <message>
        <source>Data events</source>
        <translation>Datenereignisse</translation>
    </message>
    <message>
        <source>Management events</source>
        <translation>Verwaltungsereignisse</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Only with S3 Protection</source>
        <translation>Nur mit S3-Schutz</translation>
    </message>
    <message>
        <source>Only with the plan</source>
        <translation>Nur mit dem Plan</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineOverview</name>
    <message>
        <source>Whole recording</source>
        <translation>Gesamte Aufzeichnung</translation>
    </message>
    <message>
        <source>Drag the frame or its ends, or draw another. A double click shows everything.</source>
        <translation>Ziehen Sie den Rahmen oder seine Enden, oder zeichnen Sie einen anderen. Ein Doppelklick zeigt alles an.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineText</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day such as &quot;Nov 24&quot;, %2 a time of day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln data event(s)</source>
        <translation>
            <numerusform>%Ln Datenereignis</numerusform>
            <numerusform>%Ln Datenereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln management event(s)</source>
        <translation>
            <numerusform>%Ln Verwaltungsereignis</numerusform>
            <numerusform>%Ln Verwaltungsereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4</source>
        <extracomment>%1 and %2 are times, %3 &quot;12 data events&quot;, %4 &quot;3 management events&quot;</extracomment>
        <translation>%1 bis %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln anderes</numerusform>
            <numerusform>%Ln andere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3, %4, %5</source>
        <extracomment>%1 and %2 are times, %3 &quot;12 data events&quot;, %4 &quot;3 management events&quot;, %5 &quot;4 others&quot;</extracomment>
        <translation>%1 bis %2: %3, %4, %5</translation>
    </message>
    <message>
        <source>%1 finding at %2, only with S3 Protection in its account</source>
        <extracomment>%1 is a severity, %2 a time</extracomment>
        <translation>%2: Ergebnis mit Schweregrad %1, nur mit S3-Schutz im zugehörigen Konto</translation>
    </message>
    <message>
        <source>%1 finding at %2</source>
        <extracomment>%1 is a severity, %2 a time</extracomment>
        <translation>%2: Ergebnis mit Schweregrad %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s) up to %1 from %2</source>
        <extracomment>%1 is the worst severity of the findings, %2 a time</extracomment>
        <translation>
            <numerusform>Ab %2: %Ln Ergebnis, Schweregrad bis %1</numerusform>
            <numerusform>Ab %2: %Ln Ergebnisse, Schweregrad bis %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, only with S3 Protection in their accounts</source>
        <extracomment>%1 is &quot;3 findings up to High from 14:05:10&quot;</extracomment>
        <translation>%1, nur mit S3-Schutz in den zugehörigen Konten</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them only with S3 Protection</source>
        <extracomment>%1 is &quot;3 findings up to High from 14:05:10&quot;</extracomment>
        <translation>
            <numerusform>%1, %Ln davon nur mit S3-Schutz</numerusform>
            <numerusform>%1, %Ln davon nur mit S3-Schutz</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, only with the plan “%2”</source>
        <extracomment>%1 is &quot;3 findings up to High from 14:05:10&quot;, %2 the name of a plan</extracomment>
        <translation>%1, nur mit dem Plan „%2“</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln of them only with the plan “%2”</source>
        <extracomment>%1 is &quot;3 findings up to High from 14:05:10&quot;, %2 the name of a plan</extracomment>
        <translation>
            <numerusform>%1, %Ln davon nur mit dem Plan „%2“</numerusform>
            <numerusform>%1, %Ln davon nur mit dem Plan „%2“</numerusform>
        </translation>
    </message>
    <message>
        <source>MMM d</source>
        <extracomment>A format of dates as Qt has them: month, day</extracomment>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineWidget</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitachse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln Ergebnis</numerusform>
            <numerusform>%Ln Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>No events.</source>
        <translation>Keine Ereignisse.</translation>
    </message>
    <message>
        <source>%1, %2, peak %3 at %4.</source>
        <extracomment>%1 is &quot;3,006 events&quot;, %2 &quot;12 findings&quot;, %3 the highest number of events in a bar, %4 its time</extracomment>
        <translation>%1, %2, Höchstwert %3 (%4).</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) only with S3 Protection.</source>
        <translation>
            <numerusform>%Ln weiteres Ergebnis nur mit S3-Schutz.</numerusform>
            <numerusform>%Ln weitere Ergebnisse nur mit S3-Schutz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more finding(s) only with the plan “%1”.</source>
        <translation>
            <numerusform>%Ln weiteres Ergebnis nur mit dem Plan „%1“.</numerusform>
            <numerusform>%Ln weitere Ergebnisse nur mit dem Plan „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::TimelineZoomBar</name>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 is what a button does, %2 the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Zoomed to %1: %2</source>
        <extracomment>What a timeline shows: %1 is a range of time, %2 is &quot;12 events&quot;</extracomment>
        <translation>Vergrößert auf %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::Titles</name>
    <message>
        <source>Enable %1 for this account in %2</source>
        <extracomment>%1 names protection plans, %2 is a Region</extracomment>
        <translation>%1 für dieses Konto in %2 aktivieren</translation>
    </message>
    <message>
        <source>Disable %1 for this account in %2</source>
        <translation>%1 für dieses Konto in %2 deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>Enable %1 for %n account(s) in %2</source>
        <extracomment>%1 names protection plans, %2 is a Region</extracomment>
        <translation>
            <numerusform>%1 für %n Konto in %2 aktivieren</numerusform>
            <numerusform>%1 für %n Konten in %2 aktivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disable %1 for %n account(s) in %2</source>
        <translation>
            <numerusform>%1 für %n Konto in %2 deaktivieren</numerusform>
            <numerusform>%1 für %n Konten in %2 deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Set the auto-enable preferences of %1 in %2</source>
        <extracomment>%1 names protection plans, %2 is a Region</extracomment>
        <translation>Einstellungen zur automatischen Aktivierung von %1 in %2 festlegen</translation>
    </message>
    <message>
        <source>Auto-enable GuardDuty for %1 in %2</source>
        <extracomment>%1 is ALL, NEW or NONE, %2 a Region</extracomment>
        <translation>GuardDuty für %1 in %2 automatisch aktivieren</translation>
    </message>
    <message>
        <source>Enable %1 for all accounts in %2</source>
        <translation>%1 für alle Konten in %2 aktivieren</translation>
    </message>
    <message>
        <source>Enable %1 for new accounts in %2</source>
        <translation>%1 für neue Konten in %2 aktivieren</translation>
    </message>
    <message>
        <source>Do not enable %1 automatically in %2</source>
        <translation>%1 in %2 nicht automatisch aktivieren</translation>
    </message>
    <message>
        <source>Resume GuardDuty for this account in %1</source>
        <extracomment>%1 a Region</extracomment>
        <translation>GuardDuty für dieses Konto in %1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Suspend GuardDuty for this account in %1</source>
        <translation>GuardDuty für dieses Konto in %1 sperren</translation>
    </message>
    <message>
        <source>Set how often updated findings are published in %1</source>
        <translation>Festlegen, wie oft aktualisierte Ergebnisse in %1 veröffentlicht werden</translation>
    </message>
    <message>
        <source>Enable GuardDuty for this account in %1</source>
        <translation>GuardDuty für dieses Konto in %1 aktivieren</translation>
    </message>
    <message>
        <source>Disable GuardDuty for this account in %1</source>
        <translation>GuardDuty für dieses Konto in %1 deaktivieren</translation>
    </message>
    <message>
        <source>Remove tags of the detector in %1</source>
        <translation>Tags des Detektors in %1 entfernen</translation>
    </message>
    <message>
        <source>Tag the detector in %1</source>
        <translation>Detektor in %1 mit Tags versehen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n member account(s) in %1</source>
        <translation>
            <numerusform>%n Mitgliedskonto in %1 hinzufügen</numerusform>
            <numerusform>%n Mitgliedskonten in %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invite %n account(s) in %1</source>
        <translation>
            <numerusform>%n Konto in %1 einladen</numerusform>
            <numerusform>%n Konten in %1 einladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resume GuardDuty for %n member account(s) in %1</source>
        <translation>
            <numerusform>GuardDuty für %n Mitgliedskonto in %1 wieder aufnehmen</numerusform>
            <numerusform>GuardDuty für %n Mitgliedskonten in %1 wieder aufnehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Suspend GuardDuty for %n member account(s) in %1</source>
        <translation>
            <numerusform>GuardDuty für %n Mitgliedskonto in %1 sperren</numerusform>
            <numerusform>GuardDuty für %n Mitgliedskonten in %1 sperren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Disassociate %n account(s) in %1</source>
        <translation>
            <numerusform>Zuordnung von %n Konto in %1 aufheben</numerusform>
            <numerusform>Zuordnung von %n Konten in %1 aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n account(s) from the members in %1</source>
        <translation>
            <numerusform>%n Konto in %1 aus den Mitgliedern löschen</numerusform>
            <numerusform>%n Konten in %1 aus den Mitgliedern löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept the invitation of account %1 in %2</source>
        <extracomment>%1 is an account number, %2 a Region</extracomment>
        <translation>Einladung von Konto %1 in %2 annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n invitation(s) in %1</source>
        <translation>
            <numerusform>%n Einladung in %1 löschen</numerusform>
            <numerusform>%n Einladungen in %1 löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Decline %n invitation(s) in %1</source>
        <translation>
            <numerusform>%n Einladung in %1 ablehnen</numerusform>
            <numerusform>%n Einladungen in %1 ablehnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the administrator account in %1</source>
        <translation>Administratorkonto in %1 verlassen</translation>
    </message>
    <message>
        <source>Make account %1 the delegated administrator in %2</source>
        <extracomment>%1 is an account number, %2 a Region</extracomment>
        <translation>Konto %1 zum delegierten Administratorkonto in %2 machen</translation>
    </message>
    <message>
        <source>Remove account %1 as delegated administrator in %2</source>
        <translation>Konto %1 als delegiertes Administratorkonto in %2 entfernen</translation>
    </message>
    <message>
        <source>Register account %1 as delegated administrator</source>
        <extracomment>%1 is an account number</extracomment>
        <translation>Konto %1 als delegiertes Administratorkonto registrieren</translation>
    </message>
    <message>
        <source>Deregister account %1 as delegated administrator</source>
        <translation>Registrierung von Konto %1 als delegiertes Administratorkonto aufheben</translation>
    </message>
    <message numerus="yes">
        <source>Let %n account(s) join the organization</source>
        <translation>
            <numerusform>%n Konto der Organisation beitreten lassen</numerusform>
            <numerusform>%n Konten der Organisation beitreten lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let %n account(s) leave the organization</source>
        <translation>
            <numerusform>%n Konto die Organisation verlassen lassen</numerusform>
            <numerusform>%n Konten die Organisation verlassen lassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt %n account(s) in to %1</source>
        <translation>
            <numerusform>Opt-in von %n Konto für %1</numerusform>
            <numerusform>Opt-in von %n Konten für %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opt %n account(s) out of %1</source>
        <translation>
            <numerusform>Opt-out von %n Konto für %1</numerusform>
            <numerusform>Opt-out von %n Konten für %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Enable organization policies for GuardDuty</source>
        <translation>Organisationsrichtlinien für GuardDuty aktivieren</translation>
    </message>
    <message>
        <source>Disable organization policies for GuardDuty</source>
        <translation>Organisationsrichtlinien für GuardDuty deaktivieren</translation>
    </message>
    <message>
        <source>Attach the policy “%1”</source>
        <extracomment>%1 is the name of an organization policy</extracomment>
        <translation>Richtlinie „%1“ anfügen</translation>
    </message>
    <message>
        <source>Remove the policy “%1”</source>
        <extracomment>%1 is the name of an organization policy</extracomment>
        <translation>Richtlinie „%1“ entfernen</translation>
    </message>
    <message>
        <source>Stop the simulated clock at %1</source>
        <translation>Simulierte Uhr bei %1 anhalten</translation>
    </message>
    <message>
        <source>Let preferences reach existing accounts within 24 hours</source>
        <translation>Einstellungen innerhalb von 24 Stunden auf bestehende Konten wirken lassen</translation>
    </message>
    <message>
        <source>Let preferences reach existing accounts at once</source>
        <translation>Einstellungen sofort auf bestehende Konten wirken lassen</translation>
    </message>
    <message>
        <source>Carry out pending changes</source>
        <translation>Ausstehende Änderungen ausführen</translation>
    </message>
    <message numerus="yes">
        <source>Archive %n finding(s) in %1</source>
        <translation>
            <numerusform>%n Ergebnis in %1 archivieren</numerusform>
            <numerusform>%n Ergebnisse in %1 archivieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unarchive %n finding(s) in %1</source>
        <translation>
            <numerusform>Archivierung von %n Ergebnis in %1 aufheben</numerusform>
            <numerusform>Archivierung von %n Ergebnissen in %1 aufheben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n finding(s) in %1 as useful</source>
        <translation>
            <numerusform>%n Ergebnis in %1 als nützlich markieren</numerusform>
            <numerusform>%n Ergebnisse in %1 als nützlich markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %n finding(s) in %1 as not useful</source>
        <translation>
            <numerusform>%n Ergebnis in %1 als nicht nützlich markieren</numerusform>
            <numerusform>%n Ergebnisse in %1 als nicht nützlich markieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate sample findings in %1</source>
        <translation>Beispielergebnisse in %1 erzeugen</translation>
    </message>
    <message numerus="yes">
        <source>Add %n finding(s) in %1</source>
        <translation>
            <numerusform>%n Ergebnis in %1 hinzufügen</numerusform>
            <numerusform>%n Ergebnisse in %1 hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the suppression rule “%1” in %2</source>
        <extracomment>%1 is the name of a filter, %2 a Region</extracomment>
        <translation>Unterdrückungsregel „%1“ in %2 erstellen</translation>
    </message>
    <message>
        <source>Save the filter “%1” in %2</source>
        <translation>Filter „%1“ in %2 speichern</translation>
    </message>
    <message>
        <source>Change the filter “%1” in %2</source>
        <extracomment>%1 is the name of a filter, %2 a Region</extracomment>
        <translation>Filter „%1“ in %2 ändern</translation>
    </message>
    <message>
        <source>Delete the filter “%1” in %2</source>
        <extracomment>%1 is the name of a filter, %2 a Region</extracomment>
        <translation>Filter „%1“ in %2 löschen</translation>
    </message>
    <message>
        <source>Add the list “%1” in %2</source>
        <extracomment>%1 is the name of a list of addresses, %2 a Region</extracomment>
        <translation>Liste „%1“ in %2 hinzufügen</translation>
    </message>
    <message>
        <source>Change a list in %1</source>
        <translation>Liste in %1 ändern</translation>
    </message>
    <message>
        <source>Activate a list in %1</source>
        <translation>Liste in %1 aktivieren</translation>
    </message>
    <message>
        <source>Deactivate a list in %1</source>
        <translation>Liste in %1 deaktivieren</translation>
    </message>
    <message>
        <source>Delete a list in %1</source>
        <translation>Liste in %1 löschen</translation>
    </message>
    <message>
        <source>Let e-mail addresses be verified within 24 hours</source>
        <translation>E-Mail-Adressen innerhalb von 24 Stunden prüfen lassen</translation>
    </message>
    <message>
        <source>Let e-mail addresses be verified at once</source>
        <translation>E-Mail-Adressen sofort prüfen lassen</translation>
    </message>
    <message>
        <source>Change %1 for this account in %2</source>
        <translation>%1 für dieses Konto in %2 ändern</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 for %n account(s) in %2</source>
        <extracomment>%1 names protection plans, %2 is a Region</extracomment>
        <translation>
            <numerusform>%1 für %n Konto in %2 ändern</numerusform>
            <numerusform>%1 für %n Konten in %2 ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>A number of days, as short as it can be</extracomment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <extracomment>A number of hours, as short as it can be</extracomment>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <extracomment>A number of minutes, as short as it can be</extracomment>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>Set the simulated clock to the time of this computer</source>
        <translation>Simulierte Uhr auf die Zeit dieses Computers stellen</translation>
    </message>
    <message>
        <source>Set the simulated clock %1 ahead of this computer</source>
        <extracomment>%1 is a span of time such as &quot;2 d 3 h&quot;</extracomment>
        <translation>Simulierte Uhr gegenüber diesem Computer um %1 vorstellen</translation>
    </message>
    <message>
        <source>Set the simulated clock %1 behind this computer</source>
        <translation>Simulierte Uhr gegenüber diesem Computer um %1 zurückstellen</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more change(s)</source>
        <extracomment>%1 is what a request does first, such as &quot;Enable S3 Protection for 2 accounts in Europe (Ireland)&quot;</extracomment>
        <translation>
            <numerusform>%1 und %n weitere Änderung</numerusform>
            <numerusform>%1 und %n weitere Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Export findings of %2 to the bucket “%1”</source>
        <extracomment>%1 is the name of an S3 bucket, %2 a Region</extracomment>
        <translation>Ergebnisse aus %2 in den Bucket „%1“ exportieren</translation>
    </message>
    <message>
        <source>Change the export of findings in %1</source>
        <translation>Den Export von Ergebnissen in %1 ändern</translation>
    </message>
    <message>
        <source>Stop exporting findings in %1</source>
        <translation>Den Export von Ergebnissen in %1 beenden</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Toggle</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ToolRow</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Show or hide the navigation (%1)</source>
        <translation>Navigation ein- oder ausblenden (%1)</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Show or hide the help about this page (%1)</source>
        <translation>Die Hilfe zu dieser Seite zeigen oder verbergen (%1)</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TopBar</name>
    <message>
        <source>Bucketwatch</source>
        <translation>Bucketwatch</translation>
    </message>
    <message>
        <source>Region and account</source>
        <translation>Region und Konto</translation>
    </message>
    <message>
        <source>Plan changes: %1</source>
        <extracomment>%1 is the name of a plan</extracomment>
        <translation>Änderungen planen: %1</translation>
    </message>
    <message>
        <source>Edit directly</source>
        <translation>Direkt ändern</translation>
    </message>
    <message>
        <source>Editing: %1</source>
        <translation>Bearbeitung: %1</translation>
    </message>
    <message>
        <source>What you change on a page is put into the plan and takes effect when the plan is applied.</source>
        <translation>Was Sie auf einer Seite ändern, wird in den Plan aufgenommen und wirksam, wenn der Plan angewendet wird.</translation>
    </message>
    <message>
        <source>What you change on a page takes effect at once.</source>
        <translation>Was Sie auf einer Seite ändern, wird sofort wirksam.</translation>
    </message>
    <message>
        <source>Plan changes</source>
        <translation>Änderungen planen</translation>
    </message>
    <message>
        <source>Region: %1</source>
        <translation>Region: %1</translation>
    </message>
    <message>
        <source>Acting as: %1</source>
        <translation>Handelnd als: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Other account…</source>
        <translation>Anderes Konto …</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TransportBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: %1 is what a button does, %2 the key that does the same</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Next finding</source>
        <translation>Nächstes Ergebnis</translation>
    </message>
    <message>
        <source>Max</source>
        <extracomment>A speed of the replay: %1 times as fast as it happened</extracomment>
        <translation>Max.</translation>
    </message>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>Zum Anfang</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>Vorheriges Ereignis</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Nächstes Ereignis</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Zum Ende</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Everything is shown.</source>
        <translation>Es wird alles angezeigt.</translation>
    </message>
    <message>
        <source>This recording raises no findings.</source>
        <translation>Diese Aufzeichnung löst keine Ergebnisse aus.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; / %2</source>
        <extracomment>The clock of the replay: %1 is where it stands, %2 where it ends</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; / %2</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Lanes of the timeline</source>
        <translation>Spuren der Zeitachse</translation>
    </message>
    <message>
        <source>All events</source>
        <translation>Alle Ereignisse</translation>
    </message>
    <message>
        <source>One timeline of all events</source>
        <translation>Eine Zeitachse für alle Ereignisse</translation>
    </message>
    <message>
        <source>By bucket</source>
        <translation>Nach Bucket</translation>
    </message>
    <message>
        <source>A lane for each bucket</source>
        <translation>Eine Spur je Bucket</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>A lane for each account</source>
        <translation>Eine Spur je Konto</translation>
    </message>
    <message>
        <source>By identity</source>
        <translation>Nach Identität</translation>
    </message>
    <message>
        <source>A lane for each identity</source>
        <translation>Eine Spur je Identität</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TrialsModel</name>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <extracomment>Read aloud for a cell: %1 is an account, %2 a protection plan, %3 the heading of the column, %4 the value</extracomment>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Protection plan</source>
        <translation>Schutzplan</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Restliche Tage</translation>
    </message>
    <message>
        <source>Of 30 days</source>
        <translation>Von 30 Tagen</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Then a month</source>
        <translation>Danach pro Monat</translation>
    </message>
</context>
<context>
    <name>bucketwatch::TypesRing</name>
    <message numerus="yes">
        <source>finding(s)</source>
        <extracomment>Below a number that is drawn by itself</extracomment>
        <translation>
            <numerusform>Ergebnis</numerusform>
            <numerusform>Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings by type</source>
        <translation>Ergebnisse nach Typ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n finding(s)</source>
        <extracomment>Read aloud: %1 is a finding type</extracomment>
        <translation>
            <numerusform>%1: %n Ergebnis</numerusform>
            <numerusform>%1: %n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>GuardDuty has not raised any in this time.</source>
        <translation>GuardDuty hat in diesem Zeitraum keine ausgelöst.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::UnchangedReasons</name>
    <message>
        <source>The plan changes nothing in the Region.</source>
        <translation>Der Plan ändert in der Region nichts.</translation>
    </message>
    <message>
        <source>The edit is refused.</source>
        <translation>Die Änderung wird abgelehnt.</translation>
    </message>
    <message>
        <source>Edits cancel each other out.</source>
        <translation>Änderungen heben sich gegenseitig auf.</translation>
    </message>
    <message>
        <source>Is as the plan wants it already.</source>
        <translation>Ist bereits so, wie es der Plan vorsieht.</translation>
    </message>
    <message>
        <source>The account did not opt in to the Region.</source>
        <translation>Das Konto hat kein Opt-in für die Region.</translation>
    </message>
    <message>
        <source>Is no member, or a policy or another administrator manages it.</source>
        <translation>Ist kein Mitglied oder wird durch eine Richtlinie oder ein anderes Administratorkonto verwaltet.</translation>
    </message>
    <message>
        <source>NEW and NONE leave accounts that exist as they are.</source>
        <translation>NEW und NONE lassen bestehende Konten unverändert.</translation>
    </message>
    <message>
        <source>No edit of the plan names the account.</source>
        <translation>Keine Änderung des Plans nennt das Konto.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::UndoVerb</name>
    <message>
        <source>Nothing is different, so nothing was stored.</source>
        <translation>Es gibt keinen Unterschied; es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts wiederherzustellen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Unreadable</name>
    <message>
        <source>At byte %1 there is something that is not JSON.</source>
        <translation>Bei Byte %1 steht etwas, das kein JSON ist.</translation>
    </message>
    <message>
        <source>The record at byte %1 is broken JSON.</source>
        <translation>Der Datensatz bei Byte %1 ist fehlerhaftes JSON.</translation>
    </message>
    <message>
        <source>A part of the record at byte %1 is broken JSON: what it says is not known.</source>
        <translation>Ein Teil des Datensatzes bei Byte %1 ist fehlerhaftes JSON: Was er besagt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Before the record at byte %1 a comma is missing.</source>
        <translation>Vor dem Datensatz bei Byte %1 fehlt ein Komma.</translation>
    </message>
    <message>
        <source>It ends too early: what begins at byte %1 is not complete.</source>
        <translation>Der Inhalt endet zu früh: Was bei Byte %1 beginnt, ist nicht vollständig.</translation>
    </message>
    <message>
        <source>The record at byte %1 is too large.</source>
        <translation>Der Datensatz bei Byte %1 ist zu groß.</translation>
    </message>
    <message>
        <source>What stands at byte %1 is not a CloudTrail record.</source>
        <translation>Was bei Byte %1 steht, ist kein CloudTrail-Datensatz.</translation>
    </message>
    <message>
        <source>So much is broken that the rest, from byte %1 on, was left out.</source>
        <translation>So viel ist fehlerhaft, dass der Rest ab Byte %1 ausgelassen wurde.</translation>
    </message>
    <message>
        <source>It cannot be opened: %1.</source>
        <translation>Öffnen nicht möglich: %1.</translation>
    </message>
    <message>
        <source>It cannot be read: %1.</source>
        <translation>Lesen nicht möglich: %1.</translation>
    </message>
    <message>
        <source>It is UTF-16 text; CloudTrail logs are UTF-8.</source>
        <translation>Es ist UTF-16-Text; CloudTrail-Protokolle sind UTF-8.</translation>
    </message>
    <message>
        <source>The gzip data is damaged near byte %1.</source>
        <translation>Die gzip-Daten sind nahe Byte %1 beschädigt.</translation>
    </message>
    <message>
        <source>The gzip data ends too early, at byte %1.</source>
        <translation>Die gzip-Daten enden zu früh, bei Byte %1.</translation>
    </message>
    <message>
        <source>After the gzip data, at byte %1, there is something else.</source>
        <translation>Nach den gzip-Daten, bei Byte %1, folgt etwas anderes.</translation>
    </message>
    <message>
        <source>The archive is damaged near byte %1.</source>
        <translation>Das Archiv ist nahe Byte %1 beschädigt.</translation>
    </message>
    <message>
        <source>The archive is damaged near byte %1: %2.</source>
        <translation>Das Archiv ist nahe Byte %1 beschädigt: %2.</translation>
    </message>
    <message>
        <source>It is encrypted.</source>
        <translation>Der Inhalt ist verschlüsselt.</translation>
    </message>
    <message>
        <source>Too many archives are nested in each other here.</source>
        <translation>Hier sind zu viele Archive ineinander verschachtelt.</translation>
    </message>
    <message>
        <source>Near byte %1 it unpacks to so much more than its size that the rest was left out.</source>
        <translation>Nahe Byte %1 wird beim Entpacken so viel mehr daraus, als die Größe erwarten lässt, dass der Rest ausgelassen wurde.</translation>
    </message>
    <message>
        <source>It is neither JSON nor gzip.</source>
        <translation>Es ist weder JSON noch gzip.</translation>
    </message>
    <message>
        <source>It is JSON, but holds no CloudTrail records.</source>
        <translation>Es ist JSON, enthält aber keine CloudTrail-Datensätze.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more such places.</source>
        <translation>
            <numerusform>Es gibt %n weitere solche Stelle.</numerusform>
            <numerusform>Es gibt %n weitere solche Stellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UnreadablePane</name>
    <message>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln are listed. The rest of the recording was read and is shown.</source>
        <translation>
            <numerusform>Nur die erste ist aufgeführt (%Ln). Der Rest der Aufzeichnung wurde gelesen und wird angezeigt.</numerusform>
            <numerusform>Die ersten %Ln sind aufgeführt. Der Rest der Aufzeichnung wurde gelesen und wird angezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rest of the recording was read and is shown.</source>
        <translation>Der Rest der Aufzeichnung wurde gelesen und wird angezeigt.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageAssumptions</name>
    <message>
        <source>The assumed volumes cannot be read.</source>
        <translation>Die angenommenen Mengen können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Type a number from 0 to %1, such as 10 or 0.5.</source>
        <extracomment>%1 is the largest volume</extracomment>
        <translation>Geben Sie eine Zahl von 0 bis %1 ein, etwa 10 oder 0,5.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageAssumptionsDialog</name>
    <message>
        <source>million events a month</source>
        <translation>Millionen Ereignisse pro Monat</translation>
    </message>
    <message>
        <source>GB a month</source>
        <translation>GB pro Monat</translation>
    </message>
    <message>
        <source>vCPUs</source>
        <translation>vCPUs</translation>
    </message>
    <message>
        <source>Assumed volumes</source>
        <translation>Angenommene Mengen</translation>
    </message>
    <message>
        <source>Assumed volumes of %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Angenommene Mengen von %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>What GuardDuty is taken to analyze in each Region of this account. An empty field means what is assumed for all accounts.</source>
        <translation>Was GuardDuty in jeder Region dieses Kontos der Annahme nach analysiert. Ein leeres Feld bedeutet, was für alle Konten angenommen wird.</translation>
    </message>
    <message>
        <source>What GuardDuty is taken to analyze in each account and Region. Nothing of it was measured, so the estimate is as good as these numbers.</source>
        <translation>Was GuardDuty in jedem Konto und jeder Region der Annahme nach analysiert. Nichts davon wurde gemessen; die Schätzung ist also so gut wie diese Zahlen.</translation>
    </message>
    <message>
        <source>As in all accounts</source>
        <translation>Wie bei allen Konten</translation>
    </message>
    <message>
        <source>Restore volumes</source>
        <translation>Mengen zurücksetzen</translation>
    </message>
    <message>
        <source>Correct the marked fields first.</source>
        <translation>Korrigieren Sie zuerst die markierten Felder.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageExport</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export usage</source>
        <translation>Nutzung exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have been written to %1.</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Zeile wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Zeilen wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The usage was not exported</source>
        <translation>Die Nutzung wurde nicht exportiert</translation>
    </message>
    <message numerus="yes">
        <source>Writing %n row(s) to %1…</source>
        <extracomment>%1 is a file name</extracomment>
        <translation>
            <numerusform>%n Zeile wird in %1 geschrieben …</numerusform>
            <numerusform>%n Zeilen werden in %1 geschrieben …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n row(s) have been written to %2.</source>
        <translation>
            <numerusform>%1 von %n Zeile wurde in %2 geschrieben.</numerusform>
            <numerusform>%1 von %n Zeilen wurden in %2 geschrieben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsagePage</name>
    <message>
        <source>Usage</source>
        <translation>Nutzung</translation>
    </message>
    <message>
        <source>Assume other volumes</source>
        <translation>Andere Mengen annehmen</translation>
    </message>
    <message>
        <source>Not every Region could be read</source>
        <translation>Nicht alle Regionen konnten gelesen werden</translation>
    </message>
    <message>
        <source>This Region</source>
        <translation>Diese Region</translation>
    </message>
    <message>
        <source>All Regions in use</source>
        <translation>Alle verwendeten Regionen</translation>
    </message>
    <message>
        <source>Assumed volumes</source>
        <translation>Angenommene Mengen</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Preistabelle</translation>
    </message>
    <message>
        <source>By account (CSV)…</source>
        <extracomment>Entries of the menu &quot;Export&quot;: what each row of the file is about</extracomment>
        <translation>Nach Konto (CSV) …</translation>
    </message>
    <message>
        <source>By Region (CSV)…</source>
        <translation>Nach Region (CSV) …</translation>
    </message>
    <message>
        <source>By plan (CSV)…</source>
        <translation>Nach Schutzplan (CSV) …</translation>
    </message>
    <message>
        <source>Free trials (CSV)…</source>
        <translation>Kostenlose Testphasen (CSV) …</translation>
    </message>
    <message>
        <source>Estimate of a month</source>
        <translation>Schätzung für einen Monat</translation>
    </message>
    <message>
        <source>Estimated cost a month</source>
        <translation>Geschätzte Kosten pro Monat</translation>
    </message>
    <message>
        <source>In free trial</source>
        <translation>In kostenloser Testphase</translation>
    </message>
    <message>
        <source>After all trials end</source>
        <translation>Nach dem Ende aller Testphasen</translation>
    </message>
    <message>
        <source>By account</source>
        <translation>Nach Konto</translation>
    </message>
    <message>
        <source>Find account</source>
        <translation>Konto suchen</translation>
    </message>
    <message>
        <source>Select an account first.</source>
        <translation>Wählen Sie zuerst ein Konto aus.</translation>
    </message>
    <message>
        <source>By Region</source>
        <translation>Nach Region</translation>
    </message>
    <message>
        <source>By plan</source>
        <translation>Nach Schutzplan</translation>
    </message>
    <message>
        <source>Free trial</source>
        <translation>Kostenlose Testphase</translation>
    </message>
    <message>
        <source>30 days for each account, Region and protection plan.</source>
        <translation>30 Tage für jedes Konto, jede Region und jeden Schutzplan.</translation>
    </message>
    <message>
        <source>No free trial runs</source>
        <translation>Es läuft keine kostenlose Testphase</translation>
    </message>
    <message>
        <source>Every plan that is enabled here is past its 30 days.</source>
        <translation>Für jeden hier aktivierten Schutzplan sind die 30 Tage abgelaufen.</translation>
    </message>
    <message>
        <source>Regions: %1</source>
        <translation>Regionen: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %1 of the %n Region(s) in use have been read; the sums are of these.</source>
        <translation>
            <numerusform>Nur %1 der %n verwendeten Region wurde gelesen; die Summen gelten für diese.</numerusform>
            <numerusform>Nur %1 der %n verwendeten Regionen wurden gelesen; die Summen gelten für diese.</numerusform>
        </translation>
    </message>
    <message>
        <source>What GuardDuty would cost a month in %1, by your price table.</source>
        <translation>Was GuardDuty in %1 nach Ihrer Preistabelle pro Monat kosten würde.</translation>
    </message>
    <message numerus="yes">
        <source>What GuardDuty would cost a month in all %n Region(s) in use, by your price table.</source>
        <translation>
            <numerusform>Was GuardDuty in der %n verwendeten Region nach Ihrer Preistabelle pro Monat kosten würde.</numerusform>
            <numerusform>Was GuardDuty in allen %n verwendeten Regionen nach Ihrer Preistabelle pro Monat kosten würde.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Regions of all Regions in use</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>by price list, without trials</source>
        <translation>nach Preisliste, ohne Testphasen</translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) within 7 days</source>
        <translation>
            <numerusform>%n endet innerhalb von 7 Tagen</numerusform>
            <numerusform>%n enden innerhalb von 7 Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>+%1 a month</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>+%1 pro Monat</translation>
    </message>
    <message>
        <source>Your prices were not read</source>
        <translation>Ihre Preise wurden nicht gelesen</translation>
    </message>
    <message>
        <source>This holds until you close the program</source>
        <translation>Dies gilt, bis Sie das Programm schließen</translation>
    </message>
    <message>
        <source>S3 data events a month</source>
        <translation>S3-Datenereignisse im Monat</translation>
    </message>
    <message numerus="yes">
        <source>in all of %n place(s), measured in %1</source>
        <extracomment>%1 is a number; a place is an account in a Region, in which a protection plan is enabled</extracomment>
        <translation>
            <numerusform>an %n Stelle, davon an %1 gemessen</numerusform>
            <numerusform>an allen %n Stellen, davon an %1 gemessen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>assumed in all of %n place(s), not measured</source>
        <extracomment>Accounts times Regions in which a protection plan is enabled</extracomment>
        <translation>
            <numerusform>an %n Stelle angenommen, nicht gemessen</numerusform>
            <numerusform>an allen %n Stellen angenommen, nicht gemessen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageSettings</name>
    <message>
        <source>Prices and volumes in %1 cannot be read.</source>
        <translation>Preise und Mengen in %1 können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Prices and volumes cannot be saved in %1.</source>
        <translation>Preise und Mengen können nicht in %1 gespeichert werden.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageSharesModel</name>
    <message>
        <source>Prices of US East (N. Virginia)</source>
        <translation>Preise von US East (N. Virginia)</translation>
    </message>
    <message>
        <source>Own prices</source>
        <translation>Eigene Preise</translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s)</source>
        <translation>
            <numerusform>%n Region</numerusform>
            <numerusform>%n Regionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <extracomment>Accounts times Regions in which a protection plan is enabled</extracomment>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>No price</source>
        <translation>Kein Preis</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <extracomment>Read aloud for a cell: %1 is an account, a Region or a plan, %2 the heading of the column, %3 the value</extracomment>
        <translation>%1, %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n trial day(s)</source>
        <translation>
            <numerusform>%n Testtag</numerusform>
            <numerusform>%n Testtage</numerusform>
        </translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Protection plan</source>
        <translation>Schutzplan</translation>
    </message>
    <message>
        <source>Account ID</source>
        <translation>Konto-ID</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Assumed for each</source>
        <translation>Angenommen je Stelle</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Enabled in</source>
        <translation>Aktiviert in</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>After trials</source>
        <translation>Nach Testphasen</translation>
    </message>
    <message>
        <source>Unknown</source>
        <extracomment>The volume of a data source</extracomment>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured in %1, else %2</source>
        <extracomment>The volume of a data source: %1 is a number, %2 such as &quot;10 million events&quot;</extracomment>
        <translation>An %1 gemessen, sonst %2</translation>
    </message>
    <message>
        <source>Volume of each</source>
        <translation>Menge je Stelle</translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageVolumes</name>
    <message>
        <source>No recording is open.</source>
        <translation>Es ist keine Aufzeichnung geöffnet.</translation>
    </message>
    <message>
        <source>The events of %1 are being counted.</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>Die Ereignisse von %1 werden gezählt.</translation>
    </message>
    <message>
        <source>%1 has no data events of S3, so their volume is unknown.</source>
        <translation>%1 enthält keine Datenereignisse von S3, daher ist ihre Menge unbekannt.</translation>
    </message>
    <message>
        <source>%1 covers less than a day, so the volume of a month is unknown.</source>
        <translation>%1 umfasst weniger als einen Tag, daher ist die Menge eines Monats unbekannt.</translation>
    </message>
    <message numerus="yes">
        <source>All volumes are assumed. Over %1, %2 measures S3 data events in %n place(s).</source>
        <extracomment>%1 is &quot;7 days&quot;, %2 the name of a recording; a place is an account in a Region</extracomment>
        <translation>
            <numerusform>Alle Mengen sind angenommen. Über %1 misst %2 S3-Datenereignisse an %n Stelle.</numerusform>
            <numerusform>Alle Mengen sind angenommen. Über %1 misst %2 S3-Datenereignisse an %n Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured over %1 of %2 and scaled to 30 days: S3 data events in %n place(s), CloudTrail management events in %3. An account without any event has none where others have data events. All other volumes are assumed.</source>
        <extracomment>%1 is &quot;7 days&quot;, %2 the name of a recording, %3 a number; a place is an account in a Region</extracomment>
        <translation>
            <numerusform>Über %1 von %2 gemessen und auf 30 Tage hochgerechnet: S3-Datenereignisse an %n Stelle, CloudTrail-Verwaltungsereignisse an %3. Ein Konto ganz ohne Ereignisse hat keine, wo andere Datenereignisse haben. Alle anderen Mengen sind angenommen.</numerusform>
            <numerusform>Über %1 von %2 gemessen und auf 30 Tage hochgerechnet: S3-Datenereignisse an %n Stellen, CloudTrail-Verwaltungsereignisse an %3. Ein Konto ganz ohne Ereignisse hat keine, wo andere Datenereignisse haben. Alle anderen Mengen sind angenommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::UsageVolumesRow</name>
    <message>
        <source>Volumes</source>
        <translation>Mengen</translation>
    </message>
    <message>
        <source>Assumed</source>
        <extracomment>Choices of &quot;Volumes&quot;, which a cost is estimated with</extracomment>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Of the recording</source>
        <translation>Der Aufzeichnung</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ViewNameDialog</name>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Rename view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>A view keeps the filter, the order of the rows, and which columns are shown in which order.</source>
        <translation>Eine Ansicht merkt sich den Filter, die Reihenfolge der Zeilen und welche Spalten in welcher Reihenfolge angezeigt werden.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Another view has this name.</source>
        <translation>Eine andere Ansicht trägt diesen Namen.</translation>
    </message>
    <message>
        <source>The view of this name is replaced.</source>
        <translation>Die Ansicht dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::ViewsMenu</name>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Ways to look at this table that you saved</source>
        <translation>Gespeicherte Ansichten dieser Tabelle</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <extracomment>%1 is the name of a view</extracomment>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Default view</source>
        <translation>Standardansicht</translation>
    </message>
    <message>
        <source>Save a view first.</source>
        <translation>Speichern Sie zuerst eine Ansicht.</translation>
    </message>
    <message>
        <source>The view %1 has been deleted.</source>
        <translation>Die Ansicht %1 wurde gelöscht.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig machen</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WelcomePane</name>
    <message>
        <source>No recording is open</source>
        <translation>Es ist keine Aufzeichnung geöffnet</translation>
    </message>
    <message>
        <source>A replay reads CloudTrail logs and shows them as they happened. Every finding appears at the event that raises it, with the reason. Data events count only where S3 Protection is on in this organization, so the replay shows what the configuration of now would have found.</source>
        <translation>Eine Wiedergabe liest CloudTrail-Protokolle und zeigt sie so, wie sie abliefen. Jedes Ergebnis erscheint bei dem Ereignis, das es auslöst, mit Begründung. Datenereignisse zählen nur dort, wo der S3-Schutz in dieser Organisation aktiviert ist; die Wiedergabe zeigt also, was die jetzige Konfiguration gefunden hätte.</translation>
    </message>
    <message>
        <source>Files and whole folders can be opened or dropped here: compressed or not, as CloudTrail delivers them or exported from other tools. They stay on this computer.</source>
        <translation>Dateien und ganze Ordner können geöffnet oder hier abgelegt werden: komprimiert oder nicht, wie CloudTrail sie liefert oder aus anderen Werkzeugen exportiert. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Demo: a stolen key</source>
        <translation>Demo: gestohlener Schlüssel</translation>
    </message>
    <message>
        <source>Demo: ransom</source>
        <translation>Demo: Erpressung</translation>
    </message>
    <message>
        <source>Demo recording</source>
        <translation>Demo-Aufzeichnung</translation>
    </message>
    <message>
        <source>Open the demo recording</source>
        <translation>Demo-Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>A day of incidents: every kind of finding that one event decides, in 13 accounts.</source>
        <translation>Ein Tag voller Vorfälle: jede Art von Ergebnis, über die ein einzelnes Ereignis entscheidet, in 13 Konten.</translation>
    </message>
    <message>
        <source>Two quiet weeks, then traces are switched off and data is read and deleted: an attack sequence.</source>
        <translation>Zwei ruhige Wochen, dann wird die Protokollierung abgeschaltet, und Daten werden gelesen und gelöscht: eine Angriffssequenz.</translation>
    </message>
    <message>
        <source>Two quiet weeks, then objects are copied away and deleted, and a note is left.</source>
        <translation>Zwei ruhige Wochen, dann werden Objekte wegkopiert und gelöscht, und eine Nachricht bleibt zurück.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIf</name>
    <message>
        <source>%1 has not been read.</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>%1 wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Current configuration</source>
        <translation>Aktuelle Konfiguration</translation>
    </message>
    <message>
        <source>Off</source>
        <extracomment>A way to set S3 Protection up: it is off</extracomment>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Administrator only</source>
        <translation>Nur Administratorkonto</translation>
    </message>
    <message>
        <source>New accounts</source>
        <translation>Neue Konten</translation>
    </message>
    <message>
        <source>Chosen accounts</source>
        <translation>Ausgewählte Konten</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Disable S3 Protection for every account in %1</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>S3-Schutz für jedes Konto in %1 deaktivieren</translation>
    </message>
    <message>
        <source>Leave S3 Protection on in the administrator account only in %1</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>S3-Schutz in %1 nur im Administratorkonto aktiviert lassen</translation>
    </message>
    <message>
        <source>Enable S3 Protection for new and for chosen accounts in %1</source>
        <extracomment>%1 is a Region</extracomment>
        <translation>S3-Schutz für neue und für ausgewählte Konten in %1 aktivieren</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfAccountsDialog</name>
    <message>
        <source>Choose accounts</source>
        <translation>Konten auswählen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The alternative “Chosen accounts” enables S3 Protection for new accounts and for these. Nothing changes by choosing.</source>
        <translation>Die Alternative „Ausgewählte Konten“ aktiviert den S3-Schutz für neue Konten und für diese. Durch die Auswahl ändert sich nichts.</translation>
    </message>
    <message>
        <source>&amp;Account IDs</source>
        <translation>&amp;Konto-IDs</translation>
    </message>
    <message>
        <source>Account IDs</source>
        <translation>Konto-IDs</translation>
    </message>
    <message>
        <source>One a line, or with commas between them</source>
        <translation>Eine je Zeile oder durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Take those that find more</source>
        <translation>Die mit mehr Ergebnissen wählen</translation>
    </message>
    <message>
        <source>Open a recording with data events first.</source>
        <translation>Öffnen Sie zuerst eine Aufzeichnung mit Datenereignissen.</translation>
    </message>
    <message>
        <source>%1 is not an account ID.</source>
        <translation>%1 ist keine Konto-ID.</translation>
    </message>
    <message>
        <source>Account %1 is not part of this organization.</source>
        <translation>Konto %1 gehört nicht zu dieser Organisation.</translation>
    </message>
    <message>
        <source>Type an account ID.</source>
        <translation>Geben Sie eine Konto-ID ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n Konto</numerusform>
            <numerusform>%n Konten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfAccountsModel</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Pro Monat</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfChart</name>
    <message>
        <source>Monthly cost against findings found</source>
        <translation>Monatliche Kosten und gefundene Ergebnisse</translation>
    </message>
    <message>
        <source>%1 (current)</source>
        <extracomment>The name of a dot: %1 is an alternative</extracomment>
        <translation>%1 (aktuell)</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Nichts zu vergleichen</translation>
    </message>
    <message>
        <source>$%1</source>
        <translation>%1&#xa0;$</translation>
    </message>
    <message>
        <source>Estimated monthly cost</source>
        <translation>Geschätzte monatliche Kosten</translation>
    </message>
    <message>
        <source>Findings found</source>
        <translation>Gefundene Ergebnisse</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfDelegate</name>
    <message>
        <source>Current</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Best value</source>
        <translation>Beste Wahl</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfDetail</name>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>While free trials run, a month costs %1.</source>
        <extracomment>%1 is an amount</extracomment>
        <translation>Solange kostenlose Testphasen laufen, kostet ein Monat %1.</translation>
    </message>
    <message>
        <source>These accounts were chosen because more is found in them.</source>
        <translation>Diese Konten wurden ausgewählt, weil in ihnen mehr gefunden wird.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) × Regions cannot be reached: %1</source>
        <extracomment>How often an account in a Region is not reached, and the service&apos;s reason</extracomment>
        <translation>
            <numerusform>%n Konto × Region ist nicht erreichbar: %1</numerusform>
            <numerusform>%n Konten × Regionen sind nicht erreichbar: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Accounts of %1</source>
        <extracomment>%1 is an alternative</extracomment>
        <translation>Konten von „%1“</translation>
    </message>
    <message>
        <source>No account differs</source>
        <translation>Kein Konto unterscheidet sich</translation>
    </message>
    <message>
        <source>S3 Protection is on in the same accounts as now.</source>
        <translation>Der S3-Schutz ist in denselben Konten aktiviert wie jetzt.</translation>
    </message>
    <message>
        <source>One recording says little about the next. Treat counts as a comparison, not as a forecast.</source>
        <translation>Eine Aufzeichnung sagt wenig über die nächste. Betrachten Sie die Zahlen als Vergleich, nicht als Prognose.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Accounts that are covered in every Region, of all</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Make a plan: %1</source>
        <extracomment>Read aloud: %1 is an alternative</extracomment>
        <translation>Plan erstellen: %1</translation>
    </message>
    <message>
        <source>Of S3 Protection at the volumes that are assumed, once free trials have ended; below, half and twice as much.</source>
        <translation>Kosten des S3-Schutzes bei den angenommenen Mengen, sobald die kostenlosen Testphasen beendet sind; darunter bei der Hälfte und beim Doppelten.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>Monthly cost</source>
        <translation>Monatliche Kosten</translation>
    </message>
    <message>
        <source>To current</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Findings by severity</source>
        <translation>Ergebnisse nach Schweregrad</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Of S3 Protection at the volumes of the recording, once free trials have ended; below, what it may be where the volume is assumed.</source>
        <translation>Kosten des S3-Schutzes bei den Mengen der Aufzeichnung, sobald die kostenlosen Testphasen beendet sind; darunter, was es sein kann, wo die Menge angenommen ist.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfPage</name>
    <message>
        <source>Planning</source>
        <translation>Planung</translation>
    </message>
    <message>
        <source>What-if explorer</source>
        <translation>Was-wäre-wenn-Explorer</translation>
    </message>
    <message>
        <source>Choose accounts</source>
        <translation>Konten auswählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>How each way to set S3 Protection up would have done on a recording, and what it costs a month.</source>
        <translation>Wie jede Art, den S3-Schutz einzurichten, bei einer Aufzeichnung abgeschnitten hätte und was sie pro Monat kostet.</translation>
    </message>
    <message>
        <source>All Regions in use</source>
        <translation>Alle verwendeten Regionen</translation>
    </message>
    <message>
        <source>This Region</source>
        <translation>Diese Region</translation>
    </message>
    <message>
        <source>Open Usage</source>
        <translation>„Nutzung“ öffnen</translation>
    </message>
    <message>
        <source>Cost against findings found</source>
        <translation>Kosten und gefundene Ergebnisse</translation>
    </message>
    <message>
        <source>S3 Protection: %1</source>
        <extracomment>The name of a plan: %1 is an alternative, &quot;All accounts&quot;</extracomment>
        <translation>S3-Schutz: %1</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>No plan was made</source>
        <translation>Es wurde kein Plan erstellt</translation>
    </message>
    <message>
        <source>The alternatives are being worked out.</source>
        <translation>Die Alternativen werden berechnet.</translation>
    </message>
    <message>
        <source>Select an alternative first.</source>
        <translation>Wählen Sie zuerst eine Alternative aus.</translation>
    </message>
    <message>
        <source>S3 Protection is set up like this already.</source>
        <translation>Der S3-Schutz ist bereits so eingerichtet.</translation>
    </message>
    <message>
        <source>Nothing can be compared for this account.</source>
        <translation>Für dieses Konto kann nichts verglichen werden.</translation>
    </message>
    <message>
        <source>No recording is open</source>
        <translation>Es ist keine Aufzeichnung geöffnet</translation>
    </message>
    <message>
        <source>Open one to see what each alternative would find in it.</source>
        <translation>Öffnen Sie eine, um zu sehen, was jede Alternative darin finden würde.</translation>
    </message>
    <message>
        <source>Open Event replay</source>
        <translation>Ereigniswiedergabe öffnen</translation>
    </message>
    <message>
        <source>The recording is being looked through</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>Die Aufzeichnung wird durchsucht</translation>
    </message>
    <message>
        <source>%1 is detected once for all alternatives.</source>
        <translation>%1 wird einmal für alle Alternativen untersucht.</translation>
    </message>
    <message>
        <source>Findings are unknown</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>Ergebnisse sind unbekannt</translation>
    </message>
    <message>
        <source>%1 has no data events of S3, so what S3 Protection would find cannot be told.</source>
        <translation>%1 enthält keine Datenereignisse von S3; daher lässt sich nicht sagen, was der S3-Schutz finden würde.</translation>
    </message>
    <message>
        <source>Costs are unknown</source>
        <extracomment>%1 is the name of a recording</extracomment>
        <translation>Kosten sind unbekannt</translation>
    </message>
    <message>
        <source>The price of S3 Protection is missing in the price table.</source>
        <translation>Der Preis des S3-Schutzes fehlt in der Preistabelle.</translation>
    </message>
    <message>
        <source>Nothing can be compared for this account</source>
        <translation>Für dieses Konto kann nichts verglichen werden</translation>
    </message>
    <message>
        <source>GuardDuty is not used in any Region.</source>
        <translation>GuardDuty wird in keiner Region verwendet.</translation>
    </message>
    <message>
        <source>Switch to %1</source>
        <extracomment>%1 is the name of an account</extracomment>
        <translation>Zu %1 wechseln</translation>
    </message>
    <message>
        <source>Not every Region could be read</source>
        <translation>Nicht alle Regionen konnten gelesen werden</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a list of Regions, %2 a sentence
----------
%1 is the name of a file, %2 what is wrong with it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n Region(s) are left out</source>
        <translation>
            <numerusform>%n Region wird ausgelassen</numerusform>
            <numerusform>%n Regionen werden ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your prices and volumes were not read</source>
        <translation>Ihre Preise und Mengen wurden nicht gelesen</translation>
    </message>
    <message>
        <source>The cost is that of the prices that come with the program.</source>
        <translation>Die Kosten beruhen auf den Preisen, die mit dem Programm geliefert werden.</translation>
    </message>
    <message>
        <source>%1 does not tell the volumes of every account and Region. Choose the assumed ones to compare costs.</source>
        <translation>%1 verrät die Mengen nicht für jedes Konto und jede Region. Wählen Sie die angenommenen, um Kosten zu vergleichen.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfRecordingRow</name>
    <message>
        <source>Open files…</source>
        <translation>Dateien öffnen …</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen …</translation>
    </message>
    <message>
        <source>Open the demo recording</source>
        <translation>Demo-Aufzeichnung öffnen</translation>
    </message>
    <message>
        <source>Show in Event replay</source>
        <translation>In der Ereigniswiedergabe anzeigen</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufzeichnung</translation>
    </message>
    <message>
        <source>None open</source>
        <extracomment>Stands where the name of a recording would</extracomment>
        <translation>Keine geöffnet</translation>
    </message>
    <message>
        <source>Recording: %1</source>
        <extracomment>Read aloud: %1 is the name of a recording</extracomment>
        <translation>Aufzeichnung: %1</translation>
    </message>
    <message>
        <source>Coverage and cost are compared; findings take a recording.</source>
        <translation>Abdeckung und Kosten werden verglichen; für Ergebnisse ist eine Aufzeichnung nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation>
            <numerusform>%Ln Ereignis</numerusform>
            <numerusform>%Ln Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 is a date or two, %2 &quot;72,539 events&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1. Compared in %2 ms.</source>
        <translation>%1. In %2&#xa0;ms verglichen.</translation>
    </message>
    <message>
        <source>%1. Being looked through…</source>
        <translation>%1. Wird durchsucht …</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfTable</name>
    <message>
        <source>Alternatives</source>
        <translation>Alternativen</translation>
    </message>
    <message>
        <source>Create plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>The alternatives are being worked out</source>
        <translation>Die Alternativen werden berechnet</translation>
    </message>
    <message>
        <source>Every Region and the whole recording are looked through.</source>
        <translation>Jede Region und die gesamte Aufzeichnung werden durchsucht.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WhatIfWords</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>%1 less a month</source>
        <translation>%1 weniger pro Monat</translation>
    </message>
    <message>
        <source>%1 more a month</source>
        <translation>%1 mehr pro Monat</translation>
    </message>
    <message>
        <source>not the same everywhere</source>
        <translation>nicht überall gleich</translation>
    </message>
    <message>
        <source>NONE, and disable all</source>
        <extracomment>NONE, NEW and ALL are values of the auto-enable preference</extracomment>
        <translation>NONE, alle deaktivieren</translation>
    </message>
    <message>
        <source>NONE, this account on</source>
        <translation>NONE, dieses Konto ein</translation>
    </message>
    <message numerus="yes">
        <source>NEW, %n account(s) on</source>
        <translation>
            <numerusform>NEW, %n Konto ein</numerusform>
            <numerusform>NEW, %n Konten ein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>NEW, and %n account(s) by name</source>
        <translation>
            <numerusform>NEW und %n Konto namentlich</numerusform>
            <numerusform>NEW und %n Konten namentlich</numerusform>
        </translation>
    </message>
    <message>
        <source>ALL</source>
        <translation>ALL</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <extracomment>The least and the most that something costs: &quot;$40–$60&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 critical, %2 high, %3 medium, %4 low</source>
        <extracomment>How many findings have each severity</extracomment>
        <translation>%1 kritisch, %2 hoch, %3 mittel, %4 niedrig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A number of findings and, in brackets, what is different from now: &quot;18 (+2)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, current</source>
        <extracomment>%1 is an alternative</extracomment>
        <translation>%1, aktuell</translation>
    </message>
    <message>
        <source>%1, best value</source>
        <extracomment>%1 is an alternative</extracomment>
        <translation>%1, beste Wahl</translation>
    </message>
    <message>
        <source>%1 of %2 accounts</source>
        <translation>%1 von %2 Konten</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>unknown cost</source>
        <translation>unbekannte Kosten</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>An alternative: &quot;Off: 0 of 210 accounts, $0.00 a month&quot;</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown findings</source>
        <translation>unbekannte Ergebnisse</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>An alternative: &quot;Off: 0 of 210 accounts, $0.00 a month, 6 findings&quot;</extracomment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message>
        <source>This is how S3 Protection is set up now.</source>
        <translation>So ist der S3-Schutz jetzt eingerichtet.</translation>
    </message>
    <message>
        <source>an unknown cost</source>
        <translation>unbekannte Kosten</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>%1 is &quot;$326 more a month&quot;</extracomment>
        <translation>Für %1.</translation>
    </message>
    <message>
        <source>Finds %1 of the %2 findings that all accounts would find, for %3 instead of %4.</source>
        <extracomment>%1 and %2 are numbers of findings, %3 is &quot;$326 more a month&quot;, %4 an amount</extracomment>
        <translation>Findet %1 von den %2 Ergebnissen, die bei allen Konten gefunden würden, für %3 statt %4.</translation>
    </message>
    <message>
        <source>Finds %1 where %2 are found now, for %3.</source>
        <extracomment>%1 and %2 are numbers of findings, %3 is &quot;$326 more a month&quot;</extracomment>
        <translation>Findet %1, wo jetzt %2 gefunden werden, für %3.</translation>
    </message>
</context>
<context>
    <name>bucketwatch::Workspace</name>
    <message>
        <source>Another program is using %1. Nothing was saved; try again in a moment.</source>
        <translation>Ein anderes Programm verwendet %1. Es wurde nichts gespeichert; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is write-protected. Nothing was saved; make the file and its folder writable and try again.</source>
        <translation>%1 ist schreibgeschützt. Es wurde nichts gespeichert; machen Sie die Datei und ihren Ordner beschreibbar und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is no room left for %1. Nothing was saved; free some space and try again.</source>
        <translation>Für %1 ist kein Platz mehr. Es wurde nichts gespeichert; geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged. It was left as it is.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt. Er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Look whether the disk has room and is still there, then try again.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Prüfen Sie, ob das Laufwerk Platz hat und noch vorhanden ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>%1 ist bereits vorhanden.</translation>
    </message>
    <message>
        <source>free trial of %1</source>
        <translation>kostenlose Testphase von %1</translation>
    </message>
    <message>
        <source>membership</source>
        <translation>Mitgliedschaft</translation>
    </message>
    <message>
        <source>detectors</source>
        <translation>Detektoren</translation>
    </message>
    <message>
        <source>pending changes</source>
        <translation>ausstehende Änderungen</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>filters and suppression rules</source>
        <translation>Filter und Unterdrückungsregeln</translation>
    </message>
    <message>
        <source>lists of trusted addresses and of threats</source>
        <translation>Listen vertrauenswürdiger Adressen und Bedrohungslisten</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of Bucketwatch. Update Bucketwatch to open it.</source>
        <translation>%1 wurde mit einer neueren Version von Bucketwatch erstellt. Aktualisieren Sie Bucketwatch, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>The workspace is damaged and cannot be opened. It was left as it is.</source>
        <translation>Der Arbeitsbereich ist beschädigt und kann nicht geöffnet werden. Er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 is not a Bucketwatch workspace.</source>
        <translation>%1 ist kein Bucketwatch-Arbeitsbereich.</translation>
    </message>
    <message>
        <source>The workspace %1 is damaged: its end is missing. It was left as it is.</source>
        <translation>Der Arbeitsbereich %1 ist beschädigt: Sein Ende fehlt. Er wurde nicht verändert.</translation>
    </message>
    <message>
        <source>This workspace is write-protected, so it can only be read.</source>
        <translation>Dieser Arbeitsbereich ist schreibgeschützt und kann daher nur gelesen werden.</translation>
    </message>
    <message>
        <source>The file of this workspace has other names (hard links), whose logs would be mixed up, so it can only be read. Save a copy to go on with it.</source>
        <translation>Die Datei dieses Arbeitsbereichs hat weitere Namen (harte Links), deren Protokolle vermischt würden; sie kann daher nur gelesen werden. Speichern Sie eine Kopie, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>The file that locks this workspace was removed, so another program may have written it. Open the workspace again.</source>
        <translation>Die Datei, die diesen Arbeitsbereich sperrt, wurde entfernt; ein anderes Programm könnte ihn daher geschrieben haben. Öffnen Sie den Arbeitsbereich erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Look whether its folder is there, can be written and has room, then try again.</source>
        <translation>%1 kann nicht geschrieben werden. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und Platz hat, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Another program</source>
        <translation>Ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 (process %2 on %3)</source>
        <extracomment>%1 is a program, %2 a process number, %3 a computer</extracomment>
        <translation>%1 (Prozess %2 auf %3)</translation>
    </message>
    <message>
        <source>The folder of this workspace cannot be written, so the workspace can only be read.</source>
        <translation>In den Ordner dieses Arbeitsbereichs kann nicht geschrieben werden; der Arbeitsbereich kann daher nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 has this workspace open, so it can only be read here.</source>
        <translation>%1 hat diesen Arbeitsbereich geöffnet; er kann hier daher nur gelesen werden.</translation>
    </message>
    <message>
        <source>The log beside this workspace (%1) belongs to another file, so the workspace was read without it and can only be read. Save a copy to go on with it.</source>
        <translation>Das Protokoll neben diesem Arbeitsbereich (%1) gehört zu einer anderen Datei. Der Arbeitsbereich wurde deshalb ohne es gelesen und kann nur gelesen werden. Speichern Sie eine Kopie, um damit weiterzuarbeiten.</translation>
    </message>
    <message>
        <source>%1 was moved, removed or replaced while it was open. Nothing was saved; put it back, or choose Save As to keep what was saved before.</source>
        <translation>%1 wurde verschoben, gelöscht oder ersetzt, während die Datei offen war. Es wurde nichts gespeichert. Legen Sie sie zurück, oder wählen Sie „Speichern unter“, um zu behalten, was vorher gespeichert war.</translation>
    </message>
    <message>
        <source>buckets that findings are exported to</source>
        <translation>Buckets, in die Ergebnisse exportiert werden</translation>
    </message>
</context>
<context>
    <name>bucketwatch::WorkspaceCommands</name>
    <message>
        <source>Open workspace</source>
        <translation>Arbeitsbereich öffnen</translation>
    </message>
    <message>
        <source>Workspaces (*.bucketwatch);;All files (*)</source>
        <translation>Arbeitsbereiche (*.bucketwatch);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>The workspace could not be opened</source>
        <translation>Der Arbeitsbereich konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The workspace is damaged</source>
        <translation>Der Arbeitsbereich ist beschädigt</translation>
    </message>
    <message>
        <source>Recover what can be read…</source>
        <translation>Lesbaren Teil wiederherstellen …</translation>
    </message>
    <message>
        <source>Recover to a new file</source>
        <translation>In neuer Datei wiederherstellen</translation>
    </message>
    <message>
        <source>-recovered</source>
        <translation>-wiederhergestellt</translation>
    </message>
    <message>
        <source>Workspaces (*.bucketwatch)</source>
        <translation>Arbeitsbereiche (*.bucketwatch)</translation>
    </message>
    <message>
        <source>Recovering %1</source>
        <translation>%1 wird wiederhergestellt</translation>
    </message>
    <message>
        <source>What could be read is open</source>
        <translation>Was gelesen werden konnte, ist geöffnet</translation>
    </message>
    <message>
        <source>Nothing was recovered</source>
        <translation>Es wurde nichts wiederhergestellt</translation>
    </message>
    <message>
        <source>Choose another name…</source>
        <translation>Anderen Namen wählen …</translation>
    </message>
    <message>
        <source>Nothing could be recovered</source>
        <translation>Es konnte nichts wiederhergestellt werden</translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation>Arbeitsbereich speichern unter</translation>
    </message>
    <message>
        <source> copy</source>
        <translation> Kopie</translation>
    </message>
    <message>
        <source>%1 exists already. The workspace in it, and its history, is lost when it is replaced.</source>
        <translation>%1 ist bereits vorhanden. Der Arbeitsbereich darin und sein Verlauf gehen beim Ersetzen verloren.</translation>
    </message>
    <message>
        <source>Replace this workspace?</source>
        <translation>Diesen Arbeitsbereich ersetzen?</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>The workspace is saved as %1, which is open now.</source>
        <translation>Der Arbeitsbereich wurde als %1 gespeichert, das jetzt geöffnet ist.</translation>
    </message>
    <message>
        <source>The workspace could not be saved</source>
        <translation>Der Arbeitsbereich konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Reset the demo?</source>
        <translation>Demo zurücksetzen?</translation>
    </message>
    <message>
        <source>The demo workspace is made anew. Every change in it, and its history, is lost.</source>
        <translation>Der Demo-Arbeitsbereich wird neu erstellt. Alle Änderungen darin und sein Verlauf gehen verloren.</translation>
    </message>
    <message>
        <source>Reset demo</source>
        <translation>Demo zurücksetzen</translation>
    </message>
    <message>
        <source>Making the demo</source>
        <translation>Demo wird erstellt</translation>
    </message>
    <message>
        <source>The demo could not be reset</source>
        <translation>Die Demo konnte nicht zurückgesetzt werden</translation>
    </message>
    <message>
        <source>Import configuration</source>
        <translation>Konfiguration importieren</translation>
    </message>
    <message>
        <source>Answers, exports and states (*.json *.csv *.tfstate);;All files (*)</source>
        <translation>Antworten, Exporte und Zustände (*.json *.csv *.tfstate);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>Save the imported workspace as</source>
        <translation>Importierten Arbeitsbereich speichern unter</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Es wurde nichts importiert</translation>
    </message>
    <message>
        <source>Nothing could be imported</source>
        <translation>Es konnte nichts importiert werden</translation>
    </message>
    <message>
        <source>The imported workspace is open</source>
        <translation>Der importierte Arbeitsbereich ist geöffnet</translation>
    </message>
</context>
</TS>
