// Small comforts; every page reads and works without them.
(function () {
  "use strict";
  document.documentElement.classList.add("js");
  // A browser refuses a manifest from a folder, and says so in red; a server gives it.
  var own = document.currentScript;
  if (own && own.dataset.manifest && /^http/.test(location.protocol)) {
    var manifest = document.createElement("link");
    manifest.rel = "manifest";
    manifest.href = own.dataset.manifest;
    document.head.append(manifest);
  }
  var chooser = document.querySelector(".chooser");
  if (chooser) {
    var wanted = (navigator.languages || [navigator.language || ""]).map(function (tag) {
      return tag.toLowerCase().split("-")[0];
    });
    var links = Array.prototype.slice.call(chooser.querySelectorAll("a[hreflang]"));
    for (var i = 0; i < wanted.length; i++) {
      for (var k = 0; k < links.length; k++) {
        if (links[k].hreflang.toLowerCase().split("-")[0] === wanted[i]) {
          location.replace(links[k].href);
          return;
        }
      }
    }
    return;
  }

  var button = document.querySelector(".menu-button");
  var menu = document.getElementById("menu");
  if (button && menu) {
    var show = function (open) {
      menu.classList.toggle("open", open);
      button.setAttribute("aria-expanded", open ? "true" : "false");
    };
    button.addEventListener("click", function () {
      show(!menu.classList.contains("open"));
    });
    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && menu.classList.contains("open")) {
        show(false);
        button.focus();
      }
    });
  }

  var filters = Array.prototype.slice.call(document.querySelectorAll(".filters details"));
  if (filters.length) {
    var closeAllBut = function (kept) {
      filters.forEach(function (filter) {
        if (filter !== kept) filter.open = false;
      });
    };
    document.addEventListener("click", function (event) {
      closeAllBut(event.target.closest(".filters details"));
    });
    document.addEventListener("keydown", function (event) {
      var open = event.key === "Escape" && document.querySelector(".filters details[open]");
      if (open) {
        open.open = false;
        open.querySelector("summary").focus();
      }
    });
  }
})();
