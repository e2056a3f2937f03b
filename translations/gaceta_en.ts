<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Check</name>
    <message numerus="yes">
        <source>The summary is %n characters too long and may be cut.</source>
        <translation>
            <numerusform>The summary is one character too long and may be cut.</numerusform>
            <numerusform>The summary is %n characters too long and may be cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>%n school(s), by hand</source>
        <translation>
            <numerusform>%n school, by hand</numerusform>
            <numerusform>%n schools, by hand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message numerus="yes">
        <source>%n words</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
</TS>
