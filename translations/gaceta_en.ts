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
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n news entries</source>
        <translation>
            <numerusform>%n news entry</numerusform>
            <numerusform>%n news entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school lists</source>
        <translation>
            <numerusform>%n school list</numerusform>
            <numerusform>%n school lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statistics</source>
        <translation>
            <numerusform>%n statistic</numerusform>
            <numerusform>%n statistics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images and files</source>
        <translation>
            <numerusform>%n image or file</numerusform>
            <numerusform>%n images and files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n “About us” texts</source>
        <translation>
            <numerusform>%n “About us” text</numerusform>
            <numerusform>%n “About us” texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organizations</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required</source>
        <translation>
            <numerusform>%n required</numerusform>
            <numerusform>%n required</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recommended</source>
        <translation>
            <numerusform>%n recommended</numerusform>
            <numerusform>%n recommended</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news entries have an outdated translation</source>
        <translation>
            <numerusform>%n news entry has an outdated translation</numerusform>
            <numerusform>%n news entries have an outdated translation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news entries lack a translation</source>
        <translation>
            <numerusform>%n news entry lacks a translation</numerusform>
            <numerusform>%n news entries lack a translation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n items in the trash</source>
        <translation>
            <numerusform>%n item in the trash</numerusform>
            <numerusform>%n items in the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images and files lie beside it, in the folder “media”.</source>
        <translation>
            <numerusform>%n image or file lies beside it, in the folder “media”.</numerusform>
            <numerusform>%n images and files lie beside it, in the folder “media”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files written</source>
        <translation>
            <numerusform>%n file written</numerusform>
            <numerusform>%n files written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n removed</numerusform>
            <numerusform>%n removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n found. Enter opens it.</source>
        <translation>
            <numerusform>%n found. Enter opens it.</numerusform>
            <numerusform>%n found. Enter opens the chosen one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newsroom is in %n file(s), %1.</source>
        <translation>
            <numerusform>The newsroom is in %n file, %1.</numerusform>
            <numerusform>The newsroom is in %n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The site has %n page(s)</source>
        <translation>
            <numerusform>The site has %n page</numerusform>
            <numerusform>The site has %n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n file(s), %1.</source>
        <translation>
            <numerusform>in %n file, %1.</numerusform>
            <numerusform>in %n files, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were new or different.</source>
        <translation>
            <numerusform>%n file was new or different.</numerusform>
            <numerusform>%n files were new or different.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Editors</name>
    <message numerus="yes">
        <source>The latest %n news entries</source>
        <translation>
            <numerusform>The latest news entry</numerusform>
            <numerusform>The latest %n news entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n of: %1</source>
        <translation>
            <numerusform>The latest of: %1</numerusform>
            <numerusform>The latest %n of: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The latest %n about: %1</source>
        <translation>
            <numerusform>The latest about: %1</numerusform>
            <numerusform>The latest %n about: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stays, because %n item(s) have texts in it.</source>
        <translation>
            <numerusform>%1 stays, because %n item has texts in it.</numerusform>
            <numerusform>%1 stays, because %n items have texts in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) fit this rule</source>
        <translation>
            <numerusform>%n school fits this rule</numerusform>
            <numerusform>%n schools fit this rule</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contacts</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n related</source>
        <translation>
            <numerusform>%n related</numerusform>
            <numerusform>%n related</numerusform>
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
    <message numerus="yes">
        <source>%n character(s) over the recommended length</source>
        <translation>
            <numerusform>%n character over the recommended length</numerusform>
            <numerusform>%n characters over the recommended length</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation>
            <numerusform>%n school</numerusform>
            <numerusform>%n schools</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n number</numerusform>
            <numerusform>%n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s)</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text of %n item(s) was typed but not saved when Gaceta last ended. It is still here.</source>
        <translation>
            <numerusform>Text of one item was typed but not saved when Gaceta last ended. It is still here.</numerusform>
            <numerusform>Text of %n items was typed but not saved when Gaceta last ended. It is still here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) waiting</source>
        <translation>
            <numerusform>%n text waiting</numerusform>
            <numerusform>%n texts waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) will be gone. This cannot be undone.</source>
        <translation>
            <numerusform>%n item will be gone. This cannot be undone.</numerusform>
            <numerusform>%n items will be gone. This cannot be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(s)</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n news entry(s)</source>
        <translation>
            <numerusform>%n news entry</numerusform>
            <numerusform>%n news entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not finished</source>
        <translation>
            <numerusform>%n not finished</numerusform>
            <numerusform>%n not finished</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only later</source>
        <translation>
            <numerusform>%n only later</numerusform>
            <numerusform>%n only later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a text</source>
        <translation>
            <numerusform>%n without a text</numerusform>
            <numerusform>%n without a text</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them should be put right first: the public would see it.</source>
        <translation>
            <numerusform>One of them should be put right first: the public would see it.</numerusform>
            <numerusform>%n of them should be put right first: the public would see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them in another language</source>
        <translation>
            <numerusform>%n of them in another language</numerusform>
            <numerusform>%n of them in another language</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no longer shown</source>
        <translation>
            <numerusform>%n no longer shown</numerusform>
            <numerusform>%n no longer shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With lists, schools and numbers the site has %n page(s).</source>
        <translation>
            <numerusform>With lists, schools and numbers the site has %n page.</numerusform>
            <numerusform>With lists, schools and numbers the site has %n pages.</numerusform>
        </translation>
    </message>
</context>
</TS>
