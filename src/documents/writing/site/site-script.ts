/** The search of the public site, for any browser of the last ten years; texts are set as text, never as markup. */
export const SITE_SCRIPT = `(function () {
  'use strict';
  var AT_ONCE = 50;
  var form = document.getElementById('search');
  var list = document.getElementById('found');
  var count = document.getElementById('count');
  var none = document.getElementById('none');
  var more = document.getElementById('more');
  var found = [];
  function plain(text) {
    return text.normalize('NFKC').toLowerCase();
  }
  function matches(one, asked) {
    return (!asked.place || one.r.indexOf(asked.place) >= 0) &&
      (!asked.category || one.c.indexOf(asked.category) >= 0) &&
      (!asked.status || one.s === asked.status) &&
      asked.words.every(function (word) { return plain(one.t).indexOf(word) >= 0; });
  }
  function line(one) {
    var item = document.createElement('li');
    var link = document.createElement('a');
    link.href = 'cases/' + encodeURIComponent(one.p) + '.html';
    link.textContent = one.n || one.d;
    var facts = document.createElement('span');
    facts.textContent = [one.r.join('\u3001'), one.c.join('\u3001'), one.s, one.d].filter(Boolean).join('\u3000');
    var text = document.createElement('p');
    text.textContent = one.x;
    item.append(link, facts, text);
    return item;
  }
  function showMore() {
    found.slice(list.children.length, list.children.length + AT_ONCE).forEach(function (one) {
      list.append(line(one));
    });
    more.hidden = list.children.length >= found.length;
  }
  function search() {
    var said = new FormData(form);
    var asked = {
      place: said.get('place'), category: said.get('category'), status: said.get('status'),
      words: plain(String(said.get('words'))).split(/\\s+/).filter(Boolean)
    };
    found = window.CASES.filter(function (one) { return matches(one, asked); });
    list.replaceChildren();
    count.textContent = found.length + ' ' + count.dataset.unit;
    none.hidden = found.length > 0;
    showMore();
  }
  form.addEventListener('submit', function (event) { event.preventDefault(); search(); });
  form.addEventListener('change', search);
  more.addEventListener('click', showMore);
  search();
})();
`
