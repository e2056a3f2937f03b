// Bodies in Markdown that mean harm: every kind of block, chip and link, and what is nearly one.
import { longWord, next } from './texts.js';

const table = (columns, cell) => `| ${'Column with a long name | '.repeat(columns)}
| ${'--- | '.repeat(columns)}
| ${`${cell} | `.repeat(columns)}`;

// Shortcodes of others' generators, headings that stand twice, tags, scripts.
export const bodyWithMarkup = () => `${next()}

{{< evil >}} {{% evil %}} {{</* evil */>}} {{< evil "x" /> {{ .Site }} <!--more--> \`{{< evil >}} {{% evil %}} {{< evil <!--more-->\`

## Heading {{< evil >}} {#own-id .class}

\`\`\`go {hl_lines=[1]}
{{< evil >}} and {{% evil %}} and {{</* evil */>}} and {{< evil
--- +++
\`\`\`

<script>HOSTILE()</script><iframe src="https://evil.example/"></iframe>

## ${next()}

## Twice

### Twice

[link](javascript:HOSTILE()) [data](data:text/html,HOSTILE) ![picture](https://evil.example/x.png) <https://evil.example/>
[elsewhere](https://evil.example/?a=1&b=2 "x\\" onmouseover=\\"HOSTILE") {{stat:unknown}} {{schools:unknown}} {{news:latest 99}} {{stat:founded-year}}

${table(9, 'averyveryverylongcellwithoutabreak')}

\`\`\`
${'a line of code that never ends '.repeat(12)}
\`\`\`

> > > > > > Quotes in quotes ${next()}

- one
  - two
    - three
      - four ${'wide'.repeat(60)}

1234567890. a number

${'Word '.repeat(400)}

***

Last words ${next()}
`;

// Headings that jump, repeat, are empty or take names that the page has itself.
export const bodyWithHeadings = `###### Six first

# One

#### Four after one

## main

## menu

## t-corrections

## q

##

## ***

## <script>HOSTILE()</script>

## \`code\` [link](https://evil.example/) ![picture](https://evil.example/x.png) {{stat:founded-year}}

## ${longWord}

Setext
======

Also setext
---

## العربية والعدالة

## Twice

## Twice

## twice-1

Text after all of them.
`;

const nested = (depth, line) => Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- ${line(i)}`).join('\n');

export const bodyWithLists = `${nested(12, i => `level ${i + 1}`)}

0. zero
1. one

999999999. the last number there is

1. one

   a paragraph of it

   > a quotation

   \`\`\`
   code in a list
   \`\`\`

   | a | b |
   | --- | --- |
   | 1 | 2 |
2. two
- [ ] to do
- [x] done
-
- after an empty one

${'> '.repeat(20)}deep

${'*'.repeat(60)}deep${'*'.repeat(60)}

${'['.repeat(60)}deep${']'.repeat(60)}
`;

export const bodyWithTables = `${table(30, 'cell')}

| only a head |
| --- |

| left | middle | right | |
| :--- | :---: | ---: | --- |
| a \\| b | \`c | d\` | **e** {{stat:founded-year}} | |
| <b>f</b> | ${longWord} |
| = | [g](javascript:HOSTILE()) | ![h](https://evil.example/h.png) | ~~i~~ | too | many |

| | | |
| --- | --- | --- |
| | | |

| العربية | עברית |
| --- | --- |
| مدرسة | בית |
`;

