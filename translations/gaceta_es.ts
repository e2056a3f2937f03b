<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Check</name>
    <message>
        <source>Alternative text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in words what “%1” shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another item has the address “%1” as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A picture in the text is missing or lies in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link in the text leads to something that is missing or lies in the trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links within the newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The original has changed since this was translated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a fact nor a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” names nothing that could be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list “%1” needs a paragraph of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and lists in texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Required fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The summary is %n characters too long and may be cut.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Length of summaries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Core</name>
    <message>
        <source>the name “%1” stands twice in one object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this text is not written in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early, it may have been cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no valid JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object { } is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are too many values in one item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the values are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the character U+0000 cannot stand in a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list [ ] is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text in quotation marks is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date such as 2026-01-31 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time such as 2026-01-31T17:00:00Z is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language such as en or es is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id (UUID) is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use lower-case letters, digits and single hyphens, at most 80 in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a whole web address, beginning with https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write an e-mail address such as press@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say from which day on the value holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date of publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update cannot be before the publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day cannot be before the publication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page cannot stand below itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CDS code has 14 digits, such as 19647331937424.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An NCES id has 12 digits, such as 062271003047.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A school cannot leave before it joined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one language.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the time zone of your office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the color as # and six digits, such as #1d4f91.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The file “%1” is not the one that was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newsroom already holds other content. Import into a new newsroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else changed this since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else deleted this since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not in the newsroom any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom file was moved, deleted or replaced. Your text is still here: save the newsroom under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newsroom can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup needs a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This image or file is not in the newsroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only what lies in the trash can be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for unsaved text could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>at least one language is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a language is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an id is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this id stands at %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key stands at %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower-case letters, digits and single hyphens are expected, 80 at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page cannot stand below itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a folder; choose a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk for “%1”; free some and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written there; choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list [ ] is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no list [ ] is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“format”: “gaceta” is missing, so this is no newsroom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“version” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“organisation” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base64 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“gaceta” is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was written by a newer Gaceta, please update this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is too large; a newsroom may have %2 MB at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The import was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content of “%1” is not what its name says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content of “%1” is of another type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file name is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the content of “%1” does not match this hash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is of another size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file “%1” is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file “%1” cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no room for a temporary copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” changed during the import; start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is damaged: its content is not what was once put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported before %1 is put right: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” cannot be imported. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Models</name>
    <message>
        <source>Press room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n school(s), by hand</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>no page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>description missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the trash since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press release</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the news</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Story</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Award</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image or file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organization</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending deletion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Elementary school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Span school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>US dollars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, translation %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Site</name>
    <message>
        <source>“%1” is there already and is no archive. Please choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. The site that was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaceta may not write in this folder. Please choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the export is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of the site could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file manifest.json does not describe a site.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another export is writing in this folder. Please wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” in this folder does not come from Gaceta, and the site needs its name. Please move it or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds other files. Please choose an empty folder, or one that Gaceta has exported to before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file. Please choose a folder, or a name that ends in .zip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a site. It begins with https:// and has no question mark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom has no language yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time of the export is not valid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this language to show yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be used: it is damaged or not what its name says. The site does without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a folder or an archive to export to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting everything in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The theme&apos;s template “%1” cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” of the theme cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” of the theme cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no theme in “%1”: it has no file theme.json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The bytes of an image or file are missing or damaged (SHA-256 %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index does not fit the texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made: the newsroom file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: parts of it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some texts belong to no item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some images or files cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be given its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newsroom was saved by a newer Gaceta. Update this one to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a newsroom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom file is damaged. Go back to your last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (before the update)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no file at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a file at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newsroom was saved by an older Gaceta and must be brought up to date, but it can only be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this newsroom. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This newsroom can only be read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom file was moved or deleted. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You do not have permission to use this file or its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newsroom file could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Widgets</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the Markdown source (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is very long, so it is shown as Markdown source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, Markdown source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n words</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strikethrough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent the item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistic…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste without formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph or heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table: insert one, change its rows and columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image: %1</source>
        <extracomment>Stands where an image cannot be shown; %1 is its description.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This part is shown as it is written. Edit it in the source view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click shows what this points at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (leave it empty to remove the link):</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
