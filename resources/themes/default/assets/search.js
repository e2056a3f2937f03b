// Search without a server: the language's index is a script beside the page, so it also works from a folder.
(function () {
  "use strict";
  var STEP = 20;
  var form = document.getElementById("t-search-form");
  var input = document.getElementById("q");
  var status = document.getElementById("t-search-status");
  var list = document.getElementById("t-search-results");
  var browse = document.getElementById("t-browse");
  var language = document.documentElement.lang;
  var entries = [];
  var kinds = {};

  function fold(text) {
    return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  }

  function words(text) {
    return fold(text).split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  }

  function prepare(entry) {
    if (entry.folded) return;
    entry.title = " " + words(entry[1]).join(" ");
    entry.folded = entry.title + " " + words(entry[2] + " " + entry[5]).join(" ");
  }

  // Every word must begin some word of the entry; a hit in the title weighs most, then the newer one wins.
  function find(query) {
    var wanted = words(query);
    if (!wanted.length) return [];
    var found = [];
    entries.forEach(function (entry) {
      prepare(entry);
      var score = 0;
      var all = wanted.every(function (word) {
        if (entry.title.indexOf(" " + word) >= 0) score += 10;
        return entry.folded.indexOf(" " + word) >= 0;
      });
      if (all) found.push({ entry: entry, score: score });
    });
    found.sort(function (a, b) {
      return b.score - a.score || (a.entry[3] < b.entry[3] ? 1 : a.entry[3] > b.entry[3] ? -1 : 0);
    });
    return found.map(function (hit) {
      return hit.entry;
    });
  }

  function element(name, className, text) {
    var made = document.createElement(name);
    if (className) made.className = className;
    if (text) made.textContent = text;
    return made;
  }

  // Marks the beginnings of words that were looked for; one folded letter stands for one letter of the text.
  function marked(target, text, wanted) {
    text.split(/([^\p{L}\p{N}\u0300-\u036f]+)/u).forEach(function (part) {
      var folded = fold(part);
      var hit = wanted.filter(function (word) {
        return folded.indexOf(word) === 0;
      })[0];
      if (hit && folded.length === part.length) {
        target.appendChild(element("mark", "", part.slice(0, hit.length)));
        target.appendChild(document.createTextNode(part.slice(hit.length)));
      } else {
        target.appendChild(document.createTextNode(part));
      }
    });
    return target;
  }

  function row(entry, wanted) {
    var item = element("li", "card plain");
    var text = element("div", "card-text");
    var label = element("p", "card-label");
    label.appendChild(element("span", "eyebrow", kinds[entry[4]] || ""));
    if (entry[3]) {
      var time = element("time", "meta", entry[6]);
      time.dateTime = entry[3];
      label.appendChild(time);
    }
    var title = element("h2");
    var link = element("a");
    link.href = entry[0];
    title.appendChild(marked(link, entry[1], wanted));
    text.appendChild(label);
    text.appendChild(title);
    if (entry[2]) text.appendChild(marked(element("p", "summary"), entry[2], wanted));
    item.appendChild(text);
    return item;
  }

  function counted(number) {
    var pattern = new Intl.PluralRules(language).select(number) === "one" ? form.dataset.one : form.dataset.other;
    return pattern.replace("{n}", new Intl.NumberFormat(language).format(number));
  }

  function show() {
    var query = input.value.trim();
    var hits = find(query);
    var wanted = words(query);
    list.textContent = "";
    list.hidden = !hits.length;
    browse.hidden = hits.length > 0;
    status.textContent = !wanted.length ? "" : hits.length ? counted(hits.length) : form.dataset.none;
    more(hits, wanted, 0);
  }

  function more(hits, wanted, from) {
    hits.slice(from, from + STEP).forEach(function (entry) {
      list.appendChild(row(entry, wanted));
    });
    if (hits.length <= from + STEP) return;
    var item = element("li", "more-results");
    var button = element("button", "button quiet", form.dataset.more);
    button.type = "button";
    button.addEventListener("click", function () {
      item.remove();
      more(hits, wanted, from + STEP);
      list.children[from + STEP].querySelector("a").focus();
    });
    item.appendChild(button);
    list.appendChild(item);
  }

  // A large index comes in several scripts; each adds to what is there.
  var ready = false;
  window.gacetaIndex = function (index) {
    entries = entries.concat(index.entries);
    kinds = index.kinds;
    // Before the first letter is typed, so that it is answered as quickly as the others.
    setTimeout(function () {
      index.entries.forEach(prepare);
    }, 0);
    if (ready) {
      show();
      return;
    }
    ready = true;
    form.hidden = false;
    input.value = new URLSearchParams(location.search).get("q") || "";
    show();
    var waiting = 0;
    input.addEventListener("input", function () {
      clearTimeout(waiting);
      waiting = setTimeout(show, 80);
    });
    form.addEventListener("submit", function (event) {
      event.preventDefault();
      show();
      history.replaceState(null, "", input.value ? "?q=" + encodeURIComponent(input.value) : location.pathname);
    });
  };
})();