// What an author got wrong stays wrong, and judges let it be: such an address has "nowhere" in it.
export const bodyWithLinks = ids => `[nothing]() [](https://evil.example/) []() [fragment](#nowhere) [own](#a-place) [top](#)
[script](JaVaScRiPt:HOSTILE()) [script](java\tscript:HOSTILE()) [script](&#106;avascript:HOSTILE()) [vb](vbscript:HOSTILE()) [file](file:///etc/passwd)
[data](data:text/html;base64,PHNjcmlwdD4=) [blob](blob:https://evil.example/x) [ftp](ftp://evil.example/) [mail](mailto:a@example.org?subject=a%20b&body=%0A)
[tel](tel:+1%20213) [sms](sms:+1213) [relative](../../nowhere) [root](/nowhere) [host](//nowhere.example/x) [query](?nowhere=1&y=2) [dots](../nowhere/../nowhere)
[percent](https://evil.example/%zz/%) [unicode](https://evil.example/ñ/学?q=ü#é) [idn](https://ñandú.example/) [user](https://user:pw@evil.example/)
[spaces](<https://evil.example/a b "c" <d>>) [quotes](https://evil.example/"onmouseover="HOSTILE()) [long](https://evil.example/${'x'.repeat(2000)})
[brackets](https://evil.example/a(b)c[d]) [http](http://) [https](https:///x) [backslash](https:\\\\evil.example\\x) [tag](https://evil.example/<script>)
<https://evil.example/?a=1&b=2> <a@example.org> www.example.org https://evil.example/bare, text
[reference][r] [r] [unknown reference][none] ![](https://evil.example/empty.png) [![linked](gaceta:media/${ids.image})](https://evil.example/)

[r]: <javascript:HOSTILE()> 'title "quoted" <b>'

## A place

[entry](gaceta:entry/${ids.entry}) [part](gaceta:entry/${ids.entry}#twice) [no part](gaceta:entry/${ids.entry}#nowhere)
[secret](gaceta:entry/${ids.secret}) [half](gaceta:entry/${ids.half}) [page](gaceta:page/${ids.page}) [school](gaceta:school/${ids.school})
[list](gaceta:school-list/${ids.list}) [hidden list](gaceta:school-list/${ids.hiddenList}) [file](gaceta:media/${ids.file}) [image](gaceta:media/${ids.image})
[gone](gaceta:entry/01900000-0000-7000-8000-ffffffffffff) [no id](gaceta:entry/x) [no kind](gaceta:poem/${ids.entry}) [itself](gaceta:entry/${ids.self})

![An image](gaceta:media/${ids.image} "A caption with \\"quotes\\" & <b>")

![](gaceta:media/${ids.image})

Text ![in a line](gaceta:media/${ids.image}) of text, and ![a file](gaceta:media/${ids.file}) that is no image, and ![gone](gaceta:media/01900000-0000-7000-8000-ffffffffffff).

Numbers for characters that no page may hold: a&#1;b&#2;c&#27;d&#x7f;e&#x80;f&#x9f;g&#xfffe;h&#xffff;i&#0;j
`;

// Every chip with every form of it, every block, where they belong and where they do not.
export const bodyWithReferences = statistics => `${statistics.map(key => ['', ' change', ' percent', ' factor', ' share', ' sentence', ' poem']
  .map(form => `{{stat:${key}${form}}}`).join(', ')).join('\n')}

{{count:our-schools}} {{count:our-schools campuses}} {{count:our-schools poems}} {{count:empty-list}} {{count:unknown}}

{{schools:our-schools}}

{{schools:empty-list}}

{{schools:hidden-list}}

{{schools:unknown}}

{{stats:summary}}

{{stats:hostile}}

{{stats:unknown}}

{{news:latest 3}}

{{news:latest 0}}

{{news:latest -1}}

{{news:latest 99999999999999999999}}

{{news:press-release 5}}

{{news:unknown}}

{{contacts:press}}

{{contacts:unknown}}

In a sentence {{schools:our-schools}} and {{news:latest 1}} end.

- {{schools:our-schools}}
- {{stat:founded-year}}

> {{contacts:press}}

| {{stats:summary}} | {{stat:founded-year}} |
| --- | --- |
| {{news:latest 1}} | {{contacts:press}} |

\`{{stat:founded-year}}\` {{stat:<script>HOSTILE()</script>}} {{stat:"onmouseover="HOSTILE()}} {{ stat : founded-year }} {{stat:founded-year}}{{stat:founded-year}}
`;
