<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
