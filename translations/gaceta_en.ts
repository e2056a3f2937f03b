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
    <message numerus="yes">
        <source>Raise it by %n level(s)</source>
        <translation>
            <numerusform>Raise it by %n level</numerusform>
            <numerusform>Raise it by %n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The title is %n character(s) too long and may be cut.</source>
        <translation>
            <numerusform>The title is %n character too long and may be cut.</numerusform>
            <numerusform>The title is %n characters too long and may be cut.</numerusform>
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
    <message numerus="yes">
        <source>%n place(s) would be replaced.</source>
        <translation>
            <numerusform>%n place would be replaced.</numerusform>
            <numerusform>%n places would be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced.</source>
        <translation>
            <numerusform>%n place was replaced.</numerusform>
            <numerusform>%n places were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists and the statistics are in %n table(s):</source>
        <translation>
            <numerusform>The lists and the statistics are in %n table:</numerusform>
            <numerusform>The lists and the statistics are in %n tables:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The bundle is as it was exported: %n files.</source>
        <translation>
            <numerusform>The bundle is as it was exported: %n file.</numerusform>
            <numerusform>The bundle is as it was exported: %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fact sheet is ready, in %n language(s):</source>
        <translation>
            <numerusform>The fact sheet is ready, in %n language:</numerusform>
            <numerusform>The fact sheet is ready, in %n languages:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n more pages only lists, menus or links differ.</source>
        <translation>
            <numerusform>On %n more pages only lists, menus or links differ.</numerusform>
            <numerusform>On %n more pages only lists, menus or links differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere, so nothing was exported. Please correct them, or export all the same with --broken-links warn.</source>
        <translation>
            <numerusform>%n link lead nowhere, so nothing was exported. Please correct them, or export all the same with --broken-links warn.</numerusform>
            <numerusform>%n links lead nowhere, so nothing was exported. Please correct them, or export all the same with --broken-links warn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere. Please correct them.</source>
        <translation>
            <numerusform>%n link lead nowhere. Please correct them.</numerusform>
            <numerusform>%n links lead nowhere. Please correct them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right.</source>
        <translation>
            <numerusform>%n thing must be put right.</numerusform>
            <numerusform>%n things must be put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The theme can be used. %n warning(s).</source>
        <translation>
            <numerusform>The theme can be used. %n warning.</numerusform>
            <numerusform>The theme can be used. %n warnings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) lead nowhere.</source>
        <translation>
            <numerusform>%n link lead nowhere.</numerusform>
            <numerusform>%n links lead nowhere.</numerusform>
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
    <message numerus="yes">
        <source>Replace %n place(s)</source>
        <translation>
            <numerusform>Replace %n place</numerusform>
            <numerusform>Replace %n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
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
        <source>%n more page(s) are not listed here.</source>
        <translation>
            <numerusform>%n more page is not listed here.</numerusform>
            <numerusform>%n more pages are not listed here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n more page(s) only lists, menus or links differ.</source>
        <translation>
            <numerusform>On %n more page only lists, menus or links differ.</numerusform>
            <numerusform>On %n more pages only lists, menus or links differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) on the site lead nowhere, so nothing was exported. Please put them right, or export all the same.</source>
        <translation>
            <numerusform>%n link on the site lead nowhere, so nothing was exported. Please put them right, or export all the same.</numerusform>
            <numerusform>%n links on the site lead nowhere, so nothing was exported. Please put them right, or export all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The lists, the statistics and the news are in %n table(s), %1.</source>
        <translation>
            <numerusform>The lists, the statistics and the news are in %n table, %1.</numerusform>
            <numerusform>The lists, the statistics and the news are in %n tables, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fact sheet is ready in %n language(s), %1.</source>
        <translation>
            <numerusform>The fact sheet is ready in %n language, %1.</numerusform>
            <numerusform>The fact sheet is ready in %n languages, %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The web team gets %n page(s)</source>
        <translation>
            <numerusform>The web team gets %n page</numerusform>
            <numerusform>The web team gets %n pages</numerusform>
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
    <message numerus="yes">
        <source>%n in the gallery</source>
        <translation>
            <numerusform>%n in the gallery</numerusform>
            <numerusform>%n in the gallery</numerusform>
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
        <source>%n file(s) were added.</source>
        <translation>
            <numerusform>%n file was added.</numerusform>
            <numerusform>%n files were added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were here already.</source>
        <translation>
            <numerusform>%n was here already.</numerusform>
            <numerusform>%n were here already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be added.</source>
        <translation>
            <numerusform>%n could not be added.</numerusform>
            <numerusform>%n could not be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left out because you stopped.</source>
        <translation>
            <numerusform>%n was left out because you stopped.</numerusform>
            <numerusform>%n were left out because you stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) in the folders are of kinds that are not kept here.</source>
        <translation>
            <numerusform>%n other file in the folders is of a kind that is not kept here.</numerusform>
            <numerusform>%n other files in the folders are of kinds that are not kept here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n place(s), listed under “Used in”.</source>
        <translation>
            <numerusform>It is used in %n place, listed under “Used in”.</numerusform>
            <numerusform>It is used in %n places, listed under “Used in”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures</source>
        <translation>
            <numerusform>%n picture</numerusform>
            <numerusform>%n pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printed in %n place(s).</source>
        <translation>
            <numerusform>Printed in %n place.</numerusform>
            <numerusform>Printed in %n places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your change alters %n of them.</source>
        <translation>
            <numerusform>Your change alters %n of them.</numerusform>
            <numerusform>Your change alters %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n are shown.</source>
        <translation>
            <numerusform>The first is shown.</numerusform>
            <numerusform>The first %n are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) to look at</source>
        <translation>
            <numerusform>%n field to look at</numerusform>
            <numerusform>%n fields to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n entry(s)</source>
        <comment>kind of news</comment>
        <translation>
            <numerusform>%1 · %n entry</numerusform>
            <numerusform>%1 · %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 stays, because %n item(s) are written in it first.</source>
        <translation>
            <numerusform>%1 stays, because %n item is written in it first.</numerusform>
            <numerusform>%1 stays, because %n items are written in it first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) have texts in it. The texts are kept and come back when you add the language again; until then they are not shown, not checked and not on the site.</source>
        <translation>
            <numerusform>%n item has texts in it. The texts are kept and come back when you add the language again; until then they are not shown, not checked and not on the site.</numerusform>
            <numerusform>%n items have texts in it. The texts are kept and come back when you add the language again; until then they are not shown, not checked and not on the site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This alters %n place(s) that print it; they are shown below.</source>
        <translation>
            <numerusform>This alters %n place that prints it; it is shown below.</numerusform>
            <numerusform>This alters %n places that print it; they are shown below.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message numerus="yes">
        <source>Gaceta cannot take out of %n file(s) what programs and cameras note in them, such as who made them and where. Please check before you pass this on: %1.</source>
        <translation>
            <numerusform>Gaceta cannot take out of %n file what programs and cameras note in it, such as who made it and where. Please check before you pass this on: %1.</numerusform>
            <numerusform>Gaceta cannot take out of %n files what programs and cameras note in them, such as who made them and where. Please check before you pass this on: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
        <source>%1 on %n campus(es)</source>
        <extracomment>%1: &quot;19 schools&quot;</extracomment>
        <translation>
            <numerusform>%1 on %n campus</numerusform>
            <numerusform>%1 on %n campuses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message numerus="yes">
        <source>Gaceta cannot take out of %n file(s) what programs and cameras note in them, such as who made them and where. Please check before you publish: %1.</source>
        <translation>
            <numerusform>Gaceta cannot take out of %n file what programs and cameras note in it, such as who made it and where. Please check before you publish: %1.</numerusform>
            <numerusform>Gaceta cannot take out of %n files what programs and cameras note in them, such as who made them and where. Please check before you publish: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>On %n more page(s) only lists, menus or links differ.</source>
        <translation>
            <numerusform>On %n more page only lists, menus or links differ.</numerusform>
            <numerusform>On %n more pages only lists, menus or links differ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) new</source>
        <translation>
            <numerusform>%n page new</numerusform>
            <numerusform>%n pages new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s)</source>
        <translation>
            <numerusform>%n other file</numerusform>
            <numerusform>%n other files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fact sheet in %1 takes %n pages. Shorten “%2” to bring it back to one.</source>
        <translation>
            <numerusform>The fact sheet in %1 takes %n pages. Shorten “%2” to bring it back to one.</numerusform>
            <numerusform>The fact sheet in %1 takes %n pages. Shorten “%2” to bring it back to one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pages, such as %1</source>
        <comment>where a link stands</comment>
        <translation>
            <numerusform>%n pages, such as %1</numerusform>
            <numerusform>%n pages, such as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more link(s) that lead nowhere.</source>
        <translation>
            <numerusform>… and %n more link that lead nowhere.</numerusform>
            <numerusform>… and %n more links that lead nowhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The value is a text of at most %n characters.</source>
        <translation>
            <numerusform>The value is a text of at most %n character.</numerusform>
            <numerusform>The value is a text of at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) changed</source>
        <translation>
            <numerusform>%n page changed</numerusform>
            <numerusform>%n pages changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>%n page removed</numerusform>
            <numerusform>%n pages removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) redirected</source>
        <translation>
            <numerusform>%n page redirected</numerusform>
            <numerusform>%n pages redirected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more thing(s).</source>
        <translation>
            <numerusform>And %n more thing.</numerusform>
            <numerusform>And %n more things.</numerusform>
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
    <message numerus="yes">
        <source>%1: %n text(s)</source>
        <translation>
            <numerusform>%1: %n text</numerusform>
            <numerusform>%1: %n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks: %n</source>
        <translation>
            <numerusform>Checks: %n</numerusform>
            <numerusform>Checks: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) could be better.</source>
        <translation>
            <numerusform>%n thing could be better.</numerusform>
            <numerusform>%n things could be better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them must be put right.</source>
        <translation>
            <numerusform>%n of them must be put right.</numerusform>
            <numerusform>%n of them must be put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln template(s)</source>
        <translation>
            <numerusform>%Ln template</numerusform>
            <numerusform>%Ln templates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) unchanged</source>
        <translation>
            <numerusform>%n paragraph unchanged</numerusform>
            <numerusform>%n paragraphs unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n entry(s)</source>
        <translation>
            <numerusform>Change %n entry</numerusform>
            <numerusform>Change %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) moved to the trash.</source>
        <translation>
            <numerusform>%n item moved to the trash.</numerusform>
            <numerusform>%n items moved to the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) changed.</source>
        <translation>
            <numerusform>%n entry changed.</numerusform>
            <numerusform>%n entries changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) stay as they are: their state does not lead there.</source>
        <translation>
            <numerusform>%n text stays as it is: its state does not lead there.</numerusform>
            <numerusform>%n texts stay as they are: their state does not lead there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) back from the trash.</source>
        <translation>
            <numerusform>%n item back from the trash.</numerusform>
            <numerusform>%n items back from the trash.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Changing %n entry(s)…</source>
        <translation>
            <numerusform>Changing %n entry…</numerusform>
            <numerusform>Changing %n entries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change %n entry(s)…</source>
        <translation>
            <numerusform>Change %n entry…</numerusform>
            <numerusform>Change %n entries…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do</source>
        <translation>
            <numerusform>%n thing to do</numerusform>
            <numerusform>%n things to do</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What lies here is on no page and in no export. After %n day(s) it is deleted when the newsroom is opened.</source>
        <translation>
            <numerusform>What lies here is on no page and in no export. After %n day it is deleted when the newsroom is opened.</numerusform>
            <numerusform>What lies here is on no page and in no export. After %n days it is deleted when the newsroom is opened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced.</source>
        <translation>
            <numerusform>%n place was replaced.</numerusform>
            <numerusform>%n places were replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s) have this tag.</source>
        <translation>
            <numerusform>%Ln entry has this tag.</numerusform>
            <numerusform>%Ln entries have this tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) have this tag.</source>
        <translation>
            <numerusform>%n school has this tag.</numerusform>
            <numerusform>%n schools have this tag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for another language</source>
        <translation>
            <numerusform>%n waiting for another language</numerusform>
            <numerusform>%n waiting for another language</numerusform>
        </translation>
    </message>
</context>
</TS>
