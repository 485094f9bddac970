// Keeps a page of the preview up to date: reloads it when the content changed, and shows what is wrong with the content.
// No part of the published site.

const prefix = '/_kennisbank/';
const panelId = 'kennisbank-paneel';

/** The version this page was made from, as the server said it with the page; undefined where the browser does not tell. */
function loadedVersion() {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation?.serverTiming?.find((entry) => entry.name === 'versie')?.description;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text ?? '';
  return made;
}

function addStyles() {
  if (document.querySelector(`link[href^="${prefix}"]`)) {
    return;
  }
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `${prefix}paneel.css`;
  document.head.append(link);
}

function itemOf(problem) {
  const item = element('li', 'kennisbank-paneel__probleem');
  if (problem.plaats) {
    item.append(element('strong', 'kennisbank-paneel__plaats', problem.plaats));
  }
  item.append(element('span', 'kennisbank-paneel__melding', problem.melding));
  item.append(element('span', 'kennisbank-paneel__advies', problem.advies));
  return item;
}

function showPanel(news) {
  document.getElementById(panelId)?.remove();
  if (news.goed) {
    return;
  }
  addStyles();
  const panel = element('section', 'kennisbank-paneel');
  panel.id = panelId;
  panel.lang = 'nl';
  const list = element('ul', 'kennisbank-paneel__lijst');
  list.append(...news.problemen.map(itemOf));
  panel.append(element('h2', 'kennisbank-paneel__kop', news.kop), list);

  // The role comes before the panel is in the page, or a screen reader would not announce it.
  panel.setAttribute('role', 'alert');
  document.body.prepend(panel);
}

let version = loadedVersion();
const events = new EventSource(`${prefix}gebeurtenissen`);
events.addEventListener('message', (event) => {
  const news = JSON.parse(event.data);
  version ??= news.versie;
  if (news.versie !== version) {
    location.reload();
  } else {
    showPanel(news);
  }
});
